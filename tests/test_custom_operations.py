"""custom: operations of the user's own, with the derivatives that the user states."""

import bisect
import math

import numpy as np
import pytest

from autograd import Value, compile, custom, derivation, derivative, grad, hessian, hvp, jvp, value_and_grad
from autograd import math as am
from autograd.testing import GradientError, check_grad

XS, YS = [0.0, 1.0, 2.0, 4.0], [0.0, 1.0, 4.0, 16.0]


def segment(x):
    k = min(max(bisect.bisect(XS, x) - 1, 0), len(XS) - 2)
    return k, (YS[k + 1] - YS[k]) / (XS[k + 1] - XS[k])


def look_up(x):
    k, slope = segment(x)
    return YS[k] + slope * (x - XS[k])


table = custom(look_up, lambda out, x: (segment(x)[1],), numeric=True, check=(1.5,))


def newton(a, b):
    """Return the x with x³ + a x = b, for a > 0."""
    x = 0.0
    for _ in range(100):
        x -= (x**3 + a * x - b) / (3.0 * x * x + a)
    return x


def residual(x, a, b):
    return x**3 + a * x - b


def implicit_partials(x, a, b):
    """By the implicit function theorem, from the residual's own derivatives, which are differentiable again."""
    by_x, by_a, by_b = grad(residual, argnums=(0, 1, 2))(x, a, b)
    return -by_a / by_x, -by_b / by_x


root = custom(newton, implicit_partials, name="root", check=(2.0, 3.0))


def test_a_table_look_up():
    assert table(3.0) == 10.0
    assert grad(table)(3.0) == 6.0
    assert grad(lambda x: table(x) ** 2 * x)(3.0) == 2.0 * 10.0 * 6.0 * 3.0 + 100.0


def test_an_implicit_function_has_derivatives_of_any_order():
    """x³ + a x = b has at a = 1, b = 2 the root 1, and there dx/db = 1/4, d²x/db² = -6x·(dx/db)³ = -3/32."""
    assert root(1.0, 2.0) == 1.0
    assert grad(root, argnums=(0, 1))(1.0, 2.0) == pytest.approx((-0.25, 0.25), rel=1e-15)
    assert derivative(lambda b: root(1.0, b), 2)(2.0) == pytest.approx(-3.0 / 32.0, rel=1e-14)
    # d³x/db³ = (108 x² - 6 (3x² + a)) / (3x² + a)⁵ = 84 / 1024
    assert derivative(lambda b: root(1.0, b), 3)(2.0) == pytest.approx(84.0 / 1024.0, rel=1e-13)


def test_second_derivatives_in_every_way():
    def f(p):
        return root(p[0], p[1]) * p[0]

    rows = hessian(f)([1.0, 2.0])

    assert hvp(f)([1.0, 2.0], [1.0, 0.5]) == pytest.approx(
        [rows[0][0] + 0.5 * rows[0][1], rows[1][0] + 0.5 * rows[1][1]], rel=1e-13
    )
    assert jvp(grad(f), ([1.0, 2.0],), ([1.0, 0.5],))[1] == pytest.approx(hvp(f)([1.0, 2.0], [1.0, 0.5]), rel=1e-13)


def test_the_operation_checks_itself_on_request():
    with pytest.raises(GradientError, match="the gradient of"):
        custom(lambda x: x * x, lambda out, x: (2.001 * x,), name="square", check=(3.0,))


def test_the_second_order_is_checked_where_the_partials_are_operations():
    """The first derivative is right; that it is held constant is found by the second."""
    with pytest.raises(GradientError, match="order 2"):
        custom(lambda x: x**3, lambda out, x: (3.0 * x * (x.data if isinstance(x, Value) else x),), check=(2.0,))


def test_check_grad_takes_the_operation():
    assert min(check_grad(root, 2.0, 3.0).digits) > 6.0


def test_numeric_partials_serve_within_a_transform_of_another():
    """The gradient in a nested transform is a Value; only the second derivative of the operation is missing."""
    w = Value(2.0)

    slope = grad(lambda x: w * table(x))(3.0)
    slope.backward()

    assert slope.data == 12.0
    assert w.grad == 6.0


@pytest.mark.parametrize(
    "second",
    [
        lambda: grad(grad(table))(1.5),
        lambda: hvp(lambda x: table(x) * x)(1.5, 1.0),
        lambda: jvp(grad(table), (1.5,), (1.0,)),
    ],
)
def test_a_second_derivative_of_numeric_partials_is_refused(second):
    with pytest.raises(TypeError, match="the custom operation 'look_up' has no second derivative"):
        second()


