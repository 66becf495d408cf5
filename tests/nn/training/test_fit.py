"""fit trains as the loop written out by hand does, says what it measured, and stops where it should."""

import math

import pytest

from autograd import Value
from autograd.math import log, sqrt
from nn import (
    LBFGS,
    MLP,
    SGD,
    Dropout,
    Module,
    accuracy,
    batches,
    fit,
    l2_penalty,
    mse_loss,
)

LINE = [([x / 4.0], 2.0 * x / 4.0 + 1.0) for x in range(-4, 6)]


def network(**options):
    return MLP(1, [4, 1], "tanh", rng=1, **options)


def train(model=None, **options):
    model = model or network()
    optimizer = options.pop("optimizer", None) or SGD(model.parameters(), lr=0.1, momentum=0.5)
    options = {"epochs": 3, "batch_size": 4} | options
    return model, fit(model, options.pop("data", LINE), options.pop("loss", mse_loss), optimizer, **options)


def numbers(model):
    return [parameter.data for parameter in model.parameters()]


def test_each_batch_is_one_step_by_the_mean_of_its_losses():
    by_hand = network()
    optimizer = SGD(by_hand.parameters(), lr=0.1, momentum=0.5)
    means = []
    for epoch in (1, 2, 3):
        losses = []
        for batch in batches(LINE, 4, seed=7, epoch=epoch):
            optimizer.zero_grad()
            batch_losses = [mse_loss(by_hand(x), y) for x, y in batch]
            (sum(batch_losses) / len(batch)).backward()
            optimizer.step()
            losses += [loss.data for loss in batch_losses]
        means.append(sum(losses) / len(losses))

    model, history = train(seed=7)

    assert numbers(model) == pytest.approx(numbers(by_hand), rel=1e-12)
    assert history["loss"] == pytest.approx(means, rel=1e-12)
    assert (len(history), history.interrupted, history.stopped) == (3, False, False)


def test_the_seed_decides_the_order_and_thereby_the_bits():
    assert numbers(train(seed=1)[0]) == numbers(train(seed=1)[0]) != numbers(train(seed=2)[0])


def test_metrics_and_validation_are_means_over_their_samples():
    data = [([float(x)], 1 if x > 0 else -1) for x in (-3, -2, -1, 1, 2, 3, 4)]
    model = MLP(1, [1], weights=[[[1.0]]])

    _, history = train(
        model,
        data=data,
        epochs=1,
        validation=[([1.0], 1), ([2.0], -1), ([-1.0], -1), ([3.0], -1)],
        metrics={"accuracy": accuracy, "error": lambda p, t: abs(p - t)},
        optimizer=SGD(model.parameters(), lr=1e-300),
    )

    assert history.epochs == [
        {
            "loss": pytest.approx((4 + 1 + 0 + 0 + 1 + 4 + 9) / 7),
            "accuracy": 1.0,
            "error": pytest.approx((2 + 1 + 0 + 0 + 1 + 2 + 3) / 7),
            "validation_loss": pytest.approx((0 + 9 + 0 + 16) / 4),
            "validation_accuracy": 0.5,
            "validation_error": pytest.approx((0 + 3 + 0 + 4) / 4),
        }
    ]


def test_a_penalty_is_added_to_the_loss_of_each_batch():
    model = MLP(1, [1], weights=[[[3.0]]])
    _, history = train(
        model,
        data=[([0.0], 0.0)],
        epochs=1,
        penalty=lambda: l2_penalty(model.parameters(), 0.5),
        optimizer=SGD(model.parameters(), lr=0.5),
    )

    assert numbers(model) == [1.5, 0.0]
    assert history["loss"] == [4.5]


def test_dropout_is_on_in_training_and_off_in_validation():
    seen = []

    class Watched(Module):
        def __init__(self):
            self.weight, self.dropout = Value(1.0), Dropout(0.5, rng=0)

        def __call__(self, inputs):
            seen.append(self.dropout.training)
            return self.weight * inputs[0]

    train(Watched(), data=LINE[:2], validation=LINE[:1], epochs=2, compiled=False)

    assert seen == [True, True, False] * 2


