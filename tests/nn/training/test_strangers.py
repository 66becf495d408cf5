"""An optimiser that holds the parameters of something else is refused before anything moves."""

import pytest

from autograd import Value
from autograd.math import exp
from nn import MLP, SGD, Dropout, ExponentialLR, Module, fit, mse_loss, train_full_batch, train_per_sample

LINE = [([float(x)], 2.0 * x + 1.0) for x in range(4)]


def fitted(model, data, loss, optimizer):
    return fit(model, data, loss, optimizer, epochs=2, batch_size=2, progress=False)


def network(**options):
    return MLP(1, [1], weights=[[[0.0]]], **options)


def numbers(model):
    return [parameter.data for parameter in model.parameters()]


trainings = pytest.mark.parametrize("train", [fitted, train_per_sample, train_full_batch])


@trainings
def test_an_optimiser_of_another_model_is_refused_before_the_first_step(train):
    model, other = network(), network()

    with pytest.raises(
        ValueError,
        match=r"^2 of the 2 parameters of the SGD are strangers, which the MLP does not hold and no loss depends on: "
        r"number 0 \(Value\(0\.0.*\)\), 1 \(.*make it anew, as in SGD\(model\.parameters\(\), lr=0\.1\)$",
    ):
        train(model, LINE, mse_loss, SGD(other.parameters(), lr=0.1))

    assert numbers(model) == numbers(other) == [0.0, 0.0]


@trainings
def test_an_optimiser_made_before_a_weight_was_replaced_is_refused(train):
    model = network()
    optimizer = SGD(model.parameters(), lr=0.1)
    model.layers[0].neurons[0].weights[0] = Value(1.0)

    with pytest.raises(ValueError, match=r"^1 of the 2 parameters .* number 0 \(.*before a parameter was replaced"):
        train(model, LINE, mse_loss, optimizer)


def test_a_weight_that_a_callback_replaces_is_refused_before_the_next_step():
    model = network()
    optimizer = SGD(model.parameters(), lr=0.1)

    def replace(history):
        model.layers[0].neurons[0].weights[0] = Value(1.0)

    with pytest.raises(ValueError, match=r"^1 of the 2 parameters"):
        fit(model, LINE, mse_loss, optimizer, epochs=2, callbacks=[replace], progress=False)


@trainings
def test_the_weights_of_a_loss_are_no_strangers_though_one_sample_does_not_need_them(train):
    model, scales = network(), [Value(1.0), Value(1.0), Value(1.0), Value(1.0)]

    def loss(prediction, target):
        scale = scales[int(target) // 2]
        return (prediction - target) ** 2 * exp(-scale) + scale

    train(model, LINE, loss, SGD([*model.parameters()[1:], *scales], lr=0.01))

    assert all(scale.data != 1.0 for scale in scales)


@trainings
def test_a_part_of_the_parameters_may_be_trained_alone(train):
    model = network()
    train(model, LINE, mse_loss, SGD(model.parameters()[1:], lr=0.01))

    assert [n != 0.0 for n in numbers(model)] == [False, True]


@pytest.mark.parametrize("train", [train_per_sample, train_full_batch])
def test_of_a_function_it_is_enough_that_one_loss_depends_on_one_parameter(train):
    table = [Value(0.0), Value(0.0), Value(0.0)]

    train(lambda n: table[n], [(1, 1.0), (0, 1.0)], mse_loss, SGD([table[0], table[2]], lr=0.1))

    assert [entry.data != 0.0 for entry in table] == [True, False, False]
    with pytest.raises(ValueError, match=r"^1 of the 1 parameters of the SGD are strangers, which no loss depends on"):
        train(lambda n: table[n], [(1, 1.0), (0, 1.0)], mse_loss, SGD([table[2]], lr=0.1))


class Noisy(Module):
    def __init__(self):
        self.weight, self.dropout = Value(1.0), Dropout(0.5, rng=0)

    def __call__(self, inputs):
        return self.weight * self.dropout(inputs)[0]


def test_the_losses_that_are_looked_at_take_no_random_numbers_from_the_training():
    alone, beside = Noisy(), Noisy()
    extra, beside.idle = Value(1.0), Value(1.0)

    fitted(alone, LINE, mse_loss, SGD(alone.parameters(), lr=0.01))
    fitted(beside, LINE, lambda p, t: mse_loss(p, t) + 0.0 * extra, SGD([beside.weight, extra], lr=0.01))

    assert beside.weight.data == alone.weight.data


def test_a_scheduler_of_another_optimiser_is_refused():
    model = network()
    first, second = SGD(model.parameters(), lr=0.1), SGD(model.parameters(), lr=0.1)

    with pytest.raises(ValueError, match=r"^ExponentialLR sets the rates of another optimiser"):
        fit(model, LINE, mse_loss, first, epochs=1, scheduler=ExponentialLR(second, 0.5))
