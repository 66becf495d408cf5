"""The chain rule path by path: the sum is the gradient, the largest paths come first, and it reads like a textbook."""

import math

import pytest

from autograd import Value, explain, no_grad


def labelled(value, label):
    value.label = label
    return value


def or_gate():
    """Return the error and the leaves of the worked example: an or-gate with two sigmoid layers."""
    given_ = {"i1": 1.0, "i2": 0.0, "y": 1.0, "w1": 0.3, "w2": 0.4, "w3": 0.2, "w4": 0.1, "w5": 0.0468, "w6": 0.0972}
    given_ |= {"b2": math.log(0.69 / 0.31) - 0.3, "b1": math.log(0.71 / 0.29) - 0.4}
    given_ |= {"b3": math.log(0.512 / 0.488) - 0.69 * 0.0468 - 0.71 * 0.0972}
    v = {label: Value(number, label) for label, number in given_.items()}
    h1 = labelled(v["b2"] + v["i1"] * v["w1"] + v["i2"] * v["w3"], "h_1")
    h2 = labelled(v["b1"] + v["i1"] * v["w2"] + v["i2"] * v["w4"], "h_2")
    a1, a2 = labelled(h1.sigmoid(), "a_1"), labelled(h2.sigmoid(), "a_2")
    ho = labelled(v["b3"] + a1 * v["w5"] + a2 * v["w6"], "h_o")
    ao = labelled(ho.sigmoid(), "a_o")
    return labelled(0.5 * (v["y"] - ao) ** 2, "E"), v


def test_the_or_gate_reads_like_the_article():
    error, v = or_gate()

    assert str(explain(error, v["w5"])) == (
        "dE/dw5 = dE/da_o · da_o/dh_o · dh_o/dw5 = -0.488 · 0.249856 · 0.69 = -0.0841315\n"
        "  dE/da_o = -(y - a_o) = -0.488\n"
        "  da_o/dh_o = a_o * (1 - a_o) = 0.249856\n"
        "  dh_o/dw5 = a_1 = 0.69"
    )


# Printed in the article to these digits.
@pytest.mark.parametrize(
    ("name", "printed", "digits"),
    [("w5", -0.084, 3), ("w6", -0.087, 3), ("b3", -0.122, 3), ("w1", -0.00122, 5), ("w2", -0.00244, 5), ("w3", 0, 9)],
)
def test_the_totals_of_the_or_gate_are_the_printed_ones(name, printed, digits):
    error, v = or_gate()

    assert round(explain(error, v[name]).total, digits) == printed


def test_two_paths_share_the_gradient():
    error, v = or_gate()
    explanation = explain(error, v["i1"])

    assert explanation.count == 2
    # Closed form: the way through a_j is delta_o w_j sigma'(h_j) w_j1, with a_1 = 0.69, a_2 = 0.71.
    delta = -0.488 * 0.512 * 0.488
    first, second = delta * 0.0972 * 0.71 * 0.29 * 0.4, delta * 0.0468 * 0.69 * 0.31 * 0.3
    assert [path.product for path in explanation.paths] == pytest.approx([first, second], rel=1e-12)
    assert [path.share for path in explanation.paths] == pytest.approx(
        [first / (first + second), second / (first + second)], rel=1e-12
    )
    assert str(explanation).splitlines()[:4] == [
        "dE/di1 = -0.00134227, the sum of 2 paths:",
        (
            "   72.7 %  ∂E/∂a_o · ∂a_o/∂h_o · ∂h_o/∂a_2 · ∂a_2/∂h_2 · ∂h_2/∂i1 = "
            "-0.488 · 0.249856 · 0.0972 · 0.2059 · 0.4 = -0.000976095"
        ),
        (
            "   27.3 %  ∂E/∂a_o · ∂a_o/∂h_o · ∂h_o/∂a_1 · ∂a_1/∂h_1 · ∂h_1/∂i1 = "
            "-0.488 · 0.249856 · 0.0468 · 0.2139 · 0.3 = -0.000366174"
        ),
        "with",
    ]


