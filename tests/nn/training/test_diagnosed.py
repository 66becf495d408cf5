"""Training loops within diagnoses: what is right passes, and each constant loss is reported."""

import random

import pytest

from autograd import AnomalyError, MisuseError, Value, detect_anomaly, strict
from autograd.diagnostics import accumulation
from nn import MLP, SGD, fit, l2_penalty, train_full_batch, train_per_sample

DATA = [([1.0], 1.0), ([2.0], 1.0), ([3.0], -1.0)]


def squared(prediction, target):
    return (prediction - target) ** 2


def hinge(prediction, target):
    return max(1.0 - prediction * target, 0.0)


def trained(*, strictly, **options):
    model = MLP(1, [2, 1], rng=random.Random(3))
    optimizer = SGD(model.parameters(), lr=0.01)
    options = {"epochs": 2, "progress": False, "penalty": lambda: l2_penalty(model.parameters(), 1e-3)} | options

    def train():
        return fit(model, DATA, squared, optimizer, **options)["loss"], [p.data for p in model.parameters()]

    if not strictly:
        return train()
    with strict(model.parameters()):
        return train()


@pytest.mark.parametrize("batch_size", [1, 2, 3])
@pytest.mark.parametrize("compiled", [True, False])
def test_fit_passes_strict_whatever_the_size_of_its_batches_and_has_the_same_bits(batch_size, compiled):
    plain = trained(strictly=False, batch_size=batch_size, compiled=False)

    assert trained(strictly=True, batch_size=batch_size, compiled=compiled) == plain


def test_a_batch_reaches_what_one_of_its_samples_reaches():
    class Gated(MLP):
        def __call__(self, x):
            return super().__call__(x) if x[0] > 1.5 else self.parameters()[0] * x[0]

    model = Gated(1, [1], weights=[[[0.5]]])

    with strict(model.parameters()):
        fit(model, DATA, squared, SGD(model.parameters(), lr=0.01), epochs=1, batch_size=3, progress=False)
        with pytest.raises(
            MisuseError, match="backward\\(\\) from the losses of a batch does not reach 1 of 2 parameters"
        ):
            fit(model, DATA[:1], squared, SGD(model.parameters(), lr=0.01), epochs=1, batch_size=3, progress=False)


@pytest.mark.parametrize(
    ("train", "where"),
    [
        (
            lambda *roles: fit(*roles, epochs=1, batch_size=2, progress=False),
            "fit: the loss of a sample in epoch 1, batch",
        ),
        (train_per_sample, "train_per_sample: the loss of a sample"),
        (train_full_batch, "train_full_batch: the loss of a sample"),
    ],
)
def test_strict_reports_each_constant_loss(train, where):
    model = MLP(1, [1], weights=[[[5.0]]])

    with strict(), pytest.raises(MisuseError, match=where):
        train(model, DATA, hinge, SGD(model.parameters(), lr=0.01))


def test_detect_anomaly_watches_a_training():
    model = MLP(1, [1], weights=[[[5.0]]])

    with detect_anomaly(), pytest.raises(AnomalyError, match="'log' gave nan"):
        fit(model, DATA, lambda p, t: (p * t).log(), SGD(model.parameters(), lr=0.01), epochs=1, progress=False)


def test_gradients_added_up_on_purpose_pass_strict_and_one_that_was_held_does_not():
    w, b = Value(2.0, label="w"), Value(1.0, label="b")

    with strict([w, b]):
        with accumulation():
            (w * 2.0).backward()
            (w * b).backward()
        with pytest.raises(MisuseError, match=r"w still holds the gradient 3\.0"), accumulation():
            (w * b).backward()
    assert (w.grad, b.grad) == (3.0, 2.0)


def sweep(losses):
    for loss in losses:
        loss.backward()


def test_a_refusal_ends_the_accumulation():
    w = Value(2.0, label="w")

    with strict():
        with pytest.raises(ValueError, match=r"backward\(\) on a constant"), accumulation():
            sweep([w * 2.0, Value(1.0).detach()])
        with pytest.raises(MisuseError, match="w still holds the gradient"):
            (w * 2.0).backward()
