"""The part of operations.h that carries tangents forward, and their changes back."""

from c_formulas import NoCFormError, declare, parameters, statements, switch

from autograd.core.duals import drifts
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol


def carry_tangent(rows: list[Operation]) -> str:
    """Return the function that carries tangents forward, for the operations with C partials."""

    def carry(row: Operation) -> str:
        arguments = ", ".join(["out", *parameters(row)])
        steps = [
            f"if ({move} != 0.0) *tangent += {move} * partial_{row.name}_{position}({arguments});"
            for position, move in enumerate(["dot_x", "dot_y"][: row.arity])
        ]
        return " ".join([*steps, "return 1;"])

    signature = (
        "static inline int carry_tangent(unsigned operation, double out, double x, double y, double dot_x, "
        "double dot_y, double *tangent)"
    )
    return switch(signature, {row: carry(row) for row in rows}, "return 0;")


def drift_functions(row: Operation) -> str | None:
    """Return one C function for each partial that changes along a direction; None if one of them has no C form."""
    names = ["out", *parameters(row)]
    moves = [f"dot_{name}" for name in names]
    functions = []
    try:
        for position, drift in enumerate(drifts(row, _symbols(names), _symbols(moves))):
            if drift is not None:
                body = statements(drift)
                unused = "".join(f"    (void){name};\n" for name in names + moves)
                functions.append(
                    f"static inline double drift_{row.name}_{position}({declare(names + moves)})\n"
                    f"{{\n{unused}{body}}}\n"
                )
    except NoCFormError:
        return None
    return "\n".join(functions)


def carry_change(rows: list[Operation]) -> str:
    """Return the function that carries cotangents and their changes back, for the operations with C drifts."""

    def carry(row: Operation) -> str:
        names = ["out", *parameters(row)]
        moves = [f"dot_{name}" for name in names]
        changing = [drift is not None for drift in drifts(row, _symbols(names), _symbols(moves))]
        steps = []
        for position, (side, changes) in enumerate(zip(["left", "right"], changing, strict=False)):
            step = (
                f"if ({side}) {{ const double slope = partial_{row.name}_{position}({', '.join(names)}); "
                f"*{side} += cotangent * slope; if (change != 0.0) *{side}_change += change * slope; "
            )
            if changes:
                moving = " || ".join(f"{move} != 0.0" for move in moves[1:])
                drift = f"drift_{row.name}_{position}({', '.join(names + moves)})"
                step += f"if ({moving}) *{side}_change += cotangent * {drift}; "
            steps.append(step + "}")
        return " ".join([*steps, "return 1;"])

    signature = (
        "static inline int carry_change(unsigned operation, double out, double x, double y, double dot_out, "
        "double dot_x, double dot_y, double cotangent, double change, double *left, double *left_change, "
        "double *right, double *right_change)"
    )
    return switch(signature, {row: carry(row) for row in rows}, "return 0;")


def _symbols(names: list[str]) -> list[Symbol]:
    return [Symbol(name=name) for name in names]
