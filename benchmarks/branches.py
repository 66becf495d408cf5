"""Functions with branches, compiled as they are: beside the same without a branch, and beside JAX."""

import importlib.util
import os
import time

import numpy as np

from autograd import compile  # as re.compile
from benchmarks.branch_programs import programs
from benchmarks.report import machine
from benchmarks.timing import one_core

ROUNDS = 5
ENOUGH = 90_000  # points, after which machine code is made where it pays
TOLERANCE = 1e-9


def measure():
    """Return for each program the seconds of value and gradient, and what was recorded."""
    with one_core():
        rows = [_row(program) for program in programs()]
    return {
        "rows": rows,
        "rounds": ROUNDS,
        "jax": _has_jax(),
        "processor": machine()["processor"],
        "load": os.getloadavg()[0],
    }


def _row(program):
    compiled = compile(program.function)
    cases = {"branches": _ours(compiled, program)}
    if program.without:
        cases["without"] = _ours(compile(program.without), program)
    if _has_jax():
        cases["jax"] = _jax(program)
    first, answers = {}, {}
    points = len(program.arguments[program.points[0]])
    for name, case in cases.items():
        first[name], answers[name] = _seconds(case)
        for _ in range(ENOUGH // points):
            case()
    for name in set(cases) - {"branches"}:
        _compare(program.name, name, answers["branches"], answers[name])
    best = dict.fromkeys(cases, float("inf"))
    for _ in range(ROUNDS):
        for name, case in cases.items():
            best[name] = min(best[name], _seconds(case)[0])
    stats = compiled.stats()
    return {
        "name": program.name,
        "points": points,
        "programs": stats.paths,
        "operations": max(stats.operations),
        "first": first,
        "seconds": best,
    }


def _ours(compiled, program):
    """Return what computes value and derivatives at all points, machine code included where that pays."""
    batch = compiled.batch(points=program.points, reduce="mean")
    return lambda: batch.value_and_grad(*program.arguments, argnums=program.argnums)


def _jax(program):
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", val=True)
    jax.config.update("jax_cpu_enable_async_dispatch", val=False)
    axes = [0 if n in program.points else None for n in range(len(program.arguments))]
    each = jax.vmap(jax.value_and_grad(program.jax(jnp, jax.lax), argnums=program.argnums), in_axes=axes)
    shared = tuple(n not in program.points for n in program.argnums)

    @jax.jit
    def all_points(*arguments):
        values, gradients = each(*arguments)
        each_of_all = zip(gradients, shared, strict=True)
        return values.mean(), [
            jax.tree.map(lambda g: g.mean(axis=0), gradient) if mean else gradient / len(gradient)
            for gradient, mean in each_of_all
        ]

    arguments = jax.device_put(program.arguments)
    return lambda: jax.block_until_ready(all_points(*arguments))


def _compare(name, other, ours, theirs):
    mine, others = (np.array(list(_numbers(answer))) for answer in (ours, theirs))
    difference = float(np.abs(mine - others).max() / np.abs(mine).max())
    if not difference <= TOLERANCE:
        raise ArithmeticError(f"{name}: {other} is off by {difference:.1e}, relative to the largest number")


def _numbers(answer):
    """Yield the numbers of a value and its derivatives, however they are nested."""
    if isinstance(answer, tuple | list):
        for part in answer:
            yield from _numbers(part)
    else:
        yield from np.ravel(answer).tolist()


def _seconds(case):
    start = time.process_time()
    answer = case()
    return time.process_time() - start, answer


def _has_jax():
    return importlib.util.find_spec("jax") is not None
