"""What a connection decides: pure objects that are told the time and never read a clock."""
