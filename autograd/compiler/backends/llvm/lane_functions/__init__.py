"""Functions of the C library in lanes, with its bits."""
