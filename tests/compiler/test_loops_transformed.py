"""Derivatives of any kind of functions with long loops have the bits of the uncompiled ones."""

import math
from unittest.mock import patch

import numpy as np
import pytest

from autograd import Value, compile, custom, grad, hessian, hvp, jacobian, jvp
from autograd.compiler.backends import executable, replay

JITS = pytest.mark.parametrize("jit", ["always", "never"])


@pytest.fixture(autouse=True)
def loops_of_any_length():
    with patch.object(executable, "WRITTEN_OUT", 0), patch.object(replay, "LOOPED", 0):
        yield


def euler(p):
    x, k = p
    for _ in range(260):
        x = x + 0.01 * (k - x * x)
    return x * k


def squares(p):
    a, b = p
    total = 0.0
    for n in range(200):
        total = total + (a * (0.01 * n) + b - math.sin(n)).tanh() ** 2
    return total


def guarded(p):
    x, z = p
    for _ in range(300):
        x = x * 0.9 + z * z
        if x > 50.0:
            x = x * 0.5
    return x


def logistic(x):
    return 1.0 / (1.0 + math.exp(-x))


smooth = custom(logistic, partials=lambda out, x: (out * (1.0 - out),), name="smooth")


def with_custom(p):
    x, k = p
    for _ in range(220):
        x = x + 0.1 * (smooth(x) - k * x)
    return x


FUNCTIONS = [pytest.param(f, marks=pytest.mark.slow) for f in (euler, squares)] + [guarded, with_custom]
POINTS = [[0.7, 1.3], [-0.2, 0.1], [0.0, -0.0]]
DIRECTION = [1.0, -0.5]

TRANSFORMS = {
    "gradient": (grad, False),
    "hessian": (hessian, False),
    "hvp": (hvp, True),
    "jacobian": (lambda f: jacobian(lambda p: [f(p), p[0] * f(p)]), False),
    "jvp": (lambda f: lambda p, v: jvp(f, (p,), (v,)), True),
}


def bits(numbers):
    if isinstance(numbers, list | tuple):
        return [text for number in numbers for text in bits(number)]
    number = numbers.data if isinstance(numbers, Value) else float(numbers)
    return ["nan" if number != number else number.hex()]


@JITS
@pytest.mark.parametrize("transform", TRANSFORMS)
@pytest.mark.parametrize("f", FUNCTIONS, ids=lambda f: f.__name__)
def test_transforms_of_functions_with_loops_have_the_bits_of_uncompiled_ones(f, transform, jit):
    made, directed = TRANSFORMS[transform]
    compiled = compile(made(f), jit=jit)
    for point in POINTS:
        args = (point, DIRECTION) if directed else (point,)
        assert bits(compiled(*args)) == bits(made(f)(*args))
    assert any(path.program.loops for path in compiled._library.all_paths)


@JITS
@pytest.mark.parametrize("transform", ["hessian", "hvp", "jacobian", "jvp"])
def test_in_batches_as_well(transform, jit):
    made, directed = TRANSFORMS[transform]
    further = (np.array(DIRECTION),) if directed else ()
    found = compile(made(guarded), jit=jit).batch(points=(0,))(np.array(POINTS), *further)

    for n, point in enumerate(POINTS):
        assert bits(at_point(found, n)) == bits(made(guarded)(point, *([DIRECTION] if directed else [])))


def at_point(results, n):
    if isinstance(results, list | tuple):
        return [at_point(part, n) for part in results]
    return results[n].tolist()
