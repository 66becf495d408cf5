"""Arguments that are equal and yet not the same, and those that ``argnums`` and ``static`` name."""

import math
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from functools import partial
from typing import NamedTuple

import numpy as np
import pytest

from autograd import Value, compile
from autograd.compiler import load
from autograd.compiler.dispatch.reference import MismatchError


class Side(IntEnum):
    LEFT = 1


def test_static_arguments_that_are_equal_are_told_apart(jit):
    def f(x, n):
        kind = n[0] if isinstance(n, tuple) else n
        if isinstance(kind, bool):
            return x * 7.0
        return x + 1.0 if isinstance(kind, int) else math.copysign(1.0, kind) * x

    g = compile(f, static=1, jit=jit)

    for n in (1, True, 1.0, 0.0, -0.0, (1, 2), (True, 2), (1.0, 2)):
        assert g(3.0, n) == f(3.0, n)


@dataclass(frozen=True)
class Config:
    k: object
    label: str = field(default="", compare=False)


class Written:
    """Compared by what it holds, as a dataclass is, in a method of its own."""

    __slots__ = ("k",)

    def __init__(self, k):
        self.k = k

    def __eq__(self, other):
        return isinstance(other, Written) and self.k == other.k

    def __hash__(self):
        return hash(self.k)


class Word(str):
    __slots__ = ()


class Named(NamedTuple):
    k: object


EQUAL = [1, True, 1.0, Fraction(1), Decimal(1), Decimal("1.0"), np.float64(1.0), np.int64(1), 1 + 0j]
ZEROS = [0, False, 0.0, -0.0, complex(0.0, -0.0), complex(0.0, 0.0), Decimal("-0"), np.float32(-0.0)]
HELD = [
    Config,
    Written,
    Named,
    lambda k: (k,),
    lambda k: frozenset([k]),
    lambda k: Config((1, Written(frozenset([k])))),
    lambda k: k,
]


@pytest.mark.parametrize("hold", HELD)
@pytest.mark.parametrize("alike", [EQUAL, ZEROS])
def test_static_arguments_that_hold_equal_things_are_told_apart(hold, alike):
    f = compile(lambda x, thing: x * hash(repr(thing)), static=1)

    for thing in [hold(k) for k in alike] * 2:
        assert f(1.0, thing) == f.__wrapped__(1.0, thing)
    assert f.stats().paths == len(alike)


def test_static_arguments_that_are_the_same_have_one_recording():
    f = compile(lambda x, thing: x * len(repr(thing)), static=1)
    for make in (
        lambda: Config(float("nan")), lambda: float("nan"), lambda: (Written(2), "a"), lambda: Decimal("1.50"),
        lambda: datetime(2026, 1, 2, tzinfo=UTC), lambda: partial, lambda: Config(2, label="two"),
    ):  # fmt: skip
        before = f.stats().paths
        f(1.0, make()), f(1.0, make()), f(1.0, make())
        assert f.stats().paths == before + 1


def test_times_that_are_equal_in_other_zones_are_told_apart():
    noon = datetime(2026, 1, 2, 12, tzinfo=UTC)
    f = compile(lambda x, when: x * when.hour, static=1)

    assert [f(1.0, when) for when in (noon, noon.astimezone(timezone(timedelta(hours=3))))] == [12.0, 15.0]


def test_fields_that_are_not_compared_are_told_apart():
    @dataclass(frozen=True)
    class Config:
        name: str
        rate: float = field(default=0.0, compare=False)

    f = compile(lambda x, config: x * config.rate, static=1)

    assert [f(1.0, Config("a", rate)) for rate in (2.0, 3.0, 2.0)] == [2.0, 3.0, 2.0]


def test_static_values_are_known_by_identity():
    f = compile(lambda x, w: x * w, static=1)
    first, second = Value(2.0), Value(2.0)

    f.backward(3.0, first)
    f.backward(5.0, second)
    assert (first.grad, second.grad) == (3.0, 5.0)


def test_a_static_argument_must_be_hashable():
    for thing in ([1], {"a": 1}, Config([1]), (1, [2])):
        with pytest.raises(TypeError, match="a static argument of <lambda> must be hashable: unhashable type"):
            compile(lambda x, thing: x, static=1)(1.0, thing)


@pytest.mark.parametrize("alike", [[1, True, 1.0, Side.LEFT], [0, False, 0.0, -0.0], ["a", Word("a")]])
def test_keys_that_are_equal_are_told_apart(alike, jit):
    def f(numbers):
        [(key, x)] = numbers.items()
        return x * hash((type(key), repr(key)))

    g = compile(f, jit=jit)
    for key in alike * 2:
        assert g({key: 2.0}) == f({key: 2.0})
    assert g.stats().paths == len(alike)
    nested = compile(lambda tree: f(tree[0][1]), jit=jit)
    for key in alike:
        assert nested([deque([1.0, {key: 2.0}])]) == f({key: 2.0})
    with pytest.raises(ValueError, match="or keys of other types"):
        g.batch()([{alike[0]: 1.0}, {alike[1]: 1.0}])


