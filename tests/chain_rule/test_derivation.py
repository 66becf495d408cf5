"""Both passes on paper: each line is true, and the exercise hides the adjoints and nothing else."""

import re

import pytest

from autograd import Value, derivation


def worked_example():
    w, x, y, b = Value(0.5, "w"), Value(2.0, "x"), Value(3.0, "y"), Value(-1.0, "b")
    p = w * x + b
    p.label = "p"
    error = 0.5 * (p - y) ** 2 + 0.1 * w * w
    error.label = "E"
    return error, [w, x, y, b]


def test_the_lines_are_those_of_a_textbook():
    error, _ = worked_example()

    assert str(derivation(error)).splitlines() == [
        "Given",
        "  w = 0.5",
        "  x = 2",
        "  b = -1",
        "  y = 3",
        "Forward",
        "  p = w * x + b = 0",
        "  E = 0.5 * (p - y)**2 + 0.1 * w * w = 4.525",
        "Reverse",
        "  dE/dE = 1",
        "  dE/dp = p - y = -3",
        "  dE/dw = 0.2 * w + dE/dp · x = 0.1 - 3 · 2 = -5.9",
        "  dE/dx = dE/dp · w = -3 · 0.5 = -1.5",
        "  dE/db = dE/dp = -3",
        "  dE/dy = -(p - y) = 3",
    ]


def test_the_answers_are_the_swept_gradients():
    error, leaves = worked_example()
    answers = derivation(error).answers
    assert not any(leaf.has_grad for leaf in leaves)
    error.backward()

    assert [answers[leaf.label] for leaf in leaves] == [leaf.grad for leaf in leaves]
    assert answers["E"] == 1.0


def test_the_answers_are_those_of_differences():
    def value_at(w, x, y, b):
        return 0.5 * (w * x + b - y) ** 2 + 0.1 * w * w

    point, h = (0.5, 2.0, 3.0, -1.0), 1e-6
    answers = derivation(worked_example()[0]).answers
    for position, name in enumerate("wxyb"):
        up, down = ([*point[:position], point[position] + s * h, *point[position + 1 :]] for s in (1, -1))
        assert answers[name] == pytest.approx((value_at(*up) - value_at(*down)) / (2 * h), abs=1e-8)


def test_an_exercise_hides_the_adjoints_and_nothing_else():
    key = derivation(worked_example()[0])
    exercise = key.exercise()

    whole, gaps = str(key).splitlines(), str(exercise).splitlines()
    assert len(whole) == len(gaps)
    assert whole[: whole.index("Reverse") + 1] == gaps[: gaps.index("Reverse") + 1]
    for line, gap in zip(whole[whole.index("Reverse") + 1 :], gaps[gaps.index("Reverse") + 1 :], strict=True):
        assert gap == line.partition(" = ")[0] + " = ______"
    assert exercise.answers == key.answers
    assert exercise.markdown().count(r"\underline") == exercise.latex().count(r"\underline") == len(key.reverse)


def test_markdown_and_latex_have_every_line():
    written = derivation(worked_example()[0])

    assert written.markdown().splitlines()[-3:] == [
        r"- $\frac{\partial E}{\partial x} = \frac{\partial E}{\partial p} \cdot w = -3 \cdot 0.5 = -1.5$",
        r"- $\frac{\partial E}{\partial b} = \frac{\partial E}{\partial p} = -3$",
        r"- $\frac{\partial E}{\partial y} = -(p - y) = 3$",
    ]
    latex = written.latex()
    assert latex.splitlines()[:3] == [r"\begin{aligned}", r"&\textbf{Given} \\", r"w &= 0.5 \\"]
    assert r"p &= w \, x + b = 0 \\" in latex
    assert written._repr_latex_() == f"$$\n{latex}\n$$"
    assert written._repr_markdown_() == written.markdown()
    lines = re.findall(r"^- ", written.markdown(), flags=re.MULTILINE)
    assert len(lines) == latex.count("&=") == len(written.given) + len(written.forward) + len(written.reverse)


def test_a_factor_that_is_a_product_or_begins_with_a_minus_is_in_parentheses():
    x = Value(0.5, label="x")
    text = str(derivation(2.0 * x.cos() + 3.0 * x.sigmoid()))

    assert "df/dv1 · (-sin(x))" in text
    assert "df/dv3 · (v3 * (1 - v3))" in text


def test_without_labels_every_value_gets_a_name():
    x, y = Value(3.0), Value(2.0)

    assert str(derivation((x * y + 1.0).tanh() * x)).splitlines()[3:7] == [
        "Forward",
        "  v1 = x1 * x2 = 6",
        "  v2 = v1 + 1 = 7",
        "  v3 = tanh(v2) = 0.999998",
    ]


def test_an_operation_with_any_number_of_arguments_is_written_whole():
    import autograd.math as am

    legs = [Value(2.0, "a"), Value(3.0, "b"), Value(6.0, "c")]

    assert "  f = hypot(a, b, c) = 7" in str(derivation(am.hypot(*legs))).splitlines()


def test_bad_outputs_are_refused():
    with pytest.raises(TypeError, match=r"^derivation\(\) takes a Value, got float$"):
        derivation(1.0)
    with pytest.raises(
        ValueError, match=r"^Value\(1.0\) is not the result of an operation: there is nothing to derive$"
    ):
        derivation(Value(1.0))
