import math
import re
from decimal import Decimal, getcontext

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import autograd.math as amath
from autograd import Value
from nn import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    half_squared_error,
    hinge_loss,
    mse_loss,
)

getcontext().prec = 60
LOGITS = st.floats(min_value=-30.0, max_value=30.0)
PAIRWISE = [mse_loss, half_squared_error, binary_cross_entropy, binary_cross_entropy_with_logits, hinge_loss]


def exact_cross_entropy(logits, target):
    """log(sum of e**(z - z[target])) with 60 digits."""
    differences = [Decimal(z) - Decimal(logits[target]) for z in logits]
    return float(sum(d.exp() for d in differences).ln())


def slopes(loss, predictions, targets):
    values = [Value(p) for p in predictions]
    loss(values, targets).backward()
    return [v.grad for v in values]


def differences(loss, predictions, targets, step=1e-5):
    result = []
    for i, p in enumerate(predictions):
        above, below = [*predictions], [*predictions]
        above[i], below[i] = p + step, p - step
        result.append((loss(above, targets) - loss(below, targets)) / (2.0 * step))
    return result


def test_mse_loss_is_the_mean_of_squares():
    assert mse_loss([1.0, 4.0, 0.0], [0.0, 1.0, 1.0]) == 11.0 / 3.0
    assert mse_loss(4.0, 1.0) == 9.0
    assert slopes(mse_loss, [4.0, 1.0], [1.0, 3.0]) == [3.0, -2.0]


def test_half_squared_error_is_half_the_sum_of_squares_and_its_slope_is_the_error():
    assert half_squared_error([1.0, 4.0], [0.0, 1.0]) == 5.0
    assert slopes(half_squared_error, [4.0, 1.0], [1.0, 3.0]) == [3.0, -2.0]


def test_the_squared_error_has_twice_the_slope_of_half_of_it():
    assert slopes(mse_loss, [0.3], [1.0]) == [2.0 * g for g in slopes(half_squared_error, [0.3], [1.0])]


def test_binary_cross_entropy_is_minus_the_log_of_the_probability_of_what_happened():
    assert binary_cross_entropy(0.25, 1) == math.log(4.0)
    assert binary_cross_entropy(0.75, 0) == pytest.approx(math.log(4.0), rel=1e-15)
    assert binary_cross_entropy([0.25, 0.5], [1, 0]) == pytest.approx(0.5 * math.log(8.0), rel=1e-15)
    assert binary_cross_entropy(0.25, 0.5) == pytest.approx(-0.5 * math.log(0.25 * 0.75), rel=1e-15)


@pytest.mark.parametrize("kind", [float, Value])
def test_binary_cross_entropy_is_zero_where_certain_and_right_and_infinite_where_certain_and_wrong(kind):
    def loss(p, t):
        result = binary_cross_entropy(kind(p), t)
        return result if kind is float else result.data

    assert (loss(1.0, 1), loss(0.0, 0)) == (0.0, 0.0)
    assert (loss(0.0, 1), loss(1.0, 0)) == (math.inf, math.inf)


def test_binary_cross_entropy_keeps_the_digits_of_small_probabilities():
    assert binary_cross_entropy(1e-12, 0) == pytest.approx(1e-12 + 0.5e-24, rel=1e-15, abs=0.0)


@given(logit=LOGITS, target=st.sampled_from([0, 1]) | st.floats(0.0, 1.0))
def test_binary_cross_entropy_with_logits_is_exact(logit, target):
    t = Decimal(target)
    exact = t * (1 + (-Decimal(logit)).exp()).ln() + (1 - t) * (1 + Decimal(logit).exp()).ln()

    assert binary_cross_entropy_with_logits(logit, target) == pytest.approx(float(exact), rel=1e-14, abs=0.0)
    (slope,) = slopes(binary_cross_entropy_with_logits, [logit], [target])
    assert slope == pytest.approx(float(1 / (1 + (-Decimal(logit)).exp()) - t), rel=1e-13, abs=1e-16)


@pytest.mark.parametrize(
    ("logit", "target", "loss", "slope"),
    [
        (1000.0, 1, 0.0, 0.0),
        (1000.0, 0, 1000.0, 1.0),
        (-1000.0, 1, 1000.0, -1.0),
        (-1000.0, 0, 0.0, 0.0),
        (-700.0, 0, math.exp(-700.0), math.exp(-700.0)),
        (1e-12, 1, math.log(2.0) - 0.5e-12, -0.5),
        (math.inf, 1, 0.0, 0.0),
    ],
)
def test_binary_cross_entropy_with_logits_neither_overflows_nor_rounds_to_zero(logit, target, loss, slope):
    z = Value(logit)
    result = binary_cross_entropy_with_logits(z, target)
    result.backward()

    assert result.data == pytest.approx(loss, rel=1e-14, abs=0.0)
    assert z.grad == pytest.approx(slope, rel=1e-12, abs=0.0)


