"""jvp, vjp, hvp, derivative: closed forms, structures, refusals, and graphs too deep for recursion."""

import math

import mpmath
import numpy as np
import pytest

from autograd import Value, compile, derivative, hessian, hvp, jacobian, jvp, vjp


def polar(r, t):
    return {"x": r * t.cos(), "y": r * t.sin()}


def test_jvp_is_the_derivative_along_the_direction():
    value, tangent = jvp(polar, (2.0, 0.5), (1.0, 3.0))

    assert value == {"x": 2.0 * math.cos(0.5), "y": 2.0 * math.sin(0.5)}
    assert tangent["x"] == pytest.approx(math.cos(0.5) - 6.0 * math.sin(0.5), rel=1e-15)
    assert tangent["y"] == pytest.approx(math.sin(0.5) + 6.0 * math.cos(0.5), rel=1e-15)


def test_jvp_takes_arrays():
    A = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])

    value, tangent = jvp(lambda x: A @ x, (np.array([1, 1]),), (np.array([0, 2]),))

    assert value.dtype == tangent.dtype == np.float64
    assert np.array_equal(value, [3.0, 7.0, 11.0])
    assert np.array_equal(tangent, [4.0, 8.0, 12.0])


def test_jvp_gives_constants_a_tangent_of_zero():
    assert jvp(lambda x: (x * x, 5.0), (3.0,), (1.0,)) == ((9.0, 5.0), (6.0, 0.0))


def test_a_direction_of_zero_is_multiplied_like_any_other():
    assert math.isnan(jvp(lambda x, y: x.sqrt() + y, (0.0, 1.0), (0.0, 2.0))[1])


def test_an_input_along_which_nothing_moves_contributes_nothing_even_where_the_derivative_is_infinite():
    assert jacobian(lambda x: x[0].sqrt() + x[1], mode="forward")([0.0, 1.0]) == [math.inf, 1.0]


def test_vjp_carries_cotangents_back():
    value, pullback = vjp(polar, 2.0, 0.5)

    assert value["x"] == 2.0 * math.cos(0.5)
    r, t = pullback({"x": 1.0, "y": 10.0})
    assert r == pytest.approx(math.cos(0.5) + 10.0 * math.sin(0.5), rel=1e-15)
    assert t == pytest.approx(-2.0 * math.sin(0.5) + 20.0 * math.cos(0.5), rel=1e-15)


def test_a_pullback_can_be_called_again():
    _, pullback = vjp(lambda x: [x[0] * x[1], x[0]], [2.0, 3.0])

    assert pullback([1.0, 0.0]) == ([3.0, 2.0],)
    assert pullback([0.0, 1.0]) == ([1.0, 0.0],)
    assert pullback([1.0, 0.0]) == ([3.0, 2.0],)
    assert pullback([0.0, 0.0]) == ([0.0, 0.0],)


def test_one_result_that_appears_twice_counts_twice():
    def f(x):
        y = x * x
        return [y, y, x]

    assert vjp(f, 3.0)[1]([1.0, 10.0, 100.0]) == (166.0,)
    assert jvp(f, (3.0,), (1.0,))[1] == [6.0, 6.0, 1.0]


def test_hvp_of_the_rosenbrock_function_against_scipy():
    from scipy.optimize import rosen, rosen_hess_prod

    x, v = np.linspace(-1.2, 1.5, 9), np.linspace(1.0, -2.0, 9)

    assert hvp(rosen)(x, v) == pytest.approx(rosen_hess_prod(x, v), rel=1e-13)


def test_hvp_passes_further_arguments_on():
    assert hvp(lambda x, a, *, b: a * b * x[0] ** 3)([2.0], [1.0], 5.0, b=2.0) == [120.0]


def test_hvp_where_an_intermediate_result_does_not_move():
    """Along x alone, the root of y stands still; its second derivative at y = 0 is infinite."""

    def f(p):
        return p[0] ** 2 + p[1].sqrt()

    assert hessian(f)([3.0, 0.0])[0] == [2.0, 0.0]
    assert hvp(f)([3.0, 0.0], [1.0, 0.0])[0] == 2.0
    assert math.isnan(hvp(f)([3.0, 0.0], [1.0, 0.0])[1])  # the direction 0.0 is given, and multiplied