@dataclass
class Measured:
    x: float
    unit: str


def test_fields_that_are_no_numbers_and_equal_are_told_apart(jit):
    f = compile(lambda m: m.x * 2.0 if type(m.unit) is Word else m.x, jit=jit)

    assert [f(Measured(3.0, unit)) for unit in ("m", Word("m"), "m")] == [3.0, 6.0, 3.0]


def test_a_batch_has_programs_of_its_own_for_each_static_number(jit):
    f = compile(lambda x, n: x * n if n == 2.0 else x, static=1, jit=jit).batch()
    points = np.array([1.0, 2.0])

    assert [f(points, n).tolist() for n in (2.0, 3.0, 2.0)] == [[2.0, 4.0], [1.0, 2.0], [2.0, 4.0]]


def test_static_counts_from_the_left():
    with pytest.raises(ValueError, match="static counts positions from 0 on, got -1"):
        compile(lambda x, n: x * n, static=-1)


def test_a_dictionary_is_gone_through_in_its_own_order(jit, tmp_path):
    def f(numbers):
        total = 0.0
        for number in numbers.values():
            total = total + number
        return total

    g = compile(f, jit=jit)
    orders = [{"a": 1e16, "b": 1.0, "c": -1e16}, {"a": 1e16, "c": -1e16, "b": 1.0}]

    assert [g(numbers) for numbers in orders] == [f(numbers) for numbers in orders] == [0.0, 1.0]
    g.save(tmp_path / "sum")
    assert [load(tmp_path / "sum", jit=jit)(numbers) for numbers in orders] == [0.0, 1.0]


def test_points_whose_dictionaries_are_in_different_orders_are_refused(jit):
    f = compile(lambda numbers: sum(numbers.values()), jit=jit).batch()

    assert f([{"b": 1.0, "a": 2.0}, {"b": 3.0, "a": 4.0}]).tolist() == [3.0, 7.0]
    with pytest.raises(ValueError, match="point 1 of argument 0 of <lambda> has its keys in another order"):
        f([{"b": 1.0, "a": 2.0}, {"a": 4.0, "b": 3.0}])


@pytest.mark.parametrize(
    ("argnums", "error", "text"),
    [
        ((0, 0), ValueError, "names an argument twice"),
        ((0, -2), ValueError, "names an argument twice"),
        ((), TypeError, "argnums is the position of an argument"),
        (1.0, TypeError, "argnums is the position of an argument"),
        ("x", TypeError, "argnums is the position of an argument"),
        (None, TypeError, "argnums is the position of an argument"),
        ((0, True), TypeError, "argnums is the position of an argument"),
        (2, ValueError, "argnums names argument 2, and there are 2"),
    ],
)
def test_argnums_that_name_no_arguments_are_refused(argnums, error, text, jit):
    f = compile(lambda x, y: x * y, jit=jit)
    points = np.array([1.0, 2.0])

    with pytest.raises(error, match=text):
        f.value_and_grad(1.0, 2.0, argnums=argnums)
    with pytest.raises(error, match=text):
        f.buffer(1.0, 2.0, argnums=argnums)
    with pytest.raises(error, match=text):
        f.batch((0, 1)).value_and_grad(points, points, argnums=argnums)


# What is bound, and what is no number.
def test_the_arrays_of_a_buffer_cannot_be_replaced(jit):
    buffer = compile(lambda x: x[0] * x[1], jit=jit).buffer([2.0, 3.0])

    for name in ("inputs", "results", "gradient"):
        with pytest.raises(AttributeError):
            setattr(buffer, name, np.ones(2))
    buffer.inputs[:] = 5.0, 6.0
    assert buffer.run() == 30.0


def test_a_masked_array_is_not_taken_for_points(jit):
    points = np.ma.masked_array([1.0, 2.0], mask=[False, True])

    with pytest.raises(TypeError, match="a masked array, whose gaps are no numbers"):
        compile(lambda x: x, jit=jit).batch()(points)


@pytest.mark.parametrize("points", [1.5, None, "0", (0, "1")])
def test_points_that_are_no_positions_are_refused(points):
    with pytest.raises(TypeError, match="points names arguments of <lambda> by position"):
        compile(lambda x, y: x * y).batch(points)([1.0], [2.0])


def test_checks_look_at_batches_too(jit):
    factor = [1.0]
    f = compile(lambda x: x * factor[0], check=True, jit=jit).batch()
    f([1.0, 2.0])
    factor[0] = 2.0

    with pytest.raises(MismatchError, match="fixed when a path is recorded"):
        f([1.0, 2.0])
