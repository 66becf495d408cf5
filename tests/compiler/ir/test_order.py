"""A derivative is added up from the latest operation to the earliest, and within one from the first argument on."""

import random

import numpy as np
import pytest
from executables import EXECUTABLES
from programs import RECORDED, WHOLE, build, eager, same

from autograd.compiler.backends.executable import Request
from autograd.compiler.backends.llvm import NoMachineCodeError
from autograd.core.table import TABLE

ROWS = [row for row in RECORDED if row.arity == 2 and not row.compiled and row.name not in WHOLE]


@pytest.mark.parametrize("name", EXECUTABLES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_sums_are_taken_in_the_order_of_the_rule(name, row, monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")
    rng = random.Random(row.name)
    multiply, add = TABLE["multiply"], TABLE["add"]
    # x is used before, within, twice, and after: as 0.1 x, row(x, x), 0.3 x, row(x, y), row(y, x), 0.7 x.
    uses = [(multiply, (0, 2)), (row, (0, 0)), (multiply, (3, 0)), (row, (0, 1)), (row, (1, 0)), (multiply, (0, 4))]
    first = 5
    sums = [(add, (first, first + 1))] + [(add, (first + len(uses) + n, first + 2 + n)) for n in range(4)]
    program = build(2, (0.1, 0.3, 0.7), [*uses, *sums], (first + len(uses) + 4,))
    request = Request(program, (0, 1))
    try:
        executable = EXECUTABLES[name](request)
    except NoMachineCodeError:
        pytest.skip("only Python computes it")
    results = np.zeros(3)
    for _ in range(50):
        point = [rng.uniform(0.3, 3.0), rng.uniform(0.3, 3.0)]
        expected = eager(program, point)
        assert executable.point(np.array(point), results) == -1
        assert all(map(same, results, [*expected.outputs, *expected.gradients])), (point, results, expected)
