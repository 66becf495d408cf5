"""Names of the library in prose, such as `nn.fit`, lead to the reference."""

import re

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

NAME = re.compile(r"(?:autograd|nn)(?:\.\w+)+$")


class NameLinks(SphinxTransform):
    """Make each inline `autograd.grad` or `nn.fit` that is no part of a link a cross-reference."""

    default_priority = 500

    def apply(self, **_: object) -> None:
        """Wrap the names of this document."""
        for literal in list(self.document.findall(nodes.literal)):
            text = literal.astext()
            if NAME.match(text) and not isinstance(
                literal.parent, (nodes.reference, addnodes.pending_xref, nodes.title)
            ):
                link = addnodes.pending_xref(
                    "", refdomain="py", reftype="obj", reftarget=text, refdoc=self.env.docname, refwarn=False
                )
                literal.replace_self(link)
                link += literal


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the links."""
    app.add_transform(NameLinks)
    return {"parallel_read_safe": True}
