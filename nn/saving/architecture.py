"""The architecture of a model as plain data and back: classes by name, attributes, and shapes; no numbers, no code."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from math import prod
from typing import TypeAlias, cast

from autograd import Value
from nn.arrays import Array, flattened, shape_of
from nn.holders import NOTHING_IN, attributes, opened
from nn.module import Module

__all__ = ["Plain", "build", "described", "difference"]

# What JSON can say.
Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

# Whether parts are being trained is not architecture: a model is loaded as it is made, ready for training.
_NOT_SAVED = "training"
_EMPTY_LISTS = 1000  # an array without numbers may have so many lists
_WORDS = ("module", "with", "tuple", "dict")  # keys of a description that are no names of the user's


def described(model: Module) -> tuple[Plain, list[random.Random]]:
    """Return the architecture of a model, and its generators of random numbers in the order in which it names them.

    Something that occurs twice is described once, and named by its number the second time. What is no plain data is
    named by its type, so that two architectures can be compared, but not built.
    """
    describer = _Describer()
    return describer.describe(model), describer.generators


class _Describer:
    def __init__(self) -> None:
        self.known: dict[int, int] = {}
        self.generators: list[random.Random] = []

    def describe(self, thing: object) -> Plain:
        if thing is None or isinstance(thing, bool | int | float | str):
            return thing
        array = self._array(thing)
        if array is not None:
            return array
        if isinstance(thing, Module | Value | random.Random):
            return self._numbered(thing)
        if isinstance(thing, dict):
            return {"dict": [[self.describe(key), self.describe(held)] for key, held in thing.items()]}
        if isinstance(thing, list | tuple):
            elements = [self.describe(element) for element in thing]
            return elements if isinstance(thing, list) else {"tuple": elements}
        return self._other(thing)

    def _other(self, thing: object) -> Plain:
        """Return the type of what is no plain data, and what it holds of the model."""
        entry: dict[str, Plain] = {"other": _name(type(thing))}
        inside = None if id(thing) in self.known or not _holds_parts(thing) else opened(thing)
        if inside is None:
            return entry
        self._number(thing)  # so that what holds itself is described once
        return entry | {"with": self.describe(inside)}

    def _numbered(self, thing: Module | Value | random.Random) -> Plain:
        if id(thing) in self.known:
            return {"again": self.known[id(thing)]}
        self._number(thing)
        if isinstance(thing, random.Random):
            self.generators.append(thing)
            return {"generator": len(self.generators) - 1}
        if isinstance(thing, Module):
            described = {name: self.describe(held) for name, held in attributes(thing).items() if name != _NOT_SAVED}
            return {"module": _name(type(thing)), "with": described}
        return {"other": "computed Value"}

    def _array(self, thing: object) -> Plain:
        """Return the shape of nested lists of parameters, or of constants, that are met for the first time."""
        shape = shape_of(thing, Value)
        if shape is None or not _only_lists(thing):
            return None
        values = list(flattened(cast("Array", thing)))
        kinds = {value.requires_grad for value in values}
        fresh = len({id(value) for value in values}) == len(values) and not any(id(v) in self.known for v in values)
        if len(kinds) > 1 or not fresh or any(value.op is not None for value in values):
            return None
        for value in values:
            self._number(value)
        entry: dict[str, Plain] = {"parameters" if True in kinds else "constants": list(shape)}
        labels: list[Plain] = [value.label for value in values]
        return entry | {"labels": labels} if any(labels) else entry

    def _number(self, thing: object) -> None:
        self.known[id(thing)] = len(self.known)


def build(
    architecture: Plain, classes: Mapping[str, Callable[[], Module]], generators: list[random.Random], count: int
) -> Module:
    """Return the model that an architecture describes, with all its numbers 0.

    Parameters
    ----------
    architecture
        What ``described`` returns.
    classes
        How to make an empty Module of each name; no other name is looked up anywhere.
    generators
        The generators of random numbers.
    count
        How many numbers there are for it, and so the most that it can have.

    Raises
    ------
    ValueError
        If the architecture names a class that is not among them, or is not what ``described`` writes.
    """
    builder = _ModelBuilder(classes, generators, count)
    model = builder.build(architecture)
    if not isinstance(model, Module):
        raise ValueError("it describes no model")  # noqa: TRY004  # the file is wrong, not its type
    return model


class _ModelBuilder:
    def __init__(
        self, classes: Mapping[str, Callable[[], Module]], generators: list[random.Random], count: int
    ) -> None:
        self.classes = classes
        self.count = count
        self.generators = generators
        self.known: list[object] = []

    def build(self, plain: Plain) -> object:
        if isinstance(plain, list):
            return [self.build(element) for element in plain]
        if not isinstance(plain, dict):
            return plain
        match plain:
            case {"module": str(name), "with": dict(attributes)}:
                return self._module(name, attributes)
            case {"parameters": list(shape)}:
                return self._array(shape, _labels(plain), Value)
            case {"constants": list(shape)}:
                return self._array(shape, _labels(plain), lambda number: Value(number).detach())
        return self._other(plain)

    def _other(self, plain: dict[str, Plain]) -> object:
        match plain:
            case {"tuple": list(elements)}:
                return tuple(self.build(element) for element in elements)
            case {"dict": list(pairs)}:
                return {self.build(key): self.build(held) for key, held in cast("list[list[Plain]]", pairs)}
            case {"again": int(number)} if 0 <= number < len(self.known):
                return self.known[number]
            case {"generator": int(number)} if 0 <= number < len(self.generators):
                self.known.append(self.generators[number])
                return self.generators[number]
            case {"other": str(name)}:
                raise ValueError(f"it holds a {name}, which is not plain data")
        raise ValueError("its description of the model cannot be read")

    def _module(self, name: str, attributes: dict[str, Plain]) -> Module:
        if name not in self.classes:
            raise ValueError(f"it holds a {name}, which is not one of nn's Modules")
        module = self.classes[name]()
        self.known.append(module)
        vars(module).update({attribute: self.build(held) for attribute, held in attributes.items()})
        return module

    def _array(self, shape: list[Plain], labels: Iterator[str | None] | None, make: Callable[[float], Value]) -> object:
        lengths = cast("list[int]", shape)
        if prod(max(length, 1) for length in lengths) > max(self.count, _EMPTY_LISTS):
            raise ValueError("it describes more numbers than there are")
        return self._filled(lengths, labels, make)

    def _filled(self, shape: list[int], labels: Iterator[str | None] | None, make: Callable[[float], Value]) -> object:
        if shape:
            length, *others = shape
            return [self._filled(others, labels, make) for _ in range(length)]
        self.count -= 1
        if self.count < 0:
            raise ValueError("it describes more numbers than there are")
        value = make(0.0)
        if labels is not None:
            value.label = next(labels)
        self.known.append(value)
        return value


def difference(stored: Plain, given: Plain, path: str) -> str | None:
    """Return in words the first place where two architectures differ, and None where they are equal."""
    if isinstance(stored, dict) and isinstance(given, dict) and stored.keys() == given.keys():
        pairs: list[tuple[str | int, Plain, Plain]] = [(key, stored[key], given[key]) for key in stored]
    elif isinstance(stored, list) and isinstance(given, list) and len(stored) == len(given):
        pairs = [(position, a, b) for position, (a, b) in enumerate(zip(stored, given, strict=True))]
    else:
        return None if stored == given else f"{path} is {_brief(stored)} there, and {_brief(given)} here"
    inner = (difference(a, b, path if key in _WORDS else f"{path}.{key}") for key, a, b in pairs)
    return next(filter(None, inner), None)


def _brief(plain: Plain) -> str:
    if isinstance(plain, list):
        return f"a list of {len(plain)}"
    if isinstance(plain, dict):
        return " ".join(f"{key} {held}" for key, held in plain.items() if not isinstance(held, dict))[:80]
    return repr(plain)


def _holds_parts(thing: object, within: tuple[int, ...] = ()) -> bool:
    """Return whether something of a model is in a thing; what else an object holds is its own affair."""
    if isinstance(thing, Value | Module):
        return True
    inside = None if type(thing) in NOTHING_IN or id(thing) in within else opened(thing)
    things = inside.values() if isinstance(inside, dict) else inside or ()
    return any(_holds_parts(held, (*within, id(thing))) for held in things)


def _labels(plain: dict[str, Plain]) -> Iterator[str | None] | None:
    return iter(cast("list[str | None]", plain["labels"])) if "labels" in plain else None


def _only_lists(thing: object) -> bool:
    return isinstance(thing, Value) or (isinstance(thing, list) and all(map(_only_lists, thing)))


def _name(kind: type) -> str:
    """Return the name of one of nn's classes, and the full name of any other."""
    return kind.__name__ if kind.__module__.split(".")[0] == "nn" else f"{kind.__module__}.{kind.__qualname__}"
