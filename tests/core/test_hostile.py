"""What is asked of the engine with ill will, or in bad circumstances, is refused or answered, and never breaks it."""

import os
import pickle
import subprocess
import sys

import pytest

from autograd import Value
from autograd.core.arithmetic import multiply, where
from autograd.core.elementary import exp


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