@pytest.mark.parametrize("order", range(7))
def test_derivatives_of_any_order_against_50_digit_arithmetic(order):
    f = derivative(lambda x: (x * x).sin() * (0.5 * x).exp(), order)
    with mpmath.workdps(50):
        exact = mpmath.diff(lambda x: mpmath.sin(x * x) * mpmath.exp(x / 2), 0.8, order)

    assert float(exact) == pytest.approx(f(Value(0.8)).data if order == 0 else f(0.8), rel=1e-13)


def test_the_derivative_of_a_curve_is_structured_as_the_curve():
    assert derivative(lambda t: {"x": t * t, "y": [t, 1.0]})(3.0) == {"x": 6.0, "y": [1.0, 0.0]}


def test_derivative_passes_further_arguments_on():
    assert derivative(lambda x, n, *, a: a * x**n)(3.0, 2, a=5.0) == 30.0


@pytest.mark.parametrize("size", [100_000])
def test_a_deep_graph_needs_no_recursion(size):
    def f(x):
        y = x
        for _ in range(size):
            y = y + 0.00001 * (x - y)
        return y * y

    assert jvp(f, (2.0,), (1.0,))[1] == pytest.approx(4.0, rel=1e-12)
    assert hvp(f)(2.0, 1.0) == pytest.approx(2.0, rel=1e-12)


def test_a_sweep_leaves_no_mark_on_gradients():
    """Forward sweeps borrow the place of the gradient, and give it back."""
    w = Value(3.0)
    inner = []

    def f(x):
        y = x * 2.0
        inner.append(y)
        return (y * y).sin()

    f(w).backward()
    kept = inner[0].grad
    jvp(f, (3.0,), (1.0,))
    hvp(f)(3.0, 1.0)

    assert inner[0].grad == kept
    assert not inner[1].has_grad
    assert not inner[2].has_grad


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: jvp(math.sin, 1.0, (1.0,)), TypeError, "primals must be a tuple with one entry for each argument"),
        (lambda: jvp(lambda x: x, (1.0,), 1.0), TypeError, "tangents must be a tuple with one entry for each argument"),
        (
            lambda: jvp(lambda x: x, ([1.0],), (1.0,)),
            ValueError,
            "must be structured as (['number'],), got ('number',)",
        ),
        (lambda: jvp(lambda x: x, (1.0,), ("a",)), TypeError, "the tangents of jvp, at [0] must be a real number"),
        (lambda: jvp(lambda x: None, (1.0,), (1.0,)), TypeError, "jvp: <lambda> returned None without a number in it"),
        (lambda: vjp(lambda x: [x, x], 1.0)[1](1.0), ValueError, "structured as ['number', 'number'], got number"),
        (lambda: hvp(lambda x: x)([1.0], [1.0]), TypeError, "hvp needs a function that returns one number"),
        (lambda: hvp(lambda x: x)(1.0, [1.0]), ValueError, "the vector of hvp must be structured as number"),
        (
            lambda: hvp(lambda x: x.sum())(np.ones(3), np.ones(2)),
            ValueError,
            "structured as array(3,), got array(2,)",
        ),
        (lambda: derivative(math.sin, -1), ValueError, "the order must be 0 or more, got -1"),
        (lambda: derivative(math.sin, 1.0), TypeError, "the order must be an integer, got 1.0"),
        (lambda: derivative(lambda x: x)([1.0]), TypeError, "derivative is for functions of one number, got [1.0]"),
        (lambda: derivative(lambda x: "1")(2.0), TypeError, "must be a real number, got the string '1'"),
    ],
)
def test_what_makes_no_sense_is_refused(call, error, message):
    with pytest.raises(error) as refusal:
        call()

    assert message in str(refusal.value)


@pytest.mark.parametrize("point", [3.0, np.array(3.0)])
@pytest.mark.parametrize("direction", [2.0, np.array(2.0), np.float64(2.0)])
def test_an_array_without_axes_is_a_direction_of_a_number_and_the_other_way_round(point, direction):
    def cube(x):
        return x**3

    assert jvp(cube, (point,), (direction,)) == (27.0, 54.0)
    assert vjp(cube, point)[1](direction) == (54.0,)
    assert hvp(cube)(point, direction) == 36.0
    assert jvp(lambda x: {"y": x["a"] * x["b"]}, ({"a": point, "b": 1.0},), ({"a": direction, "b": 0.0},))[1] == {
        "y": 2.0
    }
    assert compile(lambda x, v: jvp(cube, (x,), (v,)))(point, direction) == (27.0, 54.0)
    with pytest.raises(ValueError, match="must be structured as"):
        jvp(cube, (point,), (np.array([2.0]),))
