"""Functions and models full of them, over many points: exact and with fast_math, beside jitted JAX, and NumPy."""

import importlib.util
import math
from functools import partial
from types import SimpleNamespace

import numpy as np

import autograd.math as am
from autograd import compile  # as re.compile
from benchmarks.report import machine
from benchmarks.timing import fastest, one_core

POINTS = (1000, 100_000)
TOLERANCE = 1e-9
TERMS = 2500
OPTION, SPOT = (0, 1, 2, 3, 4), (0,)

FUNCTIONS = ("exp", "log", "pow", "tanh", "erf", "erfc", "sin", "tan", "asin", "acos", "atan", "cbrt", "lgamma")


def ours():
    """Return what a model needs, of autograd.math."""
    functions = {name: getattr(am, name) for name in ("exp", "log", "sqrt", "pow", "sin", "cos", "erfc", "softplus")}
    dot = lambda x, y: sum([a * b for a, b in zip(x, y, strict=True)])  # noqa: E731
    return SimpleNamespace(**functions, lgamma=am.lgamma, dot=dot, logsumexp=am.logsumexp)


def jax_namespace():
    """Return the same of JAX; with None, where there is none."""
    if importlib.util.find_spec("jax") is None:
        return None
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", val=True)
    jax.config.update("jax_cpu_enable_async_dispatch", val=False)
    functions = {name: getattr(jnp, name) for name in ("exp", "log", "sqrt", "sin", "cos", "dot")}
    special = jax.scipy.special
    return SimpleNamespace(
        **functions,
        pow=jnp.power,
        erfc=special.erfc,
        softplus=jax.nn.softplus,
        lgamma=special.gammaln,
        logsumexp=lambda terms: special.logsumexp(jnp.stack(terms) if isinstance(terms, list) else terms),
    )


def option(m):
    """Return the price of a call by Black and Scholes."""

    def price(spot, strike, years, rate, volatility):
        root = volatility * m.sqrt(years)
        up = (m.log(spot / strike) + (rate + 0.5 * volatility * volatility) * years) / root
        first, second = 0.5 * m.erfc(-up / math.sqrt(2.0)), 0.5 * m.erfc((root - up) / math.sqrt(2.0))
        return spot * first - strike * m.exp(-rate * years) * second

    return price


def logistic(m):
    """Return the loss of a logistic regression at a point."""

    def loss(weights, x, y):
        z = m.dot(weights, x)
        return m.softplus(z) - y * z

    return loss


def softmax(m):
    """Return the loss of a regression on classes at a point."""

    def loss(weights, x, target):
        scores = [m.dot(row, x) for row in weights]
        return m.logsumexp(scores) - sum([t * s for t, s in zip(target, scores, strict=True)])

    return loss


def mixture(m):
    """Return the log-density of a mixture of three normal distributions."""

    def loss(p, x):
        parts = [p[i] - 0.5 * ((x - p[3 + i]) / p[6 + i]) ** 2 - m.log(p[6 + i]) for i in range(3)]
        return -m.logsumexp(parts)

    return loss


def poisson(m):
    """Return the loss of a Poisson regression at a point."""

    def loss(weights, x, y):
        z = m.dot(weights, x)
        return m.exp(z) - y * z + m.lgamma(y + 1.0)

    return loss


def weibull(m):
    """Return the loss of a survival time, seen to the end or not."""

    def loss(p, t, died):
        z = t / p[1]
        return m.pow(z, p[0]) - died * (m.log(p[0] / p[1]) + (p[0] - 1.0) * m.log(z))

    return loss


def arm(m):
    """Return how far the hand of a robot with three joints is from a place."""

    def distance(a, b, c, x, y):
        right = m.cos(a) + 0.8 * m.cos(a + b) + 0.5 * m.cos(a + b + c)
        up = m.sin(a) + 0.8 * m.sin(a + b) + 0.5 * m.sin(a + b + c)
        return (right - x) * (right - x) + (up - y) * (up - y)

    return distance


def models(count):
    """Return for each model: it, its arguments, which differ from point to point, the derivatives, and if summed."""
    random = np.random.default_rng(0)
    uniform = random.uniform
    terms = uniform(80, 120, count), uniform(80, 120, count), uniform(0.1, 2, count), uniform(0, 0.1, count)
    option_given = (*terms, uniform(0.1, 0.5, count))
    x, flags = random.normal(size=(count, 10)), (uniform(size=count) > 0.5) * 1.0
    classes = np.eye(5)[random.integers(0, 5, count)]
    parts = np.array([-1.0, -1.2, -0.9, -1.0, 0.0, 1.0, 0.5, 1.0, 0.7])
    angles = tuple(uniform(-3.0, 3.0, count) for _ in range(5))
    counts = random.poisson(2, count) * 1.0
    return {
        "Black-Scholes, value and delta": (option, option_given, OPTION, SPOT, False),
        "Black-Scholes, value and 5 Greeks": (option, option_given, OPTION, OPTION, False),
        "logistic regression, 10 features": (logistic, (random.normal(size=10), x, flags), (1, 2), (0,), True),
        "softmax regression, 10 × 5": (softmax, (random.normal(size=(5, 10)), x, classes), (1, 2), (0,), True),
        "Gaussian mixture of 3": (mixture, (parts, random.normal(size=count)), (1,), (0,), True),
        "Poisson regression with lgamma": (
            *(poisson, (0.3 * random.normal(size=5), np.ascontiguousarray(x[:, :5]), counts)),
            *((1, 2), (0,), True),
        ),
        "Weibull survival": (weibull, (np.array([1.5, 2.0]), uniform(0.1, 4.0, count), flags), (1, 2), (0,), True),
        "robot arm (sin, cos)": (arm, angles, OPTION, (0, 1, 2), False),
    }


