import copy
import pickle
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType, SimpleNamespace

import numpy as np
import pytest

from autograd import Value
from nn import GPT, MLP, SGD, Layer, Module, Neuron, Sequential, Tanh, fit, mse_loss, restore, save, summary


class Chain(Module):
    """Parameters and parts in every kind of holder."""

    def __init__(self):
        self.scale = Value(2.0)
        self.parts = [Neuron(1, weights=[3.0], bias=False), (Value(5.0), "not a parameter")]
        self.named = {"first": Neuron(1, weights=[7.0], bias=11.0)}
        self.size = 4

    def __call__(self, x):
        return self.scale * x


def test_parameters_are_found_in_attributes_lists_tuples_and_dictionaries_in_order():
    model = Chain()

    assert [p.data for p in model.parameters()] == [2.0, 3.0, 5.0, 7.0, 11.0]


def test_a_parameter_is_named_by_the_path_to_it():
    assert [(name, p.data) for name, p in Chain().named_parameters()] == [
        ("scale", 2.0),
        ("parts.0.weights.0", 3.0),
        ("parts.1.0", 5.0),
        ("named.first.weights.0", 7.0),
        ("named.first.bias", 11.0),
    ]


def test_the_names_of_an_mlp_are_those_that_pictures_and_files_use():
    names = [name for name, _ in MLP(2, [2, 1]).named_parameters()]

    assert names[:4] == [
        "layers.0.neurons.0.weights.0",
        "layers.0.neurons.0.weights.1",
        "layers.0.neurons.0.bias",
        "layers.0.neurons.1.weights.0",
    ]
    assert len(names) == len(set(names)) == 9


def test_named_parameters_and_parameters_are_the_same_values():
    model = MLP(2, [3, 2])

    assert all(a is b for a, (_, b) in zip(model.parameters(), model.named_parameters(), strict=True))


def test_a_shared_value_or_module_counts_once_even_where_equal_ones_count_each():
    shared = Value(1.0)
    model = Chain()
    model.parts = [shared, shared, Value(1.0)]
    model.again = model.named

    assert [p.data for p in model.parameters()] == [2.0, 1.0, 1.0, 7.0, 11.0]
    assert [name for name, _ in model.named_parameters()][1:4] == ["parts.0", "parts.2", "named.first.weights.0"]


def test_a_module_that_holds_itself_is_no_endless_search():
    model = Chain()
    model.parts = [model]

    assert [p.data for p in model.parameters()] == [2.0, 7.0, 11.0]


def test_constants_and_results_are_no_parameters():
    model = Chain()
    model.parts = [Value(1.0).detach(), Value(1.0) * 2.0]

    assert [p.data for p in model.parameters()] == [2.0, 7.0, 11.0]


def test_zero_grad_sets_every_gradient_to_zero():
    model = MLP(2, [3, 1], "tanh")
    model([1.0, 2.0]).backward()
    assert any(p.grad for p in model.parameters())

    model.zero_grad()

    assert [p.grad for p in model.parameters()] == [0.0] * 13


def test_without_zero_grad_gradients_add_up():
    model = MLP(2, [3, 1], "tanh")
    model([1.0, 2.0]).backward()
    once = [p.grad for p in model.parameters()]

    model([1.0, 2.0]).backward()

    assert [p.grad for p in model.parameters()] == [2.0 * g for g in once]


def test_repr_shows_the_structure_and_the_count_of_parameters():
    assert repr(MLP(2, [16, 1], output_activation="sigmoid", bias=False)) == (
        "MLP(2, [16, 1]) with 48 parameters\n"
        "  layers.0: Layer(2, 16, activation='relu', bias=False) with 32 parameters\n"
        "  layers.1: Layer(16, 1, activation='sigmoid', bias=False) with 16 parameters"
    )
    assert repr(Neuron(1, "tanh", bias=False)) == "Neuron(1, activation='tanh', bias=False) with 1 parameter"


def test_repr_of_a_module_of_ones_own_indents_what_is_in_it():
    model = Chain()
    model.parts = [MLP(1, [1])]

    assert repr(model) == (
        "Chain with 5 parameters\n"
        "  parts.0: MLP(1, [1]) with 2 parameters\n"
        "    layers.0: Layer(1, 1, activation='identity') with 2 parameters\n"
        "  named.first: Neuron(1, activation='relu') with 2 parameters"
    )


