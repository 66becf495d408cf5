"""The page of conventions says what happens at every corner that an operation has."""

import pytest

from autograd.core.table import TABLE

WITH_A_CORNER = [row for row in TABLE.values() if row.public and row.kink is not None]


@pytest.mark.parametrize("row", WITH_A_CORNER, ids=lambda row: row.name)
def test_every_operation_with_a_corner_has_a_convention(row):
    """From the row it comes to docs/conventions.md, which `make check` compares."""
    assert all(row.convention), f"say in the row of {row.name} what the derivative is at its corner"
