"""What was measured can be read, drawn and exported, and an export replaces a file at once or not at all."""

import csv
import json
import math
import os
import sys

import pytest

from nn import History


@pytest.fixture
def history():
    return History([{"loss": 0.5, "validation_loss": 0.75}, {"loss": 0.1, "validation_loss": math.inf, "late": 1.0}])


def test_a_measure_is_a_list_with_a_number_for_each_epoch(history):
    assert history["loss"] == [0.5, 0.1]
    assert math.isnan(history["late"][0])
    assert history["late"][1] == 1.0
    assert history.names() == ["loss", "validation_loss", "late"]
    assert [*history] == history.epochs
    with pytest.raises(KeyError, match=r"nothing of the name 'accuracy' was measured; there is loss, validation_loss"):
        history["accuracy"]
    with pytest.raises(KeyError, match=r"there is nothing yet"):
        History()["loss"]


def test_what_it_shows_says_how_training_ended():
    assert repr(History()) == "History of 0 epochs"
    assert repr(History([{"loss": 1.0}], interrupted=True)) == "History of 1 epoch, interrupted: loss 1"
    assert repr(History([{"loss": 1.0}] * 2, stopped=True)) == "History of 2 epochs, stopped by a callback: loss 1"


def test_a_table_and_json_hold_every_number(history, tmp_path):
    history.to_csv(tmp_path / "history.csv")
    history.to_json(tmp_path / "history.json")

    with (tmp_path / "history.csv").open(encoding="utf-8", newline="") as file:
        assert [*csv.reader(file)] == [
            ["epoch", "loss", "validation_loss", "late"],
            ["1", "0.5", "0.75", ""],
            ["2", "0.1", "inf", "1.0"],
        ]
    assert json.loads((tmp_path / "history.json").read_text(encoding="utf-8")) == [
        {"loss": 0.5, "validation_loss": 0.75},
        {"loss": 0.1, "validation_loss": None, "late": 1.0},
    ]


@pytest.mark.parametrize("export", [History.to_csv, History.to_json])
def test_an_export_that_fails_leaves_the_old_file_alone(history, tmp_path, monkeypatch, export):
    (tmp_path / "old").write_text("old", encoding="utf-8")

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        export(history, tmp_path / "old")

    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old").read_text(encoding="utf-8") == "old"


def test_a_plot_has_a_chart_for_each_measure_with_validation_dashed(tmp_path):
    history = History(
        [
            {"loss": 1.0 / n, "accuracy": n / 4, "validation_loss": 2.0 / n, "validation_accuracy": n / 5}
            for n in (1, 2, 3)
        ]
    )
    figure = history.plot()

    assert [axes.get_ylabel() for axes in figure.axes] == ["loss", "accuracy"]
    solid, dashed = figure.axes[0].lines
    assert (solid.get_label(), solid.get_linestyle(), [*solid.get_ydata()]) == ("loss", "-", history["loss"])
    assert (dashed.get_label(), dashed.get_linestyle()) == ("validation_loss", "--")
    assert [*dashed.get_xdata()] == [1, 2, 3]
    figure.savefig(tmp_path / "history.svg")
    assert (tmp_path / "history.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_nothing_to_plot_and_no_matplotlib_are_said(monkeypatch):
    with pytest.raises(ValueError, match=r"^there is nothing to plot yet"):
        History().plot()
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'scalar-autograd\[charts\]'"):
        History([{"loss": 1.0}]).plot()