def test_with_logits_is_binary_cross_entropy_after_the_sigmoid():
    z = [-2.0, 0.0, 3.0]

    assert binary_cross_entropy_with_logits(z, [1, 0, 0.25]) == pytest.approx(
        binary_cross_entropy([1.0 / (1.0 + math.exp(-v)) for v in z], [1, 0, 0.25]), rel=1e-14
    )


def test_a_target_that_is_a_value_has_its_gradient():
    z, t = Value(2.0), Value(0.0)
    binary_cross_entropy_with_logits(z, t).backward()

    assert t.grad == pytest.approx(-2.0, rel=1e-15)


@given(logits=st.lists(LOGITS, min_size=2, max_size=6), data=st.data())
def test_cross_entropy_is_exact_and_its_slope_is_softmax_minus_the_right_class(logits, data):
    target = data.draw(st.integers(0, len(logits) - 1))

    assert cross_entropy(logits, target) == pytest.approx(exact_cross_entropy(logits, target), rel=1e-13, abs=0.0)
    for i, slope in enumerate(slopes(cross_entropy, logits, target)):
        probability = math.exp(-exact_cross_entropy(logits, i))
        assert slope == pytest.approx(probability - (i == target), rel=1e-12, abs=1e-15)


@pytest.mark.parametrize(
    ("logits", "target", "loss"),
    [
        ([1000.0, 0.0, -1000.0], 0, 0.0),
        ([1000.0, 0.0, -1000.0], 1, 1000.0),
        ([1000.0, 0.0, -1000.0], 2, 2000.0),
        ([1000.0, 1000.0], 0, math.log(2.0)),
        ([-1000.0, -1000.0, -1000.0], 2, math.log(3.0)),
        ([50.0, 0.0], 0, math.exp(-50.0)),
    ],
)
def test_cross_entropy_neither_overflows_nor_rounds_to_zero(logits, target, loss):
    assert cross_entropy(logits, target) == pytest.approx(loss, rel=1e-14, abs=0.0)
    assert all(math.isfinite(slope) for slope in slopes(cross_entropy, logits, target))


def test_cross_entropy_of_rows_is_the_mean_over_them():
    rows = [[1.0, 2.0, 0.5], [0.0, -1.0, 3.0]]

    assert cross_entropy(rows, [1, 0]) == pytest.approx(
        0.5 * (exact_cross_entropy(rows[0], 1) + exact_cross_entropy(rows[1], 0)), rel=1e-14
    )
    assert cross_entropy(np.array(rows), np.array([1, 0])) == cross_entropy(rows, [1, 0])


def test_cross_entropy_of_two_classes_is_binary_cross_entropy_of_their_difference():
    assert cross_entropy([0.3, 1.7], 1) == pytest.approx(binary_cross_entropy_with_logits(1.7 - 0.3, 1), rel=1e-15)


def test_hinge_loss_is_zero_from_the_margin_on():
    assert [hinge_loss(p, 1) for p in (-1.0, 0.0, 0.5, 1.0, 2.0)] == [2.0, 1.0, 0.5, 0.0, 0.0]
    assert [hinge_loss(p, -1) for p in (-2.0, -1.0, 0.0, 1.0)] == [0.0, 0.0, 1.0, 2.0]
    assert hinge_loss([0.0, 2.0, 1.0], [1, 1, -1]) == 1.0
    assert slopes(hinge_loss, [0.5, 3.0, 0.5, 1.0], [1, 1, -1, 1]) == [-0.25, 0.0, 0.25, 0.0]


@pytest.mark.parametrize("loss", PAIRWISE)
def test_the_gradient_is_the_central_difference(loss):
    predictions, targets = [0.2, 0.9, 0.6], [1, 1, -1 if loss is hinge_loss else 0]

    assert slopes(loss, predictions, targets) == pytest.approx(differences(loss, predictions, targets), rel=1e-7)


@pytest.mark.parametrize("loss", PAIRWISE)
def test_numbers_give_a_number_and_values_give_a_value(loss):
    assert type(loss(0.5, 1)) is float
    assert type(loss(Value(0.5), 1)) is Value
    assert type(loss([0.5, Value(0.5)], [1.0, 1.0])) is Value
    assert loss(Value(0.5), 1).data == loss(0.5, 1)


@pytest.mark.parametrize("loss", PAIRWISE)
def test_lists_tuples_and_arrays_however_nested_are_taken_alike(loss):
    flat = loss([0.5, 0.25, 0.75, 1.0], [1, 1, 1, 1])

    assert loss([[0.5, 0.25], (0.75, 1.0)], [[1, 1], [1, 1]]) == flat
    assert loss(np.array([[0.5, 0.25], [0.75, 1.0]]), np.ones((2, 2))) == flat


