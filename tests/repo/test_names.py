"""One word for one idea: what the page on the architecture says of names that several modules have."""

import ast
import re
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def rooms_of_names():
    """Return the modules that each name of a file or of a class is in, private ones too."""
    rooms = defaultdict(set)
    for path in [*ROOT.glob("autograd/**/*.py"), *ROOT.glob("nn/**/*.py")]:
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removeprefix("autograd.")
        if path.stem != "__init__":
            rooms[path.stem].add(module.rpartition(".")[0])
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                rooms[node.name].add(module)
    return rooms


def test_every_name_that_several_rooms_have_has_its_reason_on_the_page_and_no_other():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    _, _, section = page.partition("### Names in several rooms")
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| .+ \|$", section.partition("\n## ")[0], re.MULTILINE)
    explained = {name: set(re.findall(r"`([\w.]+)`", rooms)) for name, rooms in rows}

    assert explained == {name: rooms for name, rooms in rooms_of_names().items() if len(rooms) > 1}
