"""A graph folds into parts by name, by neuron and by what repeats; no part is left and entered again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nn
from autograd import Value, draw, scope, scopes
from autograd.scoping import Scopes, Section
from autograd.view.cuts import MAXIMUM_ITEMS, cut
from autograd.view.folds import Fold, fold_tree, opened
from autograd.view.graph import collect


def tree_of(value, fold=None):
    return fold_tree(collect(value, 1_000_000, "draw"), fold, "draw")


def folds_in(tree):
    found = [tree]
    for fold in found:
        found.extend(child for child in fold.children if isinstance(child, Fold))
    return found


def names(tree):
    return [child.name for child in tree.children if isinstance(child, Fold)]


@st.composite
def programs(draw_from):
    """A graph, and sections that were given to its operations without any order."""
    values = [Value(1.0), Value(2.0)]
    outer = [Section(f"outer {k}", None) for k in range(2)]
    sections = [None, *outer, *(Section(f"inner {k}", outer[k % 2]) for k in range(3))]
    parts = Scopes()
    for _ in range(draw_from(st.integers(1, 40))):
        first, second = (values[draw_from(st.integers(max(0, len(values) - 6), len(values) - 1))] for _ in range(2))
        values.append(first + second)
        section = sections[draw_from(st.integers(0, len(sections) - 1))]
        if section is not None:
            parts.sections[values[-1]] = section
    return values[-1], parts


@given(programs())
def test_at_every_depth_each_node_is_in_one_box_and_each_box_after_what_it_needs(program):
    value, parts = program
    nodes = collect(value, 1000, "draw")
    tree = fold_tree(nodes, parts, "draw")
    for depth in range(4):
        box = {}
        for k, item in enumerate(opened(tree, depth)):
            for index in item.nodes() if isinstance(item, Fold) else (item,):
                assert index not in box
                box[index] = k
        assert box.keys() == set(range(len(nodes)))
        for index, node in enumerate(nodes):
            assert all(box[argument] <= box[index] for argument in node.arguments)


def test_a_fold_counts_what_is_in_it():
    with scopes() as parts:
        x = Value(2.0)
        with scope("a"):
            y = x * 3.0 + 1.0
        z = y.sin()
    tree = tree_of(z, parts)
    (fold,) = (child for child in tree.children if isinstance(child, Fold))

    assert (fold.name, fold.operations, fold.given) == ("a", 2, 3)
    assert (tree.operations, tree.given) == (3, 3)


def test_a_part_that_was_recorded_around_another_still_folds():
    with scopes() as parts:
        x = Value(2.0)
        with scope("a"):
            p = x.sin()
            q = x.cos()
        with scope("b"):
            r = p * p
        s = q + r
    assert sorted(names(tree_of(s, parts))) == ["a", "b"]


@pytest.mark.parametrize("count", [31, 1000, 20_000])
def test_no_fold_holds_more_than_can_be_looked_at(count):
    shared = [Value(float(k)) for k in range(40)]
    value = shared[0]
    for k in range(count):
        value = value * 0.5 + shared[k % 40]
    for fold in folds_in(tree_of(value)):
        assert len(fold.children) <= MAXIMUM_ITEMS + 8


def test_a_loop_is_cut_where_its_turns_begin():
    a, b = Value(1.0, "a"), Value(0.5, "b")
    for _ in range(200):
        a, b = (a * b).sin() + b, (a + 0.25) * b
    parts = [child for child in tree_of(a * b).children if isinstance(child, Fold)]
    sizes = [part.operations for part in parts]

    assert len(sizes) > 5
    assert len(set(sizes[1:-1])) == 1
    assert sizes[1] % 5 == 0  # a turn has five operations


def test_a_sum_over_samples_is_cut_between_samples():
    w = Value(0.3, "w")
    loss = Value(0.0)
    for k in range(100):
        loss = loss + ((w * float(k)).tanh() - 1.0) ** 2
    sizes = [child.operations for child in tree_of(loss).children if isinstance(child, Fold)]

    assert sizes == [50] * 10


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=300), st.randoms(use_true_random=False))
def test_cutting_keeps_every_step_in_its_order(kinds, random):
    last_use = [random.randint(k, min(k + 5, len(kinds) - 1)) for k in range(len(kinds))]

    def flat(parts):
        assert len(parts) <= MAXIMUM_ITEMS
        return [step for part in parts for step in ([part] if isinstance(part, int) else flat(part))]

    assert flat(cut(kinds, last_use)) == [*range(len(kinds))]


class TestModel:
    def test_its_layers_and_neurons_are_folds_and_the_loss_is_not(self):
        model = nn.MLP(2, [3, 2, 1], "tanh", rng=1)
        tree = tree_of((model([1.0, 0.5]) - 1.0) ** 2, model)
        layers = [child for child in tree.children if isinstance(child, Fold)]

        assert names(tree) == ["layer 0", "layer 1", "layer 2"]
        assert [names(layer) for layer in layers] == [
            ["neuron 0", "neuron 1", "neuron 2"],
            ["neuron 0", "neuron 1"],
            [],
        ]
        # Each weight takes a product and a sum, and all but the last layer an activation.
        assert [layer.operations for layer in layers] == [3 * 5, 2 * 7, 4]
        assert tree.operations - sum(layer.operations for layer in layers) == 2

    def test_each_sample_makes_folds_of_its_own(self):
        model = nn.MLP(1, [2, 1], "relu", rng=1)
        tree = tree_of(model([0.5]) + model([0.75]), model)

        assert sorted(names(tree)) == ["layer 0", "layer 0", "layer 1", "layer 1"]

    def test_the_sum_of_two_outputs_of_a_neuron_is_not_the_neurons(self):
        neuron = nn.Neuron(1, "identity", rng=1)
        tree = tree_of(neuron([1.0]) + neuron([2.0]), neuron)

        assert [child.operations for child in tree.children if isinstance(child, Fold)] == [2, 2]
        assert tree.operations == 5

    @pytest.mark.parametrize(("activation", "operations"), [("identity", 2), ("tanh", 3)])
    def test_what_adds_the_output_of_a_neuron_to_itself_is_not_the_neurons(self, activation, operations):
        neuron = nn.Neuron(1, activation, rng=1)
        output = neuron([1.0])
        tree = tree_of(output + output, neuron)

        assert [child.operations for child in tree.children if isinstance(child, Fold)] == [operations]
        assert tree.operations == operations + 1

    def test_a_recurrence_folds_turn_by_turn(self):
        neuron = nn.Neuron(2, "tanh", rng=1)
        state = Value(0.0)
        for k in range(4):
            state = neuron([state, float(k)])
        tree = tree_of(state, neuron)

        assert [child.operations for child in tree.children if isinstance(child, Fold)] == [5] * 4

    def test_an_activation_after_the_activation_is_not_the_neurons(self):
        neuron = nn.Neuron(1, "tanh", rng=1)
        tree = tree_of(neuron([1.0]).tanh(), neuron)

        assert [child.operations for child in tree.children if isinstance(child, Fold)] == [3]


class TestDraw:
    def make(self):
        x = Value(0.5, "x")
        with scopes() as parts:
            with scope("outer"):
                y = x.sin()
                with scope("inner <b>"):
                    z = y * y
            w = z + x
        return x, w, parts

    def test_depth_opens_folds_level_by_level(self):
        _, w, parts = self.make()

        assert draw(w, fold=parts).title == "computation of 0.7298: 2 values, 1 operation, 1 fold"
        assert draw(w, fold=parts, depth=1).title == "computation of 0.7298: 3 values, 2 operations, 1 fold"
        assert draw(w, fold=parts, depth=2).title == "computation of 0.7298: 4 values, 3 operations"

    def test_a_fold_is_a_box_with_its_name_and_edges_to_what_it_works_with(self, look):
        _, w, parts = self.make()
        sight = look(draw(w, fold=parts, depth=1))

        assert {"inner <b>", "1 operation"} <= set(sight.texts())
        (fold,) = sight.titled("inner <b>: 1 operation")
        assert fold in sight.groups("node")
        assert len(sight.groups("edge")) == 2 + 1 + 3  # x and y by sin, into the fold, and the sum

    def test_a_path_colours_the_fold_that_it_leads_through(self, look):
        x, w, parts = self.make()
        sight = look(draw(w, fold=parts, highlight=x))
        (fold,) = sight.titled("outer: 2 operations")

        assert "#e0482b" in sight.strokes(fold)

    def test_a_large_graph_folds_by_itself(self):
        value = Value(1.0, "x")
        for _ in range(5000):
            value = (value * 0.5).sin()
        picture = draw(value, depth=0)

        assert picture.svg().count('class="node"') <= MAXIMUM_ITEMS + 8

    @pytest.mark.parametrize(
        ("arguments", "error", "message"),
        [
            ({"depth": -1}, ValueError, r"depth must be at least 0, got -1"),
            ({"depth": 1.0}, TypeError, r"depth must be an int, .*; got float"),
            ({"fold": "x"}, TypeError, r"draw\(\) takes a network with layers, .*; got str"),
            ({"depth": 2, "limit": 3}, ValueError, r"opened to depth 2 .* has 4 boxes, and draw\(\) accepts 3: choose"),
        ],
    )
    def test_refusals(self, arguments, error, message):
        _, w, parts = self.make()
        with pytest.raises(error, match=message):
            draw(w, **{"fold": parts, **arguments})

    def test_a_refused_graph_is_told_of_the_fold(self):
        value = Value(1.0)
        for _ in range(600):
            value = value.sin()
        with pytest.raises(ValueError, match=r"fold it by depth=0, or pass limit=601"):
            draw(value)
