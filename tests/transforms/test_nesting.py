"""Derivatives of derivatives: to any order, mixed as one likes, and never confusing whose variable is whose."""

import math

import numpy as np
import pytest

from autograd import Value, derivative, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp
from autograd.transforms.trees import flatten

TRANSFORMS = {
    "grad": grad,
    "derivative": derivative,
    "jvp": lambda f: lambda x: jvp(f, (x,), (1.0,))[1],
    "vjp": lambda f: lambda x: vjp(f, x)[1](1.0)[0],
    "jacobian": jacobian,
    "forward jacobian": lambda f: jacobian(f, mode="forward"),
    "value_and_grad": lambda f: lambda x: value_and_grad(f)(x)[1],
}
pairs = pytest.mark.parametrize("outer", TRANSFORMS.values(), ids=TRANSFORMS.keys())
each = pytest.mark.parametrize("inner", TRANSFORMS.values(), ids=TRANSFORMS.keys())


@pairs
@each
def test_an_inner_derivative_does_not_take_the_outer_variable_for_its_own(outer, inner):
    """D(x ↦ x·D(y ↦ x·y)(1))(4) = D(x²)(4) = 8: ReverseDiff's issue 45."""
    assert outer(lambda x: x * inner(lambda y: x * y)(1.0))(4.0) == 8.0


@pairs
@each
def test_nor_where_both_stand_at_the_same_point(outer, inner):
    """D(x ↦ x·D(y ↦ x + y)(x))(1) = D(x)(1) = 1: the classic of perturbation confusion."""
    assert outer(lambda x: x * inner(lambda y: x + y)(x))(1.0) == 1.0


@pairs
@each
def test_second_derivatives_by_every_pair_of_transforms(outer, inner):
    assert outer(inner(lambda x: x**3 * x.sin()))(0.7) == pytest.approx(
        6 * 0.7 * math.sin(0.7) + 6 * 0.7**2 * math.cos(0.7) - 0.7**3 * math.sin(0.7), rel=1e-14
    )


@each
def test_the_derivative_of_a_constant_derivative_is_zero(inner):
    assert inner(inner(lambda x: 3.0 * x))(2.0) == 0.0


@each
def test_an_inner_derivative_over_the_norm_of_the_outer_vector(inner):
    """ForwardDiff's issue 83: v ↦ sum(v)·D(y ↦ y·|v|)(1) is v·|v| for one component."""
    assert grad(lambda v: sum(v) * inner(lambda y: y * (v[0] * v[0]).sqrt())(1.0))([1.0]) == [2.0]


def lagrangian(q, velocity, m=1.0, g=9.8):
    return m / 2.0 * sum(v * v for v in velocity) - m * g * q[1]


def test_the_mixed_derivative_of_a_lagrangian():
    """ForwardDiff's issue 238, first part: ∂²L/∂q∂q̇ is zero, because ∂L/∂q̇ = m q̇."""
    momentum = lambda q: grad(lagrangian, argnums=1)(q, [3.0, 4.0])  # noqa: E731

    assert jacobian(momentum)([1.0, 2.0]) == [[0.0, 0.0], [0.0, 0.0]]


def test_the_gradient_of_a_hamiltonian_by_a_legendre_transformation():
    """ForwardDiff's issue 238, second part: H = p²/2m + m g q₂, so ∂H/∂q = (0, m g)."""

    def hamiltonian(q, p):
        momentum = grad(lambda velocity: lagrangian(q, velocity))
        (a, b), (c, d) = jacobian(momentum)([0.0, 0.0])
        r, s = (x - y for x, y in zip(p, momentum([0.0, 0.0]), strict=True))
        velocity = [(d * r - b * s) / (a * d - b * c), (a * s - c * r) / (a * d - b * c)]
        return sum(x * y for x, y in zip(p, velocity, strict=True)) - lagrangian(q, velocity)

    assert hamiltonian([1.0, 2.0], [5.0, 6.0]) == 30.5 + 19.6
    assert grad(hamiltonian)([1.0, 2.0], [5.0, 6.0]) == [0.0, 9.8]
    assert grad(hamiltonian, argnums=1)([1.0, 2.0], [5.0, 6.0]) == [5.0, 6.0]


@each
def test_a_function_that_differentiates_another_of_its_own_kind(inner):
    """ForwardDiff's issue 313: the classic again, where inner and outer function are of one type."""

    class Confuse:
        def __init__(self, outermost, x):
            self.outermost, self.x = outermost, x

        def __call__(self, y):
            return y * inner(Confuse(outermost=False, x=y))(1.0) if self.outermost else self.x + y

    assert inner(Confuse(outermost=True, x=0.0))(1.0) == 1.0


@each
def test_an_inner_variable_that_escapes_is_a_constant_to_the_next(inner):
    """ForwardDiff's issue 443: the inner function assigns to the outer variable, and is differentiated twice."""

    def outer(x):
        def f(y):
            nonlocal x
            x = x * y
            return x

        inner(f)(1.0)
        return inner(f)(1.0)

    assert inner(outer)(1.0) == 1.0


def test_a_closure_kept_from_an_outer_differentiation():
    def outer(x):
        inner = grad(lambda y: y * y * x)
        return inner(x) + inner(2.0)

    assert grad(outer)(3.0) == 4.0 * 3.0 + 4.0  # d/dx (2x² + 4x)


def test_a_hessian_inside_a_gradient():
    def outer(x):
        second = hessian(lambda y: x[0] * y[0] ** 2 * y[1])([1.0, 3.0])
        return second[0][0] * x[1]

    assert grad(outer)([2.0, 5.0]) == [30.0, 12.0]


