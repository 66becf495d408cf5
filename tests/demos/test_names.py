"""The GPT of scalars learns names, and makes new ones of them."""

from math import log

import pytest

from demos import names


def test_the_list_holds_different_names_in_small_letters():
    listed = names.names()

    assert len(listed) == len(set(listed)) > 500
    assert listed == sorted(listed)
    assert all(set(name) <= set(names.LETTERS) for name in listed)
    assert max(map(len, listed)) < names.CONTEXT


def test_a_few_steps_lower_the_loss_from_that_of_knowing_nothing():
    training = names.train(steps=10)

    assert training.losses[0] == pytest.approx(log(27), rel=0.1)
    assert sum(training.losses[-5:]) < sum(training.losses[:5])
    assert len(training.written) == 20
    assert training.held_out < log(27)


@pytest.mark.slow
def test_a_thousand_steps_reach_the_promised_loss():
    text = names.run().text()

    assert " loss 2.33" in text
    assert text.count("-") > 10
