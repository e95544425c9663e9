"""OpenD."""
