"""Single calls of compiled functions beside plain Python; Jacobians in batches, and a sparse Hessian."""

import importlib.util
import itertools
import math
import time
from dataclasses import dataclass
from types import SimpleNamespace
from typing import NamedTuple

import numpy as np

import autograd.math as am
from autograd import Value, compile, grad, hessian, jacobian, value_and_grad  # compile as re.compile
from benchmarks.report import machine
from benchmarks.timing import fastest, one_core

OPTION = (100.0, 95.0, 0.02, 0.3, 1.5)
ALL = (0, 1, 2, 3, 4)
OBSERVATIONS = 10_000
VARIABLES = 10_000
LONG = 1000


def option(m):
    """Return the price of an option of five numbers, by 25 operations of a module of functions."""

    def price(spot, strike, rate, volatility, years):
        root = volatility * m.sqrt(years)
        up = (m.log(spot / strike) + (rate + volatility * volatility * 0.5) * years) / root
        down = up - root
        first, second = 0.5 * (1.0 + m.erf(up * 0.7071067811865476)), 0.5 * (1.0 + m.erf(down * 0.7071067811865476))
        return spot * first - strike * m.exp(-rate * years) * second

    return price


@dataclass
class Terms:
    """The option's numbers in a dataclass."""

    spot: float
    strike: float
    rate: float
    volatility: float
    years: float


class Tupled(NamedTuple):
    """The same in a named tuple."""

    spot: float
    strike: float
    rate: float
    volatility: float
    years: float


def of_fields(price):
    """Return the price of what has the numbers in fields."""
    return lambda p: price(p.spot, p.strike, p.rate, p.volatility, p.years)


def of_keys(price):
    """Return the price of a dictionary."""
    return lambda p: price(p["spot"], p["strike"], p["rate"], p["volatility"], p["years"])


def valley(x):
    """Return Rosenbrock's function of a list."""
    return sum([100.0 * (b - a * a) * (b - a * a) + (1.0 - a) * (1.0 - a) for a, b in itertools.pairwise(x)])


def rows(x):
    """Return a number of lists of lists."""
    return sum([row[0] * row[1] - row[2] * row[0] for row in x])


def containers(rounds):
    """Return how many times as long as the plain function value and gradient take, by container."""
    numbers = dict(zip(Terms.__dataclass_fields__, OPTION, strict=True))
    plain, recorded = option(math), option(am)
    kinds = {
        "a list of 10": (valley, valley, [0.1 * i for i in range(10)]),
        "a dict of 5": (of_keys(plain), of_keys(recorded), numbers),
        "a dataclass of 5": (of_fields(plain), of_fields(recorded), Terms(*OPTION)),
        "a named tuple of 5": (of_fields(plain), of_fields(recorded), Tupled(*OPTION)),
        "5 lists of 3 in a list": (rows, rows, [[0.1 * i + j for j in range(3)] for i in range(5)]),
    }
    found = {}
    for name, (f, g, argument) in kinds.items():
        both = value_and_grad(compile(g, jit="always"))
        seconds = fastest(
            {"plain": lambda f=f, x=argument: f(x), "both": lambda both=both, x=argument: both(x)}, rounds=rounds
        )
        found[name] = seconds["both"] / seconds["plain"]
    return found


def single(rounds):
    """Return nanoseconds of the price, and of it with five derivatives, by everything that is here."""
    f = compile(option(am), jit="always")
    both, method = value_and_grad(f, ALL), f.value_and_grad
    plain = option(math)
    cases = {
        "plain Python, the value alone": lambda: plain(*OPTION),
        "compile, the value alone": lambda: f(*OPTION),
        "compile, value_and_grad(f)": lambda: both(*OPTION),
        "compile, f.value_and_grad": lambda: method(*OPTION, argnums=ALL),
    }
    cases |= {name: case for peer in (_jax, _casadi, _ddx) for name, case in peer().items()}
    return {name: 1e9 * s for name, s in fastest(cases, rounds=rounds).items()}


def _jax():
    if importlib.util.find_spec("jax") is None:
        return {}
    import jax
    from jax.scipy.special import erf

    jax.config.update("jax_enable_x64", val=True)

    functions = SimpleNamespace(sqrt=jax.numpy.sqrt, log=jax.numpy.log, exp=jax.numpy.exp, erf=erf)
    jitted = jax.jit(jax.value_and_grad(option(functions), ALL))
    return {"JAX, jitted": lambda: jax.block_until_ready(jitted(*OPTION))}


def _casadi():
    if importlib.util.find_spec("casadi") is None:
        return {}
    import casadi

    symbols = casadi.SX.sym("x", 5)
    price = option(casadi)(*casadi.vertsplit(symbols))
    function = casadi.Function("price", [symbols], [price, casadi.gradient(price, symbols)])
    return {"CasADi SX": lambda: function(OPTION)}


def _ddx():
    if importlib.util.find_spec("ddx") is None:
        return {}
    import ddx

    function = ddx.equation(lambda: option(ddx)(*(ddx.var(f"x{i}") for i in ALL)))
    function.compile(points=1, cache_dir="")
    numbers = np.array(OPTION)
    return {"ddx-ad": lambda: function.jacobian(numbers)}


