"""The types of Value's operators and functions, from the rows."""

from autograd.core.operation import Operation
from autograd.core.table import TABLE

_HEADER = '''"""The methods of Value that are operations. Generated from the table of operations; do not edit."""

from autograd.core.numbers import Number
from autograd.core.python_engine import Value
from autograd.core.value import Operand

__all__ = ["Operators"]

class Operators:
    """The methods of Value that are operations."""
'''


def operator_stub() -> str:
    """Return the text of operators.pyi."""
    lines = [_HEADER]
    for row in TABLE.values():
        for name, parameters in _methods(row):
            lines.append(f"    def {name}({', '.join(['self', *parameters])}) -> Value:")
            lines.append(f'        """{row.documentation}"""')
            lines.append("")
    lines.extend(f"    def __{name}__(self, other: Operand, /) -> bool: ..." for name in ("lt", "le", "gt", "ge"))
    lines.append("    def __eq__(self, other: object, /) -> bool: ...")
    lines.append("    def __ne__(self, other: object, /) -> bool: ...")
    lines.append("    def __hash__(self) -> int: ...")
    return "\n".join(lines) + "\n"


def _methods(row: Operation) -> list[tuple[str, list[str]]]:
    methods: list[tuple[str, list[str]]] = []
    if row.operator and row.arity == 1:
        methods.append((f"__{row.operator}__", []))
    elif row.operator:
        methods.append((f"__{row.operator}__", ["other: Operand", "/"]))
        methods.append((f"__r{row.operator}__", ["other: Number", "/"]))
    return methods + [(name, _parameters(row)) for name in row.method_names]


def _parameters(row: Operation) -> list[str]:
    """Return the parameters of the method beside self, named as in the row's partials."""
    if row.variadic:
        return ["*others: Operand"]
    names = row.parameters[1:]
    required = len(names) - len(row.defaults)
    defaults = [""] * required + [f" = {default}" for default in row.defaults]
    declared = [f"{name}: Operand{default}" for name, default in zip(names, defaults, strict=True)]
    return [*declared, "/"] if declared else []
