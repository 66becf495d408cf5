"""Machine code with loops has the bits of the operations one after the other, and does not grow with the turns."""

import math
import random
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from looping import kernel, looping, random_recipe, shortened, written
from planting import with_other_lines
from programs import eager, random_numbers, same

from autograd import Value, compile, value_and_grad
from autograd.compiler.backends import executable
from autograd.compiler.backends.executable import Request, with_loops
from autograd.compiler.backends.llvm import looping as loops
from autograd.compiler.backends.llvm import machine_code
from autograd.compiler.backends.llvm.writer import ModuleText
from autograd.compiler.backends.python import plain
from autograd.compiler.ir import nested as nesting
from autograd.compiler.ir import segments
from autograd.compiler.ir.nested import NotNestedError, nested
from autograd.compiler.ir.record import record
from autograd.compiler.ir.roll import rolled


@pytest.fixture(autouse=True, scope="module")
def loops_of_any_length():
    with patch.object(executable, "WRITTEN_OUT", 0):
        yield


def recorded(f, inputs):
    leaves = [Value(0.1 * n) for n in range(inputs)]
    return record(lambda: [f(*leaves)], leaves).program


def results_of(executable, program, wrt, numbers):
    results = np.full(len(program.outputs) + len(wrt), 7.0)
    executable.point(np.full(len(numbers), 1.5), results)  # which leaves its numbers in the memory
    failed = executable.point(np.array(numbers), results)
    return failed, results.tolist()


def differences(program, numbers, wrt, careful=plain):
    """Return what machine code with loops gives, and the operations one by one do not."""
    with shortened():
        request = Request(rolled(program), wrt)
    failed, found = results_of(machine_code(request, careful(request)), program, wrt, numbers)
    run = eager(program, numbers)
    if failed != run.failed:
        return [(failed, run.failed)]
    right = [run.left] if run.failed >= 0 else [*run.outputs, *(run.gradients[n] for n in wrt)]
    return [pair for pair in zip(found, right, strict=False) if not same(*pair)]


@given(looping())
@settings(max_examples=25)
def test_values_and_derivatives_have_the_bits_of_the_operations_one_by_one(drawn):
    program, numbers = drawn

    assert not differences(program, numbers, tuple(range(program.inputs)))


@pytest.mark.slow
def test_many_random_programs_have_the_bits_of_the_operations_one_by_one():
    rng = random.Random(11)
    for _ in range(150):
        numbers = random_numbers(rng, 12, special=0.1)
        program = written(random_recipe(rng), numbers if rng.random() < 0.8 else random_numbers(rng, 12))
        wrt = tuple(n for n in range(12) if rng.random() < 0.7)
        assert not differences(program, numbers, wrt)


