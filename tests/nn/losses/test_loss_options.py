"""The losses that come with options: l1, Huber, nll, KL, weights, reductions, smoothing, penalties."""

import math
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value
from nn import (
    MLP,
    SGD,
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    half_squared_error,
    hinge_loss,
    huber_loss,
    kl_div,
    l1_loss,
    l1_penalty,
    l2_penalty,
    mse_loss,
    nll_loss,
)

P, T, W = [[0.2, 0.9], [0.6, 0.3]], [[1.0, 0.0], [1.0, 1.0]], [[1.0, 2.0], [0.5, 3.0]]
PAIRWISE = [mse_loss, half_squared_error, l1_loss, huber_loss, binary_cross_entropy, binary_cross_entropy_with_logits]
LOGITS = [[0.1, 2.0, -1.0], [3.0, 0.0, 5.0], [0.5, 0.5, 0.25]]
TARGETS = [1, 0, 2]


def flat(rows):
    return [x for row in rows for x in row]


def slopes(loss, predictions, *arguments, **options):
    values = [[Value(p) for p in row] for row in predictions]
    loss(values, *arguments, **options).backward()
    return [v.grad for row in values for v in row]


@pytest.mark.parametrize("loss", PAIRWISE)
def test_none_is_each_loss_in_its_place_sum_their_sum_and_mean_their_mean(loss):
    each = loss(P, T, reduction="none")

    assert each == [[loss(p, t) for p, t in zip(row, right, strict=True)] for row, right in zip(P, T, strict=True)]
    assert loss(P, T, reduction="sum") == pytest.approx(math.fsum(flat(each)), rel=1e-15)
    assert loss(P, T, reduction="mean") == pytest.approx(math.fsum(flat(each)) / 4.0, rel=1e-15)
    assert loss(0.2, 1.0, reduction="none") == loss(0.2, 1.0, reduction="sum") == loss(0.2, 1.0)


@pytest.mark.parametrize("loss", PAIRWISE)
def test_a_weight_multiplies_each_loss(loss):
    each = flat(loss(P, T, reduction="none"))
    weighted = [w * x for w, x in zip(flat(W), each, strict=True)]

    assert flat(loss(P, T, weight=W, reduction="none")) == weighted
    assert loss(P, T, weight=W, reduction="sum") == pytest.approx(math.fsum(weighted), rel=1e-15)
    divisor = 6.5 if loss in {mse_loss, l1_loss} else 4.0
    assert loss(P, T, weight=W, reduction="mean") == pytest.approx(math.fsum(weighted) / divisor, rel=1e-15)


@given(error=st.floats(-20.0, 20.0), delta=st.floats(0.1, 10.0))
def test_huber_is_a_parabola_within_delta_and_its_tangent_outside(error, delta):
    v = Value(error)
    loss = huber_loss(v, 0.0, delta=delta)
    loss.backward()

    inside = abs(error) <= delta
    expected = 0.5 * error * error if inside else delta * (abs(error) - 0.5 * delta)
    assert loss.data == pytest.approx(expected, rel=1e-14, abs=1e-300)
    assert v.grad == pytest.approx(error if inside else math.copysign(delta, error), rel=1e-14, abs=1e-300)


def test_without_a_delta_huber_is_straight_from_an_error_of_one_on():
    assert [huber_loss(error, 0.0) for error in (0.5, 1.0, 3.0)] == [0.125, 0.5, 2.5]


def test_weights_that_add_up_to_nothing_have_a_sum_and_no_mean():
    assert mse_loss([2.0, 1.0], [0.0, 0.0], weight=[1.0, -1.0], reduction="sum") == 3.0


def test_huber_where_parabola_and_tangent_meet_has_the_slope_of_both():
    v = Value(3.0)
    huber_loss(v, 1.0, delta=2.0).backward()

    assert v.grad == 2.0


def test_the_slope_of_l1_is_the_sign_and_zero_at_the_target():
    assert slopes(l1_loss, [[2.0, -3.0, 1.0]], [[1.0, 1.0, 1.0]], reduction="sum") == [1.0, -1.0, 0.0]


def test_cross_entropy_with_weights_is_the_mean_that_they_make():
    weight = [0.5, 2.0, 3.0]
    each = [cross_entropy(row, target) for row, target in zip(LOGITS, TARGETS, strict=True)]
    weighted = [weight[t] * x for t, x in zip(TARGETS, each, strict=True)]

    assert cross_entropy(LOGITS, TARGETS, reduction="none") == each
    assert cross_entropy(LOGITS, TARGETS, weight=weight, reduction="none") == weighted
    assert cross_entropy(LOGITS, TARGETS, weight=weight) == pytest.approx(math.fsum(weighted) / 5.5, rel=1e-15)
    assert cross_entropy(LOGITS[0], 1, weight=weight) == pytest.approx(each[0], rel=1e-15)


