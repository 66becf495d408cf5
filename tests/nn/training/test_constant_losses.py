"""A loss that is a plain number has the gradient 0: compiled and not, in every batch, and with a word if all are."""

import math
import warnings
from functools import partial

import pytest
from trainings import SIDES, both, trained

from nn import SGD, Neuron, hinge_loss, l2_penalty, mse_loss


def hinge(prediction, target):
    """Python's max, which gives the plain 0.0 where a sample is on the right side of its margin."""
    return max(0.0, 1.0 - target * prediction)


def neuron():
    return Neuron(2, "identity", weights=[0.5, -0.25])


def numbers(model):
    return [parameter.data for parameter in model.parameters()]


@pytest.mark.parametrize("batch_size", [1, 4, 50])
def test_a_hinge_loss_by_max_trains_as_one_of_values_does(batch_size):
    compiled, plain = both(neuron, SIDES, hinge, batch_size=batch_size)
    by_max, by_relu = neuron(), neuron()

    history = trained(by_max, SIDES, hinge, batch_size=batch_size)
    same = trained(by_relu, SIDES, hinge_loss, batch_size=batch_size)

    assert compiled.compiled
    assert plain.compiled
    assert history["loss"] == pytest.approx(same["loss"], rel=1e-12)
    assert numbers(by_max) == pytest.approx(numbers(by_relu), rel=1e-12)
    assert numbers(by_max) != numbers(neuron())


def test_a_class_all_of_whose_losses_are_plain_numbers_leaves_the_others_compiled():
    data = [(point, "plus" if side > 0 else "minus") for point, side in SIDES]

    compiled, _ = both(neuron, data, lambda p, name: 2.0 if name == "minus" else (p - 1.0) ** 2, batch_size=4)

    assert compiled.compiled


def test_a_loss_without_and_a_penalty_with_something_to_learn_shrink_the_weights():
    model = neuron()
    penalty = partial(l2_penalty, model.parameters(), 0.25)

    history = trained(model, SIDES, lambda p, t: 3.0, penalty=penalty, optimizer=partial(SGD, lr=1.0), batch_size=50)

    assert numbers(model) == [0.5 / 16, -0.25 / 16, 0.0]
    assert history["loss"][0] == 3.0 + 0.25 * 0.3125


@pytest.mark.parametrize("compiled", [True, False])
def test_the_first_epoch_without_anything_to_learn_from_warns_and_the_next_do_not(compiled):
    model = neuron()
    model.bias.data = 9.0

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        history = trained(model, SIDES, lambda p, t: max(0.0, 1.0 - p), compiled=compiled)

    assert history["loss"] == [0.0] * 4
    assert [str(warning.message)[:56] for warning in caught] == [
        "epoch 1: no loss depended on a parameter, so there was n"
    ]
    assert caught[0].category is RuntimeWarning
    assert caught[0].filename == __file__.replace("test_constant_losses", "trainings")


@pytest.mark.parametrize("compiled", [True, False])
@pytest.mark.parametrize("cut", [lambda p, t: (p.data - t) ** 2, lambda p, t: (p.detach() - t) ** 2])
def test_losses_that_were_cut_off_warn(cut, compiled):
    with pytest.warns(RuntimeWarning, match=r"^epoch 1: no loss depended on a parameter.*\.item\(\), detach\(\)"):
        trained(neuron(), SIDES, cut, compiled=compiled)


@pytest.mark.parametrize("compiled", [True, False])
def test_a_gradient_of_0_at_a_minimum_is_no_reason_to_warn(compiled):
    model = neuron()
    data = [(point, model(point).data) for point, _ in SIDES]

    history = trained(model, data, mse_loss, compiled=compiled)

    assert history["loss"] == [0.0] * 4


def test_a_plain_number_that_is_not_finite_stops_before_the_update():
    model = neuron()
    with pytest.raises(FloatingPointError, match=r"^epoch 1, batch 1: the loss is inf; no update was made$"):
        trained(model, SIDES, lambda p, t: math.inf)

    assert numbers(model) == numbers(neuron())