# A fault in each rule, which random programs see. Nothing careful mends what comes out as nan.
FAULTS = {
    "the last turn comes first": (loops, "_PartWriter._inline", "if part.backward else", "if False else"),
    "a block is swept from its last operation": (
        nesting,
        "_Nester._reverse_block",
        "reversed(range(count))",
        "range(count)",
    ),
    "blocks are swept from the last": (nesting, "_Nester._backward", "reversed(parts)", "parts"),
    "what comes from elsewhere comes first": (
        nesting,
        "_SegmentAdjoints._sum",
        "place not in self.sums and ",
        "False and ",
    ),
    "sums begin with 0.0": (loops, "write_loops", "code.adjoints),", "0),"),
    "places that meet are not kept in registers": (nesting, "_are_apart", "return False", "return True"),
    "a value that is read elsewhere is saved": (
        nesting,
        "_Nester.nested",
        "self.saved[segments.made_by(reference, segment.turns)]",
        "self.saved[[]]",
    ),
    "constants move from turn to turn": (
        loops,
        "_BlockWriter.where",
        "if not any(place.strides)",
        "if place.area == 'constant'",
    ),
    "a decision has the number of its turn": (loops, "_BlockWriter._ask", "{stride}", "0"),
    "what a turn hands to the next": (loops, "_LoopWriter._handed_on", "read.base + stride", "read.base + 2 * stride"),
    "sums in registers are stored": (loops, "_LoopWriter.loop", "in sums)", "in sums[1:])"),
    "sums in registers begin with what was there": (
        loops,
        "_LoopWriter.loop",
        "phis.append((self.held[place], total, place))",
        "phis.append((self.held[place], '0.0', place))",
    ),
    "the first turn is handed what was there": (
        loops,
        "_LoopWriter.loop",
        "before.operand(slot), handed[slot]",
        "'0.0', handed[slot]",
    ),
    "places move evenly": (nesting, "_moves_evenly", "(numbers == expected).all()", "True"),
    "no operand is now this turn's, now another's": (
        segments,
        "may_lie_between",
        "return bool(",
        "return False and bool(",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_in_a_rule_shows_in_the_bits(rule):
    rng = random.Random(13)
    module, name, *change = FAULTS[rule]
    with with_other_lines(module, name, change):
        for _ in range(20):
            pairs = [rng.uniform(-1.0, 1.0) for _ in range(12)]
            for f, numbers in ((kernel, pairs), (walk, [1.0, -0.5])):
                if differences(recorded(f, len(numbers)), numbers, tuple(range(len(numbers)))):
                    return
        for _ in range(400):
            numbers = random_numbers(rng, 12, special=0.1)
            if differences(written(random_recipe(rng), numbers), numbers, tuple(range(12))):
                return
    pytest.fail("nothing was seen of it")


# What functions become.
def euler(count):
    def f(x, k):
        for _ in range(count):
            x = x + 0.001 * (k - x * x)
        return x

    return f


def squares(a, b):
    total = 0.0
    for n in range(600):
        total = total + (a * (0.01 * n) + b - math.sin(n)) ** 2
    return total


def walk(x, z):
    for _ in range(500):
        x = x * 0.9 + z
        if x < -3.0:
            x = 0.0 * x
    return x


def layers(*x):
    for n in range(20):
        x = [(a * 0.5 + b * (0.1 * n)).tanh() for a, b in zip(x, (*x[1:], x[0]), strict=True)]
    return sum(x)


FUNCTIONS = [(euler(400), 2), (squares, 2), (kernel, 20), (walk, 2), (layers, 30)]


@pytest.mark.parametrize(("f", "inputs"), FUNCTIONS)
@pytest.mark.parametrize("jit", ["always", "auto", "never"])
def test_functions_with_loops_have_the_bits_of_uncompiled_ones(f, inputs, jit):
    compiled, right = compile(f, jit=jit), value_and_grad(f, argnums=tuple(range(inputs)))
    rng = random.Random(1)
    for _ in range(4):
        numbers = [rng.uniform(-1.0, 1.0) for _ in range(inputs)]
        value, gradient = compiled.value_and_grad(*numbers, argnums=tuple(range(inputs)))

        assert value == compiled(*numbers) == right(*numbers)[0]
        assert gradient == right(*numbers)[1]


@pytest.mark.parametrize(("f", "inputs"), FUNCTIONS)
def test_they_are_loops_in_machine_code(f, inputs):
    program = rolled(recorded(f, inputs))

    assert program.loops
    assert nested(program, (0, 1)).reverse


def text_of(count):
    program = rolled(recorded(euler(count), 2))
    module = ModuleText()
    scratch = loops.write_loops(module, nested(program, (0, 1)), fast=False)
    return module.text(), scratch


def test_code_does_not_grow_with_the_turns_and_memory_grows_by_what_the_sweep_needs():
    short, memory = text_of(500)
    long, more = text_of(5_000)

    assert len(long) < len(short) + 100
    assert (memory, more) == (
        500 + 502,
        5_000 + 5_002,
    )  # x and its adjoint in each turn, and the adjoints of the inputs


def test_a_derivative_that_is_nan_where_nothing_has_come_is_computed_carefully():
    def f(x, y):
        total = y
        for n in range(300):
            total = total + (x * 0.0 - 1.0 * (n % 2)).relu().sqrt()
        return total

    assert compile(f, jit="always").value_and_grad(1.0, 2.0) == value_and_grad(f)(1.0, 2.0)


def test_an_operand_that_is_now_this_turns_and_now_another_is_written_out():
    rng = random.Random(2)
    for _ in range(2_000):
        numbers = random_numbers(rng, 12)
        program = written(random_recipe(rng, guards=False), numbers)
        with shortened():
            looped = rolled(program)
        try:
            nested(looped, (0,))
        except NotNestedError:
            assert not differences(program, numbers, (0, 1))
            return
    pytest.fail("there was no such program")


def test_squares_in_loops_have_the_bits_of_pow():
    rng = random.Random(2)
    near = (rng.uniform(1.0, 2.0) for _ in range(40_000))
    odd = [x for x in near if x**2 != x * x][:200]  # the real square is almost in the middle between two doubles
    edges = [0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1e-170, 1e-100, 1e150, 1e160, -1.5]
    numbers = odd + edges + [rng.uniform(-1.0, 1.0) * 10.0 ** rng.randint(-160, 160) for _ in range(1_000)]
    squared = compile(lambda *x: [v**2 + 0.0 for v in x], jit="always")(*numbers)

    assert all(same(found, (Value(x) ** 2 + 0.0).data) for found, x in zip(squared, numbers, strict=True))


def test_short_programs_are_written_out_and_long_ones_keep_their_loops():
    def steps(x, n):
        for _ in range(n):
            x = x + 0.001 * x.sin()
        return x

    with patch.object(executable, "WRITTEN_OUT", 10_000):
        for n, kept in ((3_000, False), (4_000, True)):
            program = recorded(lambda x, n=n: steps(x, n), 1)
            assert Request(rolled(program), (0,)).keeps_loops is kept
            assert bool(with_loops(program).loops) is kept
