"""The site says what the repository says: its links hold, no public name is missing, its pictures are current."""

import importlib
import inspect
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools import story
from tools.website import check, players, reference, sessions
from tools.website.staging import Site

ROOT = Path(__file__).resolve().parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), *sorted(ROOT.glob("*.md"))]
STORY = sorted((ROOT / "docs/story").glob("[1-6]-*.md"))
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def site(tmp_path):
    return Site(tmp_path / "staged")


@pytest.mark.parametrize(
    ("link", "page", "led"),
    [
        ("../conventions.md", "docs/how-to/compile.md", "/conventions.md"),
        ("../benchmarks.md#a-compiled-function", "docs/how-to/compile.md", "/benchmarks.md#a-compiled-function"),
        ("../README.md", "docs/gallery.md", "/readme.md"),
        ("../CHANGELOG.md", "docs/gallery.md", "/changelog.md"),
        ("README.md", "docs/gallery.md", "/index.md"),
        ("docs/gallery.md", "README.md", "/gallery.md"),
        ("autograd/core/table.py", "README.md", "/source/autograd/core/table.py.md"),
        ("#here", "README.md", "#here"),
        ("https://example.org/x.md", "README.md", "https://example.org/x.md"),
    ],
)
def test_a_link_leads_to_the_same_on_the_site(site, link, page, led):
    assert site.rewritten(f"[words]({link})", page) == f"[words]({led})"


def test_code_is_left_as_it_is(site):
    text = "```pycon\n>>> f[0](README.md)\n```\n"

    assert site.rewritten(text, "README.md") == text


@pytest.mark.parametrize("comment", ["<!-- playground -->", "<!-- play: or-gate -->", "<!-- notebook: greeks -->"])
def test_a_comment_asks_for_something_where_it_stands_alone_and_is_shown_where_it_is_spoken_of(site, comment):
    spoken_of = f"| `{comment}` | what it makes |"

    assert site.rewritten(f"{comment}\n", "CONTRIBUTING.md").startswith("```{raw} html\n")
    assert site.rewritten(spoken_of, "CONTRIBUTING.md") == spoken_of


def test_a_picture_for_two_schemes_becomes_a_picture_for_each(site):
    text = (ROOT / "docs/gallery.md").read_text(encoding="utf-8")

    rewritten = site.rewritten(text, "docs/gallery.md")

    assert "<picture>" not in rewritten
    assert rewritten.count("class: only-light") == rewritten.count("class: only-dark") > 3


def test_every_page_of_the_gallery_is_played_on_the_site(site):
    site.rewritten((ROOT / "docs/gallery.md").read_text(encoding="utf-8"), "docs/gallery.md")

    trainings = {f"{name}-training" for name in players.DEMOS} - {"moons-training"}
    assert site.played == {*players.DEMOS, *trainings}


def test_a_page_to_play_that_nothing_makes_is_refused(tmp_path):
    with pytest.raises(LookupError, match="nothing makes a page to play called 'or-gait'"):
        players.write(tmp_path, ["or-gait"])


@pytest.mark.parametrize("page", STORY, ids=lambda page: page.stem)
def test_every_page_of_the_story_has_one_picture_and_one_page_to_play(page):
    text = page.read_text(encoding="utf-8")

    assert len(re.findall(r"^!\[", text, re.MULTILINE)) == 1
    assert text.count("\n## Try it\n") == 1
    assert text.count(f"<!-- play: {page.stem} -->") == 1


def test_the_story_has_six_pages():
    assert len(STORY) == 6


@pytest.fixture(scope="module")
def drawn():
    return story.pictures()


@pytest.mark.parametrize("name", [story.TANGENT, *story.DRAWN])
def test_a_picture_of_the_story_is_what_its_page_draws(drawn, name):
    """The same words and numbers; the layout depends on the renderer that is installed."""
    shown = (ROOT / "docs/images" / name).read_text(encoding="utf-8")

    assert len(words(drawn[name])) > 5
    assert words(shown) == words(drawn[name]), "run `make gallery`"


