"""To draw random numbers while a function is recorded warns, once, at the line of the user's call."""

import random
import warnings

import numpy as np
import pytest

from autograd import compile


def _drawers():
    rng, generator, legacy = random.Random(1), np.random.default_rng(1), np.random.RandomState(1)

    class Noisy:
        def __init__(self):
            self.parts = [{"rng": random.Random(2)}]

        def __call__(self, x):
            return x + self.parts[0]["rng"].random()

    noisy = Noisy()
    return [
        lambda x: x + random.random(),
        lambda x: x + np.random.rand(),  # noqa: NPY002
        lambda x: x + rng.gauss(),
        lambda x: x + generator.normal(),
        lambda x: x + legacy.rand(),
        noisy,
        lambda x: noisy(x),  # noqa: PLW0108
    ]


@pytest.mark.parametrize("drawer", range(7))
def test_drawing_random_numbers_while_it_is_recorded_warns_once_at_the_users_line(drawer):
    f = _drawers()[drawer]
    compiled = compile(f)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compiled(1.0)
        compiled(np.array([1.0]))
    assert [warning.filename for warning in caught] == [__file__]
    assert "draws random numbers, and those drawn while it is recorded stay" in str(caught[0].message)


def test_drawing_elsewhere_does_not_warn():
    rng = random.Random(1)
    numbers = [rng.random(), random.random()]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert compile(lambda x: x * numbers[0])(2.0) == 2.0 * numbers[0]
