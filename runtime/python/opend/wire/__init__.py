"""What OpenD speaks, without I/O: bytes in, events out; commands in, bytes out.

frames      the 44-byte header: encoder, reader, checksum
ciphers     RSA for the handshake, AES in its three flavours for everything after it
bodies      protobuf and JSON bodies
websocket   the binary messages of the WebSocket door
session     states, transitions and events that both ends share
client      the client's end of a connection
server      OpenD's end of a connection

Nothing here opens a socket, starts a thread, reads a clock or logs.
"""
