import math
import random
import re

import numpy as np
import pytest

from autograd import Value
from nn import Layer, Linear, init

ROWS, COLUMNS = 40, 60
FANS = {"xavier": 2.0 / (ROWS + COLUMNS), "fan_in": 1.0 / COLUMNS, "fan_out": 1.0 / ROWS}


def matrix(rows=ROWS, columns=COLUMNS):
    return [[Value(9.0) for _ in range(columns)] for _ in range(rows)]


def numbers(array):
    return [v.data for row in array for v in row]


# Each draw with the standard deviation and the bound that its formula says.
DRAWS = {
    "uniform": (lambda w, rng: init.uniform_(w, -2.0, 4.0, rng=rng), 6.0 / math.sqrt(12.0), 4.0),
    "uniform as it is": (lambda w, rng: init.uniform_(w, rng=rng), 1.0 / math.sqrt(12.0), 1.0),
    "normal as it is": (lambda w, rng: init.normal_(w, rng=rng), 1.0, math.inf),
    "xavier uniform as it is": (
        lambda w, rng: init.xavier_uniform_(w, rng=rng),
        math.sqrt(FANS["xavier"]),
        math.sqrt(3.0 * FANS["xavier"]),
    ),
    "kaiming normal as it is": (
        lambda w, rng: init.kaiming_normal_(w, rng=rng),
        math.sqrt(2.0 * FANS["fan_in"]),
        math.inf,
    ),
    "kaiming uniform as it is": (
        lambda w, rng: init.kaiming_uniform_(w, rng=rng),
        math.sqrt(2.0 * FANS["fan_in"]),
        math.sqrt(6.0 * FANS["fan_in"]),
    ),
    "normal": (lambda w, rng: init.normal_(w, 1.0, 0.5, rng=rng), 0.5, math.inf),
    "xavier uniform": (
        lambda w, rng: init.xavier_uniform_(w, 1.5, rng=rng),
        1.5 * math.sqrt(FANS["xavier"]),
        1.5 * math.sqrt(3.0 * FANS["xavier"]),
    ),
    "xavier normal": (lambda w, rng: init.xavier_normal_(w, rng=rng), math.sqrt(FANS["xavier"]), math.inf),
    "kaiming uniform": (
        lambda w, rng: init.kaiming_uniform_(w, nonlinearity="relu", rng=rng),
        math.sqrt(2.0 * FANS["fan_in"]),
        math.sqrt(6.0 * FANS["fan_in"]),
    ),
    "kaiming uniform, with a slope": (
        lambda w, rng: init.kaiming_uniform_(w, a=math.sqrt(5.0), rng=rng),
        math.sqrt(FANS["fan_in"] / 3.0),
        math.sqrt(FANS["fan_in"]),
    ),
    "kaiming normal by outputs": (
        lambda w, rng: init.kaiming_normal_(w, mode="fan_out", nonlinearity="tanh", rng=rng),
        5.0 / 3.0 * math.sqrt(FANS["fan_out"]),
        math.inf,
    ),
}

MEANS = {"uniform": 1.0, "normal": 1.0, "uniform as it is": 0.5}


@pytest.mark.parametrize("name", DRAWS)
def test_a_draw_has_the_mean_the_deviation_and_the_bound_of_its_formula(name):
    draw, deviation, bound = DRAWS[name]
    w = matrix()

    draw(w, random.Random(1))

    drawn = numbers(w)
    mean = math.fsum(drawn) / len(drawn)
    assert mean == pytest.approx(MEANS.get(name, 0.0), abs=4.0 * deviation / len(drawn) ** 0.5)
    assert math.sqrt(math.fsum((x - mean) ** 2 for x in drawn) / len(drawn)) == pytest.approx(deviation, rel=0.06)
    assert 0.95 * min(bound, deviation) < max(drawn) <= bound


@pytest.mark.parametrize("name", DRAWS)
def test_a_seed_draws_the_same_again_and_a_generator_goes_on(name):
    draw = DRAWS[name][0]
    first, again, rng = matrix(), matrix(), random.Random(7)

    draw(first, 7)
    draw(again, rng)
    assert numbers(first) == numbers(again)
    draw(again, rng)
    assert numbers(first) != numbers(again)


def test_constants_and_given_values_keep_the_values_themselves():
    layer = Layer(2, 3)
    before = layer.parameters()

    init.ones_(layer.weight)
    init.zeros_(layer.bias)
    assert [p.data for p in layer.parameters()] == [1.0, 1.0, 0.0] * 3
    init.constant_(layer.weight, 0.25)
    init.given_(layer.bias, np.array([1.0, 2.0, 3.0]))

    assert [p.data for p in layer.parameters()] == [0.25, 0.25, 1.0, 0.25, 0.25, 2.0, 0.25, 0.25, 3.0]
    assert all(a is b for a, b in zip(before, layer.parameters(), strict=True))


def test_the_gains_are_those_of_their_articles():
    assert [init.calculate_gain(name) for name in ("identity", "sigmoid", "tanh")] == [1.0, 1.0, 5.0 / 3.0]
    assert init.calculate_gain("relu") == math.sqrt(2.0)
    assert init.calculate_gain("leaky_relu") == math.sqrt(2.0 / 1.0001)


def test_a_single_value_and_a_row_can_be_drawn_too():
    v, row = Value(0.0), [Value(0.0), Value(0.0)]

    init.uniform_(v, 5.0, 6.0, rng=0)
    init.normal_(row, 100.0, 1.0, rng=0)

    assert 5.0 <= v.data <= 6.0
    assert all(90.0 < w.data < 110.0 for w in row)


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (
            lambda: init.xavier_normal_([Value(0.0)], rng=0),
            ValueError,
            "xavier_normal_ takes a matrix, a list of",
        ),
        (lambda: init.zeros_([[Value(0.0)], []]), TypeError, "an initialiser takes Values, in lists of equal length"),
        (lambda: init.zeros_(Linear(1, 1)), TypeError, "an initialiser takes Values, in lists of equal length"),
        (lambda: init.given_([Value(0.0)], [1.0, 2.0]), ValueError, "the state does not fit the array:\n  wrong shape"),
        (lambda: init.uniform_([Value(0.0)], "0", rng=0), TypeError, "a must be a number, got '0'"),
        (lambda: init.normal_([Value(0.0)], std=-1.0, rng=0), ValueError, "std must be a finite number from 0 up"),
        (lambda: init.uniform_([Value(0.0)], rng=0.5), TypeError, "rng must be a random.Random or an integer seed"),
        (
            lambda: init.calculate_gain("sine"),
            ValueError,
            "no gain is known for 'sine'; known are identity,",
        ),
        (
            lambda: init.kaiming_normal_(matrix(), mode="fan", rng=0),
            ValueError,
            "the mode of kaiming_normal_ must be 'fan_in' or 'fan_out', got 'fan'",
        ),
    ],
)
def test_what_cannot_be_initialised_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


@pytest.mark.oracle
@pytest.mark.parametrize("name", ["relu", "tanh", "sigmoid", "leaky_relu"])
def test_gains_are_those_of_pytorch(name):
    import torch

    parameter = 0.2 if name == "leaky_relu" else None
    assert init.calculate_gain(name, 0.2) == pytest.approx(torch.nn.init.calculate_gain(name, parameter), rel=1e-15)
