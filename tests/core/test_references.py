"""References balance: whatever is done with Values, everything that took part is as free as before."""

import contextlib
import gc
import sys
from array import array
from fractions import Fraction

import pytest

from autograd import Value, no_grad
from autograd.core import engine
from autograd.core.arithmetic import where
from autograd.core.elementary import hypot
from autograd.core.observers import observe
from autograd.core.operation import Operation
from autograd.core.reverse import gradients, pull
from autograd.core.special import gamma

NUMBER = float("12345.678")
FRACTION = Fraction(1, 3)
LABEL = str(FRACTION)  # made at run time, so that nobody else holds it
NUMBERS = array("d", [0.0, 0.0])
LEAF = Value(0.75)
CONSTANT = LEAF.detach()
OUTSIDE = LEAF * 2.0
CUSTOM = Operation(
    "cubed_sum", lambda out, x, y, z: (3 * x * x, 1.0, 1.0), ((-1.0, 1.0),) * 3, forward=lambda x, y, z: x**3 + y + z
)
BROKEN = Operation("broken", lambda out, x: (), ((-1.0, 1.0),), forward=lambda x: x)
WATCHED = [
    NUMBER,
    NUMBERS,
    LABEL,
    FRACTION,
    LEAF,
    CONSTANT,
    OUTSIDE,
    CUSTOM,
    BROKEN,
    gamma,
    hypot,
    where,
    Value,
    engine.Trace,
    None,
    NotImplemented,
]


class Watcher:
    def recorded(self, value):
        pass

    def decided(self, kind, arguments, outcome):
        pass


def swept_twice():
    output = (LEAF * NUMBER).tanh() + CONSTANT / LEAF
    output.backward()
    output.backward(NUMBER)


def observed():
    with observe(Watcher()):
        bool(LEAF)
        assert LEAF < NUMBER
        where(LEAF, LEAF, NUMBER)
        hypot(LEAF, NUMBER, CONSTANT)


def traced():
    trace = engine.Trace([LEAF])
    with observe(trace):
        x = (CUSTOM(LEAF, NUMBER, CONSTANT) * OUTSIDE).hypot(LEAF, NUMBER) + Value(NUMBER)
        with no_grad():
            x = CUSTOM(x, FRACTION, LEAF) - x
        x.data = NUMBER
        assert bool(x)
        assert LEAF > FRACTION
        where(LEAF, x, LEAF.data)
    trace.slot(x * OUTSIDE)
    trace.needed([trace.slot(NUMBER)])
    assert CUSTOM in trace.custom
    return trace.inputs, trace.constants, trace.sites, trace.outside, trace.operands, trace.decisions


def traced_and_refused():
    with observe(engine.Trace([LEAF])):
        LEAF.data = NUMBER


def traced_beside_another():
    with observe(engine.Trace([CONSTANT])), observe(engine.Trace([LEAF])):
        assert LEAF * NUMBER > CONSTANT
        with no_grad():
            CUSTOM(LEAF, NUMBER, CONSTANT).detach()


def unrecorded():
    with no_grad():
        (LEAF * NUMBER + FRACTION).maximum(LEAF)


def labelled():
    value = Value(NUMBER, label=LABEL)
    value.label = None
    value.label = LABEL


def attributes():
    value = CUSTOM(LEAF, NUMBER, CONSTANT)
    return value.args, value.op, value.label, value.data, value.grad, value.has_grad, value.requires_grad, repr(value)


def in_bulk():
    engine.move([LEAF], [0.0], NUMBER)
    engine.zero_grads([LEAF])
    engine.grads([LEAF])
    engine.read((LEAF, CONSTANT), NUMBERS)
    engine.accumulate([LEAF, LEAF], NUMBERS)


def broken_partials():
    BROKEN(LEAF).backward()


