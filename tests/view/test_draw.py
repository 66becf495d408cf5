"""What a picture of a computation shows."""

import subprocess
import sys

import pytest

from autograd import Value, draw, no_grad
from autograd.core.table import TABLE
from autograd.view.markup import BLUE, GREEN, PAPER, RED


def small_graph():
    x, y = Value(3.0, "x"), Value(-2.0, "y")
    z = x * x + y
    z.label = "z"
    return x, y, z


def test_a_box_shows_label_data_and_grad(look):
    x, _, z = small_graph()
    z.backward()
    sight = look(draw(z))

    (box,) = sight.titled(r"^x: ")

    assert sight.texts(box) == ["x", "data", "3", "grad", "6"]
    assert x.grad == 6.0


def test_grad_is_not_computed_where_no_backward_has_been(look):
    x, _, z = small_graph()
    sight = look(draw(z))
    assert sight.texts().count("not computed") == 4
    assert "0" not in sight.texts()

    x.grad = 0.0  # a gradient that is known to be zero is another thing
    sight = look(draw(z))
    assert sight.texts().count("not computed") == 3
    assert "0" in sight.texts()


def test_an_unlabelled_result_shows_its_numbers_alone(look):
    _, _, z = small_graph()
    (box,) = look(draw(z)).titled(r"^9: ")
    assert look(draw(z)).texts(box) == ["data", "9", "grad", "not computed"]


def test_x_times_x_has_two_edges(look):
    x = Value(3.0, "x")
    sight = look(draw(x * x))
    assert len(sight.groups("node")) == 3  # x, the operation, the product
    assert len(sight.groups("edge")) == 3  # twice into the operation, once out of it


def test_every_operation_is_drawn_with_its_symbol():
    for operation in TABLE.values():
        arguments = [Value(0.5 * (low + high)) for low, high in operation.domain]
        result = operation(*arguments)
        if result.op is operation:  # `where` chooses and is not recorded
            assert f"<{escaped(operation.symbol)}>" in draw(result).source


def escaped(symbol):
    return symbol.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_operations_say_their_symbols(look):
    x = Value(0.5, "x")
    texts = look(draw((x.sigmoid() - 1) / x.maximum(x * x))).texts()
    assert {"σ", "−", "÷", "max", "×"} <= set(texts)


def test_plain_numbers_and_constants_are_drawn_as_constants(look):
    x = Value(3.0, "x")
    with no_grad():
        c = x * 4
    c.label = "c"
    sight = look(draw(x * c - 5))

    (number,) = sight.titled("^the number 5$")
    (constant,) = sight.titled("^c: data 12, constant$")

    assert sight.texts(number) == ["5"]
    assert sight.texts(constant) == ["c", "data", "12", "constant"]
    assert len(sight.groups("edge")) == 6


def test_a_number_used_twice_is_drawn_twice(look):
    x = Value(3.0, "x")
    assert len(look(draw(x * 2 * 2)).titled("^the number 2$")) == 2


@pytest.mark.parametrize("value", [Value(1.5, "only"), Value(1.5, "only").detach()], ids=["leaf", "constant"])
def test_a_value_without_history_is_a_picture_of_one_box(look, value):
    sight = look(draw(value))
    assert len(sight.groups("node")) == 1
    assert {"only", "1.5"} <= set(sight.texts())


@pytest.mark.parametrize(("direction", "axis", "sign"), [("LR", 0, 1), ("RL", 0, -1), ("TB", 1, 1), ("BT", 1, -1)])
def test_the_computation_flows_in_the_direction_asked_for(look, direction, axis, sign):
    _, _, z = small_graph()
    sight = look(draw(z, direction=direction))

    def place(pattern):
        (group,) = sight.titled(pattern)
        text = next(part for part in group.iter() if part.tag.endswith("text"))
        return float(text.get("xy"[axis]))

    assert sign * place("^z: ") > sign * place("^x: ")


@pytest.mark.parametrize("make", [lambda a, b: a.sin() + b / a, lambda a, b: a * 7 + b / a])
def test_arguments_enter_an_operation_in_their_order(look, make):
    sight = look(draw(make(Value(1.0, "a"), Value(2.0, "b"))))

    def height(name):
        (box,) = sight.titled(f"^{name}: ")
        return float(next(part for part in box.iter() if part.tag.endswith("text")).get("y"))

    assert height("b") < height("a")  # left to its own devices, Graphviz puts b below


