"""Machine code has the bits of the eager engine: one point and batches, whatever the guards, chunks and layouts."""

import math
import platform
import random
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import RECORDED, build, eager, random_numbers, random_program, same

from autograd import Value, compile
from autograd.compiler.backends.executable import BLOCK, LANES, Call, Request
from autograd.compiler.backends.llvm import NoMachineCodeError, compiled, machine_code, target
from autograd.compiler.backends.llvm.libm import precise_pow
from autograd.compiler.ir.lower import lower
from autograd.core.table import TABLE

REFUSED = {"fsum", "sumprod", "round_to"}
ROWS = tuple(row for row in RECORDED if row.name not in REFUSED and not row.compiled_ulps)  # those have other last bits


@pytest.fixture(autouse=True)
def cache_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", str(tmp_path / "cache"))


def column(numbers, stride, rng):
    """Return an array that holds the numbers so many places apart, and the address of the first and their distance."""
    room = np.full(max(1, len(numbers) * abs(stride)), rng.random())
    view = room[::stride][: len(numbers)]
    view[:] = numbers
    return view


def call_of(request, rows, rng, *, first=0, index=None, extra=3):
    """Return a call whose points have the numbers in ``rows``, and the arrays of its results."""
    program, count = request.program, len(rows)
    numbers = np.arange(first, first + count) if index is None else np.array(index, dtype=np.int64)
    total = int(max(numbers, default=0)) + 1 + extra
    columns, strides = np.zeros(program.inputs, np.int64), np.zeros(program.inputs, np.int64)
    kept, shared = [], np.full(program.inputs, np.nan)
    for position in range(program.inputs):
        if position in request.per_point:
            data = [0.25] * total
            for number, row in zip(numbers, rows, strict=True):
                data[number] = row[position]
            view = column(data, rng.choice([1, 1, 2, 3, -1, -2]), rng)
            kept.append(view)
            columns[position], strides[position] = view.ctypes.data, view.strides[0]
        elif count:
            shared[position] = rows[0][position]
    results, result_strides = np.zeros(request.results, np.int64), np.zeros(request.results, np.int64)
    outs = {}
    for position in set(range(request.results)) - request.summed:
        outs[position] = column([7.0] * total, rng.choice([1, 1, 2, -1, -3]), rng)
        results[position], result_strides[position] = outs[position].ctypes.data, outs[position].strides[0]
    sums = np.full((-(-count // BLOCK), len(request.summed)), np.nan)
    failed = np.full(count + 2, 99, np.int32)
    given_index = None if index is None else numbers
    call = Call(shared, columns, strides, results, result_strides, sums, given_index, first, count, failed)
    return call, outs, numbers, kept


def lanes_sum(numbers):
    """Return the sum of a block as documented; None adds nothing."""
    lanes = [0.0] * LANES
    for place, number in enumerate(numbers):
        if number is not None:
            lanes[place % LANES] += number
    a, b, c, d, e, f, g, h = lanes
    return ((a + e) + (c + g)) + ((b + f) + (d + h))


def wanted(request, numbers):
    run = eager(request.program, numbers)
    return run, [*run.outputs, *(run.gradients[position] for position in request.wrt)] if run.failed < 0 else []


def assert_point(executable, request, numbers):
    run, expected = wanted(request, numbers)
    results = np.full(max(1, request.results), 5.0)
    assert executable.point(np.array(numbers), results) == run.failed
    if run.failed < 0:
        assert all(map(same, results, expected)), (results, expected)
    else:
        assert same(results[0], run.left)


def assert_batch(executable, request, rows, rng, **place):
    call, outs, numbers, _kept = call_of(request, rows, rng, **place)
    runs = [wanted(request, row) for row in rows]
    assert executable.batch(call) == sum(run.failed >= 0 for run, _ in runs)
    assert call.failed[: len(rows)].tolist() == [run.failed for run, _ in runs]
    assert call.failed[len(rows) :].tolist() == [99, 99]
    touched = {int(number) for number in numbers}
    for position, out in outs.items():
        for number, (run, expected) in zip(numbers, runs, strict=True):
            assert run.failed >= 0 or same(out[number], expected[position]), (position, number)
        assert all(out[place] == 7.0 for place in range(len(out)) if place not in touched)
    for which, position in enumerate(sorted(request.summed)):
        for block in range(len(call.sums)):
            terms = [e[position] if run.failed < 0 else None for run, e in runs[block * BLOCK : (block + 1) * BLOCK]]
            assert same(call.sums[block, which], lanes_sum(terms)), (position, block)


def random_request(rng, program, *, batch):
    wrt = tuple(sorted(rng.sample(range(program.inputs), rng.randint(0, program.inputs))))
    results = len(program.outputs) + len(wrt)
    per_point = frozenset(rng.sample(range(program.inputs), rng.randint(1, program.inputs))) if batch else frozenset()
    summed = frozenset(rng.sample(range(results), rng.randint(0, results))) if batch else frozenset()
    return Request(program, wrt, per_point, summed)


def random_rows(rng, request, count):
    shared = random_numbers(rng, request.program.inputs, special=0.2)
    rows = []
    for _ in range(count):
        own = random_numbers(rng, request.program.inputs, special=0.2)
        rows.append([own[i] if i in request.per_point else shared[i] for i in range(len(own))])
    return rows


@settings(max_examples=60)
@given(st.randoms(use_true_random=False))
def test_points_have_the_bits_of_the_eager_engine(rng):
    program = random_program(rng, rng.randint(0, 30), ROWS, guards=rng.randint(0, 3))
    request = random_request(rng, program, batch=False)
    executable = machine_code(request)
    for _ in range(5):
        assert_point(executable, request, random_numbers(rng, program.inputs))


@settings(max_examples=60)
@given(st.randoms(use_true_random=False))
def test_batches_have_the_bits_of_the_eager_engine(rng):
    program = random_program(rng, rng.randint(0, 30), ROWS, guards=rng.randint(0, 3))
    request = random_request(rng, program, batch=True)
    count = rng.randint(0, 17)
    index = rng.sample(range(30), count) if rng.random() < 0.4 else None
    rows = random_rows(rng, request, count)
    assert_batch(machine_code(request), request, rows, rng, first=rng.randint(0, 4), index=index)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_has_the_bits_of_the_eager_engine(row):
    rng = random.Random(row.name)
    rows = (row, TABLE["add"], TABLE["multiply"], row)
    for _ in range(3):
        program = random_program(rng, rng.randint(1, 6), rows)
        single, batch = random_request(rng, program, batch=False), random_request(rng, program, batch=True)
        for _ in range(20):
            assert_point(machine_code(single), single, random_numbers(rng, program.inputs, special=0.7))
        assert_batch(machine_code(batch), batch, random_rows(rng, batch, 24), rng)


def test_squares_of_lanes_have_the_bits_of_pow():
    rng = random.Random(3)
    near = [math.ldexp(rng.uniform(-1.0, 1.0), rng.randint(-99, 99)) for _ in range(60_000)]
    odd = [x for x in near if x**2 != x * x]  # the real square is almost in the middle between two doubles
    assert len(odd) > 5 or not precise_pow()
    powers = [math.ldexp(sign, exponent) for sign in (-1.0, 1.0) for exponent in range(-1074, 512)]
    around = [x for power in powers for x in (math.nextafter(power, 0.0), power, math.nextafter(power, math.inf))]
    far = [math.ldexp(rng.uniform(-1.0, 1.0), rng.randint(-600, 600)) for _ in range(2_000)]
    numbers = [*odd, *near[:20_000], *around, *far, 0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324]
    squared = compile(lambda x: x**2, jit="always").batch()(np.array(numbers))
    for x, square in zip(numbers, squared.tolist(), strict=True):
        assert same(square, (Value(x) ** 2).data)


@pytest.mark.skipif(platform.machine() not in {"x86_64", "AMD64"}, reason="these are processors of that family")
@pytest.mark.parametrize("name", ["x86-64", "x86-64-v2", "x86-64-v3"])
def test_older_processors_give_the_same_bits(name, monkeypatch):
    known = target.processor()
    monkeypatch.setattr(target, "processor", lambda: (*known[:3], name, ""))
    monkeypatch.setattr(target, "_machine", target._machine.__wrapped__)
    rng = random.Random(name)
    for _ in range(6):
        program = random_program(rng, 30, ROWS, guards=2)
        single, batch = random_request(rng, program, batch=False), random_request(rng, program, batch=True)
        for _ in range(4):
            assert_point(machine_code(single), single, random_numbers(rng, program.inputs))
        assert_batch(machine_code(batch), batch, random_rows(rng, batch, 21), rng)


def test_sums_over_several_blocks_are_added_in_the_documented_order():
    rng = random.Random(5)
    program = random_program(rng, 6, (TABLE["add"], TABLE["multiply"], TABLE["sin"]), guards=1)
    request = Request(program, (0,), frozenset(range(program.inputs)), frozenset(range(len(program.outputs) + 1)))
    for count in (BLOCK - 1, BLOCK, 2 * BLOCK + 45):
        rows = [[rng.uniform(-2.0, 2.0) for _ in range(program.inputs)] for _ in range(count)]
        assert_batch(machine_code(request), request, rows, rng)


@pytest.mark.parametrize("count", [8, 21, 64])
@pytest.mark.parametrize("summed", [frozenset(), frozenset({0, 5, 14})])
def test_results_that_lie_side_by_side_are_written_as_lines(count, summed):
    inputs, rng = 21, random.Random(count)
    multiply, add = TABLE["multiply"], TABLE["add"]
    steps = [(multiply, (0, 1))]
    for position in range(2, inputs):
        steps.append((add, (position, inputs + len(steps) - 1)))
        steps.append((multiply, (position - 1, inputs + len(steps) - 1)))
    program = build(inputs, (), steps, (inputs + len(steps) - 1,))
    request = Request(program, tuple(range(inputs)), frozenset(range(inputs)), summed)
    rows = random_rows(rng, request, count)
    call, *_ = call_of(request, rows, rng)
    table = np.full((count + 2, request.results + 3), 7.0)
    for position in set(range(request.results)) - summed:
        call.results[position] = table.ctypes.data + 8 * position
        call.result_strides[position] = table.strides[0]
    assert machine_code(request).batch(call) == 0
    for row, line in zip(rows, table, strict=False):
        for position, wanted_number in enumerate(wanted(request, row)[1]):
            assert same(line[position], 7.0 if position in summed else wanted_number)
    assert (table[count:] == 7.0).all()
    assert (table[:, request.results :] == 7.0).all()


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("count", [1, 8, 21])
def test_inputs_that_lie_side_by_side_are_read_as_lines(count, indexed):
    inputs, rng = 27, random.Random(count)
    add, sine = TABLE["add"], TABLE["sin"]
    steps = [(sine, (0,))]
    for position in range(1, inputs):
        steps.append((add, (position, inputs + len(steps) - 1)))
        steps.append((sine, (inputs + len(steps) - 1,)))
    program = build(inputs, (), steps, (inputs + len(steps) - 1,))
    per_point = frozenset(range(inputs)) - {12}  # an input that the points share, between two runs of eight and more
    request = Request(program, tuple(range(inputs)), per_point)
    rows = random_rows(rng, request, count)
    index = rng.sample(range(2 * count), count) if indexed else None
    call, outs, *_ = call_of(request, rows, rng, index=index)
    numbers = range(count) if index is None else index
    table = np.full((2 * count, inputs + 2), 7.0)
    for number, row in zip(numbers, rows, strict=True):
        table[number, :inputs] = row
    for position in per_point:
        call.columns[position], call.strides[position] = table.ctypes.data + 8 * position, table.strides[0]
    assert machine_code(request).batch(call) == 0
    for number, row in zip(numbers, rows, strict=True):
        for position, expected in enumerate(wanted(request, row)[1]):
            assert same(outs[position][number], expected)


@pytest.mark.parametrize("chunk", [1, 2, 5])
def test_the_size_of_the_chunks_changes_nothing(chunk):
    rng = random.Random(chunk)
    for _ in range(4):
        program = random_program(rng, 30, ROWS, guards=2)
        single, batch = random_request(rng, program, batch=False), random_request(rng, program, batch=True)
        code = compiled(lower(program, single.wrt), chunk=chunk)
        for _ in range(5):
            assert_point(code, single, random_numbers(rng, program.inputs))
        code = compiled(lower(program, batch.wrt, batch.summed), batch.per_point, batch.summed, chunk=chunk)
        assert_batch(code, batch, random_rows(rng, batch, 21), rng)


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_an_operation_without_a_c_expression_is_refused(name):
    row = TABLE[name]
    whole = (0, 1) if name == "round_to" else (0,) * row.arity
    program = build(1, (2.0,), [(row, whole)], (2,))
    with pytest.raises(NoMachineCodeError, match=f"no machine code for the operation '{name}'"):
        machine_code(Request(program))


def test_code_of_points_refuses_batches_and_the_other_way_round():
    program = build(1, (), [(TABLE["exp"], (0,))], (1,))
    single, batch = Request(program), Request(program, per_point=frozenset({0}))
    with pytest.raises(ValueError, match="this code computes batches"):
        machine_code(batch).point(np.ones(1), np.ones(1))
    with pytest.raises(ValueError, match="this code computes single points"):
        machine_code(single).batch(call_of(batch, [[1.0]], random.Random(0))[0])


def test_threads_may_run_the_same_code_side_by_side():
    rng = random.Random(9)
    program = random_program(rng, 200, (TABLE["add"], TABLE["multiply"], TABLE["tanh"]), most_inputs=3)
    request = Request(program, tuple(range(program.inputs)), frozenset(range(program.inputs)))
    code = compiled(lower(program, request.wrt), request.per_point, chunk=20)
    calls = [call_of(request, [[rng.random()] * program.inputs for _ in range(900)], rng) for _ in range(6)]
    alone = []
    for call, outs, *_ in calls:
        code.batch(call)
        alone.append([out.copy() for out in outs.values()])
        for out in outs.values():
            out[:] = 7.0
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda call: code.batch(call[0]), calls))
    for (_, outs, *_), expected in zip(calls, alone, strict=True):
        assert all(
            np.array_equal(out, other, equal_nan=True) for out, other in zip(outs.values(), expected, strict=True)
        )
