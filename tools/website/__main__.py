"""Build the documentation site into build/site; a warning, a broken link or a failing cell is an error."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tomllib

from tools.website import DOCS, ROOT, check, llms, notebooks, players, reference
from tools.website.staging import Site

STAGED = ROOT / "build" / "site-source"
BUILT = ROOT / "build" / "site"
PLAYGROUND = ROOT / "build" / "playground"


def main() -> int:
    """Stage, build and check; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    stage()
    shutil.rmtree(BUILT, ignore_errors=True)
    options = ["--fail-on-warning", "--keep-going", "--quiet", "-d", "build/site-trees", "-c", "tools/website"]
    status = subprocess.call(  # noqa: S603  # Sphinx, with arguments chosen here
        [sys.executable, "-m", "sphinx", "-b", "html", *options, str(STAGED), str(BUILT)],
        cwd=ROOT,
        # The engine in Python, of which Sphinx shows the signatures and the source.
        env=os.environ | {"REPOSITORY": str(ROOT), "AUTOGRAD_PURE": "1"},
    )
    if status:
        return status
    check.mend_sources(BUILT)
    wrong = list(check.broken(BUILT))
    for line in wrong:
        print(line)
    print(f"{BUILT.relative_to(ROOT)}: {len(list(BUILT.rglob('*.html')))} pages, {len(wrong)} broken links")
    return 1 if wrong else 0


def stage() -> None:
    """Write all that Sphinx reads."""
    site = Site(STAGED)
    site.stage()
    extra = STAGED / "extra"
    reference.write(STAGED / "reference")
    players.write(extra / "played", site.played)
    notebooks.write(extra / "notebooks")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    llms.write(STAGED, extra, project["description"])
    if PLAYGROUND.is_dir():
        shutil.copytree(PLAYGROUND, extra / "playground")
    else:
        (extra / "playground").mkdir()
        shutil.copyfile(DOCS / "site" / "no-playground.html", extra / "playground" / "index.html")
    (STAGED / "_static" / "switcher.json").write_text(json.dumps(versions(), indent=1), encoding="utf-8")


def versions() -> list[dict[str, str]]:
    """Return what the menu of versions offers: those that the publisher names."""
    root, named = os.environ.get("SITE_URL", ""), os.environ.get("SITE_VERSIONS", "latest").split()
    return [{"name": name, "version": name, "url": f"{root}/{name}/"} for name in named]


if __name__ == "__main__":
    sys.exit(main())
