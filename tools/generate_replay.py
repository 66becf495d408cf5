"""The table of operations for the interpreter of programs: what formulas.h lacks, and lists of what there is."""

from c_formulas import partial_functions, value_function

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
    lists = [
        _list(f"{kind}_{what}", [row for row in chosen if row.arity == arity])
        for what, chosen in (("VALUES", values), ("PARTIALS", partials))
        for kind, arity in (("UNARY", 1), ("BINARY", 2))
    ]
    return "\n".join([_HEADER, *parts, *lists])


def _list(name: str, rows: list[Operation]) -> str:
    entries = " \\\n".join(f"    X(OP_{row.name.upper()}, {row.name})" for row in rows)
    return f"#define {name}(X) \\\n{entries}\n"
