"""A drawing shows itself in a notebook and saves itself completely or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from autograd import Value, draw
from autograd.view import RendererError
from autograd.view.render import embedded_renderer, find_renderer, render


def names_in(folder):
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def picture():
    x = Value(3.0, "x")
    return draw(x * x)


@pytest.fixture
def no_renderer(monkeypatch):
    monkeypatch.setattr("autograd.view.render.system_renderer", lambda: None)
    monkeypatch.setattr("autograd.view.render.embedded_renderer", lambda: None)


def test_svg_is_saved(picture, look, tmp_path):
    path = picture.save(tmp_path / "graph.svg")
    assert path == tmp_path / "graph.svg"
    assert path.read_text(encoding="utf-8") == picture.svg()
    assert names_in(tmp_path) == ["graph.svg"]


def test_png_is_saved(picture, look, tmp_path):
    data = picture.save(str(tmp_path / "graph.PNG")).read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data.rstrip().endswith(b"IEND\xaeB`\x82")
    width = int.from_bytes(data[16:20], "big")  # in pixels; that of the SVG is in points
    assert width == pytest.approx(2 * float(look(picture).root.get("width").removesuffix("pt")), abs=4)


def test_dot_is_saved_without_any_renderer(picture, no_renderer, tmp_path):
    source = picture.save(tmp_path / "graph.dot").read_text(encoding="utf-8")
    assert source == picture.source
    assert source.startswith("digraph computation {")


def test_a_saved_file_has_the_usual_permissions(picture, tmp_path):
    plain = tmp_path / "plain"
    plain.touch()
    saved = picture.save(tmp_path / "graph.dot")
    assert stat.S_IMODE(saved.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_notebook_is_given_the_svg(picture, look):
    bundle = picture._repr_mimebundle_(include=None, exclude=None)
    assert bundle["image/svg+xml"] == picture._repr_svg_() == picture.svg()
    assert bundle["text/plain"] == repr(picture) == "<Drawing: computation of 9: 2 values, 1 operation>"


@pytest.mark.parametrize("name", ["graph.pdf", "graph", "graph.svg.gz", ".svg"])
def test_an_unknown_suffix_is_refused(picture, tmp_path, name):
    with pytest.raises(ValueError, match=r"cannot tell the kind of picture from '.*': end it in \.svg, \.png, \.dot"):
        picture.save(tmp_path / name)
    assert names_in(tmp_path) == []


def test_a_missing_folder_is_refused(picture, tmp_path):
    with pytest.raises(OSError, match=r"cannot write the picture \(No such file or directory\): choose .*graph\.dot"):
        picture.save(tmp_path / "missing" / "graph.dot")


def test_what_cannot_be_replaced_is_left_as_it_is(picture, tmp_path):
    folder = tmp_path / "graph.dot"
    folder.mkdir()
    with pytest.raises(OSError, match="cannot write the picture"):
        picture.save(folder)
    assert names_in(tmp_path) == ["graph.dot"]
    assert names_in(folder) == []


def test_without_a_renderer_the_error_says_what_to_install(picture, no_renderer, tmp_path):
    with pytest.raises(RendererError, match=r"pip install graphviz-pure.*saved as \.dot without"):
        picture.save(tmp_path / "graph.svg")
    with pytest.raises(RendererError, match="pip install graphviz-pure"):
        picture._repr_svg_()
    assert names_in(tmp_path) == []


def test_the_systems_renderer_comes_first(monkeypatch):
    monkeypatch.setattr("autograd.view.render.system_renderer", lambda: Path("/usr/bin/dot"))
    assert find_renderer() == Path("/usr/bin/dot")
    monkeypatch.setattr("autograd.view.render.system_renderer", lambda: None)
    assert find_renderer() == embedded_renderer()


def test_the_embedded_renderer_is_found_without_the_path(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert find_renderer() == embedded_renderer()
    assert b"<svg" in render("digraph { a }", "svg")


def test_what_a_renderer_complains_of_is_shown(program):
    with pytest.raises(RendererError, match=r"failed with exit status 1: .*syntax error in line 1"):
        render("digraph { [", "svg", program)


def test_a_renderer_that_cannot_run_is_named(tmp_path):
    with pytest.raises(RendererError, match=r"missing cannot be run \(No such file or directory\): install"):
        render("digraph { a }", "svg", tmp_path / "missing")


OTHER_PROGRAMS = {
    "one that fails": "#!/bin/sh\necho no plugins >&2\nexit 3\n",
    "one that draws nothing": "#!/bin/sh\nexit 0\n",
    "another program of that name": "#!/bin/sh\necho 'dot: a tool for dotfiles'\n",
    "one that cannot run": "#!/nowhere/interpreter\n",
}


@pytest.fixture(params=OTHER_PROGRAMS.values(), ids=OTHER_PROGRAMS)
def failing_dot(request, tmp_path, monkeypatch):
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "dot").write_text(request.param, encoding="utf-8")
    (folder / "dot").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder / "dot"


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_the_embedded_renderer_draws_where_the_dot_on_the_path_fails(picture, failing_dot, suffix, tmp_path):
    with pytest.warns(RuntimeWarning, match=rf"{failing_dot} .*\. The embedded renderer has drawn instead; take"):
        saved = picture.save(tmp_path / f"graph.{suffix}")

    assert {"svg": b"<svg ", "png": b"\x89PNG"}[suffix] in saved.read_bytes()


def test_without_the_embedded_renderer_a_failing_dot_is_the_error(picture, failing_dot, monkeypatch):
    monkeypatch.setattr("autograd.view.render.embedded_renderer", lambda: None)
    with pytest.raises(RendererError, match=str(failing_dot)):
        picture.svg()


def test_a_graph_that_no_renderer_can_read_is_an_error_without_a_warning(failing_dot):
    with pytest.raises(RendererError, match="syntax error in line 1"):
        render("digraph { [", "svg")


def test_a_graph_that_takes_too_long_is_not_begun_again(monkeypatch, tmp_path):
    (tmp_path / "dot").write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n", encoding="utf-8")
    (tmp_path / "dot").chmod(0o755)
    monkeypatch.setattr("autograd.view.render.system_renderer", lambda: tmp_path / "dot")
    monkeypatch.setattr("autograd.view.render._PATIENCE", 0.1)
    with pytest.raises(RendererError, match=r"has not laid out this graph within 0\.1 seconds: draw a smaller part"):
        render("digraph { a }", "svg")