def sweeps_of_transforms():
    inputs = [LEAF - NUMBER, LEAF * NUMBER]
    outputs = [inputs[0] * inputs[1], (inputs[1] * inputs[1] + FRACTION).gamma(), hypot(*inputs, CONSTANT)]
    engine.between(outputs, inputs)
    engine.leaves(outputs)
    for within in (None, [LEAF], []):
        engine.pull(outputs, [1.0, 0.0, -2.0], inputs, within)
        engine.push(outputs, inputs, [1.0, None], within)
        engine.curve(outputs[:1], inputs, [None, 2.0], within)
    engine.curve(outputs[2:], inputs, [None, 2.0], None)
    pull(outputs, [1.0, LEAF, 2.0], inputs, [True, False])
    pull(outputs, [1.0, LEAF, "one"], inputs, [True, False])


def recorded_through_python():
    gradients(CUSTOM(LEAF * NUMBER, NUMBER, CONSTANT) + hypot(LEAF, NUMBER, LEAF))
    gradients(BROKEN(LEAF))


DEEDS = {
    "operators": lambda: (
        LEAF + NUMBER,
        NUMBER - LEAF,
        LEAF * LEAF,
        LEAF**2,
        2**LEAF,
        FRACTION * LEAF,
        -LEAF,
        LEAF // 1,
    ),
    "methods": lambda: (LEAF.exp(), LEAF.atan2(NUMBER), LEAF.leaky_relu(), LEAF.gamma(), LEAF.hypot(NUMBER, LEAF)),
    "custom operations": lambda: CUSTOM(LEAF, NUMBER, CONSTANT).backward(),
    "constants": lambda: (CONSTANT * NUMBER, CONSTANT.exp(), hypot(CONSTANT, NUMBER)),
    "choices": lambda: (where(LEAF, NUMBER, CONSTANT), where(0.0, NUMBER, LEAF)),
    "comparisons": lambda: (LEAF < NUMBER, LEAF == LEAF, LEAF != FRACTION, LEAF == LABEL, bool(LEAF), hash(LEAF)),
    "sweeps": swept_twice,
    "recorded sweeps": lambda: (LEAF * LEAF * NUMBER).backward(create_graph=True),
    "sweeps of transforms": sweeps_of_transforms,
    "sweeps that are recorded through Python": recorded_through_python,
    "topological order": lambda: engine.topological_order((LEAF * LEAF).exp()),
    "observers": observed,
    "a trace": traced,
    "a trace that refuses": traced_and_refused,
    "a trace beside another": traced_beside_another,
    "a trace of what is no Value": lambda: engine.Trace([LEAF, LABEL]),
    "no_grad": unrecorded,
    "labels": labelled,
    "attributes": attributes,
    "many at once": in_bulk,
    "a refused operand": lambda: LEAF + LABEL,
    "a refused argument": lambda: LEAF.maximum(LABEL),
    "a refused one of many": lambda: hypot(LEAF, NUMBER, LABEL),
    "refused data": lambda: Value(LABEL),
    "a refused label": lambda: Value(NUMBER, label=CUSTOM),
    "refused data of a result": lambda: setattr(LEAF * NUMBER, "data", NUMBER),
    "a refused conversion": lambda: float(LEAF),
    "a refused cotangent": lambda: (LEAF * NUMBER).backward(LABEL),
    "a missing argument": LEAF.atan2,
    "a power with a modulus": lambda: pow(LEAF, NUMBER, 2),
    "broken partials": broken_partials,
    "bulk work on what is no Value": lambda: engine.grads([LEAF, LABEL]),
    "a buffer of the wrong length": lambda: engine.accumulate([LEAF], NUMBERS),
    "what is no buffer": lambda: engine.read([LEAF, LEAF], LABEL),
    "a bad direction": lambda: engine.move([LEAF], [LABEL], NUMBER),
}


def counts():
    return [sys.getrefcount(thing) for thing in WATCHED]


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_references_balance_after(deed):
    def repeat(times: int) -> None:
        for _ in range(times):
            with contextlib.suppress(TypeError, ValueError, AttributeError, RuntimeError):
                deed()

    repeat(3)  # caches fill
    gc.collect()  # the garbage of other tests holds references too, to None above all
    before = counts()
    repeat(50)
    grown = [after - count for after, count in zip(counts(), before, strict=True)]

    # One reference lost each time would be 50; what the interpreter itself does with None is a few.
    assert all(abs(growth) < 40 for growth in grown), dict(zip(map(str, WATCHED), grown, strict=True))
