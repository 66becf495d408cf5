"""What the generated C promises beside the bits, which other tests compare."""

import re
from pathlib import Path

import pytest

FORMULAS = Path(__file__).resolve().parents[2] / "autograd" / "core" / "native" / "formulas.h"


@pytest.mark.parametrize(
    ("partial", "called"), [("power_0", "pow(x, y)"), ("power_1", "pow("), ("cbrt_0", "cbrt("), ("exp_0", "exp(")]
)
def test_a_partial_derivative_takes_the_value_that_is_at_hand(partial, called):
    text = FORMULAS.read_text(encoding="utf-8")
    [body] = re.findall(rf"^static inline double partial_{partial}\(.*?^}}", text, re.DOTALL | re.MULTILINE)

    assert "out" in body.partition("{")[2].replace("(void)out", "")
    assert called not in body
    assert "value_power" not in body
    assert "value_cbrt" not in body
