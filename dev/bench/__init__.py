"""`make bench`: what the SDK costs beside the least that the work can cost.

timing        samples, and contests whose rounds are interleaved so that noise hits all alike
imports       how long a fresh interpreter takes to import a brand
floor         the bare client: a blocking socket, the frame and protobuf's own parser, nothing else
connections   connecting and calling, by the bare client, a blocking context and an asyncio context
report        the table
"""
