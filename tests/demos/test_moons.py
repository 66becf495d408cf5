"""The moons are separated, by the steps that micrograd takes."""

from xml.etree import ElementTree as ET

import pytest

from demos import moons


@pytest.fixture(scope="module")
def training():
    return moons.train()


def test_all_points_are_right_after_100_steps(training):
    assert training.accuracy == 1.0
    assert len(training.history) == 100


def test_the_losses_are_those_that_micrograds_demo_prints(training):
    printed = [0.8958441028683222, 1.7235905336972022, 0.7429006313851131, 0.7705641260584201, 0.3692793385976538]
    assert training.history["loss"][:5] == pytest.approx(printed, rel=1e-12)
    assert training.history["accuracy"][:3] == [0.5, 0.81, 0.77]
    assert training.history["loss"][-1] == pytest.approx(0.010978370, rel=1e-6)


def test_the_report_prints_the_accuracy_and_draws_the_boundary(training, monkeypatch):
    monkeypatch.setattr(moons, "train", lambda: training)
    report = moons.run()

    assert "accuracy 100% on the 100 points after 100 steps" in report.text()
    assert ET.fromstring(report.pictures["moons.svg"]).tag.endswith("svg")  # noqa: S314
