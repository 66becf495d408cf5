"""Random functions with branches, as source in files: they and their transforms are to have the same bits compiled.

Run as a script it looks for differences as long as it is told to, as with ``--minutes 20``.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import random
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "core")]

import numpy as np  # noqa: E402  # after the path is set
from transformed import results_of  # noqa: E402  # as above

from autograd import Value, compile, value_and_grad  # noqa: E402

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, math.inf, -math.inf, math.nan, 1e-300, 1e300]
FUNCTIONS = ["am.sin", "am.tanh", "am.exp", "am.sqrt", "am.log", "abs", "am.relu"]
RELATIONS = ["<", "<=", ">", ">=", "==", "!="]
NUMBERS = ["0.0", "1.0", "0.5", "-2.0", "3", "0", "1.5"]
COUNT = 25


class Source:
    """The text of a random function of three numbers, and of one that it calls."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.names = ["x", "y"]
        self.lines: list[str] = []
        self.calls = False

    def atom(self) -> str:
        roll = self.rng.random()
        if roll < 0.85:
            return self.rng.choice(self.names) if roll < 0.75 else f"ks[{self.rng.randrange(3)}]"
        return self.rng.choice(NUMBERS)

    def expression(self, depth: int) -> str:
        roll = self.rng.random()
        if depth == 0 or roll < 0.15:
            return self.atom()
        one, two = self.expression(depth - 1), self.expression(depth - 1)
        forms = [
            (0.6, f"({one} {self.rng.choice(['+', '-', '*', '*', '/', '-'])} {two})"),
            (0.72, f"{self.rng.choice(FUNCTIONS)}({one})"),
            (0.84, f"{self.rng.choice(['max', 'min'])}({one}, {two})"),
            (0.9 if self.calls else 0.0, f"helper({one}, {two})"),
            (0.93, f"-{self.rng.choice(self.names)}"),
            (1.0, f"({one} if {self.condition(1)} else {two})"),
        ]
        return next(form for bound, form in forms if roll < bound)

    def condition(self, depth: int) -> str:
        roll = self.rng.random()
        if depth and roll < 0.2:
            return f"({self.condition(depth - 1)} {self.rng.choice(['and', 'or'])} {self.condition(depth - 1)})"
        if depth and roll < 0.3:
            return f"not {self.condition(depth - 1)}"
        if roll < 0.4:
            middle = self.rng.choice(self.names)
            return f"{self.atom()} {self.rng.choice(RELATIONS)} {middle} {self.rng.choice(RELATIONS)} {self.atom()}"
        if roll < 0.45:
            return self.rng.choice(["n > 1", "n % 2 == 0", "flag"])
        return f"{self.expression(1)} {self.rng.choice(RELATIONS)} {self.atom()}"

    def simple(self) -> str:
        """Return a statement that is no branch and no loop."""
        roll = self.rng.random()
        if roll < 0.2:
            return f"{self.rng.choice(['x', 'y', 'z', 'a'])} {self.rng.choice(['+=', '*=', '-='])} {self.expression(1)}"
        if roll < 0.7:
            return f"{self.rng.choice(['x', 'y', 'z', 'a', 't'])} = {self.expression(2)}"
        one, two = self.rng.sample(["x", "y", "z", "a"], 2)
        others = ["n += 1", f"{one}, {two} = {two}, {one}", f"seen.append({one})", f"flag = {self.condition(0)}"]
        return self.rng.choice(others)

    def statement(self, indent: str, depth: int) -> None:
        roll, put = self.rng.random(), self.lines.append
        if roll < 0.56 or depth == 0:
            put(f"{indent}{self.simple()}")
        elif roll < 0.62 and depth > 1:
            put(f"{indent}return {self.expression(2)} * 1.0")
        elif roll < 0.7:
            put(f"{indent}for k in ks:")
            self.block(indent + "    ", depth - 1, 2)
        else:
            self.branch(indent, depth)

    def branch(self, indent: str, depth: int) -> None:
        self.lines.append(f"{indent}if {self.condition(2)}:")
        self.block(indent + "    ", depth - 1, 3)
        if self.rng.random() < 0.3:
            self.lines.append(f"{indent}elif {self.condition(1)}:")
            self.block(indent + "    ", depth - 1, 2)
        if self.rng.random() < 0.6:
            self.lines.append(f"{indent}else:")
            self.block(indent + "    ", depth - 1, 3)

    def block(self, indent: str, depth: int, most: int) -> None:
        for _ in range(self.rng.randint(1, most)):
            self.statement(indent, depth)

    def text(self) -> str:
        """Return a module with the function f."""
        self.lines = [
            "import autograd.math as am",
            "",
            "def helper(x, y):",
            "    n, flag, ks = 0, True, [0.5, -1.0, x]",
            f"    if {self.condition(1)}:",
            f"        return {self.expression(0)} * 2.0",
            f"    return {self.expression(1)} + x",
            "",
            "def f(x, y, z):",
            "    n, flag, seen = 0, False, []",
            "    ks = [x, 0.25, y]",
            "    a = z * 1.0",
        ]
        self.names, self.calls = ["x", "y", "z", "a"], True
        self.block("    ", 3, 6)
        self.lines.append(f"    return {self.expression(2)} + a * x + len(seen) + n")
        return "\n".join(self.lines) + "\n"


