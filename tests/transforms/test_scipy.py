"""Our derivatives in scipy's solvers, one line each, with what they save."""

import numpy as np
import pytest
from scipy import optimize

from autograd import grad, hessian, hvp, jacobian, value_and_grad
from autograd import math as am

START = np.array([1.3, 0.7, 0.8, 1.9])


@pytest.mark.parametrize(
    ("method", "extra"),
    [
        ("BFGS", {}),
        ("L-BFGS-B", {}),
        ("CG", {}),
        ("SLSQP", {}),
        ("Newton-CG", {"hessp": hvp(optimize.rosen)}),
        ("trust-ncg", {"hess": hessian(optimize.rosen)}),
        ("trust-exact", {"hess": hessian(optimize.rosen)}),
    ],
)
def test_minimize_takes_the_gradient_and_the_hessian(method, extra):
    result = optimize.minimize(optimize.rosen, START, jac=grad(optimize.rosen), method=method, tol=1e-10, **extra)

    assert result.x == pytest.approx(np.ones(4), abs=1e-5)


def test_minimize_takes_value_and_gradient_at_once():
    result = optimize.minimize(value_and_grad(optimize.rosen), START, jac=True)

    assert result.x == pytest.approx(np.ones(4), abs=1e-4)


def test_exact_derivatives_save_evaluations():
    """scipy's differences call the function once more for each variable."""
    exact = optimize.minimize(optimize.rosen, START, jac=grad(optimize.rosen), method="BFGS")
    differences = optimize.minimize(optimize.rosen, START, method="BFGS")

    assert exact.nfev < differences.nfev / 4


def test_a_sparse_hessian_serves_trust_constr():
    result = optimize.minimize(
        optimize.rosen,
        START,
        jac=grad(optimize.rosen),
        hess=hessian(optimize.rosen, sparse=True),
        method="trust-constr",
        options={"gtol": 1e-10},
    )

    assert result.x == pytest.approx(np.ones(4), abs=1e-5)


@pytest.mark.parametrize("sparse", [False, True])
def test_least_squares_takes_the_jacobian(sparse):
    times = np.linspace(0.0, 3.0, 20)
    measured = 2.5 * np.exp(-1.3 * times) + 0.5

    def residuals(p):
        return np.array([p[0] * am.exp(-p[1] * t) + p[2] - y for t, y in zip(times, measured, strict=True)])

    result = optimize.least_squares(residuals, [1.0, 1.0, 1.0], jac=jacobian(residuals, sparse=sparse))

    assert result.x == pytest.approx([2.5, 1.3, 0.5], rel=1e-7)
    assert result.njev <= result.nfev


def test_root_takes_the_jacobian():
    def equations(x):
        return [x[0] + 0.5 * (x[0] - x[1]) ** 3 - 1.0, 0.5 * (x[1] - x[0]) ** 3 + x[1]]

    result = optimize.root(equations, [0.0, 0.0], jac=jacobian(equations))

    assert result.success
    assert result.x == pytest.approx([0.8411639, 0.1588361], rel=1e-6)  # printed in scipy's documentation of root


def test_newton_takes_two_derivatives():
    def f(x):
        return x**3 - 1.0

    assert optimize.newton(f, 1.5, fprime=grad(f), fprime2=grad(grad(f))) == pytest.approx(1.0, rel=1e-12)


def test_further_arguments_are_passed_on():
    result = optimize.minimize(
        lambda x, a: ((x - a) ** 2).sum(), [0.0, 0.0], args=(3.0,), jac=grad(lambda x, a: ((x - a) ** 2).sum())
    )

    assert result.x == pytest.approx([3.0, 3.0])
