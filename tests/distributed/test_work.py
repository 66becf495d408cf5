"""What a worker computes, computed here: groups have the bits of the whole, and what differs is refused."""

import os
import pickle
import random
import subprocess
import sys
from dataclasses import replace
from functools import reduce
from pathlib import Path

import cloudpickle
import numpy as np
import pricing
import pytest
from pricing import bent

from autograd import Value, compile, math, special
from autograd.compiler.batch.arguments import _table
from autograd.distributed import GROUP_POINTS, DifferentBitsError, work
from autograd.distributed.work import packed, rows_of_groups, rows_of_points

WEIGHTS = np.array([0.7, -1.3])


def sent(batch, *args, argnums=None, other_bits=False, sample=20):
    """Return work on a batch with points in its first argument, and those points."""
    chosen = (args[0][:sample], *args[1:])
    found, _ = packed(batch, chosen, (0,), argnums, dumps=cloudpickle.dumps, other_bits=other_bits)
    return found


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """A process that has opened nothing yet."""
    monkeypatch.setattr(work, "_batches", {})
    monkeypatch.setattr(work, "_layouts", {})


def test_groups_computed_apart_and_added_in_their_order_have_the_bits_of_one_batch():
    xs = np.random.default_rng(1).normal(size=2 * GROUP_POINTS + 777) * 10.0
    batch = compile(bent, jit="never").batch(reduce="sum")
    value, gradient = batch.value_and_grad(xs, WEIGHTS, argnums=1)
    job = sent(batch, xs, WEIGHTS, argnums=1)
    rows = [*rows_of_groups(job, xs[GROUP_POINTS:]), *rows_of_groups(job, xs[:GROUP_POINTS])]
    total = reduce(np.add, [rows[2], rows[0], rows[1]])

    assert [value, *gradient] == total.tolist()


def test_a_plain_sum_of_groups_has_the_bits_of_one_batch():
    """As in the recipes for other engines: no more than batches and additions."""
    xs = np.random.default_rng(2).normal(size=3 * GROUP_POINTS + 5)
    batch = compile(bent, jit="never").batch(reduce="sum")
    parts = [batch(xs[start : start + GROUP_POINTS], WEIGHTS) for start in range(0, len(xs), GROUP_POINTS)]

    assert reduce(float.__add__, parts) == batch(xs, WEIGHTS)


def test_rows_of_points_are_the_results_of_each():
    xs = np.linspace(-1.0, 1.0, 50)
    batch = compile(bent).batch()
    values, (by_x, by_weights) = batch.value_and_grad(xs, WEIGHTS, argnums=(0, 1))
    rows = rows_of_points(sent(batch, xs, WEIGHTS, argnums=(0, 1)), xs)

    assert np.array_equal(rows, np.column_stack([values, by_x, by_weights]))


def test_a_process_opens_a_batch_once_whatever_the_arguments_are(monkeypatch):
    opened = []
    monkeypatch.setattr(work.pickle, "loads", lambda content: opened.append(1) or pickle._loads(content))
    xs = np.linspace(-1.0, 1.0, 50)
    batch = compile(bent).batch(reduce="sum")
    batch(xs, WEIGHTS)
    for weights in (WEIGHTS, 2.0 * WEIGHTS, WEIGHTS):
        assert rows_of_groups(sent(batch, xs, weights), xs).tolist() == [[batch(xs, weights)]]
        batch(xs[::-1].copy(), weights)  # another path runs last

    assert len(opened) == 1


def test_parameters_that_have_changed_are_sent_anew():
    w = Value(2.0)
    batch = compile(lambda x: w * x).batch(reduce="sum")
    xs = np.ones(10)
    first = rows_of_groups(sent(batch, xs), xs)
    w.data = 3.0

    assert (first.tolist(), rows_of_groups(sent(batch, xs), xs).tolist()) == ([[20.0]], [[30.0]])


def test_a_variable_that_stands_for_another_number_is_sent_anew():
    rate = 2.0
    xs = np.ones(10)
    batch = compile(lambda x: rate * x).batch(reduce="sum")
    first = rows_of_groups(sent(batch, xs), xs)
    rate = 3.0
    second = rows_of_groups(sent(batch, xs), xs)
    rate = 2.0

    assert [first.tolist(), second.tolist(), rows_of_groups(sent(batch, xs), xs).tolist()] == [
        [[20.0]],
        [[30.0]],
        [[20.0]],
    ]


def test_a_variable_that_is_another_number_on_the_worker_is_seen(monkeypatch):
    xs = np.ones(10)
    batch = compile(pricing.scaled).batch(reduce="sum")
    job = sent(batch, xs)
    monkeypatch.setattr(pricing, "RATE", 3.0)
    with pytest.raises(DifferentBitsError, match="or a variable that scaled reads is another number there"):
        rows_of_groups(job, xs)


