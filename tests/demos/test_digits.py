"""The digits are read from scalars."""

import pytest

from demos import digits


@pytest.mark.slow
def test_at_least_97_percent_of_the_held_out_fifth_are_read_right():
    training = digits.train()

    right = [target == read for (_, target), read in zip(training.held_out, training.read, strict=True)]
    assert len(right) == 359
    assert sum(right) / len(right) >= 0.97
    assert training.history["validation_accuracy"][-1] == sum(right) / len(right)


def test_one_epoch_reads_most_of_them_and_the_report_names_the_others(monkeypatch):
    training = digits.train(epochs=1)
    monkeypatch.setattr(digits, "train", lambda: training)

    text = digits.run().text()

    assert training.history["validation_accuracy"][0] > 0.6
    assert "of the 359 held-out digits are read right" in text
    assert text.rstrip().splitlines()[-1].startswith("  misread: ")
