"""Whether random numbers are drawn while a function is recorded, which then stay what they were."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable, Iterator
from ctypes import string_at
from functools import partial
from itertools import islice
from types import FunctionType, MethodType, ModuleType
from typing import Any

import numpy as np

from autograd.core.engine import Value

__all__ = ["Draws", "generators_in"]

_MERSENNE = 4 * 625  # bytes: 624 numbers and a position
_DEPTH, _FEW, _MOST = 4, 100, 1000  # how far, in how many of a list, and in how many things generators are looked for


class Draws:
    """The generators of random numbers that a function may draw from, and their states when this was made.

    Parameters
    ----------
    generators
        Those of the function's own: ``generators_in`` finds them. Python's and NumPy's are looked at in any case.
    """

    def __init__(self, generators: Iterable[object]) -> None:
        self._states: list[tuple[Callable[[], object], object]] = []
        self._watch(random.getstate)
        if "numpy.random" in sys.modules:
            self._watch(partial(_bits_of, np.random.mtrand._rand))
        for generator in generators:
            self._watch(generator.getstate if isinstance(generator, random.Random) else partial(_bits_of, generator))

    def _watch(self, state: Callable[[], object]) -> None:
        self._states.append((state, state()))

    def happened(self) -> bool:
        """Return whether a generator has another state than at first."""
        return any(state() != before for state, before in self._states)


def _bits_of(generator: Any) -> object:  # noqa: ANN401  # any of NumPy's generators
    """Return the state of one of NumPy's generators, to be compared."""
    bits = getattr(generator, "bit_generator", None) or getattr(generator, "_bit_generator", generator)
    if type(bits) is np.random.MT19937:  # as NumPy's own, whose state as a dictionary takes 30 µs to make
        return string_at(bits.ctypes.state_address, _MERSENNE)
    return _plain(bits.state)


def _plain(state: object) -> object:
    if isinstance(state, dict):
        return [(name, _plain(part)) for name, part in sorted(state.items())]
    return state.tobytes() if isinstance(state, np.ndarray) else state


def generators_in(things: Iterable[object]) -> Iterator[object]:
    """Yield the generators among things, and in what they hold, as far as that is plain to see."""
    seen: dict[int, object] = {}
    level: list[object] = [*things]
    for _ in range(_DEPTH):
        deeper: list[object] = []
        for thing in level:
            if id(thing) in seen or len(seen) >= _MOST or isinstance(thing, _LEAVES):
                continue
            seen[id(thing)] = thing
            if _is_generator(thing):
                yield thing
            elif isinstance(thing, list | tuple):
                deeper += thing[:_FEW]
            elif isinstance(thing, dict):
                deeper += islice(thing.values(), _FEW)
            else:
                deeper += getattr(thing, "__dict__", {}).values()
                if isinstance(thing, MethodType):
                    deeper.append(thing.__self__)
        level = deeper


_LEAVES = (Value, float, int, str, bytes, np.ndarray, type, ModuleType, FunctionType)


def _is_generator(thing: object) -> bool:
    if isinstance(thing, random.Random):
        return not isinstance(thing, random.SystemRandom)
    drawn = sys.modules.get("numpy.random")
    return drawn is not None and isinstance(thing, (drawn.Generator, drawn.RandomState, drawn.BitGenerator))