def imported(text: str, name: str, folder: Path) -> Any:
    """Return a module with this text, from a file."""
    path = folder / f"{name}.py"
    path.write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bits(numbers: Any) -> list[str]:
    """Return numbers to the last bit; any nan is as good as another."""
    if isinstance(numbers, list | tuple):
        return [text for number in numbers for text in bits(number)]
    number = numbers.data if isinstance(numbers, Value) else float(numbers)
    return ["nan" if number != number else number.hex()]


def outcome(run: Callable[..., Any], *args: Any) -> list[str]:
    """Return the bits of a result, or which error there was."""
    try:
        return bits(run(*args))
    except (TypeError, ValueError, ArithmeticError, AttributeError, UnboundLocalError) as error:
        return [type(error).__name__]


def points_of(seed: int, count: int) -> list[list[float]]:
    """Return points, of which some have special numbers."""
    rng = random.Random(-seed - 1)
    numbers = [
        rng.choice(SPECIAL) if rng.random() < 0.15 else round(rng.uniform(-2.0, 2.0), 2) for _ in range(3 * count)
    ]
    return [numbers[n : n + 3] for n in range(0, 3 * count, 3)]


def differences(seed: int, folder: Path, jit: Any = "never", count: int = COUNT, rounds: int = 1) -> Iterator[str]:
    """Yield where a random function gives other bits compiled: at single points, and in a batch.

    Its loops go so many times through three numbers.
    """
    text = Source(seed).text().replace("in ks:", f"in ks * {rounds}:")
    f = imported(text, f"branching_{seed}", folder).f
    compiled, points = compile(f, jit=jit), points_of(seed, count)
    plain, quick = (value_and_grad(g, argnums=(0, 1, 2)) for g in (f, compiled))
    expected = [outcome(plain, *at) for at in points]
    for at, right in zip(points, expected, strict=True):
        found, value = outcome(quick, *at), outcome(compiled, *at)
        if found != right or value != right[:1]:
            yield f"seed {seed}, at {at} ({jit}): {right} uncompiled, {found} and {value} compiled\n{text}"
    whole = [n for n, right in enumerate(expected) if len(right) == 4]
    if not whole:
        return
    columns = np.array([points[n] for n in whole]).T
    values, *gradients = batch_of(f, jit, columns)
    for place, n in enumerate(whole):
        found = bits([values[place], *(gradient[place] for gradient in gradients)])
        if found != expected[n]:
            yield f"seed {seed}, batch at {points[n]} ({jit}): {expected[n]} uncompiled, {found} compiled\n{text}"


def transformed_differences(seed: int, folder: Path, jit: Any = "never", count: int = 4) -> Iterator[str]:
    """Yield where a transform of such a function gives other bits compiled."""
    text = Source(seed).text()
    f = imported(text, f"branching_{seed}", folder).f
    transforms = results_of(lambda point: f(*point))
    del transforms["value"]  # on plain numbers, on which Python raises where Values go on
    for name, transform in transforms.items():
        compiled = compile(transform, jit=jit)
        for at in points_of(seed, count):
            expected, found = outcome(transform, at), outcome(compiled, at)
            if expected != found:
                yield f"seed {seed}, {name} at {at} ({jit}): {expected} uncompiled, {found} compiled\n{text}"


def batch_of(f: Callable[..., Any], jit: Any, columns: Any) -> list[Any]:
    """Return values and all derivatives of many points, each argument a column."""
    batch = compile(lambda point: f(*point), jit=jit).batch()
    values, gradients = batch.value_and_grad(np.ascontiguousarray(columns.T))
    return [values, *gradients.T]


def main() -> int:
    """Look for differences; return the exit status."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--jit", default="never")
    options = parser.parse_args()
    warnings.simplefilter("ignore", RuntimeWarning)
    end, seed, found = time.monotonic() + 60.0 * options.minutes, options.first, 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end and found < 5:
            for kind in (differences, transformed_differences):
                for difference in kind(seed, Path(folder), options.jit):
                    print(difference)
                    found += 1
            seed += 1
    print(f"{seed - options.first} functions, {found} differences")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
