"""The progress bar is on a terminal's stderr, in a notebook, and nowhere else."""

import io
import sys
from types import SimpleNamespace

import pytest

from nn import SGD, Linear, accuracy, fit, mse_loss


class Terminal(io.StringIO):
    def isatty(self):
        return True


def train(**options):
    model = Linear(1, 1)
    data = [([1.0], 1.0), ([2.0], 2.0), ([3.0], 3.0)]
    fit(model, data, mse_loss, SGD(model.parameters(), lr=0.01), epochs=2, batch_size=2, **options)


def test_a_terminal_shows_epochs_batches_loss_and_metrics(monkeypatch):
    stderr = Terminal()
    monkeypatch.setattr(sys, "stderr", stderr)
    train(metrics={"accuracy": accuracy})

    shown = stderr.getvalue()
    last = shown.split("\r")[-1]
    assert "epoch 2/2: 100%" in last
    assert "4/4" in last
    assert "loss=" in last
    assert "accuracy=1" in last


@pytest.mark.parametrize(("stream", "options"), [(io.StringIO, {}), (Terminal, {"progress": False})])
def test_elsewhere_and_where_it_is_not_wanted_nothing_is_shown(monkeypatch, stream, options):
    stderr = stream()
    monkeypatch.setattr(sys, "stderr", stderr)
    train(**options)

    assert stderr.getvalue() == ""


def test_a_program_without_stderr_can_train(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    train()


def test_a_notebook_shows_the_bar(monkeypatch):
    """Its stderr is no terminal. Without ipywidgets it gets the bar of one."""
    stderr = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: SimpleNamespace(kernel=object())))
    train()

    assert "epoch 2/2: 100%" in stderr.getvalue().split("\r")[-1]


def test_an_interactive_python_without_a_kernel_is_no_notebook(monkeypatch):
    stderr = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: None))
    train()

    assert stderr.getvalue() == ""
