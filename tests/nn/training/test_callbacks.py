"""Early stopping looks at the history, and ends training when what it watches no longer gets better."""

import math

import pytest

from nn import MLP, SGD, EarlyStopping, History, fit, mse_loss


def test_early_stopping_ends_what_no_longer_helps():
    model, still = MLP(1, [1], rng=1), [([0.0], 0.0)]  # whose bias is right from the start
    optimizer = SGD(model.parameters(), lr=0.1)

    history = fit(model, still, mse_loss, optimizer, epochs=99, validation=still, callbacks=[EarlyStopping(patience=5)])

    assert (len(history), history.stopped) == (6, True)


@pytest.mark.parametrize(
    ("values", "options", "stops"),
    [
        ([3, 2, 1, 1], {"patience": 1}, True),
        ([3, 2, 1, 1], {"patience": 2}, False),
        ([3, 2, 1, 1, 0.9], {"patience": 2, "minimum": 0.2}, True),
        ([1, 2, 3], {"patience": 2}, True),
        ([1, 2, 3], {"patience": 2, "maximize": True}, False),
        ([math.nan, math.nan], {"patience": 2}, True),
    ],
)
def test_early_stopping_counts_the_epochs_since_the_best(values, options, stops):
    assert EarlyStopping("loss", **options)(History([{"loss": value} for value in values])) is stops


def test_a_measure_that_is_not_there_and_a_patience_of_nothing_are_refused():
    with pytest.raises(KeyError, match=r"nothing of the name 'validation_loss' was measured; there is loss"):
        EarlyStopping()(History([{"loss": 1.0}]))
    with pytest.raises(ValueError, match=r"^patience must be at least 1, got 0"):
        EarlyStopping(patience=0)
