"""A compiled function answers to arguments of any kind as the function does, whatever it was called with before."""

import enum
import math
import random
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from autograd import compile
from autograd.math import sin

SEEDS = st.integers(0, 2**32)


@dataclass(frozen=True)
class Config:
    """Equal to another one where the numbers are, be they of one type or not."""

    rate: Any
    name: str = field(default="", compare=False)


class Pair(NamedTuple):
    left: Any
    right: Any


class Mode(enum.IntEnum):
    PLAIN = 0
    SQUARE = 1


TABLE = (0.25, -1.5, 3.0)
ALIKE = [0, 0.0, -0.0, False, 1, 1.0, True, np.float64(1.0), np.int64(1), 2, 2.0, -2, Mode.SQUARE, Mode.PLAIN]


def number(rng):
    """Return a number, of one kind or another; many are equal and not the same."""
    return rng.choice([*ALIKE, rng.uniform(-2.0, 2.0), np.float64(rng.random())])


def named(x):
    """Return a text that tells apart what the function may ask of a number."""
    return f"{isinstance(x, bool)} {isinstance(x, int)} {x is True} {math.copysign(1.0, x)}"


def answer(x, config, numbers, flag, count):
    """Ask of each argument what a plain function may ask."""
    total = 2.0 * x
    if isinstance(config.rate, int):
        total = total + 1.0
    if config.name:
        total = total * 3.0
    total = total + len(named(config.rate)) * 0.5
    for key, one in numbers.items():
        total = total + one * (2.0 if isinstance(key, bool) else 3.0 if isinstance(key, int) else 5.0)
    if flag is True:
        total = total * total
    for _ in range(count):
        total = sin(total) + TABLE[count]
    pair = Pair(total, x)
    return {"sum": pair.left + pair.right * bool(count), "size": abs(total) * count}


def arguments(rng):
    """Return arguments of a call."""
    keys = [key for key in (1, True, 1.0, "k", 0) if rng.random() < 0.4]
    return (
        rng.uniform(-2.0, 2.0),
        Config(number(rng), rng.choice(["", "a"])),
        {key: rng.uniform(-1.0, 1.0) for key in keys},
        rng.choice([True, False]),
        rng.choice([0, 1, 2, True]),
    )


def assert_same(found, expected):
    assert found.keys() == expected.keys()
    for key, right in expected.items():
        assert found[key] == right
        assert math.copysign(1.0, found[key]) == math.copysign(1.0, right)


@given(seed=SEEDS)
@settings(max_examples=60, deadline=None)
def test_what_is_equal_and_not_the_same_is_told_apart_in_any_order_of_calls(seed):
    rng = random.Random(seed)
    function = compile(answer, static="config", jit="never")
    calls = [arguments(rng) for _ in range(8)]
    for call in [*calls, *rng.sample(calls, len(calls))]:
        assert_same(function(*call), answer(*call))


@given(seed=SEEDS)
@settings(max_examples=30, deadline=None)
def test_the_points_of_a_batch_have_the_answers_of_calls_of_their_own(seed):
    rng = random.Random(seed)
    function = compile(answer, static="config", jit="never")
    for _ in range(4):
        _, *others = arguments(rng)
        points = np.array([rng.uniform(-2.0, 2.0) for _ in range(5)])
        found = function.batch(0)(points, *others)
        for place, x in enumerate(points.tolist()):
            assert_same({key: array[place] for key, array in found.items()}, answer(x, *others))
