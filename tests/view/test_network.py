"""What a picture of a network shows."""

from dataclasses import dataclass
from itertools import pairwise

import pytest

import nn
from autograd import Value, draw_network, is_recording
from autograd.view.columns import layers_of
from autograd.view.markup import BLUE, GREY, RED

WEIGHTS = [[[0.25, -0.5], [0.75, 1.0]], [[2.0, -3.0]]]


def network():
    return nn.MLP(2, [2, 1], "relu", weights=WEIGHTS, biases=[[0.125, -2.0], [10.0]])


def test_every_layer_and_neuron_is_drawn(look):
    sight = look(draw_network(network()))
    texts = sight.texts()
    assert {"inputs", "x1", "x2", "hidden layer", "relu", "h1", "h2", "output", "identity", "o"} <= set(texts)
    assert {"b = 0.125", "b = -2", "b = 10"} <= set(texts)
    assert sight.title == "network 2-2-1: 6 weights"


def test_every_weight_is_a_line_with_its_number_and_the_colour_of_its_sign(look):
    sight = look(draw_network(network()))
    assert len(sight.groups("edge")) == 6
    expected = {("x1", "h1"): 0.25, ("x2", "h1"): -0.5, ("x1", "h2"): 0.75, ("x2", "h2"): 1.0}
    expected |= {("h1", "o"): 2.0, ("h2", "o"): -3.0}
    for (tail, head), weight in expected.items():
        (edge,) = sight.titled(f"^weight from {tail} to {head}: {weight:g}$")
        assert sight.strokes(edge) == {BLUE[1] if weight > 0 else RED[1]}
        assert f"{weight:g}" in sight.texts()


def widths(sight):
    return {
        edge.findtext("{*}title"): float(
            next(part for part in edge if part.tag.endswith("path")).get("stroke-width", 1)
        )
        for edge in sight.groups("edge")
    }


def test_a_larger_weight_has_a_wider_line(look):
    drawn = widths(look(draw_network(network())))
    by_size = sorted(drawn, key=lambda title: abs(float(title.rsplit(" ", 1)[1])))
    assert [drawn[title] for title in by_size] == sorted(drawn.values())
    assert len(set(drawn.values())) == 6


def test_with_inputs_every_circle_shows_what_it_gives(look):
    sight = look(draw_network(network(), [1.0, 2.0]))
    # h1 = relu(0.125 + 0.25 - 1), h2 = relu(-2 + 0.75 + 2), o = 10 - 3*h2
    for pattern, output in (("input x2", "2"), ("neuron h1", "0"), ("neuron h2", "0.75"), ("neuron o", "7.75")):
        (circle,) = sight.titled(f"^{pattern}: ")
        assert sight.texts(circle)[1] == output


@dataclass
class Spy:
    """A neuron that notes whether its computation is recorded."""

    weights: list
    recorded: bool | None = None
    bias = None
    activation = "identity"

    def __call__(self, inputs):
        self.recorded = is_recording()
        return inputs[0] * self.weights[0]


def test_the_activations_are_not_recorded(look):
    spy = Spy([Value(2.0)])
    assert "6" in look(draw_network(spy, [3.0])).texts()
    assert spy.recorded is False


def test_labels_name_inputs_weights_and_biases(look):
    model = nn.MLP(2, [1], weights=[[[0.5, 1.5]]])
    (neuron,) = model.layers[0].neurons
    neuron.weights[0].label, neuron.weights[1].label, neuron.bias.label = "w<1>", "w2\\N", "b]&"
    sight = look(draw_network(model, [Value(1.0, "i1"), Value(0.0, "i2")]))
    assert {"i1", "i2", "w<1> = 0.5", "w2\\N = 1.5", "b]& = 0"} <= set(sight.texts())


def test_circles_of_a_column_stand_in_their_order(look):
    sight = look(draw_network(nn.MLP(3, [4, 2])))

    def heights(*names):
        groups = [sight.titled(f"^(neuron|input) {name}")[0] for name in names]
        return [float(next(part for part in g if part.tag.endswith("ellipse")).get("cy")) for g in groups]

    for names in (("x1", "x2", "x3"), ("h1", "h2", "h3", "h4"), ("o1", "o2")):
        assert heights(*names) == sorted(heights(*names))


def test_columns_are_centred_and_lines_lie_under_circles(look):
    sight = look(draw_network(nn.MLP(1, [4, 2])))
    heights = {}
    for circle in sight.titled("^(neuron|input) "):
        ellipse = next(part for part in circle if part.tag.endswith("ellipse"))
        heights.setdefault(round(float(ellipse.get("cx"))), []).append(float(ellipse.get("cy")))
    centres = [sum(column) / len(column) for column in heights.values()]
    assert centres == pytest.approx([centres[0]] * 3, abs=0.1)

    kinds = [group.get("class") for group in sight.root.iter() if group.get("class") in {"node", "edge"}]
    assert kinds == sorted(kinds)  # what comes later in the document lies above


