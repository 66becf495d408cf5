"""The gradient of a function of numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from autograd.transforms.call import Arguments, RecordedCall, check_transform
from autograd.transforms.carrying import Transformed
from autograd.transforms.directions import pulled

__all__ = ["grad", "value_and_grad", "value_and_gradient"]


def grad(f: Callable[..., object], argnums: int | Sequence[int] = 0) -> Callable[..., Any]:
    """Return the function that computes the gradient of ``f``.

    One call of ``f`` and one reverse sweep, however many inputs there are.

    Parameters
    ----------
    f
        A function that returns one number. It may use any Python: branches, loops, NumPy on object arrays.
    argnums
        The position of the argument to differentiate with respect to, or a tuple of positions.

    Returns
    -------
    A function of the same arguments. It returns what the differentiated argument looks like (numbers, lists,
    tuples, dictionaries, dataclasses, NumPy arrays, nested as they please) with the partial derivative in
    place of each number; a tuple of such if ``argnums`` is a tuple. Integers are treated as reals. Where the
    result depends on no input, as that of ``max(x, 0.0)`` for x < 0, the derivatives are 0. They are floats, or
    Values if they depend on a Value from outside, so that transforms nest.

    Raises
    ------
    TypeError
        If ``f`` is no function. By the returned function: if ``f`` returns more than one number, or none.

    Examples
    --------
    >>> grad(lambda x: x**3)(2)
    12.0
    >>> grad(grad(lambda x: x**3))(2)
    12.0
    >>> grad(lambda point: point["x"] * point["y"])({"x": 2.0, "y": 5.0})
    {'x': 5.0, 'y': 2.0}
    >>> grad(lambda x, y: x * y**2, argnums=(0, 1))(2.0, 3.0)
    (9.0, 12.0)
    """
    check_transform("grad", f, argnums)
    if (compiled := _compiled(f, "gradient", argnums)) is not None:
        return compiled

    def gradient(*args: object, **keywords: object) -> Any:  # noqa: ANN401  # the structure of the argument
        return value_and_gradient("grad", f, argnums, args, keywords)[1]

    found = Transformed(grad, f, {"argnums": argnums}, gradient)
    found.gradient_of = "gradient", f, argnums
    return found


def value_and_grad(f: Callable[..., object], argnums: int | Sequence[int] = 0) -> Callable[..., tuple[Any, Any]]:
    """Return the function that computes the value of ``f`` and its gradient, for little more than the gradient.

    Parameters
    ----------
    f, argnums
        As for ``grad``.

    Returns
    -------
    A function of the same arguments, which returns the pair (value, gradient).

    Raises
    ------
    TypeError, ValueError
        As ``grad``.

    Examples
    --------
    >>> value_and_grad(lambda x: x * x)(3.0)
    (9.0, 6.0)
    """
    check_transform("value_and_grad", f, argnums)
    if (compiled := _compiled(f, "both", argnums)) is not None:
        return compiled

    def both(*args: object, **keywords: object) -> tuple[Any, Any]:
        return value_and_gradient("value_and_grad", f, argnums, args, keywords)

    found = Transformed(value_and_grad, f, {"argnums": argnums}, both)
    found.gradient_of = "both", f, argnums
    return found


def value_and_gradient(
    transform: str,
    f: Callable[..., object],
    argnums: int | Sequence[int],
    args: tuple[object, ...],
    keywords: dict[str, object],
) -> tuple[Any, Any]:
    """Return the value and the gradient; ``transform`` is the name for error messages."""
    arguments = Arguments(transform, argnums, args)
    recording = RecordedCall(transform, f, arguments, keywords)
    output = recording.scalar()
    gradient = pulled(recording, [output], [1.0])
    return recording.primal(), arguments.layout.result(gradient)


def _compiled(f: object, wants: str, argnums: int | Sequence[int]) -> Callable[..., Any] | None:
    """Return the gradient of a function that differentiates itself, as a compiled one does; None for all others."""
    differentiated = getattr(f, "differentiated", None)
    return None if differentiated is None else differentiated(wants, argnums)
