"""Comparison of a function's derivatives with finite differences."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from autograd.core.copies import as_arguments
from autograd.core.engine import Value, topological_order
from autograd.core.engine import leaves as leaves_behind
from autograd.core.numbers import Number, is_number
from autograd.testing.diagnosis import check_repeats, diagnosis
from autograd.testing.differences import EPSILON, agree, central
from autograd.testing.forward import along_all_paths, along_direction

__all__ = ["GradientError", "GradientReport", "check_grad"]

_MOST_DIGITS = 16.0


@dataclass(frozen=True)
class GradientReport:
    """What `check_grad` found where all is well.

    Attributes
    ----------
    digits
        How many decimal digits agree, for each argument: the fewest over the orders of derivative. (All, where the
        derivative is exactly 0 and differences cannot tell theirs from it.)
    gradient
        The derivative with respect to each argument, by the reverse sweep.
    numeric
        The same by finite differences.
    """

    digits: tuple[float, ...]
    gradient: tuple[float, ...]
    numeric: tuple[float, ...]

    def __str__(self) -> str:
        return "\n".join(
            f"argument {index}: {gradient!r} ({digits:.1f} digits)"
            for index, (gradient, digits) in enumerate(zip(self.gradient, self.digits, strict=True))
        )


class GradientError(AssertionError):
    """A derivative that finite differences contradict.

    Attributes
    ----------
    function
        The name of the function that was checked.
    argument
        The index of the argument; of a derivative along a direction, none.
    mode
        Which sweep the derivative is from: reverse or forward.
    order
        The order of the derivative: 1 for the gradient.
    directions
        Along which it was differentiated before, once for each order above the first. Of a function of one argument
        they are 1, so that the numbers are its derivatives.
    analytic
        The derivative by that sweep.
    numeric
        The derivative by finite differences; of the forward mode, by the reverse sweep.
    digits
        How many decimal digits of the two agree.
    kink
        Whether the slopes on the two sides of the point differ, so that there is no derivative to agree on.
    operation
        The name of the operation in the function whose partial derivative is wrong, if one is.
    """

    def __init__(
        self,
        *,
        function: str,
        argument: int | None,
        mode: Literal["reverse", "forward"] = "reverse",
        order: int,
        analytic: float,
        numeric: float,
        digits: float,
        directions: tuple[tuple[float, ...], ...] = (),
        kink: bool = False,
        operation: str | None = None,
        hint: str = "",
    ) -> None:
        self.function = function
        self.argument = argument
        self.mode = mode
        self.order = order
        self.directions = directions
        self.analytic = analytic
        self.numeric = numeric
        self.digits = digits
        self.kink = kink
        self.operation = operation
        what = "gradient" if order == 1 else f"derivative of order {order}"
        place = f"with respect to argument {argument}" if argument is not None else "along a direction"
        if directions and len(directions[0]) > 1:
            place = f"along {' and '.join(map(str, directions))} and {place}"
        how, other = "", "finite differences give"
        if mode == "forward":
            how, other = " by the forward mode (jvp)", "the reverse sweep gives"
        super().__init__(
            f"the {what} of {function} {place} is {analytic:.12g}{how}, "
            f"but {other} {numeric:.12g}: {digits:.1f} digits agree.{hint}"
        )

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle how it is made, as between processes."""
        return type(self).__new__, (type(self), *self.args), vars(self)


