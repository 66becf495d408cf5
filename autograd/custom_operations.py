"""Operations of your own: a function that Python's arithmetic cannot express, with the derivatives you know.

A table look-up, an external solver, an implicit function: anything whose value is computed outside of Values.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from autograd.core.numbers import to_float
from autograd.core.operation import Operation

__all__ = ["custom"]


def custom(
    f: Callable[..., float],
    partials: Callable[..., Sequence[float]],
    *,
    name: str = "",
    numeric: bool = False,
    check: Sequence[float] | None = None,
) -> Operation:
    """Make an operation of a function and its partial derivatives.

    Parameters
    ----------
    f
        The value: a function of floats that returns a float. It may use anything. One of ``*numbers`` takes any number
        of them.
    partials
        From the output and the arguments to the partial derivatives, one for each argument, in a tuple. Written in
        operations (``+``, ``autograd.math.exp``, ``grad``, other custom operations) it can be differentiated in turn,
        and the operation has derivatives of any order.
    name
        What messages and pictures call it; the name of ``f`` if not given.
    numeric
        The partials are numbers only: they are called on floats, and there are no second derivatives.
    check
        A point, one number for each argument, at which ``check_grad`` compares the partials with finite differences
        at once: to the second order, or to the first if they are numeric.

    Returns
    -------
    The operation, to be called on numbers or Values.

    Raises
    ------
    TypeError
        If ``f`` needs other arguments than positional ones; by the operation, if ``f`` returns something else than a
        number, or ``partials`` something else than a tuple.
    ValueError
        By the operation, if there is not one partial for each argument.
    autograd.testing.GradientError
        If the check finds a wrong derivative.

    Examples
    --------
    The solution x of x + eˣ = p, found by Newton's method. Its derivative is 1 / (1 + eˣ), by the implicit function
    theorem:

    >>> import math
    >>> import autograd.math
    >>> from autograd import Value, grad
    >>> def solve(p):
    ...     x = 0.0
    ...     for _ in range(50):
    ...         x -= (x + math.exp(x) - p) / (1.0 + math.exp(x))
    ...     return x
    >>> root = custom(solve, lambda x, p: (1.0 / (1.0 + autograd.math.exp(x)),), check=(3.0,))
    >>> root(1.0)
    0.0
    >>> p = Value(1.0)
    >>> root(p).backward()
    >>> p.grad
    0.5
    >>> grad(grad(root))(1.0)
    -0.125
    """
    name = name or getattr(f, "__name__", "custom").strip("<>")
    fixed = _count_arguments(f, name)

    def forward(*arguments: float) -> float:
        return to_float(f(*arguments), f"the result of the custom operation {name!r}")

    def checked(*arguments: object) -> tuple[float, ...]:
        try:
            given = partials(*arguments)
        except (ZeroDivisionError, OverflowError) as error:
            raise ArithmeticError(
                f"the partials of the custom operation {name!r} at {arguments[1:]}: {error}"
            ) from error
        except TypeError as error:
            if not numeric:
                error.add_note(
                    f"in the partials of the custom operation {name!r}: if they are made of plain numbers only, "
                    f"say numeric=True"
                )
            raise
        if not isinstance(given, Iterable) or isinstance(given, str):
            raise TypeError(
                f"the partials of the custom operation {name!r} must be a tuple, one for each argument, got {given!r}"
                f"{'; is a return statement missing?' if given is None else ': of a single one, write (partial,)'}"
            )
        given = tuple(given)
        count = len(arguments) - 1
        if len(given) != count:
            raise ValueError(
                f"the partials of the custom operation {name!r} must be {count}, one for each argument, "
                f"but are {len(given)}"
            )
        return given

    operation = Operation(
        name,
        _on_floats(checked, name) if numeric else checked,
        (_SAMPLED,) * (fixed or 1),
        forward=forward,
        variadic=fixed is None,
    )
    if check is not None:
        from autograd.testing import check_grad

        check_grad(operation, *check, order=1 if numeric else 2)
    return operation


_SAMPLED = -3.0, 3.0


def _count_arguments(f: Callable[..., float], name: str) -> int | None:
    """Return how many numbers a function takes; None if it takes any number of them, or does not tell."""
    try:
        parameters = inspect.signature(f).parameters.values()
    except ValueError:  # some functions in C
        return None
    kinds = [p.kind for p in parameters if p.kind is not p.KEYWORD_ONLY or p.default is p.empty]
    several = inspect.Parameter.VAR_POSITIONAL in kinds
    if not kinds or not {*kinds} <= _POSITIONAL:
        raise TypeError(
            f"the custom operation {name!r} must take positional arguments, at least one, and nothing else: make it of "
            f"a function of numbers alone, such as lambda x, y: f(x, y, option=...)"
        )
    return None if several else len(kinds)


_POSITIONAL = {
    inspect.Parameter.POSITIONAL_ONLY,
    inspect.Parameter.POSITIONAL_OR_KEYWORD,
    inspect.Parameter.VAR_POSITIONAL,
}


def _on_floats(partials: Callable[..., tuple[float, ...]], name: str) -> Callable[..., tuple[float, ...]]:
    """Return partials that are called on floats only: on anything else each is an operation without derivatives."""

    def refuse(*_: object) -> tuple[float, ...]:
        raise TypeError(
            f"the custom operation {name!r} has no second derivative: its partials are numbers only; "
            f"write them in operations of Values and leave out numeric=True"
        )

    @cache
    def slope(position: int, count: int) -> Operation:
        return Operation(
            f"{name}_partial_{position}",
            refuse,
            (_SAMPLED,) * (count + 1),
            forward=lambda *numbers: to_float(partials(*numbers)[position], f"a partial of {name!r}"),
        )

    def read(*arguments: float) -> tuple[float, ...]:
        if all(isinstance(argument, float) for argument in arguments):
            return tuple(to_float(partial, f"a partial of {name!r}") for partial in partials(*arguments))
        count = len(arguments) - 1
        return tuple(slope(position, count)(*arguments) for position in range(count))

    return read
