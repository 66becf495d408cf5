"""What is recorded of a function, by both engines alike."""

import os
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from programs import eager, same
from random_traces import Function

import autograd.math
from autograd import Value, compile, no_grad
from autograd.compiler.ir.record import record
from autograd.compiler.ir.validation import check
from autograd.core.engine import ENGINE, Trace, constant
from autograd.core.observers import observe
from autograd.core.operation import Operation

SCRIPT = Path(__file__).parents[1] / "random_traces.py"


def printed_programs(pure):
    environment = {**os.environ, "AUTOGRAD_PURE": pure, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "200"], env=environment, capture_output=True, text=True, check=True
    )
    return done.stderr.strip(), done.stdout


def test_the_engine_that_runs_records_what_the_python_engine_records():
    _, lines = printed_programs(os.environ.get("AUTOGRAD_PURE", ""))
    reference, expected = printed_programs("1")

    assert reference == "python"
    assert lines == expected
    assert len(lines.splitlines()) == 200 * 9


@pytest.mark.parametrize("seed", range(50))
def test_a_program_is_sound_and_computes_what_the_function_does(seed):
    function = Function(seed)
    inputs = [Value(random.Random(seed).uniform(-1.0, 1.0)) for _ in range(3)]
    outputs = []
    recorded = record(lambda: outputs.extend(function(inputs)) or outputs, inputs)
    run = eager(recorded.program, [value.data for value in (*inputs, *recorded.captured)])
    check(recorded.program)

    assert run.failed == -1
    assert all(map(same, run.outputs, [x.data if isinstance(x, Value) else x for x in outputs]))


# What is kept of it.
def test_a_trace_keeps_no_result():
    label = str([])  # a string that nothing else refers to
    references = sys.getrefcount(label)
    x = Value(1.0)
    trace = Trace([x])
    with observe(trace):
        y = x * 2.0
        y.label = label
        assert sys.getrefcount(label) > references
        z = y.sin()
        del y, z

    assert sys.getrefcount(label) == references
    assert len(trace.differentiable) == 2


def test_what_nothing_needs_is_left_out():
    x = Value(0.5)

    def f():
        x.exp()
        y = x.sin()
        y.cos()
        return [y * 2.0]

    program = record(f, [x]).program
    assert [program.row(i).name for i in range(len(program))] == ["sin", "multiply"]
    assert program.operands.tolist() == [0, 2, 1]


def test_a_result_that_depends_on_no_input_is_a_constant():
    x = Value(0.5)
    program = record(lambda: [x * (Value(2.0) * 3.0 + constant(1.0)).sqrt()], [x]).program

    assert len(program) == 1
    assert program.constants[-1] == 7.0**0.5


def test_a_number_computed_without_recording_may_be_set_and_is_what_it_is_at_each_use(jit):
    def f(x):
        with no_grad():
            own = x * 2.0
        before = own * x
        own.data = 3.0
        return before + own * x

    assert [compile(f, jit=jit)(x) for x in (2.0, 5.0)] == [14.0, 65.0]


def test_a_comparison_with_nan_freezes_nothing(jit):
    f = compile(lambda x: x if x < math_nan() else x * 2.0, jit=jit)

    assert [f(x) for x in (1.0, 2.0, 3.0)] == [2.0, 4.0, 6.0]
    assert f.stats().paths == 1


def math_nan():
    return float("nan")


# Its decisions, with the user's lines.
def sign(x):
    return 1.0 if x > 0.0 else -1.0


def test_each_decision_is_kept_with_the_users_innermost_line():
    x = Value(0.5)

    def f():
        y = x * sign(x)
        if autograd.math.isnan(y):
            y = y * 2.0
        return [max([y, x * 3.0])]

    sites = record(f, [x]).sites
    first = f.__code__.co_firstlineno

    assert {site.file for site in sites} == {__file__}
    assert [(site.code.co_name, site.line) for site in sites] == [
        ("sign", sign.__code__.co_firstlineno + 1),
        ("f", first + 2),
        ("f", first + 4),
    ]


def test_the_warning_names_the_line_that_decides_most_often():
    def f(x):
        y = x
        while y < 0.5:
            y = y + 1.0
        return y * y.data

    g = compile(f, paths=4)
    for x in (0.1, 0.2, 0.6, 0.7):
        g(x)
    line = f.__code__.co_firstlineno + 4

    with pytest.warns(RuntimeWarning, match=rf"4 paths, most of them by the decision at test_traces\.py:{line}, and"):
        g(0.8)


# Several at once.
def test_two_traces_at_once_record_alike():
    x = Value(0.5)
    traces = [Trace([x]) for _ in range(3)]

    def f():
        y = Value(1.0) * x.detach() + x * 2.0
        y = autograd.math.hypot(y, x, 1.0) if y > 0.5 else y
        return [y * float(x.detach())]

    with observe(traces[0]):
        f()
    with observe(traces[1]), observe(traces[2]):
        f()
    flat = [(t.operations, t.starts, t.operands, t.constants, t.differentiable) for t in traces]
    guards = [np.frombuffer(t.decisions, np.intc).reshape(-1, 6)[:, :5].tolist() for t in traces]

    assert flat[0] == flat[1] == flat[2]
    assert guards[0] == guards[1] == guards[2]


# Bounds and misuse.
CALLED = Operation("called", lambda out, x: (1.0,), ((-1.0, 1.0),), forward=lambda x: x)


@pytest.mark.parametrize(
    "f",
    [
        lambda x: [x := x * 1.0 for _ in range(6)],
        lambda x: [x * (k + 0.5) for k in range(3)] + [Value(float(k)) + x for k in range(10, 16)],
        lambda x: [w > 0.0 for w in [Value(1.0) for _ in range(0)]] + [w > 0.0 for w in LEAVES],
    ],
)
def test_more_than_there_is_room_for_is_refused(f):
    x = Value(2.0)
    with observe(Trace([x], limit=10)), pytest.raises(RuntimeError, match="more than 10 operands, constants or inputs"):
        f(x)
    with observe(Trace([x], limit=1 << 29)):
        f(x)


LEAVES = [Value(float(k)) for k in range(12)]
EARLIER = constant(1.0)


@pytest.mark.skipif(ENGINE != "native", reason="what C refuses, since there it would break the process")
@pytest.mark.parametrize(
    "misuse",
    [
        lambda trace, x: trace.slot("text"),
        lambda trace, x: trace.recorded("text"),
        lambda trace, x: trace.recorded(x),
        lambda trace, x: trace.created(EARLIER),
        lambda trace, x: trace.computed(x, CALLED, (x,)),
        lambda trace, x: trace.computed(x, CALLED),
        lambda trace, x: trace.decided("unheard of", (x,), True),
        lambda trace, x: trace.needed(["text"]),
        lambda trace, x: Trace("text"),
        lambda trace, x: Trace([x], limit=1 << 30),
    ],
)
def test_a_trace_refuses_what_cannot_happen(misuse):
    x = Value(2.0)
    trace = Trace([x])
    with pytest.raises((TypeError, ValueError)):
        misuse(trace, x)

    assert (trace.operations, trace.decisions, trace.inputs) == (b"", b"", (x,))
