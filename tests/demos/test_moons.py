"""The moons are separated, by the steps that micrograd takes."""

from xml.etree import ElementTree as ET

import pytest

from demos import moons

# What micrograd's demo prints of its first steps.
PRINTED = [0.8958441028683222, 1.7235905336972022, 0.7429006313851131, 0.7705641260584201, 0.3692793385976538]


def test_the_first_losses_are_those_that_micrograds_demo_prints():
    training = moons.train(steps=5)

    assert training.history["loss"] == pytest.approx(PRINTED, rel=1e-12)
    assert training.history["accuracy"][:3] == [0.5, 0.81, 0.77]


@pytest.mark.slow
def test_all_points_are_right_after_100_steps_and_the_boundary_is_drawn():
    report = moons.run()

    assert "accuracy 100% on the 100 points after 100 steps" in report.text()
    assert any(line.split() == ["99", "0.0109783701", "100%"] for line in report.text().splitlines())
    assert ET.fromstring(report.pictures["moons.svg"]).tag.endswith("svg")  # noqa: S314
