"""scipy reaches the solutions with our derivatives, in fewer calls than with differences."""

import sys

import pytest

from demos import optimisation


@pytest.mark.parametrize("method", ["BFGS", "L-BFGS-B"])
def test_exact_gradients_reach_the_minimum_in_fewer_calls(method):
    _, calls, distance = optimisation.minimise(method, exact=True)
    _, more_calls, further = optimisation.minimise(method, exact=False)

    assert distance < 1e-5
    assert distance <= further
    assert 3 * calls < more_calls


@pytest.mark.parametrize("method", ["Newton-CG", "trust-exact"])
def test_second_order_methods_reach_the_minimum(method):
    assert optimisation.minimise(method, exact=True)[2] < 1e-7


def test_the_fit_agrees_with_the_certified_parameters():
    parameters, _, calls = optimisation.fit(exact=True)
    rough, _, more_calls = optimisation.fit(exact=False)

    assert parameters == pytest.approx(optimisation.CERTIFIED, rel=1e-9)
    assert rough == pytest.approx(optimisation.CERTIFIED, rel=1e-6)
    assert calls < more_calls


def test_the_report_has_every_method_and_a_picture():
    report = optimisation.run()

    for name in ("BFGS", "L-BFGS-B", "Newton-CG", "trust-exact", "certified by NIST"):
        assert name in report.text()
    assert report.pictures["optimisation-fit.svg"].startswith("<svg ")


def test_without_scipy_the_demo_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy", None)

    with pytest.raises(ImportError, match=r"pip install scalar-autograd\[scipy\]"):
        optimisation.run()