@given(smoothing=st.floats(0.0, 1.0))
def test_label_smoothing_is_the_cross_entropy_with_the_smoothed_probabilities(smoothing):
    row, target = LOGITS[1], 0
    log_probabilities = [-cross_entropy(row, c) for c in range(3)]
    wanted = [smoothing / 3.0 + (1.0 - smoothing) * (c == target) for c in range(3)]

    expected = -math.fsum(w * x for w, x in zip(wanted, log_probabilities, strict=True))
    assert cross_entropy(row, target, label_smoothing=smoothing) == pytest.approx(expected, rel=1e-13)


def test_label_smoothing_weighs_every_class_by_its_own_weight():
    row, weight = LOGITS[1], [0.5, 2.0, 3.0]
    each = [w * cross_entropy(row, c) for c, w in enumerate(weight)]

    expected = 0.75 * each[2] + 0.25 / 3.0 * math.fsum(each)
    options = {"weight": weight, "label_smoothing": 0.25}
    assert cross_entropy(row, 2, **options, reduction="sum") == pytest.approx(expected, rel=1e-14)
    assert cross_entropy([row], [2], **options) == pytest.approx(expected / 3.0, rel=1e-14)


def test_nll_of_log_probabilities_is_cross_entropy():
    rows = [[-cross_entropy(row, c) for c in range(3)] for row in LOGITS]

    assert nll_loss(rows, TARGETS) == pytest.approx(cross_entropy(LOGITS, TARGETS), rel=1e-15)
    assert nll_loss(rows[0], 2) == -rows[0][2]
    assert nll_loss(rows, TARGETS, weight=[1.0, 2.0, 4.0], reduction="none") == [
        -2.0 * rows[0][1], -rows[1][0], -4.0 * rows[2][2],
    ]  # fmt: skip
    assert slopes(nll_loss, rows, TARGETS, reduction="sum") == [0.0, -1.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, -1.0]


def test_the_divergence_is_zero_of_what_is_equal_and_above_zero_otherwise():
    p, q = [0.5, 0.25, 0.25, 0.0], [0.25, 0.25, 0.25, 0.25]

    assert kl_div([math.log(x) for x in q], q) == 0.0
    assert kl_div([math.log(x) for x in q], p) == pytest.approx(0.5 * math.log(2.0), rel=1e-15)
    assert kl_div([-math.inf, 0.0], [0.0, 1.0]) == 0.0
    rows, wanted = [[math.log(x) for x in q]] * 2, [p, q]
    assert kl_div(rows, wanted) == pytest.approx(0.25 * math.log(2.0), rel=1e-15)
    assert kl_div(rows, wanted, reduction="none") == [kl_div(rows[0], p), 0.0]
    logs = [[math.log(x) for x in q], [math.log(x) for x in (0.1, 0.2, 0.3, 0.4)]]
    assert kl_div(rows, logs, log_target=True) == pytest.approx(kl_div(rows, [q, [0.1, 0.2, 0.3, 0.4]]), rel=1e-13)


def test_penalties_and_their_slopes():
    parameters = [Value(3.0), Value(-4.0), Value(0.0)]
    l1_penalty(parameters, 0.5).backward()
    assert [p.grad for p in parameters] == [0.5, -0.5, 0.0]

    for parameter in parameters:
        parameter.grad = 0.0
    l2_penalty(parameters, 0.5).backward()
    assert [p.grad for p in parameters] == [3.0, -4.0, 0.0]


