import math
import re
import subprocess
import sys

import pytest

from autograd import Value
from nn import LBFGS, MLP, mse_loss


def rosenbrock(optimizer):
    x, y = optimizer.parameters

    def closure():
        optimizer.zero_grad()
        loss = (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2
        loss.backward()
        return loss

    return closure


def test_the_valley_of_rosenbrock_is_walked_to_its_end():
    optimizer = LBFGS([Value(-1.2), Value(1.0)], max_iter=100, tolerance_change=0.0, tolerance_grad=1e-10)

    assert optimizer.step(rosenbrock(optimizer)) == pytest.approx(24.2, rel=1e-15)

    assert [p.data for p in optimizer.parameters] == pytest.approx([1.0, 1.0], rel=1e-9)
    assert repr(optimizer) == "LBFGS(2 parameters, max_iter=100)"


def test_the_number_of_iterations_is_limited():
    few, many = (LBFGS([Value(-1.2), Value(1.0)], max_iter=n) for n in (2, 30))
    for optimizer in (few, many):
        optimizer.step(rosenbrock(optimizer))

    assert rosenbrock(many)().data < 0.01 < rosenbrock(few)().data


def test_a_line_is_fitted_as_least_squares_has_it():
    """Slope and intercept of the points (0, 1), (1, 3), (2, 4), by the normal equations: 3/2 and 7/6."""
    model = MLP(1, [1])
    optimizer = LBFGS(model.parameters(), tolerance_change=0.0)

    def closure():
        optimizer.zero_grad()
        loss = mse_loss([model(x) for x in (0.0, 1.0, 2.0)], [1.0, 3.0, 4.0])
        loss.backward()
        return loss

    optimizer.step(closure)

    assert [p.data for p in model.parameters()] == pytest.approx([1.5, 7.0 / 6.0], rel=1e-7)


def test_where_no_lower_loss_is_found_nothing_moves():
    w = Value(2.0)
    optimizer = LBFGS([w])

    def closure():
        optimizer.zero_grad()
        loss = w * math.nan
        loss.backward()
        return loss

    assert math.isnan(optimizer.step(closure))
    assert w.data == 2.0


def test_a_closure_that_raises_moves_nothing():
    optimizer = LBFGS([Value(-1.2), Value(1.0)])
    closure, calls = rosenbrock(optimizer), []

    def failing():
        calls.append(1)
        if len(calls) > 3:
            raise KeyboardInterrupt
        return closure()

    with pytest.raises(KeyboardInterrupt):
        optimizer.step(failing)

    assert [p.data for p in optimizer.parameters] == [-1.2, 1.0]


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (lambda: LBFGS([]), ValueError, "an optimiser needs at least one parameter, got none"),
        (lambda: LBFGS([Value(1.0)], max_iter=0), ValueError, "max_iter must be at least 1, got 0"),
        (lambda: LBFGS([Value(1.0)], tolerance_grad=-1), ValueError, "tolerance_grad must be a finite number from 0"),
        (
            lambda: LBFGS([Value(1.0)]).step(lambda: 1.0),
            TypeError,
            "the closure of LBFGS must return the loss, a Value",
        ),
    ],
)
def test_what_lbfgs_cannot_work_with_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


def test_without_scipy_there_is_a_clear_error():
    program = (
        "import sys; sys.modules['scipy'] = sys.modules['scipy.optimize'] = None\n"
        "from autograd import Value\nfrom nn import LBFGS\n"
        "try:\n    LBFGS([Value(1.0)]).step(lambda: None)\n"
        "except ModuleNotFoundError as error:\n    print(error)"
    )

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert result.stdout == "LBFGS needs SciPy: pip install 'scalar-autograd[scipy]'\n"
