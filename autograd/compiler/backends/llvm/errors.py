"""What is raised where there can be no machine code."""

__all__ = ["NoMachineCodeError"]


class NoMachineCodeError(Exception):
    """A request cannot become machine code; it runs in another way."""
