"""Every transform of random functions, compiled and not: both are to have the same bits.

Run as a script it looks for differences as long as it is told to: ``python tests/compiler/transformed.py --minutes 20``.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "core")]

import numpy as np
from graphs import BEYOND, SPECIAL, steps_of

from autograd import Value, compile, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp
from autograd.core.arithmetic import copysign

DIRECTION = [0.5, 0.0, -1.25]
POINTS = 21


class SignOfNanError(Exception):
    """A function took the sign of a nan, which is nobody's promise."""


def functions(seed: int) -> tuple[list[float], Callable[[Any], Any], list[Value]]:
    """Return a point, a function of a list of three numbers, and the leaves that it captures.

    It branches now and then, and it uses captured leaves now and then.
    """
    rng = random.Random(seed)
    numbers, steps = steps_of(seed, size=14)
    steps = [(row, operands) for row, operands in steps if not row.compiled_ulps]  # those have other last bits
    captured = [Value(rng.choice([*SPECIAL, 0.7])) for _ in range(rng.choice([0, 0, 2]))]
    branches, choose = rng.random() < 0.4, rng.random()

    def f(x):
        values = [*x, *captured]
        for step, (row, operands) in enumerate(steps):
            arguments = [values[o % len(values)] if isinstance(o, int) else o for o in operands]
            if row is copysign and arguments[1] != arguments[1]:
                raise SignOfNanError
            if row.variadic and row.name == "sumprod" and len(arguments) % 2:
                arguments.append(1.0)
            result = row(*arguments)
            if branches and step % 3 == 1:
                result = result * 0.5 if result > choose else max(result, values[0])
            values.append(result)
        return values[-1] * 1.0

    return numbers, f, captured


def tied(f: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return the same function with something of its argument in every result, whatever it returns."""
    return lambda x: f(x) + 0.0 * x[0]


def results_of(f: Callable[[Any], Any]) -> dict[str, Callable[[list[float]], Any]]:
    """Return the transforms of a function as functions of a point."""

    def several(x):
        out = f(x)
        return [out, x[0] * x[1], out * x[2]]

    def pulled(x, w):
        return vjp(several, x)[1](w)[0]

    return {
        "value": f,
        "grad": grad(f),
        "value_and_grad": value_and_grad(f),
        "forward jacobian": jacobian(several, mode="forward"),
        "reverse jacobian": jacobian(several, mode="reverse"),
        "jvp": lambda x: jvp(several, (x,), (DIRECTION,)),
        "vjp": lambda x: pulled(x, [1.0, 0.0, -0.5]),
        "hessian": hessian(f),
        "hvp": lambda x: hvp(f)(x, DIRECTION),
        "jacobian of grad": jacobian(grad(f)),
        "grad of grad": grad(lambda x: sum(grad(f)(x))),
    }


def flat(result: Any) -> list[str]:
    """Return all numbers of a nested result, to the last bit."""
    if isinstance(result, list | tuple):
        return [bits for part in result for bits in flat(part)]
    if isinstance(result, np.ndarray):
        return flat(result.tolist())
    number = result.data if isinstance(result, Value) else float(result)
    return ["nan" if number != number else number.hex()]


def outcome(run: Callable[[], Any]) -> list[str]:
    """Return the bits of a result, or which error there was."""
    try:
        return flat(run())
    except (TypeError, ValueError, ArithmeticError) as error:
        return [type(error).__name__]


def differences(seed: int, jit: str = "never") -> Iterator[str]:
    """Yield what a random function gives compiled and not, where it differs."""
    point, f, captured = functions(seed)
    rng = random.Random(-seed)
    others = [[rng.choice([x, rng.uniform(-2.0, 2.0), rng.choice(SPECIAL + BEYOND)]) for x in point] for _ in range(2)]
    f = tied(f)
    for name, transform in results_of(f).items():
        compiled = compile(transform, jit=jit)
        for at in (point, *others, point):
            try:
                expected, found = outcome(lambda: transform(at)), outcome(lambda: compiled(at))
            except SignOfNanError:
                continue
            if expected != found:
                yield f"seed {seed}, {name} at {at}: {expected} uncompiled, {found} compiled ({jit})"
    yield from backward_differences(seed, f, captured, [point, *others], jit)
    yield from batch_differences(seed, f, [point, *others], jit)


def backward_differences(
    seed: int, f: Callable[[Any], Any], captured: list[Value], points: list[list[float]], jit: str
) -> Iterator[str]:
    """Yield likewise the gradients of captured leaves and of leaves handed in, by backward()."""
    compiled = compile(f, jit=jit)
    for at in points:
        held = []
        for run in (lambda x: f(x).backward(), compiled.backward):
            leaves = [Value(number) for number in at]
            for leaf in captured:
                leaf.grad = None
            try:
                run(leaves)
            except SignOfNanError:
                return
            held.append([(*flat(leaf.grad), leaf.has_grad) for leaf in (*leaves, *captured)])
        if held[0] != held[1]:
            yield f"seed {seed}, backward at {at}: {held[0]} uncompiled, {held[1]} compiled ({jit})"


def batch_differences(seed: int, f: Callable[[Any], Any], points: list[list[float]], jit: str) -> Iterator[str]:
    """Yield likewise the values and gradients of many points."""
    rng = random.Random(seed)
    table = [rng.choice(points) if rng.random() < 0.3 else [rng.uniform(-2.0, 2.0) for _ in range(3)] for _ in range(POINTS)]
    try:
        expected = [outcome(lambda x=x: value_and_grad(f)(x)) for x in table]
        values, gradients = compile(f, jit=jit, paths=1000).batch().value_and_grad(np.array(table))
    except SignOfNanError:
        return
    for x, right, value, gradient in zip(table, expected, values, gradients, strict=True):
        if right != flat([value, gradient]):
            yield f"seed {seed}, batch at {x}: {right} uncompiled, {flat([value, gradient])} compiled ({jit})"


def main() -> int:
    """Look for differences; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    warnings.simplefilter("ignore", RuntimeWarning)
    end, seed, found = time.monotonic() + 60.0 * options.minutes, options.seed, 0
    while time.monotonic() < end:
        for difference in differences(seed, "always" if seed % 10 == 0 else "never"):
            print(difference, flush=True)
            found += 1
        seed += 1
    print(f"{seed - options.seed} functions, {found} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
