"""The table of operations for the interpreter of programs: what formulas.h lacks, and lists of what there is."""

from c_formulas import choices, declare, parameters, partial_functions, value_function

from autograd.core.operation import Operation
from autograd.core.table import TABLE

_HEADER = """/* The operations as the interpreter of programs has them.
 * Generated from the table of operations (autograd/core); do not edit. */

#include "../../core/native/formulas.h"
"""


def replay_header() -> str:
    """Return the text of rows.h."""
    rows = [row for row in TABLE.values() if row.arity <= 2]
    values = {row: text for row in rows if (text := value_function(row, compiled=True))}
    partials = {row: text for row in rows if (text := partial_functions(row, compiled=True))}
    # formulas.h has those which the engine uses too.
    parts = [text for row, text in values.items() if row.variadic or not value_function(row)]
    parts += [text for row, text in partials.items() if row.variadic or not partial_functions(row)]
    parts += [_always_chosen(row, n) for row in partials for n in range(row.arity) if n not in choices(row)]
    lists = [
        _list(f"{kind}_{what}", [row for row in chosen if row.arity == arity])
        for what, chosen in (("VALUES", values), ("PARTIALS", partials))
        for kind, arity in (("UNARY", 1), ("BINARY", 2))
    ]
    return "\n".join([_HEADER, *parts, _selections(), *lists])


def _always_chosen(row: Operation, position: int) -> str:
    """Return what formulas.h has for an argument that may be passed over, of one that never is."""
    names = ["out", *parameters(row)]
    unused = "".join(f"    (void){name};\n" for name in names)
    return f"static inline double chosen_{row.name}_{position}({declare(names)})\n{{\n{unused}    return 1.0;\n}}\n"


def _selections() -> str:
    masks = (sum(1 << position for position in choices(row)) for row in TABLE.values())
    lines = "\n".join(f"    {mask}," for mask in masks)
    return (
        "/* Which of its arguments a row may pass over: one bit for each. */\n"
        f"static const unsigned char operation_selects[OPERATION_COUNT] = {{\n{lines}\n}};\n"
    )


def _list(name: str, rows: list[Operation]) -> str:
    entries = " \\\n".join(f"    X(OP_{row.name.upper()}, {row.name})" for row in rows)
    return f"#define {name}(X) \\\n{entries}\n"
