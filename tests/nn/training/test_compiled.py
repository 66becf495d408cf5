"""What fit, evaluate and predict do by compiled programs is what they do without."""

import math
from functools import partial

import numpy as np
import pytest
from trainings import CORNERS, LINE, POINTS, SIDES, both, counted, mlp, trained

from autograd import Value
from autograd.math import log_softmax
from nn import (
    SGD,
    Adam,
    Dropout,
    Linear,
    Module,
    Sequential,
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


@pytest.mark.parametrize(
    ("data", "loss"),
    [
        (CORNERS, lambda scores, target: -log_softmax(scores)[target]),
        ([(point, "abcd"[target]) for point, target in CORNERS], lambda s, t: cross_entropy(s, "abcd".index(t))),
    ],
)
def test_classes_that_only_name_something_have_programs_of_their_own(data, loss):
    loss = counted(loss)
    compiled, _ = both(lambda: mlp(4), data, loss)

    assert compiled.compiled
    assert loss.calls < 4 * len(data) + 20  # those without compiling, and a few


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


def test_compiled_training_does_not_call_the_loss_for_each_sample():
    loss, plain = counted(mse_loss), counted(mse_loss)
    trained(mlp(), LINE, loss, validation=LINE)
    trained(mlp(), LINE, plain, validation=LINE, compiled=False)

    assert loss.calls < 20
    assert plain.calls == 4 * 2 * len(LINE)


class Looking(Module):
    """Looks a number up."""

    def __init__(self):
        self.table = [Value(0.5), Value(-0.5)]

    def __call__(self, inputs):
        return self.table[int(inputs[0] > 0.0)] * inputs[1]


def test_a_weight_that_a_callback_freezes_stays_as_it_is():
    def run(**options):
        model = mlp()

        def freeze(history):
            if len(history) == 2:
                neuron = model.layers[0].neurons[0]
                neuron.weights = [weight.detach() for weight in neuron.weights]

        trained(model, LINE, mse_loss, callbacks=[freeze], epochs=3, **options)
        return [value.data for value in (*model.parameters(), *model.buffers())]

    assert run() == pytest.approx(run(compiled=False), rel=1e-12)


def test_branches_that_are_few_are_compiled():
    compiled, _ = both(Looking, LINE, mse_loss)
    assert compiled.compiled


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
