"""Every simplification has the bits of what it replaces, at zeros, infinities, nans, subnormals and huge numbers."""

import itertools
import math
import random
from collections.abc import Sequence

import pytest
from programs import SPECIAL, same

from autograd.compiler.ir.rules import FACTS, NO_NEGATIVE_ZERO, NO_ZERO, NOT_BELOW, RULES, Builder
from autograd.core.table import TABLE

INPUTS = 3
CONSTANTS = (*SPECIAL, 4.0, 0.125, -8.0, 2.0**1023, 2.0**-1022, 5e-324)


def pool(code: Builder) -> list[int]:
    """Return operands of every kind that a rule or a fact looks for."""

    def emit(name: str, *operands: int) -> int:
        return code.emit(TABLE[name], operands)

    x, y, z = range(INPUTS)
    above, size = emit("greater", x, y), emit("absolute", z)
    one = code.constant(1.0)
    some = [x, y, z, above, size, emit("negative", x), emit("negative", y), emit("multiply", x, x), emit("exp", y)]
    some += [emit("floor", x), emit("rint", y), emit("sqrt", z), emit("sqrt", size), emit("add", size, above)]
    some += [emit("add", one, above), emit("add", x, one), emit("subtract", one, x), emit("subtract", x, one)]
    some += [emit("where", above, size, one), emit("maximum", size, x), emit("minimum", size, above), emit("cosh", x)]
    some += [emit("multiply", size, above), emit("divide", size, emit("exp", x)), emit("divide", size, emit("exp2", x))]
    some += [emit("copysign", emit("cosh", x), y), emit("negative", size), emit("negative", emit("cosh", z))]
    return some + [code.constant(number) for number in CONSTANTS]


def values(code: Builder, known: Sequence[float]) -> list[float]:
    """Return the numbers of all slots, of which the first, the inputs at least, are known."""
    computed = [*known]
    for row, operands in zip(code.rows[len(known) :], code.operands[len(known) :], strict=True):
        computed.append(row.forward(*[computed[slot] if slot >= 0 else code.constants[~slot] for slot in operands]))
    return computed


def points(rng: random.Random, count: int) -> list[tuple[float, ...]]:
    return [tuple(rng.choice([*SPECIAL, rng.uniform(-3.0, 3.0)]) for _ in range(INPUTS)) for _ in range(count)]


@pytest.mark.parametrize("row", sorted(RULES, key=lambda row: row.name), ids=lambda row: row.name)
def test_a_rule_has_the_bits_of_the_operation(row):
    rng = random.Random(row.name)
    fired = 0
    grid = [
        *points(rng, 30),
        *((x, y, x) for x, y in itertools.product((0.0, -0.0, 1.0, math.nan, -math.inf), repeat=2)),
    ]
    begun = Builder(INPUTS)
    size = len(pool(begun))
    known = [values(begun, numbers) for numbers in grid]
    choices = list(itertools.product(range(size), repeat=row.arity))
    for choice in rng.sample(choices, min(len(choices), 3000)):
        code = Builder(INPUTS)
        operands = tuple(pool(code)[place] for place in choice)
        if max(operands) < 0:
            continue
        before = len(code.rows)
        slot = code.emit(row, operands)
        if slot == before and code.rows[slot] is row and code.operands[slot] == operands:
            continue
        fired += 1
        for numbers in known:
            computed = values(code, numbers)
            number = [computed[s] if s >= 0 else code.constants[~s] for s in (*operands, slot)]
            assert same(number[-1], row.forward(*number[:-1])), (row, number, operands)
    assert fired > (1 if row.arity == 1 else 10)


def test_what_is_known_of_a_number_is_so():
    rng = random.Random(7)
    code = Builder(INPUTS)
    known = pool(code)
    for row in FACTS:
        for _ in range(300):
            code.emit(row, tuple(rng.choice(known) for _ in range(row.arity)))
    told = 0
    for numbers in points(rng, 40):
        for slot, number in enumerate(values(code, numbers)):
            facts = code.facts(slot)
            told += bool(facts)
            negative_zero = number == 0.0 and math.copysign(1.0, number) < 0.0
            assert not (facts & NO_NEGATIVE_ZERO and negative_zero)
            assert not (facts & NOT_BELOW and number < 0.0)
            assert not (facts & NO_ZERO and number == 0.0)
    for number in CONSTANTS:
        facts = code.facts(code.constant(number))
        assert bool(facts & NO_ZERO) == (number != 0.0)
        assert bool(facts & NOT_BELOW) == (not number < 0.0)
        assert bool(facts & NO_NEGATIVE_ZERO) == (number != 0.0 or math.copysign(1.0, number) > 0.0)
    assert told > 1000


def simplified(name: str, *operands: float | str) -> str | float:
    """Return which operand, number or operation comes of an operation; a name is an input, ``-x`` its opposite."""
    code = Builder(INPUTS)
    slots = {
        "x": 0,
        "y": 1,
        "z": 2,
        "-x": code.emit(TABLE["negative"], (0,)),
        "|x|": code.emit(TABLE["absolute"], (0,)),
    }
    chosen = tuple(slots[o] if isinstance(o, str) else code.constant(o) for o in operands)
    slot = code.emit(TABLE[name], chosen)
    if slot < 0:
        return code.constants[~slot]
    names = {place: title for title, place in slots.items()}
    return names.get(slot) or f"{code.rows[slot].name} {' '.join(_title(code, names, o) for o in code.operands[slot])}"


def _title(code, names, slot):
    return repr(code.constants[~slot]) if slot < 0 else names[slot]


@pytest.mark.parametrize(
    ("operation", "result"),
    [
        (("multiply", "x", 1.0), "x"),
        (("multiply", -1.0, "x"), "-x"),
        (("multiply", "x", 0.0), "multiply x 0.0"),
        (("multiply", "-x", 3.0), "multiply x -3.0"),
        (("divide", "x", 1.0), "x"),
        (("divide", "x", 4.0), "multiply x 0.25"),
        (("divide", "x", 3.0), "divide x 3.0"),
        (("add", "x", 0.0), "add x 0.0"),
        (("add", "x", -0.0), "x"),
        (("add", "|x|", 0.0), "|x|"),
        (("add", "y", "-x"), "subtract y x"),
        (("subtract", "x", 0.0), "x"),
        (("subtract", "x", "x"), "subtract x x"),
        (("subtract", 0.0, "x"), "subtract 0.0 x"),
        (("subtract", "y", "-x"), "add y x"),
        (("negative", "-x"), "x"),
        (("power", "x", 1.0), "x"),
        (("power", "x", 0.0), 1.0),
        (("power", "x", 2.0), "power x 2.0"),
        (("where", math.nan, "x", "y"), "x"),
        (("where", "z", "x", "x"), "x"),
        (("greater", "x", "x"), 0.0),
        (("greater", 0.0, "|x|"), 0.0),
        (("greater", 0.0, "-x"), "greater x 0.0"),
        (("absolute", "|x|"), "|x|"),
        (("absolute", "-x"), "|x|"),
        (("add", 2.0, 3.0), 5.0),
        (("exp", 1.0), math.e),
    ],
    ids=str,
)
def test_an_operation_becomes(operation, result):
    assert simplified(*operation) == result


def test_equal_operations_are_one_whichever_way_round():
    code = Builder(2)
    for name in ("add", "multiply"):
        assert code.emit(TABLE[name], (0, 1)) == code.emit(TABLE[name], (1, 0))
    assert code.emit(TABLE["subtract"], (0, 1)) != code.emit(TABLE["subtract"], (1, 0))
