"""A link beside each example that opens it in the playground, where what it needs is there."""

import doctest

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

from tools.playground import fragment
from tools.website.trying import Session


class PlaygroundLinks(SphinxTransform):
    """Put the link into each example of a page; the examples of a page, or of a docstring, are one session."""

    default_priority = 501

    def apply(self, **_: object) -> None:
        """Put the links of this document."""
        sessions: dict[nodes.Node, Session] = {}
        root = "../" * self.env.docname.count("/")
        for block in list(self.document.findall(_is_example)):
            session = sessions.setdefault(_session_of(block), Session())
            examples = doctest.DocTestParser().get_examples(block.astext() + "\n")
            if session.add(examples) and examples:
                address = f"{root}playground/index.html{fragment(session.program())}"
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


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the links."""
    app.add_transform(PlaygroundLinks)
    return {"parallel_read_safe": True}
