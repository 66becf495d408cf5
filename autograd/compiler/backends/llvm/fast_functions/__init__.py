"""Functions in lanes for those who asked for speed before the last digit."""
