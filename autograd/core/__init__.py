"""The table of operations, Value, and the reverse sweep. Imports nothing above it."""