def check_grad(
    f: Callable[..., object], *arguments: object, order: int = 2, tolerance: float = 1e-6, seed: int = 0
) -> GradientReport:
    """Compare the derivatives of a function by the reverse sweep with finite differences, and with the forward mode.

    The differences are central and Richardson-extrapolated, with steps that suit each argument. The sweep
    starts from a random cotangent, and so do those of the higher orders, through ``create_graph``. The forward
    mode, ``jvp``, pushes a random direction.

    Parameters
    ----------
    f
        A function of Values that returns a Value. It is called many times, always with new Values, which are
        not always leaves.
    arguments
        The point: one number, or Value, for each argument of ``f``.
    order
        The highest order of derivative that is checked.
    tolerance
        The largest error allowed, relative to the derivative. (What the differences are estimated to be off, by
        the rounding of ``f``, is allowed besides.)
    seed
        Of the random cotangents and the random direction.

    Raises
    ------
    GradientError
        If a derivative differs. The message says by how much, whether the point looks like a kink, and
        which operation is to blame. It is an ``AssertionError``.
    TypeError
        If ``f`` returns several results, or a plain number although it is not flat there: then the gradient is lost.
    ValueError
        If ``f`` is not finite at the point, was found to give other numbers at the same point, or returns a Value that
        remembers none of its arguments although it is not flat there; or the order is none.

    Examples
    --------
    >>> print(check_grad(lambda x, y: x**2 * y.sin(), 3.0, 0.5))
    argument 0: 2.87655323... (1... digits)
    argument 1: 7.89824305... (1... digits)

    >>> check_grad(lambda x: x * x.detach(), 3.0)
    Traceback (most recent call last):
    autograd.testing.check.GradientError: the gradient of <lambda> with respect to argument 0 is 3, ...
    """
    point = [_number(argument, index) for index, argument in enumerate(arguments)]
    if not point:
        raise ValueError("check_grad() needs the point: one number for each argument of the function")
    if not isinstance(order, int) or order < 1:
        raise ValueError(f"the order of check_grad() must be a whole number from 1 on, got {order!r}")
    check = _Check(f, getattr(f, "__name__", None) or repr(f), point, tolerance, seed)
    first = check.order(1)
    check.forward_mode(first[0])
    for level in range(2, order + 1):
        check.order(level)
    return GradientReport(tuple(check.digits), tuple(first[0]), tuple(first[1]))


class _Check:
    """The derivatives of a function at a point, order by order."""

    def __init__(
        self, f: Callable[..., object], name: str, point: Sequence[float], tolerance: float, seed: int
    ) -> None:
        self.f = f = _on_arguments(f)
        self.name, self.point, self.tolerance, self.seed = name, point, tolerance, seed
        self.digits = [_MOST_DIGITS] * len(point)
        self._generator = random.Random(seed)
        self._function = f  # its derivative along the directions
        self._directions: list[tuple[float, ...]] = []

    def order(self, level: int) -> tuple[list[float], list[float]]:
        """Compare the derivatives of an order, after those of the orders below; return both."""
        if level > 1:
            # Short enough to be read in a message. One argument alone has no need of them.
            drawn = tuple(round(self._generator.uniform(0.5, 2.0), 2) for _ in self.point)
            self._directions.append(drawn if len(drawn) > 1 else (1.0,))
            self._function = _directional(self._function, self._directions[-1])
        cotangent = self._generator.choice((-4.0, -2.0, -0.5, 0.5, 2.0, 4.0))  # powers of two, divided out exactly
        output, analytic = _gradient(self._function, self.point, cotangent, self.name, level)
        noise = _noise(output, cotangent)
        numeric = []
        for index, slope in enumerate(analytic):
            x, along = self.point[index], _along(self._function, self.point, index)
            found = central(along, x, noise=noise, scale=abs(output.data / slope) if slope else 1.0)
            numeric.append(found.value)
            agrees = agree(slope, found.value, self.tolerance, 4.0 * found.error)
            agreeing = _agreeing_digits(slope, found.value, abs(output.data) / max(abs(x), 1.0))
            if not agrees:
                check_repeats(_along(self.f, self.point, index), x, self.name)
                _refuse_lost_gradient(self.f, self.point, self.name)
                slopes = {"the slope": _along(self.f, self.point, index)}
                if level > 1:
                    slopes[f"the slope of its derivative of order {level - 1}"] = along
                kink, operation, hint = diagnosis(slopes, x, found.step, noise, output)
                raise GradientError(
                    function=self.name,
                    argument=index,
                    order=level,
                    directions=tuple(self._directions),
                    analytic=slope,
                    numeric=found.value,
                    digits=agreeing,
                    kink=kink,
                    operation=operation,
                    hint=hint,
                )
            self.digits[index] = min(self.digits[index], agreeing if slope else _MOST_DIGITS)
        return analytic, numeric

    def forward_mode(self, gradient: Sequence[float]) -> None:
        """Compare the derivative along a direction, by the forward mode, with that from the gradient."""
        forward, reverse = along_direction(self.f, self.point, gradient, self.seed)
        output = _value(self.f(*map(Value, self.point)), self.name)
        if not agree(forward, reverse, self.tolerance, 64.0 * EPSILON * along_all_paths(output)):
            check_repeats(_along(self.f, self.point, 0), self.point[0], self.name)
            raise GradientError(
                function=self.name,
                argument=None,
                mode="forward",
                order=1,
                analytic=forward,
                numeric=reverse,
                digits=_agreeing_digits(forward, reverse, 0.0),
            )


