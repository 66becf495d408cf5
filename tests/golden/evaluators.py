"""What is computed of a recipe, in each evaluator, and what is kept of the numbers.

An evaluator is what computes in the running process: the eager engine, or compiled functions in replay, machine code
or generated Python.
"""

from __future__ import annotations

import base64
import hashlib
import math
import random
import struct
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from recipes import EXACT, LIBRARY, Recipe, recipe

from autograd import Value, compile, grad, hessian, hvp, jvp
from autograd.core.engine import ENGINE
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["BASES", "EVALUATORS", "HERE", "QUANTITIES", "Key", "digest", "library", "measured", "numbers", "takes"]

QUANTITIES = ("value", "gradient", "hessian", "hvp", "jvp", "sum")
# Each with every how many programs it takes, and which of them: what is made anew for each program is slow.
EVALUATORS = {"native": (1, 0), "python": (1, 0), "replay": (1, 0), "machine": (7, 5), "generated": (6, 2)}
# The evaluator whose bits are written down, and with which the others are compared.
BASES = dict.fromkeys(QUANTITIES, "native") | {"sum": "replay"}
# Those that this process has.
HERE = ("native", "replay", "machine") if ENGINE == "native" else ("python", "generated")
_JIT = {"replay": "never", "machine": "always", "generated": "never"}


class Key(NamedTuple):
    """Which numbers: of which program, which of its derivatives, in which evaluator."""

    seed: int
    quantity: str
    evaluator: str


def takes(evaluator: str, seed: int, quantity: str) -> bool:
    """Return whether a quantity of a program is computed; sums over points are for compiled functions."""
    every, which = EVALUATORS[evaluator]
    return seed % every == which % every and (quantity != "sum" or evaluator in _JIT)


def measured(evaluator: str, seeds: Iterable[int]) -> Iterator[tuple[Key, str]]:
    """Yield the digests of all quantities of the programs that the evaluator takes."""
    for seed in seeds:
        if takes(evaluator, seed, "value"):
            subject = _Subject(recipe(seed), evaluator)
            for quantity in QUANTITIES:
                if takes(evaluator, seed, quantity):
                    yield Key(seed, quantity, evaluator), digest(subject.numbers(quantity))


def numbers(key: Key) -> list[float] | str:
    """Return the numbers, or the name of the error instead of them."""
    return _Subject(recipe(key.seed), key.evaluator).numbers(key.quantity)


def digest(found: list[float] | str) -> str:
    """Return four characters that stand for the bits of the numbers. There is one nan."""
    data = found.encode() if isinstance(found, str) else struct.pack(f"<{len(found)}d", *map(_one_nan, found))
    return base64.b64encode(hashlib.sha256(data).digest()[:3]).decode()


def library() -> str:
    """Return what tells the functions of a C library, on a processor, and of Python's own from those of another."""
    rng = random.Random(1)
    sample = [(rng.uniform(-4.0, 4.0), rng.uniform(-4.0, 4.0)) for _ in range(1_000)]
    sizes = {name: len(kinds) for name, kinds, _ in LIBRARY}
    found = [
        TABLE[name].forward(*pair[:size], *TABLE[name].defaults[: 2 - size])
        for name, size in sizes.items()
        for pair in sample
    ]
    return digest(found) + digest(found[::-1])


def _one_nan(x: float) -> float:
    return math.nan if x != x else x


def _flat(found: Any) -> Iterator[float]:
    """Yield the numbers of a result, however they are nested."""
    if isinstance(found, Value):
        yield found.data
    elif isinstance(found, float):
        yield found
    else:
        for part in found:
            yield from _flat(part)


def _named(row: Operation) -> Callable[..., Any]:
    """Return a row as a function of which the last arguments may be left out."""
    return lambda *arguments: row(*arguments, *row.defaults[len(row.defaults) - row.arity + len(arguments) :])


_NAMES = {"inf": math.inf, "nan": math.nan, **{name: _named(TABLE[name]) for name, *_ in EXACT + LIBRARY}}


class _Subject:
    """A program as a function, in one evaluator."""

    def __init__(self, recipe: Recipe, evaluator: str) -> None:
        self.point, self.direction = list(recipe.point), list(recipe.direction)
        self.column = np.array(recipe.column)
        self.captured = [Value(x) for x in recipe.captured]
        self.made = partial(compile, jit=_JIT[evaluator]) if evaluator in _JIT else _as_it_is
        self.eager = evaluator not in _JIT
        names = _NAMES | {f"w{place}": leaf for place, leaf in enumerate(self.captured)}
        exec(recipe.text, names)  # noqa: S102  # written by the module beside this one
        self.results = names["results"]

    def first(self, x: list[Any]) -> Any:
        return self.results(x)[0]

    def numbers(self, quantity: str) -> list[float] | str:
        try:
            return list(_flat(getattr(self, quantity)()))
        except (ArithmeticError, TypeError, ValueError) as error:
            return type(error).__name__

    def value(self) -> Any:
        return self.made(self.first)([Value(x) for x in self.point] if self.eager else self.point)

    def gradient(self) -> Any:
        found = self.made(grad(self.first))(self.point)
        if self.captured:
            if self.eager:
                self.first([Value(x) for x in self.point]).backward()
            else:
                self.made(self.first).backward(self.point)
        return found, self.gathered()

    def hessian(self) -> Any:
        return self.made(hessian(self.first))(self.point)

    def hvp(self) -> Any:
        return self.made(hvp(self.first))(self.point, self.direction)

    def jvp(self) -> Any:
        return self.made(lambda x, direction: jvp(self.results, (x,), (direction,)))(self.point, self.direction)

    def sum(self) -> Any:
        """Return the sums over many first inputs of the value, and of its derivatives by all that they share."""
        batch = self.made(lambda x, shared: self.first([x, *shared])).batch(reduce="sum")
        shared = self.point[1:]
        found = batch.value_and_grad(self.column, shared, argnums=1) if shared else batch(self.column, shared)
        if self.captured:
            batch.backward(self.column, shared)
        return found, self.gathered()

    def gathered(self) -> list[float]:
        """Return what the captured leaves were given, and take it away."""
        grads = [leaf.grad for leaf in self.captured]
        for leaf in self.captured:
            leaf.grad = 0.0
        return grads


def _as_it_is(f: Callable[..., Any]) -> Callable[..., Any]:
    return f
