"""To which arguments of an operation derivatives go: what is zero by structure, as against a number that is 0.0.

No derivative goes to an argument of which the row says that nothing depends on it (a partial derivative that is the
constant 0), nor to one that a selection did not choose. Everything else is multiplied out, a partial derivative that
happens to be 0.0 as well.
"""

from __future__ import annotations

from functools import cache

from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

__all__ = ["depends", "receivers", "selective"]


def depends(operation: Operation, count: int) -> tuple[bool, ...]:
    """Return for each of ``count`` arguments whether the result depends on it, as far as the row says.

    Of a user's own operation it is not known: all count.

    >>> depends(TABLE["copysign"], 2)
    (True, False)
    """
    return _depends(operation, count) if TABLE.get(operation.name) is operation else (True,) * count


@cache
def _depends(operation: Operation, count: int) -> tuple[bool, ...]:
    symbols = [Symbol(name=f"x{n}") for n in range(count)]
    return tuple(Symbol.of(partial).constant != 0.0 for partial in operation.partials(Symbol(name="out"), *symbols))


def receivers(operation: Operation, output: float, *arguments: float) -> tuple[bool, ...]:
    """Return for each argument whether a derivative goes to it at these numbers.

    >>> receivers(TABLE["maximum"], 2.0, 1.0, 2.0), receivers(TABLE["maximum"], 2.0, 2.0, 2.0)
    ((False, True), (True, True))
    """
    structure = depends(operation, len(arguments))
    if operation.chosen is None:
        return structure
    chosen = operation.chosen(output, *arguments)
    return tuple(able and choice != 0.0 for able, choice in zip(structure, chosen, strict=True))


@cache
def selective() -> frozenset[Operation]:
    """Return the rows of which some argument may get no derivative. Of all others, each argument does."""
    return frozenset(row for row in TABLE.values() if row.chosen is not None or not all(depends(row, row.arity)))
