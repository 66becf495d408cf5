"""Many leaves at once: what an optimiser does in every step, in one call and at the speed of the engine.

>>> from autograd import Value
>>> weights = [Value(1.0), Value(2.0)]
>>> (weights[0] * weights[1]).backward()
>>> move(weights, grads(weights), -0.1)
>>> [w.data for w in weights]
[0.8, 1.9]
>>> zero_grads(weights)
>>> grads(weights)
[0.0, 0.0]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from autograd.core import engine
from autograd.core.engine import Value
from autograd.core.observers import tell_decided, watched

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["behind", "grads", "move", "read", "read_grads", "zero_grads"]


def behind(output: Value) -> list[Value]:
    """Return every leaf that the output depends on, each once.

    Parameters
    ----------
    output
        Any Value.

    Raises
    ------
    TypeError
        If it is no Value.

    Examples
    --------
    >>> a, b = Value(2.0), Value(3.0)
    >>> len(behind(a * b + a))
    2
    """
    return engine.leaves([output])


def grads(values: Sequence[Value]) -> list[float]:
    """Return the gradients of the leaves.

    Parameters
    ----------
    values
        A list or tuple of leaves or constants.

    Raises
    ------
    TypeError
        If one of them is no Value.
    ValueError
        If one of them is computed.

    Examples
    --------
    >>> grads([Value(3.0)])
    [0.0]
    """
    _tell("grad", values)
    return engine.grads(values)


def zero_grads(values: Sequence[Value]) -> None:
    """Set the gradient of each leaf to zero.

    Parameters
    ----------
    values
        A list or tuple of leaves or constants.

    Raises
    ------
    TypeError
        If one of them is no Value; then none is changed.
    ValueError
        If one of them is computed; then none is changed.

    Examples
    --------
    >>> x = Value(3.0)
    >>> x.backward()
    >>> zero_grads([x])
    >>> x.grad
    0.0
    """
    _tell("grad", values)
    engine.zero_grads(values)


def move(values: Sequence[Value], directions: Sequence[float] | NDArray[np.float64], scale: float) -> None:
    """Add to the data of each leaf its direction times the scale.

    Parameters
    ----------
    values
        A list or tuple of leaves or constants.
    directions
        A number for each of them, in a list or a contiguous float64 array.
    scale
        How far to go; ``-lr`` for gradient descent with ``directions=grads(values)``.

    Raises
    ------
    TypeError
        If one of the values is no Value or one of the directions no number; then none is moved.
    ValueError
        If a value is computed, or there are not as many directions as values; then none is moved.

    Examples
    --------
    >>> x = Value(3.0)
    >>> move([x], [2.0], 0.5)
    >>> x.data
    4.0
    """
    _tell("set", values)
    engine.move(values, directions, scale)


def read(values: Sequence[Value], array: NDArray[np.float64]) -> None:
    """Write the data of Values into an array.

    Parameters
    ----------
    values
        A list or tuple of Values.
    array
        A contiguous float64 array with a place for each of them.

    Raises
    ------
    TypeError
        If one of the values is no Value, or it is no such array; then nothing is written.
    ValueError
        If the array has another size; then nothing is written.

    Examples
    --------
    >>> import numpy as np
    >>> array = np.empty(2)
    >>> read([Value(3.0), Value(4.0)], array)
    >>> array
    array([3., 4.])
    """
    _tell("data", values)
    engine.read(values, array)


def read_grads(values: Sequence[Value], array: NDArray[np.float64]) -> None:
    """Write the gradients of the leaves into an array.

    Parameters
    ----------
    values
        A list or tuple of leaves or constants.
    array
        As for ``read``.

    Raises
    ------
    TypeError, ValueError
        As ``read``, and if a value is computed.

    Examples
    --------
    >>> import numpy as np
    >>> x, array = Value(3.0), np.empty(1)
    >>> (x * x).backward()
    >>> read_grads([x], array)
    >>> array
    array([6.])
    """
    _tell("grad", values)
    engine.read_grads(values, array)


def _tell(kind: str, values: Sequence[Value]) -> None:
    """Tell those who watch what is about to happen to the values."""
    for value in values if watched else ():
        tell_decided(kind, (value,), None)
