"""The Python that a program with loops is shown as has loops, and computes the same."""

import math
import random

import pytest
from hypothesis import given, settings
from looping import kernel, looping, shortened
from programs import eager

from autograd import Value, compile, value_and_grad
from autograd.compiler.export.source import source
from autograd.compiler.export.source_loops import source_with_loops


def executed(text, name="f"):
    namespace = {}
    exec(text, namespace)  # noqa: S102  # the text is what is tested
    return namespace[name]


@given(looping())
@settings(max_examples=40)
def test_a_random_program_as_text_gives_its_numbers(drawn):
    program, numbers = drawn
    wrt = tuple(range(program.inputs))
    with shortened():
        text = source_with_loops(program, wrt)
    if text is None:  # there was no loop, or it could not be kept
        return
    run = eager(program, numbers)
    expected = [*run.outputs, *run.gradients]
    if run.failed >= 0:
        with pytest.raises(ValueError, match="when this path was recorded"):
            executed(source(program, wrt))(*numbers)
        with pytest.raises(ValueError, match="when this path was recorded"):
            executed(text)(*numbers)
    elif all(map(math.isfinite, expected)):
        try:
            values, gradient = executed(text)(*numbers)
        except (ArithmeticError, ValueError):  # Python's operators raise where something on the way is infinite or nan
            return
        values = values if isinstance(values, tuple) else (values,)
        assert [*values, *gradient] == expected


def steps(x, k):
    for _ in range(1_000):
        x = x + 0.001 * (k - x * x)
    return x


def table(x, y):
    total = 0.0
    for n in range(300):
        total = total + (x * math.cos(n) - y).tanh()
    return total


@pytest.mark.parametrize(("f", "inputs"), [(steps, 2), (table, 2), (kernel, 20)])
def test_a_function_with_loops_is_shown_with_loops(f, inputs):
    rng = random.Random(1)
    compiled, argnums = compile(f), tuple(range(inputs))
    compiled(*[rng.uniform(-1.0, 1.0) for _ in range(inputs)])
    text = compiled.source(argnums=argnums)
    numbers = [rng.uniform(-1.0, 1.0) for _ in range(inputs)]

    assert "for i in range(" in text
    assert "for i in reversed(range(" in text
    assert len(text.splitlines()) < 220
    assert executed(text, f.__name__)(*numbers) == value_and_grad(f, argnums=argnums)(*numbers)
    assert executed(compiled.source(), f.__name__)(*numbers) == f(*map(Value, numbers)).data


def test_a_loop_with_branches_is_shown_with_loops():
    def walk(x, z):
        for _ in range(400):
            x = x * 0.9 + z
            if x > 0.2:
                x = 0.5 * x
        return x

    compiled = compile(walk)
    for z in (0.1, -0.2):
        compiled(0.3, z)
    text = compiled.source(argnums=(0, 1))
    assert text.count("    for i in range(399):") == 2
    assert len(text.splitlines()) < 50

    again = executed(text, "walk")
    for point in ([0.3, 0.1], [0.5, -0.2], [2.0, 0.01], [-1.0, 0.021]):
        assert again(*point) == value_and_grad(walk, argnums=(0, 1))(*point)
        assert executed(compiled.source(), "walk")(*point) == again(*point)[0]


def test_a_short_loop_is_shown_as_this():
    compiled = compile(steps)
    compiled(0.5, 1.5)

    assert compiled.source() == (
        "def steps(x, k):\n"
        "    v = [0.0] * 1000\n"
        "    v[0] = x + 0.001 * (k - x * x)\n"
        "    for i in range(999):\n"
        "        v[i + 1] = v[i] + 0.001 * (k - v[i] * v[i])\n"
        "    return v[999]\n"
    )


def test_names_of_the_arguments_are_kept_clear_of():
    def f(v, i, d, t1, x):
        for _ in range(400):
            v = (v * i + d).tanh() - t1
        return v * x

    compiled = compile(f)
    numbers = [0.1, 0.2, 0.3, 0.4, 0.5]
    compiled(*numbers)
    text = compiled.source(argnums=(0, 1, 2, 3, 4))

    assert "def f(v, i, d, t1, x):" in text
    assert executed(text)(*numbers) == value_and_grad(f, argnums=(0, 1, 2, 3, 4))(*numbers)


def test_a_decision_that_comes_out_otherwise_is_refused_in_any_turn():
    def walk(x, z):
        for _ in range(500):
            x = x * 0.9 + z
            if x < -3.0:
                x = 0.0 * x
        return x

    compiled = compile(walk)
    compiled(1.0, 0.1)
    again = executed(compiled.source(), "walk")

    assert again(2.0, 0.2) == walk(Value(2.0), 0.2).data
    with pytest.raises(ValueError, match=r"< -3.0 was False when this path was recorded"):
        again(1.0, -0.5)
