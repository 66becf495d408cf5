"""The documentation site: what `make docs` stages, builds and checks.

The Markdown of the repository stays as its readers have it. A copy is staged with links that hold on the site, beside
pages that are generated: the reference, the sources that pages point to, notebooks. Sphinx builds that copy.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
