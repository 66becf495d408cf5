"""A program as a function on NumPy's arrays, with NumPy's own functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from autograd.compiler.backends.python import array_names, ask_arrays, chunks, elementwise
from autograd.compiler.backends.python_text import arrays
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Program, Relation
from autograd.core.operation import Operation

__all__ = ["numpy_function"]

Floats = NDArray[np.float64]
_WORDS: dict[Relation, str] = {
    "lt": "<",
    "le": "<=",
    "eq": "==",
    "ne": "!=",
    "gt": ">",
    "ge": ">=",
    "is": "is the very number",
}


def numpy_function(
    program: Program, wrt: tuple[int, ...] = (), *, arguments: Sequence[str] = ()
) -> Callable[..., tuple[Floats, ...]]:
    """Return a function that computes a program for each element of arrays.

    It takes an array, or a number, for each input, all of shapes that broadcast together, and returns arrays of that
    shape: the outputs, and the derivatives of the first. NumPy's exponential and its like may differ from Python's in
    the last digit. Infinities and nans raise no warning.

    It knows one path of the recorded function. Where a point would take another, it raises ``ValueError``, which names
    the comparison and the first such point.

    Parameters
    ----------
    program
        The program.
    wrt
        Positions of the inputs by which to differentiate.
    arguments
        What the inputs are called, for error messages.
    """
    code = lower(program, wrt)
    names = arguments or [f"x{place}" for place in range(program.inputs)]
    inside = chunks(code, arrays, ask_arrays, _on_arrays, array_names())

    def described(slot: int) -> str:
        if slot < code.inputs:
            return names[slot]
        constant = slot - code.inputs
        return repr(code.constants[constant]) if constant < len(code.constants) else "an intermediate result"

    def refuse(guard: Guard, wrong: NDArray[np.bool_]) -> None:
        question = f"{described(guard.left)} {_WORDS[guard.relation]} {described(guard.right)}"
        point = tuple(int(place) for place in np.argwhere(wrong)[0])
        where = f" at the point {point}" if point else ""
        raise ValueError(
            f"the path that was recorded has {question} {'true' if guard.outcome else 'false'}, and{where} it is not; "
            f"record the function there, or call it compiled: that knows every path"
        )

    def decide(place: int, answer: NDArray[np.bool_]) -> None:
        wrong = np.not_equal(answer, code.guards[place].outcome)
        if wrong.any():
            refuse(code.guards[place], wrong)

    def function(*numbers: ArrayLike) -> tuple[Floats, ...]:
        if len(numbers) != code.inputs:
            raise TypeError(f"the program has {code.inputs} inputs ({', '.join(names)}), got {len(numbers)}")
        given = [np.asarray(number, np.float64) for number in numbers]
        shape = np.broadcast_shapes(*(array.shape for array in given))
        with np.errstate(all="ignore"):
            _, values = inside.run(list(given), decide)
        return tuple(np.array(np.broadcast_to(np.asarray(values[place]), shape)) for place in inside.results)

    return function


def _on_arrays(row: Operation) -> Callable[..., Floats]:
    """Return what computes a row for which NumPy has no function."""
    if not row.scipy:
        return elementwise(row)
    from scipy import special

    function: Callable[..., Floats] = getattr(special, row.scipy)
    return function
