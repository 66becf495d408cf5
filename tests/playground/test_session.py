"""A program of the playground shows what its lines give, and its errors in its own lines."""

import json
import subprocess
import sys
import textwrap

import pytest

from autograd.view import render


def program(text):
    return textwrap.dedent(text).lstrip("\n")


def test_an_expression_on_its_own_shows_its_value_and_none_shows_nothing(show):
    shown, line = show(program("""
        '''What it is about'''
        from autograd import Value
        x = Value(3.0, label="x")
        y = x * x
        y.backward()
        x.grad
        print("printed")
        [x.data, "text"]
        if True:
            x.data + 1
    """))  # fmt: skip

    assert shown == [("text", "6.0\nprinted\n[3.0, 'text']\n")]
    assert line is None


@pytest.mark.parametrize("text", ["42", "'alone'", "1\n2"])
def test_a_constant_alone_is_shown(show, text):
    assert show(text)[0] == [("text", f"{text}\n")]


def test_pictures_pages_and_explanations_come_between_the_lines_that_are_printed(show):
    shown, _ = show(program("""
        from autograd import Value, draw, explain, page
        x = Value(3.0, label="x")
        y = x * x
        print("before")
        draw(y)
        explain(y, x)
        page(y)
        print("after")
    """))  # fmt: skip

    assert [kind for kind, _ in shown] == ["text", "svg", "text", "page", "text"]
    assert shown[0][1] == "before\n"
    assert "<svg" in shown[1][1]
    assert "= 2 * x = 6" in shown[2][1]
    assert "Content-Security-Policy" in shown[3][1]
    assert shown[4][1] == "after\n"


def test_a_value_shows_its_number_and_a_leaf_no_picture(show):
    shown, _ = show("from autograd import Value\nx = Value(3.0)\nx\nx * 2")

    assert [kind for kind, _ in shown] == ["text", "svg"]
    assert shown[0][1] == "Value(3.0)\nValue(6.0)\n"


def test_classes_and_modules_show_their_names(show):
    shown, line = show("import nn\nnn.MLP\nnn.Module")

    assert line is None
    assert shown[0][1].splitlines() == ["<class 'nn.layers.mlp.MLP'>", "<class 'nn.module.Module'>"]


def test_an_error_is_told_by_the_lines_of_the_program_alone(show):
    shown, line = show(program("""
        import math
        from autograd import Value
        def neuron(x):
            return math.tanh(x)
        print("so far")
        neuron(Value(1.0) * 2)
        print("never")
    """))  # fmt: skip

    assert line == 4
    assert [kind for kind, _ in shown] == ["text", "error"]
    told = shown[1][1].splitlines()
    assert told[1] == '  File "program.py", line 6, in <module>'
    assert "return math.tanh(x)" in shown[1][1]
    assert [row for row in told if row.startswith("  File") and "program.py" not in row] == []
    assert "autograd.math" in told[-1]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("x = 1\ny = (2\n", 2, "SyntaxError: '(' was never closed"),
        ("x = 1\n  y = 2", 2, "IndentationError: unexpected indent"),
        ("from autograd import Value\nValue(1.0).sigmod()", 2, "has no attribute 'sigmod'"),
        ("def f():\n    return f()\nf()", 2, "RecursionError"),
        ("import sys\nsys.exit(3)", 2, "the program has called exit()"),
        ("name = input('Who? ')", 1, "there is nobody to answer input() here"),
        ("try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise ValueError('worse') from error", 4, "worse"),
        (
            "import nowhere",
            1,
            "No module named 'nowhere'\nHere are Python's own library, autograd and nn. ",
        ),
        ("for _ in range(100_000):\n    print('more')", 2, "can print 200,000 characters here"),
        ("from autograd import Value\nx = Value(1.0) * 2\n" + "x\n" * 60, 53, "can show 50 pictures"),
    ],
)
def test_what_ends_a_program_is_said_with_its_line(show, text, line, said):
    shown, found = show(text)

    assert shown[-1][0] == "error"
    assert said in shown[-1][1]
    assert found == line


