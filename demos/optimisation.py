"""scipy with exact derivatives and without: a valley, a curve fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import autograd.math as am
from autograd import Value, grad, hessian, hvp, jacobian
from demos._figure import Figure
from demos._report import Report, columns

__all__ = ["CERTIFIED", "Counted", "fit", "minimise", "residuals", "rosenbrock", "run"]

DIMENSION = 10
START = (1.3, 0.7, 0.8, 1.9, 1.2) * (DIMENSION // 5)

# Misra1a of NIST's reference datasets for non-linear regression: monomolecular adsorption, y = b1 (1 - exp(-b2 x)).
_X = (77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0)
_Y = (10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78)
FIRST_GUESS = (500.0, 0.0001)
CERTIFIED = (238.94212918, 0.00055015643181)


class Counted:
    """A function that counts its calls.

    >>> f = Counted(abs)
    >>> f(-1), f(-2), f.calls
    (1, 2, 2)
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.calls = 0

    def __call__(self, *arguments: object) -> Any:  # noqa: ANN401  # whatever the function returns
        """Call the function."""
        self.calls += 1
        return self.function(*arguments)


def rosenbrock(x: Sequence[Value]) -> Value:
    """Return Rosenbrock's function, a curved valley whose lowest point is (1, …, 1).

    >>> rosenbrock([1.0, 1.0, 1.0])
    0.0
    """
    terms = [100.0 * (b - a**2) ** 2 + (1.0 - a) ** 2 for a, b in pairwise(x)]
    return sum(terms[1:], terms[0])


def residuals(b: Sequence[Value]) -> list[Value]:
    """Return the differences between the model of Misra1a and the measurements."""
    return [b[0] * (1.0 - am.exp(-b[1] * x)) - y for x, y in zip(_X, _Y, strict=True)]


def minimise(method: str, *, exact: bool) -> tuple[int, int, float]:
    """Minimise Rosenbrock's function; return the iterations, the calls of it, and the distance from the solution.

    A gradient, a Hessian or a product with it counts as one call, which it makes.
    """
    optimize = _scipy()
    f = Counted(rosenbrock)
    derivatives: dict[str, Callable[..., object]] = {"jac": grad(f)} if exact else {}
    if exact and method == "Newton-CG":
        derivatives["hessp"] = hvp(f)
    if exact and method == "trust-exact":
        derivatives["hess"] = hessian(f)
    result = optimize.minimize(f, START, method=method, tol=1e-8, **derivatives)
    return result.nit, f.calls, max(abs(x - 1.0) for x in result.x)


def fit(*, exact: bool) -> tuple[list[float], int, int]:
    """Fit the model to the measurements; return the parameters, the iterations and the calls of the residuals."""
    optimize = _scipy()
    r = Counted(residuals)
    options = {"x_scale": FIRST_GUESS, "xtol": 1e-15, "ftol": 1e-15, "gtol": 1e-15}
    result = optimize.least_squares(r, FIRST_GUESS, jac=jacobian(r) if exact else "2-point", **options)
    return result.x.tolist(), result.njev, r.calls


def _scipy() -> Any:  # noqa: ANN401  # scipy publishes no types
    try:
        from scipy import optimize
    except ImportError as error:
        raise ImportError("the demo of optimisation needs scipy: pip install scalar-autograd[scipy]") from error
    return optimize


def run() -> Report:
    """Compute everything the demo shows."""
    return Report(
        "optimisation: scipy's solvers with exact derivatives",
        [
            (f"Rosenbrock's function of {DIMENSION} variables", _rosenbrock()),
            ("A curve fit: NIST's reference data Misra1a", _fit()),
        ],
        [],
        [],
        {"optimisation-fit.svg": _picture()},
    )


def _rosenbrock() -> str:
    rows = []
    for method, exact in (
        ("BFGS", False),
        ("BFGS", True),
        ("L-BFGS-B", False),
        ("L-BFGS-B", True),
        ("Newton-CG", True),
        ("trust-exact", True),
    ):
        iterations, calls, distance = minimise(method, exact=exact)
        rows.append((method, "exact" if exact else "differences", str(iterations), str(calls), f"{distance:.0e}"))
    return (
        "The start is (1.3, 0.7, 0.8, 1.9, 1.2) twice. The calls include those that\n"
        "make the derivatives: one for a gradient, a Hessian, or a Hessian times a vector.\n"
        "Newton-CG takes hvp, and trust-exact the Hessian; without them they do not run.\n\n"
        + columns(("method", "derivatives", "iterations", "calls", "distance from (1, …)"), rows)
    )


def _fit() -> str:
    rows = [("certified by NIST", *(f"{b:.11g}" for b in CERTIFIED), "", "", "")]
    for exact in (False, True):
        b, iterations, calls = fit(exact=exact)
        gap = max(abs(found / certified - 1.0) for found, certified in zip(b, CERTIFIED, strict=True))
        name = "exact" if exact else "differences"
        rows.append((name, *(f"{x:.11g}" for x in b), f"{gap:.0e}", str(iterations), str(calls)))
    return columns(("derivatives", "b1", "b2", "relative gap", "iterations", "calls"), rows)


def _picture() -> str:
    b1, b2 = fit(exact=True)[0]
    figure = Figure("Misra1a: measurements and the fitted curve", "x", "y")
    figure.line([(float(x), b1 * (1.0 - am.exp(-b2 * x))) for x in range(0, 801, 10)], "b1 (1 - exp(-b2 x))")
    figure.line(list(zip(_X, _Y, strict=True)), "measurements", marked=True, dashed=True)
    return figure.svg()