def test_integers_and_functions_of_scipy_are_computed_alike():
    pytest.importorskip("scipy")
    xs = np.linspace(0.1, 9.0, 50)
    batch = compile(lambda x, n: special.jv(1.0, x) * [1.0, 10.0][n]).batch()

    assert np.array_equal(rows_of_points(sent(batch, xs, 1), xs)[:, 0], batch(xs, 1))


def test_numbers_that_are_not_aligned_are_computed_alike():
    """A message has its numbers anywhere."""
    xs = np.random.default_rng(3).normal(size=(500, 3))
    shifted = np.frombuffer(b"\0" + xs.tobytes(), offset=1).reshape(500, 3)
    assert not shifted.flags.aligned
    assert _table(shifted, 0, "f", ()).flags.aligned  # what code is given, whatever the processor would bear
    f = compile(lambda x, w: math.tanh(x[0] * x[1]) * w + x[2] if x[0] > 0.0 else x[1] * w)
    batch = f.batch()

    assert f(shifted[3], 2.0) == f(xs[3], 2.0)
    assert np.array_equal(batch(shifted, 2.0), batch(xs, 2.0))
    job = sent(batch, xs, 2.0, argnums=(0, 1))
    assert np.array_equal(rows_of_points(job, shifted), rows_of_points(job, xs))


def test_other_bits_are_refused_unless_they_are_allowed():
    xs = np.linspace(-1.0, 1.0, 50)
    batch = compile(bent).batch(reduce="sum")
    expected = rows_of_groups(sent(batch, xs, WEIGHTS), xs)
    lying = replace(sent(batch, 1.001 * xs, WEIGHTS), bits="other")
    with pytest.raises(DifferentBitsError, match="a worker computes other bits than this process on a sample"):
        rows_of_groups(lying, xs)

    assert np.array_equal(rows_of_groups(replace(lying, other_bits=True), xs), expected)


def test_another_c_library_is_seen_where_the_sample_does_not_use_it(monkeypatch):
    xs = np.linspace(-1.0, 1.0, 50)
    batch = compile(lambda x: x + 1.0).batch(reduce="sum")
    job = sent(batch, xs)
    sine = work.TABLE["sin"]
    here = work._table_bits()
    monkeypatch.setitem(work.TABLE, "sin", replace(sine, forward=lambda x: np.nextafter(sine.forward(x), 2.0)))
    work._table_bits.cache_clear()
    try:
        assert work._table_bits() != here
        with pytest.raises(DifferentBitsError):
            rows_of_groups(job, xs)
    finally:
        work._table_bits.cache_clear()


def test_one_nan_is_like_another():
    other = np.frombuffer(np.array([0xFFF8000000000001], np.uint64).tobytes())

    assert work._fingerprint(other) == work._fingerprint([np.nan])


def test_another_version_is_refused_before_anything_is_opened():
    xs = np.ones(3)
    job = replace(sent(compile(bent).batch(reduce="sum"), xs, WEIGHTS), package="0.0.1", content=b"no pickle")
    with pytest.raises(ImportError, match=r"the work was sent by 0\.0\.1: install the same version on all machines"):
        rows_of_groups(job, xs)


def test_what_cannot_be_pickled_is_refused_by_name():
    file = sys.stdout

    def writing(x):
        return x * 2.0 if file else x

    with pytest.raises(TypeError, match=r"cannot send writing to other processes: .*open files and connections"):
        sent(compile(writing).batch(reduce="sum"), np.ones(3))


def test_a_process_keeps_a_bounded_number_of_batches_open():
    xs = np.ones(3)
    for n in range(work._KEPT + 5):
        rows_of_groups(sent(compile(lambda x, n=n: x + float(n)).batch(reduce="sum"), xs), xs)

    assert len(work._batches) == len(work._layouts) == work._KEPT


WARM = """
import pickle, sys, time
import numpy as np
from autograd.distributed.work import rows_of_groups
first = pickle.loads(sys.stdin.buffer.read())
[rows_of_groups(*one) for one in first[:1]]  # imports what there is to import: the worker is warm
start = time.process_time()  # which other work on the machine changes little
rows_of_groups(*first[1])
print(time.process_time() - start)
"""


@pytest.mark.slow  # it starts processes
def test_the_first_call_of_a_function_in_a_warm_worker_takes_at_most_50_milliseconds():
    from demos import barrier

    random.seed(0)
    normals = np.random.default_rng(0).standard_normal((1000, 12))
    batch = barrier.compiled.batch(reduce="sum")
    arguments = normals, 100.0, 0.25, 0.03
    batch.value_and_grad(*arguments, argnums=(1, 2, 3))
    jobs = [
        (sent(compile(bent).batch(reduce="sum"), normals[:, 0].copy(), WEIGHTS), normals[:, 0].copy()),
        (sent(batch, *arguments, argnums=(1, 2, 3)), normals),
    ]
    where = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    command, things = [sys.executable, "-c", WARM], pickle.dumps(jobs)
    runs = [subprocess.run(command, input=things, capture_output=True, check=True, env=where) for _ in range(5)]
    seconds = [float(run.stdout) for run in runs]

    assert min(seconds) < 0.050