@pytest.mark.parametrize("loss", PAIRWISE)
@pytest.mark.parametrize(
    ("predictions", "targets", "words"),
    [
        ([0.5], [1, 1], "needs one target for each prediction, got a list of 1 and a list of 2"),
        ([0.5, 0.5], 1, "needs one target for each prediction, got a list of 2 and a single number"),
        (0.5, [1], "needs one target for each prediction, got a single number and a list of 1"),
        ([[0.5], [0.5]], [[1], 1], "needs one target for each prediction, got a list of 1 and a single number"),
        ([], [], "needs at least one prediction, got none"),
    ],
)
def test_predictions_and_targets_that_do_not_match_are_refused(loss, predictions, targets, words):
    with pytest.raises(ValueError, match=re.escape(f"{loss.__name__} {words}")):
        loss(predictions, targets)


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (
            lambda: binary_cross_entropy(Value(4.0), 0),
            ValueError,
            "takes probabilities from 0 to 1, got 4.0; for logits use",
        ),
        (lambda: binary_cross_entropy(math.nan, 0), ValueError, "takes probabilities from 0 to 1, got nan"),
        (
            lambda: binary_cross_entropy(0.5, -1),
            ValueError,
            "the targets of binary_cross_entropy must be from 0 to 1, got -1",
        ),
        (
            lambda: binary_cross_entropy_with_logits(0.5, 2),
            ValueError,
            "binary_cross_entropy_with_logits must be from 0 to 1, got 2",
        ),
        (lambda: hinge_loss(0.5, 0), ValueError, "the targets of hinge_loss must be -1 or 1, got 0"),
        (lambda: cross_entropy([1.0, 2.0], 2), ValueError, "a target of cross_entropy must be from 0 to 1, got 2"),
        (lambda: cross_entropy([1.0, 2.0], -1), ValueError, "a target of cross_entropy must be from 0 to 1, got -1"),
        (
            lambda: cross_entropy([1.0, 2.0], 1.0),
            TypeError,
            "a target of cross_entropy must be an integer, counting from 0, got 1.0",
        ),
        (lambda: cross_entropy([1.0], 0), ValueError, "cross_entropy needs the logits of at least 2 classes, got 1"),
        (lambda: cross_entropy(3.0, 0), ValueError, "cross_entropy needs the logits of at least 2 classes, got 1"),
        (
            lambda: cross_entropy([[1.0, 2.0]], [0, 1]),
            ValueError,
            "cross_entropy needs one target for each row of logits: 1, got 2",
        ),
        (lambda: cross_entropy(3.0, [0]), ValueError, "cross_entropy needs the logits of at least 2 classes, got 1"),
        (lambda: cross_entropy([], []), ValueError, "cross_entropy needs one target for each row of logits"),
        (lambda: mse_loss("0.5", 1.0), TypeError, "unsupported operand"),
    ],
)
def test_what_a_loss_cannot_take_is_refused(compute, error, words):
    with pytest.raises(error, match=re.escape(words)):
        compute()


def test_losses_differentiate_twice():
    p = Value(0.3)
    loss = binary_cross_entropy_with_logits(p, 1)

    second = loss.backward(create_graph=True)[p].backward(create_graph=True)[p]

    s = amath.sigmoid(0.3)
    assert second.data == pytest.approx(s * (1.0 - s), rel=1e-13)


@pytest.mark.oracle
def test_the_losses_agree_with_pytorch():
    import torch
    from torch.nn import functional

    def torch_loss(function, predictions, targets, kind=torch.float64):
        leaf = torch.tensor(predictions, dtype=torch.float64, requires_grad=True)
        result = function(leaf, torch.tensor(targets, dtype=kind))
        result.backward()
        return result.item(), leaf.grad.flatten().tolist()

    p, t, z = [0.2, 0.9, 0.6], [1.0, 1.0, 0.0], [-3.0, 0.5, 40.0]
    for ours, theirs, predictions in [
        (mse_loss, functional.mse_loss, p),
        (binary_cross_entropy, functional.binary_cross_entropy, p),
        (binary_cross_entropy_with_logits, functional.binary_cross_entropy_with_logits, z),
    ]:
        value, gradient = torch_loss(theirs, predictions, t)
        assert ours(predictions, t) == pytest.approx(value, rel=1e-14)
        assert slopes(ours, predictions, t) == pytest.approx(gradient, rel=1e-13)

    rows = [[0.1, 2.0, -1.0], [3.0, 0.0, 1000.0]]
    value, gradient = torch_loss(functional.cross_entropy, rows, [1, 0], torch.int64)
    values = [[Value(x) for x in row] for row in rows]
    loss = cross_entropy(values, [1, 0])
    loss.backward()
    assert loss.data == pytest.approx(value, rel=1e-14)
    assert [v.grad for row in values for v in row] == pytest.approx(gradient, rel=1e-13, abs=1e-300)
