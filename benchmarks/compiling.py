"""What compiling costs, what derivatives cost beside values, and what a second thread brings."""

import functools
import gc
import itertools
import random
import time

import numpy as np

import autograd
from autograd import Value
from autograd.core.engine import topological_order
from benchmarks import ours
from benchmarks.network import problem
from benchmarks.timing import fastest
from benchmarks.transforms import layers

SIZES = (1_000, 10_000, 100_000, 200_000)
ROUNDS_OF_SIZE = (5, 3, 1, 1)
INPUTS = 20
THREAD_POINTS = 1_000_000


def program(size):
    """Return a function of 20 inputs with about so many operations, the inputs, and how many operations it has."""
    rng = random.Random(1)
    inputs = np.array([rng.uniform(-1.0, 1.0) for _ in range(INPUTS)])
    of_one = len(topological_order(layers([Value(x) for x in inputs.tolist()], 1))) - INPUTS + 1
    rounds = round(size / of_one)
    f = functools.partial(_layers, rounds=rounds)
    return f, inputs, len(topological_order(f([Value(x) for x in inputs.tolist()])))


def _layers(x, rounds):
    return layers(list(x), rounds)


def compile_times():
    """Return the seconds of the first call for value and gradient: recorded and replayed, and compiled on top of it."""
    rows = []
    for size, rounds in zip(SIZES, ROUNDS_OF_SIZE, strict=True):
        f, inputs, operations = program(size)
        seconds = {jit: min(_first_call(f, inputs, jit) for _ in range(rounds)) for jit in ("never", "always")}
        rows.append(
            {
                "operations": operations,
                "recording": seconds["never"],
                "compiling": seconds["always"] - seconds["never"],
            }
        )
    times = [row["compiling"] for row in rows]
    return {"rows": rows, "times_longer": [after / before for before, after in itertools.pairwise(times)]}


def _first_call(f, inputs, jit):
    gc.collect()  # with the machine code of the round before, which would be found again
    start = time.process_time()
    autograd.compile(f, jit=jit).value_and_grad(inputs)
    return time.process_time() - start


def derivatives(rounds):
    """Return what value and gradient take beside the value, and Hessian times vector beside the gradient."""
    rows = []
    for size, jit in itertools.product(SIZES[:3], ("never", "always")):
        f, inputs, operations = program(size)
        value = autograd.compile(f, jit=jit)
        cases = {
            "value": functools.partial(value, inputs),
            "gradient": functools.partial(value.value_and_grad, inputs),
        }
        if size < SIZES[2]:
            direction = np.ones(INPUTS)
            cases["product"] = functools.partial(autograd.compile(autograd.hvp(f), jit=jit), inputs, direction)
        seconds = fastest(cases, rounds=rounds, seconds=0.02)
        rows.append(
            {
                "operations": operations,
                "backend": {"never": "replay", "always": "machine code"}[jit],
                "ns_per_operation": 1e9 * seconds["value"] / operations,
                "gradient_to_value": seconds["gradient"] / seconds["value"],
                "product_to_gradient": seconds["product"] / seconds["gradient"] if "product" in seconds else None,
            }
        )
    return rows


def threads(rounds):
    """Return the seconds of a large batch, by one thread and by two, on the clock and of the processor."""
    given = problem(THREAD_POINTS)
    arguments = (given.weights, *np.ascontiguousarray(given.inputs.T), given.targets)
    compiled = autograd.compile(ours.error, jit="always")
    batches = {n: compiled.batch((1, 2, 3), reduce="sum", threads=n) for n in (1, 2)}
    best, answers = {number: [float("inf")] * 2 for number in batches}, []
    for number, batch in [*batches.items()] * 3 * rounds:
        start = time.perf_counter(), time.process_time()
        value, gradient = batch.value_and_grad(*arguments)
        taken = time.perf_counter() - start[0], time.process_time() - start[1]
        best[number] = list(map(min, best[number], taken))
        answers.append(np.append(gradient, value))
    return {
        "points": THREAD_POINTS,
        "seconds": {str(number): clock for number, (clock, _) in best.items()},
        "processor": {str(number): processor for number, (_, processor) in best.items()},
        "times_faster": best[1][0] / best[2][0],
        "same": all((answer == answers[0]).all() for answer in answers),
    }


def measure(rounds):
    """Return all three."""
    return {"compile": compile_times(), "derivatives": derivatives(rounds), "threads": threads(rounds)}
