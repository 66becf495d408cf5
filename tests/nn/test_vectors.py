"""Vectors of floats without NumPy have its bits, and so have optimisers that move by them."""

import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn import vectors
from nn.vectors import Vector

PAIRS = st.lists(st.tuples(st.floats(), st.floats()), max_size=4)


@pytest.fixture
def without_numpy(monkeypatch):
    monkeypatch.setattr(vectors, "_numpy", lambda: None)


def bits(numbers):
    """Return what tells floats apart: the zeros, too, and no nan from another."""
    return [(x, math.copysign(1.0, x)) if x == x else "nan" for x in numbers]


@given(pairs=PAIRS, factor=st.floats())
def test_sums_differences_and_products_have_the_bits_of_numpy(pairs, factor):
    ours, theirs = ([kind(side) for side in zip(*pairs, strict=True)] for kind in (Vector, np.array))
    a, b = ours or (Vector([]), Vector([]))
    x, y = theirs or (np.array([]), np.array([]))

    with np.errstate(all="ignore"):
        assert bits(a + b) == bits(x + y)
        assert bits(a - b) == bits(x - y)
        assert bits(a * b) == bits(x * y)
        assert bits(factor + a) == bits(factor + x)
        assert bits(factor * (a + factor)) == bits(factor * (x + factor))
        assert bits(a / (b * b + 1.0)) == bits(x / (y * y + 1.0))
        assert (a < b, a > factor) == ((x < y).tolist(), (x > factor).tolist())


@given(numbers=st.lists(st.floats(), max_size=4))
def test_roots_and_choices_have_the_bits_of_numpy(numbers):
    with pytest.MonkeyPatch.context() as patch, np.errstate(all="ignore"):
        expected = vectors.roots(np.array(numbers)), np.where(np.array(numbers) > 0.5, np.array(numbers), 0.5)
        finite = vectors.all_finite(np.array(numbers))
        patch.setattr(vectors, "_numpy", lambda: None)
        given_numbers = vectors.vector(numbers)

        assert bits(vectors.roots(given_numbers)) == bits(expected[0])
        assert bits(vectors.where(given_numbers > 0.5, given_numbers, 0.5)) == bits(expected[1])
        assert vectors.all_finite(given_numbers) == finite


def test_without_numpy_vectors_are_plain(without_numpy):
    assert isinstance(vectors.empty(2), Vector)
    assert vectors.zeros_like(vectors.vector([1.0, 2.0])).tolist() == [0.0, 0.0]


PROGRAM = """
import sys
for name in sys.argv[1:]:
    sys.modules[name] = None
import nn
xor = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
kinds = [
    lambda p: nn.SGD(p, lr=0.1, momentum=0.9, nesterov=True, weight_decay=1e-4),
    lambda p: nn.Adam(p, lr=0.01, amsgrad=True),
    lambda p: nn.AdamW(p, lr=0.01),
    lambda p: nn.RMSprop(p, lr=0.01, centered=True, momentum=0.5),
    lambda p: nn.Adagrad(p, lr=0.1),
]
for kind in kinds:
    model = nn.MLP(2, [4, 1], "tanh", rng=1)
    optimizer = kind(model.parameters())
    for _ in range(5):
        nn.train_full_batch(model, xor, nn.half_squared_error, optimizer)
        nn.clip_grad_norm_(model.parameters(), 1.0)
    again = kind(model.parameters())
    again.load_state_dict(optimizer.state_dict())
    nn.train_per_sample(model, xor, nn.half_squared_error, again)
    history = nn.fit(model, xor, nn.half_squared_error, optimizer, epochs=3, compiled=False, progress=False)
    print([p.data.hex() for p in model.parameters()], history["loss"], nn.evaluate(model, xor, {"a": nn.accuracy}))
"""


def test_every_optimizer_moves_without_numpy_as_with_it():
    with_numpy, without = (
        subprocess.run([sys.executable, "-c", PROGRAM, *missing], capture_output=True, text=True, check=False)
        for missing in ([], ["numpy", "optree", "tqdm"])
    )

    assert (with_numpy.returncode, without.returncode) == (0, 0), without.stderr
    assert with_numpy.stdout.count("\n") == 5
    assert without.stdout == with_numpy.stdout
