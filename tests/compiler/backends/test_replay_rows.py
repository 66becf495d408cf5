"""Replay of each row by itself: every operation, every choice of operands, every instruction set."""

import itertools
import math

import numpy as np
import pytest
from programs import SPECIAL, WHOLE, build, eager, same

from autograd.compiler.backends.executable import Call, Request
from autograd.compiler.ir.program import ROWS

pytest.importorskip("autograd.compiler.native.replay")  # absent where there is no C compiler
from autograd.compiler.backends.replay import replay, tape_of
from autograd.compiler.native.replay import Code, instruction_sets

NUMBERS = [*SPECIAL, 0.7, -0.7, 2.3, -3.4, 20.0, 171.5]


def columns_of(executable, request: Request, points) -> np.ndarray:
    """Return the results of a batch in which every input is per point, a column for each result."""
    table = np.array(points, dtype=np.float64)
    inputs, results = request.program.inputs, np.zeros((len(points), request.results))
    places = [np.array([a[:, k].ctypes.data for k in range(a.shape[1])], np.int64) for a in (table, results)]
    steps = [np.full(a.shape[1], a.strides[0], np.int64) for a in (table, results)]
    failed = np.zeros(len(points), np.int32)
    sums = np.zeros((-(-len(points) // 1024), 0))
    call = Call(np.zeros(inputs), places[0], steps[0], places[1], steps[1], sums, None, 0, len(points), failed)
    assert executable.batch(call) == 0
    return results


def points_for(row, count: int) -> list[list[float]]:
    """Return points of extremes in every combination, and some of the row's domain."""
    points = [list(point) for point in itertools.product(NUMBERS, repeat=min(count, 2))]
    points = [point + point[:1] * (count - len(point)) for point in points]
    if row.name in WHOLE:
        for point in points:
            point[WHOLE[row.name]] = float(len(str(point[0])) % 3)
    if row.name == "copysign":  # it shows the sign of a nan, which nobody promises
        points = [point for point in points if not math.isnan(point[-1])]
    return points


def shapes(row) -> list[tuple[tuple[int, ...], frozenset[int]]]:
    """Return operands, and which of the inputs are fixed."""
    if row.variadic:
        return [((0, 1, 0, 1), frozenset()), ((1, 0, 0, 0), frozenset({1})), ((0, 1), frozenset())]
    if row.arity == 1:
        return [((0,), frozenset())]
    if row.arity == 3 or row.name in WHOLE:
        return [(tuple(range(row.arity)), frozenset())]
    return [((0, 1), frozenset()), ((0, 1), frozenset({0})), ((0, 1), frozenset({1})), ((0, 0), frozenset())]


# Some of SciPy's functions of an order take seconds for huge numbers: tests/special has them.
RECORDED = [row for row in ROWS if row.name != "where" and not (row.scipy and row.arity > 1)]


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: row.name)
def test_a_row_has_the_bits_of_the_engine_whatever_its_operands(row):
    for operands, fixed in shapes(row):
        if row.compiled and len(operands) <= 2:
            continue  # see below
        inputs = max(operands) + 1
        program = build(inputs, (), [(row, operands)], (inputs,), fixed=fixed)
        request = Request(program, wrt=tuple(range(inputs)), per_point=frozenset(range(inputs)))
        points = points_for(row, inputs)
        runs = [eager(program, point) for point in points]
        expected = [[*run.outputs, *run.gradients] for run in runs]
        executable = replay(request)
        results = np.zeros(request.results)
        for point, exact in zip(points, expected, strict=True):
            assert executable.point(np.array(point), results) == -1
            assert all(map(same, results, exact)), (operands, point, results, exact)
        for name in instruction_sets:
            tape = tape_of(request, name)
            found = columns_of(Code(**tape.addresses(), owner=tape, release=True), request, points)
            for point, numbers, exact in zip(points, found, expected, strict=True):
                assert all(map(same, numbers, exact)), (name, operands, point, numbers, exact)


def gap(found: float, exact: float) -> float:
    """Return the distance in units in the last place of the larger of the exact number and 1."""
    if same(found, exact) or found == exact:
        return 0.0
    if not (math.isfinite(found) and math.isfinite(exact)):
        return math.inf
    return abs(found - exact) / math.ulp(max(abs(exact), 1.0))


@pytest.mark.parametrize("row", [row for row in ROWS if row.compiled], ids=lambda row: row.name)
def test_a_compiled_form_stays_within_its_bound_of_the_engine(row):
    low, high = row.domain[0]
    grid = [low + (high - low) * k / 400 for k in range(401)]
    wide = [sign * 10.0**power for power in range(-320, 309, 7) for sign in (1.0, -1.0)] + [
        k / 16 for k in range(-2000, 2000)
    ]
    if row.arity == 1:
        points = [(x,) for x in (*grid, *wide, *NUMBERS)]
    else:
        points = [*itertools.product(grid[::20], grid[::20]), *itertools.product(NUMBERS, NUMBERS)]
        points += list(zip(wide, wide[7:], strict=False))
    program = build(row.arity, (), [(row, tuple(range(row.arity)))], (row.arity,))
    executable = replay(Request(program, wrt=tuple(range(row.arity))))
    results = np.zeros(1 + row.arity)

    for point in points:
        assert executable.point(np.array(point), results) == -1
        exact = row.forward(*point)

        assert gap(results[0], exact) <= row.compiled_ulps, (point, results[0], exact)
        slopes = row.float_partials(float(results[0]), *point)  # those of the value as it is
        assert all(map(same, results[1:], (0.0 + slope for slope in slopes))), (point, results, slopes)

    assert row.compiled_ulps > 0.0
