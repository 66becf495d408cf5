"""What the documentation shows in JAX runs, and gives what the page's own function gives."""

import re
from pathlib import Path

import numpy as np
import pytest

from tools.website import sessions

pytestmark = pytest.mark.oracle

PAGE = Path(__file__).resolve().parents[2] / "docs/how-to/compile.md"


def test_the_example_in_jax_runs_and_has_the_gradient_of_the_compiled_function():
    pytest.importorskip("jax")
    (block,) = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    names = sessions.run(PAGE)
    fitted, xs, ys = names["fitted"], np.array([1.0, 4.0]), np.array([2.0, -1.0])
    for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
        fitted(x, y)

    exec(block, names)  # noqa: S102  # what the page shows

    expected = [fitted.value_and_grad(x, y)[1] for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    assert names["slopes"](xs, ys).tolist() == pytest.approx(expected, rel=1e-12)
