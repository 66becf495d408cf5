"""The page on measurements, from the results that were committed."""

import json
import re
from pathlib import Path

from benchmarks.report import RESULTS, markdown


def benchmarks_page() -> str:
    """Return the text of docs/benchmarks.md: the committed page, with the charts where they lie."""
    results = json.loads((RESULTS / "results.json").read_text(encoding="utf-8"))
    folder = Path("..") / "benchmarks" / "results"
    return re.sub(r"\((\w+\.svg)\)", rf"({folder.as_posix()}/\1)", markdown(results))
