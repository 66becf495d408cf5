"""Notebooks of pages: the same text, and the examples as cells, run."""

import os
import re
from pathlib import Path

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from tools.website import DOCS, sessions

PAGES = ("greeks", "calibrate-a-smile", "monte-carlo")
BLOCK = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[([^\]]*)\]\((?!https?:)[^)]*\)")  # a notebook is downloaded, and links stay behind
COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
DIRECTIVE = re.compile(r"\s*# doctest: .*$", re.MULTILINE)


def notebook(text: str) -> nbformat.NotebookNode:
    """Return a page as a notebook that has not been run."""
    cells, end = [], 0
    for block in BLOCK.finditer(text):
        cells += [_prose(text[end : block.start()]), nbformat.v4.new_code_cell(_code(block[1]))]
        end = block.end()
    cells += [_prose(text[end:])]
    made = nbformat.v4.new_notebook(cells=[cell for cell in cells if cell.source])
    made.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for place, cell in enumerate(made.cells):
        cell.id = f"cell-{place}"  # the same in every build
    return made


def write(folder: Path) -> None:
    """Write the notebooks with what their cells give; a cell that fails is an error."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in PAGES:
        made = notebook((DOCS / "how-to" / f"{page}.md").read_text(encoding="utf-8"))
        kernel = AsyncKernelManager(kernel_name="python3", transport="tcp" if os.name == "nt" else "ipc")
        NotebookClient(made, km=kernel, timeout=300).execute(
            cleanup_kc=True
        )  # a kernel given to it is left running otherwise
        nbformat.write(made, folder / f"{page}.ipynb")


def _prose(text: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_markdown_cell(COMMENT.sub("", LINK.sub(r"\1", text)).strip())


def _code(block: str) -> str:
    return DIRECTIVE.sub("", "".join(example.source for example in sessions.examples(block)).rstrip("\n"))