def jitted(model, given, points, wrt, summed):
    """Return the call of JAX that computes value and gradient; None where JAX is not installed."""
    namespace = jax_namespace()
    if namespace is None:
        return None
    import jax

    axes = [0 if place in points else None for place in range(len(given))]
    if summed:
        mapped = jax.vmap(model(namespace), axes)
        call = jax.jit(jax.value_and_grad(lambda *args: mapped(*args).sum(), wrt))
    else:
        call = jax.jit(jax.vmap(jax.value_and_grad(model(namespace), wrt), axes))
    arrays = jax.device_put(given)
    return lambda: jax.block_until_ready(call(*arrays))


def batched(function, given, points, wrt, summed, **options):
    """Return our call."""
    call = compile(function, jit="always", **options).batch(points, threads=1, reduce="sum" if summed else None)
    return lambda: call.value_and_grad(*given, argnums=wrt)


def numbers(answer):
    """Return the numbers of an answer, one after another."""
    if isinstance(answer, (tuple, list)):
        return np.concatenate([numbers(part) for part in answer])
    return np.asarray(answer).ravel()


def check(name, cases):
    """See that all answers are the same numbers."""
    first, *others = (numbers(case()) for case in cases.values())
    for other in others:
        if not np.abs(other - first).max() <= TOLERANCE * np.abs(first).max():
            raise ArithmeticError(f"the answers of {name} differ")


def each_model(count, rounds):
    """Return ns a point of each model and engine."""
    table = {}
    for name, (model, given, points, wrt, summed) in models(count).items():
        cases = {
            "exact": batched(model(ours()), given, points, wrt, summed),
            "fast_math": batched(model(ours()), given, points, wrt, summed, fast_math=True),
        }
        peer = jitted(model, given, points, wrt, summed)
        cases |= {"JAX": peer} if peer else {}
        check(name, cases)
        seconds = fastest(cases, rounds=rounds)
        table[name] = {engine: 1e9 * s / count for engine, s in seconds.items()}
    return table


def numpy_functions():
    """Return the functions that NumPy, or SciPy where it is installed, has of those."""
    found = {name: getattr(np, name) for name in ("exp", "log", "tanh", "sin", "tan", "cbrt")}
    found |= {"asin": np.arcsin, "acos": np.arccos, "atan": np.arctan, "pow": lambda x: np.power(x, 1.7)}
    if importlib.util.find_spec("scipy"):
        from scipy import special

        found |= {"erf": special.erf, "erfc": special.erfc, "lgamma": special.gammaln}
    return found


def jax_functions():
    """Return the jitted functions that JAX has of those."""
    if jax_namespace() is None:
        return {}
    import jax
    import jax.numpy as jnp

    found = {name: getattr(jnp, name) for name in ("exp", "log", "tanh", "sin", "tan", "cbrt")}
    found |= {"asin": jnp.arcsin, "acos": jnp.arccos, "atan": jnp.arctan, "pow": lambda x: jnp.power(x, 1.7)}
    special = jax.scipy.special
    found |= {"erf": special.erf, "erfc": special.erfc, "lgamma": special.gammaln}
    return {name: jax.jit(function) for name, function in found.items()}


def each_function(count, rounds):
    """Return ns a number of each function and engine."""
    table, peers, arrays = {}, jax_functions(), numpy_functions()
    for name in FUNCTIONS:
        x = np.random.default_rng(0).uniform(0.1, 0.9 if name in {"asin", "acos"} else 3.0, count)
        function = (lambda v: am.pow(v, 1.7)) if name == "pow" else getattr(am, name)
        cases = {}
        for engine, options in (("exact", {}), ("fast_math", {"fast_math": True})):
            call = compile(function, jit="always", **options).batch(threads=1)
            cases[engine] = partial(call, x)
        if name in arrays:
            cases["NumPy"] = partial(arrays[name], x)
        if name in peers:
            import jax

            given = jax.device_put(x)
            cases["JAX"] = lambda f=peers[name], given=given: jax.block_until_ready(f(given))
        check(name, cases)
        table[name] = {engine: 1e9 * s / count for engine, s in fastest(cases, rounds=rounds).items()}
    return table


def long_sum(rounds):
    """Return ms for value and gradient of logsumexp of many numbers, at 16 points."""
    z = (np.random.default_rng(0).normal(size=(16, TERMS)),)
    cases = {}
    for engine, options in (("replay", {"jit": "never"}), ("exact", {"jit": "always"})):
        call = compile(am.logsumexp, **options).batch(threads=1)
        cases[engine] = partial(call.value_and_grad, *z)
    call = compile(am.logsumexp, jit="always", fast_math=True).batch(threads=1)
    cases["fast_math"] = lambda: call.value_and_grad(*z)
    peer = jitted(lambda m: m.logsumexp, z, (0,), 0, summed=False)
    cases |= {"JAX": peer} if peer else {}
    check("logsumexp", cases)
    return {engine: 1e3 * s for engine, s in fastest(cases, rounds=rounds).items()}


def measure(rounds):
    """Return the tables of the models, of single functions, and of a long sum in each point."""
    with one_core():
        return {
            "processor": machine()["processor"],
            "rounds": rounds,
            "terms": TERMS,
            "models": {str(count): each_model(count, rounds) for count in POINTS},
            "functions": each_function(POINTS[-1], rounds),
            "logsumexp": long_sum(rounds),
        }
