"""What cannot be compiled is found out, and trained as it is."""

import math
import random
from functools import partial

import pytest
from trainings import CORNERS, LINE, POINTS, both, counted, mlp, trained

from autograd import Value
from autograd.diagnostics import report_kinks
from autograd.math import log_softmax
from nn import SGD, Dropout, Linear, Module, ReLU, Sequential, Tanh, cross_entropy, fit, mse_loss
from nn.training.sample_function import SampleFunction


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
        ([(point, [target]) for point, target in CORNERS], lambda scores, target: -log_softmax(scores)[target[0]]),
        ([(point, range(target, 9)) for point, target in CORNERS], lambda s, t: cross_entropy(s, t.start)),
        (
            [(point, f"{target} {n}") for n, (point, target) in enumerate(CORNERS)],
            lambda s, t: cross_entropy(s, int(t[0])),
        ),
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


def test_a_state_that_a_call_changes_is_set_back():
    model = Running()
    function = SampleFunction(model, model, POINTS)
    function.refresh()

    assert function.falls_back
    assert model.mean.data == 0.0


def test_what_turned_out_not_to_be_compiled_is_not_tried_again():
    model = mlp(4)
    optimizer = SGD(model.parameters(), lr=0.1)
    loss = counted(lambda scores, target: -log_softmax(scores)[target[0]])
    data = [(point, [target]) for point, target in CORNERS]
    history = fit(model, data, loss, optimizer, epochs=1)
    before = loss.calls
    fit(model, data, loss, optimizer, epochs=2, history=history)

    assert not history.compiled
    assert loss.calls == before + len(CORNERS)