def test_latex_and_markdown_say_the_same():
    error, v = or_gate()
    explanation = explain(error, v["w5"])

    assert explanation.latex().splitlines() == [
        r"\begin{aligned}",
        (
            r"\frac{\partial E}{\partial w_{5}} &= \frac{\partial E}{\partial a_{o}} \cdot "
            r"\frac{\partial a_{o}}{\partial h_{o}} \cdot \frac{\partial h_{o}}{\partial w_{5}} \\"
        ),
        r"&= -0.488 \cdot 0.249856 \cdot 0.69 \\",
        r"&= -0.0841315 \\",
        r"\frac{\partial E}{\partial a_{o}} &= -(y - a_{o}) = -0.488 \\",
        r"\frac{\partial a_{o}}{\partial h_{o}} &= a_{o} \, (1 - a_{o}) = 0.249856 \\",
        r"\frac{\partial h_{o}}{\partial w_{5}} &= a_{1} = 0.69",
        r"\end{aligned}",
    ]
    assert explanation._repr_latex_() == f"$$\n{explanation.latex()}\n$$"
    assert explanation.markdown().splitlines() == [
        r"$\frac{\partial E}{\partial w_{5}} = -0.0841315$",
        "",
        "| share | path | product |",
        "|--:|:--|--:|",
        (
            r"| 100.0 % | $\frac{\partial E}{\partial a_{o}} \cdot \frac{\partial a_{o}}{\partial h_{o}} \cdot "
            r"\frac{\partial h_{o}}{\partial w_{5}}$ | $-0.488 \cdot 0.249856 \cdot 0.69 = -0.0841315$ |"
        ),
        "",
        "| factor | value |",
        "|:--|:--|",
        r"| $\frac{\partial E}{\partial a_{o}}$ | $-(y - a_{o}) = -0.488$ |",
        r"| $\frac{\partial a_{o}}{\partial h_{o}}$ | $a_{o} \, (1 - a_{o}) = 0.249856$ |",
        r"| $\frac{\partial h_{o}}{\partial w_{5}}$ | $a_{1} = 0.69$ |",
    ]
    assert explanation._repr_markdown_() == explanation.markdown()


def test_the_latex_of_many_paths_is_their_sum():
    x = Value(3.0, label="x")
    f = labelled(labelled(x * x, "a") - labelled(2.0 * x, "b"), "f")

    assert explain(f, x).latex().splitlines()[1:4] == [
        (
            r"\frac{\partial f}{\partial x} &= "
            r"\frac{\partial f}{\partial a} \cdot \frac{\partial a}{\partial x} = 1 \cdot 6 \\"
        ),
        r"&\quad + \frac{\partial f}{\partial b} \cdot \frac{\partial b}{\partial x} = -1 \cdot 2 \\",
        r"&= 4 \\",
    ]
    assert explain(f, x, top=1).latex().splitlines()[2:4] == [
        r"&\quad + \cdots \text{ (1 more path: -2)} \\",
        r"&= 4 \\",
    ]


def test_a_single_factor_is_written_once():
    x = Value(3.0, label="x")

    assert str(explain(x * x, x)) == "df/dx = 2 * x = 6"
    assert str(explain(x * 2.0, x)) == "df/dx = 2"
    assert explain(x * x, x).latex().splitlines()[1:-1] == [r"\frac{\partial f}{\partial x} &= 2 \, x = 6"]
    assert explain(x, x).latex().splitlines()[1:-1] == [r"\frac{\partial x}{\partial x} &= 1"]


def test_a_table_of_markdown_has_no_bar_within_a_formula():
    x = Value(-2.0, label="x")
    text = explain(abs(x) * abs(x), x).markdown()

    assert r"\left\vert" in text or "operatorname{sign}" in text
    assert {line.count("|") for line in text.splitlines() if line.startswith("|")} == {3, 4}


def test_without_labels_every_value_gets_a_name():
    x, y = Value(2.0), Value(0.5)

    assert str(explain((x * y + x.sin()) * x, x)).splitlines() == [
        "df/dx1 = 2.077, the sum of 3 paths:",  # 2 x y + sin x + x cos x at x = 2, y = 0.5
        "   91.9 %  ∂f/∂x1 = 1.9093",
        "   48.1 %  ∂f/∂v3 · ∂v3/∂v1 · ∂v1/∂x1 = 2 · 1 · 0.5 = 1",
        "  -40.1 %  ∂f/∂v3 · ∂v3/∂v2 · ∂v2/∂x1 = 2 · 1 · (-0.416147) = -0.832294",
        "with",
        "  ∂f/∂x1 = v3 = 1.9093",
        "  ∂f/∂v3 = x1 = 2",
        "  ∂v3/∂v1 = 1",
        "  ∂v1/∂x1 = x2 = 0.5",
        "  ∂v3/∂v2 = 1",
        "  ∂v2/∂x1 = cos(x1) = -0.416147",
    ]


def test_two_values_of_one_name_are_told_apart():
    x = Value(2.0, label="h")
    for _ in range(2):
        x = labelled(x * 3.0, "h")

    assert str(explain(x, x.args[0])).startswith("dh#3/dh#2 = 3")


def test_an_input_may_lie_on_the_way():
    error, _ = or_gate()
    (half, square) = error.args
    (difference, _) = square.args
    explanation = explain(error, difference)

    assert half == 0.5
    assert explanation.total == pytest.approx(0.488, rel=1e-12)
    assert explanation.count == 1


def test_a_value_explains_itself():
    x = Value(2.0, label="x")

    assert str(explain(x, x)) == "dx/dx = 1"


def test_many_paths_are_counted_and_summed_without_being_visited():
    x = Value(1.0, label="x")
    value = x
    for _ in range(200):  # two ways at each of 200 stages
        value = value * 0.75 + value.sin() * 0.0
    explanation = explain(value, x, top=3)

    assert explanation.count == 2**200
    assert explanation.total == pytest.approx(0.75**200, rel=1e-12)
    assert len(explanation.paths) == 3
    assert explanation.paths[0].product == pytest.approx(0.75**200, rel=1e-12)
    assert f"{2**200 - 3} more paths" in str(explanation)


