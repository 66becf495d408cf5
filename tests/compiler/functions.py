"""Random functions with branches and loops, to be compiled."""

from __future__ import annotations

import copy
import dataclasses
import math
import operator
import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from programs import RECORDED, WHOLE

import autograd.math as m
from autograd import Value, no_grad

_COMPARISONS = (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne)
# Without what needs whole numbers, what shows the sign of a nan, and what compiled code computes in a form of its own.
_ROWS = tuple(row for row in RECORDED if not (row.variadic or row.compiled or row.name in {*WHOLE, "copysign"}))


@dataclasses.dataclass
class _Pair:
    left: Any
    right: Any


# What leaves a number as it is, by a copy of it or of what holds it.
_COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": lambda x: copy.deepcopy([x, {"x": [x, 1.0]}])[1]["x"][0],
    "replace": lambda x: dataclasses.replace(_Pair(x, 1.0), right=2.0).left,
    "asdict": lambda x: dataclasses.asdict(_Pair(1.0, [x]))["right"][0],
    "array": lambda x: copy.deepcopy(np.array([x], dtype=object))[0],
}
# Selections one side of which is singular, or infinitely steep, where the other is taken.
_SINGULAR: tuple[Callable[[Any], Any], ...] = (
    lambda x: m.sqrt(m.relu(x)),
    lambda x: m.exp(m.log(m.maximum(x, 0.0))),
    lambda x: m.maximum(x, 0.0) ** 0.5,
    lambda x: m.clip(x, 0.0, 1.0) ** 0.5,
    lambda x: m.where(x > 0.0, m.sqrt(x), 0.0),
    lambda x: m.where(x > 0.5, x, m.log(m.relu(0.5 - x))),
)
# NumPy's own decisions on arrays of objects, which may put a plain number among them.
_PIECEWISE: tuple[Callable[[Any], Any], ...] = (
    lambda a: np.maximum(a, 0.25).sum(),
    lambda a: np.clip(a, -0.5, 0.5).sum(),
    lambda a: np.where(a > 0.0, a, 0.5).prod(),
    lambda a: np.sort(a)[0] * 2.0,
    lambda a: a[np.argmax(a)] - np.minimum.reduce(a),
    lambda a: np.abs(a).sum(),
)

Block = list["Statement"]
Statement = Callable[[list[Value]], None]


