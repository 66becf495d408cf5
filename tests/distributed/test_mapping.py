"""map gives Dask arrays with the bits of each point, whatever the chunks, and computes nothing before they are."""

import sys

import dask
import dask.array as da
import numpy as np
import pytest
from pricing import bent, two

from autograd import compile, math
from autograd.distributed import map as distributed_map

WEIGHTS = np.array([0.7, -1.3])


@pytest.fixture(autouse=True)
def in_this_thread():
    with dask.config.set(scheduler="synchronous"):
        yield


@pytest.mark.parametrize("chunks", [7, 100, (60, 1, 39)])
def test_values_and_gradients_have_the_bits_of_one_batch(chunks):
    xs = np.random.default_rng(0).normal(size=100)
    batch = compile(bent).batch()
    values, (by_x, by_weights) = batch.value_and_grad(xs, WEIGHTS, argnums=(0, 1))
    found = distributed_map(batch, da.from_array(xs, chunks=(chunks,)), WEIGHTS, argnums=(0, 1))
    assert found[0].chunks == da.from_array(xs, chunks=(chunks,)).chunks
    value, (first, second) = dask.compute(*found)

    assert np.array_equal(value, values)
    assert np.array_equal(first, by_x)
    assert np.array_equal(second, by_weights)


def test_results_are_nested_as_the_function_returns_them():
    xs, ys = np.arange(10.0), np.arange(40.0).reshape(10, 4)
    batch = compile(two).batch(points=(0, 1))
    found = distributed_map(batch, da.from_array(xs, chunks=3), da.from_array(ys, chunks=(4, 2)), 2.0)
    expected = batch(xs, ys, 2.0)

    assert sorted(found) == ["product", "sum"]
    for name, array in found.items():
        assert np.array_equal(array.compute(), expected[name])


def test_arrays_of_results_keep_their_axes():
    xs = np.arange(24.0).reshape(4, 2, 3)
    batch = compile(lambda x: x * 2.0).batch()
    found = distributed_map(batch, da.from_array(xs, chunks=(3, 1, 2)))

    assert found.shape == (4, 2, 3)
    assert np.array_equal(found.compute(), 2.0 * xs)


def test_arrays_of_numpy_and_whole_numbers_are_taken():
    batch = compile(lambda x: x * x).batch()

    assert distributed_map(batch, np.arange(5)).compute().tolist() == [0.0, 1.0, 4.0, 9.0, 16.0]
    assert distributed_map(batch, [1.0, 2.0]).compute().tolist() == [1.0, 4.0]


def test_nothing_is_computed_before_the_arrays_are():
    computed = []

    def noisy(x):
        computed.append(1)
        return x * 2.0

    xs = da.from_array(np.ones(1000), chunks=100).map_blocks(
        lambda block: computed.append(len(block)) or block, dtype=float
    )
    found = distributed_map(compile(noisy).batch(), xs[:1000])

    assert computed.count(100) == 1  # the first block, of which the sample is taken
    assert found.sum().compute() == 2000.0


def test_a_batch_that_is_reduced_is_refused():
    f = compile(bent)
    for wrong in (f.batch(reduce="sum"), f, math.sin):
        with pytest.raises(
            TypeError, match=r"map takes a batch without a reduction, compile\(f\)\.batch\(\.\.\.\), got"
        ):
            distributed_map(wrong, np.ones(3), WEIGHTS)


@pytest.mark.parametrize(
    ("args", "error", "text"),
    [
        ((np.ones(0), WEIGHTS), ValueError, "must have the same number of points, not none; got 0 in argument 0"),
        (
            (3.0, WEIGHTS),
            TypeError,
            r"must be an array of numbers with an axis for the points, got float of shape \(\)",
        ),
        ((np.array(["a"]), WEIGHTS), TypeError, "must be an array of numbers .* got ndarray"),
        ((np.ma.masked_array([1.0]), WEIGHTS), TypeError, "must be an array of numbers .* got MaskedArray"),
        ((), ValueError, r"has its points in \(0,\), and there are 0 arguments"),
    ],
)
def test_what_are_no_points_is_refused(args, error, text):
    with pytest.raises(error, match=text):
        distributed_map(compile(bent).batch(), *args)


def test_arrays_of_different_lengths_are_refused():
    with pytest.raises(ValueError, match="same number of points, not none; got 3 in argument 0, 4 in argument 1"):
        distributed_map(compile(two).batch(points=(0, 1)), np.ones(3), np.ones((4, 2)), 1.0)


def test_an_array_of_unknown_length_is_refused():
    xs = da.from_array(np.arange(6.0), chunks=2)
    with pytest.raises(ValueError, match=r"has an unknown shape: call its compute_chunk_sizes\(\)"):
        distributed_map(compile(lambda x: x).batch(), xs[xs > 2.0])


def test_without_dask_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "dask.array", None)
    with pytest.raises(ImportError, match=r"autograd\.distributed needs Dask: pip install 'scalar-autograd\[dask\]'"):
        distributed_map(compile(bent).batch(), np.ones(3), WEIGHTS)
