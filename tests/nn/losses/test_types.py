"""What a type checker knows of a loss: of Values it is a Value, and unreduced it is a nested list."""

import re

import pytest

api = pytest.importorskip("mypy.api")

PROGRAM = """
from autograd import Value
import nn
v = Value(1.0)
reveal_type(nn.mse_loss([v, v], [1.0, 2.0], weight=[1.0, 2.0]))
reveal_type(nn.huber_loss([[v]], [[1.0]], delta=0.5, reduction="sum"))
reveal_type(nn.cross_entropy([v, v], 1, label_smoothing=0.5))
reveal_type(nn.mse_loss([1.0, v], [1.0, 2.0]))
reveal_type(nn.kl_div([v, v], [0.5, 0.5], reduction="none"))
nn.mse_loss(v, 1.0, delta=0.5)
nn.mse_loss(v, 1.0, "mean")
nn.huber_loss(v, 1.0, delta="half")
nn.mse_loss(v)
"""


@pytest.mark.slow
def test_a_checker_knows_what_a_loss_returns_and_takes(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    found, _, _ = api.run(["--strict", "--config-file=", str(program)])

    revealed = re.findall(r'Revealed type is "(.*)"', found)
    assert [kind.replace("autograd.core.python_engine.value.", "") for kind in revealed] == [
        "Value",
        "Value",
        "Value",
        "Value | float",
        "Value | float | typing.Sequence[Value | float | typing.Sequence[...]]",
    ]
    assert re.findall(r"program.py:(\d+): error", found) == ["10", "11", "12", "13"]
