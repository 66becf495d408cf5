"""A page is one file that carries everything, keeps every label in its place, and is written whole or not at all."""

import base64
import hashlib
import json
import os
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Note, Value, custom, decisions, no_grad, page
from autograd.view.pages._document import embedded


def product():
    x, y = Value(3.0, label="x"), Value(4.0, label="y")
    return x * y


@given(
    st.recursive(
        st.text() | st.floats(allow_nan=False, allow_infinity=False), lambda inner: st.lists(inner, max_size=4)
    )
)
def test_embedded_data_come_back_and_never_leave_their_element(data):
    text = embedded({"data": data})

    assert json.loads(text) == {"data": data}
    assert text.isascii()
    assert not {"<", ">", "&"} & set(text)


def test_the_page_carries_everything_and_refers_to_nothing():
    html = page(product()).html

    assert re.findall(r"\b(?:src|href)=\"(?!data:|#)", html) == []
    assert set(re.findall(r"https?://[\w./]+", html)) == {
        "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML",
    }  # fmt: skip


def test_the_policy_admits_the_scripts_and_the_style_of_the_page_and_nothing_else():
    html = page(product()).html
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html).group(1)
    contents = re.findall(r"<script>(.*?)</script>", html, re.DOTALL) + re.findall(
        r"<style>(.*?)</style>", html, re.DOTALL
    )
    hashes = {base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() for content in contents}

    assert policy.startswith("default-src 'none'; img-src data:;")
    assert set(re.findall(r"'sha256-([^']*)'", policy)) == hashes
    assert "unsafe" not in policy


def test_a_page_reads_and_changes_no_gradient():
    z = product()
    page(z)

    assert not z.has_grad
    assert not any(argument.has_grad for argument in z.args)


def test_the_same_graph_gives_the_same_page():
    assert page(product()).html == page(product()).html


def test_the_title_is_escaped():
    assert "<title>&lt;b&gt; &amp; &quot;</title>" in page(product(), title='<b> & "').html


def test_the_title_is_the_label_where_none_is_given():
    z = product()
    z.label = "area"

    assert "<title>area</title>" in page(z).html


def test_a_saved_page_is_the_page(tmp_path):
    document = page(product())
    path = document.save(os.fspath(tmp_path / "p.html"))

    assert path == tmp_path / "p.html"
    assert path.read_text(encoding="utf-8") == document.html
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["absent/p.html", "folder.html"])
def test_an_unwritable_target_is_named_and_nothing_is_left(tmp_path, name):
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(OSError, match="cannot write the page") as refusal:
        page(product()).save(tmp_path / name)

    assert refusal.value.filename == str(tmp_path / name)
    assert [path.name for path in tmp_path.rglob("*")] == ["folder.html"]


@pytest.mark.parametrize("name", ["graph.pdf", "graph", "graph.svg", ".html"])
def test_a_suffix_that_is_not_that_of_a_page_is_refused(tmp_path, name):
    document = page(product())
    for write in (document.save, document.open, product().save_html):
        with pytest.raises(ValueError, match=r"^a page is saved as HTML: end '.*' in \.html$"):
            write(tmp_path / name)

    assert list(tmp_path.iterdir()) == []


def test_a_page_opens_in_the_browser(tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    path = page(product()).open(tmp_path / "p.html")

    assert opened == [path.as_uri()]


def test_what_is_not_a_value_is_refused():
    with pytest.raises(TypeError, match=r"page\(\) takes a Value"):
        page(3.0)


def test_a_constant_is_refused():
    with no_grad():
        constant = product()

    with pytest.raises(ValueError, match=r"a constant: .* pass a Value computed from leaves"):
        page(constant)


def test_a_graph_that_is_too_large_even_to_fold_is_refused_with_the_cure(monkeypatch):
    monkeypatch.setattr("autograd.view.pages._graph_data._LARGEST_GRAPH", 2)
    with pytest.raises(ValueError, match=r"3 nodes .* and page\(\) accepts 2 .* or pass limit=3"):
        page(product(), limit=1)

    assert page(product(), limit=3).html


def test_a_note_about_what_is_not_there_is_refused():
    with pytest.raises(ValueError, match=r"^page\(\): the note 'area' is about 'z', which is not in the graph$"):
        page(product(), notes=[Note("area", about="z")])


@pytest.mark.parametrize("notes", ["area", ["area"], Note("area"), [Note("area"), None]])
def test_what_is_no_note_is_refused(notes):
    with pytest.raises(TypeError, match=r"^page\(\) takes notes as a list of autograd\.Note\(\.\.\.\), got "):
        page(product(), notes=notes)


def test_what_notes_no_decision_is_refused():
    with pytest.raises(TypeError, match=r"^page\(\) takes as decisions what `with .*` has noted; got list$"):
        page(product(), decisions=[])


def test_decisions_keep_what_was_compared_how_it_came_out_and_where():
    x, y = Value(3.0, label="x"), Value(4.0, label="y")
    with decisions() as noted:
        z = x * y if x + 1.0 > y * 0.5 else x
        assert bool(x)
    document = page(z, decisions=noted)
    data = json.loads(re.search(r'id="data">(.*?)</script>', document.html).group(1))
    told = data["decisions"]
    everything = [*data["nodes"], *data["beside"]]

    assert [(one["relation"], one["outcome"]) for one in told] == [("gt", True), ("bool", True)]
    assert [everything[side]["value"] for side in told[0]["sides"]] == [4.0, 2.0]
    assert "z = x * y if x + 1.0 > y * 0.5 else x" in told[0]["site"]


def test_a_decision_by_an_operation_that_only_python_knows_is_left_out():
    own = custom(lambda x: x + 1.0, lambda out, x: (1.0,), name="own")
    x = Value(3.0, label="x")
    with decisions() as noted:
        y = x * x if own(x) > 0.0 else x

    assert '"decisions":[]' in page(y, decisions=noted).html


def test_what_cannot_tell_parts_is_refused():
    with pytest.raises(TypeError, match=r"page\(\) takes a network with layers, .*; got str"):
        page(product(), fold="x")
