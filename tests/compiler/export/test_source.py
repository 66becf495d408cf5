"""The text of a program reads as if written by hand, and computes what the program computes."""

import math
import random

import numpy as np
import pytest
from programs import RECORDED, WHOLE, build, eager, random_program

from autograd.compiler.export.numpy import numpy_function
from autograd.compiler.export.source import source
from autograd.compiler.ir.program import Guard, Program
from autograd.core.operation import ANY, Operation
from autograd.core.table import TABLE


def program_of(inputs: int, constants: tuple[float, ...], *instructions: tuple, guards: tuple = ()) -> Program:
    rows = [(TABLE[name], slots) for name, *slots in instructions]
    last = inputs + len(constants) + len(rows) - 1
    return build(inputs, constants, [(row, tuple(slots)) for row, slots in rows], (last,), guards=guards)


NEURON = program_of(4, (2.0,), ("multiply", 0, 1), ("add", 5, 2), ("tanh", 6), ("subtract", 7, 3), ("power", 8, 4))


def test_a_neuron_reads_like_this():
    assert source(NEURON, (0, 2), name="loss", arguments=("w", "x", "b", "y")) == (
        "import math\n\n\n"
        "def loss(w, x, b, y):\n"
        "    t1 = w * x + b\n"
        "    t2 = math.tanh(t1) - y\n"
        "    value = t2**2\n"
        "    t3 = math.exp(-2.0 * abs(t1))\n"
        "    t4 = 1.0 + t3\n"
        "    d_b = 2.0 * t2 * (4.0 * t3 / (t4 * t4))\n"
        "    d_w = d_b * x\n"
        "    return value, (d_w, d_b)\n"
    )


def test_the_value_alone_is_one_expression():
    assert source(NEURON, arguments="wxby").endswith("    value = (math.tanh(w * x + b) - y)**2\n    return value\n")


def test_a_guard_is_an_if():
    program = program_of(1, (0.0,), ("sqrt", 0), guards=(Guard(0, "gt", 0, 1, True),))
    text = source(program, (0,), arguments=("x",))
    assert '    if not x > 0.0:\n        raise ValueError("x > 0.0 was True when this path was recorded")\n' in text
    with pytest.raises(ValueError, match=r"x > 0\.0 was True"):
        run(text)(-1.0)
    assert run(text)(4.0) == (2.0, (0.25,))


def run(text: str, **names: object):
    namespace = dict(names)
    exec(compile(text, "<source>", "exec"), namespace)  # noqa: S102  # to be run is what a source is for
    return namespace["f"]


def test_names_that_mean_something_else_are_altered():
    program = program_of(5, (), ("add", 0, 1), ("add", 5, 2), ("add", 6, 3), ("add", 7, 4))
    text = source(program, (0,), arguments=("lambda", "math", "layer[0].w", "1", "layer[0].w"))
    assert "def f(lambda_, math_, layer_0_w, x1, layer_0_w_):" in text
    assert run(text)(1.0, 2.0, 3.0, 4.0, 5.0) == (15.0, (1.0,))


def test_a_wrong_number_of_names_is_refused():
    with pytest.raises(ValueError, match="4 inputs, got 1 names"):
        source(NEURON, arguments=("w",))


def tame_programs(rows, seed):
    """Yield programs and points where everything is finite, so that Python's own functions raise nothing."""
    rng = random.Random(seed)
    found = 0
    while found < 12:
        program = random_program(rng, rng.randint(1, 12), rows)
        numbers = [rng.uniform(0.2, 0.9) for _ in range(program.inputs)]
        expected = eager(program, numbers)
        if all(math.isfinite(number) and abs(number) < 1e9 for number in expected.outputs + expected.gradients):
            found += 1
            yield program, numbers, expected


def flat(answer: object) -> list[float]:
    return [n for part in answer for n in flat(part)] if isinstance(answer, tuple) else [answer]


