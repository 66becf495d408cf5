"""What the tests of replay share: requests, calls, and what is expected of them."""

import math
import random
from dataclasses import replace

import numpy as np
from programs import RECORDED, build, eager, random_program

from autograd.compiler.backends.executable import BLOCK, LANES, Call, Request
from autograd.compiler.ir.program import holds
from autograd.core.arithmetic import multiply
from autograd.core.elementary import exp
from autograd.core.operation import Operation

# Compiled forms have a bound instead of the bits.
EXACT = tuple(row for row in RECORDED if not row.compiled)
cubic = Operation("cubic", lambda out, x, y: (3.0 * x * x, 1.0), ((-2.0, 2.0),) * 2, forward=lambda x, y: x * x * x + y)


def random_request(rng: random.Random, *, guards: int = 3) -> Request:
    program = random_program(rng, rng.randint(0, 40), EXACT, rng.randint(0, guards))
    wrt = tuple(rng.randrange(program.inputs) for _ in range(rng.randint(0, 3)))
    per_point = frozenset(k for k in range(program.inputs) if rng.random() < 0.7)
    results = len(program.outputs) + len(wrt)
    return Request(program, wrt, per_point, frozenset(k for k in range(results) if rng.random() < 0.5))


def expected(request: Request, numbers) -> tuple[int, list[float]]:
    """Return the first guard that fails, or -1, and the results (of a failure what is in the first)."""
    run = eager(request.program, list(numbers))
    return run.failed, [run.left] if run.failed >= 0 else [*run.outputs, *(run.gradients[k] for k in request.wrt)]


def holding(request: Request, numbers) -> Request:
    """Return the request with guards that hold for these numbers."""
    bare = replace(request, program=replace(request.program, guards=()))
    guards = []
    for guard in request.program.guards:
        slots = replace(bare.program, outputs=(guard.left, guard.right))
        outcome = holds(guard.relation, *eager(slots, list(numbers)).outputs)
        guards.append(replace(guard, outcome=outcome))
    return replace(request, program=replace(request.program, guards=tuple(guards)))


def call_for(request: Request, points, *, index=None, first=0, count=None, order="C") -> tuple[Call, np.ndarray]:
    """Return a call for points that are rows of a table, and the table of results that it will write."""
    table = np.array(points, dtype=np.float64, order=order)
    results = np.full((len(points), request.results), 7.0, order=order)
    count = len(points) - first if count is None else count

    def addresses(array, chosen):
        width = array.shape[1]
        places = [array[:, k].ctypes.data if k in chosen else 0 for k in range(width)]
        return np.array(places, np.int64), np.array([array.strides[0] * (k in chosen) for k in range(width)], np.int64)

    call = Call(
        table[0].copy(),
        *addresses(table, request.per_point),
        *addresses(results, set(range(request.results)) - request.summed),
        np.full((-(-count // BLOCK), len(request.summed)), math.nan),
        index,
        first,
        count,
        np.full(count, 77, np.int32),
    )
    call.kept = table  # the addresses lead into it
    return call, results


def sums_of(request: Request, outcomes) -> list[list[float]]:
    """Return the sums as the docstring of Call has them."""
    rows = []
    for start in range(0, len(outcomes), BLOCK):
        lanes = [[0.0] * LANES for _ in request.summed]
        for place, (failed, results) in enumerate(outcomes[start : start + BLOCK]):
            for lane, k in zip(lanes, sorted(request.summed), strict=True):
                if failed == -1:
                    lane[place % LANES] += results[k]
        rows.append([((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7])) for s in lanes])
    return rows


def product_request(guards=()) -> Request:
    """Return exp(x y) with its two derivatives: x per point, the derivative by y summed."""
    program = build(2, (), [(multiply, (0, 1)), (exp, (2,))], (3,), guards=guards)
    return Request(program, (0, 1), frozenset({0}), frozenset({2}))
