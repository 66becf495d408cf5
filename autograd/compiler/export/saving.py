"""Compiled functions in files: their programs, how arguments and results are nested, and the captured parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, cast

import numpy as np

from autograd.compiler.dispatch.arguments import Form, exact_form, key_orders
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path
from autograd.compiler.export.program_files import Plain, read_programs, write_programs
from autograd.compiler.export.reading import Reading, readings
from autograd.compiler.ir.program import Program
from autograd.core.engine import Value, constant
from autograd.transforms.trees import Layout, flatten

__all__ = ["Stored", "restore", "save"]

_FIXED = (str, bool, int, float, type(None))


class Stored:
    """What a file holds: the name of the function, its paths by the form of their arguments, and the parameters."""

    def __init__(self, name: str, paths: Sequence[tuple[Form, Path]], parameters: tuple[Value, ...]) -> None:
        self.name, self.paths, self.parameters = name, paths, parameters


def save(library: Library, path: str | PathLike[str]) -> None:
    """Write the paths of a function; see ``Readable.save``."""
    about_all = readings(library)
    if not about_all:
        raise RuntimeError(
            f"{library.options.name} has not been called yet, so nothing is recorded: call it once first"
        )
    if any(other.computed is not None for tree in library.forms.values() for other in tree):
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
        if not isinstance(thing, _FIXED):
            raise TypeError(f"the static argument {place!r} is {thing!r}, and a file holds only words and numbers")
    return {
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
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise ValueError(f"{path} cannot be loaded: what it says of the function does not fit: {error}") from None


def _restored(programs: list[Program], about: dict[str, Any]) -> Stored:
    captured = tuple(
        (Value if trainable else constant)(float.fromhex(number), label)
        for number, label, trainable in about["captured"]
    )
    if len(programs) != sum(described["programs"] for described in about["forms"]):
        raise ValueError("there are more or fewer programs than the function has")
    waiting = iter(programs)
    paths = []
    for described in about["forms"]:
        form = Form(
            _layout(described["arguments"]),
            tuple(described["positions"]),
            tuple((place, thing) for place, thing in described["fixed"]),
            tuple(exact_form(thing) for _, thing in described["fixed"]),
            key_orders(_sample(described["arguments"])),
        )
        layout, mine = _layout(described["result"]), tuple(captured[n] for n in described["captured"])
        for _ in range(described["programs"]):
            program = next(waiting)
            if program.inputs != form.layout.size + len(mine) or len(program.outputs) != layout.size:
                raise ValueError("a program has other inputs or outputs than the function")
            paths.append((form, Path(program, mine, layout)))
    return Stored(str(about["name"]), paths, tuple(value for value in captured if value.requires_grad))


def _plain(layout: Layout, what: str) -> Plain:
    """Return a structure as JSON knows it: containers by name, and for each number or array its shape."""
    shapes = iter(layout.shapes)

    def described(thing: object) -> Plain:
        if isinstance(thing, list | tuple) and type(thing) in {list, tuple}:
            return {type(thing).__name__: [described(child) for child in thing]}
        if type(thing) is dict and all(isinstance(key, str) for key in thing):
            return {"dict": [[key, described(child)] for key, child in thing.items()]}
        if thing is _LEAF:
            shape = next(shapes)
            return None if shape is None else [*shape]
        raise TypeError(f"{what} has a {type(thing).__name__} in it, and a file holds only lists, tuples and dicts")

    return described(layout.results.unflatten([_LEAF] * len(layout.shapes)))


_LEAF = object()


def _layout(described: Plain) -> Layout:
    """Return the structure that ``_plain`` described."""
    return flatten(_sample(described), "a structure")[1]


def _sample(described: Any) -> object:  # noqa: ANN401  # what JSON gives
    if described is None:
        return 0.0
    if isinstance(described, list):
        return np.zeros([int(length) for length in described])
    ((kind, children),) = described.items()
    if kind == "dict":
        return {str(key): _sample(child) for key, child in children}
    return {"list": list, "tuple": tuple}[kind](map(_sample, children))