TAME = tuple(row for row in RECORDED if row.name not in {"gamma", "lgamma", *WHOLE})


@pytest.mark.parametrize("seed", range(12))
def test_the_text_computes_what_the_program_computes(seed):
    ran = 0
    for program, numbers, expected in tame_programs(TAME, seed):
        wrt = tuple(range(program.inputs))
        try:
            answer = run(source(program, wrt))(*numbers)
        except (ValueError, ZeroDivisionError, OverflowError):  # somewhere on the way there is no number in Python
            continue
        ran += 1
        assert flat(answer) == [*expected.outputs, *expected.gradients]
    assert ran > 3


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: row.name)
def test_every_row_has_a_text_that_computes_it(row):
    rng = random.Random(row.name)
    arity = row.arity
    program = build(arity, (), [(row, tuple(range(arity)))], (arity,))
    wrt = tuple(range(arity))
    function = run(source(program, wrt))
    arrays = numpy_function(program, wrt)
    for _ in range(5):
        numbers = [rng.uniform(*interval) for interval in row.domain]
        expected = eager(program, numbers)
        wanted = [*expected.outputs, *expected.gradients]
        assert flat(function(*numbers)) == wanted
        assert [float(array) for array in arrays(*numbers)] == pytest.approx(wanted, rel=1e-14, abs=1e-300)


ARITHMETIC = tuple(TABLE[name] for name in ("add", "subtract", "multiply", "divide", "negative", "power", "relu"))


@pytest.mark.parametrize("outer", ARITHMETIC, ids=lambda row: row.name)
def test_parentheses_stand_where_they_must(outer):
    for inner in ARITHMETIC:
        for position in range(outer.arity):
            slots = [0, 1][: outer.arity]
            slots[position] = 4
            program = build(4, (), [(inner, (2, 3)[: inner.arity]), (outer, tuple(slots))], (5,))
            numbers = [1.25, 3.0, 2.0, 7.0]
            expected = eager(program, numbers).outputs[0]
            try:
                assert run(source(program))(*numbers) == expected
            except ValueError:  # a negative number to a power that is not whole
                assert math.isnan(expected)


def test_a_users_operation_is_a_function_of_that_name():
    twice = Operation("twice!", lambda out, x: (2.0,), (ANY,), forward=lambda x: 2.0 * x)
    program = build(1, (), [(twice, (0,))], (1,), custom=(twice,))
    text = source(program)
    assert "value = user_twice_(x0)" in text
    assert run(text, user_twice_=twice.forward)(3.0) == 6.0


def test_arrays_of_any_shape_broadcast():
    value, by_w, by_b = numpy_function(NEURON, (0, 2))(np.arange(3.0)[:, None], np.ones(2), 0.5, 0.25)
    assert value.shape == by_w.shape == by_b.shape == (3, 2)
    for place in np.ndindex(3, 2):
        expected = eager(NEURON, [float(place[0]), 1.0, 0.5, 0.25])
        assert value[place] == pytest.approx(expected.outputs[0], rel=1e-14)
        assert by_w[place] == pytest.approx(expected.gradients[0], rel=1e-14)
        assert by_b[place] == pytest.approx(expected.gradients[2], rel=1e-14)


def test_a_point_on_another_path_is_named():
    program = program_of(1, (0.0,), ("sqrt", 0), guards=(Guard(0, "gt", 0, 1, True),))
    function = numpy_function(program, arguments=("x",))
    assert function(np.array([4.0, 9.0]))[0].tolist() == [2.0, 3.0]
    with pytest.raises(ValueError, match=r"has x > 0\.0 true, and at the point \(1,\) it is not"):
        function(np.array([4.0, -9.0]))


def test_a_function_of_arrays_wants_all_its_arguments():
    with pytest.raises(TypeError, match=r"4 inputs \(x0, x1, x2, x3\), got 1"):
        numpy_function(NEURON)(1.0)
