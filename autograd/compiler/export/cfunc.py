"""A compiled function as a function of C: an address that solvers, samplers and other compilers call without Python."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import partial
from typing import Any

from autograd.compiler.backends.llvm import CCode, NoMachineCodeError, c_code
from autograd.compiler.backends.llvm.c_entry import CEntry
from autograd.compiler.dispatch.arguments import Argnums, Form, Given
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Outcome
from autograd.compiler.dispatch.requests import check_number, value_request
from autograd.compiler.export.reading import reading_of
from autograd.compiler.ir.lower import lower
from autograd.core.engine import read

__all__ = ["ARRAYS", "CFunction"]

ARRAYS = "int (const double *, double *)"
_COUNTED = ("double (int, double *)", "double (int, double *, void *)")
_KINDS: dict[str, Any] = {
    "int": ctypes.c_int,
    "double": ctypes.c_double,
    "double *": ctypes.POINTER(ctypes.c_double),
    "const double *": ctypes.POINTER(ctypes.c_double),
    "void *": ctypes.c_void_p,
}


class CFunction:
    """A compiled function as a function of C. It is made by ``Compiled.cfunc``, which explains it.

    Attributes
    ----------
    signature
        How C declares it.
    address
        Where it is. It is there as long as this object, or its ``ctypes``, is.
    ctypes
        The function for ctypes, and with that for ``scipy.LowLevelCallable`` and for numba.
    """

    def __init__(self, library: Library, given: Given, argnums: Argnums | None, signature: str) -> None:
        name, options = library.options.name, library.options
        form = library.settled(given, partial(_recorded, library))
        reading = reading_of(library, library.paths_of(form), form)
        wrt = reading.wrt(None if argnums is None else form.named(argnums))
        if wrt:
            check_number(options, reading.layout, "cfunc")
        count, results = form.layout.size, reading.layout.size + len(wrt)
        _check_signature(name, signature, count, results)
        self.signature = signature
        self._captured = reading.captured
        entry = CEntry(signature, count, len(reading.captured), results, following(reading.decisions))
        try:
            codes = [lower(program, wrt) for program in reading.programs]
            self._code: CCode = c_code(codes, entry, fast_math=options.fast_math)
        except NoMachineCodeError as error:
            raise ValueError(f"cannot make a function of C of {name}: {error}") from error
        self.refresh()
        self.address = self._code.address
        result, arguments = signature.rstrip(")").split(" (")
        prototype = ctypes.CFUNCTYPE(_KINDS[result], *(_KINDS[argument] for argument in arguments.split(", ")))
        pointer: Any = prototype(self.address)
        pointer.owner = self._code  # whoever holds the pointer holds the code
        self.ctypes = pointer

    def refresh(self) -> None:
        """Read the numbers of the captured Values anew. No call may be running meanwhile."""
        if self._captured:
            read(self._captured, self._code.captured)

    @property
    def missed(self) -> int:
        """How many calls took a path that was not recorded, and were answered with nan."""
        return self._code.missed

    def __repr__(self) -> str:
        return f"<{self.signature} at {self.address:#x}>"


def _recorded(library: Library, given: Given) -> Form:
    """Return the form of the arguments, whose path is recorded now if it was not before."""
    if library.has_function or library.paths_of(given.form).latest is None:
        library.run_settled(given, lambda path: value_request(library.options, path))
    return given.form


def following(paths: Sequence[Sequence[Outcome]]) -> list[dict[int, int]]:
    """Return for each path, by the guard that fails, the path to try next.

    They form a tree of their decisions. Where a guard fails, the next branch that leaves the tree there is tried, by
    the first of its paths; so all paths are found, and none is tried twice.

    Parameters
    ----------
    paths
        The decisions of each path, in the order in which they are to be tried.
    """
    nodes: list[dict[Outcome, tuple[int, int]]] = [{}]  # for each decision the node it leads to, and its first path
    for number, decisions in enumerate(paths):
        node = 0
        for outcome in decisions:
            if outcome not in nodes[node]:
                nodes[node][outcome] = len(nodes), number
                nodes.append({})
            node = nodes[node][outcome][0]
    found: list[dict[int, int]] = []
    for decisions in paths:
        node, then = 0, {}
        for guard, outcome in enumerate(decisions):
            branches = [*nodes[node]]
            after = branches[branches.index(outcome) + 1 :]
            if after:
                then[guard] = nodes[node][after[0]][1]
            node = nodes[node][outcome][0]
        found.append(then)
    return found


def _check_signature(name: str, signature: str, count: int, results: int) -> None:
    numbers = f"double ({', '.join(['double'] * count)})"
    known = [ARRAYS, *([numbers] if count else []), *_COUNTED]
    if signature not in known:
        raise ValueError(
            f"the signature of {name}, which takes {count} numbers, must be one of {', '.join(map(repr, known))}, got "
            f"{signature!r}"
        )
    if signature != ARRAYS and results != 1:
        raise ValueError(
            f"{signature!r} returns one number, and {name} has {results} results, derivatives included: use {ARRAYS!r}"
        )
