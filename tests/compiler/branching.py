"""Random functions with branches, as source in a file of their own: uncompiled and compiled they are to have the same bits.

Run as a script it looks for differences as long as it is told to, as with ``--minutes 20``.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from autograd import Value, compile, value_and_grad

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, float("inf"), float("-inf"), float("nan"), 1e-300, 1e300]
FUNCTIONS = ["am.sin", "am.tanh", "am.exp", "am.sqrt", "am.log", "abs", "am.relu"]


class Source:
    """The text of one random function of x, y, z, and of those that it calls."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.names = ["x", "y", "z"]
        self.lines: list[str] = []
        self.calls = False

    def atom(self) -> str:
        roll = self.rng.random()
        if roll < 0.75:
            return self.rng.choice(self.names)
        if roll < 0.85:
            return f"ks[{self.rng.randrange(3)}]"
        return self.rng.choice(["0.0", "1.0", "0.5", "-2.0", "3", "0", "1.5"])

    def expression(self, depth: int) -> str:
        roll = self.rng.random()
        if depth == 0 or roll < 0.15:
            return self.atom()
        inner = lambda: self.expression(depth - 1)  # noqa: E731
        if roll < 0.6:
            operator = self.rng.choice(["+", "-", "*", "*", "/", "-"])
            return f"({inner()} {operator} {inner()})"
        if roll < 0.72:
            return f"{self.rng.choice(FUNCTIONS)}({inner()})"
        if roll < 0.84:
            return f"{self.rng.choice(['max', 'min'])}({inner()}, {inner()})"
        if roll < 0.9 and self.calls:
            return f"helper({inner()}, {inner()})"
        if roll < 0.93:
            return f"-{self.rng.choice(self.names)}"
        return f"({inner()} if {self.condition(1)} else {inner()})"

    def condition(self, depth: int) -> str:
        roll = self.rng.random()
        if depth and roll < 0.2:
            return f"({self.condition(depth - 1)} {self.rng.choice(['and', 'or'])} {self.condition(depth - 1)})"
        if depth and roll < 0.3:
            return f"not {self.condition(depth - 1)}"
        relation = lambda: self.rng.choice(["<", "<=", ">", ">=", "==", "!="])  # noqa: E731
        if roll < 0.4:
            return f"{self.atom()} {relation()} {self.rng.choice(self.names)} {relation()} {self.atom()}"
        if roll < 0.45:
            return self.rng.choice(["n > 1", "n % 2 == 0", "flag"])
        return f"{self.expression(1)} {relation()} {self.atom()}"

    def statement(self, indent: str, depth: int) -> None:
        roll = self.rng.random()
        put = self.lines.append
        if roll < 0.4 or depth == 0:
            if self.rng.random() < 0.3:
                put(
                    f"{indent}{self.rng.choice(['x', 'y', 'z', 'a'])} {self.rng.choice(['+=', '*=', '-='])} {self.expression(1)}"
                )
            else:
                name = self.rng.choice(["x", "y", "z", "a", "t"])
                put(f"{indent}{name} = {self.expression(2)}")
        elif roll < 0.46:
            put(f"{indent}n += 1")
        elif roll < 0.5:
            one, two = self.rng.sample(["x", "y", "z", "a"], 2)
            put(f"{indent}{one}, {two} = {two}, {one}")
        elif roll < 0.53:
            put(f"{indent}seen.append({self.rng.choice(['x', '1.0'])})")
        elif roll < 0.56:
            put(f"{indent}flag = {self.condition(0)}")
        elif roll < 0.62 and depth > 1:
            put(f"{indent}return {self.expression(2)} * 1.0")
        elif roll < 0.7:
            put(f"{indent}for k in ks:")
            self.block(indent + "    ", depth - 1, 2)
        else:
            put(f"{indent}if {self.condition(2)}:")
            self.block(indent + "    ", depth - 1, 3)
            if self.rng.random() < 0.3:
                put(f"{indent}elif {self.condition(1)}:")
                self.block(indent + "    ", depth - 1, 2)
            if self.rng.random() < 0.6:
                put(f"{indent}else:")
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
        ]
        self.names = ["x", "y"]
        self.lines += [
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


def function_of(seed: int, folder: Path) -> tuple[Callable[..., Any], str]:
    """Return a random function that was imported from a file, and its text."""
    text = Source(seed).text()
    path = folder / f"branching_{seed}.py"
    path.write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.f, text


def bits(numbers: Any) -> list[str]:
    """Return numbers to the last bit; any nan is as good as another."""
    if isinstance(numbers, list | tuple):
        return [text for number in numbers for text in bits(number)]
    number = numbers.data if isinstance(numbers, Value) else float(numbers)
    return ["nan" if number != number else number.hex()]


def outcome(run: Callable[..., Any], *args: float) -> list[str]:
    """Return the bits of a result, or which error there was."""
    try:
        return bits(run(*args))
    except (TypeError, ValueError, ArithmeticError, AttributeError, UnboundLocalError) as error:
        return [type(error).__name__]


def points_of(seed: int, count: int) -> list[list[float]]:
    """Return points, of which some have special numbers."""
    rng = random.Random(-seed - 1)
    special = lambda: rng.choice(SPECIAL) if rng.random() < 0.15 else round(rng.uniform(-2.0, 2.0), 2)  # noqa: E731
    return [[special() for _ in range(3)] for _ in range(count)]


def differences(seed: int, folder: Path, jit: str = "never", count: int = 25) -> Iterator[str]:
    """Yield where a random function gives other bits compiled."""
    f, text = function_of(seed, folder)
    compiled = compile(f, jit=jit)  # type: ignore[call-overload]
    plain, quick = (value_and_grad(g, argnums=(0, 1, 2)) for g in (f, compiled))
    expected: list[list[str]] = []
    points = points_of(seed, count)
    for at in points:
        right = outcome(plain, *at)
        expected.append(right)
        for name, found in (("gradient", outcome(quick, *at)), ("value", outcome(compiled, *at)[:1])):
            if found != (right if name == "gradient" or len(right) == 1 else right[:1]):
                yield f"seed {seed}, {name} at {at} ({jit}): {right} uncompiled, {found} compiled\n{text}"
    whole = [(at, right) for at, right in zip(points, expected, strict=True) if len(right) == 4]
    if whole:
        table = np.array([at for at, _ in whole])
        batch = compile(f, jit=jit).batch((0, 1, 2))  # type: ignore[call-overload]
        values, gradients = (
            batch.value_and_grad(*table.T, argnums=(0, 1, 2)) if False else batch.value_and_grad(*table.T)
        )
        for n, (at, right) in enumerate(whole):
            found = bits([values[n], gradients[n]])
            if found != right[:2]:
                yield f"seed {seed}, batch at {at} ({jit}): {right[:2]} uncompiled, {found} compiled\n{text}"


def main() -> int:
    """Look for differences; return the exit status."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--jit", default="never")
    options = parser.parse_args()
    warnings.simplefilter("ignore", RuntimeWarning)
    end, seed, found = time.monotonic() + 60.0 * options.minutes, options.first, 0
    paths = 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            for difference in differences(seed, Path(folder), options.jit):
                print(difference)
                found += 1
                break
            seed += 1
            if found >= 5:
                break
    print(f"{seed - options.first} functions, {found} differences")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