@pytest.mark.parametrize("drawing", sorted((ROOT / "docs").rglob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_has_no_background_so_that_it_can_stand_on_a_dark_page(drawing):
    text = drawing.read_text(encoding="utf-8")

    assert not re.search(r'<(polygon|rect)[^>]* fill="(white|#fff|#ffffff)" stroke="(none|transparent)"', text)


def words(svg):
    root = ET.fromstring(svg)  # noqa: S314  # what we drew ourselves
    return sorted((text.text or "").replace("\xa0", " ") for text in root.iter(f"{SVG}text"))


def test_every_public_name_is_in_the_reference(tmp_path):
    documented = set(reference.write(tmp_path / "reference"))

    public = {
        f"{module}.{name}"
        for module in ("autograd", "nn", *reference.MODULES)
        for name in importlib.import_module(module).__all__
        if not inspect.ismodule(thing := getattr(importlib.import_module(module), name))
        and not isinstance(thing, (float, int))
    }
    assert len(public) > 200
    assert public - documented == set()


def test_the_reference_has_the_methods_that_private_classes_write(tmp_path):
    reference.write(tmp_path)

    value = (tmp_path / "autograd-core.rst").read_text(encoding="utf-8")
    compiled = (tmp_path / "autograd-compiler.rst").read_text(encoding="utf-8")
    assert {"backward", "detach", "item", "tanh"} <= members_of(value, "autograd.Value")
    assert {"batch", "stats", "save", "to_c", "to_jax", "cfunc"} <= members_of(compiled, "autograd.compiler.Compiled")
    assert ".. autofunction:: autograd.compiler.load" in compiled


def members_of(page, name):
    return set(re.search(rf"autoclass:: {re.escape(name)}\n   :members: (.*)", page)[1].split(", "))


def test_the_session_of_a_page_that_gives_something_else_is_an_error(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("```pycon\n>>> 1 + 1\n3\n\n```\n", encoding="utf-8")

    with pytest.raises(RuntimeError, match=r"page\.md: 1 examples give something else"):
        sessions.run(page)


LINKS = {
    '<a href="other.html">': [],
    '<a href="other.html#place">': [],
    '<a href="#here"><p id="here">': [],
    '<a href="https://example.org/absent">': [],
    '<a href="absent.html">': ["index.html: absent.html leads to no file"],
    '<a href="other.html#absent">': ["index.html: other.html#absent leads to no place on that page"],
    '<a href="#absent">': ["index.html: #absent leads to no place on that page"],
    '<iframe src="played/absent.html"></iframe>': ["index.html: played/absent.html leads to no file"],
    '<img src="absent.svg">': ["index.html: absent.svg leads to no file"],
}


@pytest.mark.parametrize(("html", "found"), LINKS.items())
def test_a_link_that_leads_nowhere_is_found(tmp_path, html, found):
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    (tmp_path / "other.html").write_text('<h2 id="place">', encoding="utf-8")

    assert list(check.broken(tmp_path)) == found


def test_the_way_back_from_a_source_leads_to_where_it_is_documented(tmp_path):
    (tmp_path / "_modules").mkdir()
    source, page = tmp_path / "_modules/view.html", tmp_path / "view.html"
    source.write_text('<a class="viewcode-back" href="../view.html#autograd.Chart.svg">', encoding="utf-8")
    page.write_text('<dt id="autograd.view.Chart.svg">', encoding="utf-8")

    check.mend_sources(tmp_path)

    assert list(check.broken(tmp_path)) == []


def test_every_fence_of_code_names_a_language_that_a_test_looks_at():
    """Examples are run where they stand (pycon); what is in another language is compared by a test of its page."""
    languages = {"pycon", "python", "sh", "text", "asm", "c"}
    directives = {"{image}", "{toctree}"}

    found = {
        (page.name, language)
        for page in PAGES
        for language in re.findall(r"^```+(\S+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        if language not in languages | directives
    }

    assert found == set()


NEW = ["greeks", "calibrate-a-smile", "monte-carlo"]


@pytest.mark.parametrize("page", NEW)
def test_a_notebook_has_the_code_of_its_page_and_nothing_of_its_prompts(page):
    pytest.importorskip("nbclient", reason="make docs installs what makes notebooks")
    notebooks = importlib.import_module("tools.website.notebooks")
    text = (ROOT / f"docs/how-to/{page}.md").read_text(encoding="utf-8")

    made = notebooks.notebook(text)

    code = "\n".join(cell.source for cell in made.cells if cell.cell_type == "code") + "\n"
    assert page in notebooks.PAGES
    assert code == "".join(example.source for example in sessions.examples(text))
    assert not any("](../" in cell.source or "<!--" in cell.source for cell in made.cells)
