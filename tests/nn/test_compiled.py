"""What fit, evaluate and predict do by compiled programs is what they do without; what cannot be compiled is not."""

import math
import random
from functools import partial

import numpy as np
import pytest

from autograd import Value
from autograd.diagnostics import report_kinks
from autograd.math import log_softmax
from nn import (
    MLP,
    SGD,
    Adam,
    Dropout,
    Linear,
    Module,
    ReLU,
    Sequential,
    Tanh,
    accuracy,
    cross_entropy,
    evaluate,
    fit,
    hinge_loss,
    l2_penalty,
    mse_loss,
    nll_loss,
    predict,
)
from nn.compiled import Recording

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


@pytest.mark.parametrize(
    ("outputs", "data", "loss"),
    [
        (1, LINE, mse_loss),
        (1, SIDES, hinge_loss),
        (4, CORNERS, cross_entropy),
        (4, CORNERS, partial(cross_entropy, label_smoothing=0.1, weight=[1.0, 2.0, 3.0, 4.0])),
        (4, CORNERS, lambda scores, target: nll_loss(log_softmax(scores), target)),
        (4, [(point, [float(k == target) for k in range(4)]) for point, target in CORNERS], cross_entropy),
        (1, [(np.array(point), np.float64(target)) for point, target in LINE], mse_loss),
        (1, [({"x": tuple(point)}, target) for point, target in LINE], mse_loss),
    ],
)
def test_training_is_the_same_compiled_and_not(outputs, data, loss):
    def make():
        model = mlp(outputs)
        return NamedInputs(model) if isinstance(data[0][0], dict) else model

    options = {"metrics": {"size": lambda p, _: abs(p[0] if outputs > 1 else p)}, "validation": data[:40]}
    compiled, _ = both(make, data, loss, penalty=None, **options)

    assert compiled.compiled
    assert compiled["loss"][-1] < compiled["loss"][0]


class NamedInputs(Module):
    def __init__(self, model):
        self.model = model

    def __call__(self, inputs):
        return self.model([*inputs["x"]])


def test_a_penalty_is_compiled_too():
    def run(**options):
        model = mlp()
        parameters = model.parameters()
        optimizer = SGD(parameters, lr=0.1)
        history = fit(
            model, LINE, mse_loss, optimizer, epochs=3, penalty=lambda: l2_penalty(parameters, 0.1), **options
        )
        return history, [p.data for p in parameters]

    (compiled, numbers), (plain, others) = run(), run(compiled=False)
    assert compiled["loss"] == pytest.approx(plain["loss"], rel=1e-12)
    assert numbers == pytest.approx(others, rel=1e-12)
    assert compiled.compiled


def test_training_compiled_gives_the_same_bits_again_and_in_pieces():
    whole, again, pieces = mlp(), mlp(), mlp()
    expected = trained(whole, LINE, mse_loss)
    assert trained(again, LINE, mse_loss) == expected
    optimizer = Adam(pieces.parameters(), lr=0.05)
    history = None
    for epochs in (1, 3, 4):
        history = fit(pieces, LINE, mse_loss, optimizer, epochs=epochs, batch_size=16, history=history)

    assert history == expected
    assert [p.data for p in whole.parameters()] == [p.data for p in again.parameters()]
    assert [p.data for p in whole.parameters()] == [p.data for p in pieces.parameters()]


def count_calls(function):
    def counted(*arguments):
        counted.calls += 1
        return function(*arguments)

    counted.calls = 0
    return counted


def test_compiled_training_does_not_call_the_loss_for_each_sample():
    loss = count_calls(mse_loss)
    trained(mlp(), LINE, loss)
    assert loss.calls < 5


class Counting(Module):
    """Changes when it is called."""

    def __init__(self):
        self.weight, self.calls = Value(1.0), 0

    def __call__(self, inputs):
        self.calls += 1
        return self.weight * inputs[0]


class Running(Module):
    """Keeps a running mean of its inputs."""

    def __init__(self):
        self.weight, self.mean = Value(1.0), Value(0.0).detach()

    def __call__(self, inputs):
        self.mean.data = 0.9 * self.mean.data + 0.1 * inputs[0]
        return self.weight * (inputs[0] - self.mean)


class Branching(Module):
    """Takes another path nearly everywhere."""

    def __init__(self):
        self.parts = [Value(0.1 * k) for k in range(20)]

    def __call__(self, inputs):
        first, second = inputs
        return sum((w if math.cos(k) * first + math.sin(k) * second > 0.3 else -w) for k, w in enumerate(self.parts))


class Looking(Module):
    """Looks a number up."""

    def __init__(self):
        self.table = [Value(0.5), Value(-0.5)]

    def __call__(self, inputs):
        return self.table[int(inputs[0] > 0.0)] * inputs[1]


