"""asyncio I/O: one `BufferedProtocol` a connection, everything on the caller's loop."""
