"""Native code of the compiler: one extension module, built where a C compiler is present."""
