"""Lowered code has the bits of the eager engine, and no more operations than are needed."""

import gc
import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from programs import RECORDED, build, eager, random_numbers, random_program, runs, same

from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Lowered, Program, holds
from autograd.core.operation import ANY, Operation
from autograd.core.table import TABLE


def interpret(code: Lowered, numbers: list[float]) -> tuple[int, list[float]]:
    """Return the number of the guard that failed, or -1, and the results."""
    slots = [*numbers, *code.constants]
    for position in range(len(code.instructions) + 1):
        for guard, number in zip(code.guards, code.guard_numbers, strict=True):
            if guard.position == position:
                left, right = slots[guard.left], slots[guard.right]
                if holds(guard.relation, left, right) != guard.outcome:
                    return number, [left]
        if position < len(code.instructions):
            row, operands = code.instructions[position]
            slots.append(row.forward(*[slots[operand] for operand in operands]))
    return -1, [slots[slot] for slot in code.results]


def assert_equal_to_eager(program, wrt, numbers):
    expected, (failed, results) = eager(program, numbers), interpret(lower(program, wrt), numbers)
    assert failed == expected.failed
    if failed < 0:
        wanted = [*expected.outputs, *(expected.gradients[position] for position in wrt)]
        assert list(map(same, results, wanted)) == [True] * len(wanted), (results, wanted)
    else:
        assert same(results[0], expected.left)


@settings(max_examples=300)
@given(runs(guards=3))
def test_random_programs_have_the_bits_of_the_eager_engine(run):
    program, numbers = run
    assert_equal_to_eager(program, tuple(range(program.inputs)), numbers)


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: row.name)
def test_programs_around_one_row_have_the_bits_of_the_eager_engine(row):
    rng = random.Random(row.name)
    rows = (row, TABLE["add"], TABLE["multiply"], TABLE["negative"], TABLE["divide"], row)
    for _ in range(40):
        program = random_program(rng, rng.randint(1, 6), rows)
        for _ in range(5):
            assert_equal_to_eager(
                program, tuple(range(program.inputs)), random_numbers(rng, program.inputs, special=0.7)
            )


def lowered(instructions, *, inputs=2, constants=(), outputs=None, wrt=(), **options):
    rows = [(TABLE[name], tuple(slots)) for name, *slots in instructions]
    outputs = outputs or (inputs + len(constants) + len(rows) - 1,)
    return lower(build(inputs, constants, rows, outputs, **options), wrt)


def names(code: Lowered) -> list[str]:
    return [row.name for row, _ in code.instructions]


def test_only_what_is_needed_is_computed():
    unused = [("exp", 0), ("multiply", 0, 1), ("sin", 1)]
    assert names(lowered(unused, outputs=(3,))) == ["multiply"]
    # By x alone, the product hands nothing to y; the derivative is y itself.
    code = lowered(unused, outputs=(3,), wrt=(0,))
    assert names(code) == ["multiply", "add"]  # 0.0 is added to the result: it is not -0.0 in the engine
    assert code.results[1] == code.inputs + len(code.constants) + 1


def test_an_input_that_nothing_reaches_has_the_derivative_zero():
    code = lowered([("exp", 0)], wrt=(1, 0))
    assert interpret(code, [0.0, 5.0]) == (-1, [1.0, 0.0, 1.0])
    fixed = lowered([("multiply", 0, 1)], wrt=(0, 1), fixed=frozenset([1]))
    assert interpret(fixed, [2.0, 3.0]) == (-1, [6.0, 3.0, 0.0])


def test_the_derivative_of_an_input_that_is_the_output_is_one():
    assert interpret(lower(build(2, (), [], (0,)), (0, 1)), [3.0, 4.0]) == (-1, [3.0, 1.0, 0.0])


def test_equal_operations_are_merged_after_they_were_differentiated():
    twice = [("exp", 0), ("multiply", 3, 1), ("exp", 0), ("multiply", 5, 2), ("add", 4, 6)]
    code = lowered(twice, inputs=1, constants=(0.1, 0.2), wrt=(0,))
    # The adjoint of x is 0.1 * e + 0.2 * e, as in the engine, and happens to be the value. It would be 0.3 * e.
    assert names(code) == ["exp", "multiply", "multiply", "add"]
    assert code.results[0] == code.results[1]


