"""The generator: wire schema and overlay in, packages and proto files out. `generate` is the table of contents."""
