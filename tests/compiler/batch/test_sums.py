"""A sum over points goes by their numbers alone: not by paths, by what was called before, by files or by threads."""

import random
import warnings

import numpy as np
import pytest

from autograd import compile, math
from autograd.compiler import load
from autograd.compiler.backends.executable import BLOCK, LANES
from autograd.compiler.backends.python import plain
from autograd.compiler.batch import sums
from autograd.compiler.batch.sums import SumTable

COUNT = 4 * BLOCK + 301


def summed(numbers):
    """Return the sum of numbers in the order that is promised."""
    total = None
    for start in range(0, len(numbers), BLOCK):
        lanes = [0.0] * LANES
        for place, number in enumerate(numbers[start : start + BLOCK]):
            lanes[place % LANES] += number
        a, b, c, d, e, f, g, h = lanes
        block = ((a + e) + (c + g)) + ((b + f) + (d + h))
        total = block if total is None else total + block
    return total


def straight(x, w):
    return (w[0] * x).tanh() * x + w[1] * w[0] - math.exp(x) * w[1]


def forked(x, w):
    """Return the same, computed on either side of a decision."""
    if x > 0.3:
        return (w[0] * x).tanh() * x + w[1] * w[0] - math.exp(x) * w[1]
    return (w[0] * x).tanh() * x + w[1] * w[0] - math.exp(x) * w[1]


WEIGHTS = np.array([0.7, -1.3])


def numbers_for(kind):
    """Return points that take both sides in every block, one side in some blocks, or each side in blocks of its own."""
    rng = np.random.default_rng(len(kind))
    xs = rng.uniform(0.31, 1.0, COUNT)
    if kind == "mixed":
        xs[rng.random(COUNT) < 0.5] *= -1.0
    elif kind == "some":
        xs[BLOCK : 2 * BLOCK : 3] *= -1.0
    elif kind == "apart":
        xs[BLOCK : 3 * BLOCK] *= -1.0
    elif kind == "last":
        xs[-1] = 0.0
    return xs


KINDS = ["mixed", "some", "apart", "last"]


def expected_of(function, xs):
    """Return the bits of the sums of what each point has by itself: the value, and the gradient by the weights."""
    values, gradients = compile(function).batch().value_and_grad(xs, WEIGHTS, argnums=1)
    return bits((summed(values.tolist()), [*map(summed, gradients.T.tolist())]))


def bits(found):
    value, gradient = found
    return [float(value).hex(), *(float(x).hex() for x in np.ravel(gradient))]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("threads", [1, 2])
def test_a_decision_between_equal_sides_changes_no_bit_of_a_sum(kind, threads, jit):
    xs = numbers_for(kind)
    whole, parted = (compile(f, jit=jit).batch(reduce="sum", threads=threads) for f in (straight, forked))
    expected = expected_of(straight, xs)

    assert bits(whole.value_and_grad(xs, WEIGHTS, argnums=1)) == expected
    assert bits(parted.value_and_grad(xs, WEIGHTS, argnums=1)) == expected
    assert float(parted(xs, WEIGHTS)).hex() == expected[0]


def test_generated_python_adds_up_in_the_same_order(monkeypatch):
    expected = {kind: expected_of(straight, numbers_for(kind)) for kind in KINDS}
    monkeypatch.setattr("autograd.compiler.dispatch.runner._interpreter", plain)
    for kind in KINDS:
        batch = compile(forked, jit="never").batch(reduce="sum")

        assert bits(batch.value_and_grad(numbers_for(kind), WEIGHTS, argnums=1)) == expected[kind]


def stepped(x, w):
    """Return something else on each of several paths."""
    total = w[0] * x
    while total < 1.0:
        total = total + 0.25 * w[1] * w[1]
    return total * x if x > 0.0 else total - w[0]


@pytest.mark.parametrize("threads", [1, 2])
def test_nothing_that_happened_before_changes_a_bit_of_a_sum(tmp_path, threads, jit):
    xs = np.random.default_rng(2).uniform(-2.0, 3.0, COUNT)

    def total(function):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # of paths beyond the bound
            return bits(function.batch(reduce="sum", threads=threads).value_and_grad(xs, WEIGHTS, argnums=1))

    expected = expected_of(stepped, xs)
    fresh = compile(stepped, jit=jit)
    assert total(fresh) == expected
    assert fresh.stats().paths > 5
    fresh.save(tmp_path / "stepped")
    assert total(load(tmp_path / "stepped", jit=jit)) == expected
    for seed in range(3):
        used = compile(stepped, jit=jit)
        for x in random.Random(seed).sample(xs.tolist(), 20):
            used(x, WEIGHTS)
        assert total(used) == expected
    for bound in (1, 2, 5):
        few = compile(stepped, jit=jit, paths=bound)
        assert total(few) == total(few) == expected
        assert few.stats().uncompiled > 0


def test_what_has_been_written_for_each_point_stays_beside_sums(jit):
    xs = numbers_for("mixed")
    batch = compile(forked, jit=jit).batch(reduce="sum")
    value, (by_point, by_weights) = batch.value_and_grad(xs, WEIGHTS, argnums=(0, 1))
    _, alone = compile(straight).batch().value_and_grad(xs, WEIGHTS)

    assert by_point.tolist() == alone.tolist()
    assert bits((value, by_weights)) == expected_of(straight, xs)


@pytest.mark.parametrize("most", [1, 100, 1 << 20])
@pytest.mark.parametrize("width", [1, 2, 3, 8, 33])
def test_a_table_is_added_up_in_the_order_of_the_points(monkeypatch, most, width):
    monkeypatch.setattr(sums, "_MOST_NUMBERS", most)
    rng = np.random.default_rng(width)
    for count in (1, 7, 9, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 11):
        numbers = rng.normal(size=(count, width)) * 10.0 ** rng.integers(-9, 9, (count, width))
        table = SumTable(tuple(range(width)), count)
        for block in range(-(-count // BLOCK)):
            for piece in table.pieces(block):
                for point in range(piece.first, piece.last):
                    piece.write(point, range(width), numbers[point])
                piece.add()
        keys, totals = table.totals()
        assert keys == tuple(range(width))
        assert totals.tolist() == [summed(column) for column in numbers.T.tolist()]


def test_a_sum_that_overflows_is_infinite_without_a_warning():
    """Warnings are errors here: the sums on one path and on several, of many blocks, and again."""
    points = np.full(3000, 1e308)
    points[::7] = -1.0
    for f in (compile(lambda x: x * 1.0), compile(lambda x: x * 1.0 if x > 0.0 else x + 0.0)):
        batch = f.batch(reduce="sum")
        assert batch(points) == batch(points) == math.inf
        assert batch.value_and_grad(points)[0] == batch.value_and_grad(points)[0] == math.inf
