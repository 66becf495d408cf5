"""The GPT of scalars learns names, and makes new ones of them."""

from math import log

import pytest

import nn
from demos import names


def test_the_list_holds_different_names_in_small_letters():
    listed = names.names()

    assert len(listed) == len(set(listed)) > 500
    assert listed == sorted(listed)
    assert all(set(name) <= set(names.LETTERS) for name in listed)
    assert max(map(len, listed)) < names.CONTEXT


@pytest.fixture(scope="module")
def training():
    return names.train(steps=5)


def test_a_few_steps_lower_the_loss_from_that_of_knowing_nothing(training):
    assert training.losses[0] == pytest.approx(log(27), rel=0.1)
    assert sum(training.losses[-2:]) < sum(training.losses[:2])
    assert len(training.written) == 20
    assert training.held_out < log(27)


def test_the_first_steps_are_those_without_compiling(training):
    known, _ = names.samples()
    model, optimizer = names.untrained()
    scheduler = nn.LinearLR(optimizer, start_factor=1.0, end_factor=0.01, total_iters=5)
    losses = []
    for sample in known[:5]:
        losses.append(nn.train_per_sample(model, [sample], nn.cross_entropy, optimizer))
        scheduler.step()

    assert training.losses == pytest.approx(losses, rel=1e-12)
    assert [p.data for p in training.model.parameters()] == pytest.approx(
        [p.data for p in model.parameters()], rel=1e-12, abs=1e-15
    )


@pytest.mark.slow
def test_a_thousand_steps_reach_the_promised_loss():
    text = names.run().text()

    assert " loss 2.33" in text
    assert text.count("-") > 10
