"""Nested lists of numbers and Values: what flows through models and losses, and the arrays of a state.

As plain data they are nested lists of floats, as PyTorch's ``tensor.tolist()`` gives them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from numbers import Real
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast, overload

from autograd import Value

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # type checkers bring it

    Y = TypeVar("Y", default=Any)
else:
    from typing import TypeVar

    Y = TypeVar("Y")  # what a model returns, where its type says so

__all__ = [
    "UNORDERED",
    "Array",
    "Inputs",
    "Mismatch",
    "Numbers",
    "Outputs",
    "Scalar",
    "Scalars",
    "Y",
    "assign",
    "checked_numbers",
    "collection",
    "each",
    "flattened",
    "listed",
    "number_of",
    "numbers_in",
    "shape_of",
]

# What flows through a model and into a loss: Values, or plain numbers where nothing is to be learned.
Scalar: TypeAlias = Value | float
# The same, or however nested collections of them.
Scalars: TypeAlias = Scalar | Collection["Scalars"]
# What a model is called with: a list, tuple or NumPy array of numbers and Values; the only one may come bare.
Inputs: TypeAlias = Scalar | Collection[Scalar]
# What a Module returns: numbers and Values, in lists.
Outputs: TypeAlias = Scalar | Sequence["Outputs"]
# Values alone, such as a Module stores under one name, and the same as plain data.
Array: TypeAlias = Value | Sequence["Array"]
Numbers: TypeAlias = float | list["Numbers"]

# These have a length and elements, and would be taken for a list: a dictionary's keys, for one, are not its numbers.
UNORDERED = (dict, set, frozenset)


def collection(scalars: Scalars) -> Collection[Scalars] | None:
    """Return the list, tuple or array itself, and None for anything else."""
    if isinstance(scalars, Scalar):  # the commonest, and this is the quickest question
        return None
    return scalars if isinstance(scalars, Collection) and not isinstance(scalars, (str, bytes, *UNORDERED)) else None


def listed(scalars: Scalars) -> list[Scalars]:
    """Return the elements of a list, tuple or array, and anything else as the only one."""
    given = collection(scalars)
    return [scalars] if given is None else list(given)


@overload
def flattened(scalars: Array) -> Iterator[Value]: ...
@overload
def flattened(scalars: Scalars) -> Iterator[Scalar]: ...
def flattened(scalars: Scalars) -> Iterator[Scalar]:
    """Yield the numbers and Values one by one, row by row."""
    many = collection(scalars)
    if many is None:
        yield cast("Scalar", scalars)
        return
    for one in many:
        if isinstance(one, Value):  # spares it a generator of its own
            yield one
        else:
            yield from flattened(one)


def each(function: Callable[[Scalar], Scalar], scalars: Scalars) -> Outputs:
    """Return the function of each number or Value, in lists nested like what was given."""
    many = collection(scalars)
    return function(cast("Scalar", scalars)) if many is None else [each(function, one) for one in many]


def number_of(scalar: Scalar) -> float:
    """Return the number of a Value, and a number as it is."""
    return scalar.data if isinstance(scalar, Value) else scalar


def numbers_in(scalars: Scalars) -> Numbers:
    """Return the numbers as floats, in lists nested like what was given."""
    if isinstance(scalars, Value):
        return scalars.data
    many = collection(scalars)
    return float(cast("float", scalars)) if many is None else [numbers_in(one) for one in many]


class Mismatch(NamedTuple):
    """The names by which a Module and a state differ."""

    missing_keys: list[str]
    unexpected_keys: list[str]


def shape_of(thing: object, element: type) -> tuple[int, ...] | None:
    """Return the lengths of nested lists, () for a single element, and None for what is no array of elements."""
    if isinstance(thing, element):
        return ()
    if not isinstance(thing, list | tuple) or not thing:
        return None
    first, *others = (shape_of(row, element) for row in thing)
    if first is None or any(shape != first for shape in others):
        return None
    return (len(thing), *first)


def assign(array: Array, numbers: Numbers) -> None:
    """Set the data of each Value to the number in its place; the shapes are known to be equal."""
    if isinstance(array, Value):
        array.data = cast("float", numbers)
    else:
        for row, its_numbers in zip(array, cast("list[Numbers]", numbers), strict=True):
            assign(row, its_numbers)


def checked_numbers(
    arrays: Mapping[str, Array], state: Mapping[str, object], owner: str, *, strict: bool
) -> tuple[dict[str, Numbers], Mismatch]:
    """Return the numbers for each array that the state names; refuse a state that does not fit, with all reasons.

    Raises
    ------
    TypeError
        If the state is no dictionary.
    ValueError
        If a shape is wrong, or names are missing or unexpected and ``strict`` is set.
    """
    if not isinstance(state, Mapping):
        raise TypeError(f"a state must be a dictionary from names to numbers, got {type(state).__name__}")
    mismatch = Mismatch([name for name in arrays if name not in state], [name for name in state if name not in arrays])
    numbers: dict[str, Numbers] = {}
    problems = []
    if strict:
        problems += [f"missing: {name}" for name in mismatch.missing_keys]
        problems += [f"unexpected: {name}" for name in mismatch.unexpected_keys]
    for name, array in arrays.items():
        if name in state:
            given = _plain(state[name])
            needed, got = shape_of(array, Value), shape_of(given, Real)
            if needed == got:
                numbers[name] = cast("Numbers", given)
            else:
                problems.append(f"wrong shape: {name} {_described(got)}, and {list(needed or ())} is needed")
    if problems:
        raise ValueError("\n  ".join([f"the state does not fit {owner}:", *problems]))
    return numbers, mismatch


def _plain(array: object) -> object:
    """Return the lists that an array or a tensor of any library stands for, and anything else as it is."""
    convert = getattr(array, "tolist", None)
    return convert() if callable(convert) else array


def _described(shape: tuple[int, ...] | None) -> str:
    return "is no array of numbers" if shape is None else f"has {list(shape)}"
