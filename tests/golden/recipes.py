"""Random programs as Python text, the same ones for ever.

Nothing here is the library's: the names of operations are listed below, and a new row of the table changes no program.
Of Python's random numbers only ``random()`` is used, which Python promises to keep.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random
from typing import NamedTuple, TypeVar

__all__ = ["EXACT", "LIBRARY", "Recipe", "recipe"]

T = TypeVar("T")


def _rows(text: str) -> list[tuple[str, str, str]]:
    return [tuple(row.split()) for row in text.replace("\n", "|").split("|") if row.strip()]


# Of each operation: its name, what its operands must be (see _OPERANDS), and how large its result gets: an exponent of
# two, or the rule that gives it. Each of these is rounded exactly, and so are its derivatives.
EXACT = _rows("""
add xx sum | subtract xx sum | multiply xx product | divide xp 5 | negative x same | absolute x same | sqrt p 2
maximum xx same | minimum xx same | copysign xl same | fmod xp same | remainder xp same | modulo xp same
relu x same | leaky_relu xx product | leaky_relu x same | degrees x 9 | radians x 0 | sign x 0 | floor x same
ceil x same | trunc x same | rint x same | floor_divide xp 5
""")
# These have the bits of the C library, or of what CPython computes itself.
LIBRARY = _rows("""
cbrt x 1 | exp x 12 | exp2 x 8 | expm1 x 12 | log p 3 | log2 p 4 | log10 p 1 | log1p u 3 | power px 24 | sin x 0
cos x 0 | tan x 10 | asin u 1 | acos u 2 | atan x 1 | hypot xx 4 | atan2 xx 2 | sinh x 12 | cosh x 12 | tanh x 0
asinh x 2 | acosh g 2 | atanh u 3 | erf x 0 | erfc x 1 | gamma p 14 | lgamma p 4 | elu x same | elu xp product
sigmoid x 0 | softplus x 4 | silu x same | gelu x same | logaddexp xx 4
""")
_FLAT = {"sign", "floor", "ceil", "trunc", "rint", "floor_divide"}  # taken half as often: they end a derivative
# How an operand is made fit: positive, within the unit interval, greater than 1. An x and a leaf (l) are as they are.
_OPERANDS = {"p": ["abs({}) + 0.25", "{} * {} + 0.5"], "u": ["{} / (abs({}) + 1.0)"], "g": ["abs({}) + 1.0"]}
_OPERATORS = {
    "add": "{} + {}", "subtract": "{} - {}", "multiply": "{} * {}", "divide": "{} / {}", "floor_divide": "{} // {}",
    "modulo": "{} % {}", "power": "{} ** {}", "negative": "-{}", "absolute": "abs({})",
}  # fmt: skip
_SMALLER = ["{} / (abs({}) + 1.0)", "remainder({}, 3.0)", "fmod({}, 2.5)"]
_SMALLER_BY_LIBRARY = [*_SMALLER, "tanh({})", "sin({})", "atan({})", "erf({})"]
_RELATIONS = ["<", "<=", ">", ">=", "==", "!="]
_SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 1e308, -1e308, 1e-300, 5e-324, 710.0, float("inf"), float("-inf"), float("nan")]
_LARGE = 3  # the exponent that an operand may have


class Recipe(NamedTuple):
    """A program and the numbers that go into it.

    Parameters
    ----------
    seed
        Where it comes from.
    exact
        Whether its bits are the same with every C library.
    text
        The definition of ``results(x)``, a function from a list of numbers to a list of one to three. It names
        operations as the table does, and the captured leaves ``w0`` and ``w1``.
    point, direction
        Where it is computed, and along which direction it is differentiated.
    captured
        The numbers of the captured leaves.
    column
        The first input at each point of a batch.
    """

    seed: int
    exact: bool
    text: str
    point: tuple[float, ...]
    direction: tuple[float, ...]
    captured: tuple[float, ...]
    column: tuple[float, ...]


@cache
def recipe(seed: int) -> Recipe:
    """Return the program of a seed; two of five are exact."""
    rng = Random(seed)
    exact = seed % 5 < 2
    inputs, captured = 1 + int(4 * rng.random()), max(0, int(8 * rng.random()) - 5)
    numbers = _pick(rng, [_plain, _plain, _plain, _halves, _special])
    text = _Writer(rng, inputs, captured, exact=exact).text()
    return Recipe(
        seed,
        exact,
        text,
        tuple(numbers(rng) for _ in range(inputs)),
        (1.0, -0.5, 2.0, 0.75)[:inputs],
        tuple(numbers(rng) for _ in range(captured)),
        tuple(numbers(rng) for _ in range(1_100 if seed % 9 == 4 else 37)),
    )


def _pick(rng: Random, things: Sequence[T]) -> T:
    return things[int(len(things) * rng.random())]


def _plain(rng: Random) -> float:
    return 5.0 * rng.random() - 2.5


def _halves(rng: Random) -> float:
    """Return a number that stands on the edge of many a step, and equals others."""
    return int(9.0 * rng.random()) / 2.0 - 2.0


def _special(rng: Random) -> float:
    return _pick(rng, _SPECIAL) if rng.random() < 0.3 else _plain(rng)


class _Writer:
    """A program that is being written, with the names there are and the exponents of their size."""

    def __init__(self, rng: Random, inputs: int, captured: int, *, exact: bool) -> None:
        self.rows = EXACT if exact else EXACT + LIBRARY + LIBRARY
        self.smaller = _SMALLER if exact else _SMALLER_BY_LIBRARY
        self.rng = rng
        self.leaves = [*(f"x{n}" for n in range(inputs)), *(f"w{n}" for n in range(captured))]
        self.size = dict.fromkeys(self.leaves, 2)
        self.unused = list(self.leaves)
        self.steps = self.turns = 0
        self.lines = [f"    {''.join(f'x{n}, ' for n in range(inputs))}= x"]

    def text(self) -> str:
        rng = self.rng
        length = 3 + int(45 * rng.random() ** 1.5)
        turning = rng.random() < 0.45
        while self.steps < length:
            if turning and self.turns < 3 and rng.random() < 0.25:
                self.turns += 1
                _pick(rng, [self.branch, self.branch, self.extreme, self.loop, self.repeat])()
            else:
                self.step()
        total = " + ".join(self.unused)
        others = [_pick(rng, list(self.size)) for _ in range(int(3 * rng.random()))]
        return "\n".join(["def results(x):", *self.lines, f"    return [{', '.join([total, *others])}]", ""])

    def step(self) -> None:
        """Write an operation, and mostly another that makes its result small again."""
        expression, size = self.operation()
        name = self.name(expression, size)
        if size > _LARGE and self.rng.random() < 0.95:
            self.name(self.made(_pick(self.rng, self.smaller), name), 1)

    def branch(self) -> None:
        """Write a choice: by a comparison, or by a truth value."""
        (first, one), (second, other) = self.operation(), self.operation()
        left = self.operand()
        right = self.operand() if self.rng.random() < 0.6 else self.number()
        condition = left if self.rng.random() < 0.1 else f"{left} {_pick(self.rng, _RELATIONS)} {right}"
        self.name(f"{first} if {condition} else {second}", max(one, other))

    def extreme(self) -> None:
        """Write Python's own max or min."""
        operands = [self.operand() for _ in range(_pick(self.rng, [2, 2, 3]))]
        if self.rng.random() < 0.3:
            operands[-1] = self.number()
        self.name(f"{_pick(self.rng, ['max', 'min'])}({', '.join(operands)})", _LARGE)

    def loop(self) -> None:
        start, step, other = self.operand(), self.number(), self.operand()
        name = self.name(start, _LARGE)
        smaller = _pick(self.rng, self.smaller).replace("{}", name)
        self.lines.append(f"    for _ in range({2 + int(4 * self.rng.random())}):")
        self.lines.append(f"        {name} = {smaller} * {step} + {other}")

    def repeat(self) -> None:
        """Write a loop of which the numbers decide how often it turns."""
        start, other = self.operand(), self.operand()
        name = self.name(start, _LARGE)
        self.lines.append("    turns = 0")
        self.lines.append(f"    while {name} < 3.0 and turns < 4:")
        self.lines.append(f"        {name}, turns = {name} * 1.5 + abs({other}), turns + 1")

    def operation(self) -> tuple[str, int]:
        """Return an operation on what there is, and the exponent of its size."""
        row, kinds, size = _pick(self.rng, self.rows)
        if row in _FLAT:
            row, kinds, size = _pick(self.rng, self.rows)
        constant = int(len(kinds) * self.rng.random()) if len(kinds) > 1 and self.rng.random() < 0.3 else -1
        operands, sizes = [], []
        for place, kind in enumerate(kinds):
            operand = _pick(self.rng, self.leaves) if kind == "l" else self.operand()
            sizes.append(self.size[operand])
            if place == constant:
                operand = self.number(positive=kind == "p")
            elif kind in _OPERANDS and self.rng.random() < 0.98:  # the rest leaves the domain
                operand = self.name(self.made(_pick(self.rng, _OPERANDS[kind]), operand), _LARGE)
            operands.append(operand)
        form = _OPERATORS.get(row) or f"{row}({', '.join('{}' for _ in kinds)})"
        rules = {"sum": max(sizes) + 1, "product": sum(sizes), "same": max(sizes)}
        self.steps += 1
        return form.format(*operands), rules[size] if size in rules else int(size)

    def operand(self) -> str:
        """Return a name: mostly one that is recent or not used yet, and of moderate size."""
        names = [name for name, size in self.size.items() if size <= _LARGE]
        chance = self.rng.random()
        unused = [name for name in self.unused if self.size[name] <= _LARGE]
        name = _pick(self.rng, names[-5:] if chance < 0.4 else unused if chance < 0.7 and unused else names)
        if name in self.unused:
            self.unused.remove(name)
        return name

    def number(self, *, positive: bool = False) -> str:
        number = _pick(self.rng, [_plain, _halves, _plain, _special])(self.rng)
        number = abs(number) + 0.25 if positive else number
        return repr(number) if number >= 0.0 and repr(number) != "-0.0" else f"({number!r})"

    def made(self, form: str, operand: str) -> str:
        """Return an expression of one operand, which it may name several times."""
        if operand in self.unused:
            self.unused.remove(operand)
        self.steps += 1 + form.count("{}") // 2
        return form.format(*[operand] * form.count("{}"))

    def name(self, expression: str, size: int) -> str:
        """Give an expression a name, and write it down."""
        name = f"t{len(self.size) - len(self.leaves)}"
        self.lines.append(f"    {name} = {expression}")
        self.size[name] = size
        self.unused.append(name)
        return name