def test_an_operation_is_named_in_the_graph():
    assert root(Value(1.0), 2.0).op.name == "root"
    assert table(Value(1.0)).op.name == "look_up"


def test_partials_written_in_the_drop_in_for_math():
    softsign = custom(
        lambda x: x / (1.0 + abs(x)), lambda out, x: (1.0 / (1.0 + am.fabs(x)) ** 2,), name="softsign", check=(0.5,)
    )

    assert grad(softsign)(1.0) == 0.25
    assert grad(grad(softsign))(1.0) == -0.25


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: custom(lambda x, *, k: 0.0, lambda out, x: (x,)), TypeError, r"such as lambda x, y: f\(x, y, option"),
        (lambda: custom(lambda **xs: 0.0, lambda out: ()), TypeError, "must take positional arguments"),
        (lambda: custom(lambda: 0.0, lambda out: ()), TypeError, "at least one"),
        (lambda: grad(custom(lambda *xs: 0.0, lambda out, *xs: xs[1:]))(1.0), ValueError, "must be 1, one for each"),
        (
            lambda: custom(lambda x: "a", lambda out, x: (1.0,), name="op")(1.0),
            TypeError,
            "result of the custom operat",
        ),
        (lambda: grad(custom(lambda x: x, lambda out, x: (1.0, 2.0)))(1.0), ValueError, "must be 1, one for each"),
        (lambda: grad(custom(lambda x: x, lambda out, x: (1.0 / 0.0,), name="op"))(1.0), ArithmeticError, "'op' at"),
        (lambda: grad(custom(lambda x: x, lambda out, x: ("a",), numeric=True))(1.0), TypeError, "a partial of"),
    ],
)
def test_what_makes_no_sense_is_refused(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_partials_of_plain_numbers_are_told_to_say_so():
    cosine = custom(math.cos, lambda out, x: (-math.sin(x),))

    assert grad(cosine)(1.0) == -math.sin(1.0)
    with pytest.raises(TypeError) as refusal:
        grad(grad(cosine))(1.0)
    assert "say numeric=True" in "".join(refusal.value.__notes__)


@pytest.mark.parametrize("numeric", [True, False])
def test_partials_that_are_no_tuple_are_refused_and_the_tuple_is_named(numeric):
    bare = custom(lambda x: x * x, lambda out, x: 2.0 * x, name="square", numeric=numeric)
    nothing = custom(lambda x: x * x, lambda out, x: None, name="square", numeric=numeric)

    with pytest.raises(
        TypeError, match=r"^the partials of .* 'square' must be a tuple, .* write \(partial,\)$"
    ) as error:
        bare(Value(3.0)).backward()
    assert not hasattr(error.value, "__notes__")
    with pytest.raises(TypeError, match="got None; is a return statement missing"):
        nothing(Value(3.0)).backward()


@pytest.mark.parametrize("numeric", [True, False])
@pytest.mark.parametrize("jit", ["never", "always"])
def test_a_function_of_any_number_of_arguments_makes_an_operation(numeric, jit):
    def partials(out, *xs):
        return tuple(2.0 * x for x in xs)

    squares = custom(lambda *xs: sum(x * x for x in xs), partials, numeric=numeric, name="squares", check=(1.0, 2.0))

    def f(x):
        return squares(x[0]) * squares(x[0], x[1]) + squares(*x, x[2])

    x = [0.5, -1.5, 2.0]
    value, gradient = value_and_grad(
        lambda x: x[0] ** 2 * (x[0] ** 2 + x[1] ** 2) + x[0] ** 2 + x[1] ** 2 + 2 * x[2] ** 2
    )(x)
    assert value_and_grad(f)(x) == (pytest.approx(value), pytest.approx(gradient))
    compiled = compile(f, jit=jit)
    assert compiled.value_and_grad(x) == value_and_grad(f)(x)
    assert compiled.batch().value_and_grad(np.array([x, x]))[1][1].tolist() == grad(f)(x)
    assert "squares(" in str(derivation(squares(Value(1.0, label="a"), Value(2.0, label="b"))))
    if numeric:
        with pytest.raises(TypeError, match="has no second derivative"):
            hessian(f)(x)
    else:
        assert hessian(f)(x) == compile(hessian(f), jit=jit)(x)
        assert hessian(f)(x)[0][1] == pytest.approx(4.0 * x[0] * x[1])


def test_a_function_in_c_that_does_not_tell_its_arguments_makes_an_operation():
    length = custom(math.hypot, lambda out, *xs: tuple(x / out for x in xs), check=(3.0, 4.0))

    assert value_and_grad(lambda v: length(*v))([2.0, 3.0, 6.0]) == (7.0, pytest.approx([2 / 7, 3 / 7, 6 / 7]))
