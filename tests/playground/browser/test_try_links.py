"""Every example of the site that has a link to the playground runs there."""

import base64
import json
import os
import re
import zlib
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.timeout(1800)]

LINK = re.compile(r'<a class="try" href="[^"#]*playground/index\.html#code=([\w-]+)"')


@pytest.fixture(scope="module")
def programs():
    """The programs in the links, each with the pages that have it."""
    path = os.environ.get("SITE")
    assert path, "these tests need the site: set SITE to its folder, as make test-browser does"
    found = {}
    for page in sorted(Path(path).rglob("*.html")):
        for code in LINK.findall(page.read_text(encoding="utf-8")):
            found.setdefault(unpacked(code), set()).add(page.relative_to(path).as_posix())
    return found


def unpacked(code):
    """Return the program in a link, as the playground's link.js reads it."""
    return zlib.decompress(base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)), -zlib.MAX_WBITS).decode()


RUN = """
import json
import playground_session
programs = json.loads({programs!r})
failed = {{}}
for program in programs:
    shown = []
    playground_session.run(program, lambda kind, text: shown.append((kind, text)))
    if errors := [text for kind, text in shown if kind == "error"]:
        failed[program] = errors
json.dumps(failed)
"""


def test_every_example_that_can_be_tried_in_the_playground_runs_there(programs, in_node):
    failed = in_node(RUN.format(programs=json.dumps([*programs])))

    assert len(programs) > 100
    assert {(*sorted(programs[program]), *errors) for program, errors in failed.items()} == set()


def test_a_program_that_fails_there_is_seen(in_node):
    """The test above, given what the playground has not."""
    failed = in_node(RUN.format(programs=json.dumps(["1 + 1", "import numpy", "from autograd import compile"])))

    assert [*failed] == ["import numpy", "from autograd import compile"]
    assert (
        "NumPy is not here, nor is what needs it: compile, nn.save and arrays"
        in failed["from autograd import compile"][0]
    )
