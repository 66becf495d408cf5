"""A new operation is one row and ``make generate``: a throw-away one is added to a copy, and asked for everywhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROW = """

softsign = Operation(
    "softsign",
    lambda out, x: (1.0 / ((1.0 + absolute(x)) * (1.0 + absolute(x))),),
    (ANY,),
    definition=lambda x: x / (1.0 + absolute(x)),
    latex=r"\\frac{{{0}}}{{1 + |{0}|}}",
    kink=lambda x: x,
    convention=("`softsign(x)` at 0", "1"),
    activation=True,
    summary="x squashed between -1 and 1",
)
"""
ASKED = """
import numpy as np
import autograd.math as math
import nn
from autograd import Value, compile, derivation, grad, hessian
from autograd.core.table import TABLE
from autograd.testing import check_grad, expressions
from autograd import page

row = TABLE["softsign"]
x = Value(3.0, label="x")
y = x.softsign()
y.backward()
assert (y.data, x.grad) == (0.75, 1.0 / 16.0)
assert (math.softsign(3.0), math.softsign(x).data, "softsign" in math.__all__) == (0.75, 0.75, True)
assert hessian(lambda x: x.softsign())(3.0) == grad(grad(math.softsign))(3.0) == -2.0 / 64.0
assert min(check_grad(row, 1.3).digits) > 10.0
assert expressions(rows=[row]) is not None
assert nn.activation("softsign")(3.0) == nn.ACTIVATIONS["softsign"](3.0) == 0.75
assert nn.MLP(2, [2, 1], activation="softsign")([1.0, 2.0]) is not None
f = compile(lambda x: x.softsign() * 2.0)
assert f.value_and_grad(3.0) == (1.5, 0.125)
assert f.batch()(np.array([3.0, -3.0])).tolist() == [1.5, -1.5]
namespace = {}
exec(f.source(), namespace)
assert "softsign:(x)=>" in page(y).html
assert "f = softsign(x) = 0.75" in str(derivation(y))
assert "squashed" in Value.softsign.__doc__
"""


@pytest.fixture
def copy(tmp_path):
    for name in ("autograd", "nn", "tools", "tests", "docs", "benchmarks"):
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "*.so", "corpus.txt")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    rows = tmp_path / "autograd" / "core" / "activations.py"
    rows.write_text(rows.read_text(encoding="utf-8") + ROW, encoding="utf-8")
    return tmp_path


def run(folder, *command):
    environment = {**os.environ, "AUTOGRAD_PURE": "1", "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_one_row_and_make_generate_reach_every_reading(copy):
    generated = run(copy, "tools/generate.py")
    assert generated.returncode == 0, generated.stderr

    asked = run(copy, "-c", ASKED)

    assert (asked.returncode, asked.stderr) == (0, "")
    for name, text in {
        "docs/conventions.md": "| `softsign(x)` at 0 | 1 |",
        "autograd/core/operators.pyi": "def softsign(self) -> Value:",
        "autograd/core/native/formulas.h": "value_softsign",
        "autograd/core/native/rules.h": "drift_softsign_0",
        "autograd/core/native/slopes.h": "slopes_softsign",
        "autograd/view/pages/rows.js": "  softsign: {",
        "autograd/math/elementwise.py": 'softsign = unary("softsign")',
    }.items():
        assert text in (copy / name).read_text(encoding="utf-8"), name


def test_the_tests_ask_about_a_new_row_by_themselves(copy):
    assert run(copy, "tools/generate.py").returncode == 0

    tested = run(copy, "-m", "pytest", "-q", "-k", "softsign", "tests/core/test_rows.py", "tests/core/test_mutants.py",
                 "tests/repo/test_conventions.py", "-p", "no:cacheprovider")  # fmt: skip

    assert tested.returncode == 0, tested.stdout
    assert int(tested.stdout.split(" passed")[0].split()[-1]) >= 9
