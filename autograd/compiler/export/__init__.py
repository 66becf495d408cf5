"""What compiled functions are turned into: text, functions of arrays, C, JAX, files."""
