"""Branches that stay branches: both sides of a decision in one program, where that is proved to be the function."""
