"""The page of conventions says what happens at every corner that an operation has."""

import re
from pathlib import Path

import pytest

from autograd.core.table import TABLE

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "conventions.md").read_text(encoding="utf-8")
TABLE_AT_A_CORNER = PAGE[PAGE.index("## At a corner") : PAGE.index("```pycon", PAGE.index("## At a corner"))]
WITH_A_CORNER = [row for row in TABLE.values() if row.public and row.kink is not None]


@pytest.mark.parametrize("row", WITH_A_CORNER, ids=lambda row: row.name)
def test_every_operation_with_a_corner_has_a_convention(row):
    spellings = {row.name, row.symbol, row.infix, *row.aliases} - {"", None}
    named = {word for code in re.findall(r"`([^`]+)`", TABLE_AT_A_CORNER) for word in re.findall(r"\w+|//|%", code)}

    assert spellings & named, f"say in docs/conventions.md what the derivative of {row.name} is at its corner"
