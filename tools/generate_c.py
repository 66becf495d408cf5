"""The table of operations in C, for the native engine: values and partial derivatives, read on symbols."""

from c_formulas import chosen_functions, declare, parameters, partial_functions, switch, value_function

from autograd.core import python_engine
from autograd.core.dependence import depends
from autograd.core.operation import Operation
from autograd.core.table import TABLE

_FORMULAS = """/* Values and partial derivatives of the operations.
 * Generated from the table of operations (autograd/core); do not edit. */
"""
_HEADER = """/* What the engine does with the operations, and the methods of Value that apply them.
 * Generated from the table of operations (autograd/core); do not edit. */
"""

# Names that C's number protocol gives to Python's operators, where they differ from the method's.
_SLOTS = {
    "sub": "subtract",
    "mul": "multiply",
    "neg": "negative",
    "truediv": "true_divide",
    "floordiv": "floor_divide",
    "mod": "remainder",
    "pow": "power",
    "abs": "absolute",
}


def formulas_header() -> str:
    """Return the text of formulas.h."""
    rows = list(TABLE.values())
    fixed = [row for row in rows if not row.variadic]
    values = [text for row in fixed if (text := value_function(row))]
    partials = [text for row in fixed if (text := partial_functions(row))]
    chosen = [text for row in fixed if (text := chosen_functions(row))]
    return "\n".join([_FORMULAS, _enumeration(rows), _dependences(rows), _scipy(rows), *values, *partials, *chosen])


def c_header() -> str:
    """Return the text of operations.h."""
    rows = list(TABLE.values())
    fixed = [row for row in rows if not row.variadic]
    parts = [_HEADER, '#include "formulas.h"\n']
    small = [row for row in fixed if row.arity <= 2 and value_function(row)]
    known = {
        row: f"return scipy_addresses[SCIPY_{row.name.upper()}] != 0;" if row.scipy else "return 1;" for row in small
    }
    parts.append(switch("static int has_value(unsigned operation)", known, "return 0;"))
    parts.append(
        switch(
            "static inline double compute_value(unsigned operation, double x, double y)",
            {row: f"return value_{row.name}({', '.join(parameters(row))});" for row in small},
            "return NAN;",
        )
    )
    parts.append(_methods(rows))
    documentation = _signed("Value", "data, label=None", python_engine.Value.__doc__ or "")
    parts.append(f"static const char value_documentation[] =\n{_string(documentation)};\n")
    return "\n".join(parts)


def _enumeration(rows: list[Operation]) -> str:
    names = "\n".join(f"    OP_{row.name.upper()}," for row in rows)
    strings = "\n".join(f'    "{row.name}",' for row in rows)
    counts = "\n".join(f"    {0 if row.variadic else row.arity}," for row in rows)
    return (
        f"enum {{\n{names}\n    OPERATION_COUNT\n}};\n\n"
        f"static const char *const operation_names[OPERATION_COUNT] = {{\n{strings}\n}};\n\n"
        f"/* How many arguments; 0 for any number. */\n"
        f"static const int operation_arities[OPERATION_COUNT] = {{\n{counts}\n}};\n"
    )


def _scipy(rows: list[Operation]) -> str:
    """Return the functions of SciPy, which are called at addresses that Python fills in."""
    computed = [row for row in rows if row.scipy]
    names = "\n".join(f"    SCIPY_{row.name.upper()}," for row in computed)
    calls = []
    for row in computed:
        given, kind = ", ".join(parameters(row)), ", ".join(["double"] * row.arity)
        calls.append(
            f"static inline double scipy_{row.scipy}({declare(parameters(row))})\n"
            f"{{\n    const uintptr_t address = scipy_addresses[SCIPY_{row.name.upper()}];\n"
            f"    return address ? ((double (*)({kind}))address)({given}) : NAN;\n}}\n"
        )
    return (
        f"enum {{\n{names}\n    SCIPY_COUNT\n}};\n\n"
        f"/* Where SciPy's functions are; 0 until one of them is first asked for. */\n"
        f"static uintptr_t scipy_addresses[SCIPY_COUNT];\n\n" + "\n".join(calls)
    )


def _dependences(rows: list[Operation]) -> str:
    masks = (sum(1 << n for n, able in enumerate(depends(row, row.arity)) if able) for row in rows)
    lines = "\n".join(f"    {3 if row.variadic else mask}," for row, mask in zip(rows, masks, strict=True))
    return (
        "/* On which of its arguments a row says that its result depends: one bit for each. */\n"
        f"static const unsigned char operation_depends[OPERATION_COUNT] = {{\n{lines}\n}};\n"
    )


def _methods(rows: list[Operation]) -> str:
    """Return the slots of the operators and the table of the methods."""
    functions: list[str] = []
    slots: list[str] = []
    methods: list[str] = []
    for row in rows:
        index = f"OP_{row.name.upper()}"
        kind = "UNARY" if row.arity == 1 else "BINARY"
        if row.operator:
            # Without a C form of its own the value is computed by Python.
            macro = f"{kind}_OPERATOR" if row.operator != "pow" else "POWER_OPERATOR"
            functions.append(f"{macro}({row.name}, {index})")
            slots.append(f"    {{Py_nb_{_SLOTS.get(row.operator, row.operator)}, operator_{row.name}}},")
        if not row.public:
            continue
        if row.variadic:
            kind = "VARIADIC"
        default = f"{row.defaults[0]!r}" if row.defaults else "NAN"
        functions.append(
            f"{kind}_METHOD({row.name}, {index})"
            if kind != "BINARY"
            else f"BINARY_METHOD({row.name}, {index}, {len(row.defaults)}, {default})"
        )
        flags = "METH_NOARGS" if kind == "UNARY" else "METH_FASTCALL"
        methods.extend(
            f'    {{"{name}", (PyCFunction)(void (*)(void))method_{row.name}, {flags},\n'
            f"{_string(_signed(name, _signature(row), row.documentation))}}},"
            for name in row.method_names
        )
    return (
        "#define GENERATED_FUNCTIONS \\\n"
        + " \\\n".join(f"    {function}" for function in functions)
        + "\n\n#define GENERATED_SLOTS \\\n"
        + " \\\n".join(slots)
        + "\n\n#define GENERATED_METHODS \\\n"
        + " \\\n".join(line for method in methods for line in method.splitlines())
        + "\n"
    )


def _signature(row: Operation) -> str:
    """Return the parameters of a row's method, as Python's inspect reads them from C."""
    if row.variadic:
        return "$self, /, *others"
    names = row.parameters[1:]
    defaults = [""] * (len(names) - len(row.defaults)) + [f"={default!r}" for default in row.defaults]
    return ", ".join(["$self", *(name + default for name, default in zip(names, defaults, strict=True)), "/"])


def _signed(name: str, parameters: str, documentation: str) -> str:
    return f"{name}({parameters})\n--\n\n{documentation}"


def _string(text: str) -> str:
    """Return the text as C string literals, a line each."""
    lines = text.splitlines(keepends=True)
    return "\n".join(
        '    "' + line.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"' for line in lines
    )
