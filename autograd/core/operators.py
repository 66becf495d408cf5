"""The operators and functions of Value, one method for each row of the table.

The engine installs the methods; operators.pyi, generated from the same rows, tells type checkers about them.
"""

__all__ = ["Operators"]


class Operators:
    """The methods of Value that are operations."""

    __slots__ = ()
