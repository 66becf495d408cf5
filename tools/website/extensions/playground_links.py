"""A link beside each example that opens it in the playground, where what it needs is there."""

import ast
import builtins
import doctest
import re

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

import autograd
import nn
from tools.playground import fragment

# What the browser's Python lacks, as docs/how-to/playground.md says, and what needs files, clocks or other processes.
LACKING = re.compile(
    r"\b(numpy|np|scipy|matplotlib|sklearn|jax|compile\w*|special|load|save|datasets|sparse|LBFGS|summary|dask|pickle"
    r"|draw_losses|draw_boundary|plot|tempfile|pathlib|threading|subprocess|timeit|cProfile|testing|open)\b"
)


class PlaygroundLinks(SphinxTransform):
    """Put the link into each example of a page; the examples of a page, or of a docstring, are one session."""

    default_priority = 501

    def apply(self, **_: object) -> None:
        """Put the links of this document."""
        sessions: dict[nodes.Node, str] = {}
        root = "../" * self.env.docname.count("/")
        for block in list(self.document.findall(_is_example)):
            room = _session_of(block)
            examples = doctest.DocTestParser().get_examples(block.astext() + "\n")
            # What is shown to fail would end the program before it comes to what follows.
            runs = [example.source for example in examples if not example.exc_msg]
            sessions[room] = sessions.get(room, "") + "".join(runs)
            program = _complete(sessions[room]) if examples and len(runs) == len(examples) else None
            if program is not None and not LACKING.search(program):
                address = f"{root}playground/index.html{fragment(program)}"
                link = f'<a class="try" href="{address}" title="The code up to here, in the playground">Try it</a>'
                framed = nodes.container("", classes=["example"])
                block.replace_self(framed)
                framed += [block, nodes.raw("", link, format="html")]


def _is_example(node: nodes.Node) -> bool:
    return isinstance(node, nodes.doctest_block) or (
        isinstance(node, nodes.literal_block) and node.get("language") == "pycon"
    )


def _session_of(block: nodes.Node) -> nodes.Node:
    """Return the docstring that an example stands in, or else the page."""
    node = block.parent
    while node.parent is not None and not isinstance(node, addnodes.desc_content):
        node = node.parent
    return node


def _complete(code: str) -> str | None:
    """Return the code with what it leaves out, as docstrings do: public names. None if it needs other ones."""
    imported = ""
    for name in sorted(_unknown(code)):
        package = next((package for package in (autograd, nn) if name in package.__all__), None)
        if package is None:
            return None
        imported += f"from {package.__name__} import {name}\n"
    return imported + code


def _unknown(code: str) -> set[str]:
    """Return the names that the code uses and does not make."""
    used, made = set(), set(dir(builtins))
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Name):
            (used if isinstance(node.ctx, ast.Load) else made).add(node.id)
        elif isinstance(node, ast.arg):
            made.add(node.arg)
        elif isinstance(node, ast.alias):
            made.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            made.add(node.name)
    return used - made


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the links."""
    app.add_transform(PlaygroundLinks)
    return {"parallel_read_safe": True}
