"""Exercises are checked, usual mistakes are named, and each pupil gets other numbers."""

import re

import pytest

from autograd import Value, derivation
from autograd.chain_rule.variants import with_numbers


def or_gate():
    """Return the error of the worked example or-gate, with the article's names."""
    numbers = {"w1": 0.3, "w2": 0.4, "w3": 0.2, "w4": 0.1, "w5": 0.0468, "w6": 0.0972, "b1": 0.4954, "b2": 0.5001}
    p = {name: Value(number, label=name) for name, number in (numbers | {"b3": -0.0533}).items()}
    i1, i2, y = (Value(number, label=name).detach() for name, number in (("i1", 1.0), ("i2", 0.0), ("y", 1.0)))
    h1, h2 = p["b2"] + i1 * p["w1"] + i2 * p["w3"], p["b1"] + i1 * p["w2"] + i2 * p["w4"]
    a1, a2 = h1.sigmoid(), h2.sigmoid()
    ho = p["b3"] + a1 * p["w5"] + a2 * p["w6"]
    ao = ho.sigmoid()
    error = 0.5 * (y - ao) ** 2
    for name, value in {"h1": h1, "h2": h2, "a1": a1, "a2": a2, "ho": ho, "ao": ao, "E": error}.items():
        value.label = name
    return error


@pytest.fixture
def exercise():
    return derivation(or_gate()).exercise()


def said(exercise, name, given):
    (answer,) = [answer for answer in exercise.check({name: given}).answers if answer.name == name]
    return answer.said


def test_right_answers_are_right_to_the_digits_that_articles_print(exercise):
    printed = {"w1": -0.00122, "w2": -0.00244, "w5": -0.084, "w6": -0.087, "b3": -0.122, "ao": -0.488}

    assert {answer.name for answer in exercise.check(printed).answers if answer.right} == {*printed}
    assert exercise.check(exercise.answers).right


@pytest.mark.parametrize(
    ("name", "wrong", "sentence"),
    [
        ("w1", lambda e: -e.answers["w1"], "the sign is wrong"),
        ("w5", lambda e: 2.0 * e.answers["w5"], "a factor 2 too many"),
        ("w5", lambda e: 0.5 * e.answers["w5"], "a factor 2 is missing"),
        ("w1", lambda e: -0.12193 * 0.0468, "the local derivative of a1 is left out"),
        ("w1", lambda e: -0.488 * 0.0468 * 0.2139, "the local derivative of ao is left out"),
        ("w1", lambda e: -0.488 * 0.0468, "the local derivatives of the activations are left out"),
        (
            "h2",
            lambda e: e.answers["a2"] * 0.8954 * (1.0 - 0.8954),
            "the local derivative of a2 is taken at its input: its formula wants the output",
        ),
        ("w5", lambda e: 1.03 * e.answers["w5"], "almost right: take more digits"),
        ("w5", lambda e: 17.0, "wrong"),
    ],
)
def test_usual_mistakes_are_named(exercise, name, wrong, sentence):
    assert said(exercise, name, wrong(exercise)) == sentence


def test_a_forgotten_sum_over_paths_is_named():
    x = Value(3.0, label="x")
    f = x * x + x
    exercise = derivation(f).exercise()

    assert said(exercise, "x", 6.0) == "only one way is counted: the derivative of x is a sum over its uses"
    assert said(exercise, "x", 7.0) == "right"


def test_a_derivative_that_is_left_out_is_told_from_what_stands_inside_of_it():
    """Where the sum has no name, its derivative by the weight is a part of the same step."""
    w, x = Value(0.5, label="w"), Value(2.0, label="x").detach()
    a = (w * x).sigmoid()
    a.label = "a"
    exercise = derivation(a * a).exercise()
    right = exercise.answers["w"]
    own = a.data * (1.0 - a.data)

    assert said(exercise, "w", right / own) == "the local derivative of a is left out"


