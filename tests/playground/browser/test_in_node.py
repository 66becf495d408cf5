"""The engine in the playground's Python computes what it computes in CPython."""

import json
import math
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.browser

WORKED = ("or_gate", "xor_relu", "identity_xor", "step_by_step")


def in_cpython(program):
    """Run a program on the engine in Python, and return what its last expression is."""
    body, _, last = program.rstrip().rpartition("\n")
    done = subprocess.run(
        [sys.executable, "-c", f"{body}\nprint({last})"],
        env=os.environ | {"AUTOGRAD_PURE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


README = """
import doctest, json, re
blocks = re.findall(r"```pycon\\n(.*?)```", open("/repository/README.md", encoding="utf-8").read(), re.DOTALL)
run, left, wrong, names = [], [], [], {}
for block in blocks:
    if re.search(r"import numpy|nn import datasets", block):
        left.append(block)
        continue
    test = doctest.DocTestParser().get_doctest(block, names, "README", "README.md", 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(test, out=wrong.append, clear_globs=False)
    names = test.globs
    run.append(block)
json.dumps([len(run), len(left), wrong])
"""


def test_the_blocks_of_the_readme_give_what_they_say_but_for_the_two_that_need_numpy(in_node):
    run, left, wrong = in_node(README)

    assert wrong == []
    assert (run, left) == (4, 2)


TABLES = f"""
import importlib, json
from demos import identity_xor, or_gate, xor_relu
identity_xor._EPOCHS = or_gate.EPOCHS = 100  # of thousands, which print the same on both sides as well
xor_relu.random_starts.__defaults__ = (5,)
reports = {{name: importlib.import_module("demos." + name).run() for name in {WORKED!r}}}
json.dumps({{name: [report.text(), sorted(report.pictures)] for name, report in reports.items()}})
"""


def test_the_worked_examples_print_the_same_tables_and_draw_the_same_pictures(in_node):
    assert in_node(TABLES) == in_cpython(TABLES)


ROWS = """
import json, random
from autograd import Value
from autograd.core.table import TABLE

def point(row, rng):
    return [rng.uniform(*interval) for interval in row.domain]

def row_of(row):
    rng, found = random.Random(row.name), []
    for _ in range(40):
        arguments = [Value(x) for x in point(row, rng)]
        result = row(*arguments)
        if isinstance(result, Value) and result.requires_grad:
            result.backward()
        number = result.data if isinstance(result, Value) else result
        found.append([number.hex(), *(x.grad.hex() for x in arguments)])
    return found

def computed(row):
    try:
        return row_of(row)
    except ImportError:  # SciPy's
        return None

json.dumps({name: computed(row) for name, row in TABLE.items()})
"""

# The C library of the browser's Python rounds some functions otherwise: so many units in the last place, of the number
# or of 1 where it is smaller.
ULPS = 4


def far_apart(here, there):
    """Return for each row that differs by more than that one of its pairs of numbers."""
    far = {}
    for name, found in here.items():
        for ours, theirs in zip(found, there[name], strict=True):
            for a, b in zip(map(float.fromhex, ours), map(float.fromhex, theirs), strict=True):
                if abs(a - b) > ULPS * math.ulp(max(abs(a), 1.0)) or math.isnan(a) != math.isnan(b):
                    far[name] = a, b
    return far


def test_values_and_gradients_of_every_row_are_those_of_cpython(in_node):
    here, there = in_cpython(ROWS), in_node(ROWS)
    rows = {name: found for name, found in here.items() if there[name] is not None and found is not None}
    exact = {name for name, found in rows.items() if found == there[name]}

    assert len(rows) > 80
    assert len(exact) > 60
    assert {"add", "multiply", "divide", "sqrt", "relu", "maximum", "where"} <= exact
    assert far_apart(rows, there) == {}


def test_a_wrong_gradient_is_seen():
    """The comparison itself: a derivative that is 1e-14 too large fails it."""
    right, wrong = ([[(0.5).hex(), slope.hex()]] for slope in (0.75, 0.75 * (1.0 + 1e-14)))

    assert far_apart({"tanh": right}, {"tanh": right}) == {}
    assert [*far_apart({"tanh": right}, {"tanh": wrong})] == ["tanh"]


DEEP = """
from autograd import Value
x = Value(1.0)
y = x
for _ in range(100_000):
    y = y * 1.0
y.backward()
del y
repr(x.grad)
"""


def test_a_chain_of_100_000_operations_is_swept_and_let_go(in_node):
    """Which Python itself, deep in a browser's stack, does not survive."""
    assert in_node(DEEP) == 1.0


TRANSFORMS = """
import json
import autograd.math as math
from autograd import Value, derivative, explain, grad, hessian, hvp, jacobian, jvp, vjp
import nn
def f(x, y):
    return math.sin(x) * y["a"][0] / (1.0 + y["a"][1] ** 2)
given = 0.7, {"a": (1.5, -0.3)}
model = nn.MLP(2, [4, 1], "tanh", rng=1)
xor = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
optimizer = nn.Adam(model.parameters(), lr=0.05)
history = nn.fit(model, xor, nn.half_squared_error, optimizer, epochs=20, progress=False)
x = Value(0.5, label="x")
answers = [
    grad(f, argnums=(0, 1))(*given), hessian(lambda x: x[0] ** 2 * x[1])([3.0, 2.0]),
    jacobian(lambda x: {"p": x[0] * x[1], "q": math.exp(x[0])})([0.3, 2.0]), derivative(math.tanh, 3)(0.4),
    jvp(f, given, (1.0, {"a": (0.5, 0.5)})), hvp(lambda x: x[0] ** 3 * x[1])([1.0, 2.0], [1.0, 1.0]),
    str(explain((x * x).sin(), x)), history["loss"], nn.evaluate(model, xor, {"a": nn.accuracy}),
]
json.dumps(answers)
"""


def close(ours, theirs):
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(close(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(close, ours, theirs))
    return ours == (pytest.approx(theirs, rel=1e-9) if isinstance(ours, float) else theirs)


def test_transforms_explanations_and_training_are_those_of_cpython(in_node):
    assert close(in_node(TRANSFORMS), in_cpython(TRANSFORMS))
