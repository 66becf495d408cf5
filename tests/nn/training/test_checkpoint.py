"""A checkpoint holds all that training goes on from: what was resumed ends with the same bits."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import nn
from nn import (
    SGD,
    Adam,
    Dropout,
    EarlyStopping,
    Linear,
    ReduceLROnPlateau,
    Sequential,
    StepLR,
    Tanh,
    fit,
    load,
    mse_loss,
    restore,
)

# So that the folder as well as the installed package can be tested.
ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(nn.__file__).parents[1])}
LINE = [([x / 4.0], 2.0 * x / 4.0 + 1.0) for x in range(-4, 6)]


def parts(kind=Adam, lr=0.05):
    model = Sequential(Linear(1, 5, rng=1), Tanh(), Dropout(0.2, rng=2), Linear(5, 1, rng=3))
    return model, kind(model.parameters(), lr=lr)


def train(model, optimizer, epochs, **options):
    return fit(model, LINE, mse_loss, optimizer, epochs=epochs, batch_size=4, validation=LINE[:3], **options)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run.safetensors"


def test_training_in_pieces_by_new_processes_objects_gives_the_same_bits(path):
    expected, optimizer = parts()
    whole = train(expected, optimizer, 6)

    for epochs in (1, 2, 5, 6, 6):
        model, optimizer = parts()
        history = train(model, optimizer, epochs, checkpoint=path)

    assert history == whole
    assert model.state_dict() == expected.state_dict()
    assert str(load(path).state_dict()) == str(expected.state_dict())


@pytest.mark.parametrize(
    "schedule",
    [lambda optimizer: StepLR(optimizer, 2, gamma=0.5), lambda optimizer: ReduceLROnPlateau(optimizer, patience=0)],
)
def test_the_schedule_of_the_learning_rate_goes_on_where_it_was(path, schedule):
    expected, optimizer = parts(lr=0.2)
    train(expected, optimizer, 8, scheduler=schedule(optimizer))
    assert optimizer.lr < 0.2

    for epochs in (1, 3, 8):
        model, again = parts(lr=0.2)
        train(model, again, epochs, scheduler=schedule(again), checkpoint=path)

    assert again.lr == optimizer.lr
    assert model.state_dict() == expected.state_dict()


def test_a_checkpoint_without_a_scheduler_does_not_serve_one(path):
    model, optimizer = parts()
    train(model, optimizer, 1, checkpoint=path)
    with pytest.raises(ValueError, match=r"holds no state of the scheduler; it was saved without one"):
        train(model, optimizer, 2, scheduler=StepLR(optimizer, 2), checkpoint=path)


def test_an_interruption_in_an_epoch_is_kept_in_the_checkpoint(path, as_at_a_terminal):
    expected, optimizer = parts()
    whole = train(expected, optimizer, 3)
    count = 0

    def pressed(prediction, target):
        nonlocal count
        count += 1
        if count == 18:  # in the second batch of the second epoch, after 10 calls in training and 3 in validation
            signal.raise_signal(signal.SIGINT)
        return mse_loss(prediction, target)

    model, optimizer = parts()
    first = fit(
        model, LINE, pressed, optimizer, epochs=3, batch_size=4, validation=LINE[:3], checkpoint=path, compiled=False
    )
    model, optimizer = parts()
    history = train(model, optimizer, 3, checkpoint=path)

    assert (first.interrupted, len(first), first.batch) == (True, 1, 2)
    assert history == whole
    assert model.state_dict() == expected.state_dict()


def test_a_training_that_was_stopped_early_stays_stopped(path):
    model, optimizer = parts(SGD, 1e-300)
    stop = [EarlyStopping("validation_loss", patience=2)]
    first = train(model, optimizer, 50, callbacks=stop, checkpoint=path)

    model, optimizer = parts(SGD, 1e-300)
    again = train(model, optimizer, 50, callbacks=stop, checkpoint=path)

    assert first.stopped
    assert again == first


def test_the_optimiser_in_a_checkpoint_can_be_restored_by_itself(path):
    model, optimizer = parts()
    train(model, optimizer, 2, checkpoint=path)
    other, other_optimizer = parts(lr=0.9)

    restore(path, other, other_optimizer)

    assert other_optimizer.state_dict() == optimizer.state_dict()
    assert other.state_dict() == model.state_dict()


def test_a_checkpoint_of_something_else_is_refused_and_nothing_is_changed(path):
    model, optimizer = parts()
    train(model, optimizer, 1, checkpoint=path)
    saved = path.read_bytes()

    other, other_optimizer = parts(SGD)
    for part in other.layers if hasattr(other, "layers") else other.parameters():
        part.data = 0.25
    before = other.state_dict()
    with pytest.raises(ValueError, match=r"run\.safetensors does not fit: "):
        train(other, other_optimizer, 3, checkpoint=path)

    assert other.state_dict() == before
    assert path.read_bytes() == saved


def test_a_checkpoint_of_another_order_is_refused_and_nothing_is_changed(path):
    model, optimizer = parts()
    train(model, optimizer, 1, checkpoint=path, seed=1)
    model, optimizer = parts()
    before = model.state_dict(), optimizer.state_dict()
    with pytest.raises(ValueError, match=r"run\.safetensors does not fit: .* had seed = 1, and this call has 2"):
        train(model, optimizer, 3, checkpoint=path, seed=2)
    assert (model.state_dict(), optimizer.state_dict()) == before


def test_a_loss_that_is_not_finite_leaves_the_last_checkpoint(path):
    model, optimizer = parts()
    train(model, optimizer, 1, checkpoint=path)
    saved = path.read_bytes()

    with pytest.raises(FloatingPointError):
        fit(model, LINE, lambda p, t: p * float("inf"), optimizer, epochs=2, batch_size=4, checkpoint=path)

    assert path.read_bytes() == saved


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_a_process_that_is_killed_while_it_writes_leaves_the_file_before(path, moment):
    program = f"""