def eager(rounds):
    """Return how many times as long ``grad`` takes as Values and ``backward()``, of 14 operations."""

    def f(a, b, c, d):
        u = a * b + c
        v = u * u - d
        w = am.tanh(v) + a * 0.5
        z = am.exp(w * 0.1) * b
        return z * z + u / (d + 3.0) + w

    numbers = [0.5, 1.5, -0.3, 2.0]
    gradient, of_list = grad(f, (0, 1, 2, 3)), grad(lambda p: f(*p))

    def backward():
        values = [Value(x) for x in numbers]
        f(*values).backward()
        return [x.grad for x in values]

    cases = {"backward": backward, "four numbers": lambda: gradient(*numbers), "a list": lambda: of_list(numbers)}
    seconds = fastest(cases, rounds=rounds)
    return {name: seconds[name] / seconds["backward"] for name in ("four numbers", "a list")}


def further(rounds):
    """Return nanoseconds that each further number of a list takes over an array; static arguments over none."""
    squares = value_and_grad(compile(lambda x: sum([a * a for a in x]), jit="always"))
    numbers = [0.001 * i for i in range(LONG)]
    array, ten = np.array(numbers), np.ones(10)
    static = compile(lambda x, n: (x * x).sum() * len(n), static="n", jit="always")
    without = compile(lambda x: (x * x).sum() * 2.0, jit="always")
    seconds = fastest(
        {
            "list": lambda: squares(numbers),
            "array": lambda: squares(array),
            "static": lambda: static(ten, "ab"),
            "without": lambda: without(ten),
        },
        rounds=rounds,
    )
    return 1e9 * (seconds["list"] - seconds["array"]) / LONG, seconds["static"] / seconds["without"]


def reprojection(camera, point, seen):
    """Return the two residuals of a camera of nine numbers that sees a point: rotation, projection, distortion."""
    angle = am.sqrt(camera[0] * camera[0] + camera[1] * camera[1] + camera[2] * camera[2])
    c, s = am.cos(angle), am.sin(angle)
    w = [camera[i] / angle for i in range(3)]
    across = [w[1] * point[2] - w[2] * point[1], w[2] * point[0] - w[0] * point[2], w[0] * point[1] - w[1] * point[0]]
    along = (w[0] * point[0] + w[1] * point[1] + w[2] * point[2]) * (1.0 - c)
    x, y, z = (point[i] * c + across[i] * s + w[i] * along + camera[3 + i] for i in range(3))
    x, y = -x / z, -y / z
    square = x * x + y * y
    scale = camera[6] * (1.0 + square * (camera[7] + camera[8] * square))
    return [scale * x - seen[0], scale * y - seen[1]]


def observations(rounds):
    """Return microseconds of an observation: its residuals, and their Jacobian by camera, point and what is seen."""
    rng = np.random.default_rng(0)
    points = rng.normal(size=(OBSERVATIONS, 3))
    points[:, 2] -= 5.0
    given = rng.normal(size=(OBSERVATIONS, 9)) * 0.1 + 0.3, points, rng.normal(size=(OBSERVATIONS, 2))
    f = compile(reprojection, jit="always")
    value, all_derivatives = f.batch((0, 1, 2)), jacobian(f, (0, 1, 2)).batch((0, 1, 2))
    cases = {"residuals": lambda: value(*given), "Jacobian": lambda: all_derivatives(*given)}
    return {name: 1e6 * s / OBSERVATIONS for name, s in fastest(cases, rounds=rounds).items()}


def chained(x):
    """Return a number whose Hessian has three diagonals."""
    return sum([100.0 * (b - a * a) ** 2 + am.sin(a) for a, b in itertools.pairwise(x)])


def sparse(rounds):
    """Return seconds of a tridiagonal Hessian of many variables: without ``compile``, the first call, and the next."""
    x = np.linspace(0.1, 1.0, VARIABLES)
    found, curvature = {}, hessian(compile(chained), sparse=True)
    for name, f in (
        ("hessian(f, sparse=True)", hessian(chained, sparse=True)),
        ("compiled, the first call", curvature),
    ):
        start = time.process_time()
        f(x)
        found[name] = time.process_time() - start
    cases = {"compiled, the next ones": lambda: curvature(x)}
    if importlib.util.find_spec("casadi") is not None:
        import casadi

        symbols = casadi.SX.sym("x", VARIABLES)
        before, after = symbols[:-1], symbols[1:]
        energy = casadi.sum1(100.0 * (after - before * before) ** 2 + casadi.sin(before))
        function = casadi.Function("energy", [symbols], [casadi.hessian(energy, symbols)[0]])
        cases["CasADi SX"] = lambda: function(x)
    return found | fastest(cases, rounds=rounds)


def measure(rounds):
    """Return what all of these come to."""
    with one_core():
        number, static = further(rounds)
        return {
            "processor": machine()["processor"],
            "single": single(rounds),
            "containers": containers(rounds),
            "eager": eager(rounds),
            "further_number": number,
            "static": static,
            "observations": observations(rounds),
            "sparse": sparse(rounds),
        }
