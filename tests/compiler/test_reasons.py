"""`why` says what was made of the branches and loops of a function, with the lines and the reasons."""

import pickle

import pytest

from autograd import Value, compile
from autograd.compiler.backends.executable import WRITTEN_OUT


def line_of(f, offset):
    return f"test_reasons.py:{f.__code__.co_firstlineno + offset}"


def test_nothing_is_said_of_a_function_that_was_not_called():
    def f(x):
        return x

    assert compile(f).why() == "f: nothing is recorded yet"


def test_loops_are_told_with_their_turns_and_those_inside():
    def f(x):
        total = 0.0
        for n in range(50):
            row = x
            for k in range(200):
                row = row + x * (1.5 * k)
            total = total + row.tanh() * (0.5 + n)
        return total

    compiled = compile(f)
    compiled(0.5)
    _, path, *loops = compiled.why().splitlines()

    assert path == "path 1: 20,150 operations, 1 call"
    assert [line.split(",")[0] for line in loops] == [
        "  a loop of 199 turns",  # in the first turn of the other, of which x is no product
        "  a loop of 49 turns",
        "    a loop of 199 turns",
    ]


def test_a_path_without_loops_says_why():
    def steps(x, count):
        for _ in range(count):
            x = x + 0.001 * (1.0 - x * x)
        return x

    def walk(x, z):
        for _ in range(2_600):
            x = x * 0.9 + z
            if x > 0.2:
                x = 0.5 * x
        return x

    short, branching = compile(lambda x: steps(x, 300)), compile(walk)
    short(0.5)
    for z in (0.1, -0.2):
        branching(0.3, z)

    assert f"no loop: the turns of loops are written out up to {WRITTEN_OUT:,} operations" in short.why()
    assert "no loop: machine code of one point looks for loops when the derivatives are written out" in branching.why()
    assert f"{line_of(walk, 3)}: stays a branch (2,600 times)" in branching.why()


def test_each_decision_has_its_line_and_reason():
    said = []

    def helper(x):
        said.append(1)
        return 2.0 * x

    def f(x):
        if x > 1.0:
            x = helper(x)
        y = 1.0 / (0.0 if x > 50.0 else 1.0)
        while x > 10.0:
            x = 0.5 * x
        return x * int(x.data) + y

    compiled = compile(f)
    for x in (0.5, 1.5, 0.7, 7.0):
        compiled(x)
    text = compiled.why()

    assert f"{line_of(f, 1)}: a decision: a side calls {helper.__qualname__}" in text
    assert f"{line_of(f, 3)}: a decision: a side is a plain number, and Python has rules of its own for" in text
    assert f"{line_of(f, 4)}: a decision" in text
    assert "it is not a branch whose sides only set names" in text
    assert f"{line_of(f, 6)}: a decision: its number is looked at" in text


def test_before_a_second_way_is_taken_a_decision_has_come_out_the_same():
    def f(x):
        if x > 0.0:
            x = 2.0 * x
        return x

    compiled = compile(f)
    compiled(1.0)
    assert compiled.why().splitlines()[2:] == [f"  {line_of(f, 1)}: a decision: it has come out the same so far"]
    compiled(-1.0)
    assert compiled.why().splitlines()[2:] == [f"  {line_of(f, 1)}: stays a branch"]


def test_a_parameter_of_one_side_alone_is_the_reason():
    weight = Value(3.0)

    def f(x):
        if x > 0.0:
            x = weight * x
        return x

    compiled = compile(f)
    for x in (1.0, -1.0):
        compiled(x)

    assert f"{line_of(f, 1)}: a decision: a parameter is used on one side alone" in compiled.why()


def test_calls_of_the_function_itself_are_told():
    compiled = compile(lambda x: x * int(x.data), paths=1)
    compiled(1.0)
    with pytest.warns(RuntimeWarning, match="has taken 1 paths"):
        compiled(2.0)

    assert compiled.why().splitlines()[0].endswith("1 path, and 1 call that ran the function itself")


def halved(x):
    return 0.5 * x if x > 0.0 else x


def test_what_comes_from_elsewhere_has_no_lines():
    compiled = compile(halved)
    compiled(1.0)
    arrived = pickle.loads(pickle.dumps(compiled))

    assert "1 decision, of which the lines are not known here" in arrived.why()
