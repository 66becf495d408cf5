"""Run random programs over every operation, and print each value and gradient to the last bit.

Run as a script in a process of its own, so that the environment chooses the engine.
"""

import random
import sys

from autograd import Value
from autograd.core.engine import ENGINE
from autograd.core.operation import Operation
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

HARD = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 3.0, 1e-300, -1e300, 1e308, 710.0, float("inf"), float("-inf"), float("nan")]
ROWS = [row for row in TABLE.values() if row.name not in {"where", "polygamma", "round_to"}]


def bits(number: float) -> str:
    """Return the number to the last bit; there is one nan, as far as anybody promises."""
    return "nan" if number != number else number.hex()


def one_operation(row: Operation, rng: random.Random, choose: object) -> str:
    numbers = [choose(rng, interval) for interval in row.domain]
    arguments = [Value(x) if rng.random() < 0.8 else x for x in numbers]
    if all(isinstance(argument, float) for argument in arguments):
        arguments[0] = Value(numbers[0])
    result = row(*arguments)
    result.backward(rng.uniform(-2.0, 2.0))
    first = [argument.grad for argument in arguments if isinstance(argument, Value)]
    recorded = gradients(result)
    second = again(recorded)
    return " ".join(map(bits, [result.data, *first, *(value.data for value in recorded.values()), *second]))


def again(recorded: dict[Value, Value]) -> list[float]:
    """Return the derivatives of the derivatives, all in one sweep: their bits show the order of what was recorded."""
    moving = [value for value in recorded.values() if value.requires_grad]
    return [value.data for value in gradients(sum(moving)).values()] if moving else []


def expression(rng: random.Random, leaves: list[Value]) -> Value:
    values = list(leaves)
    for _ in range(60):
        row = rng.choice(ROWS)
        arguments = [rng.choice(values) if rng.random() < 0.85 else rng.uniform(0.2, 2.0) for _ in row.domain]
        if not any(isinstance(argument, Value) for argument in arguments):
            arguments[0] = rng.choice(values)
        if row.name == "copysign" and arguments[1] != arguments[1]:  # the sign of a nan is nobody's promise
            continue
        result = row(*arguments)
        values.append(result if abs(result.data) < 50.0 else result.tanh())
    return sum(values[-8:])


def main(seed: int) -> None:
    rng = random.Random(seed)
    for row in ROWS:
        for _ in range(20):
            print(row.name, one_operation(row, rng, lambda rng, interval: rng.uniform(*interval)))
            print(row.name, one_operation(row, rng, lambda rng, _: rng.choice(HARD)))
    for _ in range(30):
        leaves = [Value(rng.uniform(0.2, 2.0)) for _ in range(4)]
        output = expression(rng, leaves)
        for _ in range(2):
            output.backward(0.75)
        print("expression", *map(bits, [output.data, *(leaf.grad for leaf in leaves), *again(gradients(output))]))


if __name__ == "__main__":
    print(ENGINE, file=sys.stderr)
    main(int(sys.argv[1]))
