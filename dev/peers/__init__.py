"""`make test-peers`: the official packages and ours make the same calls and get the same replies.

calls       what is called: the distinct calls of the recordings
replies     what the simulator answers, by protocol, seed and variant
notation    arguments and results as plain JSON, in the notation of the recordings
client      the process of one side: makes the calls and handles the pushes
stage       a side's process with a simulator of its own
compare     what differs
expected    what is known to differ, and why
"""
