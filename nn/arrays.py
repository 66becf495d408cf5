"""Arrays of Values as plain data and back: nested lists of floats, as PyTorch's ``tensor.tolist()`` gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from numbers import Real
from typing import NamedTuple, TypeAlias, cast

from autograd import Value

__all__ = ["Array", "Mismatch", "Numbers", "assign", "checked_numbers", "flattened", "numbers_of", "shape_of"]

# What a Module stores under one name, and the same as plain data: one thing, or rows of equal shape.
Array: TypeAlias = "Value | Sequence[Array]"
Numbers: TypeAlias = "float | list[Numbers]"


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


def flattened(array: Array) -> Iterator[Value]:
    """Yield the Values of an array, row by row."""
    if isinstance(array, Value):
        yield array
    else:
        for row in array:
            yield from flattened(row)


def numbers_of(array: Array) -> Numbers:
    """Return the numbers of an array, in lists of their own."""
    return array.data if isinstance(array, Value) else [numbers_of(row) for row in array]


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