class Drawing(Module):
    """Adds noise of Python's own generator."""

    def __init__(self):
        self.weight = Value(1.0)
        random.seed(1)

    def __call__(self, inputs):
        return self.weight * inputs[0] + random.gauss(0.0, 0.1)


@pytest.mark.parametrize(
    "make",
    [
        Counting,
        Running,
        Branching,
        lambda: Sequential(Linear(2, 6, rng=1), Dropout(0.3, rng=2), Tanh(), Linear(6, 1, rng=3)),
        Drawing,
    ],
)
def test_what_is_no_function_of_the_sample_runs_as_it_is(make):
    compiled, plain = both(make, LINE, mse_loss)
    assert not compiled.compiled
    assert plain.compiled  # nobody tried


@pytest.mark.parametrize(
    ("data", "loss"),
    [
        (CORNERS, lambda scores, target: -log_softmax(scores)[target]),
        ([(point, "abcd"[target]) for point, target in CORNERS], lambda s, t: cross_entropy(s, "abcd".index(t))),
    ],
)
def test_a_target_that_is_no_number_to_compute_with_runs_as_it_is(data, loss):
    compiled, _ = both(lambda: mlp(4), data, loss)
    assert not compiled.compiled


def test_samples_of_different_lengths_run_as_they_are():
    class Mean(Module):
        def __init__(self):
            self.weight = Value(1.0)

        def __call__(self, inputs):
            return self.weight * sum(inputs) / len(inputs)

    data = [(point[: 1 + n % 2], target) for n, (point, target) in enumerate(LINE)]
    compiled, _ = both(Mean, data, mse_loss)
    assert not compiled.compiled


def test_branches_that_are_few_are_compiled():
    compiled, _ = both(Looking, LINE, mse_loss)
    assert compiled.compiled


def test_what_a_callback_changes_is_seen():
    def run(**options):
        factor = [1.0]

        def warm_up(history):
            factor[0] = 1.0 + len(history)

        model = mlp()
        history = trained(model, LINE, lambda p, t: factor[0] * mse_loss(p, t), callbacks=[warm_up], **options)
        return history["loss"], [p.data for p in model.parameters()]

    for compiled, plain in zip(run(), run(compiled=False), strict=True):
        assert compiled == pytest.approx(plain, rel=1e-11)


def test_a_value_computed_outside_still_hands_its_gradient_on():
    def run(**options):
        class Shared(Module):
            def __init__(self):
                self.weight = Value(0.5)
                self.twice = [2.0 * self.weight]

            def __call__(self, inputs):
                return self.weight * inputs[0] + self.twice[0] * inputs[1]

        model = Shared()
        trained(model, LINE, mse_loss, epochs=1, batch_size=50, optimizer=partial(SGD, lr=0.1), **options)
        return model.weight.data

    assert run() == pytest.approx(run(compiled=False), rel=1e-12)


def test_who_watches_operations_sees_those_of_training():
    with report_kinks() as kinks:
        trained(Sequential(Linear(2, 1, weights=[[0.0, 0.0]], biases=[0.0]), ReLU()), LINE, mse_loss, epochs=1)
    assert len(kinks) > 0


def test_a_loss_that_stops_being_finite_is_traced_as_without_compiling():
    def message(**options):
        class Growing(Module):
            def __init__(self):
                self.weight = Value(1.0)

            def __call__(self, inputs):
                return (self.weight * inputs[0]).exp()

        data = [([-1.0], 0.0)] * 9 + [([1e3], 0.0)]
        with pytest.raises(FloatingPointError) as stopped:
            trained(Growing(), data, mse_loss, batch_size=2, optimizer=partial(SGD, lr=1e-9), **options)
        return str(stopped.value)

    assert message() == message(compiled=False)
    assert "the first such value is inf, the result of exp(1000)" in message()


@pytest.mark.parametrize(("outputs", "data"), [(1, LINE), (4, CORNERS)])
def test_predictions_of_many_are_those_of_each(outputs, data):
    model = mlp(outputs)
    expected = [[y.data for y in model(x)] if outputs > 1 else model(x).data for x, _ in data]

    assert predict(model, [x for x, _ in data]) == expected
    metrics = {"first": lambda p, _: p[0] if outputs > 1 else p, "accuracy": accuracy}
    measured = evaluate(model, data, metrics)
    assert measured["first"] == pytest.approx(math.fsum(np.ravel([np.ravel(p)[0] for p in expected])) / 50, rel=1e-13)


def test_predictions_are_made_with_dropout_off_and_still_compiled():
    model = Sequential(Linear(2, 4, rng=1), Dropout(0.5, rng=2), Linear(4, 1, rng=3))
    assert predict(model, POINTS) == [predict(model, [point])[0] for point in POINTS]
    assert model.training


def test_a_state_that_a_call_changes_is_set_back():
    model = Running()
    recording = Recording(model, model, POINTS)
    recording.look()

    assert recording.given_up
    assert model.mean.data == 0.0
