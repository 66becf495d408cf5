"""The same derivatives by PyTorch and by JAX."""

import math

import numpy as np
import pytest

from autograd import grad, hessian, hvp, jacobian, jvp, vjp

pytestmark = pytest.mark.oracle

POINT, DIRECTION = [0.4, -0.8, 1.3], [1.0, -0.5, 2.0]


def scalar(x):
    """Arithmetic alone, so that every library runs the very same text."""
    a, b, c = x[0], x[1], x[2]
    r = (a * a + b * b + c * c) ** 0.5
    return (a * b - c / r) ** 3 + abs(b) / (1.0 + r) + 2.0 ** (a * c)


def vector(x):
    a, b, c = x[0], x[1], x[2]
    return [a * b * c, a / (b + 2.0), (a - c) ** 2 * b, scalar(x)]


@pytest.fixture(scope="module")
def torch():
    import torch

    return torch


@pytest.fixture(scope="module")
def jax():
    import jax

    jax.config.update("jax_enable_x64", True)
    jax.config.update("jax_platforms", "cpu")
    return jax


def close(expected, actual):
    return actual == pytest.approx(np.asarray(expected), rel=1e-12, abs=1e-13)


def test_gradient_and_hessian_by_pytorch(torch):
    x = torch.tensor(POINT, dtype=torch.float64)
    functional = torch.autograd.functional

    assert close(functional.jacobian(scalar, x), np.array(grad(scalar)(POINT)))
    assert close(functional.hessian(scalar, x), np.array(hessian(scalar)(POINT)))


def test_products_by_pytorch(torch):
    x, v = (torch.tensor(numbers, dtype=torch.float64) for numbers in (POINT, DIRECTION))
    functional = torch.autograd.functional
    stacked = lambda x: torch.stack(vector(x))  # noqa: E731

    assert close(functional.jvp(stacked, x, v)[1], np.array(jvp(vector, (POINT,), (DIRECTION,))[1]))
    assert close(functional.hvp(scalar, x, v)[1], np.array(hvp(scalar)(POINT, DIRECTION)))
    w = torch.tensor([1.0, -2.0, 0.5, 3.0], dtype=torch.float64)
    assert close(functional.vjp(stacked, x, w)[1], np.array(vjp(vector, POINT)[1](w.tolist())[0]))


def test_everything_by_jax(jax):
    x, v = (jax.numpy.array(numbers) for numbers in (POINT, DIRECTION))
    stacked = lambda x: jax.numpy.stack(vector(x))  # noqa: E731

    assert close(jax.grad(scalar)(x), np.array(grad(scalar)(POINT)))
    assert close(jax.hessian(scalar)(x), np.array(hessian(scalar)(POINT)))
    assert close(jax.jacfwd(stacked)(x), np.array(jacobian(vector, mode="forward")(POINT)))
    assert close(jax.jvp(stacked, (x,), (v,))[1], np.array(jvp(vector, (POINT,), (DIRECTION,))[1]))
    assert close(jax.jvp(jax.grad(scalar), (x,), (v,))[1], np.array(hvp(scalar)(POINT, DIRECTION)))


def test_nested_derivatives_by_jax(jax):
    def f(x, transform):
        return x * transform(lambda y: transform(lambda z: (x * y * z) ** 3)(y) * y)(x)

    assert grad(lambda x: f(x, grad))(1.1) == pytest.approx(float(jax.grad(lambda x: f(x, jax.grad))(1.1)), rel=1e-13)


def test_trees_by_jax(jax):
    def f(tree):
        return tree["a"][0] * tree["a"][1] ** 2 / tree["b"]

    tree = {"a": (2.0, 3.0), "b": 4.0}
    expected, actual = jax.grad(f)(tree), grad(f)(tree)

    assert jax.tree.structure(expected) == jax.tree.structure(actual)
    assert jax.tree.leaves(expected) == pytest.approx(jax.tree.leaves(actual), rel=1e-13)


def test_the_fourth_derivative_by_jax(jax):
    f, g = (lambda x: x * x / (1.0 + x**4)), (lambda x: x * x / (1.0 + x**4))
    for _ in range(4):
        f, g = grad(f), jax.grad(g)

    assert f(0.7) == pytest.approx(float(g(0.7)), rel=1e-11)
    assert math.isfinite(f(0.7))
