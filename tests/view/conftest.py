"""Both renderers, the system's and the embedded one, and a way to read what they draw."""

import os
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from autograd.view.render import embedded_renderer, system_renderer

_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=["system", "embedded"])
def program(request) -> Path:
    """Each renderer in turn; where REQUIRE_SYSTEM_DOT is set, as in the workflow, the system's must be there."""
    found = system_renderer() if request.param == "system" else embedded_renderer()
    if found is None and request.param == "system" and "REQUIRE_SYSTEM_DOT" not in os.environ:
        pytest.skip("the system's Graphviz is not installed")
    assert found is not None, f"the {request.param} renderer is required here and is not installed"
    return found


class Sight:
    """An SVG document, parsed, and what is to be seen in it."""

    def __init__(self, svg):
        self.root = ET.fromstring(svg)  # noqa: S314  # what we drew ourselves
        self.title = self.root.findtext(f"{_SVG}title")
        self.description = self.root.findtext(f"{_SVG}desc")

    def texts(self, element=None):
        """Return the texts; Graphviz writes repeated blanks as no-break spaces."""
        found = (self.root if element is None else element).iter(f"{_SVG}text")
        return [(text.text or "").replace("\xa0", " ") for text in found]

    def groups(self, kind):
        """Return the groups of a kind, "node" or "edge"."""
        return [group for group in self.root.iter(f"{_SVG}g") if group.get("class") == kind]

    def titled(self, pattern):
        """Return the groups whose title, shown under the pointer, matches."""
        return [g for g in self.root.iter(f"{_SVG}g") if re.search(pattern, g.findtext(f"{_SVG}title") or "")]

    def strokes(self, group):
        """Return the colours of the lines of a group."""
        return {part.get("stroke") for part in group if part.get("stroke") not in (None, "none", "transparent")}

    def tags(self):
        """Return the kinds of elements that there are."""
        return {element.tag.removeprefix(_SVG) for element in self.root.iter()}


@pytest.fixture
def look(monkeypatch, program):
    """Draw with this renderer alone, and look at the result."""
    monkeypatch.setattr("autograd.view.render.find_renderer", lambda: program)
    return lambda drawing: Sight(drawing.svg())
