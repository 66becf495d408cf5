import math
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value
from nn import clip_grad_norm_, clip_grad_value_

GRADIENTS = st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=6)


def with_gradients(gradients):
    parameters = [Value(0.0) for _ in gradients]
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient
    return parameters


def clipped(function, gradients, *arguments):
    parameters = with_gradients(gradients)
    returned = function(parameters, *arguments)
    return returned, [p.grad for p in parameters]


@given(gradients=GRADIENTS, limit=st.floats(0.01, 100.0))
def test_the_norm_is_returned_and_is_at_most_the_limit_afterwards_in_the_same_direction(gradients, limit):
    norm, after = clipped(clip_grad_norm_, gradients, limit)

    assert norm == pytest.approx(math.hypot(*gradients), rel=1e-15)
    assert math.hypot(*after) <= limit * (1.0 + 1e-12)
    factor = min(1.0, limit / (norm + 1e-6))
    assert after == pytest.approx([factor * g for g in gradients], rel=1e-15)


def test_gradients_within_the_limit_stay_to_the_last_bit():
    assert clipped(clip_grad_norm_, [0.3, -0.4], 0.7) == (0.5, [0.3, -0.4])


def test_other_norms():
    gradients = [3.0, -4.0, 12.0]

    assert clipped(clip_grad_norm_, gradients, 100.0, 1.0)[0] == pytest.approx(19.0, rel=1e-15)
    assert clipped(clip_grad_norm_, gradients, 100.0, math.inf)[0] == 12.0
    assert clipped(clip_grad_norm_, gradients, 100.0, 3.0)[0] == pytest.approx((27 + 64 + 1728) ** (1 / 3), rel=1e-14)
    assert clipped(clip_grad_norm_, [0.0, 0.0], 1.0, 3.0) == (0.0, [0.0, 0.0])
    assert clipped(clip_grad_norm_, [3e200, 4e200], 1.0, 3.0)[0] == pytest.approx(91 ** (1 / 3) * 1e200, rel=1e-14)


def test_a_nan_is_not_hidden():
    assert math.isnan(clipped(clip_grad_norm_, [math.nan, 1.0], 1.0)[0])
    assert math.isnan(clipped(clip_grad_norm_, [1.0, math.nan], 1.0, math.inf)[0])
    assert math.isnan(clipped(clip_grad_value_, [math.nan], 1.0)[1][0])


@given(gradients=GRADIENTS, limit=st.floats(0.0, 100.0))
def test_values_are_cut_at_the_limit(gradients, limit):
    assert clipped(clip_grad_value_, gradients, limit)[1] == [max(-limit, min(limit, g)) for g in gradients]


def test_what_no_backward_has_reached_stays_so():
    a, b = Value(1.0), Value(1.0)
    (5.0 * a).backward()

    assert clip_grad_norm_((p for p in (a, b)), 1.0) == 5.0
    clip_grad_value_([a, b], 0.5)

    assert (a.grad, b.has_grad) == (0.5, False)


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (lambda: clip_grad_norm_([], -1.0), ValueError, "max_norm must be a finite number from 0 up, got -1.0"),
        (lambda: clip_grad_norm_([], 1.0, 0.0), ValueError, "norm_type must be a finite number above 0, got 0.0"),
        (lambda: clip_grad_norm_([2.0], 1.0), TypeError, "parameter 0 must be a Value, got 2.0"),
        (lambda: clip_grad_norm_(Value(1.0), 1.0), TypeError, "parameters must be a list of Values, such as model."),
        (lambda: clip_grad_value_([], "1"), TypeError, "clip_value must be a number, got '1'"),
    ],
)
def test_what_cannot_be_clipped_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


@pytest.mark.oracle
@pytest.mark.parametrize("norm_type", [2.0, 1.0, 3.0, math.inf])
def test_clipping_is_that_of_pytorch(norm_type):
    import torch

    rng = random.Random(1)
    for limit in (0.5, 2.0, 1000.0):
        gradients = [rng.gauss(0.0, 3.0) for _ in range(5)]
        tensors = [torch.zeros((), dtype=torch.float64, requires_grad=True) for _ in gradients]
        for function, reference, arguments in (
            (clip_grad_norm_, torch.nn.utils.clip_grad_norm_, (limit, norm_type)),
            (clip_grad_value_, torch.nn.utils.clip_grad_value_, (limit,)),
        ):
            for tensor, gradient in zip(tensors, gradients, strict=True):
                tensor.grad = torch.tensor(gradient, dtype=torch.float64)
            norm = reference(tensors, *arguments)
            returned, after = clipped(function, gradients, *arguments)

            assert after == pytest.approx([tensor.grad.item() for tensor in tensors], rel=1e-14)
            assert returned is norm is None or returned == pytest.approx(norm.item(), rel=1e-14)