@pytest.mark.parametrize("sizes", [(1, 1), (20, 1), (2, 3, 1), (3, 4, 4, 2), (4, 5), (1, 20), (5, 1, 4)])
def test_the_numbers_of_the_weights_cover_neither_each_other_nor_a_circle(look, sizes):
    model = nn.MLP(sizes[0], list(sizes[1:]))
    sight = look(draw_network(model))
    numbers = {f"{w.data:.3g}" for layer in model.layers for n in layer.neurons for w in n.weights}
    places = [
        (float(text.get("x")), float(text.get("y")), text.text)
        for text in sight.root.iter()
        if text.tag.endswith("text") and text.text in numbers
    ]
    assert len(places) == sum(a * b for a, b in pairwise(sizes))
    circles = [part for part in sight.root.iter() if part.tag.endswith("ellipse")]
    for i, (x, y, number) in enumerate(places):
        assert all(abs(x - other_x) > 30 or abs(y - other_y) > 16 for other_x, other_y, _ in places[:i])
        half = 2.5 * len(number)  # a digit of 10 points is 5.5 wide
        assert all(abs(x - float(c.get("cx"))) > float(c.get("rx")) + half for c in circles)


def test_where_there_is_no_room_the_lines_alone_tell_the_weights(look):
    model = nn.MLP(2, [16, 16, 1])
    sight = look(draw_network(model))
    assert len(sight.groups("edge")) == 304
    assert len(sight.titled("^weight from h1.1 to h2.16: ")) == 1
    assert len(sight.texts()) == 2 + 16 * 2 * 2 + 2 + 7


def test_a_layer_and_a_neuron_are_drawn_too(look):
    layer = look(draw_network(nn.Layer(2, 3, "tanh")))
    assert {"o1", "o2", "o3", "tanh", "x2"} <= set(layer.texts())
    neuron = look(draw_network(nn.Neuron(2, "sigmoid", bias=False), [1, 2]))
    assert {"o", "sigmoid", "x2"} <= set(neuron.texts())
    assert not any(text.startswith("b =") for text in neuron.texts())


@pytest.mark.parametrize("number", ["inf", "-inf", "nan"])
def test_a_weight_that_is_not_finite_is_drawn_wide_and_dwarfs_no_other(look, number):
    model = nn.Neuron(2, weights=[1.0, 0.5])
    model.weights[0].data = float(number)
    sight = look(draw_network(model))
    assert number in sight.texts()
    wide = widths(look(draw_network(nn.Neuron(2, weights=[1.0, 0.5]))))["weight from x1 to o: 1"]
    assert widths(sight) == {f"weight from x1 to o: {number}": wide, "weight from x2 to o: 0.5": wide}


def test_weights_that_are_all_zero_are_drawn_grey(look):
    sight = look(draw_network(nn.Neuron(1, weights=[0.0])))
    (edge,) = sight.groups("edge")
    assert sight.strokes(edge) == {GREY}


@dataclass
class Ragged:
    """A network whose second layer does not fit the first."""

    layers: list

    @classmethod
    def example(cls):
        return cls([nn.Layer(2, 3), nn.Layer(2, 1)])


@pytest.mark.parametrize(
    ("model", "arguments", "error", "message"),
    [
        (3, {}, TypeError, r"takes a network with layers, .*; got int"),
        (Ragged([]), {}, ValueError, "needs at least one layer"),
        (Ragged.example(), {}, ValueError, "layer 1 of the network has a neuron without exactly 3 weights"),
        (nn.MLP(2, [2, 1]), {"inputs": [1.0]}, ValueError, "the network takes 2 inputs, got 1"),
        (nn.MLP(1, [1]), {"inputs": []}, ValueError, "the network takes 1 input, got 0"),
        (nn.MLP(2, [1]), {"inputs": ["1", "2"]}, TypeError, "the data of a Value"),
        (nn.MLP(2, [1]), {"inputs": 1.0}, TypeError, "inputs must be a list of numbers or Values; got float"),
        (nn.MLP(40, [40]), {}, ValueError, r"this network has 1,600 weights, and .* accepts 1,000: .* limit=1600"),
        (nn.MLP(2, [1]), {"limit": 0}, ValueError, "limit must be at least 1"),
        (nn.MLP(2, [1]), {"number_format": "?"}, ValueError, "number_format must be"),
    ],
)
def test_refusals(model, arguments, error, message):
    with pytest.raises(error, match=message):
        draw_network(model, **arguments)


def test_a_high_limit_lets_a_large_network_through():
    assert draw_network(nn.MLP(40, [40]), limit=1600).title == "network 40-40: 1600 weights"


def test_a_sequence_of_linear_layers_is_drawn_like_a_network():
    model = nn.Sequential(
        nn.Linear(2, 2, weights=[[1.0, 2.0], [3.0, 4.0]], biases=[0.5, -0.5]), nn.Tanh(), nn.Linear(2, 1)
    )
    layers = layers_of(model)

    assert [[neuron.activation for neuron in layer] for layer in layers] == [["tanh", "tanh"], ["identity"]]
    assert layers[0][0]([Value(1.0), Value(-1.0)]).data == model[0:2]([1.0, -1.0])[0].data
    assert repr(draw_network(model)) == "<Drawing: network 2-2-1: 6 weights>"
    assert repr(draw_network(nn.Linear(2, 3, bias=False))) == "<Drawing: network 2-3: 6 weights>"


def test_a_sequence_of_something_else_is_refused():
    with pytest.raises(TypeError, match=r"shows a sequence of layers such as nn\.Linear, .* part 0 is Tanh$"):
        draw_network(nn.Sequential(nn.Tanh()))
