"""All derivatives of all results: Jacobians and Hessians, dense or sparse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, ParamSpec, TypeVar, overload

from autograd.transforms.call import Arguments, RecordedCall, check_transform, compiled_transform, name_of
from autograd.transforms.carrying import Transformed
from autograd.transforms.directions import curved, pulled, pushed, unit
from autograd.transforms.sparse import SparseEntries, assembling, hessian_entries, jacobian_entries, refuse_nested
from autograd.transforms.trees import Leaf

__all__ = ["hessian", "jacobian"]

Mode = Literal["auto", "forward", "reverse"]
P = ParamSpec("P")
R = TypeVar("R")  # of what it returns; object in its place would not take a function of type variables
A = TypeVar("A")


@overload
def jacobian(
    f: Callable[P, R],
    argnums: int | Sequence[int] = 0,
    *,
    mode: Mode = "auto",
    sparse: bool = False,
    has_aux: Literal[False] = False,
) -> Callable[P, Any]: ...
@overload
def jacobian(
    f: Callable[P, tuple[R, A]],
    argnums: int | Sequence[int] = 0,
    *,
    mode: Mode = "auto",
    sparse: bool = False,
    has_aux: Literal[True],
) -> Callable[P, tuple[Any, Any]]: ...
def jacobian(
    f: Callable[P, R],
    argnums: int | Sequence[int] = 0,
    *,
    mode: Mode = "auto",
    sparse: bool = False,
    has_aux: bool = False,
) -> Callable[P, Any]:
    """Return the function that computes the derivative of every result of ``f`` with respect to every input.

    One call of ``f``, then one pass for each input (forward mode) or one sweep for each result (reverse mode).

    Parameters
    ----------
    f
        A function that returns numbers in any structure.
    argnums
        The position of the argument to differentiate with respect to, or a tuple of positions.
    mode
        ``"forward"``, ``"reverse"``, or ``"auto"``: forward where there are fewer inputs than results.
    sparse
        Read from the graph which derivatives are zero, colour the rest, and compute many in one sweep. The mode is
        then chosen by the number of colours.
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on: after
        the Jacobian, in a pair, with plain numbers in place of Values.

    Returns
    -------
    A function of the same arguments. It returns the structure of the result of ``f`` with the structure of the
    argument in place of each number: ``J[i][j]`` for lists. Arrays are joined: an argument of shape (n,) and a
    result of shape (m,) give an array of shape (m, n). With ``sparse``: a ``scipy.sparse.csr_array`` with a row for
    each result and a column for each input.

    Raises
    ------
    ValueError
        If the mode is unknown.
    TypeError
        By the returned function: if the result is not made of numbers.
    ImportError
        By the returned function: if ``sparse`` is asked for and scipy is missing.

    Examples
    --------
    >>> jacobian(lambda x: [x[0] * x[1], x[0] ** 2])([3.0, 4.0])
    [[4.0, 3.0], [6.0, 0.0]]
    >>> import numpy as np
    >>> jacobian(lambda x: x**2)(np.array([1.0, 2.0]))
    array([[2., 0.],
           [0., 4.]])
    """
    check_transform("jacobian", f, argnums)
    if mode not in {"auto", "forward", "reverse"}:
        raise ValueError(f"jacobian: mode must be 'auto', 'forward' or 'reverse', got {mode!r}")

    options = {"argnums": argnums, "mode": mode, "sparse": sparse, "has_aux": has_aux}
    if not has_aux:
        compiled = (
            compiled_transform(f, ("jacobian of entries", argnums), lambda g: _entries(g, "jacobian", argnums))
            if sparse
            else compiled_transform(f, ("jacobian", argnums, mode), lambda g: jacobian(g, argnums, mode=mode))
        )
        if compiled is not None:
            return Transformed(jacobian, f, options, assembling(compiled)) if sparse else compiled

    def derivatives(*args: object, **keywords: object) -> Any:  # noqa: ANN401  # the structures of result and argument
        arguments = Arguments("jacobian", argnums, args)
        recording = RecordedCall("jacobian", f, arguments, keywords, has_aux=has_aux)
        if sparse:
            refuse_nested(recording)
            return recording.with_aux(jacobian_entries(recording).matrix())
        forward = len(recording.inputs) < len(recording.outputs) if mode == "auto" else mode == "forward"
        rows = _by_columns(recording) if forward else _by_rows(recording)
        return recording.with_aux(recording.layout.matrix(arguments.layout, rows))

    return Transformed(jacobian, f, options, derivatives)


@overload
def hessian(
    f: Callable[P, R], argnums: int | Sequence[int] = 0, *, sparse: bool = False, has_aux: Literal[False] = False
) -> Callable[P, Any]: ...
@overload
def hessian(
    f: Callable[P, tuple[R, A]],
    argnums: int | Sequence[int] = 0,
    *,
    sparse: bool = False,
    has_aux: Literal[True],
) -> Callable[P, tuple[Any, Any]]: ...
def hessian(
    f: Callable[P, R], argnums: int | Sequence[int] = 0, *, sparse: bool = False, has_aux: bool = False
) -> Callable[P, Any]:
    """Return the function that computes all second derivatives of ``f``.

    One call of ``f``, then for each input one double sweep: forward over reverse, as in ``hvp``.

    Parameters
    ----------
    f
        A function that returns one number.
    argnums
        The position of the argument to differentiate with respect to, or a tuple of positions.
    sparse
        Read from the graph which derivatives are zero, colour the rest, and compute many in one sweep: a
        tridiagonal Hessian takes three sweeps, whatever its size.
    has_aux
        Whether ``f`` returns a pair, of which the second, whatever it is, is not differentiated but handed on: after
        the Hessian, in a pair, with plain numbers in place of Values.

    Returns
    -------
    A function of the same arguments. It returns the structure of the argument with the same structure in place of
    each number: ``H[i][j]`` for lists, and an array of shape (n, n) for an argument of shape (n,). With ``sparse``:
    a ``scipy.sparse.csr_array`` with a row and a column for each input. The result is exactly symmetric.

    Raises
    ------
    TypeError
        By the returned function: if ``f`` returns more than one number, or none.
    ImportError
        By the returned function: if ``sparse`` is asked for and scipy is missing.

    Examples
    --------
    >>> hessian(lambda x: x[0] ** 2 * x[1])([3.0, 4.0])
    [[8.0, 6.0], [6.0, 0.0]]
    """
    check_transform("hessian", f, argnums)

    options = {"argnums": argnums, "sparse": sparse, "has_aux": has_aux}
    if not has_aux:
        compiled = (
            compiled_transform(f, ("hessian of entries", argnums), lambda g: _entries(g, "hessian", argnums))
            if sparse
            else compiled_transform(f, ("hessian", argnums), lambda g: hessian(g, argnums))
        )
        if compiled is not None:
            return Transformed(hessian, f, options, assembling(compiled)) if sparse else compiled

    def second_derivatives(*args: object, **keywords: object) -> Any:  # noqa: ANN401  # structured as the argument
        arguments = Arguments("hessian", argnums, args)
        recording = RecordedCall("hessian", f, arguments, keywords, has_aux=has_aux)
        output = recording.scalar()
        if sparse:
            refuse_nested(recording)
            return recording.with_aux(hessian_entries(recording, output).matrix())
        count = len(recording.inputs)
        columns = [curved(recording, output, unit(count, column)) for column in range(count)]
        # The two halves differ by rounding; taking one makes the matrix symmetric.
        mirrored = [[columns[min(i, j)][max(i, j)] for j in range(count)] for i in range(count)]
        return recording.with_aux(arguments.layout.matrix(arguments.layout, mirrored))

    return Transformed(hessian, f, options, second_derivatives)


def _entries(
    f: Callable[..., object], transform: Literal["jacobian", "hessian"], argnums: int | Sequence[int]
) -> Callable[..., SparseEntries]:
    """Return the function that computes the entries of a sparse matrix, which can be recorded."""

    def entries(*args: object, **keywords: object) -> SparseEntries:
        recording = RecordedCall(transform, f, Arguments(transform, argnums, args), keywords)
        return (
            jacobian_entries(recording) if transform == "jacobian" else hessian_entries(recording, recording.scalar())
        )

    entries.__name__ = f"{transform}({name_of(f)})"
    return entries


def _by_rows(recording: RecordedCall) -> list[list[Leaf]]:
    count = len(recording.outputs)
    return [pulled(recording, recording.outputs, unit(count, row)) for row in range(count)]


def _by_columns(recording: RecordedCall) -> list[list[Leaf]]:
    count = len(recording.inputs)
    columns = [pushed(recording, unit(count, column)) for column in range(count)]
    return [list(row) for row in zip(*columns, strict=True)]
