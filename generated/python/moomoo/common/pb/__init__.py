"""The wire's messages, as modules."""
