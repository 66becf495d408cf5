"""The page on measurements, from the results that were committed."""

import json
from pathlib import Path

from benchmarks.report import RESULTS, markdown


def benchmarks_page() -> str:
    """Return the text of docs/benchmarks.md: the committed table, with the chart where it lies."""
    results = json.loads((RESULTS / "results.json").read_text(encoding="utf-8"))
    chart = Path("..") / "benchmarks" / "results" / "mlp.svg"
    return markdown(results).replace("(mlp.svg)", f"({chart.as_posix()})")
