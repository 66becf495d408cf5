"""Transforms are compiled too; what cannot be is refused; what is frozen is found."""

import math

import numpy as np
import pytest

import autograd.math as am
from autograd import MismatchError, Value, compile, grad, hessian, hvp, jacobian, no_grad
from autograd.transforms import jvp


# Transforms.
def test_transforms_are_compiled_and_have_the_derivatives_of_eager(jit):
    def f(v):
        return v[0] ** 2 * v[1] + v[1].sin() * v[0] if v[0] > 0.0 else v[1].exp() * v[0]

    for point in ([1.5, 2.0], [-1.5, 2.0]):
        for transform in (hessian, jacobian, grad):
            assert compile(transform(f), jit=jit)(point) == transform(f)(point)
        product = compile(hvp(f), jit=jit)(point, [1.0, 0.5])
        assert product == pytest.approx(hvp(f)(point, [1.0, 0.5]), rel=1e-14)
        pushed = compile(lambda x, d: jvp(f, (x,), (d,)), jit=jit)(point, [1.0, 0.5])
        assert pushed == pytest.approx(jvp(f, (point,), ([1.0, 0.5],)), rel=1e-14)


def test_no_variable_is_taken_for_another_when_gradients_nest(jit):
    f = compile(grad(lambda x: x * grad(lambda y: x * y)(1.0)), jit=jit)

    assert f(4.0) == 8.0


def test_inside_a_recording_the_function_itself_runs(jit):
    square = compile(lambda x: x * x, jit=jit)

    assert grad(lambda x: square(x) * 3.0)(2.0) == 12.0
    assert compile(lambda x: square(x) + 1.0, jit=jit).value_and_grad(3.0) == (10.0, 6.0)
    x = Value(3.0)
    square(x).backward()
    assert x.grad == 6.0


def test_what_is_recorded_under_no_grad_can_be_differentiated_later(jit):
    f = compile(lambda x: x * x, jit=jit)
    with no_grad():
        assert f(3.0) == 9.0

    assert f.value_and_grad(3.0) == (9.0, 6.0)


# Refusals, after which everything goes on.
@pytest.mark.parametrize(
    ("f", "args", "error", "message"),
    [
        (lambda x: None, (1.0,), TypeError, "returned None; is a return statement missing"),
        (lambda x: [], (1.0,), TypeError, "without a number in it"),
        (lambda x: "text", (1.0,), TypeError, "must be a real number"),
        (lambda x: x, ("text",), TypeError, r"argument 0 of <lambda> .* say compile\(..., static=0\)"),
        (lambda x: x, (1j,), TypeError, "must be a real number"),
        (lambda x: x, (np.array(["a"]),), TypeError, "must be a real number"),
        (lambda x, n: [x] * n, (1.0, 2.0), TypeError, "Value"),
        (lambda x: (x * x).backward(), (1.0,), RuntimeError, "calls backward"),
        (lambda x: 1 // 0, (1.0,), ZeroDivisionError, "zero"),
        (lambda x: x, (), TypeError, "missing 1 required"),
    ],
)
def test_what_cannot_be_compiled_is_refused_and_leaves_nothing_behind(f, args, error, message, jit):
    compiled = compile(f, jit=jit)
    for _ in range(2):
        with pytest.raises(error, match=message):
            compiled(*args)

    assert compiled.stats().paths == 0


def test_a_number_that_numpy_has_put_among_the_values_is_refused_with_the_cure(jit):
    compiled = compile(lambda x: np.log(np.clip(x, 1.0, 2.0)).sum(), jit=jit)

    with pytest.raises(TypeError, match="no callable log method") as refusal:
        compiled(np.array([0.5, 1.5]))
    assert any("np.frompyfunc(autograd.math.log, 1, 1) takes both" in note for note in refusal.value.__notes__)


def test_an_error_while_another_path_is_recorded_leaves_the_known_ones(jit):
    def f(x):
        if x < 0.0:
            raise ValueError("negative")
        return am.sqrt(x)

    g = compile(f, jit=jit)
    assert g(4.0) == 2.0
    for _ in range(3):
        with pytest.raises(ValueError, match="negative"):
            g(-1.0)
        assert g(9.0) == 3.0
    assert g.stats().paths == 1


def test_what_is_not_one_number_has_no_gradient(jit):
    with pytest.raises(TypeError, match="returned 2 in"):
        compile(lambda x: [x, x], jit=jit).value_and_grad(1.0)
    with pytest.raises(TypeError, match="returned None"):
        compile(lambda x: None, jit=jit).value_and_grad(1.0)
    with pytest.raises(ValueError, match="argnums names argument 1"):
        compile(lambda x: x, jit=jit).value_and_grad(1.0, argnums=1)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"jit": "sometimes"}, ValueError),
        ({"paths": 0}, ValueError),
        ({"paths": 2.5}, TypeError),
        ({"static": "missing"}, ValueError),
        ({"static": 1.5}, TypeError),
    ],
)
def test_options_out_of_range_are_refused(options, error):
    with pytest.raises(error):
        compile(lambda x: x, **options)


def test_what_is_no_function_is_refused():
    with pytest.raises(TypeError, match="compile takes a function"):
        compile(3.0)


@pytest.mark.parametrize(
    "use",
    [
        lambda f: f.value_and_grad(2.0),
        lambda f: f.backward(2.0),
        lambda f: f.batch(),
        lambda f: f.buffer(2.0),
        lambda f: f.source(),
        lambda f: f.to_numpy(),
        lambda f: f.to_jax(),
        lambda f: f.to_c(),
        lambda f: f.save("nowhere"),
    ],
)
def test_a_compiled_gradient_is_not_taken_for_its_function(use):
    slope = compile(grad(lambda x: x**3))
    assert slope(2.0) == 12.0

    with pytest.raises(TypeError, match=r"\(\) is for the function itself: compile\(<lambda>\)\."):
        use(slope)


def test_points_are_named_once_and_are_numbers():
    product = compile(lambda x, y: x * y)

    with pytest.raises(ValueError, match="points names an argument of <lambda> twice"):
        product.batch(points=(0, -2))([1.0, 2.0], 3.0)
    with pytest.raises(TypeError, match="point 1 of argument 0 of <lambda> is a Value"):
        product.batch()([1.0, Value(2.0)], 3.0)


def test_an_object_that_is_called_goes_by_the_name_of_its_class():
    class Square:
        def __call__(self, x):
            return x * x

    assert repr(compile(Square())) == "<compile(Square)>"


# What is frozen, and how it is found.
def test_check_finds_a_number_that_the_recording_has_frozen():
    scale = [1.0]
    f = compile(lambda x: x * scale[0], check=True)

    assert f(2.0) == 2.0
    scale[0] = 3.0
    with pytest.raises(MismatchError, match=r"computes 2\.0 as result 0, and 6\.0 without"):
        f(2.0)


def test_check_is_content_with_an_honest_function(jit):
    w = Value(2.0)
    f = compile(lambda x: (w * x).tanh() if x > 0.0 else -x, check=True, jit=jit)
    for x in (1.0, -1.0, 0.5, 2.0):
        f(x)
        f.value_and_grad(x)
    w.data = 3.0
    assert f.backward(0.25) == math.tanh(0.75)
