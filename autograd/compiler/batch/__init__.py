"""Many points at once."""
