"""Arguments that are equal and yet not the same, and those that ``argnums`` and ``static`` name."""

import math

import numpy as np
import pytest

from autograd import compile
from autograd.compiler import load
from autograd.compiler.dispatch.reference import MismatchError


def test_static_arguments_that_are_equal_are_told_apart(jit):
    def f(x, n):
        kind = n[0] if isinstance(n, tuple) else n
        if isinstance(kind, bool):
            return x * 7.0
        return x + 1.0 if isinstance(kind, int) else math.copysign(1.0, kind) * x

    g = compile(f, static=1, jit=jit)

    for n in (1, True, 1.0, 0.0, -0.0, (1, 2), (True, 2), (1.0, 2)):
        assert g(3.0, n) == f(3.0, n)


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
