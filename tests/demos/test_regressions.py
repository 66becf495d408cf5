"""What gradient descent on scalars finds is what scikit-learn finds."""

import sys

import pytest

from demos import __main__ as command_line
from demos import diabetes, iris


@pytest.fixture(scope="module")
def results():
    return {demo: demo.compare() for demo in (iris, diabetes)}


def test_the_softmax_regression_of_iris_is_scikit_learns(results):
    ours, theirs = results[iris]

    assert ours.loss == pytest.approx(theirs.loss, rel=1e-10)
    assert ours.accuracy == theirs.accuracy == pytest.approx(29 / 30)
    for row, their_row in zip(ours.weights, theirs.weights, strict=True):
        assert row == pytest.approx(their_row, abs=1e-5)


def test_the_linear_regression_of_diabetes_is_scikit_learns(results):
    ours, theirs = results[diabetes]

    assert ours.weights == pytest.approx(theirs.weights, rel=1e-9)
    assert ours.explained == pytest.approx(theirs.explained, rel=1e-9)
    assert ours.explained == pytest.approx(0.555490150, rel=1e-6)


@pytest.mark.parametrize("demo", [iris, diabetes])
def test_a_report_shows_both_side_by_side(demo, results, monkeypatch):
    monkeypatch.setattr(demo, "compare", lambda: results[demo])
    lines = demo.run().text().splitlines()
    shown = [line.split()[-2:] for line in lines if "held-out fifth" in line]

    assert len(shown) == 1
    assert shown[0][0] == shown[0][1]


def test_without_scikit_learn_a_demo_says_how_to_get_it(monkeypatch, capsys, tmp_path):
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)

    assert command_line.main(["iris", "--out", str(tmp_path)]) == 2
    assert "install it with: pip install 'scalar-autograd[data]'" in capsys.readouterr().err
