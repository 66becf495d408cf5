"""The functions of autograd.math and autograd.special that are rows of the table."""

import math

from autograd.core.operation import Operation
from autograd.core.table import TABLE

_HEADER = '''"""The functions of autograd.math that are rows. Generated from the table of operations; do not edit."""

from autograd.math.readings import binary, rounding, shaped, unary
'''
_SPECIAL = '''"""The functions of autograd.special that are rows. Generated from the table; do not edit."""

from autograd.math.readings import binary, ternary, unary
'''

_WRITTEN = {"log"}  # with a base, in autograd/math itself


def math_module() -> str:
    """Return the text of autograd/math/elementwise.py."""
    named = {row.function_name: row for row in TABLE.values() if row.function_name and not row.variadic}
    rows = {name: row for name, row in named.items() if name not in _WRITTEN}
    names = "\n".join(f'    "{name}",' for name in sorted(rows))
    lines = [f"{name} = {_kind(name, row)}({_arguments(name, row)})" for name, row in rows.items()]
    activations = "\n".join(f'    "{row.name}",' for row in TABLE.values() if row.activation)
    return (
        f"{_HEADER}\n__all__ = [\n{names}\n]\n\n" + "\n".join(lines) + "\n\n"
        f"# Those that networks have as activation functions.\nACTIVATIONS = (\n{activations}\n)\n"
    )


def special_module() -> str:
    """Return the text of autograd/special/functions.py."""
    rows = [row for row in TABLE.values() if row.scipy]
    names = "\n".join(f'    "{name}",' for name in sorted(row.scipy for row in rows))
    kinds = {1: "unary", 2: "binary", 3: "ternary"}
    lines = [f'{row.scipy} = {kinds[row.arity]}("{row.name}")' for row in rows]
    return f"{_SPECIAL}\n__all__ = [\n{names}\n]\n\n" + "\n".join(lines) + "\n"


def _kind(name: str, row: Operation) -> str:
    if row.arity == 1:
        return "rounding" if isinstance(getattr(math, name, float)(sum(row.domain[0]) / 2.0), int) else "unary"
    return "shaped" if row.defaults else "binary"


def _arguments(name: str, row: Operation) -> str:
    return f'"{row.name}"' if name == row.name else f'"{row.name}", "{name}"'
