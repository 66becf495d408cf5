"""The conventions and the derivatives of the table, compared with PyTorch and JAX where they have the function."""

import math
import random

import pytest

from autograd import Value
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

pytestmark = pytest.mark.oracle

nan = math.nan

# Our row, and the same function of PyTorch and of JAX by path; None where the library lacks it.
NAMES = {
    "add": ("add", "numpy.add"),
    "subtract": ("sub", "numpy.subtract"),
    "multiply": ("mul", "numpy.multiply"),
    "negative": ("neg", "numpy.negative"),
    "divide": ("div", "numpy.divide"),
    "sign": ("sign", "numpy.sign"),
    "absolute": ("abs", "numpy.abs"),
    "maximum": ("maximum", "numpy.maximum"),
    "minimum": ("minimum", "numpy.minimum"),
    "copysign": ("copysign", "numpy.copysign"),
    "floor": ("floor", "numpy.floor"),
    "ceil": ("ceil", "numpy.ceil"),
    "trunc": ("trunc", "numpy.trunc"),
    "rint": ("round", "numpy.rint"),
    "fmod": ("fmod", "numpy.fmod"),
    "modulo": ("remainder", "numpy.mod"),
    "sqrt": ("sqrt", "numpy.sqrt"),
    "cbrt": (None, "numpy.cbrt"),
    "exp": ("exp", "numpy.exp"),
    "exp2": ("exp2", "numpy.exp2"),
    "expm1": ("expm1", "numpy.expm1"),
    "log": ("log", "numpy.log"),
    "log2": ("log2", "numpy.log2"),
    "log10": ("log10", "numpy.log10"),
    "log1p": ("log1p", "numpy.log1p"),
    "power": ("pow", "numpy.power"),
    "sin": ("sin", "numpy.sin"),
    "cos": ("cos", "numpy.cos"),
    "tan": ("tan", "numpy.tan"),
    "asin": ("asin", "numpy.arcsin"),
    "acos": ("acos", "numpy.arccos"),
    "atan": ("atan", "numpy.arctan"),
    "hypot": ("hypot", "numpy.hypot"),
    "atan2": ("atan2", "numpy.arctan2"),
    "degrees": ("rad2deg", "numpy.degrees"),
    "radians": ("deg2rad", "numpy.radians"),
    "sinh": ("sinh", "numpy.sinh"),
    "cosh": ("cosh", "numpy.cosh"),
    "tanh": ("tanh", "numpy.tanh"),
    "asinh": ("asinh", "numpy.arcsinh"),
    "acosh": ("acosh", "numpy.arccosh"),
    "atanh": ("atanh", "numpy.arctanh"),
    "erf": ("erf", "scipy.special.erf"),
    "erfc": ("erfc", "scipy.special.erfc"),
    "lgamma": ("lgamma", "scipy.special.gammaln"),
    "relu": ("relu", "nn.relu"),
    "sigmoid": ("sigmoid", "nn.sigmoid"),
    "softplus": ("nn.functional.softplus", "nn.softplus"),
    "silu": ("nn.functional.silu", "nn.silu"),
    "gelu": ("nn.functional.gelu", None),
    "logaddexp": ("logaddexp", "numpy.logaddexp"),
}
# Where the others decide otherwise than our table of conventions, and what they give.
OTHERWISE = {
    ("jax", "absolute", (0.0,)): [1.0],
    ("jax", "power", (0.0, 0.0)): [nan, 0.0],
}
# PyTorch's trigamma, the second derivative of lgamma, is good to nine digits; ours is compared with mpmath elsewhere.
SECOND = {("torch", "lgamma"): 1e-8}
SPECIAL = {
    "relu": [(0.0,)],
    "absolute": [(0.0,)],
    "maximum": [(2.0, 2.0)],
    "minimum": [(2.0, 2.0)],
    "power": [(0.0, 0.0), (3.0, 0.0), (0.0, 2.5), (0.0, 2.0), (-2.0, 0.5)],
    "sqrt": [(0.0,), (-1.0,)],
    "log": [(0.0,)],
    "floor": [(2.0,), (2.5,)],
    "ceil": [(2.0,), (2.5,)],
    "rint": [(2.5,)],
    "trunc": [(-2.5,)],
    "sign": [(0.0,)],
    "modulo": [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0)],
    "fmod": [(7.5, 2.0), (-7.5, 2.0)],
    "sigmoid": [(1000.0,), (-1000.0,), (1e-12,)],
    "softplus": [(1000.0,), (-1000.0,)],
    "tanh": [(1000.0,), (1e-12,)],
    "expm1": [(1e-12,)],
    "log1p": [(1e-12,)],
    "logaddexp": [(1000.0, -1000.0), (2.0, 2.0)],
}


def samples(name):
    row, rng = TABLE[name], random.Random(name)
    points = list(SPECIAL.get(name, []))
    while len(points) < 8 + len(SPECIAL.get(name, [])):
        point = tuple(rng.uniform(*interval) for interval in row.domain)
        if row.kink is None or abs(row.kink(*point)) > 0.02:
            points.append(point)
    return points


def same(ours, theirs, tolerance=1e-12):
    return (ours != ours and theirs != theirs) or ours == pytest.approx(theirs, rel=tolerance, abs=1e-14)


def derivatives(name, point):
    """Return our value, gradient and the second derivatives that stand on the diagonal."""
    leaves = list(map(Value, point))
    output = TABLE[name](*leaves)
    first = gradients(output)
    second = [
        gradients(first[leaf]).get(leaf, Value(0.0)) if first[leaf].requires_grad else Value(0.0) for leaf in leaves
    ]
    return output.data, [first[leaf].data for leaf in leaves], [value.data for value in second]


def resolve(module, path):
    for part in path.split("."):
        module = getattr(module, part)
    return module


@pytest.mark.parametrize("name", [name for name, (path, _) in NAMES.items() if path])
def test_pytorch_agrees(name):
    import torch

    function = resolve(torch, NAMES[name][0])
    for point in samples(name):
        leaves = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in point]
        output = function(*leaves)
        first = torch.autograd.grad(output, leaves, create_graph=True, allow_unused=True, materialize_grads=True)
        value, gradient, second = derivatives(name, point)

        assert same(value, output.item()), point
        for k, (ours, theirs) in enumerate(zip(gradient, first, strict=True)):
            assert same(ours, theirs.item()), (point, k, ours, theirs.item())
        if point in SPECIAL.get(name, []):
            continue
        for k, leaf in enumerate(leaves):
            if first[k].requires_grad:
                (theirs,) = torch.autograd.grad(
                    first[k], leaf, retain_graph=True, allow_unused=True, materialize_grads=True
                )
                assert same(second[k], theirs.item(), SECOND.get(("torch", name), 1e-11)), (point, k)


@pytest.mark.parametrize("name", [name for name, (_, path) in NAMES.items() if path])
def test_jax_agrees(name):
    import jax

    jax.config.update("jax_enable_x64", True)
    function = resolve(jax, NAMES[name][1])
    arguments = tuple(range(TABLE[name].arity))
    for point in samples(name):
        value, gradient, second = derivatives(name, point)

        assert same(value, float(function(*point))), point
        theirs = [float(x) for x in jax.grad(function, argnums=arguments)(*point)]
        for k, expected in enumerate(OTHERWISE.get(("jax", name, point), gradient)):
            assert same(expected, theirs[k]), (point, k, expected, theirs[k])
        if point in SPECIAL.get(name, []):
            continue
        for k in arguments:
            expected = jax.grad(jax.grad(function, argnums=k), argnums=k)(*point)
            assert same(second[k], float(expected), 1e-11), (point, k)
