"""Random functions with branches and loops, to be compiled."""

from __future__ import annotations

import math
import operator
import random
from collections.abc import Callable, Sequence

from programs import RECORDED, WHOLE

from autograd import Value, no_grad

_COMPARISONS = (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne)
# Without what needs whole numbers, what shows the sign of a nan, and what compiled code computes in a form of its own.
_ROWS = tuple(row for row in RECORDED if not (row.variadic or row.compiled or row.name in {*WHOLE, "copysign"}))

Block = list["Statement"]
Statement = Callable[[list[Value]], None]


class RandomFunction:
    """A function of a list of numbers that branches, loops, rounds to integers, and looks at numbers.

    Equal seeds give equal functions. It is called on Values or floats alike.
    """

    def __init__(self, rng: random.Random, inputs: int, length: int = 8) -> None:
        self.inputs = inputs
        self.__name__ = "random_function"
        self._block = self._statements(rng, inputs, length, depth=2)

    def __call__(self, numbers: Sequence[Value]) -> Value:
        values = list(numbers)
        for statement in self._block:
            statement(values)
        return sum(values[self.inputs :], values[0])

    def _statements(self, rng: random.Random, known: int, length: int, depth: int) -> Block:
        makers = [self._operation] * 5 + ([self._branch, self._loop, self._count, self._look] if depth else [])
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
            if kind == "bool":
                values.append(values[other] if number else values[other] + number)
            elif kind == "detach":
                values.append((number.detach() * 3.0 - 1.0) * values[other])
            else:
                with no_grad():
                    weight = number * number + 1.0
                values.append(weight * values[other])

        return statement

    @staticmethod
    def _run(block: Block, values: list[Value]) -> None:
        """Run a block in a scope of its own; only its last result stays."""
        inner = list(values)
        for statement in block:
            statement(inner)
        values.append(inner[-1])
