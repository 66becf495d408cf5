"""What watches backward() watches the transforms as well."""

import pytest

from autograd import Value
from autograd.diagnostics import AnomalyError, detect_anomaly, report_kinks, strict
from autograd.transforms import grad, hessian, jacobian


def spoilt(x):
    return x.sqrt() * 0.0  # finite forward; backward 0 times inf


def test_an_anomaly_of_a_gradient_is_found():
    with pytest.raises(AnomalyError, match="at 'sqrt'") as caught, detect_anomaly():
        grad(spoilt)(0.0)

    assert caught.value.site.source == "return x.sqrt() * 0.0  # finite forward; backward 0 times inf"


def test_an_anomaly_of_one_result_of_many_is_found():
    with pytest.raises(AnomalyError, match="at 'sqrt'"), detect_anomaly():
        jacobian(lambda x: [x[0] * x[1], spoilt(x[0])])([0.0, 1.0])


def test_kinks_are_reported_once():
    with report_kinks() as report:
        assert grad(lambda x: x.relu())(0.0) == 0.0

    assert len(report) == 1


def test_second_derivatives_pass_under_every_watch():
    def f(x, y):
        return x * x * y + y.exp()

    with detect_anomaly(), strict():
        found = hessian(f, argnums=(0, 1))(2.0, 1.0)

    assert found[0][0] == 2.0
    assert found[0][1] == 4.0


def test_a_gradient_that_is_held_is_no_misuse_of_a_transform():
    w = Value(2.0)
    (w * w).backward()

    with strict():
        assert grad(lambda x: x * w)(3.0) == 2.0
    assert w.grad == 4.0
