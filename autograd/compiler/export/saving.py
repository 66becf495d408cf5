"""Compiled functions in files: their programs, how arguments and results are nested, and the captured parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from math import prod
from os import PathLike
from typing import Any, cast

import numpy as np

from autograd.compiler.dispatch.arguments import Form, exact_contents, exact_form
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path
from autograd.compiler.export.program_files import Plain, read_programs, write_programs
from autograd.compiler.export.reading import Reading, not_called_yet, readings
from autograd.compiler.ir.program import Program
from autograd.core.engine import Value, constant
from autograd.transforms.trees import Layout, flatten

__all__ = ["Stored", "restore", "save"]

_INTEGERS = {"int": int, "bool": bool}
_FIXED = {str, bool, int, float, type(None)}


class Stored:
    """What a file holds: the name of the function, its paths by the form of their arguments, and the parameters."""

    def __init__(self, name: str, paths: Sequence[tuple[Form, Path]], parameters: tuple[Value, ...]) -> None:
        self.name, self.paths, self.parameters = name, paths, parameters


def save(library: Library, path: str | PathLike[str]) -> None:
    """Write the paths of a function; see ``Readable.save``."""
    about_all = readings(library)
    if not about_all:
        raise not_called_yet(library)
    if any(other.computed is not None for tree in library.state().forms.values() for other in tree):
        raise ValueError(
            f"{library.options.name} uses a Value that was computed outside of it, which a file cannot hold: compute "
            f"it inside"
        )
    captured = [*{id(value): value for reading in about_all for value in reading.captured}.values()]
    places = {id(value): place for place, value in enumerate(captured)}
    about: dict[str, Plain] = {
        "name": library.options.name,
        "captured": [[value.data.hex(), value.label, value.requires_grad] for value in captured],
        "forms": [_described(reading, places) for reading in about_all],
    }
    write_programs(path, [program for reading in about_all for program in reading.programs], about)


def _described(reading: Reading, places: Mapping[int, int]) -> dict[str, Plain]:
    form = reading.form
    for place, thing in form.fixed:
        if type(thing) not in _FIXED:
            raise TypeError(f"the static argument {place!r} is {thing!r}, and a file holds only words and numbers")
    if not {kind for _, kind in form.integers} <= {*_INTEGERS.values()}:
        kinds = ", ".join(sorted(kind.__name__ for _, kind in form.integers))
        raise TypeError(f"numbers of the types {kinds} are fixed in the program, and a file holds only int and bool")
    return {
        "integers": [[place, kind.__name__] for place, kind in form.integers],
        "positions": [*form.positions],
        "fixed": [[place, cast("Plain", thing)] for place, thing in form.fixed],
        "arguments": _plain(form.layout, "an argument"),
        "result": _plain(reading.layout, "the result"),
        "programs": len(reading.programs),
        "captured": [places[id(value)] for value in reading.captured],
    }


def restore(path: str | PathLike[str]) -> Stored:
    """Return what a file holds.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If it is none that ``save`` wrote, or not as it was.
    """
    programs, about = read_programs(path)
    try:
        return _restored(programs, cast("dict[str, Any]", about))
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(f"{path} cannot be loaded: what it says of the function does not fit: {error}") from None


def _restored(programs: list[Program], about: dict[str, Any]) -> Stored:
    name, held, forms = about["name"], about["captured"], about["forms"]
    if not isinstance(name, str):
        raise TypeError(f"its name is {name!r}")
    captured = tuple(_captured(*parts) for parts in held)
    counts = [_whole(described["programs"]) for described in forms]
    if len(programs) != sum(counts):
        raise ValueError("there are more or fewer programs than the function has")
    most = max((max(program.inputs, len(program.outputs)) for program in programs), default=0)
    waiting = iter(programs)
    paths = []
    for described, count in zip(forms, counts, strict=True):
        form = _form(described, most)
        layout = _layout(described["result"], most)
        mine = tuple(captured[_whole(n, len(captured))] for n in described["captured"])
        for program in islice(waiting, count):
            if program.inputs != form.layout.size + len(mine) or len(program.outputs) != layout.size:
                raise ValueError("a program has other inputs or outputs than the function")
            paths.append((form, Path(program, mine, layout, form.integers)))
    return Stored(name, paths, tuple(value for value in captured if value.requires_grad))


def _captured(number: str, label: str | None, trainable: bool) -> Value:  # noqa: FBT001  # as it stands in the file
    if not isinstance(number, str) or not isinstance(trainable, bool):
        raise TypeError("a captured Value is not a number, a label, and whether it is differentiated")
    return (Value if trainable else constant)(float.fromhex(number), label)


def _form(described: dict[str, Any], most: int) -> Form:
    layout, positions = _layout(described["arguments"], most), tuple(map(_whole, described["positions"]))
    fixed = tuple((place if isinstance(place, str) else _whole(place), thing) for place, thing in described["fixed"])
    if not all(type(thing) in _FIXED for _, thing in fixed):
        raise TypeError("a static argument is no word or number")
    by_position = [*positions, *(place for place, _ in fixed if not isinstance(place, str))]
    if sorted(by_position) != [*range(len(by_position))]:
        raise ValueError("the positions of its arguments are not one after the other")
    parts = layout.arguments.children()
    if [part.type for part in parts] != [tuple, dict] or parts[0].num_children != len(positions):
        raise ValueError("its arguments are nested otherwise than arguments are")
    integers = tuple((_whole(place, layout.size), _INTEGERS[kind]) for place, kind in described.get("integers", ()))
    return Form(layout, positions, fixed, exact_form(fixed), exact_contents(_sample(described["arguments"])), integers)


def _whole(number: object, below: int | None = None) -> int:
    if type(number) is not int or number < 0 or (below is not None and number >= below):
        raise ValueError(f"{number!r} is not a whole number from 0 {'on' if below is None else f'to {below - 1}'}")
    return number


def _plain(layout: Layout, what: str) -> Plain:
    """Return a structure as JSON knows it: containers by name, and for each number or array its shape."""
    shapes = iter(layout.shapes)

    def described(thing: object) -> Plain:
        if isinstance(thing, list | tuple) and type(thing) in {list, tuple}:
            return {type(thing).__name__: [described(child) for child in thing]}
        if type(thing) is dict and {*map(type, thing)} <= {str}:
            return {"dict": [[key, described(child)] for key, child in thing.items()]}
        if thing is _LEAF:
            shape = next(shapes)
            return None if shape is None else [*shape]
        raise TypeError(f"{what} has a {type(thing).__name__} in it, and a file holds only lists, tuples and dicts")

    return described(layout.results.unflatten([_LEAF] * len(layout.shapes)))


_LEAF = object()


def _layout(described: Plain, most: int) -> Layout:
    """Return the structure that ``_plain`` described; refuse one of more numbers than there are."""
    if _count(described) > most:
        raise ValueError("it has more numbers than its programs")
    return flatten(_sample(described), "a structure")[1]


def _count(described: Any) -> int:  # noqa: ANN401  # what JSON gives
    if described is None:
        return 1
    if isinstance(described, list):
        return prod(map(_whole, described))
    ((kind, children),) = described.items()
    return sum(_count(child) for child in (_second(children) if kind == "dict" else children))


def _second(pairs: Any) -> list[Any]:  # noqa: ANN401  # what JSON gives
    return [child for _, child in pairs]


def _sample(described: Any) -> object:  # noqa: ANN401  # what JSON gives
    if described is None:
        return 0.0
    if isinstance(described, list):
        return np.zeros(described)
    ((kind, children),) = described.items()
    if kind == "dict":
        return {str(key): _sample(child) for key, child in children}
    return {"list": list, "tuple": tuple}[kind](map(_sample, children))
