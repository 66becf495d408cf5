import math
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value
from nn import SGD, Neuron


def steps(optimizer, parameter, gradients):
    path = []
    for gradient in gradients:
        parameter.grad = gradient
        optimizer.step()
        path.append(parameter.data)
    return path


def test_without_momentum_a_step_is_the_gradient_times_the_rate():
    w = Value(1.0)

    assert steps(SGD([w], lr=0.25), w, [2.0, -4.0, 0.0]) == [0.5, 1.5, 1.5]


def test_momentum_keeps_a_part_of_the_velocity():
    """v = 0.5 v + g: 2, 5, 2.5, 1.25 for the gradients 2, 4, 0, 0."""
    w = Value(0.0)

    assert steps(SGD([w], lr=1.0, momentum=0.5), w, [2.0, 4.0, 0.0, 0.0]) == [-2.0, -7.0, -9.5, -10.75]


def test_a_change_of_the_rate_acts_on_the_whole_velocity():
    w = Value(0.0)
    optimizer = SGD([w], lr=1.0, momentum=0.5)
    steps(optimizer, w, [2.0])

    optimizer.lr = 0.1

    assert steps(optimizer, w, [0.0]) == [-2.0 - 0.1 * 1.0]


@given(
    gradients=st.lists(st.integers(-8, 8), min_size=1, max_size=6),
    lr=st.integers(1, 8).map(lambda n: n / 8),
    momentum=st.integers(0, 8).map(lambda n: n / 8),
)
def test_the_path_is_the_closed_form_of_the_recurrence(gradients, lr, momentum):
    """After n steps, gradient k has moved the parameter by lr (1 + m + ... + m**(n-1-k)) times itself."""
    w = Value(3.0)
    path = steps(SGD([w], lr=lr, momentum=momentum), w, [float(g) for g in gradients])

    n, m = len(gradients), Fraction(momentum)
    moved = sum(g * sum(m**j for j in range(n - k)) for k, g in enumerate(gradients))
    assert path[-1] == pytest.approx(float(3 - Fraction(lr) * moved), rel=1e-12, abs=1e-12)


def test_on_a_parabola_the_error_shrinks_by_the_factor_that_its_curvature_says():
    w = Value(5.0)
    optimizer = SGD([w], lr=0.125)
    for _ in range(10):
        optimizer.zero_grad()
        ((w - 1.0) * (w - 1.0)).backward()
        optimizer.step()

    assert w.data == 1.0 + 4.0 * 0.75**10


def test_all_parameters_move_together_from_the_old_gradients():
    a, b = Value(2.0), Value(3.0)
    (a * b).backward()

    SGD([a, b], lr=1.0).step()

    assert (a.data, b.data) == (2.0 - 3.0, 3.0 - 2.0)


def test_each_parameter_has_a_velocity_of_its_own():
    a, b = Value(0.0), Value(0.0)
    optimizer = SGD([a, b], lr=1.0, momentum=0.5)
    a.grad, b.grad = 4.0, 0.0
    optimizer.step()
    a.grad, b.grad = 0.0, 1.0
    optimizer.step()

    assert (a.data, b.data) == (-6.0, -1.0)


def test_zero_grad_sets_the_gradients_to_zero_and_keeps_the_velocity():
    w = Value(0.0)
    optimizer = SGD([w], lr=1.0, momentum=0.5)
    steps(optimizer, w, [2.0])

    optimizer.zero_grad()
    optimizer.step()

    assert (w.grad, w.data) == (0.0, -3.0)


def test_a_parameter_that_no_backward_has_reached_stays():
    a, b = Value(1.0), Value(2.0)
    (a * 3.0).backward()

    SGD([a, b], lr=0.5).step()

    assert (a.data, b.data) == (-0.5, 2.0)


def test_equal_parameters_are_not_the_same_parameter():
    assert len(SGD([Value(1.0), Value(1.0)], lr=0.1).parameters) == 2


def test_parameters_may_come_from_a_generator():
    neuron = Neuron(2)
    optimizer = SGD((p for p in neuron.parameters()), lr=0.1)

    assert all(a is b for a, b in zip(optimizer.parameters, neuron.parameters(), strict=True))
    assert repr(optimizer) == "SGD(3 parameters, lr=0.1, momentum=0.0, nesterov=False, weight_decay=0.0)"


W = Value(1.0)


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (lambda: SGD([], lr=0.1), ValueError, "an optimiser needs at least one parameter, got none"),
        (lambda: SGD([W, W], lr=0.1), ValueError, "parameter 1 occurs twice, and would move twice in each step"),
        (lambda: SGD([W, 2.0], lr=0.1), TypeError, "parameter 1 must be a Value, got 2.0"),
        (lambda: SGD([W * 2.0], lr=0.1), ValueError, "parameter 0 is the result of 'multiply'; only leaves"),
        (lambda: SGD([W.detach()], lr=0.1), ValueError, "parameter 0 is a constant; only leaves"),
        (lambda: SGD([W], lr=0.0), ValueError, "lr must be a finite number above 0, got 0.0"),
        (lambda: SGD([W], lr=-0.1), ValueError, "lr must be a finite number above 0, got -0.1"),
        (lambda: SGD([W], lr=math.nan), ValueError, "lr must be a finite number above 0, got nan"),
        (lambda: SGD([W], lr=math.inf), ValueError, "lr must be a finite number above 0, got inf"),
        (lambda: SGD([W], lr="0.1"), TypeError, "lr must be a number, got '0.1'"),
        (lambda: SGD([W], lr=True), TypeError, "lr must be a number, got True"),
        (lambda: SGD([W], lr=0.1, momentum=-0.5), ValueError, "momentum must be a finite number from 0 up, got -0.5"),
        (lambda: SGD([W], lr=0.1, momentum=None), TypeError, "momentum must be a number, got None"),
        (lambda: SGD(W, lr=0.1), TypeError, "parameters must be a list of Values, such as model.parameters(), got"),
    ],
)
def test_an_optimiser_that_cannot_work_is_refused(make, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        make()
