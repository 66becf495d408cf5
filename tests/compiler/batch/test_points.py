"""Which path each point of a batch takes is found out for all points of a path at once."""

import math as plain_math
import struct
import warnings
from functools import partialmethod

import numpy as np
import pytest

import autograd.math as m
from autograd import Value, compile, value_and_grad
from autograd.compiler.batch.arguments import Many
from autograd.compiler.batch.points import Points

TABLE = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0]
SHIFT = Value(0.25)


def looked_up(x):
    return TABLE[int(m.floor(x))] * x * SHIFT


def looked_up_twice(x):
    return TABLE[int(m.floor(x))] * x if x > 2.0 else TABLE[int(m.floor(2.0 * x))] * x * x


@pytest.fixture
def counted(monkeypatch):
    """How often points were taken out of a batch one by one, and how often some were computed together."""
    counts = {"given_at": 0, "_run": 0}
    for kind, name in ((Many, "given_at"), (Points, "_run")):

        def count(self, *args, whole, name):
            counts[name] += 1
            return whole(self, *args)

        monkeypatch.setattr(kind, name, partialmethod(count, whole=getattr(kind, name), name=name))
    return counts


@pytest.mark.parametrize("f", [looked_up, looked_up_twice])
@pytest.mark.parametrize("reduce", [None, "sum"])
@pytest.mark.parametrize("threads", [1, 2])
def test_points_are_sorted_out_once_for_each_path(f, reduce, threads, counted, jit):
    xs = np.random.default_rng(0).uniform(0.0, 7.0, 10_000)
    compiled = compile(f, jit=jit)
    batch = compiled.batch(reduce=reduce, threads=threads)
    expected = [value_and_grad(f)(x) for x in xs.tolist()]
    numbers = [number.data if isinstance(number, Value) else number for number, _ in expected]

    for _ in range(2):
        counted.update(given_at=0, _run=0)
        value, slopes = batch.value_and_grad(xs)
        assert slopes.tolist() == [slope for _, slope in expected]  # a Value equals its number
        if reduce is None:
            assert value.tolist() == numbers
        else:
            assert value == pytest.approx(sum(numbers), rel=1e-12)
        blocks = -(-len(xs) // 1024)
        assert counted["given_at"] <= 1 + compiled.stats().paths
        assert counted["_run"] <= (4 + (blocks if reduce else 0)) * compiled.stats().paths


def test_points_are_told_apart_by_the_bits_of_the_number_that_was_looked_at(jit):
    def f(x):
        return x * plain_math.copysign(2.0, x.data if isinstance(x, Value) else x)

    xs = np.array(
        [0.0, -0.0, float("nan"), -float("nan"), 1.0, -1.0, 0.0, struct.unpack("d", b"\1" * 6 + b"\xf8\x7f")[0]]
    )
    compiled = compile(f, jit=jit)

    for _ in range(2):
        found = compiled.batch()(xs)
        assert np.isnan(found[[2, 3, 7]]).all()
        assert [*map(repr, found[[0, 1, 4, 5, 6]].tolist())] == ["0.0", "0.0", "2.0", "2.0", "0.0"]
    assert compiled.stats().paths == 5
    assert compiled.stats().uncompiled == 0


def test_points_beyond_the_bound_of_paths_are_computed_without_one(jit):
    f = compile(lambda x, w: x * x.data * w, jit=jit, paths=3)
    xs = np.array([1.0, 2.0, 3.0, 2.0, 5.0, 6.0, 1.0])
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*has taken 3 paths")
        value, slope = f.batch(reduce="sum").value_and_grad(xs, 2.0, argnums=1)

    assert (value, slope) == (2.0 * (xs * xs).sum(), (xs * xs).sum())
    assert (f.stats().paths, f.stats().uncompiled) == (3, 2)
