"""`make test-peers`: the official packages and ours make the same calls and get the same replies.

calls       what is called: the distinct calls of the recordings
replies     what the simulator answers, by protocol, seed and variant
notation    arguments and results as plain JSON, in the notation of the recordings
client      the process of one side: makes the calls and handles the pushes
stage       a side's process with a simulator of its own
compare     what differs
expected    what is known to differ, and why
sightseeing each side on the simulated market: every method once, and a push of each kind
tour        the process that makes these calls and hears these pushes
itinerary   what it asks there: codes and ids that exist in that market
node_tour   the packages for Node on the simulated market, through each kind of WebSocket door
node_client the process of a package for Node, which runs `node/tour.mjs`
node_itinerary, node_requests   what it asks there
"""