def test_copies_and_pickles_have_parameters_of_their_own():
    model = MLP(2, [3, 1], "tanh")

    for twin in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin([1.0, -1.0]).data == model([1.0, -1.0]).data
        twin.parameters()[0].data = 100.0
        assert twin([1.0, -1.0]).data != model([1.0, -1.0]).data


def test_layers_built_by_hand_are_modules_too():
    layers = [Layer(2, 3), Layer(3, 1)]
    model = Chain()
    model.parts = layers

    assert len(model.parameters()) == 1 + 9 + 4 + 2


def test_a_summary_has_a_row_for_each_part_that_a_repr_shows():
    model = GPT(27, context=8, layers=2)
    lines = summary(model).splitlines()

    assert len(lines) - 2 == len(repr(model).splitlines())
    assert lines[2].split() == ["GPT(27,", "8,", "16,", "heads=4,", "layers=2)", "7,216"]
    assert "blocks.1.attention.out" in lines[-6]
    assert len({len(line) for line in lines}) == 1


def test_a_summary_counts_what_is_shared_once_and_constants_apart():
    shared = Layer(1, 1, weights=[[Value(2.0).detach()]])

    assert summary(Sequential(shared, Tanh(), shared)).splitlines() == [
        "part  module                          parameters  constants",
        "----  ------------------------------  ----------  ---------",
        "      Sequential                               1          1",
        "0     Layer(1, 1, activation='relu')           1          1",
        "1     Tanh()                                   0          0",
        "2     Layer(1, 1, activation='relu')           1          1",
    ]


def test_only_a_module_has_a_summary():
    with pytest.raises(TypeError, match="summary takes a Module, such as"):
        summary(3)


@dataclass
class Pair:
    first: Value
    second: Value


@dataclass(slots=True)
class SlottedPair:
    first: Value
    second: Value


class InSlots(Module):
    __slots__ = ("first", "second")


@dataclass
class AsDataclass(Module):
    first: Value = field(default_factory=lambda: Value(0.5))
    second: Value = field(default_factory=lambda: Value(0.25))


class Line(Module):
    """A line whose slope and intercept are kept as ``keep`` says."""

    def __init__(self, keep):
        self.keep = keep
        self.held = keep(Value(0.5), Value(0.25))

    def __call__(self, x):
        slope, intercept = self.parameters()
        return slope * x + intercept


def in_slots(first, second):
    model = InSlots()
    model.first, model.second = first, second
    return model


def sequential_with(first, second):
    model = Sequential(Tanh())
    model.scales = [first, second]
    return model


HOLDERS = {
    "a list": lambda a, b: [a, b],
    "a deque": lambda a, b: deque([a, b]),
    "a NumPy array": lambda a, b: np.array([a, b]),
    "a NumPy array of two dimensions": lambda a, b: np.array([[a, b]]),
    "two NumPy arrays of no dimension": lambda a, b: [np.array(a), np.array(b)],
    "a dataclass": Pair,
    "a dataclass with slots": SlottedPair,
    "a namespace": lambda a, b: SimpleNamespace(first=a, second=b),
    "what shows a dictionary": lambda a, b: MappingProxyType({"first": a, "second": b}),
    "a partial": lambda a, b: partial(max, a, key=b),
    "a Module with slots": in_slots,
    "a Module that is a dataclass": AsDataclass,
    "a Sequential's own attribute": sequential_with,
    "arrays in a dataclass in a deque": lambda a, b: deque([Pair(np.array([a]), np.array([[b]]))]),
}


@pytest.mark.parametrize("keep", HOLDERS.values(), ids=HOLDERS)
def test_parameters_are_found_trained_and_saved_whatever_holds_them(keep, tmp_path):
    model = Line(keep)
    data = [(float(x), 2.0 * x + 1.0) for x in range(4)]

    fit(model, data, mse_loss, SGD(model.parameters(), lr=0.1), epochs=200, progress=False)
    save(tmp_path / "line", model)
    again = Line(keep)
    restore(tmp_path / "line", again)

    assert [p.data for p in again.parameters()] == [p.data for p in model.parameters()]
    assert [p.data for p in again.parameters()] == pytest.approx([2.0, 1.0], abs=1e-3)
    assert len({name for name, _ in model.named_parameters()}) == 2