def _on_arguments(f: Callable[..., object]) -> Callable[..., object]:
    """Return f, with leaves that are its arguments, and so themselves where f copies them."""

    def on_arguments(*leaves: Value) -> object:
        with as_arguments(leaves):
            return f(*leaves)

    return on_arguments


def _number(argument: object, index: int) -> float:
    if isinstance(argument, Value):
        return argument.data
    if not is_number(argument):
        raise TypeError(
            f"argument {index} of check_grad() must be a number or a Value, got {type(argument).__name__}; "
            f"wrap a function of a list as lambda *x: f(list(x))"
        )
    return float(cast("float", argument))


def _gradient(
    f: Callable[..., object], point: Sequence[float], cotangent: float, name: str, level: int
) -> tuple[Value, list[float]]:
    """Return f's result and its derivative with respect to every argument."""
    leaves = [Value(x) for x in point]
    output = _value(f(*leaves), name)
    if not math.isfinite(output.data):
        what = f"{name} is" if level == 1 else f"a derivative of {name} of order {level - 1} is"
        raise ValueError(f"{what} {output.data} at {tuple(point)}; choose a point where it is finite")
    for leaf in leaves:  # a derivative as f has swept already
        leaf.grad = None
    if output.requires_grad:
        output.backward(cotangent)
    return output, [leaf.grad / cotangent for leaf in leaves]


def _value(result: object, name: str) -> Value:
    """Return the result; of a plain number, which f is where it is flat, a constant."""
    if isinstance(result, Value):
        return result
    if is_number(result):
        return Value(cast("Number", result)).detach()
    raise TypeError(f"{name} must return one Value, got {type(result).__name__}; check one result at a time")


def _refuse_lost_gradient(f: Callable[..., object], point: Sequence[float], name: str) -> None:
    """Refuse a function whose result remembers nothing of its arguments, although it changes with them."""
    leaves = [Value(x) for x in point]
    result = f(*leaves)
    if not isinstance(result, Value):
        raise TypeError(
            f"{name} returned the plain number {result!r}, so its gradient is lost: it must return a Value; "
            f"look for .data, float() or a constant result on the way"
        )
    if not result.requires_grad:
        raise ValueError(f"{name} depends on none of its arguments: its result is a constant")
    if {*leaves_behind([result])}.isdisjoint(leaves):
        raise ValueError(f"{name} depends on none of its arguments: no gradient reached them")


def _along(f: Callable[..., object], point: Sequence[float], index: int) -> Callable[[float], float]:
    """Return f as a function of one of its arguments, on floats."""

    def along(x: float) -> float:
        result = f(*(Value(x if position == index else other) for position, other in enumerate(point)))
        return result.data if isinstance(result, Value) else float(cast("float", result))

    return along


def _directional(f: Callable[..., object], directions: Sequence[float]) -> Callable[..., Value]:
    """Return the derivative of f along a direction, by the recorded sweep: a function to be checked in turn."""

    def derivative(*leaves: Value) -> Value:
        output = f(*leaves)
        total = Value(0.0).detach()
        if isinstance(output, Value) and output.requires_grad:
            gradients = output.backward(create_graph=True)
            for leaf, direction in zip(leaves, directions, strict=True):
                if leaf in gradients:
                    total = total + direction * gradients[leaf]
        return total

    return derivative


def _noise(output: Value, cotangent: float) -> float:
    """Return how far off f may be by rounding: the last digits of every intermediate result, carried to the output."""
    carried = (abs(value.grad / cotangent * value.data) for value in topological_order(output))
    return 4.0 * EPSILON * sum(error for error in carried if math.isfinite(error))


def _agreeing_digits(analytic: float, numeric: float, scale: float) -> float:
    gap = abs(analytic - numeric) if analytic != numeric else 0.0
    if not math.isfinite(gap):
        return 0.0
    relative = gap / max(abs(analytic), abs(numeric), scale) if gap else 0.0
    return max(0.0, min(_MOST_DIGITS, -math.log10(relative))) if relative else _MOST_DIGITS