def test_what_is_not_answered_counts_as_not_right_and_what_was_not_asked_is_refused(exercise):
    check = exercise.check({"E": 1})

    assert str(check).splitlines()[:2] == [f"1 of {len(exercise.answers)} right", "  dE/dE = 1: right"]
    assert not check.right
    with pytest.raises(ValueError, match=r"^E is not differentiated by 'w9' here: answers are asked for E, ao, "):
        exercise.check({"w9": 1.0})
    with pytest.raises(TypeError, match=r"^the answer for 'E' must be a number, got '1'$"):
        exercise.check({"E": "1"})


def test_a_class_of_thirty_gets_thirty_worksheets_with_other_numbers(exercise, tmp_path):
    sheets = exercise.worksheets(30)
    path = sheets.save(tmp_path / "worksheets.html", key=tmp_path / "key.html")
    text, key = path.read_text(encoding="utf-8"), (tmp_path / "key.html").read_text(encoding="utf-8")

    assert len(sheets) == len({str(sheet) for sheet in sheets}) == text.count("<h1>Backpropagation") == 30
    assert all(sheet.check(sheet.answers).right for sheet in sheets)
    assert all("i1 = 1" in str(sheet) and "y = 1" in str(sheet) for sheet in sheets)
    assert not any(f"{sheet.answers['w5']:.4g}" in text for sheet in sheets)
    assert re.findall(r"<td>([^<]*)</td>", key)[:3] == [f"{n:.4g}" for n in [*sheets[0].answers.values()][:3]]
    assert str(exercise.worksheets(30)[29]) == str(sheets[29])
    assert "<script" not in text + key


def test_a_worksheet_is_the_calculation_with_its_numbers(exercise):
    sheet = exercise.worksheets(1, seed=5)[0]
    given = {line.name: line.value for line in sheet.given}
    leaves = {}

    def collect(value):
        for argument in value.args:
            if isinstance(argument, Value):
                (collect if argument.op else lambda leaf: leaves.setdefault(leaf.label, leaf))(argument)

    error = or_gate()
    collect(error)
    again = with_numbers(error, {leaf: given[label] for label, leaf in leaves.items()})

    assert again.data == sheet.forward[-1].value
    assert derivation(again).answers == sheet.answers


def test_labels_are_text_on_a_worksheet_whatever_they_contain():
    x = Value(1.5, label="<script>alert(1)</script>")
    sheets = derivation((x * x).tanh()).exercise().worksheets(2)

    assert "<script" not in sheets.html + sheets.key
    assert "&lt;script&gt;" in sheets.html


@pytest.mark.parametrize(
    ("count", "error", "message"),
    [
        (0, ValueError, r"^the number of worksheets must be from 1 to 1,000, got 0$"),
        (True, TypeError, r"^the number of worksheets must be an int, got True$"),
        (2.0, TypeError, r"^the number of worksheets must be an int, got 2\.0$"),
    ],
)
def test_a_wrong_number_of_worksheets_is_refused(exercise, count, error, message):
    with pytest.raises(error, match=message):
        exercise.worksheets(count)


def test_files_that_are_not_html_or_the_same_are_refused(exercise, tmp_path):
    sheets = exercise.worksheets(1)
    with pytest.raises(ValueError, match=r"^worksheets are saved as HTML: end '.*\.pdf' in \.html$"):
        sheets.save(tmp_path / "a.pdf")
    with pytest.raises(ValueError, match="would be the same file"):
        sheets.save(tmp_path / "a.html", key=tmp_path / "a.html")
    assert list(tmp_path.iterdir()) == []


def test_numbers_for_which_nothing_is_finite_are_refused():
    x = Value(1.0, label="x")
    y = (x - x).log()

    with pytest.raises(ValueError, match=r"^no other numbers were found for which the result and its derivatives"):
        derivation(y).exercise().worksheets(1)
