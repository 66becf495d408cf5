"""Gradients of floats, and of lists and tuples of them, which need no layout, are those of any other argument."""

import gc
import warnings

import numpy as np
import pytest

from autograd import Value, detect_anomaly, grad, jacobian, no_grad, value_and_grad
from autograd.math import exp, sin


def wave(x, y, *others):
    return sin(x * y) * exp(y) + sum(others, 0.0)


def weighed(p):
    return p[0] * p[1] - sin(p[1])


@pytest.mark.parametrize("argnums", [0, 1, (0, 1), (1, 0), (0,), -1, [0, 1], (-1, 0)])
def test_the_way_of_floats_has_the_bits_of_the_way_of_arrays(argnums):
    numbers = [0.5, -1.25, 3.0]
    apart = value_and_grad(lambda *args: wave(*[x[()] if isinstance(x, np.ndarray) else x for x in args]), argnums)
    value, expected = apart(*map(np.array, numbers))
    assert value_and_grad(wave, argnums)(*numbers) == (value, expected)
    assert grad(wave, argnums)(*numbers) == expected


@pytest.mark.parametrize("kind", [list, tuple])
def test_a_gradient_is_of_the_kind_of_its_argument(kind):
    found = grad(weighed)(kind([2.0, 3.0]))
    assert found == kind(grad(weighed)(np.array([2.0, 3.0])).tolist())
    assert type(found) is kind
    assert {*map(type, found)} == {float}


def test_a_function_may_change_the_list_that_it_is_given():
    def emptying(p):
        total = p[0] * p[1]
        p.clear()
        return total

    given = [2.0, 3.0]
    assert grad(emptying)(given) == [3.0, 2.0]
    assert given == [2.0, 3.0]


@pytest.mark.parametrize("constant", [1.0, 1, np.float64(2.0), Value(3.0)], ids=repr)
def test_a_constant_has_the_derivative_0(constant):
    value, found = value_and_grad(lambda x: constant)(2.0)
    assert found == 0.0
    assert value == float(constant.data if isinstance(constant, Value) else constant)


def test_what_depends_on_values_from_outside_is_a_value():
    weight = Value(2.0)
    found = grad(lambda x: weight * x * x)(3.0)
    assert isinstance(found, Value)
    found.backward()
    assert weight.grad == 6.0
    assert grad(lambda x: x * grad(lambda y: x * y)(1.0))(4.0) == 8.0
    assert jacobian(grad(weighed))([2.0, 0.0]) == [[0.0, 1.0], [1.0, 0.0]]


def test_a_function_is_called_once_whatever_it_returns():
    calls = []

    def counted(x, what):
        calls.append(x)
        return [x, x] if what == "pair" else None if what is None else Value(1.0) * x

    assert grad(counted)(2.0, "value") == 1.0
    for what, message in (("pair", "returned 2 in a list"), (None, "is a return statement missing")):
        with pytest.raises(TypeError, match=message):
            grad(counted)(2.0, what)
    assert len(calls) == 3


def test_the_way_of_floats_refuses_what_the_other_refuses():
    with pytest.raises(ValueError, match="names argument 2"):
        grad(wave, 2)(1.0, 2.0)
    with pytest.raises(ValueError, match="twice"):
        grad(wave, (0, 0))(1.0, 2.0)
    with pytest.raises(TypeError, match="must be a real number"):
        grad(weighed)([1.0, "two"])
    with no_grad(), pytest.raises(RuntimeError, match="inside no_grad"):
        grad(weighed)([1.0, 2.0])
    with detect_anomaly(), pytest.raises(ArithmeticError):
        grad(lambda x: x.log())(-1.0)


def test_an_error_leaves_no_depth_behind():
    def failing(x):
        raise LookupError

    for _ in range(3):
        with pytest.raises(LookupError):
            grad(failing)(1.0)
    with warnings.catch_warnings(action="error"):
        assert grad(weighed)([2.0, 3.0])[0] == 3.0
    gc.collect()
