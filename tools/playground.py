"""Build the playground: a folder that any static server can serve, with Python, the packages and the page.

``make playground`` runs this. All that the page needs lies in the folder; nothing is fetched from elsewhere.
"""

from __future__ import annotations

import argparse
import ast
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "playground"
FILES = ("*.html", "*.css", "*.js", "session.py")
# What else is taken from npm's packages than the modules that the page's import map names.
PYTHON = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
PARTS = {"pyodide": PYTHON, "@viz-js/viz": ("dist/viz.js",)}
# What `import autograd` and drawing need of the package index; NumPy and the others are not there for a browser.
NEEDED = ("graphviz", "lazy-loader")
NOTE = """This folder holds, beside scalar-autograd (MIT licence), these packages of npm as they are published:

{packages}

and of the Python Package Index: {wheels}.
Pyodide is CPython (Python Software Foundation licence) for the browser; its source is at
https://github.com/pyodide/pyodide. The renderer in @viz-js/viz is Graphviz (Eclipse Public License), whose source is at
https://gitlab.com/graphviz/graphviz. Packages that come with the text of their licence have it beside them.
"""


def main() -> None:
    """Build the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True, help="the node_modules that npm has made")
    parser.add_argument("--out", type=Path, required=True, help="the folder to make, in place of what is there")
    options = parser.parse_args()
    size = build(options.packages, options.out)
    print(f"{options.out}: {size / 1e6:.1f} MB; see it with: python3 -m http.server --directory {options.out}")


def build(packages: Path, out: Path) -> int:
    """Make the folder; return how many bytes lie in it."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for pattern in FILES:
        for path in PAGE.glob(pattern):
            shutil.copy(path, out)
    for name in taken(packages):
        (out / "npm" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(packages / name, out / "npm" / name)
    wheels = build_wheels(out / "wheels")
    (out / "wheels.json").write_text(json.dumps([f"wheels/{name}" for name in wheels]), encoding="utf-8")
    (out / "programs.json").write_text(json.dumps(programs(), ensure_ascii=False), encoding="utf-8")
    lock = json.loads((PAGE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    used = {str(Path(*name.parts[: 2 if name.parts[0][0] == "@" else 1])) for name in taken(packages)}
    listed = [f"{name} {lock[f'node_modules/{name}']['version']}, {licence(lock, name)}" for name in sorted(used)]
    note = NOTE.format(packages="\n".join(listed), wheels=", ".join(wheels))
    (out / "LICENCES.txt").write_text(note, encoding="utf-8")
    return sum(path.stat().st_size for path in out.rglob("*") if path.is_file())


def taken(packages: Path) -> list[Path]:
    """Return what is taken from npm's packages: the modules of the page's import map, Python, Graphviz, licences."""
    page = (PAGE / "index.html").read_text(encoding="utf-8")
    imports = json.loads(re.search(r'<script type="importmap">(.*?)</script>', page, re.DOTALL)[1])["imports"]
    found = [Path(path.removeprefix("./npm/")) for path in imports.values()]
    found += [Path(package, part) for package, parts in PARTS.items() for part in parts]
    folders = {Path(package) for package in (*imports, *PARTS)}
    found += [path.relative_to(packages) for folder in folders for path in (packages / folder).glob("LICEN[CS]E*")]
    return sorted(found)


def licence(lock: dict[str, dict[str, str]], name: str) -> str:
    """Return the licence that a package states."""
    return f"{lock[f'node_modules/{name}'].get('license', 'no licence stated')} licence"


def build_wheels(folder: Path) -> list[str]:
    """Build the wheel without the native engine, fetch those that it needs, and return their names.

    From a copy, since setuptools keeps in build/ what it has once packed, also where it is gone since.
    """
    with tempfile.TemporaryDirectory() as work:
        for name in ("autograd", "nn"):
            shutil.copytree(ROOT / name, Path(work, name), ignore=shutil.ignore_patterns("*.so", "__pycache__"))
        for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
            shutil.copy(ROOT / name, work)
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "wheel", "--no-deps"]
        environment = {**os.environ, "AUTOGRAD_PURE": "1"}
        subprocess.run([*command, "--wheel-dir", str(folder), work, *NEEDED], check=True, env=environment)  # noqa: S603
    return sorted(path.name for path in folder.iterdir())


def programs() -> list[dict[str, str]]:
    """Return the programs that come with the page, in the order of their files, each by name, title and text."""
    found = []
    for path in sorted((PAGE / "programs").glob("*.py")):
        text = path.read_text(encoding="utf-8")
        name = path.stem.partition("_")[2].replace("_", "-")
        found.append({"name": name, "title": ast.get_docstring(ast.parse(text)) or name, "text": text})
    return found


def fragment(program: str) -> str:
    """Return the end of a link to the playground that opens a program, as its own link.js writes it."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflate.compress(program.encode()) + deflate.flush()
    return "#code=" + base64.urlsafe_b64encode(packed).decode().rstrip("=")


if __name__ == "__main__":
    main()