def test_callbacks_see_each_epoch_and_any_of_them_ends_the_training():
    seen = []

    _, history = train(
        epochs=50, callbacks=[lambda history: len(history) == 4, lambda history: seen.append(history["loss"][-1])]
    )

    assert len(history) == 4
    assert history.stopped
    assert seen == history["loss"]


class Broken(Module):
    """Gives the logarithm of its inputs times a weight."""

    def __init__(self):
        self.weight = Value(1.0)

    def __call__(self, inputs):
        return log(self.weight * inputs[0])


def test_a_loss_that_is_not_finite_stops_before_the_update_and_is_traced_to_its_source():
    model = Broken()
    data = [([2.0], 0.0), ([3.0], 0.0), ([0.0], 0.0)]
    position = [x for batch in batches(data, 1, seed=0, epoch=1) for x, _ in batch].index([0.0]) + 1

    with pytest.raises(FloatingPointError) as stopped:
        train(model, data=data, batch_size=1, optimizer=SGD([model.weight], lr=1e-3))

    assert str(stopped.value).startswith(f"epoch 1, batch {position}: the loss is inf; the first such value is -inf")
    assert "the result of log(0)" in str(stopped.value)
    assert str(stopped.value).endswith("no update was made")
    assert math.isfinite(model.weight.data)


def test_a_parameter_that_is_not_finite_is_named():
    model = network()
    model.layers[1].neurons[0].weights[2].data = math.inf
    with pytest.raises(FloatingPointError, match=r"parameter layers\.1\.neurons\.0\.weights\.2 = inf, an argument of"):
        train(model)


def test_an_input_that_is_not_finite_is_shown():
    with pytest.raises(FloatingPointError, match=r"the first such value is number nan, an argument of multiply\(.*nan"):
        train(data=[([math.nan], 1.0)])


def test_a_gradient_that_is_not_finite_stops_before_the_update():
    class Root(Module):
        def __init__(self):
            self.weight = Value(0.0)

        def __call__(self, inputs):
            return sqrt(self.weight) * inputs[0]

    model = Root()
    with pytest.raises(
        FloatingPointError, match=r"^epoch 1, batch 1: the gradient of parameter weight is -?inf; no update was made$"
    ):
        train(model, data=[([1.0], 1.0)])
    assert model.weight.data == 0.0


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"epochs": 0}, ValueError, "^epochs must be at least 1, got 0"),
        ({"batch_size": 2.5}, TypeError, "^batch_size must be an integer, got 2.5"),
        ({"data": []}, ValueError, "^cannot train on an empty data set"),
        ({"validation": []}, ValueError, "^cannot evaluate on an empty data set"),
        ({"data": [1.0]}, ValueError, "^sample 0 must be a pair of inputs and target, got 1.0"),
        ({"optimizer": LBFGS(network().parameters())}, TypeError, r"^fit takes an nn.Optimizer such as nn.SGD\("),
        (
            {"loss": lambda p, t: [p]},
            TypeError,
            r"^the loss must be one number, a Value that depends on .*, got \[Value",
        ),
        ({"loss": lambda p, t: None}, TypeError, "got None; is a return statement missing"),
    ],
)
def test_what_cannot_be_trained_is_refused(options, error, message):
    with pytest.raises(error, match=message):
        train(**options)


@pytest.mark.parametrize("changed", [{"seed": 5}, {"batch_size": 3}, {"data": LINE[:9]}])
def test_going_on_with_another_order_of_samples_is_refused(changed):
    model, history = train()
    with pytest.raises(ValueError, match=r"^the training to continue had .*: give the same, or begin anew"):
        train(model, history=history, **{"epochs": 5} | changed)
    assert len(history) == 3


def test_more_epochs_can_be_added_later():
    expected, whole = train(epochs=5)

    model = network()
    optimizer = SGD(model.parameters(), lr=0.1, momentum=0.5)
    _, history = train(model, optimizer=optimizer, epochs=2)
    train(model, optimizer=optimizer, epochs=5, history=history)

    assert history == whole
    assert numbers(model) == numbers(expected)
