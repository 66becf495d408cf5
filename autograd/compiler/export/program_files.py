"""Programs in files: plain data, in which operations are named, with a checksum. Nothing in a file is ever executed.

A file begins with a mark, the version of the format, the lengths of the two parts that follow, and a checksum of it
all. The first part is JSON: the names of operations and relations, the sizes of the programs, and what the writer
says about them. The second is the programs' numbers, little-endian.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import metadata
from io import BytesIO
from pathlib import Path
from typing import IO, TypeAlias

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.program import RELATIONS, ROWS, Guard, Program
from autograd.compiler.ir.validation import check
from autograd.files import refuse_streams, write_atomically

__all__ = ["Plain", "package_version", "packed", "read_programs", "unpacked", "write_programs"]

Plain: TypeAlias = "bool | int | float | str | Sequence[Plain] | Mapping[str, Plain] | None"
Numbers: TypeAlias = NDArray[np.generic]

# What git and PNG have learnt: a byte that is no text, and one that is changed where a file is taken for text.
_MARK, _VERSION = b"\x89sagrad\n", 2
_WITH_ORDER = 1  # a version whose programs say, beside their instructions, in which order a sweep visits them
_START = struct.Struct("<8sIQQ")  # mark, version, length of the header, length of the numbers
_DIGEST = 32
_ROWS = {row.name: index for index, row in enumerate(ROWS)}
_RELATIONS: dict[str, int] = {relation: index for index, relation in enumerate(RELATIONS)}
_FLOAT, _INTEGER, _BYTE = np.dtype("<f8"), np.dtype("<i4"), np.dtype("u1")


def write_programs(path: str | os.PathLike[str], programs: Sequence[Program], about: Mapping[str, Plain]) -> None:
    """Write programs to a file that is there whole or not at all.

    Parameters
    ----------
    path
        The file; one that is there already is replaced.
    programs, about
        What is in it; see ``packed``.

    Raises
    ------
    OSError
        If the file cannot be written.
    TypeError, ValueError
        As ``packed``.
    """
    write_atomically(path, packed(programs, about), "compiled function")


def packed(programs: Sequence[Program], about: Mapping[str, Plain]) -> bytes:
    """Return what a file of programs holds.

    Parameters
    ----------
    programs
        The programs.
    about
        What else to keep: anything that JSON gives back as it was.

    Raises
    ------
    TypeError
        If ``about`` is not plain data.
    ValueError
        If a program uses an operation of the user's own, whose code would have to be in the file.
    """
    used = _used(programs)
    header = {
        "package": package_version(),
        "operations": [ROWS[index].name for index in used],
        "relations": RELATIONS,
        "programs": [_sizes(program) for program in programs],
        "about": about,
    }
    try:
        text = json.dumps(header, allow_nan=False).encode()
        kept = json.loads(text)["about"]
    except (TypeError, ValueError, RecursionError) as error:
        raise TypeError(f"what is kept about programs must be plain data: {error}") from None
    if kept != about:
        raise TypeError(
            "what is kept about programs must be plain data that JSON gives back as it was: lists rather than tuples, "
            "and names that are strings"
        )
    numbers = b"".join(part.tobytes() for program in programs for part in _parts(program, used))
    start = _START.pack(_MARK, _VERSION, len(text), len(numbers))
    return b"".join([start, _digest(start, text, numbers), text, numbers])


def read_programs(path: str | os.PathLike[str]) -> tuple[list[Program], dict[str, Plain]]:
    """Return the programs in a file, and what was kept about them.

    Parameters
    ----------
    path
        A file that ``write_programs`` wrote.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If it is truncated, altered, of another program or of a newer version, or if what it holds is no program.
    """
    refuse_streams(Path(path))
    with Path(path).open("rb") as file:
        return _read(file, os.fstat(file.fileno()).st_size, str(path))


def unpacked(content: bytes, name: str) -> tuple[list[Program], dict[str, Plain]]:
    """Return the programs that ``packed`` packed, and what was kept about them.

    Parameters
    ----------
    content
        What it returned.
    name
        What messages call it.

    Raises
    ------
    ValueError
        As ``read_programs``.
    """
    return _read(BytesIO(content), len(content), name)


def _read(file: IO[bytes], size: int, path: str) -> tuple[list[Program], dict[str, Plain]]:
    version, text, numbers = _parts_of(file, size, path)
    try:
        return _loaded(json.loads(text, parse_constant=_refuse), numbers, version)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path} cannot be loaded: {error}") from None


def _parts_of(file: IO[bytes], size: int, path: str) -> tuple[int, bytes, bytes]:
    """Return the version, the header and the numbers of a file that is whole and unaltered.

    No more is read than it says it has.
    """
    start = file.read(_START.size)
    if start[: len(_MARK)] != _MARK:
        raise ValueError(f"{path} is not a file of a compiled function")
    if len(start) < _START.size:
        raise ValueError(f"{path} is truncated: it has {size} bytes, which is less than any such file")
    _, version, header_length, numbers_length = _START.unpack(start)
    if version not in {_WITH_ORDER, _VERSION}:
        raise ValueError(
            f"{path} is of version {version} of the format, and this program reads versions up to {_VERSION}: "
            f"load it with a scalar-autograd of its time, or compile the function anew"
        )
    expected = _START.size + _DIGEST + header_length + numbers_length
    if size != expected:
        raise ValueError(
            f"{path} is {'truncated' if size < expected else 'damaged'}: it has {size:,} bytes, not {expected:,}"
        )
    digest, text, numbers = file.read(_DIGEST), file.read(header_length), file.read(numbers_length)
    if digest != _digest(start, text, numbers):
        raise ValueError(f"{path} is damaged: its content is not what was written (the checksum differs)")
    return version, text, numbers


def _loaded(header: object, numbers: bytes, version: int) -> tuple[list[Program], dict[str, Plain]]:
    match header:
        case {
            "package": str(package),
            "operations": list(operations),
            "relations": list(relations),
            "programs": list(sizes),
            "about": dict(about),
        }:
            pass
        case _:
            raise ValueError("its header is not that of a compiled function")
    rows = _indices(operations, _ROWS, f"operations (it was written by version {package})")
    kinds = _indices(relations, _RELATIONS, "relations")
    reader = _Reader(numbers)
    programs = [_program(reader, *_sizes_of(mine, version), rows, kinds) for mine in sizes]
    if reader.place != len(numbers):
        raise ValueError("it holds more numbers than its programs have")
    return programs, about


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _digest(start: bytes, text: bytes, numbers: bytes) -> bytes:
    digest = hashlib.sha256(start)
    digest.update(text)
    digest.update(numbers)
    return digest.digest()


@cache
def package_version() -> str:
    """Return the version of this package."""
    try:
        return metadata.version("scalar-autograd")
    except metadata.PackageNotFoundError:  # run from its sources
        return "unknown"


def _sizes(program: Program) -> list[int]:
    """Return how many inputs, constants, instructions, operands, outputs and guards there are."""
    counted = (program.constants, program.operations, program.operands, program.outputs, program.guards)
    return [program.inputs, *map(len, counted)]


def _sizes_of(sizes: object, version: int) -> tuple[list[int], int]:
    """Return what ``_sizes`` wrote, and how long an order follows."""
    count = 7 if version == _WITH_ORDER else 6
    if not isinstance(sizes, list) or len(sizes) != count or not all(type(size) is int for size in sizes):
        raise ValueError(f"the sizes of a program are not {count} whole numbers")
    return sizes[:6], sum(sizes[6:])


def _used(programs: Sequence[Program]) -> NDArray[np.int64]:
    """Return which rows of the table the programs use, in its order."""
    used = np.zeros(len(ROWS), np.bool_)
    for program in programs:
        operations = np.unique(np.asarray(program.operations, np.int64))
        for own in operations[operations >= len(ROWS)]:
            raise ValueError(
                f"cannot save a function with the custom operation {program.custom[own - len(ROWS)].name!r}: a file "
                f"holds no code; write it in operations of autograd, or compile the function anew where it is needed"
            )
        used[operations] = True
    return np.flatnonzero(used)


def _parts(program: Program, used: NDArray[np.int64]) -> list[Numbers]:
    """Return the numbers of a program, in the order in which ``_program`` reads them."""
    guards = program.guards
    return [
        np.asarray(program.constants, _FLOAT),
        np.searchsorted(used, np.asarray(program.operations, np.int64)).astype(_INTEGER),
        np.diff(np.asarray(program.starts, _INTEGER)).astype(_INTEGER),
        np.asarray(program.operands, _INTEGER),
        np.frombuffer(program.differentiable, _BYTE),
        np.asarray(program.outputs, _INTEGER),
        np.asarray([guard.position for guard in guards], _INTEGER),
        np.asarray([RELATIONS.index(guard.relation) for guard in guards], _BYTE),
        np.asarray([guard.left for guard in guards], _INTEGER),
        np.asarray([guard.right for guard in guards], _INTEGER),
        np.asarray([guard.outcome for guard in guards], _BYTE),
    ]


class _Reader:
    """The numbers of a file, taken from its beginning on."""

    def __init__(self, numbers: bytes) -> None:
        self.numbers = numbers
        self.place = 0

    def take(self, kind: np.dtype[np.generic], count: int, below: int | None = None) -> Numbers:
        """Return the next numbers; refuse more than there are, and those that are not from 0 to ``below``."""
        end = self.place + kind.itemsize * count
        if count < 0 or end > len(self.numbers):
            raise ValueError("its programs have more numbers than it holds")
        taken = np.frombuffer(self.numbers, kind, count, self.place)
        self.place = end
        if below is not None and count and not (taken.min() >= 0 and taken.max() < below):
            raise ValueError(f"a number in it is not one of 0 … {below - 1}")
        return taken


def _program(
    reader: _Reader, sizes: list[int], order: int, rows: NDArray[np.int64], relations: NDArray[np.int64]
) -> Program:
    """Return the next program, if it is sound."""
    inputs, constants, instructions, operands, outputs, guards = sizes
    if inputs < 0:
        raise ValueError("a program has fewer than no inputs")
    numbers = reader.take(_FLOAT, constants).tolist()
    operations = rows[reader.take(_INTEGER, instructions, len(rows))]
    counts = reader.take(_INTEGER, instructions, operands + 1)
    starts = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
    if starts[-1] != operands:
        raise ValueError("the operands of a program are not those of its instructions")
    program = Program(
        inputs=inputs,
        constants=tuple(numbers),
        operations=_array(operations),
        starts=_array(starts),
        operands=_array(reader.take(_INTEGER, operands)),
        differentiable=reader.take(_BYTE, inputs + constants + instructions).tobytes(),
        outputs=tuple(reader.take(_INTEGER, outputs).tolist()),
        guards=tuple(
            Guard(position, RELATIONS[relation], left, right, bool(outcome))
            for position, relation, left, right, outcome in zip(
                reader.take(_INTEGER, guards).tolist(),
                relations[reader.take(_BYTE, guards, len(relations))].tolist(),
                reader.take(_INTEGER, guards).tolist(),
                reader.take(_INTEGER, guards).tolist(),
                reader.take(_BYTE, guards, 2).tolist(),
                strict=True,
            )
        ),
    )
    reader.take(_INTEGER, order)  # not needed: the instructions stand in the order in which they were recorded
    check(program)
    return program


def _array(numbers: Numbers) -> array[int]:
    return array("i", numbers.astype(np.intc).tobytes())


def _indices(names: list[object], known: Mapping[str, int], things: str) -> NDArray[np.int64]:
    """Return where the names of a file are in the tables of this program."""
    missing = [str(name) for name in names if not isinstance(name, str) or name not in known]
    if missing:
        here, absent = package_version(), ", ".join(missing)
        raise ValueError(f"it names {things} that this version ({here}) does not have: {absent}")
    return np.asarray([known[str(name)] for name in names], np.int64)
