"""Long loops around a point, with and without a branch, beside JAX's ``lax.scan``."""

import gc
import time
from functools import partial
from unittest.mock import patch

import autograd
from autograd.compiler.backends import executable
from benchmarks.report import machine
from benchmarks.timing import fastest, one_core

STEP = 1e-4
START = 0.7, 1.3
WRITTEN_OUT = 10**9  # operations: more than any program here has
LONGEST_WRITTEN_OUT = 50_000  # operations of which LLVM makes straight code in seconds


def euler(turns):
    """Return Euler's method for x' = k - x², with so many steps, and how many operations it has."""

    def f(x, k):
        for _ in range(turns):
            x = x + STEP * (k - x * x)
        return x

    return f, 4 * turns


def walk(turns):
    """Return a walk that is damped where it is high, with so many steps, and how many operations it has."""

    def f(x, z):
        for _ in range(turns):
            x = x * 0.9 + z
            if x > 0.2:
                x = 0.5 * x
        return x

    return f, 5 * turns


def scans(name, turns):
    """Return the same for JAX: value and gradient, not compiled yet."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)  # noqa: FBT003  # jax takes it so

    def eulers(x, k):
        return x + STEP * (k - x * x)

    def walks(x, z):
        x = x * 0.9 + z
        return jnp.where(x > 0.2, 0.5 * x, x)

    step = {"euler": eulers, "walk": walks}[name]

    def f(x, other):
        return jax.lax.scan(lambda x, _: (step(x, other), None), x, None, length=turns)[0]

    return jax.jit(jax.value_and_grad(f, argnums=(0, 1)))


PROGRAMS = {
    "Euler's method, 10,000 steps": ("euler", euler, 10_000),
    "Euler's method, 100,000 steps": ("euler", euler, 100_000),
    "a walk with an `if`, 10,000 steps": ("walk", walk, 10_000),
}


def _ours(made, name):
    """Return a compiled function that knows both ways of its branch, and what takes its value and gradient."""
    compiled = autograd.compile(made, jit="always")
    if name == "walk":
        compiled(START[0], -0.2)
    return lambda: compiled.value_and_grad(*START, argnums=(0, 1))


def _first(made):
    """Return what a first call makes, and the seconds until it is there."""
    gc.collect()
    start = time.process_time()
    call = made()
    call()
    return call, time.process_time() - start


def measure(rounds):
    """Return for each program the seconds of the first call, with all that is made for it, and of a further one."""
    for warm in (partial(_ours, euler(10)[0], "euler"), partial(_jax, "euler", 10)):
        _first(warm)  # loads LLVM, and JAX
    rows = {}
    for title, (name, of_turns, turns) in PROGRAMS.items():
        f, operations = of_turns(turns)
        makers = {"loops": partial(_ours, f, name), "jax scan": partial(_jax, name, turns)}
        calls, first = {}, {}
        with one_core():
            for engine, maker in makers.items():
                calls[engine], first[engine] = _first(maker)
            if operations <= LONGEST_WRITTEN_OUT:
                with patch.object(executable, "WRITTEN_OUT", WRITTEN_OUT):
                    calls["written out"], first["written out"] = _first(makers["loops"])
            further = fastest(calls, rounds=rounds)
        rows[title] = {"operations": operations, "first": first, "further": further}
    return {"programs": rows, "processor": machine()["processor"]}


def _jax(name, turns):
    scan = scans(name, turns)

    def call():
        value, gradient = scan(*START)
        return [number.block_until_ready() for number in (value, *gradient)]

    return call
