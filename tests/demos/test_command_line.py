"""``python -m demos`` lists, runs, and refuses with one clear error and nothing half-written."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import demos
from autograd.view import RendererError
from demos import __main__ as command_line
from demos._report import Report

NETWORKS = ("or-gate", "xor-relu", "identity-xor", "step-by-step")
NAMES = (*NETWORKS, "option", "optimisation")
WHERE = Path(demos.__file__).parents[1]  # so that the folder as well as the installed package can be tested


def call(*arguments, **environment):
    command = [sys.executable, "-m", "demos", *map(str, arguments)]
    return subprocess.run(
        command, cwd=WHERE, env=os.environ | environment, capture_output=True, encoding="utf-8", check=False
    )


def test_without_a_name_the_demos_are_listed_with_a_line_each(capsys):
    assert command_line.main([]) == 0

    listed = capsys.readouterr()
    assert listed.err == ""
    for name in NAMES:
        (line,) = [line for line in listed.out.splitlines() if line.startswith(f"  {name} ")]
        assert 30 < len(line) <= 80


def test_a_demo_prints_its_table_and_writes_its_pictures(tmp_path):
    ran = call("or-gate", "--out", tmp_path / "new")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert any(line.split() == ["∂E/∂w5", "-0.084", "-0.08413151232", "yes"] for line in ran.stdout.splitlines())
    assert ran.stdout.splitlines()[-5:] == [
        f"wrote {tmp_path / 'new' / f'or-gate{name}'}"
        for name in (".svg", "-network.svg", "-training.svg", ".html", "-training.html")
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_picture_is_well_formed_and_nothing_else_is_left(name, reports, monkeypatch, tmp_path):
    report = reports[name]
    monkeypatch.setattr(f"demos.{name.replace('-', '_')}.run", lambda: report)

    assert command_line.main([name, "--out", str(tmp_path)]) == 0

    written = sorted(path.name for path in tmp_path.iterdir())
    assert written
    assert all(picture.startswith(name) for picture in written)
    pages = [f"{name}-training.html", f"{name}.html"] if name in NETWORKS else []
    assert [page for page in written if not page.endswith(".svg")] == pages
    for picture in (picture for picture in written if picture.endswith(".svg")):
        assert ET.parse(tmp_path / picture).getroot().tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314


def test_the_figures_of_the_article_are_all_there(reports):
    assert set(reports["xor-relu"].pictures) == {
        "xor-relu-network.svg",
        "xor-relu-graph.svg",
        "xor-relu-error.svg",
        "xor-relu-slope.svg",
        "xor-relu-both-sides.svg",
        "xor-relu-divergence.svg",
        "xor-relu.html",
        "xor-relu-training.html",
    }


def test_a_second_run_replaces_the_pictures(tmp_path):
    (tmp_path / "or-gate.svg").write_text("old", encoding="utf-8")

    assert command_line.main(["or-gate", "--out", str(tmp_path)]) == 0
    assert (tmp_path / "or-gate.svg").read_text(encoding="utf-8") != "old"


@pytest.mark.parametrize("name", NAMES)
def test_open_shows_the_page_of_the_demo(name, reports, monkeypatch, tmp_path):
    opened = []
    report = reports[name]
    monkeypatch.setattr(f"demos.{name.replace('-', '_')}.run", lambda: report)
    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or True)

    assert command_line.main([name, "--out", str(tmp_path), "--open"]) == 0
    assert opened == [(tmp_path / f"{name}.html").as_uri()]


def test_without_a_browser_the_page_is_named(reports, capsys, monkeypatch, tmp_path):
    report = reports["or-gate"]
    monkeypatch.setattr(command_line.or_gate, "run", lambda: report)
    monkeypatch.setattr("webbrowser.open", lambda _address: False)

    assert command_line.main(["or-gate", "--out", str(tmp_path), "--open"]) == 2
    assert f"open {tmp_path / 'or-gate.html'} in one" in capsys.readouterr().err


def refused(capsys, *arguments):
    """Return the error of a call that is refused: one line on stderr, nothing on stdout, status 2."""
    status = command_line.main([str(argument) for argument in arguments])
    printed = capsys.readouterr()

    assert status == 2
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    return printed.err


def test_an_unknown_demo_is_refused_with_the_known_ones(capsys):
    assert refused(capsys, "or-gates") == (
        "python -m demos: there is no demo 'or-gates'; choose one of or-gate, xor-relu, identity-xor, "
        "step-by-step, option, barrier, digital, lookback, heston, bouncing-ball, optimisation, "
        "moons, iris, diabetes, digits, names\n"
    )


def test_the_status_and_the_error_reach_the_shell():
    ran = call("or-gates")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("python -m demos: there is no demo 'or-gates'")


def test_an_unknown_option_is_refused_with_the_way_to_help(capsys):
    with pytest.raises(SystemExit) as exited:
        command_line.main(["or-gate", "--fast"])

    assert exited.value.code == 2
    assert capsys.readouterr() == (
        "",
        "python -m demos: unrecognized arguments: --fast; `python -m demos --help` shows how to call it\n",
    )


def test_a_file_in_the_way_is_named(capsys, tmp_path):
    file = tmp_path / "taken"
    file.write_text("mine", encoding="utf-8")

    assert f"--out {file} (Not a directory): a file of that name is in the way" in refused(
        capsys, "or-gate", "--out", file
    )
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_missing_parent_is_named(capsys, tmp_path):
    error = refused(capsys, "or-gate", "--out", tmp_path / "absent" / "pictures")

    assert f"make the folder {tmp_path / 'absent'} first, or name another" in error
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_refused(capsys, monkeypatch, tmp_path):
    """The refusal comes from the system's call, which is replaced: permissions do not stop every user."""

    def refuse(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)

    assert refused(capsys, "or-gate", "--out", tmp_path) == (
        f"python -m demos: cannot write into --out {tmp_path} (Permission denied): "
        "name a folder that you can write to\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_the_name_of_a_picture_stops_all_of_them(capsys, tmp_path):
    (tmp_path / "or-gate-training.svg").mkdir()

    assert "or-gate-training.svg is a folder there" in refused(capsys, "or-gate", "--out", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["or-gate-training.svg"]


def test_a_failure_while_writing_leaves_nothing(capsys, monkeypatch, tmp_path):
    unwritable = {"a.svg": "<svg/>", "absent/b.svg": "<svg/>"}
    monkeypatch.setattr(command_line.or_gate, "run", lambda: Report("t", [], [], [], unwritable))

    assert "No such file or directory" in refused(capsys, "or-gate", "--out", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_renderer_is_reported(capsys, monkeypatch, tmp_path):
    def fail():
        raise RendererError("install a renderer")

    monkeypatch.setattr(command_line.or_gate, "run", fail)

    assert refused(capsys, "or-gate", "--out", tmp_path / "new") == "python -m demos: install a renderer\n"
    assert list(tmp_path.iterdir()) == []


def test_an_ascii_terminal_gets_names_for_greek_letters(tmp_path):
    ran = call("or-gate", "--out", tmp_path, PYTHONIOENCODING="ascii")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.isascii()
    assert any(line.split() == ["dE/dw5", "-0.084", "-0.08413151232", "yes"] for line in ran.stdout.splitlines())
    assert "?" not in ran.stdout


def test_the_c_locale_is_safe(tmp_path):
    ran = call("or-gate", "--out", tmp_path, LC_ALL="C", LANG="C")

    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_reader_that_leaves_early_is_no_error():
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        ran = subprocess.run(
            [sys.executable, "-m", "demos"], cwd=WHERE, stdout=closed, stderr=subprocess.PIPE, check=False
        )

    assert (ran.returncode, ran.stderr) == (0, b"")
