"""The page on many machines, tried as a new user would: its program prints what it shows, its recipes have the bits."""

import functools
import os
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest

from autograd.distributed import GROUP_POINTS
from demos import barrier

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]  # each starts processes

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "many-machines.md"


def test_the_program_prints_what_the_page_shows(tmp_path):
    program, shown = re.search(
        r"```python\n(.*?)```\n\n(.*?)\n\n", PAGE.read_text(encoding="utf-8"), re.DOTALL
    ).groups()
    path = tmp_path / "program.py"
    path.write_text(program, encoding="utf-8")
    where = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True, env=where, timeout=150)

    assert run.stdout.splitlines() == [line.removeprefix("    ") for line in shown.splitlines()]


def test_the_recipe_for_other_engines_has_the_bits_of_one_process():
    normals = np.random.default_rng(0).standard_normal((2 * GROUP_POINTS + 99, 12))
    total = barrier.compiled.batch(reduce="sum")
    value, delta = total.value_and_grad(normals, 100.0, 0.25, 0.03, argnums=1)
    parts = [normals[start : start + GROUP_POINTS] for start in range(0, len(normals), GROUP_POINTS)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        group = functools.partial(total.value_and_grad, argnums=1)
        rows = [*map(np.array, pool.map(group, parts, *([number] * len(parts) for number in (100.0, 0.25, 0.03))))]

    assert functools.reduce(np.add, rows).tolist() == [value, delta]
