"""What runs a program: the interpreter in C, machine code through LLVM, generated Python."""
