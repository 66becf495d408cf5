"""The table of operations: every row, by name, in the order of definition.

To add an operation, add a row to arithmetic.py, elementary.py, special.py, probability.py, beta.py, activations.py or
scipy_rows.py, and let ``make generate`` write what is derived from it; nothing else.
"""

from autograd.core import activations, arithmetic, beta, elementary, probability, scipy_rows, special
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol

__all__ = ["TABLE"]

TABLE: dict[str, Operation] = {
    row.name: row
    for module in (arithmetic, elementary, special, probability, beta, activations, scipy_rows)
    for row in vars(module).values()
    if isinstance(row, Operation)
}

Symbol.install_operators(row for row in TABLE.values() if row.operator)
