"""The moons are separated, by the steps that micrograd takes."""

from xml.etree import ElementTree as ET

import pytest

from demos import moons
from demos._regions import regions

SVG = "{http://www.w3.org/2000/svg}"


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
    root = ET.fromstring(report.pictures["moons.svg"])  # noqa: S314
    assert len(root.findall(f"{SVG}circle")) == 100
    assert {circle.get("fill") for circle in root.iter(f"{SVG}circle")} == {
        area.get("fill") for area in root.iter(f"{SVG}rect")
    }


def test_a_picture_of_regions_has_each_side_where_it_is():
    svg = regions("left and right", lambda point: point[0] > 0.0, [((-1.0, 0.0), False), ((1.0, 1.0), True)])
    root = ET.fromstring(svg)  # noqa: S314
    left, right = root.findall(f"{SVG}circle")
    areas = root.findall(f"{SVG}rect")

    assert float(left.get("cx")) < 320 < float(right.get("cx"))
    assert float(left.get("cy")) > float(right.get("cy"))
    assert all((float(area.get("x")) < 320) == (area.get("fill") == left.get("fill")) for area in areas)
    assert sum(float(area.get("width")) * float(area.get("height")) for area in areas) == pytest.approx(
        640 * 440, rel=0.01
    )