def test_contributions_are_added_from_the_latest_operation_to_the_earliest():
    # The adjoint of x is (0.3 + 0.2) + 0.1, which is 0.6; the other way round it would be more.
    terms = [("multiply", 0, 1), ("multiply", 0, 2), ("multiply", 0, 3), ("add", 6, 4), ("add", 7, 5)]
    program = build(1, (0.1, 0.2, 0.3), [(TABLE[name], tuple(slots)) for name, *slots in terms], (8,))
    assert interpret(lower(program, (0,)), [1.0])[1][1] == eager(program, [1.0]).gradients[0] == 0.3 + 0.2 + 0.1 == 0.6


def test_zeros_without_a_sign_save_an_addition():
    program = build(2, (), [(TABLE["multiply"], (0, 1))], (2,))
    assert names(lower(program, (0, 1))) == ["multiply", "add", "add"]
    code = lower(program, (0, 1), unsigned=(1, 2))
    assert names(code) == ["multiply"]
    assert code.results == (2, 1, 0)


def test_constants_are_folded_with_the_function_of_the_row():
    code = lowered([("hypot", 2, 3), ("multiply", 4, 0)], constants=(3.0, 4.0))
    assert names(code) == ["multiply"]
    assert code.constants == (5.0,)


def test_guards_that_cannot_fail_are_dropped_and_the_others_keep_their_numbers():
    guards = (
        Guard(0, "lt", 2, 3, True),  # two constants
        Guard(0, "gt", 0, 2, True),
        Guard(1, "gt", 0, 2, True),  # asked before
        Guard(1, "eq", 4, 2, False),  # an operation that is needed for this only
        Guard(2, "gt", 2, 3, True),  # two constants, and always wrong
    )
    code = lowered([("exp", 0), ("sin", 1)], constants=(1.0, 2.0), guards=guards)
    assert names(code) == ["exp", "sin"]
    assert code.guard_numbers == (1, 3, 4)
    assert [guard.position for guard in code.guards] == [0, 1, 2]
    assert interpret(code, [0.5, 0.0]) == (1, [0.5])
    assert interpret(code, [3.0, 0.0])[0] == 4


def test_a_relu_network_has_the_operations_of_one_written_by_hand():
    inputs, rng = 3, random.Random(0)
    layer = [("multiply", 0, 1), ("add", 3, 2), ("relu", 4)]
    code = lowered(layer, inputs=inputs, wrt=(0, 2))
    # Forward a product, a sum, a comparison and a choice; backward a comparison, a product and a choice, and once 0.0
    # added: a derivative that is 0 or 1 itself needs it not.
    assert Counter(names(code)) == {"multiply": 2, "add": 2, "greater": 2, "where": 2}
    assert_equal_to_eager(build(3, (), [(TABLE[n], tuple(s)) for n, *s in layer], (5,)), (0, 2), random_numbers(rng, 3))


@pytest.mark.parametrize("count", [20_000, pytest.param(200_000, marks=pytest.mark.slow)])
def test_a_long_program_needs_no_recursion(count):
    code = lowered([("sin", position) for position in range(count)], inputs=1, wrt=(0,))
    assert Counter(names(code)) == {"sin": count, "cos": count, "multiply": count - 1, "add": 1}


def test_the_collector_of_garbage_is_left_as_it_was():
    for setting in (gc.disable, gc.enable):
        setting()
        lowered([("exp", 0)])
        assert gc.isenabled() == (setting is gc.enable)


def branchy(out: float, x: float, y: float) -> tuple[float, float]:
    return (2.0 if x > 0.0 else -3.0, 1)


def test_a_users_operation_is_called_for_its_value_and_its_partials():
    called = Operation("branchy", branchy, (ANY, ANY), forward=lambda x, y: 2.0 * x + y if x > 0.0 else -3.0 * x + y)
    rows = [(called, (0, 1)), (TABLE["multiply"], (2, 2))]
    program = build(2, (), rows, (3,), custom=(called,))
    assert {"branchy", "branchy_partial_0", "branchy_partial_1"} < set(names(lower(program, (0, 1))))
    assert "branchy_partial_1" not in names(lower(program, (0,)))
    for numbers in ([1.5, 0.5], [-1.5, 0.5]):
        assert_equal_to_eager(program, (0, 1), numbers)


def test_a_users_operation_is_not_called_while_lowering():
    def forbidden(*_: float) -> float:
        raise AssertionError("called")

    called = Operation("forbidden", lambda out, x: (forbidden(),), (ANY,), forward=forbidden)
    program = build_without_running(called)
    assert names(lower(program))[0] == "forbidden"


def build_without_running(called: Operation) -> Program:
    harmless = Operation("forbidden", called.partials, (ANY,), forward=lambda x: x)
    program = build(1, (2.0,), [(harmless, (1,)), (TABLE["add"], (2, 0))], (3,), custom=(harmless,))
    return replace(program, custom=(called,))
