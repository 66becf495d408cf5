"""What docs/how-to/call-from-c.md shows in other languages than Python's prompt runs as well."""

import ctypes
import math
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from autograd import compile
from tools.website import sessions

PAGE = (Path(__file__).resolve().parents[2] / "docs/how-to/call-from-c.md").read_text(encoding="utf-8")


def block(language):
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return found


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_the_step_of_newton_in_c_finds_a_root(tmp_path):
    source, library = tmp_path / "step.c", tmp_path / "step.so"
    source.write_text(block("c"), encoding="utf-8")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    step = ctypes.CDLL(str(library)).newton_step
    step.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_double)]
    pointer = compile(lambda x: x * x - 2.0).cfunc(1.0, argnums=0)
    x = ctypes.c_double(1.0)

    assert [step(pointer.address, ctypes.byref(x)) for _ in range(6)] == [0] * 6
    assert x.value == pytest.approx(math.sqrt(2.0), rel=1e-15)


def test_the_loop_in_numba_adds_up_what_the_pointer_gives(tmp_path):
    pytest.importorskip("numba")
    before = tmp_path / "before.md"
    before.write_text(PAGE.partition("```python")[0], encoding="utf-8")
    names = sessions.run(before)

    exec(block("python"), names)  # noqa: S102  # what the page shows

    pointer = names["pointer"]
    assert names["total"](4) == pytest.approx(sum(pointer.ctypes(n / 4, 1.0) for n in range(4)), rel=1e-14)
