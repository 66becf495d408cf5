"""A derivative that is an ordinary number leaves no floating-point flag behind, for which NumPy would raise."""

import numpy as np
import pytest

from autograd import Value, derivative, grad, hessian, hvp, jacobian, jvp


def backward(f, x):
    leaf = Value(x)
    f(leaf).backward()
    return leaf.grad


TRANSFORMS = {
    "backward": backward,
    "grad": lambda f, x: grad(f)(x),
    "derivative": lambda f, x: derivative(f)(x),
    "jvp": lambda f, x: jvp(f, (x,), (1.0,))[1],
    "hessian": lambda f, x: hessian(lambda v: f(v[0]))([x])[0][0],
    "hvp": lambda f, x: hvp(lambda v: f(v[0]))([x], [1.0])[0],
    "jacobian of grad": lambda f, x: jacobian(grad(lambda v: f(v[0])))([x])[0][0],
    "grad of grad": lambda f, x: grad(grad(f))(x),
}


@pytest.mark.parametrize("exponent", [0, 1, 2, 3, 2.0, 2.5])
@pytest.mark.parametrize("name", TRANSFORMS)
def test_derivatives_of_powers_at_zero_leave_no_flag(name, exponent):
    """NumPy looks at the flags after each loop over objects."""
    loop = np.frompyfunc(lambda x: TRANSFORMS[name](lambda v: v**exponent, x), 1, 1)

    with np.errstate(all="raise"):
        (found,) = loop(np.array([0.0], dtype=object))

    second = name in {"hessian", "hvp", "jacobian of grad", "grad of grad"}
    assert found == {1: 0.0 if second else 1.0, 2: 2.0 if second else 0.0}.get(exponent, 0.0)
