"""`make bench`: what the SDK costs beside the official package, and beside the least that the work can cost.

rows          what is measured, and what it may take
bodies        the ready replies and pushes
server        the bare server that sends them, the same for all sides; gateway runs it
client        the process of the official package and of ours: times calls and pushes
floor         the bare client: a blocking socket, the frame and protobuf's own parser, nothing else
peers         the contests of those three
imports       what importing all names takes, in a fresh process
flood         what a flood of pushes does to our memory
connections   connecting and calling on the simulator, by the bare client, a blocking context and an asyncio context
load          what the simulator bears: pushes, connections, an hour of market, and how soon it is there
simulated     the simulator as a process; subscribers read its pushes, bare_pushes is the server beside it
timing        samples, and contests whose rounds are interleaved so that noise hits all alike
table         the table of the official package, the floor and ours; report is what is printed beside it
document      all of that as docs/benchmarks.md
"""
