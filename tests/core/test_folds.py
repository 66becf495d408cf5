"""logsumexp, softmax and log_softmax keep their digits at any size of the scores."""

import math

import mpmath
import pytest

import autograd.math as ours
from autograd import Value

mpmath.mp.dps = 50

SCORES = [
    [1000.0, 1000.0],
    [-1000.0, -1000.0, -1001.0],
    [1000.0, 0.0, -1000.0],
    [0.0, -40.0],
    [1e-12, -1e-12, 0.0],
    [3.0],
    [0.1 * k for k in range(50)],
]


@pytest.mark.parametrize("scores", SCORES)
@pytest.mark.parametrize("make", [float, Value])
def test_softmax_and_its_relatives_keep_their_digits(scores, make):
    exact = [mpmath.mpf(x) for x in scores]
    total = mpmath.log(sum(map(mpmath.exp, exact)))

    def close(found, expected):
        found = found.data if isinstance(found, Value) else found
        if abs(expected) < 1e-300:  # below the range of floats
            return found == pytest.approx(0.0, abs=1e-300)
        return abs(found - expected) <= 4e-15 * abs(expected) * (1 + abs(mpmath.log(abs(expected))))

    assert close(ours.logsumexp(map(make, scores)), total)
    for x, log_probability, probability in zip(
        exact, ours.log_softmax(map(make, scores)), ours.softmax(map(make, scores)), strict=True
    ):
        assert close(log_probability, x - total)
        assert close(probability, mpmath.exp(x - total))


def test_the_gradient_of_logsumexp_is_softmax_at_any_size():
    for scores in SCORES:
        leaves = list(map(Value, scores))
        ours.logsumexp(leaves).backward()

        assert [leaf.grad for leaf in leaves] == pytest.approx(ours.softmax(scores), rel=1e-13, abs=1e-300)


def test_softmax_of_infinities():
    assert ours.logsumexp([-math.inf, -math.inf]) == -math.inf
    assert ours.logsumexp([math.inf, 0.0]) == math.inf
    assert ours.softmax([-math.inf, 0.0]) == [0.0, 1.0]
