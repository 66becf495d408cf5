"""Value and full gradient of a network's error, by all that compile it, or have it compiled, for one point and many."""

import importlib.metadata
import importlib.util

import numpy as np

from benchmarks import avx512, ours, peers_graphs, peers_tensors
from benchmarks.network import OPERATIONS, problem
from benchmarks.timing import fastest, one_core

POINTS = (1, 32, 1024, 16384)
TOLERANCE = 1e-9

# Each with the module that it needs, and the distribution that the module comes in.
PEERS = {
    peers_tensors.jax: ("jax", "jax"),
    peers_tensors.torch: ("torch", "torch"),
    peers_graphs.casadi: ("casadi", "casadi"),
    peers_graphs.ddx: ("ddx", "ddx-ad"),
}


def present():
    """Return those of the peers that are installed."""
    return {engine: names for engine, names in PEERS.items() if importlib.util.find_spec(names[0])}


def cases(points):
    """Return the case of every engine that is here, by name."""
    given = problem(points)
    engines = [ours.engines, *present(), avx512.avx512]
    return {name: case for engine in engines for name, case in engine(given).items()}


def check(given):
    """Return the largest difference between the engines' answers, relative to the largest number in them."""
    answers = {name: case.read(case.run()) for name, case in given.items()}
    numbers = {name: np.append(gradient, value) for name, (value, gradient) in answers.items()}
    first = next(iter(numbers.values()))
    differences = {name: float(np.abs(x - first).max() / np.abs(first).max()) for name, x in numbers.items()}
    worst = max(differences, key=lambda name: differences[name])
    if not differences[worst] <= TOLERANCE:
        raise ArithmeticError(f"{worst} is off by {differences[worst]:.1e}, relative to the largest number")
    return differences[worst]


def measure(rounds):
    """Return ns per operation and point of each engine, for each number of points."""
    tables, differences = {}, []
    for points in POINTS:
        with one_core():
            given = cases(points)
            differences.append(check(given))
            seconds = fastest({name: case.run for name, case in given.items()}, rounds=rounds)
        tables[str(points)] = {name: 1e9 * s / (OPERATIONS * points) for name, s in seconds.items()}
    return {
        "operations": OPERATIONS,
        "versions": {name: importlib.metadata.version(name) for _, name in present().values()},
        "not_installed": [name for engine, (_, name) in PEERS.items() if engine not in present()],
        "kernel_left_out": avx512.reason_against(),
        "largest_difference": max(differences),
        "ns_per_operation_and_point": tables,
    }
