"""Branches that stay branches: both sides of a decision recorded as one program, where that is proved to be the function."""
