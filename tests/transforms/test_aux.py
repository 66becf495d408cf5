"""has_aux: what a function returns beside its result comes along with the derivatives, of every transform."""

import math
import random
from dataclasses import dataclass

import numpy as np
import pytest

import autograd.math as m
from autograd import Value, compile, derivative, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp
from autograd.diagnostics import detect_anomaly

X, V = [0.7, -1.2], [0.3, 2.0]


def f(x):
    return m.sin(x[0]) * x[1] ** 2 + m.exp(x[0] * x[1])


def beside(x):
    return {"sum": x[0] + x[1], "name": "a name", "none": None, "plain": 3, "nested": [(x[1] * 2.0,), True]}


def pair(x):
    return f(x), beside(x)


SEEN = {"sum": X[0] + X[1], "name": "a name", "none": None, "plain": 3, "nested": [(X[1] * 2.0,), True]}

# With and without; each returns what it finds and what comes beside.
TRANSFORMS = {
    "grad": (lambda: grad(pair, has_aux=True)(X), lambda: grad(f)(X)),
    "jacobian": (lambda: jacobian(pair, has_aux=True)(X), lambda: jacobian(f)(X)),
    "reverse jacobian": (
        lambda: jacobian(pair, mode="reverse", has_aux=True)(X),
        lambda: jacobian(f, mode="reverse")(X),
    ),
    "hessian": (lambda: hessian(pair, has_aux=True)(X), lambda: hessian(f)(X)),
    "hvp": (lambda: hvp(pair, has_aux=True)(X, V), lambda: hvp(f)(X, V)),
}


@pytest.mark.parametrize("name", TRANSFORMS)
def test_what_comes_beside_is_the_second_of_a_pair_in_plain_numbers(name):
    with_aux, without = TRANSFORMS[name]
    found, aux = with_aux()

    assert found == without()
    assert aux == SEEN
    assert type(aux["sum"]) is type(aux["nested"][0][0]) is float
    assert type(aux["plain"]) is int


def test_value_and_grad_has_it_beside_the_value():
    assert value_and_grad(pair, has_aux=True)(X) == ((value_and_grad(f)(X)[0], SEEN), grad(f)(X))


def test_jvp_and_vjp_have_it_as_the_third():
    assert jvp(pair, (X,), (V,), has_aux=True) == (*jvp(f, (X,), (V,)), SEEN)
    value, pullback, aux = vjp(pair, X, has_aux=True)
    assert (value, pullback(2.0), aux) == (vjp(f, X)[0], vjp(f, X)[1](2.0), SEEN)


@pytest.mark.parametrize("order", [0, 1, 2, 3])
def test_derivative_has_it_at_every_order(order):
    calls = []

    def g(x):
        calls.append(x)
        return m.exp(2.0 * x), ("aux", 2.0 * x)

    assert derivative(g, order, has_aux=True)(0.0) == (2.0**order, ("aux", 0.0))
    assert len(calls) == 1


@pytest.mark.parametrize("transform", [jacobian, hessian])
def test_sparse_results_have_it_too(transform):
    pytest.importorskip("scipy")
    found, aux = transform(pair, sparse=True, has_aux=True)(X)
    assert aux == SEEN
    np.testing.assert_array_equal(np.ravel(found.toarray()), np.ravel(transform(f)(X)))


@dataclass
class Trace:
    name: str
    losses: list
    total: float = math.nan

    def __post_init__(self):
        self.doubled = 2.0 * self.total


def test_dataclasses_and_arrays_are_gone_through_and_other_things_are_the_same_object():
    thing, untouched = object(), [1, "two", {"three": 3.0}]

    def g(x):
        return x[0] * x[1], (Trace("t", [x[0], None], x[0] * x[1]), np.array([x[1], 1.0]), thing, untouched)

    trace, array, same, left = grad(g, has_aux=True)([2.0, 3.0])[1]
    assert (trace, trace.doubled) == (Trace("t", [2.0, None], 6.0), 12.0)
    assert array.dtype == float
    assert array.tolist() == [3.0, 1.0]
    assert same is thing
    assert left == untouched
    assert grad(lambda x: (x, untouched), has_aux=True)(1.0)[1] is untouched


