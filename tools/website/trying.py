"""Which examples of a page can be tried in the playground, and with what before them."""

import builtins
import re
import symtable
from collections.abc import Iterator, Sequence
from doctest import Example

import autograd
import nn

# What the browser's Python lacks, as docs/how-to/playground.md says, and what needs files, clocks or other processes.
LACKING = re.compile(
    r"\b(numpy|np|scipy|matplotlib|sklearn|jax|compile\w*|special|load|nn\.save|datasets|sparse|LBFGS|dask|pickle|png"
    r"|draw_losses|draw_boundary|plot|tempfile|pathlib|threading|subprocess|timeit|cProfile|hypothesis|open)\b"
)
BUILTINS = frozenset(dir(builtins))


class Session:
    """The examples of a page, or of a docstring, as far as they run in the playground."""

    def __init__(self) -> None:
        self.kept: list[Example] = []
        self._made: set[str] = set()
        self._lost: set[str] = set()  # made by what is left out

    def add(self, block: Sequence[Example]) -> bool:
        """Go on with a block of examples; return whether it can be tried.

        What is shown to fail is left out, as it would end the program before what follows. So are blocks that need
        what is not there, or what another one that is left out has made.
        """
        runs = [example for example in block if not example.exc_msg]
        made: set[str] = set()
        whole = True
        for code in (example.source for example in runs):
            new, used = set(_made(code)), set(_used(code)) - made
            whole &= not LACKING.search(code) and not used & self._lost and self._known(used - new)
            made |= new
        if not whole:
            self._lost |= made
            return False
        self.kept += runs
        self._lost -= made
        self._made |= made
        return 0 < len(runs) == len(block)

    def _known(self, names: set[str]) -> bool:
        return all(name in self._made or name in BUILTINS or _package(name) for name in names)

    def program(self) -> str:
        """Return what is kept as a program, with what docstrings leave out: public names."""
        code = "".join(example.source for example in self.kept)
        missing = sorted({*_used(code)} - {*_made(code)} - BUILTINS)
        return "".join(f"from {_package(name)} import {name}\n" for name in missing) + code


def _package(name: str) -> str | None:
    """Return which of ours has a public name."""
    return next((package.__name__ for package in (autograd, nn) if name in package.__all__), None)


def _made(code: str) -> Iterator[str]:
    """Yield the names that the code makes."""
    for symbol in symtable.symtable(code, "example", "exec").get_symbols():
        if symbol.is_assigned() or symbol.is_imported():
            yield symbol.get_name()


def _used(code: str) -> Iterator[str]:
    """Yield the names that the code reads, in functions too, but for these functions' own."""
    tables = [symtable.symtable(code, "example", "exec")]
    for table in tables:
        outermost = table.get_type() == "module"
        tables += table.get_children()
        for symbol in table.get_symbols():
            if symbol.is_referenced() and (outermost or symbol.is_global()):
                yield symbol.get_name()
