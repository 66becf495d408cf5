"""What is asked of the engine with ill will, or in bad circumstances, is refused or answered, and never breaks it."""

import os
import pickle
import subprocess
import sys
from fractions import Fraction
from types import ModuleType

import pytest

from autograd import Value
from autograd.core import engine
from autograd.core.arithmetic import multiply, where
from autograd.core.elementary import exp
from autograd.core.operation import Operation


def run(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("operation", "arguments", "message"),
    [
        (where, (1.0,), r"where\(\) takes 3 argument\(s\), got 1"),
        (where, (), r"where\(\) takes 3 argument\(s\), got 0"),
        (exp, (1.0, 2.0), r"exp\(\) takes 1 argument\(s\), got 2"),
        (multiply, (1.0,), r"multiply\(\) takes 2 argument\(s\), got 1"),
        (multiply, (1.0, 2.0, 3.0), r"multiply\(\) takes 2 argument\(s\), got 3"),
    ],
)
def test_the_wrong_number_of_arguments_is_refused(operation, arguments, message):
    with pytest.raises(TypeError, match=message):
        Value.apply_operation(operation, tuple(map(Value, arguments)))


class Hundred(float):
    def __float__(self):
        return 100.0


def test_a_number_is_what_its_own_conversion_says():
    assert [v.data for v in (Value(1.0) + Hundred(7.0), Hundred(7.0) + Value(1.0))] == [101.0, 101.0]
    assert [v.data for v in (Value(1.0).maximum(Hundred(7.0)), Value(Hundred(7.0)))] == [100.0, 100.0]


@pytest.mark.parametrize("name", ["data", "grad", "label"])
def test_an_attribute_cannot_be_deleted(name):
    value = Value(1.0, label="a")
    value.grad = 2.0

    with pytest.raises(AttributeError):
        delattr(value, name)
    assert (value.data, value.grad, value.label) == (1.0, 2.0, "a")


@pytest.mark.parametrize("make", ["Value(2.5, label='a')", "Value(2.5, label='a').detach()"])
def test_a_pickle_of_one_engine_is_read_by_the_other(make):
    program = f"import pickle; from autograd import Value; print(pickle.dumps({make}).hex())"
    for pure in ("0", "1"):
        value = pickle.loads(bytes.fromhex(run(program, AUTOGRAD_PURE=pure)))

        assert type(value) is Value
        assert (value.data, value.label, value.requires_grad) == (2.5, "a", "detach" not in make)


def test_memory_that_was_used_before_does_not_make_values_immortal():
    # glibc fills fresh memory with this byte's complement; other systems ignore it.
    program = (
        "from sys import getrefcount; from autograd import Value; x = Value(1); print(getrefcount(x), getrefcount(-x))"
    )

    assert all(0 < int(count) < 10 for count in run(program, MALLOC_PERTURB_="1").split())


FORK = """
import os, signal, threading
from autograd import Value
from autograd.core.operation import Operation

begun, may_end = threading.Event(), threading.Event()

def slow_partials(out, x):
    begun.set()
    may_end.wait()
    return (1.0,)

slow = Operation("slow", slow_partials, ((-1.0, 1.0),), forward=lambda x: x)
thread = threading.Thread(target=lambda: slow(Value(1.0)).backward())
thread.start()
begun.wait()
child = os.fork()
x = Value(2.0)
if child == 0:
    signal.alarm(10)  # instead of waiting for ever
    (x * x).backward()
    os._exit(int(x.grad))
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
may_end.set()
thread.join()
(x * x).backward()
print(status, x.grad)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_process_that_is_forked_while_another_thread_sweeps_can_sweep():
    assert run(FORK) == "4 4.0\n"


IMPORT_ANEW = """
import sys
from fractions import Fraction
from types import ModuleType
import autograd
for name in [name for name in sys.modules if name.startswith("autograd")]:
    del sys.modules[name]
try:
    from autograd import Value, no_grad
    from autograd.core.table import TABLE
except ImportError as error:
    print(error)
else:
    x = Value(2.0)
    with no_grad():
        unrecorded = x * x
    print((x * x).op is TABLE["multiply"], unrecorded.requires_grad)
"""


def test_an_engine_that_is_imported_anew_works_or_refuses():
    # Two copies of the native engine would disagree about what a Value is, and whether to record.
    said = run(IMPORT_ANEW)

    assert said.startswith("the native engine is loaded once") if engine.ENGINE == "native" else said == "True False\n"


DEEP = """
import threading
from autograd import Value
from autograd.core.special import fsum

def build():
    x = value = Value(1.0)
    for _ in range(100_000):
        value = fsum(value, x, x)

threading.stack_size(128 * 1024)
thread = threading.Thread(target=build)
thread.start()
thread.join()
"""


@pytest.mark.skipif(engine.ENGINE == "python", reason="how deep Python's own objects are freed is Python's to bound")
def test_results_of_many_arguments_are_freed_on_the_smallest_stack():
    run(DEEP)


class NumberLike(float):
    """Stands for NumPy's kind of float."""


def custom(value, partial):
    return Operation("custom", lambda out, x: (partial,), ((-1.0, 1.0),), forward=lambda x: value)


@pytest.mark.parametrize("number", [3, True, NumberLike(3.0), Fraction(7, 2)])
def test_what_an_operation_of_ones_own_returns_becomes_a_float(number):
    x = Value(2.0)
    result = custom(number, number)(x)
    (result * 2.0).backward()

    assert (type(result.data), result.data) == (float, float(number))
    assert (type(x.grad), x.grad) == (float, 2.0 * float(number))


@pytest.mark.parametrize("wrong", ["3.0", None, 1j])
def test_an_operation_of_ones_own_that_returns_no_number_is_refused(wrong):
    with pytest.raises(TypeError, match=r"must be (a )?real number"):
        custom(wrong, 1.0)(Value(2.0))


@pytest.mark.parametrize("wrong", ["3.0", None, 1j, Value(3.0)])
def test_a_partial_derivative_that_is_no_number_is_refused_and_leaves_the_gradients(wrong):
    x = Value(2.0)
    x.grad = 5.0

    with pytest.raises(TypeError):
        (custom(1.0, wrong)(x) * x).backward()
    assert x.grad == 5.0


def test_comparisons_do_not_wait_for_numpy_to_be_imported_by_another_thread(monkeypatch):
    monkeypatch.setitem(sys.modules, "numpy", ModuleType("numpy"))

    assert (Value(1.0) == "1.0") is False
    with pytest.raises(TypeError, match="must be a real number"):
        Value("1.0")
