"""What an optimiser cannot work with: options, groups and states."""

import re

import pytest

from autograd import Value
from nn import SGD, Adagrad, Adam, RMSprop

W = Value(1.0)


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (lambda: SGD([{"lr": 0.1}], lr=0.1), ValueError, "a group of parameters needs \"params\", got only 'lr'"),
        (lambda: SGD([{"params": []}], lr=0.1), ValueError, "an optimiser needs at least one parameter, got none"),
        (
            lambda: SGD([{"params": [W], "betas": (0.9, 0.9)}], lr=0.1),
            ValueError,
            "SGD has no option 'betas'; its options are lr, momentum, nesterov, weight_decay",
        ),
        (
            lambda: SGD([{"params": [W]}, {"params": [W]}], lr=0.1),
            ValueError,
            "parameter 0 occurs twice, and would move twice in each step",
        ),
        (lambda: SGD([{"params": W}], lr=0.1), TypeError, "parameters must be a list of Values"),
        (lambda: SGD([W, {"params": [W]}], lr=0.1), TypeError, "parameter 1 must be a Value, got {"),
        (lambda: SGD([W], lr=0.1, nesterov=True), ValueError, "nesterov=True needs a momentum above 0, such as 0.9"),
        (lambda: SGD([W], lr=0.1, nesterov=1), TypeError, "nesterov must be True or False, got 1"),
        (lambda: SGD([W], lr=0.1, weight_decay=-1), ValueError, "weight_decay must be a finite number from 0 up"),
        (lambda: Adam([W], betas=(0.9, 1.0)), ValueError, "betas[1] must be from 0 to below 1, got 1.0"),
        (lambda: Adam([W], betas=0.9), TypeError, "betas must be two numbers, such as (0.9, 0.999), got 0.9"),
        (lambda: Adam([W], eps=0.0), ValueError, "eps must be a finite number above 0, got 0.0"),
        (lambda: RMSprop([W], alpha=1.0), ValueError, "alpha must be from 0 to below 1, got 1.0"),
        (lambda: Adagrad([W], lr=0.0), ValueError, "lr must be a finite number above 0, got 0.0"),
    ],
)
def test_options_and_groups_that_cannot_work_are_refused(make, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        make()


def changed(change):
    state = Adam([Value(1.0), Value(1.0)]).state_dict()
    state["state"][0] |= {"exp_avg": [1.0, 2.0], "exp_avg_sq": [1.0, 2.0]}
    change(state)
    return state


@pytest.mark.parametrize(
    ("state", "error", "words"),
    [
        (SGD([W], lr=0.1).state_dict(), ValueError, "the state is that of SGD, and this is Adam"),
        (Adam([W]).state_dict(), ValueError, "the state is for groups of [1] parameters, and this Adam has [2]"),
        (changed(lambda s: s["state"].clear()), ValueError, "the state is for groups of [2] parameters"),
        (
            changed(lambda s: s["param_groups"][0].pop("eps")),
            ValueError,
            "the options in the state are ['lr', ",
        ),
        (changed(lambda s: s["param_groups"][0].update(lr=-1.0)), ValueError, "lr must be a finite number from 0 up"),
        (changed(lambda s: s["state"][0].update(step=-1)), ValueError, "the state needs a number of steps, got -1"),
        (
            changed(lambda s: s["state"][0].update(exp_avg=[1.0])),
            ValueError,
            "the state needs a list of 2 numbers as 'exp_avg', got [1.0]",
        ),
        ({"optimizer": "Adam"}, TypeError, "Adam needs a state that state_dict() returned"),
        (None, TypeError, "Adam needs a state that state_dict() returned"),
    ],
)
def test_a_state_that_does_not_fit_is_refused_and_changes_nothing(state, error, words):
    optimizer = Adam([Value(1.0), Value(2.0)])
    for parameter, gradient in zip(optimizer.parameters, (1.0, -1.0), strict=True):
        parameter.grad = gradient
    optimizer.step()
    before = optimizer.state_dict()

    with pytest.raises(error, match="^" + re.escape(words)):
        optimizer.load_state_dict(state)

    assert optimizer.state_dict() == before
