"""Blocking I/O: one reader thread a connection, one thread that calls the user back."""