def test_what_depends_on_a_value_from_outside_stays_differentiable():
    assert grad(lambda w: grad(lambda x: (x * x, w * x), has_aux=True)(2.0)[1])(3.0) == 2.0
    assert grad(lambda w: w * grad(lambda x: (w * x * x, x), has_aux=True)(2.0)[1])(3.0) == 2.0
    w = Value(3.0)
    (slope, aux) = grad(lambda x: (x * x, [w * x, x]), has_aux=True)(2.0)
    assert (slope, type(aux[0]), aux[1]) == (4.0, Value, 2.0)


@pytest.mark.parametrize(
    "call",
    [
        lambda g: grad(g, has_aux=True)(2.0),
        lambda g: value_and_grad(g, has_aux=True)(2.0),
        lambda g: jacobian(g, has_aux=True)(2.0),
        lambda g: hessian(g, has_aux=True)(2.0),
        lambda g: hvp(g, has_aux=True)(2.0, 1.0),
        lambda g: jvp(g, (2.0,), (1.0,), has_aux=True),
        lambda g: vjp(g, 2.0, has_aux=True),
        lambda g: derivative(g, has_aux=True)(2.0),
    ],
)
@pytest.mark.parametrize("result", [lambda x: x, lambda x: (x, 1, 2), lambda x: [x, x], lambda x: None])
def test_what_is_no_pair_is_refused(call, result):
    def g(x):
        return result(x)

    with pytest.raises(
        TypeError, match=r"^\w+ with has_aux=True needs a function that returns a pair, .*but g returned"
    ):
        call(g)


def test_diagnoses_see_the_call_as_without():
    with detect_anomaly():
        assert grad(pair, has_aux=True)(X)[0] == grad(f)(X)


# Compiled.


def numbers(x):
    return f(x), {"sum": x[0] + x[1], "both": [x[0] * x[1], 7.0]}


def compiled_outside(transform, jit):
    return compile(transform(numbers, has_aux=True), jit=jit)


def compiled_inside(transform, jit):
    return transform(compile(numbers, jit=jit), has_aux=True)


COMPILED = {
    "compile(grad)": (compiled_outside, grad),
    "grad(compile)": (compiled_inside, grad),
    "compile(value_and_grad)": (compiled_outside, value_and_grad),
    "value_and_grad(compile)": (compiled_inside, value_and_grad),
    "compile(hessian)": (compiled_outside, hessian),
    "compile(jacobian)": (compiled_outside, jacobian),
    "jacobian(compile)": (compiled_inside, jacobian),
}


@pytest.mark.parametrize("jit", ["never", "always"])
@pytest.mark.parametrize("name", COMPILED)
def test_compiled_it_is_the_same_to_the_bit(name, jit, monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")
    make, transform = COMPILED[name]
    compiled, eager, rng = make(transform, jit), transform(numbers, has_aux=True), random.Random(name)
    for _ in range(20):
        x = [rng.uniform(-2.0, 2.0), rng.uniform(-2.0, 2.0)]
        assert compiled(x) == eager(x)


def test_compiled_functions_of_another_path_than_there_is_room_for_have_it_too():
    compiled = compile(grad(lambda x: (x * x if x > 0.0 else -x, [x]), has_aux=True), paths=1)
    with pytest.warns(RuntimeWarning, match="has taken 1 paths"):
        assert [compiled(x) for x in (1.0, -1.0, 2.0)] == [(2.0, [1.0]), (-1.0, [-1.0]), (4.0, [2.0])]


def test_compiled_methods_have_it_too():
    class Model:
        scale = 3.0

        @compile
        @lambda f: value_and_grad(f, has_aux=True)
        def loss(self, x):
            return self.scale * x * x, x + 1.0

    assert Model().loss(2.0) == ((12.0, 3.0), 12.0)


@pytest.mark.parametrize(
    ("result", "message"),
    [
        (lambda x: x, r"returns a pair, its result and what comes beside it, but g returned number"),
        (lambda x: (x, x, x), r"returns a pair, its result and what comes beside it, but g returned"),
        (lambda x: ([x, x], x), r"a pair, of which the first is one number, but g returned"),
    ],
)
@pytest.mark.parametrize("paths", [1, 128])
def test_compiled_functions_that_return_no_pair_are_refused(result, message, paths):
    def g(x):
        return result(x)

    with pytest.raises(TypeError, match=message):
        compile(grad(g, has_aux=True), paths=paths)(2.0)