@pytest.mark.parametrize(
    ("absent", "program", "said"),
    [
        ("numpy", "import numpy as np", "NumPy is not here, nor is what needs it: compile, nn.save and arrays."),
        ("numpy", "from autograd import compile", "NumPy is not here, nor is what needs it: compile,"),
        ("numpy", "import autograd\nautograd.compile(abs)", "NumPy is not here, nor is what needs it: compile,"),
        ("scipy", "import autograd.special as s\ns.jv(1.0, 2.0)", "SciPy is not here, nor is what needs it:"),
        ("matplotlib", "import nn\nnn.History().plot()", "`pip install 'scalar-autograd[charts]'` brings them"),
        ("sklearn", "from nn import datasets\ndatasets.iris()", "nor is what needs it: nn.datasets."),
    ],
)
def test_who_needs_what_a_browser_has_not_is_told_so(session, absent, program, said):
    """In a Python of its own, where the package is as absent as in the browser."""
    lines = [
        "import importlib.util, sys",
        f"sys.modules[{absent!r}] = None",
        f"specification = importlib.util.spec_from_file_location('session', {session.__file__!r})",
        "session = importlib.util.module_from_spec(specification)",
        "specification.loader.exec_module(session)",
        "shown = []",
        f"session.run({program!r}, lambda kind, text: shown.append((kind, text)))",
        "print(*shown[-1])",
    ]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)

    assert done.stdout.startswith("error ")
    assert "Here are Python's own library, autograd and nn. " in done.stdout
    assert said in done.stdout


def test_a_name_of_ours_that_is_written_wrongly_is_no_missing_package(show):
    shown, _ = show("from autograd import gradd")

    assert "cannot import name 'gradd'" in shown[-1][1]
    assert "Here are" not in shown[-1][1]


def test_each_program_begins_anew_as_the_main_one(show):
    show("left = 1")
    shown, line = show(program("""
        from __future__ import annotations
        from dataclasses import dataclass
        @dataclass
        class Point:
            x: NoSuchName = 1.0
        Point()
        __name__, "left" in globals()
    """))  # fmt: skip

    assert line is None
    assert shown == [("text", "Point(x=1.0)\n('__main__', False)\n")]


def test_files_of_text_that_a_program_writes_are_handed_over(show, tmp_path):
    (tmp_path / "before.txt").write_text("before", encoding="utf-8")
    shown, line = show(program("""
        from pathlib import Path
        from autograd import Value, page
        x = Value(1.0)
        page(x * 2).save("y.html")
        Path("numbers.bin").write_bytes(bytes([255, 0]))
        Path("a.csv").write_text("1,2")
    """))  # fmt: skip

    assert line is None
    assert shown[0] == ("text", f"{type(tmp_path).__name__}('y.html')\n2\n3\n")
    assert [kind for kind, _ in shown[1:]] == ["file", "file"]
    assert json.loads(shown[1][1]) == {"name": "a.csv", "text": "1,2"}
    assert json.loads(shown[2][1])["text"].startswith("<!doctype html>")
    assert show("1")[0] == [("text", "1\n")]


def test_pictures_are_drawn_by_whom_the_page_names(show, session, monkeypatch):
    monkeypatch.setattr(render, "renderers", {})
    session.draw_by(lambda source: f"<svg ><title>{source.split()[0]}</title></svg>")
    shown, line = show("from autograd import Value, draw\ndraw(Value(1.0) * 2)\ndraw(Value(1.0) * 2).save('x.png')")

    assert shown[0][0] == "svg"
    assert "RendererError: no png can be drawn here, but svg" in shown[1][1]
    assert line == 3


def test_a_picture_that_cannot_be_drawn_is_an_error_of_the_program(show, monkeypatch):
    def fail(source):
        raise ValueError("memory is at its end")

    monkeypatch.setattr(render, "renderers", {"svg": fail})
    shown, line = show("from autograd import Value, draw\nx = Value(1.0)\ndraw(x * 2)")

    assert "RendererError: this graph cannot be drawn: memory is at its end" in shown[-1][1]
    assert line == 3