import os, signal, nn
nn.save({str(path)!r}, nn.Linear(2, 1, rng=1))
os.{moment} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
nn.save({str(path)!r}, nn.Linear(2, 1, rng=2))
"""
    killed = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, check=False)

    assert killed.returncode == -signal.SIGKILL
    assert load(path).state_dict() == Linear(2, 1, rng=1).state_dict()
    nn.save(path, Linear(2, 1, rng=3))
    assert load(path).state_dict() == Linear(2, 1, rng=3).state_dict()


PROGRAM = """
import sys
from nn import Adam, Dropout, Linear, Sequential, Tanh, fit, mse_loss

model = Sequential(Linear(1, 6, rng=1), Tanh(), Dropout(0.2, rng=2), Linear(6, 1, rng=3))
line = [([x / 8.0], 2.0 * x / 8.0 + 1.0) for x in range(-8, 8)]
fit(
    model, line, mse_loss, Adam(model.parameters(), lr=0.02), epochs=int(sys.argv[2]), batch_size=4,
    validation=line[:4], checkpoint=sys.argv[1],
)
print("done", flush=True)
"""


def start(path, epochs):
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path), str(epochs)],
        stdout=subprocess.PIPE,
        env=ENVIRONMENT,
        cwd=path.parent,
    )


def finished(path, epochs):
    process = start(path, epochs)
    output, _ = process.communicate()
    assert (process.returncode, output) == (0, b"done\n")


@pytest.mark.slow
def test_a_process_that_is_killed_at_any_moment_leaves_a_whole_checkpoint_and_resumes_to_the_same_bits(tmp_path):
    whole, path, epochs = tmp_path / "whole.safetensors", tmp_path / "killed.safetensors", 300
    finished(whole, epochs)
    rng = random.Random(0)

    stages = set()
    for _ in range(15):
        process = start(path, epochs)
        before = path.stat().st_mtime_ns if path.exists() else 0
        while process.poll() is None and (path.stat().st_mtime_ns if path.exists() else 0) == before:
            time.sleep(0.001)  # until it is at work, after a start that takes much longer than the work
        time.sleep(rng.uniform(0.0, 0.03))
        process.kill()
        process.communicate()
        if path.exists():
            stages.add(path.read_bytes())
            load(path)  # which refuses what is not whole
    assert len(stages) > 5

    finished(path, epochs)
    assert path.read_bytes() == whole.read_bytes()