def test_a_path_of_many_moderate_factors_comes_before_one_of_a_single_large_one():
    x = Value(1.0, label="x")
    f = labelled(x * 10.0, "a") + labelled(labelled(x * 4.0, "b") * 4.0, "c")

    assert [path.product for path in explain(f, x).paths] == [16.0, 10.0]


def test_a_long_chain_is_no_deeper_than_a_short_one():
    x = Value(1.0, label="x")
    value = x
    for _ in range(5000):
        value = value + 1.0

    assert len(explain(value, x).paths[0].factors) == 5000
    value.label = "f"
    value.args[0].label = "before"  # now everything below is folded into one derivative
    assert str(explain(value, x)) == "df/dx = df/dbefore · dbefore/dx = 1 · 1 = 1\n  df/dbefore = 1\n  dbefore/dx = 1"


def test_a_formula_too_long_to_read_is_left_out():
    x = Value(0.1, label="x")
    value = x
    for _ in range(60):
        value = value.sin()
    value = labelled(value, "middle")

    text = str(explain(labelled(value * 2.0, "f"), x))
    assert "dmiddle/dx = … = " in text


def test_cancellation_is_remarked():
    x = Value(1.0, label="x")
    a, b = labelled(x * 1000.0, "a"), labelled(x * 999.0, "b")

    explanation = explain(labelled(a - b, "f"), x)

    assert (explanation.total, explanation.magnitude) == (1.0, 1999.0)
    assert "The paths cancel: their absolute values add up to 1999." in str(explanation)
    assert "The paths cancel: their absolute values add up to 1999." in explanation.markdown()


def test_a_total_of_zero_has_no_shares():
    x = Value(1.0, label="x")
    explanation = explain(labelled(labelled(x * 2.0, "a") - labelled(x * 2.0, "b"), "f"), x)

    assert explanation.total == 0.0
    assert all(math.isnan(path.share) for path in explanation.paths)
    assert str(explanation).splitlines()[1] == "        –  ∂f/∂a · ∂a/∂x = 1 · 2 = 2"


def test_a_gradient_that_is_nan_is_explained_by_the_path_that_makes_it_so():
    x = Value(0.0, label="x")
    root = labelled(x.sqrt(), "root")
    explanation = explain(labelled(labelled(root * 0.0, "cut") + labelled(2.0 * x, "rest"), "f"), x)

    assert math.isnan(explanation.total)
    assert str(explanation).splitlines()[1] == "        –  ∂f/∂cut · ∂cut/∂root · ∂root/∂x = 1 · 0 · inf = nan"


def test_explaining_changes_no_gradient():
    error, v = or_gate()
    explain(error, v["w5"])

    assert not any(leaf.has_grad for leaf in v.values())


def test_constants_do_not_count_as_ways():
    x = Value(2.0, label="x")
    explanation = explain(x * x.detach(), x)

    assert (explanation.count, explanation.total) == (1, 2.0)


@pytest.mark.parametrize("cut", [lambda x: Value(x.data) * 2.0, lambda x: x.detach() * Value(1.0)])
def test_an_input_that_the_output_does_not_depend_on_is_refused(cut):
    x = Value(2.0, label="x")

    with pytest.raises(ValueError, match=r"^the output Value\(\S+\) does not depend on 'x': there is no path between"):
        explain(cut(x), x)


def test_bad_arguments_are_refused():
    x = Value(2.0, label="x")
    with no_grad():
        constant = x * x

    with pytest.raises(TypeError, match=r"^explain\(\) takes Values; its input is float$"):
        explain(x, 2.0)
    with pytest.raises(TypeError, match=r"^explain\(\) takes Values; its output is int$"):
        explain(1, x)
    with pytest.raises(ValueError, match="does not depend on 'x'"):
        explain(constant, x)
    with pytest.raises(ValueError, match=r"^top is the number of paths to list and must be at least 1, got 0$"):
        explain(x, x, top=0)


def test_a_derivative_that_a_selection_stops_is_explained_as_no_path():
    x = Value(-0.5, label="x")
    h = x.relu()
    h.label = "h"
    explanation = explain(h * 2.0, x)

    assert (explanation.count, explanation.total) == (0, 0.0)
    assert str(explanation) == "df/dx = 0: no derivative goes this way"
    assert r"\frac{\partial f}{\partial x} &= 0" in explanation.latex()
    assert explanation.markdown().startswith(r"$\frac{\partial f}{\partial x} = 0$")


@pytest.mark.parametrize(
    ("apply", "said"),
    [
        (lambda x: x.sigmoid(), "a * (1 - a)"),
        (lambda x: x.tanh(), "1 - a**2"),
        (lambda x: x.relu(), "1 if x > 0 else 0"),
        (lambda x: x.sqrt(), "1 / (2 * a)"),
        (lambda x: x.log(), "1 / x"),
    ],
)
def test_derivatives_are_written_as_schools_write_them(apply, said):
    x = Value(0.5, label="x")
    a = apply(x)
    a.label = "a"

    assert f"da/dx = {said}" in str(explain(a, x))
