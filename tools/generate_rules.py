"""The table of operations as the sweeps of the native engine read it: what hands derivatives on, and moves."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from c_formulas import NoCFormError, Statements, declare, parameters, partial_functions, switch, when_chosen

from autograd.core.dependence import depends
from autograd.core.duals import Choice, GivenMove, Move, Total, drifts
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

_HEADER = """/* What hands derivatives and moves on, by operation. A function returns 0 where Python is to be asked.
 * Generated from the table of operations (autograd/core); do not edit. */
"""
_SIDES = ("left", "right")
_STILL = "(Move){0.0, 0}"


def rules_header() -> str:
    """Return the text of rules.h."""
    rows = [row for row in TABLE.values() if not row.variadic and row.arity <= 2 and partial_functions(row)]
    curved = {row: text for row in rows if (text := _drift_functions(row)) is not None}
    drifting = [text for text in curved.values() if text]
    return "\n".join([_HEADER, _propagate(rows), _carry_tangent(rows), *drifting, _carry_change([*curved])])


def _partial(row: Operation, position: int) -> str:
    return f"partial_{row.name}_{position}({', '.join(['out', *parameters(row)])})"


def _steps(row: Operation, step: str) -> str:
    """Return the step for each argument on which the result depends, and is chosen."""
    able = depends(row, row.arity)
    steps = [
        step.format(side=side, chosen=when_chosen(row, position), partial=_partial(row, position), position=position)
        for position, side in enumerate(_SIDES[: row.arity])
        if able[position]
    ]
    return " ".join([*steps, "return 1;"])


def _propagate(rows: list[Operation]) -> str:
    step = "if ({side} != NULL{chosen}) contribute({side}, derivative * {partial});"
    signature = (
        "static inline int propagate(unsigned operation, double derivative, double out, double x, double y, "
        "Sum *left, Sum *right)"
    )
    return switch(signature, {row: _steps(row, step) for row in rows}, "return 0;")


def _carry_tangent(rows: list[Operation]) -> str:
    step = "if (is_reached({side}){chosen}) contribute(to, {side}->sum * {partial});"
    signature = (
        "static inline int carry_tangent(unsigned operation, double out, double x, double y, const Sum *left, "
        "const Sum *right, Sum *to)"
    )
    return switch(signature, {row: _steps(row, step) for row in rows}, "return 0;")


def _carry_change(rows: list[Operation]) -> str:
    def carry(row: Operation) -> str:
        names = ["out", *parameters(row)]
        arguments = ", ".join(names + [f"dot_{name}" for name in names])
        able = depends(row, row.arity)
        steps = []
        for position, drift in enumerate(_drifts(row)):
            side = _SIDES[position]
            moved = _STILL if drift is None else f"drift_{row.name}_{position}({arguments})"
            if able[position]:
                steps.append(
                    f"if ({side} != NULL{when_chosen(row, position)}) contribute_product({side}, {side}_change, "
                    f"derivative, change, {_partial(row, position)}, {moved});"
                )
        return " ".join([*steps, "return 1;"])

    signature = (
        "static inline int carry_change(unsigned operation, double out, double x, double y, Move dot_out, Move dot_x, "
        "Move dot_y, double derivative, const Sum *change, Sum *left, Sum *left_change, Sum *right, Sum *right_change)"
    )
    return switch(signature, {row: carry(row) for row in rows}, "return 0;")


def _drifts(row: Operation) -> list[Move | None]:
    return drifts(row, [Symbol(name=name) for name in ["out", *parameters(row)]])


def _drift_functions(row: Operation) -> str | None:
    """Return one C function for each partial that moves along a direction; None if one of them has no C form."""
    names = ["out", *parameters(row)]
    moves = ", ".join(f"Move dot_{name}" for name in names)
    functions = []
    try:
        for position, drift in enumerate(_drifts(row)):
            if drift is not None:
                unused = "".join(f"    (void){name};\n    (void)dot_{name};\n" for name in names)
                body = _Body()
                functions.append(
                    f"static inline Move drift_{row.name}_{position}({declare(names)}, {moves})\n"
                    f"{{\n{unused}{body.text(body.move(drift))}}}\n"
                )
    except NoCFormError:
        return None
    return "\n".join(functions)


class _Body(Statements):
    """The body of a C function that returns a move."""

    def __init__(self) -> None:
        super().__init__()
        self._moves: dict[int, str] = {}
        self._numbers = count()

    def move(self, move: Move | None) -> str:
        """Return what names the move, after writing the statements that compute it."""
        if move is None or isinstance(move, GivenMove):
            return move.name if move else _STILL
        if id(move) not in self._moves:
            name = f"m{next(self._numbers)}"
            if isinstance(move, Choice):
                self._choose(move, name)
            else:
                self._add_up(move, name)
            self._moves[id(move)] = name
        return self._moves[id(move)]

    def _choose(self, move: Choice, name: str) -> None:
        test = self.number(move.condition)
        self.lines.append(f"Move {name};")
        for header, side in zip((f"if ({test} != 0.0)", "else"), move.sides, strict=True):
            with self.block(header):
                self.lines.append(f"{name} = {self.move(side)};")

    def _add_up(self, move: Total, name: str) -> None:
        self.lines.append(f"Move {name} = {_STILL[6:]};")
        for term, partial, choice in move.terms:
            source = self.move(term)
            chosen = f" && {self.number(choice)} != 0.0" if choice is not None else ""
            with self.block(f"if ({source}.is{chosen})"):
                self.lines.append(f"add_move(&{name}, {source}.by * {self.number(partial)});")

    @contextmanager
    def block(self, header: str) -> Iterator[None]:
        """Write what is computed only where the header says so; moves too have no name behind it."""
        known = dict(self._moves)
        with super().block(header):
            yield
        self._moves = known
