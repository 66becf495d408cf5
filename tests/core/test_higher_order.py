"""Derivatives of derivatives, by sweeps of recorded sweeps."""

import math

import pytest

from autograd import Value
from autograd.core.reverse import gradients


def nth_derivative(f, x: float, order: int) -> float:
    leaf = Value(x)
    value = f(leaf)
    for _ in range(order):
        value = value.backward(create_graph=True)[leaf]
    return value.data


@pytest.mark.parametrize("order", [1, 2, 3, 4, 5])
def test_derivatives_of_any_order(order):
    assert nth_derivative(lambda x: x.exp(), 0.7, order) == pytest.approx(math.exp(0.7), rel=1e-14)
    assert nth_derivative(lambda x: x.sin(), 0.7, order) == pytest.approx(
        math.sin(0.7 + order * math.pi / 2), rel=1e-14
    )
    assert nth_derivative(lambda x: x**6, 1.5, order) == pytest.approx(
        math.perm(6, order) * 1.5 ** (6 - order), rel=1e-14
    )
    assert nth_derivative(lambda x: 1.0 / x, 2.0, order) == pytest.approx(
        (-1) ** order * math.factorial(order) / 2.0 ** (order + 1), rel=1e-13
    )


def test_recorded_gradients_also_accumulate_on_the_leaves():
    x = Value(3.0)
    returned = (x * x).backward(create_graph=True)

    assert list(returned) == [x]
    assert (returned[x].data, x.grad) == (6.0, 6.0)


def test_a_recorded_sweep_returns_no_gradient_of_constants():
    x, c = Value(3.0), Value(2.0).detach()

    assert set((x * c).backward(create_graph=True)) == {x}


def test_a_recorded_sweep_returns_a_gradient_for_every_leaf_also_where_it_is_zero():
    x, y = Value(-3.0), Value(2.0)
    zero = x.relu().exp() + y.floor() * x.sign()
    recorded = zero.backward(create_graph=True)

    assert {leaf: gradient.data for leaf, gradient in recorded.items()} == {x: 0.0, y: 0.0}
    assert (x.grad, y.grad, x.has_grad, y.has_grad) == (0.0, 0.0, True, True)


def test_a_recorded_cotangent_is_differentiated_too():
    x, weight = Value(3.0), Value(2.0)
    gradient = (x * x).backward(weight, create_graph=True)[x]  # 2 x weight
    gradient.backward()

    assert weight.grad == 6.0


def test_nested_derivatives_do_not_confuse_their_perturbations():
    def derivative(f, x):
        leaf = Value(x) if isinstance(x, int | float) else x * 1.0
        return gradients(f(leaf))[leaf] if leaf.op is None else None

    # D(x ↦ x · D(y ↦ x · y)(1))(4) = D(x ↦ x · x)(4) = 8
    x = Value(4.0)
    inner = derivative(lambda y: x * y, 1.0)
    (outer,) = gradients(x * inner).values()

    assert (inner.data, outer.data) == (4.0, 8.0)

    # D(x ↦ x · D(y ↦ x + y)(1))(1) = 1
    x = Value(1.0)
    inner = derivative(lambda y: x + y, 1.0)
    (outer,) = gradients(x * inner).values()

    assert outer.data == 1.0
