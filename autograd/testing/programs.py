"""Random programs made of the rows of the table, for property tests."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from autograd.core.activations import sigmoid
from autograd.core.arithmetic import add, multiply
from autograd.core.engine import Value
from autograd.core.operation import Interval, Operation
from autograd.core.table import TABLE

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["Program", "expressions"]

_INPUTS = (-3.0, 3.0)
_PLACES = 60
_CLEAR_OF_KINKS = 0.02  # how far an argument stays away from where there is no derivative


T = TypeVar("T")


class _Printer(Protocol):
    def text(self, text: str, /) -> None: ...


@dataclass(frozen=True)
class Program:
    """A straight-line program: each step applies a row to inputs, earlier results and constants.

    Call it with floats, Values or symbols. Printed, it is Python.

    Attributes
    ----------
    point
        Inputs at which every intermediate result is finite and lies in the domain of the row that uses it.
    steps
        The rows and their operands: an int is the index of an input or earlier result, a float a constant.
    """

    point: tuple[float, ...]
    steps: tuple[tuple[Operation, tuple[int | float, ...]], ...]

    def __call__(self, *inputs: T) -> T:
        """Return the result of the last step."""
        if len(inputs) != len(self.point):
            raise TypeError(f"the program has {len(self.point)} input(s), got {len(inputs)}")
        values: list[T] = list(inputs)
        for operation, operands in self.steps:
            values.append(operation(*(values[o] if isinstance(o, int) else cast("T", o) for o in operands)))
        return values[-1]

    def __repr__(self) -> str:
        count = len(self.point)
        lines = [f"def program({', '.join(f'x{k}' for k in range(count))}):  # at {self.point}"]
        for line, (operation, operands) in enumerate(self.steps):
            names = [self._name(o) if isinstance(o, int) else repr(o) if o >= 0.0 else f"({o!r})" for o in operands]
            text = (
                operation.template if not operation.variadic else f"{operation.name}({', '.join(['{}'] * len(names))})"
            )
            lines.append(f"    t{line} = {text.format(*names)}")
        lines.append(f"    return {self._name(count + len(self.steps) - 1)}")
        return "\n".join(lines)

    def _repr_pretty_(self, printer: _Printer, cycle: bool) -> None:  # noqa: FBT001  # IPython's protocol
        """Print the program in IPython and in Hypothesis's reports, which would list the fields of a dataclass."""
        del cycle
        printer.text(repr(self))

    def _name(self, index: int) -> str:
        count = len(self.point)
        return f"x{index}" if index < count else f"t{index - count}"


def expressions(
    *, inputs: int = 3, operations: int = 10, rows: Iterable[Operation] | None = None
) -> SearchStrategy[Program]:
    """Return a Hypothesis strategy of random differentiable programs that share sub-expressions.

    A program comes with a point at which it is smooth and all its intermediate results are finite: an
    argument outside the domain of its row is first squashed into it with a sigmoid, and no step is taken at a
    kink. Every step counts for the result. Programs shrink to few steps, simple rows and simple numbers.

    Parameters
    ----------
    inputs
        The largest number of inputs.
    operations
        The largest number of steps, those that squash and add up not counted.
    rows
        The rows to draw from; if not given all of the table, but those that SciPy computes.

    Raises
    ------
    ImportError
        If Hypothesis is not installed.

    Examples
    --------
    A property test of any tool that takes a function of Values::

        @given(expressions())
        def test_derivatives_are_right(program):
            check_grad(program, *program.point)
    """
    try:
        from hypothesis import strategies as st
    except ImportError:
        raise ImportError("expressions() needs Hypothesis: pip install hypothesis") from None

    numbers = st.floats(*_INPUTS, allow_subnormal=False).map(lambda x: round(x, 3))
    starts = st.lists(numbers, min_size=1, max_size=inputs)
    choices = st.sampled_from([row for row in TABLE.values() if not row.scipy] if rows is None else list(rows))
    places, another = st.integers(0, _PLACES - 1), st.integers(0, 7)

    @st.composite
    def programs(draw: DrawFn) -> Program:
        builder = _Builder(draw(starts))
        # What a step draws does not depend on the steps before it, and 0 ends the program: so it shrinks step by step.
        for count in range(operations):
            if count and not draw(another):
                break
            row = draw(choices)
            builder.take(row, [builder.operand(draw(places), lambda: draw(numbers), domain) for domain in row.domain])
        return builder.finish()

    return programs()


def _into(x: float, domain: Interval) -> float:
    """Return a number of the domain for a number of the interval of inputs."""
    low, high = domain
    return x if low <= x <= high else low + (high - low) * (x - _INPUTS[0]) / (_INPUTS[1] - _INPUTS[0])


class _Builder:
    """A program under construction, with the value of each step at its point."""

    def __init__(self, point: Sequence[float]) -> None:
        self.point = tuple(point)
        self.values = list(point)
        self.steps: list[tuple[Operation, tuple[int | float, ...]]] = []

    def operand(self, place: int, number: Callable[[], float], domain: Interval) -> int | float:
        """Return the index of a value, or, where the place is past the values there are, a constant."""
        low, high = domain
        if low == high:
            return low
        count = len(self.values)
        index = place % (count + 1 + count // 3)
        return index if index < count else _into(number(), domain)

    def take(self, row: Operation, operands: Sequence[int | float]) -> None:
        """Add a step, unless it would stand at a kink, depend on no input or have no finite value."""
        kept, steps, values = len(self.values), len(self.steps), self.values
        fitted = [
            self._fit(operand, domain) if isinstance(operand, int) else operand
            for operand, domain in zip(operands, row.domain, strict=True)
        ]
        if not any(isinstance(operand, int) for operand in fitted):
            fitted[-1] = self._fit(0, row.domain[-1])
        arguments = [values[operand] if isinstance(operand, int) else operand for operand in fitted]
        clear = row.kink is None or abs(row.kink(*arguments)) > _CLEAR_OF_KINKS
        # A choice may fall on a constant: then nothing is left to differentiate.
        read = [Value(x) if isinstance(o, int) else x for o, x in zip(fitted, arguments, strict=True)]
        chosen_constant = isinstance(row(*read), float)
        if not clear or chosen_constant or not math.isfinite(self._apply(row, *fitted)):
            del self.values[kept:], self.steps[steps:]

    def finish(self) -> Program:
        """Add up everything that no step uses, so that every step counts."""
        used = {operand for _, operands in self.steps for operand in operands if isinstance(operand, int)}
        unused = [index for index in range(len(self.values)) if index not in used]
        total = unused[-1]
        for index in unused[:-1]:
            self._apply(add, total, index)
            total = len(self.values) - 1
        if not self.steps:
            self._apply(add, 0, 0)
        return Program(self.point, tuple(self.steps))

    def _fit(self, operand: int, domain: Interval) -> int:
        """Return the operand, squashed into the domain with a sigmoid if it is outside."""
        low, high = domain
        if low <= self.values[operand] <= high:
            return operand
        for row, other in ((sigmoid, None), (multiply, high - low), (add, low)):
            self._apply(row, operand, *(() if other is None else (other,)))
            operand = len(self.values) - 1
        return operand

    def _apply(self, row: Operation, *operands: float) -> float:
        self.steps.append((row, operands))
        result = row.forward(*(self.values[o] if isinstance(o, int) else o for o in operands))
        self.values.append(result)
        return result