class RandomFunction:
    """A function of a list of numbers that branches, loops, rounds to integers, copies, and looks at numbers.

    Equal seeds give equal functions, but that those without ``copies`` take the numbers instead of copies of them.
    """

    def __init__(self, rng: random.Random, inputs: int, length: int = 8, *, copies: bool = True) -> None:
        self.inputs = inputs
        self._copies = copies
        self.__name__ = "random_function"
        self._block = self._statements(rng, inputs, length, depth=2)

    def __call__(self, numbers: Sequence[Value]) -> Value:
        values = list(numbers)
        for statement in self._block:
            statement(values)
        return sum(values[self.inputs :], values[0])

    def _statements(self, rng: random.Random, known: int, length: int, depth: int) -> Block:
        nested = [self._branch, self._loop, self._count, self._look]
        leaves = [self._copy, self._constant, self._singular, self._piecewise, self._integer]
        makers = [self._operation] * 6 + (nested + leaves if depth else [])
        return [rng.choice(makers)(rng, known + place, depth) for place in range(length)]

    def _operation(self, rng: random.Random, known: int, depth: int) -> Statement:
        row = rng.choice(_ROWS)
        places = [rng.randrange(known) for _ in range(row.arity)]
        other = rng.uniform(-2.0, 2.0)
        if rng.random() < 0.2:
            return lambda values: values.append(values[places[0]] * other)
        return lambda values: values.append(row(*(values[place] for place in places)))

    def _branch(self, rng: random.Random, known: int, depth: int) -> Statement:
        compare = rng.choice(_COMPARISONS)
        left, right = rng.randrange(known), rng.randrange(known)
        threshold = rng.choice([0.0, 1.0, rng.uniform(-1.0, 1.0)])
        with_number = rng.random() < 0.5
        blocks = [self._statements(rng, known, rng.randint(1, 3), depth - 1) for _ in range(2)]

        def statement(values: list[Value]) -> None:
            chosen = compare(values[left], threshold if with_number else values[right])
            self._run(blocks[bool(chosen)], values)

        return statement

    def _loop(self, rng: random.Random, known: int, depth: int) -> Statement:
        block = self._statements(rng, known + 1, rng.randint(1, 2), depth - 1)
        start, factor = rng.randrange(known), rng.uniform(0.3, 0.9)

        def statement(values: list[Value]) -> None:
            number = values[start]
            total = number * 0.0
            while abs(number) > 0.5 and number * factor != number and abs(number) < 8.0:
                number = number * factor
                inner = [*values, number]
                self._run(block, inner)
                total = total + inner[-1]
            values.append(total)

        return statement

    def _count(self, rng: random.Random, known: int, depth: int) -> Statement:
        place, other = rng.randrange(known), rng.randrange(known)

        def statement(values: list[Value]) -> None:
            number = values[place]
            result = values[other]
            if abs(number) < 4.0:
                for _ in range(abs(int(number.floor() if isinstance(number, Value) else math.floor(number)))):
                    result = result * number
            values.append(result)

        return statement

    def _look(self, rng: random.Random, known: int, depth: int) -> Statement:
        place, other = rng.randrange(known), rng.randrange(known)
        kind = rng.choice(["detach", "no_grad", "bool"])

        def statement(values: list[Value]) -> None:
            number = values[place]
            if not isinstance(number, Value):
                values.append(number)
            elif kind == "bool":
                values.append(values[other] if number else values[other] + number)
            elif kind == "detach":
                values.append((number.detach() * 3.0 - 1.0) * values[other])
            else:
                with no_grad():
                    weight = number * number + 1.0
                values.append(weight * values[other])

        return statement

    def _copy(self, rng: random.Random, known: int, depth: int) -> Statement:
        place, copied = rng.randrange(known), _COPIES[rng.choice([*_COPIES])]
        if not self._copies:
            return lambda values: values.append(values[place] * values[place])
        return lambda values: values.append(copied(values[place]) * values[place])

    def _constant(self, rng: random.Random, known: int, depth: int) -> Statement:
        place, number = rng.randrange(known), rng.choice([0.0, 1.0, -0.5])
        if rng.random() < 0.5:
            return lambda values: values.append(max(values[place], number))
        return lambda values: values.append(values[place] * 2.0 if values[place] > number else number)

    def _singular(self, rng: random.Random, known: int, depth: int) -> Statement:
        place, function = rng.randrange(known), rng.choice(_SINGULAR)
        return lambda values: values.append(function(values[place]))

    def _piecewise(self, rng: random.Random, known: int, depth: int) -> Statement:
        places, function = [rng.randrange(known) for _ in range(3)], rng.choice(_PIECEWISE)

        def statement(values: list[Value]) -> None:
            with np.errstate(all="ignore"):  # NumPy warns of comparisons with nan
                values.append(function(np.array([values[place] for place in places], dtype=object)))

        return statement

    def _integer(self, rng: random.Random, known: int, depth: int) -> Statement:
        left, right, other = (rng.randrange(known) for _ in range(3))

        def statement(values: list[Value]) -> None:
            flag = bool(values[left] > values[right])
            number = int(m.floor(m.clip(values[left], -3.0, 3.0))) if values[left] == values[left] else 0
            values.append(values[other] * (0.5, 1.5, 2.5)[number % 3] + flag * number)

        return statement

    @staticmethod
    def _run(block: Block, values: list[Value]) -> None:
        """Run a block in a scope of its own; only its last result stays."""
        inner = list(values)
        for statement in block:
            statement(inner)
        values.append(inner[-1])
