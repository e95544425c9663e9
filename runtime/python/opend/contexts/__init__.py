"""What users hold: quote and trade contexts with their life cycle, handlers, and the callback face."""
