"""Ctrl-C ends training between two batches, and what goes on from there ends with the same bits."""

import signal

import pytest

from nn import SGD, Dropout, Linear, Sequential, fit, mse_loss

pytestmark = pytest.mark.usefixtures("as_at_a_terminal")
LINE = [([x / 4.0], 2.0 * x / 4.0 + 1.0) for x in range(-4, 6)]


def with_dropout():
    return Sequential(Linear(1, 6, rng=1), Dropout(0.3, rng=2), Linear(6, 1, rng=3))


def train(model=None, **options):
    model = model or with_dropout()
    optimizer = options.pop("optimizer", None) or SGD(model.parameters(), lr=0.1, momentum=0.5)
    return model, fit(model, LINE, options.pop("loss", mse_loss), optimizer, epochs=3, batch_size=4, **options)


def numbers(model):
    return [parameter.data for parameter in model.parameters()]


def interrupted_after(calls):
    """Return a loss during which Ctrl-C is pressed once, in the call of this number."""
    count = 0

    def loss(prediction, target):
        nonlocal count
        count += 1
        if count == calls:
            signal.raise_signal(signal.SIGINT)
        return mse_loss(prediction, target)

    return loss


def test_ctrl_c_in_compiled_training_is_the_same():
    def network():
        return Sequential(Linear(1, 6, rng=1), Linear(6, 1, rng=3))

    def pressing(prediction, target):
        pressing.calls += 1
        if pressing.calls == 15:  # in the second batch of the second epoch
            signal.raise_signal(signal.SIGINT)
        return abs(prediction - target)

    pressing.calls = 100
    expected, whole = train(network(), metrics={"error": pressing})
    pressing.calls = 0
    model = network()
    optimizer = SGD(model.parameters(), lr=0.1, momentum=0.5)
    _, history = train(model, optimizer=optimizer, metrics={"error": pressing})

    assert (history.interrupted, history.compiled, len(history), history.batch) == (True, True, 1, 2)

    train(model, optimizer=optimizer, metrics={"error": pressing}, history=history)

    assert history == whole
    assert numbers(model) == numbers(expected)


# In each epoch the loss is called for the 4, 4 and 2 samples of its batches, then for 2 samples of validation.
@pytest.mark.parametrize(("calls", "done"), [(1, 1), (5, 2), (10, 3), (12, 3), (13, 4), (29, 8)])
def test_ctrl_c_ends_after_the_batch_and_going_on_gives_the_same_bits(calls, done):
    expected, whole = train(validation=LINE[:2])

    model = with_dropout()
    optimizer = SGD(model.parameters(), lr=0.1, momentum=0.5)
    loss = interrupted_after(calls)
    _, history = train(model, optimizer=optimizer, loss=loss, validation=LINE[:2], compiled=False)

    assert history.interrupted
    assert 3 * len(history) + history.batch == done
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler

    _, continued = train(model, optimizer=optimizer, validation=LINE[:2], history=history)

    assert continued is history
    assert not history.interrupted
    assert history == whole
    assert numbers(model) == numbers(expected)


def test_ctrl_c_twice_is_a_keyboard_interrupt_at_once():
    def impatient(prediction, target):
        signal.raise_signal(signal.SIGINT)
        return mse_loss(prediction, target)

    with pytest.raises(KeyboardInterrupt):
        train(loss=impatient)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_handler_of_the_programs_own_is_left_alone():
    taken = []
    before = signal.signal(signal.SIGINT, lambda *_: taken.append(True))
    try:
        _, history = train(loss=interrupted_after(2))
    finally:
        signal.signal(signal.SIGINT, before)

    assert taken == [True]
    assert (len(history), history.interrupted) == (3, False)