def test_a_penalty_of_half_the_weight_decay_is_the_weight_decay():
    models = [MLP(2, [3, 1], "tanh", rng=4) for _ in range(2)]
    optimizers = [SGD(models[0].parameters(), lr=0.1, weight_decay=0.02), SGD(models[1].parameters(), lr=0.1)]
    for model, optimizer in zip(models, optimizers, strict=True):
        loss = mse_loss(model([1.0, -1.0]), 0.5)
        if model is models[1]:
            loss = loss + l2_penalty(model.parameters(), 0.01)
        loss.backward()
        optimizer.step()

    assert [p.data for p in models[0].parameters()] == pytest.approx(
        [p.data for p in models[1].parameters()], rel=1e-14
    )


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (lambda: mse_loss(P, T, reduction="average"), ValueError, "the reduction of mse_loss must be 'mean', 'sum' or"),
        (lambda: hinge_loss([0.5], [1], weight=[1.0, 2.0]), ValueError, "hinge_loss needs one weight for each"),
        (lambda: mse_loss([0.5], [1.0], weight=[0.0]), ValueError, "the weights of mse_loss add up to 0"),
        (
            lambda: huber_loss(1.0, 0.0, delta=0.0),
            ValueError,
            "the delta of huber_loss must be a finite",
        ),
        (lambda: cross_entropy(LOGITS, TARGETS, weight=[1.0]), ValueError, "cross_entropy needs one weight for each"),
        (
            lambda: cross_entropy(LOGITS, TARGETS, label_smoothing=1.1),
            ValueError,
            "the label_smoothing of cross_entropy must be from 0 to 1, got 1.1",
        ),
        (lambda: cross_entropy(LOGITS, TARGETS, weight=3), TypeError, "one weight for each class must be a list"),
        (lambda: l2_penalty(MLP(1, [1]), 1.0), TypeError, "parameters must be a list of Values, such as model.param"),
        (lambda: l2_penalty([Value(1.0)], None), TypeError, "the strength of l2_penalty must be a number, got None"),
        (lambda: nll_loss([-1.0, -1.0], 2), ValueError, "a target of nll_loss must be from 0 to 1, got 2"),
        (lambda: kl_div([-1.0], [-0.5]), ValueError, "the targets of kl_div must be probabilities, got -0.5"),
        (lambda: kl_div([-1.0, -1.0], [0.5]), ValueError, "kl_div needs one target for each prediction, got rows of 1"),
        (lambda: kl_div([[-1.0]], [[0.5], [0.5]]), ValueError, "kl_div needs one row of targets for each row"),
        (lambda: l1_penalty([], 1.0), ValueError, "l1_penalty needs at least one parameter, got none"),
    ],
)
def test_what_cannot_be_a_loss_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


@pytest.mark.oracle
@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("weighted", [False, True])
def test_losses_and_their_options_are_those_of_pytorch(reduction, weighted):
    import torch
    from torch.nn import functional

    def compare(losses, predictions, targets, kind, weight=None, **options):
        ours, theirs = losses
        leaf = torch.tensor(predictions, dtype=torch.float64, requires_grad=True)
        tensor_options = options if weight is None else options | {"weight": torch.tensor(weight, dtype=torch.float64)}
        own_options = options if weight is None else options | {"weight": weight}
        expected = theirs(leaf, torch.tensor(targets, dtype=kind), reduction=reduction, **tensor_options)
        expected.backward()
        own_options["reduction"] = reduction
        gradient = leaf.grad.flatten().tolist()
        assert ours(predictions, targets, **own_options) == pytest.approx(expected.item(), rel=1e-13)
        assert slopes(ours, predictions, targets, **own_options) == pytest.approx(gradient, rel=1e-12, abs=1e-15)

    rng = random.Random(3)
    rows = [[rng.gauss(0.0, 3.0) for _ in range(4)] for _ in range(5)]
    numbers = [[rng.gauss(0.0, 3.0) for _ in range(4)] for _ in range(5)]
    chances = [[rng.random() for _ in range(4)] for _ in range(5)]
    weight = [[rng.random() for _ in range(4)] for _ in range(5)] if weighted else None
    for losses in ((mse_loss, functional.mse_loss), (l1_loss, functional.l1_loss)):
        compare(losses, rows, numbers, torch.float64, weight)
    compare((huber_loss, functional.huber_loss), rows, numbers, torch.float64, weight, delta=1.5)
    compare((binary_cross_entropy, functional.binary_cross_entropy), chances, chances[::-1], torch.float64, weight)
    with_logits = (binary_cross_entropy_with_logits, functional.binary_cross_entropy_with_logits)
    compare(with_logits, rows, chances, torch.float64, weight)
    targets = [rng.randrange(4) for _ in rows]
    class_weight = weight[0] if weighted else None
    for smoothing in (0.0, 0.1, 1.0):
        options = {"label_smoothing": smoothing}
        compare((cross_entropy, functional.cross_entropy), rows, targets, torch.int64, class_weight, **options)
        compare((cross_entropy, functional.cross_entropy), rows, chances, torch.float64, class_weight, **options)
    compare((nll_loss, functional.nll_loss), rows, targets, torch.int64, class_weight)

    leaf = torch.tensor(rows, dtype=torch.float64).log_softmax(1)
    wanted = torch.tensor(numbers, dtype=torch.float64).softmax(1)
    named = "batchmean" if reduction == "mean" else "sum"
    for target, log_target in ((wanted, False), (wanted.log(), True)):
        expected = functional.kl_div(leaf, target, reduction=named, log_target=log_target)
        ours = kl_div(leaf.tolist(), target.tolist(), log_target=log_target, reduction=reduction)
        assert ours == pytest.approx(expected.item(), rel=1e-12)
