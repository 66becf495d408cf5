"""The check of the forward mode: every fault in the pass that carries tangents is caught, and nothing else is."""

import math
import subprocess
import sys

import pytest

from autograd.core.operation import Operation
from autograd.testing import GradientError, check_grad
from autograd.transforms import directions


def test_the_forward_mode_is_checked_against_the_reverse_sweep(monkeypatch):
    right = directions.push

    def curve(x, y):
        return x * y.sin()

    check_grad(curve, 2.0, 0.5)
    monkeypatch.setattr(directions, "push", lambda *given: [1.001 * tangent for tangent in right(*given)])
    with pytest.raises(GradientError, match=r"by the forward mode \(jvp\), but the reverse sweep gives") as caught:
        check_grad(curve, 2.0, 0.5)
    error = caught.value

    assert (error.function, error.mode, error.argument, error.order) == ("curve", "forward", None, 1)
    assert error.analytic == pytest.approx(1.001 * error.numeric, rel=1e-12)
    assert error.digits == pytest.approx(3.0, abs=0.1)
    assert f"the gradient of curve along a direction is {error.analytic:.12g}" in str(error)


@pytest.mark.parametrize(
    "fault",
    [
        lambda tangent: -tangent,
        lambda tangent: 0.0,
        lambda tangent: tangent + 1e-3,
        lambda tangent: math.nan,
        lambda tangent: math.inf,
    ],
    ids=["negated", "zero", "shifted", "nan", "infinite"],
)
def test_every_fault_of_the_forward_mode_is_caught(monkeypatch, fault):
    right = directions.push
    monkeypatch.setattr(directions, "push", lambda *given: [fault(tangent) for tangent in right(*given)])

    for seed in range(5):
        with pytest.raises(GradientError) as caught:
            check_grad(lambda x, y, z: (x * y).tanh() / z + x.exp(), 0.7, 1.3, -2.0, seed=seed)
        assert caught.value.mode == "forward"


def test_the_other_error_is_of_the_reverse_mode():
    wrong = Operation("wrong", lambda out, x: (1.0 - out,), ((-3.0, 3.0),), forward=math.tanh)
    with pytest.raises(GradientError) as caught:
        check_grad(wrong, 0.5)

    assert caught.value.mode == "reverse"


def test_cancelling_paths_are_no_fault_of_the_forward_mode():
    check_grad(lambda x, y: (1e8 * x + y) * 3.0 - 3.0 * y - 3e8 * x, 0.3, 0.7, order=1)


def test_the_kit_loads_the_transforms_when_they_are_needed():
    code = "import sys, autograd.testing; sys.exit('autograd.transforms' in sys.modules or 'optree' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
