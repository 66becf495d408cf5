"""Small trainings, compiled and not, for the tests that compare the two."""

import random
from functools import partial

import pytest

from nn import MLP, Adam, fit

RNG = random.Random(5)
POINTS = [[RNG.uniform(-1, 1), RNG.uniform(-1, 1)] for _ in range(50)]
LINE = [(point, point[0] - 2.0 * point[1]) for point in POINTS]
SIDES = [(point, 1 if point[0] > point[1] else -1) for point in POINTS]
CORNERS = [(point, (point[0] > 0) + 2 * (point[1] > 0)) for point in POINTS]


def mlp(outputs=1):
    return MLP(2, [5, outputs], "tanh", rng=3)


def trained(model, data, loss, **options):
    options = {"epochs": 4, "batch_size": 16, "optimizer": partial(Adam, lr=0.05)} | options
    optimizer = options.pop("optimizer")(model.parameters())
    return fit(model, data, loss, optimizer, **options)


def both(make, data, loss, **options):
    """Train twice, compiled and not; return both histories after comparing them and the models."""
    first = make()
    compiled = trained(first, data, loss, **options)
    second = make()
    plain = trained(second, data, loss, compiled=False, **options)

    assert compiled.names() == plain.names()
    for name in compiled.names():
        assert compiled[name] == pytest.approx(plain[name], rel=1e-12, abs=1e-15)
    assert [p.data for p in first.parameters()] == pytest.approx(
        [p.data for p in second.parameters()], rel=1e-12, abs=1e-14
    )
    return compiled, plain


def counted(function):
    """Return the function with ``calls``, how often it was called."""

    def counting(*arguments):
        counting.calls += 1
        return function(*arguments)

    counting.calls = 0
    return counting
