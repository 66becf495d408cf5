"""The readme opens with commands that work, shows what the demo prints and draws, and points to files that exist."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from demos import or_gate

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def report():
    return or_gate.run()


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_it_opens_with_the_two_commands():
    first, without_make, *_ = blocks("sh")

    assert re.findall(r"^make [a-z]+", first, re.MULTILINE) == ["make demo", "make test"]
    assert README.index(first) < 300
    assert without_make.splitlines() == [
        "python3 -m venv .venv",
        ".venv/bin/pip install --editable .",
        ".venv/bin/python -m demos or-gate",
    ]


def test_the_numbers_shown_are_those_that_the_demo_prints(report):
    (shown,) = blocks("text")
    printed = report.text().splitlines()

    assert "∂E/∂w5                                 -0.084" in shown
    assert [line for line in shown.splitlines() if line not in printed] == []


def test_the_picture_shown_is_the_one_that_the_demo_draws(report):
    """The same words, numbers and arrows; the layout depends on the renderer that is installed."""
    shown = ET.parse(ROOT / "docs/images/or-gate.svg").getroot()  # noqa: S314  # our own file
    drawn = ET.fromstring(report.pictures["or-gate.svg"])  # noqa: S314  # what we drew ourselves

    assert words(shown) == words(drawn)
    assert len(arrows(shown)) == len(arrows(drawn)) > 30


def test_the_row_that_the_architecture_shows_stands_in_the_table():
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    (row,) = re.findall(r"^```python\n(\w+ = Operation\(\n.*?\n\)\n)```$", architecture, re.MULTILINE | re.DOTALL)

    assert row in (ROOT / "autograd/core/elementary.py").read_text(encoding="utf-8")


def words(picture):
    return sorted((text.text or "").replace("\xa0", " ") for text in picture.iter(f"{SVG}text"))


def arrows(picture):
    return [group for group in picture.iter(f"{SVG}g") if group.get("class") == "edge"]


@pytest.mark.parametrize("page", ["docs/architecture.md", "docs/machine-code.md"])
def test_every_file_and_folder_that_is_named_is_there(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:[\w.]+/)+|(?:[\w.]+/)*\w+\.(?:py|h|c|md))`", text)
    folders = [ROOT, ROOT / "autograd", ROOT / "autograd" / "compiler"]

    assert len(named) > 5
    assert [name for name in named if not any((folder / name).exists() for folder in folders)] == []


def test_every_room_of_nn_has_a_line_in_the_architecture():
    rooms = {path.name + "/" for path in (ROOT / "nn").iterdir() if (path / "__init__.py").is_file()}
    rooms |= {path.name for path in (ROOT / "nn").glob("*.py")} - {"__init__.py"}
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")

    assert set(re.findall(r"^\| `nn/([\w.]+/?)` \|", architecture, re.MULTILINE)) == rooms


def test_every_room_of_autograd_has_a_line_in_the_architecture():
    rooms = {path.name + "/" for path in (ROOT / "autograd").iterdir() if (path / "__init__.py").is_file()}
    rooms |= {path.name for path in (ROOT / "autograd").glob("*.py")} - {"__init__.py"}
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")

    assert set(re.findall(r"^\| `autograd/([\w.]+/?)` \|", architecture, re.MULTILINE)) == rooms


def test_every_file_of_the_compiler_has_a_line_in_the_architecture():
    compiler = ROOT / "autograd/compiler"
    rooms = {path.relative_to(compiler).as_posix() for path in compiler.rglob("*.py") if path.name != "__init__.py"}
    whole = {"backends/llvm/", "native/"}  # one line for all that is in them
    rooms = {room for room in rooms if not room.startswith(tuple(whole))} | whole
    _, _, section = (ROOT / "docs/architecture.md").read_text(encoding="utf-8").partition("\n## Compiled functions\n")

    assert set(re.findall(r"^\| `([\w./]+)` \|", section, re.MULTILINE)) == rooms


def test_every_link_to_a_file_leads_to_one():
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    targets = [
        (page, target)
        for page in pages
        if "site" not in page.relative_to(ROOT).parts  # whose links Sphinx checks
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    ]

    assert len(targets) > 10
    assert [f"{page}: {target}" for page, target in targets if not (page.parent / target).exists()] == []
