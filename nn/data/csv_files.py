"""Samples from a file of your own: comma-separated values under a line of names."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from nn.data.dataset import Dataset

__all__ = ["read_csv"]


def read_csv(
    path: str | PathLike[str], target: str, *, inputs: Sequence[str] | None = None, delimiter: str = ","
) -> Dataset:
    r"""Read samples from a CSV file whose first line names the columns.

    Parameters
    ----------
    path
        The file, in UTF-8.
    target
        The name of the column to predict. Where its cells are numbers, so are the targets, integers where they are
        written as such; where they are text, they name classes, which are counted in alphabetical order.
    inputs
        The names of the columns to predict from, by default all others.
    delimiter
        What stands between the cells.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If a column is not there, a cell is not a finite number, or a line has too many or too few cells. The message
        names the line of the file and the column.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile("w+", suffix=".csv") as file:
    ...     _ = file.write("width,height,shape\n1.0,1.0,square\n2.0,0.5,oblong\n")
    ...     file.flush()
    ...     data = read_csv(file.name, target="shape")
    >>> data
    Dataset of 2 samples: (width, height) -> shape
    >>> data.samples, data.classes
    ([([1.0, 1.0], 1), ([2.0, 0.5], 0)], ('oblong', 'square'))
    """
    path = Path(path)
    columns, rows = _read(path, delimiter)
    features = tuple(name for name in columns if name != target) if inputs is None else tuple(inputs)
    for name in (target, *features):
        if name not in columns:
            raise ValueError(f"{path} has no column {name!r}; it has {', '.join(map(repr, columns))}")
    if not features:
        raise ValueError(f"{path} has no column to predict {target!r} from; name the inputs")
    places = [(name, columns[name]) for name in features]
    lists = [[_number(row[place], path, line, name) for name, place in places] for line, row in rows]
    cells = [(line, row[columns[target]]) for line, row in rows]
    classes = _classes(cells, path, target)
    numbers = {name: number for number, name in enumerate(classes)}
    targets = (
        [numbers[cell] for _, cell in cells] if classes else [_number(cell, path, line, target) for line, cell in cells]
    )
    return Dataset(list(zip(lists, targets, strict=True)), features, target, classes)


def _read(path: Path, delimiter: str) -> tuple[dict[str, int], list[tuple[int, list[str]]]]:
    """Return the place of each column, and each row of cells with the number of its line; empty lines are left out."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        try:
            rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader if row]
        except csv.Error as error:
            raise ValueError(f"{path}, line {reader.line_num}: {error}") from None
        except UnicodeDecodeError as error:
            raise ValueError(f"{path} is not text in UTF-8 ({error.reason}); save it as such") from None
    if len(rows) < 2:
        raise ValueError(f"{path} has no samples; it needs a line with the names of the columns, and lines of numbers")
    (_, names), *samples = rows
    columns: dict[str, int] = {}
    for place, name in enumerate(names):
        if columns.setdefault(name, place) != place:
            raise ValueError(f"{path} has two columns of the name {name!r}; rename one")
    for line, row in samples:
        if len(row) != len(names):
            raise ValueError(f"{path}, line {line}: {len(row)} cells under {len(names)} names of columns")
    return columns, samples


def _classes(cells: Sequence[tuple[int, str]], path: Path, target: str) -> tuple[str, ...]:
    """Return the sorted classes where every cell is text, and nothing where one is a number."""
    if any(_parsed(cell) is not None for _, cell in cells):
        return ()
    for line, cell in cells:
        if not cell:
            raise ValueError(f"{path}, line {line}, column {target!r}: the cell is empty")
    return tuple(sorted({cell for _, cell in cells}))


def _number(cell: str, path: Path, line: int, column: str) -> float:
    number = _parsed(cell)
    if number is None:
        what = repr(cell) if cell else "an empty cell"
        raise ValueError(f"{path}, line {line}, column {column!r}: expected a number, got {what}")
    if not _is_finite(number):
        raise ValueError(f"{path}, line {line}, column {column!r}: the number must be finite, got {cell!r}")
    return number


def _is_finite(number: float) -> bool:
    try:
        return math.isfinite(number)
    except OverflowError:  # an integer beyond the floats
        return False


def _parsed(cell: str) -> float | None:
    for kind in (int, float):
        try:
            return kind(cell)
        except ValueError:
            continue
    return None