def test_leaf_result_output_and_constant_differ_in_look(look):
    x, c = Value(3.0, "x"), Value(4.0, "c").detach()
    y = x * c
    y.label = "y"
    sight = look(draw(y - 1))

    def box(pattern):
        (group,) = sight.titled(pattern)
        path = next(part for part in group if part.tag.endswith("path"))
        return path.get("fill"), path.get("stroke-dasharray") is not None

    assert box("^x: ") == (BLUE[0], False)
    assert box("^c: ") == (PAPER[0], True)
    assert box("^the number 1$") == (PAPER[0], True)
    assert box("^y: ") == (PAPER[0], False)
    assert box("^11: ") == (GREEN[0], False)


def test_numbers_are_written_as_asked(look):
    x = Value(2.0 / 3.0, "x")
    x.grad = 1e-7
    sight = look(draw(x, number_format=".3e"))
    assert sight.texts() == ["x", "data", "6.667e-01", "grad", "1.000e-07"]


@pytest.mark.parametrize(("number", "shown"), [(float("inf"), "inf"), (float("nan"), "nan"), (-0.0, "-0")])
def test_special_numbers_are_shown_as_they_are(look, number, shown):
    assert shown in look(draw(Value(number))).texts()


def test_a_highlighted_path_is_coloured_and_nothing_else(look):
    a, b, c = Value(2.0, "a"), Value(3.0, "b"), Value(4.0, "c")
    p, q = a * b, a + c
    p.label, q.label = "p", "q"
    out = p * q
    out.label = "out"

    sight = look(draw(out, highlight=b))

    coloured = [g for g in sight.groups("node") if RED[1] in sight.strokes(g)]
    assert {text for g in coloured for text in sight.texts(g)} >= {"b", "p", "out", "×"}
    assert not {"a", "c", "q", "+"} & {text for g in coloured for text in sight.texts(g)}
    assert sum(RED[1] in sight.strokes(edge) for edge in sight.groups("edge")) == 4

    everything = look(draw(out, highlight=a))
    assert (
        sum(RED[1] in everything.strokes(edge) for edge in everything.groups("edge")) == 9 - 2
    )  # all but those of b and c

    through = look(draw(out, highlight=[a, q]))  # not through p
    assert sum(RED[1] in through.strokes(edge) for edge in through.groups("edge")) == 4


def test_both_edges_of_x_times_x_are_highlighted(look):
    x = Value(3.0, "x")
    sight = look(draw(x * x, highlight=x))
    assert all(sight.strokes(edge) == {RED[1]} for edge in sight.groups("edge"))


def test_no_background_hides_the_page(look):
    sight = look(draw(Value(1.0)))
    (graph,) = (group for group in sight.root if group.get("class") == "graph")
    assert {part.get("fill") for part in graph if part.tag.endswith("polygon")} <= {"none", "transparent"}


def test_a_screen_reader_is_told_everything(look):
    _, _, z = small_graph()
    z.backward()
    sight = look(draw(z))
    assert sight.root.get("role") == "img"
    assert sight.title == "computation of z: 4 values, 2 operations"
    assert sight.description.split("\n") == [
        "x: data 3, grad 6",
        "9: data 9, grad 1",
        "multiply(x, x) gives 9",
        "y: data -2, grad 1",
        "z: data 7, grad 1",
        "add(9, y) gives z",
    ]


def test_the_same_graph_gives_the_same_source_in_every_process():
    program = (
        "from autograd import Value, draw\n"
        "x, y = Value(3.0, 'x'), Value(-2.0, 'y')\n"
        "z = (x * x + y).tanh() * (x - y * 2) + x\n"
        "print(draw(z, highlight=y).source)\n"
    )
    sources = {subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout for _ in "12"}
    assert len(sources) == 1


def test_drawing_changes_nothing():
    x, _, z = small_graph()
    draw(z, highlight=x)
    assert (x.has_grad, z.has_grad, x.data, z.label) == (False, False, 3.0, "z")


def test_importing_autograd_loads_no_graphviz():
    program = "import sys, autograd; print('graphviz' in sys.modules, 'autograd.view' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["False", "False"]
