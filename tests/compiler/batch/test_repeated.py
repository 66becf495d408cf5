"""A batch that is like an earlier one has the bits that it would have without it."""

import numpy as np
import pytest

import autograd
from autograd import Value
from autograd.compiler.batch import batch as batches
from autograd.compiler.batch.repeated import key_of

WEIGHT = Value(0.7)


def model(w, x, row):
    """Return a number from shared weights, a number and a row of the point, and a captured parameter."""
    return (w[0] * x + w[1] * row[0]).tanh() * row[1] + (WEIGHT * x).sin() * w[2]


def arguments(count, seed):
    rng = np.random.default_rng(seed)
    return rng.normal(size=3), rng.normal(size=count), rng.normal(size=(count, 2))


def same(left, right):
    if isinstance(left, tuple):
        return all(map(same, left, right))
    return np.asarray(left).shape == np.asarray(right).shape and (np.asarray(left) == np.asarray(right)).all()


@pytest.mark.parametrize("jit", ["always", "never"])
@pytest.mark.parametrize("reduce", ["sum", "mean", None])
@pytest.mark.parametrize("argnums", [0, 1, 2, (0, 2), (2, 1, 0), (-1, 0), (2, -2)])
def test_repeated_batches_have_the_bits_of_first_ones(jit, reduce, argnums):
    compiled = autograd.compile(model, jit=jit)
    repeated = compiled.batch((1, 2), reduce=reduce)

    for count in (5, 40, 5, 2500, 40, 2500):
        for seed in range(3):
            args = arguments(count, seed)
            first = compiled.batch((1, 2), reduce=reduce).value_and_grad(*args, argnums=argnums)
            assert same(repeated.value_and_grad(*args, argnums=argnums), first)


@pytest.mark.parametrize("jit", ["always", "never"])
@pytest.mark.parametrize("reduce", ["sum", "mean", None])
def test_values_of_repeated_batches_have_the_bits_of_first_ones(jit, reduce):
    compiled = autograd.compile(lambda *args: {"model": model(*args), "again": [model(*args) * 2.0]}, jit=jit)
    repeated = compiled.batch((1, 2), reduce=reduce)

    for count in (5, 40, 5, 2500, 40, 2500):
        args = arguments(count, count)
        first = compiled.batch((1, 2), reduce=reduce)(*args)
        found = repeated(*args)
        assert same(found["model"], first["model"])
        assert same(found["again"][0], first["again"][0])


def test_values_of_a_repeated_batch_are_computed_without_looking_everything_up_again(monkeypatch):
    compiled = autograd.compile(model).batch((1, 2))
    args = arguments(20, 1)
    first = compiled(*args)

    monkeypatch.setattr(batches, "Points", None)
    assert same(compiled(*args), first)


def test_each_point_of_a_repeated_batch_has_the_bits_of_the_function():
    batch = autograd.compile(model).batch((1, 2))
    for seed in range(3):
        w, xs, rows = arguments(20, seed)
        values, gradients = batch.value_and_grad(w, xs, rows)

        for x, row, value, gradient in zip(xs.tolist(), rows, values, gradients, strict=True):
            expected = autograd.value_and_grad(model)(w, x, row)
            assert (value, gradient.tolist()) == (expected[0], expected[1].tolist())


def test_strides_are_part_of_what_is_alike():
    batch = autograd.compile(model).batch((1, 2), reduce="sum")
    w, xs, rows = arguments(12, 1)
    wide = np.repeat(xs, 3)

    for _ in range(3):
        expected = batch.value_and_grad(w, xs, rows)
        assert same(batch.value_and_grad(w, wide[::3], rows), expected)
        assert same(batch.value_and_grad(w, xs[::-1].copy()[::-1], rows), expected)
        assert same(batch.value_and_grad(w, xs, np.asfortranarray(rows)), expected)


def test_a_parameter_that_changes_is_seen():
    batch = autograd.compile(model).batch((1, 2), reduce="sum")
    args = arguments(12, 1)
    before = [batch.value_and_grad(*args)[0] for _ in range(2)]
    WEIGHT.data = 0.3
    try:
        after = batch.value_and_grad(*args)[0]
        expected = autograd.compile(model).batch((1, 2), reduce="sum").value_and_grad(*args)[0]
    finally:
        WEIGHT.data = 0.7

    assert before[0] == before[1]
    assert after == expected != before[0]


@pytest.mark.parametrize("reduce", ["sum", None])
def test_points_that_branch_off_from_a_repeated_batch_take_their_paths(reduce):
    compiled = autograd.compile(lambda w, x: w * x if x > 0.0 else w * w * x)
    batch = compiled.batch(1, reduce=reduce)
    positive, mixed = np.array([1.0, 2.0, 3.0]), np.array([1.0, -2.0, 3.0])

    for xs in (positive, positive, mixed, positive, mixed):
        value, gradient = batch.value_and_grad(3.0, xs)
        terms = [3.0 * x if x > 0.0 else 9.0 * x for x in xs.tolist()]
        slopes = [x if x > 0.0 else 6.0 * x for x in xs.tolist()]
        assert same((value, gradient), (sum(terms), sum(slopes)) if reduce else (terms, slopes))


def test_a_static_number_is_not_taken_for_one_that_may_change():
    batch = autograd.compile(lambda x, n: x**n, static=1).batch(0, reduce="sum")
    xs = np.array([1.0, 2.0])

    assert [batch.value_and_grad(xs, n)[0] for n in (2.0, 2.0, 3.0)] == [5.0, 5.0, 9.0]


def test_only_floats_and_arrays_of_floats_without_gaps_between_the_rows_have_a_key():
    assert key_of((1.0, np.zeros(3)[::2])) == (None, ((2,), (16,)))
    for other in (1, True, Value(1.0), [1.0], np.zeros(2, dtype=np.float32), np.zeros((4, 4))[:, :2]):
        assert key_of((1.0, other)) is None