def test_three_levels_that_share_one_name():
    """D(x ↦ x·D(x ↦ x·D(x ↦ x·x)(x))(x))(x): the inner ones hide the outer. (2x)·x → 4x; 4x·x → 8x."""

    def one(x):
        return grad(lambda x: x * x)(x)

    def two(x):
        return grad(lambda x: x * one(x))(x)

    assert grad(lambda x: x * two(x))(3.0) == 24.0


def test_fifth_derivative():
    f = math.e
    fifth = lambda x: (x * 2.0).exp()  # noqa: E731
    for _ in range(5):
        fifth = grad(fifth)

    assert fifth(0.5) == pytest.approx(32.0 * f, rel=1e-15)


def test_a_value_given_is_a_value_returned_and_connected():
    x = Value(3.0)

    slope = grad(lambda y: y**3)(x)
    slope.backward()

    assert slope.data == 27.0
    assert x.grad == 18.0


def test_a_value_captured_makes_the_derivative_a_value():
    w = Value(2.0)

    slope = grad(lambda x: w * x * x)(3.0)
    slope.backward()

    assert slope.data == 12.0
    assert w.grad == 6.0


def test_a_value_of_an_inner_derivative_does_not_make_the_outer_one_a_value():
    def outer(x):
        product, by_y = value_and_grad(lambda y: x * y)(3.0)
        return product + by_y

    result = value_and_grad(outer)(2.0)

    assert [type(number) for number in result] == [float, float]
    assert result == (8.0, 4.0)


@pytest.mark.parametrize(
    ("differentiate", "point", "expected"),
    [
        (lambda f: value_and_grad(lambda numbers: f(numbers["x"])), {"x": 2.0}, [6.0, 3.0]),
        (lambda f: value_and_grad(lambda v: f(v[0])), np.array([2.0]), [6.0, 3.0]),
        (lambda f: jacobian(lambda v: [f(v[0])]), [2.0], [3.0]),
        (lambda f: hessian(lambda v: f(v[0]) * v[0]), [2.0], [6.0]),
    ],
    ids=["dictionary", "array", "jacobian", "hessian"],
)
def test_nor_does_it_where_the_outer_one_is_not_of_floats(differentiate, point, expected):
    found = differentiate(lambda x: value_and_grad(lambda y: x * y)(3.0)[0])(point)

    numbers, _ = flatten(found, "what is found")
    assert [type(number) for number in numbers] == [float] * len(expected)
    assert numbers == expected


def test_a_value_in_another_argument_counts_too():
    w = Value(2.0)

    value, slope = value_and_grad(lambda x, w: w * x * x)(3.0, w)
    (value + slope).backward()

    assert (value.data, slope.data) == (18.0, 12.0)
    assert w.grad == 15.0


def test_a_constant_value_is_a_number():
    slope = grad(lambda x: x**3)(Value(2.0).detach())

    assert slope.data == 12.0


def test_a_derivative_that_does_not_depend_on_the_captured_value_is_zero_there():
    assert grad(lambda x: grad(lambda y: 3.0 * y + x)(1.0))(2.0) == 0.0
    assert grad(lambda x: grad(lambda y: x * y)(1.0) + grad(lambda y: 3.0 * y)(x))(2.0) == 1.0


def test_derivatives_kept_after_the_fact_do_not_disturb_later_ones():
    kept = []

    def f(x):
        kept.append(grad(lambda y: x * y * y)(x))
        return x * x

    assert grad(f)(3.0) == 6.0
    result = grad(lambda x: x * kept[0])(2.0)
    assert result == 18.0 if isinstance(result, float) else result.data == 18.0


def test_jacobian_of_a_gradient_is_the_hessian():
    x = np.array([0.3, -0.7, 1.1])

    def f(x):
        return (x[0] * x[1]).exp() + x[1] * x[2] ** 3

    assert np.allclose(jacobian(grad(f))(x), hessian(f)(x), rtol=1e-14)


def test_hvp_is_the_jvp_of_the_gradient():
    x, v = [0.3, -0.7], [1.0, 2.0]

    def f(x):
        return (x[0] * x[1]).sin() + x[1].exp()

    assert hvp(f)(x, v) == pytest.approx(jvp(grad(f), (x,), (v,))[1], rel=1e-14)


def test_hvp_can_be_differentiated():
    """d/dw of the Hessian of w·x³ along 1 is 6x."""
    assert grad(lambda w: hvp(lambda x: w * x**3)(2.0, 1.0))(5.0) == 12.0
    assert grad(lambda v: hvp(lambda x: x**3)(2.0, v))(5.0) == 12.0
    assert grad(lambda x: hvp(lambda y: y**3)(x, 1.0))(5.0) == 6.0


def test_vjp_takes_cotangents_that_are_values():
    assert grad(lambda c: vjp(lambda x: [x * x, x], 3.0)[1]([c, 1.0])[0])(2.0) == 6.0


def test_jvp_takes_tangents_that_are_values():
    assert grad(lambda t: jvp(lambda x: x * x, (3.0,), (t,))[1] * t)(2.0) == 24.0


def test_transforms_nest_over_arrays():
    gradient = grad(lambda x: (grad(lambda y: (y * y * y).sum())(x) * x).sum())(np.array([1.0, 2.0]))

    assert np.array_equal(gradient, [9.0, 36.0])


def test_a_training_step_can_be_differentiated():
    """The loss after one step of gradient descent, as a function of the rate: L(w - r L'(w)), L = w² ⇒ -2w²·2(1-2r)."""
    rate = 0.1

    def loss_after_a_step(rate):
        w = 3.0 - rate * grad(lambda w: w * w)(3.0)
        return w * w

    slope = grad(loss_after_a_step)(rate)

    assert slope == pytest.approx(-4.0 * 9.0 * (1.0 - 2.0 * rate), rel=1e-15)
