"""What was made of a function's branches and loops, and why, as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from autograd.compiler.backends.executable import WRITTEN_OUT
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path
from autograd.compiler.ir.loops import Nest, nest_of, operations_of
from autograd.core.site import line_name

__all__ = ["why"]

_LOOKED_AT = "its number is looked at, as by .data, float() or print"
_SAME_SO_FAR = "it has come out the same so far"
_BEFORE = "it was recorded before any call took another way"
_NOT_KEPT = "it is not a branch whose sides only set names"
_SEVERAL = 1_000  # operations from which on it is said that turns are written out

Line: TypeAlias = tuple[str, int]  # the file and its line


def why(library: Library) -> str:
    """Return what is known of each path."""
    paths = library.all_paths
    name = library.options.name
    if not paths:
        return f"{name}: nothing is recorded yet"
    lines = [f"{name}: {_count(len(paths), 'path')}"]
    if library.uncompiled:
        lines[0] += f", and {_count(library.uncompiled, 'call')} that ran the function itself"
    kept = dict.fromkeys((line for path in paths for line in _kept(path)), _BEFORE)
    reasons = kept | {(file, line): reason for (file, line, _), reason in library.reasons.items()}
    otherwise = _SAME_SO_FAR if len(paths) == 1 and paths[0].straight else _NOT_KEPT
    for number, path in enumerate(paths, 1):
        size = operations_of(path.program)
        lines.append(f"path {number}: {_count(size, 'operation')}, {_count(path.calls, 'call')}")
        found = *_loops(path), *_branches(path), *_decisions(path, reasons, otherwise)
        lines += [f"  {line}" for line in found]
    return "\n".join(lines)


def _loops(path: Path) -> Iterator[str]:
    if path.program.loops:
        for nest in nest_of(path.program).inside:
            yield from _loop(nest, "")
    elif len(path.program) > WRITTEN_OUT:
        merged = "machine code of one point looks for loops when the derivatives are written out"
        yield f"no loop: {merged if path.merges else 'little of it is repeated'}"
    elif len(path.program) >= _SEVERAL:
        yield f"no loop: the turns of loops are written out up to {_count(WRITTEN_OUT, 'operation')}"


def _loop(nest: Nest, indentation: str) -> Iterator[str]:
    turns, size = nest.loop.turns, nest.size
    yield f"{indentation}a loop of {_count(turns, 'turn')}, {_count(size, 'operation')} each"
    for inner in nest.inside:
        yield from _loop(inner, indentation + "  ")


def _branches(path: Path) -> Iterator[str]:
    for (file, line), count in sorted(_kept(path).items()):
        yield f"{line_name(file, line)}: stays a branch{_times(count)}"


def _kept(path: Path) -> Counter[Line]:
    return Counter((file, line) for file, line, _ in path.merges.values())


def _decisions(path: Path, reasons: dict[Line, str], otherwise: str) -> Iterator[str]:
    found: Counter[tuple[str, int, str]] = Counter()
    for guard, site in zip(path.guards, path.sites, strict=False):
        line = site.file, site.line
        found[*line, _LOOKED_AT if guard.relation == "is" else reasons.get(line, otherwise)] += 1
    for (file, number, reason), count in sorted(found.items()):
        yield f"{line_name(file, number)}: a decision{_times(count)}: {reason}"
    unknown = len(path.guards) - len(path.sites)
    if unknown > 0:
        yield f"{_count(unknown, 'decision')}, of which the lines are not known here"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _times(count: int) -> str:
    return "" if count == 1 else f" ({count:,} times)"
