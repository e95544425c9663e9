"""A helper of targets; it must not be taken for one."""
