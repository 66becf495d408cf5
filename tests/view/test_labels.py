"""A label is drawn as written, and can inject nothing."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import nn
from autograd import Value, draw, draw_network
from autograd.view.markup import visible

HOSTILE = [
    '<&"{}|>',
    "</text><script>alert(1)</script>",
    "]]><!--",
    '"]; evil [label="',
    r"\N \G \E \T \H \L \n \l \r \\ \ ",
    "&amp; &#65; &lt; &nosuch;",
    "<B>not bold</B><BR/>",
    "two\nlines",
    "\n\nlast\n\n",
    " blanks  at   both ends ",
    "%3 %s {x} $HOME",
    "σ(x₁)·é 漢字 🎉",
    "-" * 300,
    "' onload='alert(1)",
    "node",
    "-->",
    " ",
    "\n",
]


ALLOWED = {"svg", "g", "title", "desc", "text", "path", "polygon", "polyline", "ellipse"}


def drawn(look, label):
    """Return the lines of a label as they are drawn."""
    sight = look(draw(Value(1.5, label)))
    assert len(sight.groups("node")) == 1
    assert sight.tags() <= ALLOWED
    *lines, data, number, grad, state = sight.texts()
    assert [data, number, grad, state] == ["data", "1.5", "grad", "not computed"]
    return lines


def lines_of(label):
    """Return the lines that should be seen: Graphviz draws nothing for an empty one."""
    return [line for line in visible(label).replace("\xa0", " ").split("\n") if line]


@pytest.mark.parametrize("label", HOSTILE)
def test_a_hostile_label_is_drawn_as_written(look, label):
    assert drawn(look, label) == lines_of(label)


@pytest.mark.parametrize("label", HOSTILE)
def test_a_hostile_label_in_a_network_is_drawn_as_written(look, label):
    model = nn.Neuron(1, weights=[0.5])
    model.weights[0].label = model.bias.label = label
    sight = look(draw_network(model, [Value(2.0, label)]))
    assert sight.tags() <= ALLOWED
    assert len(sight.groups("edge")) == 1
    shown = sight.texts()
    for line in [*lines_of(label + " = 0.5"), *lines_of(label + " = 0"), *lines_of(label)]:
        shown.remove(line)
    assert sorted(shown) == sorted(["input", "output", "2", "relu", "o", "1"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.text(alphabet='<>&"{}|\\NGETHLnlr;#]!-/ \n\t\x00\x7f\ud800\uffff')))
@example("\x00\x1b\x7f\x85\ud800\udfff\ufffe\uffff\t\r")
@example("<B></B>")
@example("\\" * 5)
def test_any_label_is_drawn_as_written(look, label):
    assert drawn(look, label) == lines_of(label)


def test_what_xml_cannot_hold_is_drawn_by_a_sign(look):
    assert drawn(look, "a\x00b\tc\x1bd\x7f") == ["a␀b␉c␛d␡"]
    assert drawn(look, "\ud800 \uffff \x85") == ["\ufffd \ufffd \ufffd"]


def test_a_label_is_told_to_a_screen_reader_as_written(look):
    label = '</desc><script>&amp;"\\N'
    sight = look(draw(Value(1.5, label)))
    assert sight.description == f"{label}: data 1.5, grad not computed"
    assert "script" not in sight.tags()


def test_an_empty_label_is_no_label(look):
    assert drawn(look, "") == []
