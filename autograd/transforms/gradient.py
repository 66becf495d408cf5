"""The gradient of a function of numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, ParamSpec, TypeVar, cast, overload

from autograd.core.engine import Value
from autograd.transforms.call import (
    Arguments,
    Places,
    Ran,
    RecordedCall,
    check_transform,
    places_of,
    pulled_on_floats,
    run_on_floats,
)
from autograd.transforms.carrying import Transformed
from autograd.transforms.directions import pulled

__all__ = ["grad", "value_and_grad", "value_and_gradient"]

P = ParamSpec("P")
R = TypeVar("R")  # of what it returns; object in its place would not take a function of type variables
A = TypeVar("A")


# What is structured as an argument, and holds floats or Values as the call has them, has no type but Any.
@overload
def grad(f: Callable[P, R], argnums: int = 0, *, has_aux: Literal[False] = False) -> Callable[P, Any]: ...
@overload
def grad(
    f: Callable[P, R], argnums: Sequence[int], *, has_aux: Literal[False] = False
) -> Callable[P, tuple[Any, ...]]: ...
@overload
def grad(
    f: Callable[P, tuple[R, A]], argnums: int | Sequence[int] = 0, *, has_aux: Literal[True]
) -> Callable[P, tuple[Any, Any]]: ...
def grad(f: Callable[P, R], argnums: int | Sequence[int] = 0, *, has_aux: bool = False) -> Callable[P, Any]:
    """Return the function that computes the gradient of ``f``.

    One call of ``f`` and one reverse sweep, however many inputs there are.

    Parameters
    ----------
    f
        A function that returns one number. It may use any Python: branches, loops, NumPy on object arrays.
    argnums
        The position of the argument to differentiate with respect to, or a tuple of positions.
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on.

    Returns
    -------
    A function of the same arguments. It returns what the differentiated argument looks like (numbers, lists,
    tuples, dictionaries, dataclasses, NumPy arrays, nested as they please) with the partial derivative in
    place of each number; a tuple of such if ``argnums`` is a tuple. Integers are treated as reals. Where the
    result depends on no input, as that of ``max(x, 0.0)`` for x < 0, the derivatives are 0. They are floats, or
    Values if they depend on a Value from outside, so that transforms nest. With ``has_aux`` the function returns the
    pair of the gradient and what ``f`` returned beside its result, with plain numbers in place of Values.

    Raises
    ------
    TypeError
        If ``f`` is no function. By the returned function: if ``f`` returns more than one number, or none; with
        ``has_aux``, no pair.

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
    >>> grad(lambda x: (x * x, {"root": x, "of": "a square"}), has_aux=True)(3.0)
    (6.0, {'root': 3.0, 'of': 'a square'})
    """
    check_transform("grad", f, argnums)
    if (compiled := _compiled(f, "gradient", argnums, has_aux=has_aux)) is not None:
        return compiled

    places = None if has_aux else places_of(argnums)

    def gradient(*args: object, **keywords: object) -> Any:  # noqa: ANN401  # the structure of the argument
        if places is not None and (ran := run_on_floats(f, places, args, keywords)) is not None:
            return _gradient_of("grad", f, places, args, ran)[1]
        _, aux, derivatives = value_and_gradient("grad", f, argnums, args, keywords, has_aux=has_aux)
        return (derivatives, aux) if has_aux else derivatives

    found = Transformed(grad, f, {"argnums": argnums, "has_aux": has_aux}, gradient)
    found.gradient_of = "gradient", f, argnums, has_aux
    return found


@overload
def value_and_grad(
    f: Callable[P, R], argnums: int = 0, *, has_aux: Literal[False] = False
) -> Callable[P, tuple[Any, Any]]: ...
@overload
def value_and_grad(
    f: Callable[P, R], argnums: Sequence[int], *, has_aux: Literal[False] = False
) -> Callable[P, tuple[Any, tuple[Any, ...]]]: ...
@overload
def value_and_grad(
    f: Callable[P, tuple[R, A]], argnums: int | Sequence[int] = 0, *, has_aux: Literal[True]
) -> Callable[P, tuple[tuple[Any, Any], Any]]: ...
def value_and_grad(
    f: Callable[P, R], argnums: int | Sequence[int] = 0, *, has_aux: bool = False
) -> Callable[P, tuple[Any, Any]]:
    """Return the function that computes the value of ``f`` and its gradient, for little more than the gradient.

    Parameters
    ----------
    f, argnums, has_aux
        As for ``grad``.

    Returns
    -------
    A function of the same arguments, which returns the pair (value, gradient); with ``has_aux``, ((value, aux),
    gradient).

    Raises
    ------
    TypeError, ValueError
        As ``grad``.

    Examples
    --------
    >>> value_and_grad(lambda x: x * x)(3.0)
    (9.0, 6.0)
    >>> value_and_grad(lambda x: (x * x, [x + 1.0]), has_aux=True)(3.0)
    ((9.0, [4.0]), 6.0)
    """
    check_transform("value_and_grad", f, argnums)
    if (compiled := _compiled(f, "both", argnums, has_aux=has_aux)) is not None:
        return compiled

    places = None if has_aux else places_of(argnums)

    def both(*args: object, **keywords: object) -> tuple[Any, Any]:
        if places is not None and (ran := run_on_floats(f, places, args, keywords)) is not None:
            return _gradient_of("value_and_grad", f, places, args, ran)
        value, aux, derivatives = value_and_gradient("value_and_grad", f, argnums, args, keywords, has_aux=has_aux)
        return ((value, aux) if has_aux else value), derivatives

    found = Transformed(value_and_grad, f, {"argnums": argnums, "has_aux": has_aux}, both)
    found.gradient_of = "both", f, argnums, has_aux
    return found


def value_and_gradient(
    transform: str,
    f: Callable[..., object],
    argnums: int | Sequence[int],
    args: tuple[object, ...],
    keywords: dict[str, object],
    *,
    has_aux: bool,
) -> tuple[Any, Any, Any]:
    """Return the value, what comes beside it, and the gradient; ``transform`` is the name for error messages."""
    arguments = Arguments(transform, argnums, args)
    recording = RecordedCall(transform, f, arguments, keywords, has_aux=has_aux)
    value, gradient = _swept(recording)
    return value, recording.aux() if has_aux else None, gradient


def _swept(recording: RecordedCall) -> tuple[Any, Any]:
    gradient = pulled(recording, [recording.scalar()], [1.0])
    return recording.primal(), recording.arguments.layout.result(gradient)


def _gradient_of(
    transform: str, f: Callable[..., object], places: Places, args: tuple[object, ...], ran: Ran
) -> tuple[Any, Any]:
    """Return value and gradient of a call on floats; of one that is not as plain as it began, in the general way."""
    found = pulled_on_floats(ran)
    if found is None:
        return _swept(RecordedCall.of_floats(transform, f, places, args, ran))
    value = cast("Value", ran[1]).data
    if not isinstance(places, int):
        return value, tuple(found)
    kind = type(args[places])
    return value, found if kind is list else tuple(found) if kind is tuple else found[0]


def _compiled(
    f: object,
    wants: str,
    argnums: int | Sequence[int],
    *,
    has_aux: bool,
) -> Callable[..., Any] | None:
    """Return the gradient of a function that differentiates itself, as a compiled one does; None for all others."""
    differentiated = getattr(f, "differentiated", None)
    return None if differentiated is None else differentiated(wants, argnums, has_aux=has_aux)