class Helper:
    """What is no Module."""

    def __init__(self, *held):
        self.held = list(held)


@pytest.mark.parametrize("hide", [lambda *held: set(held), lambda *held: frozenset(held), Helper])
@pytest.mark.parametrize("thing", [Value(1.0), Neuron(1, bias=False, weights=[1.0])], ids=["Value", "Module"])
def test_parameters_where_none_are_found_are_refused_when_somebody_asks_for_them(hide, thing):
    model = Chain()
    model.parts = {"hidden": hide(thing)}

    for ask in (model.parameters, model.state_dict, model.zero_grad, lambda: list(model.named_parameters())):
        with pytest.raises(TypeError, match=r"^Chain holds 1 parameter in parts\.hidden, a \w+, where a Module finds"):
            ask()


def test_what_is_found_elsewhere_or_not_learned_may_be_in_anything():
    model = Chain()
    model.decayed = {model.scale}
    model.helper = Helper(model, model.scale, Value(1.0).detach(), Value(1.0) * 2.0)
    model.function = lambda x: model.scale * x

    assert len(model.parameters()) == 5


def test_a_parameter_of_the_class_is_refused_and_one_that_instances_override_is_not():
    class Shared(Module):
        scale = Value(1.0)

    model = Shared()
    with pytest.raises(TypeError, match=r"scale belongs to the class Shared .* set self\.scale in __init__"):
        model.parameters()
    model.scale = Value(2.0)

    assert [p.data for p in model.parameters()] == [2.0]


def test_a_holder_that_holds_itself_is_no_endless_search():
    model = Chain()
    model.parts = [SimpleNamespace(scale=Value(3.0))]
    model.parts[0].me = model.parts[0]
    model.deque = deque([model.parts, model])

    assert [p.data for p in model.parameters()] == [2.0, 3.0, 7.0, 11.0]
    assert len(model.modules()) == 2


def test_a_module_in_a_partial_is_a_part():
    model = Chain()
    model.parts = [partial(Neuron(1, bias=False, weights=[4.0]))]

    assert [name for name, _ in model.named_modules()] == ["", "parts.0.func", "named.first"]


def closed_over(w):
    return lambda x: w * x


def closed_over_in_a_list(w):
    weights = [w]
    return lambda x: weights[0] * x


def by_default(w):
    return lambda x, w=w: w * x


def by_default_of_a_keyword(w):
    return lambda x, *, w=w: w * x


def of_a_class(w):
    return type("Scaled", (), {"w": w})


@pytest.mark.parametrize("hide", [closed_over, closed_over_in_a_list, by_default, by_default_of_a_keyword, of_a_class])
def test_parameters_that_only_a_function_or_class_knows_are_refused(hide):
    model = Chain()
    model.parts = {"hidden": hide(Value(1.0))}

    with pytest.raises(
        TypeError, match=r"^Chain holds 1 parameter in parts\.hidden, a (function|type), .*: keep them in"
    ):
        model.parameters()
    model.parts["hidden"] = hide(model.scale)
    assert len(model.parameters()) == 3
    model.parts["hidden"] = hide(Value(1.0).detach())
    assert len(model.parameters()) == 3


def test_parameters_that_are_keys_are_refused():
    model = Chain()
    for table in ({Value(1.0): "a"}, {(0, Value(1.0)): "a"}, MappingProxyType({Value(1.0): "a"})):
        model.parts = [table]
        with pytest.raises(
            TypeError, match=r"^Chain holds 1 parameter in parts\.0\.keys\(\), a dict_keys, .*: keep them"
        ):
            model.parameters()
    model.parts = [{model.scale: "a", 1: "b"}]
    assert len(model.parameters()) == 3


def test_a_teacher_that_a_function_knows_is_no_part_of_the_model():
    teacher = [Neuron(1, bias=False, weights=[1.0])]
    model = Chain()
    model.target = lambda x: teacher[0]([x])

    assert len(model.parameters()) == 5
