"""A compiled function answers to arguments of any kind as the function does, whatever it was called with before."""

import enum
import math
import random
import warnings
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from autograd import Value, compile, grad, value_and_grad
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


# Calls that are like an earlier one, beside the general way, which takes every call apart anew.
class Negated(float):
    """A float whose conversion is code of its own."""

    def __float__(self):
        return -float.__add__(self, 0.0)


class Refusing(float):
    def __float__(self):
        raise ZeroDivisionError("no number today")


class Items(list):
    def __iter__(self):
        return reversed([*super().__iter__()])


class Names(dict):
    pass


@dataclass
class Market:
    rate: Any
    curve: Any
    name: str = "flat"
    flag: bool = False
    total: Any = field(init=False, default=0.0)

    def __post_init__(self):
        self.total = self.rate


@dataclass
class Own(Market):
    def __getattribute__(self, name):
        return 2.0 if name == "rate" else super().__getattribute__(name)


def weighed(tree, weight=1.0):
    """Return a number that depends on each leaf, where it stands, and on what the containers say."""
    if isinstance(tree, Market):
        return weighed(tree.rate, 2.0 * weight) * len(tree.name) + weighed(tree.curve, 3.0) * (
            2.0 if tree.flag else 1.0
        )
    if isinstance(tree, dict):
        return sum([weighed(part, weight + n + len(key)) for n, (key, part) in enumerate(tree.items())], 0.0)
    if isinstance(tree, (list, tuple)):
        return sum([weighed(part, weight + 0.5 * n) for n, part in enumerate(tree)], 0.0)
    if isinstance(tree, np.ndarray):
        return sum([weighed(part, weight - 0.25 * n) for n, part in enumerate(tree.ravel())], 0.0)
    if tree is None:
        return 0.0
    return sin(tree * weight) if tree > 0.0 else tree * tree * weight


def plain_tree(rng, depth=0):
    """Return nested numbers of the usual kinds."""
    number = rng.uniform(-2.0, 2.0)
    if depth == 3 or rng.random() < 0.2:
        return number
    children = [plain_tree(rng, depth + 1) for _ in range(rng.randrange(4))]
    kinds = [
        lambda: np.array([[rng.uniform(-2.0, 2.0) for _ in range(2)] for _ in range(rng.randrange(1, 4))]),
        lambda: children,
        lambda: tuple(children),
        lambda: {"abcd"[n] * (n + 1): child for n, child in enumerate(children)},
        lambda: Pair(children, number),
        lambda: Market(number, children, rng.choice(["flat", "up"]), rng.random() < 0.5),
        lambda: [rng.uniform(-2.0, 2.0) for _ in range(rng.randrange(1, 5))],
    ]
    return rng.choice(kinds)()


def changed(rng, tree):
    """Return the same nested numbers with one thing changed, or several."""
    if isinstance(tree, Market):
        made = Own if rng.random() < 0.1 else Market
        return made(changed(rng, tree.rate), changed(rng, tree.curve), rng.choice([tree.name, "up"]), tree.flag)
    if isinstance(tree, Pair):
        return Pair(*(changed(rng, part) for part in tree))
    if isinstance(tree, dict):
        items = [(key, changed(rng, part)) for key, part in tree.items()]
        if rng.random() < 0.2:
            rng.shuffle(items)
        return (Names if rng.random() < 0.1 else dict)(items[: rng.choice([None, None, None, -1])])
    if isinstance(tree, (list, tuple)):
        parts = [changed(rng, part) for part in tree]
        if rng.random() < 0.15:
            parts.append(rng.uniform(-1.0, 1.0))
        if rng.random() < 0.15:
            parts = parts[:-1]
        return rng.choice([type(tree), type(tree), type(tree), list, tuple, Items])(parts)
    if isinstance(tree, np.ndarray):
        shapes = [tree, tree * 2.0, tree[::-1], tree.T, np.asfortranarray(tree), tree[:1], tree.astype(np.float32)]
        return rng.choice([*shapes, tree.astype(int), tree.astype(">f8"), tree.astype(object), tree.view(np.matrix)])
    return changed_number(rng, tree)


def changed_number(rng, number):
    if rng.random() < 0.5:
        return rng.uniform(-2.0, 2.0)
    odd = [math.nan, -0.0, math.inf, 3, True, 10**400, np.float64(0.5), np.float32(0.1), np.int64(2), np.bool_(True)]
    return rng.choice(
        [*odd, Negated(1.5), Refusing(1.5), Fraction(1, 3), Value(0.75), "text", None, np.array(1.5), number]
    )


def told(thing):
    """Return a text that tells apart whatever results can differ in."""
    if isinstance(thing, np.ndarray):
        return f"array{thing.shape}{thing.dtype}{told(thing.ravel().tolist())}"
    if isinstance(thing, Market):
        return f"{type(thing).__name__}({told([*vars(thing).items()])})"
    if isinstance(thing, dict):
        return f"{type(thing).__name__}({told([*thing.items()])})"
    if isinstance(thing, (list, tuple)):
        return f"{type(thing).__name__}({', '.join(map(told, thing))})"
    return f"{type(thing).__name__} {thing!r}"


def outcome(call, *args):
    """Return what a call comes to, be it a result or an error."""
    try:
        return told(call(*args))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as error:
        return f"{type(error).__name__}: {error}"


@given(seed=SEEDS, jit=st.sampled_from(["never", "auto"]))
@settings(max_examples=60, deadline=None)
def test_a_call_like_an_earlier_one_comes_to_what_it_comes_to_in_the_general_way(seed, jit):
    rng = random.Random(seed)
    function, apart = compile(weighed, jit=jit), compile(weighed, jit="never")
    ways = [
        (function, apart._general),
        (value_and_grad(function), value_and_grad(apart)._general),
        (grad(function), grad(apart)._general),
        (function.value_and_grad, value_and_grad(apart)._general),
    ]
    calls = [plain_tree(rng)]
    calls += [changed(rng, calls[0]) for _ in range(12)]
    with warnings.catch_warnings(action="ignore"):
        for tree in [*calls, *rng.sample(calls, len(calls))]:
            for quick, general in ways:
                assert outcome(quick, tree) == outcome(general, tree)
                assert outcome(quick, tree) == outcome(general, tree)
