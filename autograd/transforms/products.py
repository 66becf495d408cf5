"""Derivatives along a direction: jvp, vjp, hvp, and the derivatives of a function of one variable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import signature
from typing import Any, Concatenate, Literal, ParamSpec, TypeAlias, TypeVar, TypeVarTuple, cast, overload

from autograd.core.engine import Value
from autograd.core.numbers import is_number
from autograd.transforms.call import Arguments, RecordedCall, check_transform, compiled_transform, holds_values, name_of
from autograd.transforms.carrying import Transformed
from autograd.transforms.directions import curved, pulled, pushed, structured_as
from autograd.transforms.trees import copied

__all__ = ["derivative", "hvp", "jvp", "vjp"]

P = ParamSpec("P")
R = TypeVar("R")  # of what it returns; object in its place would not take a function of type variables
A = TypeVar("A")
Ts = TypeVarTuple("Ts")


@overload
def jvp(
    f: Callable[[*Ts], R], primals: tuple[*Ts], tangents: Sequence[object], *, has_aux: Literal[False] = ...
) -> tuple[Any, Any]: ...
@overload
def jvp(
    f: Callable[[*Ts], tuple[R, A]],
    primals: tuple[*Ts],
    tangents: Sequence[object],
    *,
    has_aux: Literal[True],
) -> tuple[Any, Any, Any]: ...
@overload  # the arguments in a list, whose length no type tells
def jvp(
    f: Callable[..., object], primals: list[Any], tangents: Sequence[object], *, has_aux: Literal[False] = ...
) -> tuple[Any, Any]: ...
@overload
def jvp(
    f: Callable[..., tuple[object, object]], primals: list[Any], tangents: Sequence[object], *, has_aux: Literal[True]
) -> tuple[Any, Any, Any]: ...
def jvp(
    f: Callable[..., object], primals: Sequence[object], tangents: Sequence[object], *, has_aux: bool = False
) -> tuple[Any, ...]:
    """Return the value of ``f`` and its derivative along a direction: the Jacobian times a vector.

    Forward mode: one call of ``f`` and one pass over what it recorded, however many results there are.

    Parameters
    ----------
    f
        A function of numbers, lists, tuples, dictionaries, dataclasses, arrays.
    primals
        The arguments of ``f``, in a list or tuple.
    tangents
        The direction: for each argument the same structure of numbers.
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on: after
        the value and its tangent, as the third, with plain numbers in place of Values.

    Returns
    -------
    The pair (value, tangent of the value), both structured as the result of ``f``.

    Raises
    ------
    TypeError
        If primals or tangents are no list or tuple, or contain something that is not a number.
    ValueError
        If the tangents are not structured as the primals.

    Examples
    --------
    >>> jvp(lambda x, y: [x * y, x + y], (2.0, 3.0), (1.0, 0.0))
    ([6.0, 5.0], [3.0, 1.0])
    >>> jvp(lambda x: (x * x, "a square"), (3.0,), (1.0,), has_aux=True)
    (9.0, 6.0, 'a square')
    """
    check_transform("jvp", f, use="(f, (x,), (v,))")
    for name, given in (("primals", primals), ("tangents", tangents)):
        if not isinstance(given, list | tuple):
            raise TypeError(f"jvp: {name} must be a tuple with one entry for each argument, got {given!r}")
    if not has_aux and (compiled := compiled_transform(f, ("jvp",), _pushes, static_moves=None)) is not None:
        return cast("tuple[Any, Any]", compiled(tuple(primals), tuple(tangents)))
    arguments = Arguments("jvp", tuple(range(len(primals))), tuple(primals))
    direction = structured_as(tuple(tangents), arguments.layout, "the tangents of jvp")
    recording = RecordedCall("jvp", f, arguments, has_aux=has_aux)
    tangent = pushed(recording, direction)  # first: the sweep finds out whether the value is to be a Value too
    found = recording.primal(), recording.layout.result(tangent)
    return (*found, recording.aux()) if has_aux else found


def _pushes(f: Callable[..., object]) -> Callable[..., object]:
    """Return jvp as a function of numbers alone."""

    def push(primals: tuple[object, ...], tangents: tuple[object, ...]) -> tuple[Any, Any]:
        return jvp(f, primals, tangents)

    push.__name__ = f"jvp({name_of(f)})"
    return push


def _pulls(f: Callable[..., object]) -> Callable[..., object]:
    """Return the pullback of vjp as a function of the primals, too."""

    def pull(primals: tuple[object, ...], cotangents: object) -> tuple[Any, ...]:
        return vjp(f, *primals)[1](cotangents)

    pull.__name__ = f"vjp({name_of(f)})"
    return pull


Pullback: TypeAlias = Callable[[object], tuple[Any, ...]]


@overload
def vjp(f: Callable[[*Ts], R], *primals: *Ts, has_aux: Literal[False] = ...) -> tuple[Any, Pullback]: ...
@overload
def vjp(f: Callable[[*Ts], tuple[R, A]], *primals: *Ts, has_aux: Literal[True]) -> tuple[Any, Pullback, Any]: ...
def vjp(f: Callable[..., object], *primals: object, has_aux: bool = False) -> tuple[Any, ...]:
    """Return the value of ``f`` and the function that carries cotangents back: a vector times the Jacobian.

    Reverse mode: ``f`` is called once; each call of the returned function is one sweep.

    Parameters
    ----------
    f
        A function of numbers, lists, tuples, dictionaries, dataclasses, arrays.
    *primals
        The arguments of ``f``.
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on: after
        the value and the pullback, as the third, with plain numbers in place of Values.

    Returns
    -------
    The pair (value, pullback). The pullback takes cotangents structured as the value, and returns a tuple with
    the cotangent of each argument.

    Raises
    ------
    TypeError
        If a primal contains something that is not a number.
    ValueError
        By the pullback: if the cotangents are not structured as the value.

    Examples
    --------
    >>> value, pullback = vjp(lambda x, y: [x * y, x + y], 2.0, 3.0)
    >>> value
    [6.0, 5.0]
    >>> pullback([1.0, 10.0])
    (13.0, 12.0)
    """
    check_transform("vjp", f, use="(f, x)")
    arguments = Arguments("vjp", tuple(range(len(primals))), primals)
    if not has_aux and not holds_values(arguments.flat):
        compiled = compiled_transform(f, ("vjp",), _pulls, static_moves=None)
        if compiled is not None:
            kept = copied(primals)  # as they are now
            return f(*primals), lambda cotangents: compiled(kept, cotangents)
    recording = RecordedCall("vjp", f, arguments, has_aux=has_aux)

    def pullback(cotangents: object) -> tuple[Any, ...]:
        weights = structured_as(cotangents, recording.layout, "the cotangents of vjp")
        cotangent: tuple[Any, ...] = arguments.layout.result(pulled(recording, recording.outputs, weights))
        return cotangent

    return (recording.primal(), pullback, recording.aux()) if has_aux else (recording.primal(), pullback)


@overload
def hvp(
    f: Callable[Concatenate[Any, P], R], *, has_aux: Literal[False] = ...
) -> Callable[Concatenate[Any, Any, P], Any]: ...
@overload
def hvp(
    f: Callable[Concatenate[Any, P], tuple[R, A]], *, has_aux: Literal[True]
) -> Callable[Concatenate[Any, Any, P], tuple[Any, Any]]: ...
def hvp(f: Callable[Concatenate[Any, P], R], *, has_aux: bool = False) -> Callable[Concatenate[Any, Any, P], Any]:
    """Return the function that computes the Hessian of ``f`` times a vector, without forming the Hessian.

    Forward over reverse: one call of ``f`` and one double sweep over what it recorded.

    Parameters
    ----------
    f
        A function that returns one number. It is differentiated with respect to its first argument, which can be
        nested or an array.
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on: after
        the product, in a pair, with plain numbers in place of Values.

    Returns
    -------
    A function of (x, vector, further arguments of ``f``), the signature of scipy's ``hessp``. The vector and the
    result are structured as x.

    Raises
    ------
    TypeError
        By the returned function: if ``f`` returns more than one number, or none.
    ValueError
        By the returned function: if the vector is not structured as x.

    Examples
    --------
    >>> hvp(lambda x: x[0] ** 2 * x[1])([1.0, 2.0], [1.0, 0.0])
    [4.0, 2.0]
    """
    check_transform("hvp", f, use="(f)(x, v)")

    if not has_aux and (compiled := compiled_transform(f, ("hvp",), hvp, static_moves=1)) is not None:
        return compiled

    def product(x: object, vector: object, *others: object, **keywords: object) -> Any:  # noqa: ANN401  # as x
        arguments = Arguments("hvp", 0, (x, *others))
        direction = structured_as(vector, arguments.layout, "the vector of hvp")
        recording = RecordedCall("hvp", f, arguments, keywords, has_aux=has_aux)
        return recording.with_aux(arguments.layout.result(curved(recording, recording.scalar(), direction)))

    found = Transformed(hvp, f, {"has_aux": has_aux}, product)
    found.__signature__ = signature(product)  # there is an argument more than f has
    return found


@overload
def derivative(f: Callable[P, R], order: int = 1, *, has_aux: Literal[False] = ...) -> Callable[P, Any]: ...
@overload
def derivative(
    f: Callable[P, tuple[R, A]], order: int = 1, *, has_aux: Literal[True]
) -> Callable[P, tuple[Any, Any]]: ...
def derivative(f: Callable[..., object], order: int = 1, *, has_aux: bool = False) -> Callable[..., Any]:
    """Return the derivative of a function of one variable, of any order.

    Parameters
    ----------
    f
        A function whose first argument is a number. It returns a number, or any structure of numbers.
    order
        How many times to differentiate: 0 (``f`` itself), 1, 2, …
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on: after
        the derivative, in a pair, with plain numbers in place of Values.

    Returns
    -------
    A function of the same arguments, whose result is structured as that of ``f``.

    Raises
    ------
    ValueError
        If the order is negative.
    TypeError
        If the order is not an integer; by the returned function, if its first argument is not a number.

    Examples
    --------
    >>> derivative(lambda x: x**5, order=3)(1.0)
    60.0
    >>> derivative(lambda t: [t, t**2])(3.0)
    [1.0, 6.0]
    """
    check_transform("derivative", f)
    if isinstance(order, bool) or not isinstance(order, int):
        raise TypeError(f"derivative: the order must be an integer, got {order!r}")
    if order < 0:
        raise ValueError(f"derivative: the order must be 0 or more, got {order}")

    if not has_aux and order > 0:
        compiled = compiled_transform(f, ("derivative", order), lambda g: derivative(g, order))
        if compiled is not None:
            return compiled

    def once(g: Callable[..., object]) -> Callable[..., Any]:
        def slope(x: object, *others: object, **keywords: object) -> Any:  # noqa: ANN401  # as the result of f
            arguments = Arguments("derivative", 0, (x, *others))
            if arguments.layout.shapes != (None,) or not (isinstance(x, Value) or is_number(x)):
                raise TypeError(f"derivative is for functions of one number, got {x!r}; use grad or jacobian")
            recording = RecordedCall("derivative", g, arguments, keywords, has_aux=has_aux)
            return recording.with_aux(recording.layout.result(pushed(recording, [1.0])))

        return Transformed(derivative, g, {"has_aux": has_aux}, slope)

    for _ in range(order):
        f = once(f)
    return f
