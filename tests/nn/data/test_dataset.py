"""Data sets are divided, scaled and shuffled as promised, and the built-in ones are what they say."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn import Dataset, batches, datasets


def line(samples):
    return Dataset([([float(x), 1.0], 2 * x) for x in range(samples)], ("x", "one"), "y")


@given(st.integers(0, 50), st.integers(1, 60), st.none() | st.integers(), st.integers(0, 5))
def test_every_sample_is_in_one_batch(count, size, seed, epoch):
    divided = list(batches(range(count), size, seed=seed, epoch=epoch))

    assert sorted(sample for batch in divided for sample in batch) == list(range(count))
    assert [len(batch) for batch in divided[:-1]] == [size] * (len(divided) - 1)
    assert all(1 <= len(batch) <= size for batch in divided)


def test_the_order_is_that_of_the_seed_and_the_epoch():
    def order(**options):
        return [sample for batch in batches(range(100), 7, **options) for sample in batch]

    assert order() == list(range(100))
    assert order(seed=1) == order(seed=1) != order(seed=2)
    assert order(seed=1, epoch=3) == order(seed=1, epoch=3) != order(seed=1, epoch=4)


def test_the_shuffle_is_the_same_in_every_version_and_process():
    assert list(batches(range(8), 8, seed=0)) == [[4, 5, 7, 1, 6, 3, 0, 2]]


@pytest.mark.parametrize(("size", "error"), [(0, ValueError), (-3, ValueError), (1.5, TypeError), (True, TypeError)])
def test_a_batch_size_must_be_a_positive_integer(size, error):
    with pytest.raises(error, match=r"^batch_size must be"):
        list(batches([1, 2], size))


def test_a_split_divides_the_samples_and_keeps_the_names():
    data = line(10)

    train, test = data.split(0.3, seed=1)

    assert (len(train), len(test)) == (7, 3)
    assert sorted([*train, *test]) == list(data)
    assert train.features == test.features == data.features
    assert data.split(0.3, seed=1) == (train, test) != data.split(0.3, seed=2)


@pytest.mark.parametrize("share", [0.0, 1.0, 0.04, -1.0])
def test_a_split_leaves_no_part_empty(share):
    with pytest.raises(ValueError, match=r"leaves one part empty"):
        line(10).split(share)


def test_standardized_inputs_have_mean_0_and_deviation_1_and_constants_are_only_shifted():
    scaled = line(4).standardized()

    xs = [inputs[0] for inputs, _ in scaled]
    assert sum(xs) == pytest.approx(0.0, abs=1e-15)
    assert sum(x * x for x in xs) / 4 == pytest.approx(1.0, rel=1e-15)
    assert [inputs[1] for inputs, _ in scaled] == [0.0] * 4
    assert [target for _, target in scaled] == [0, 2, 4, 6]


def test_held_out_samples_are_scaled_like_those_trained_on():
    held_out = Dataset([([4.5, 2.0], 0)], ("x", "one"), "y").standardized(like=line(4))

    assert held_out.samples == [([pytest.approx(3.0 / 1.25**0.5), 1.0], 0)]
    with pytest.raises(ValueError, match=r"cannot scale the inputs \('x',\) like \('x', 'one'\)"):
        Dataset([([4.5], 0)], ("x",), "y").standardized(like=line(4))


@pytest.mark.parametrize(
    ("load", "samples", "inputs", "targets"),
    [
        (datasets.moons, 100, 2, {-1, 1}),
        (datasets.iris, 150, 4, {0, 1, 2}),
        (datasets.digits, 1797, 64, set(range(10))),
        (datasets.diabetes, 442, 10, None),
    ],
)
def test_the_built_in_sets_hold_plain_numbers(load, samples, inputs, targets):
    data = load()

    assert len(data) == samples
    assert all(type(x) is float for xs, _ in data for x in xs)
    assert {len(xs) for xs, _ in data} == {inputs} == {len(data.features)}
    if targets is not None:
        assert {target for _, target in data} == targets
        assert all(type(target) is int for _, target in data)


def test_without_scikit_learn_the_error_names_the_cure(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'scalar-autograd\[data\]'"):
        datasets.iris()
