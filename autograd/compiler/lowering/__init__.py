"""From programs to primitive operations: definitions expanded, derivatives read from the rows, the rest left out."""
