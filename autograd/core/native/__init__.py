"""The engine in C: one extension module, built where a compiler is present."""
