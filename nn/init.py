"""Initialisers: where parameters start. Names, arguments and formulas are those of ``torch.nn.init``.

Each sets the data of an array in place: of a list of Values, or a list of rows of them, such as ``layer.weight``. Rows
are outputs and columns are inputs. What is drawn comes from ``rng``: a ``random.Random``, or a seed for a new one.

>>> import random
>>> from nn import Layer, Linear, Sequential, Tanh
>>> rng = random.Random(0)
>>> model = Sequential(Linear(2, 8), Tanh(), Linear(8, 1))
>>> for part in model:
...     if isinstance(part, Linear):
...         xavier_uniform_(part.weight, rng=rng)
...         zeros_(part.bias)
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping

from autograd import Value
from nn.arrays import Array, assign, checked_numbers, flattened, shape_of
from nn.checks import finite, generator, rate

__all__ = [
    "calculate_gain",
    "constant_",
    "given_",
    "kaiming_normal_",
    "kaiming_uniform_",
    "normal_",
    "ones_",
    "uniform_",
    "xavier_normal_",
    "xavier_uniform_",
    "zeros_",
]


def uniform_(array: Array, a: float = 0.0, b: float = 1.0, *, rng: random.Random | int) -> None:
    """Draw each Value uniformly from a to b.

    >>> w = [Value(0.0), Value(0.0)]
    >>> uniform_(w, -1.0, 1.0, rng=0)
    >>> [round(v.data, 3) for v in w]
    [0.689, 0.516]
    """
    a, b = finite(a, "a"), finite(b, "b")
    draw = generator(rng).uniform
    _fill(array, lambda: draw(a, b))


def normal_(array: Array, mean: float = 0.0, std: float = 1.0, *, rng: random.Random | int) -> None:
    """Draw each Value from the normal distribution with this mean and standard deviation.

    >>> w = [Value(0.0), Value(0.0)]
    >>> normal_(w, std=0.1, rng=0)
    >>> [round(v.data, 3) for v in w]
    [0.094, -0.14]
    """
    mean, std = finite(mean, "mean"), rate(std, "std", zero_allowed=True)
    draw = generator(rng).gauss
    _fill(array, lambda: draw(mean, std))


def xavier_uniform_(array: Array, gain: float = 1.0, *, rng: random.Random | int) -> None:
    """Draw a matrix uniformly within ``gain*sqrt(6/(inputs + outputs))`` of 0, for tanh and sigmoid.

    From Glorot and Bengio, Understanding the difficulty of training deep feedforward neural networks, 2010.

    >>> w = [[Value(0.0), Value(0.0)] for _ in range(4)]
    >>> xavier_uniform_(w, rng=0)
    >>> all(-1.0 <= v.data <= 1.0 for row in w for v in row)
    True
    """
    inputs, outputs = _fans(array, "xavier_uniform_")
    bound = gain * math.sqrt(6.0 / (inputs + outputs))
    uniform_(array, -bound, bound, rng=rng)


def xavier_normal_(array: Array, gain: float = 1.0, *, rng: random.Random | int) -> None:
    """Draw a matrix from a normal distribution with standard deviation ``gain*sqrt(2/(inputs + outputs))``.

    >>> w = [[Value(0.0)], [Value(0.0)]]
    >>> xavier_normal_(w, rng=0)
    """
    inputs, outputs = _fans(array, "xavier_normal_")
    normal_(array, std=gain * math.sqrt(2.0 / (inputs + outputs)), rng=rng)


def kaiming_uniform_(
    array: Array,
    a: float = 0.0,
    mode: str = "fan_in",
    nonlinearity: str = "leaky_relu",
    *,
    rng: random.Random | int,
) -> None:
    """Draw a matrix uniformly, with the standard deviation that ``kaiming_normal_`` has.

    From He et al., Delving deep into rectifiers, 2015.

    Parameters
    ----------
    array
        A list of rows of Values.
    a
        The slope of ``leaky_relu`` below 0; 0 makes it ReLU.
    mode
        ``"fan_in"`` keeps the size of what flows forward, ``"fan_out"`` that of the gradients.
    nonlinearity
        The activation function that follows, a name that ``calculate_gain`` knows.
    rng
        Where the numbers are drawn from.

    Examples
    --------
    >>> w = [[Value(0.0), Value(0.0), Value(0.0)]]
    >>> kaiming_uniform_(w, nonlinearity="relu", rng=0)
    >>> all(abs(v.data) <= 2.0**0.5 for row in w for v in row)
    True
    """
    bound = math.sqrt(3.0) * _kaiming_std(array, a, mode, nonlinearity, "kaiming_uniform_")
    uniform_(array, -bound, bound, rng=rng)


def kaiming_normal_(
    array: Array,
    a: float = 0.0,
    mode: str = "fan_in",
    nonlinearity: str = "leaky_relu",
    *,
    rng: random.Random | int,
) -> None:
    """Draw a matrix from a normal distribution with standard deviation ``gain/sqrt(inputs)``, for ReLU and its kin.

    The arguments are those of ``kaiming_uniform_``.

    >>> w = [[Value(0.0), Value(0.0)]]
    >>> kaiming_normal_(w, nonlinearity="relu", rng=0)
    """
    normal_(array, std=_kaiming_std(array, a, mode, nonlinearity, "kaiming_normal_"), rng=rng)


def zeros_(array: Array) -> None:
    """Set each Value to 0."""
    constant_(array, 0.0)


def ones_(array: Array) -> None:
    """Set each Value to 1."""
    constant_(array, 1.0)


def constant_(array: Array, number: float) -> None:
    """Set each Value to this number.

    >>> w = [Value(0.0), Value(0.0)]
    >>> constant_(w, 0.25)
    >>> w
    [Value(0.25), Value(0.25)]
    """
    _fill(array, lambda: number)


def given_(array: Array, numbers: object) -> None:
    """Set each Value to the number in its place: of nested lists, or of an array or tensor of any library.

    Raises
    ------
    ValueError
        If the shapes differ; then nothing is changed.

    Examples
    --------
    >>> w = [[Value(0.0), Value(0.0)]]
    >>> given_(w, [[1.0, 2.0]])
    >>> w
    [[Value(1.0), Value(2.0)]]
    """
    _shape(array)
    checked, _ = checked_numbers({"numbers": array}, {"numbers": numbers}, "the array", strict=True)
    assign(array, checked["numbers"])


def calculate_gain(nonlinearity: str, a: float = 0.01) -> float:
    """Return by how much the standard deviation of weights should exceed that of a linear layer.

    Parameters
    ----------
    nonlinearity
        The name of the activation function that follows.
    a
        The slope of ``leaky_relu`` below 0.

    Raises
    ------
    ValueError
        If no gain is known for this name; the message lists those there are.

    Examples
    --------
    >>> calculate_gain("relu") == 2.0**0.5
    True
    >>> calculate_gain("tanh")
    1.6666666666666667
    """
    if nonlinearity == "leaky_relu":
        return math.sqrt(2.0 / (1.0 + a * a))
    if nonlinearity not in _GAINS:
        known = ", ".join(sorted([*_GAINS, "leaky_relu"]))
        raise ValueError(f"no gain is known for {nonlinearity!r}; known are {known}")
    return _GAINS[nonlinearity]


_GAINS: Mapping[str, float] = {
    "identity": 1.0,
    "relu": math.sqrt(2.0),
    "sigmoid": 1.0,
    "tanh": 5.0 / 3.0,
}


def _kaiming_std(array: Array, a: float, mode: str, nonlinearity: str, name: str) -> float:
    inputs, outputs = _fans(array, name)
    if mode not in {"fan_in", "fan_out"}:
        raise ValueError(f"the mode of {name} must be 'fan_in' or 'fan_out', got {mode!r}")
    return calculate_gain(nonlinearity, a) / math.sqrt(inputs if mode == "fan_in" else outputs)


def _fans(array: Array, name: str) -> tuple[int, int]:
    """Return how many inputs and outputs a matrix has."""
    shape = _shape(array)
    if len(shape) != 2:
        raise ValueError(f"{name} takes a matrix, a list of rows of Values; got an array of shape {list(shape)}")
    return shape[1], shape[0]


def _shape(array: Array) -> tuple[int, ...]:
    shape = shape_of(array, Value)
    if shape is None:
        raise TypeError(f"an initialiser takes Values, in lists of equal length, such as layer.weight; got {array!r}")
    return shape


def _fill(array: Array, draw: Callable[[], float]) -> None:
    _shape(array)
    for value in flattened(array):
        value.data = draw()
