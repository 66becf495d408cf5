"""The digits are read from scalars."""

import pytest

from demos import digits


@pytest.mark.slow
def test_at_least_97_percent_of_the_held_out_fifth_are_read_right_and_the_others_named(monkeypatch):
    training = digits.train()
    monkeypatch.setattr(digits, "train", lambda: training)
    text = digits.run().text()

    right = [target == read for (_, target), read in zip(training.held_out, training.read, strict=True)]
    assert len(right) == 359
    assert sum(right) / len(right) >= 0.97
    assert training.history["validation_accuracy"][-1] == sum(right) / len(right)
    assert f"{sum(right) / len(right):.2%} of the 359 held-out digits are read right" in text
    assert text.rstrip().splitlines()[-1].count(" as ") == 359 - sum(right)
