import copy
import random
import re

import numpy as np
import pytest

from autograd import Value
from nn import MLP, Layer, Linear, Module, Neuron, ReLU, Sequential


class Mixed(Module):
    """A single number, a row, a matrix, a constant, a result, and parts in a dictionary."""

    def __init__(self):
        self.scale = Value(2.0)
        self.row = (Value(1.0), Value(2.0))
        self.matrix = [[Value(3.0), Value(4.0)], [Value(5.0), Value(6.0)]]
        self.rate = Value(0.5).detach()
        self.results = [Value(7.0), self.scale * 2.0]
        self.parts = {"first": Neuron(1, weights=[8.0], bias=9.0)}
        self.size = 3


STATE = {
    "scale": 2.0,
    "row": [1.0, 2.0],
    "matrix": [[3.0, 4.0], [5.0, 6.0]],
    "rate": 0.5,
    "results.0": 7.0,
    "parts.first.weights": [8.0],
    "parts.first.bias": 9.0,
}


def test_a_state_has_single_numbers_rows_matrices_and_constants_and_no_results():
    assert Mixed().state_dict() == STATE


def test_the_state_of_a_sequential_has_the_names_and_shapes_of_pytorch():
    state = Sequential(Linear(2, 3), ReLU(), Linear(3, 1)).state_dict()

    assert {name: np.shape(array) for name, array in state.items()} == {
        "0.weight": (3, 2),
        "0.bias": (3,),
        "2.weight": (1, 3),
        "2.bias": (1,),
    }


def test_the_state_of_an_mlp_has_a_matrix_for_each_layer():
    model = MLP(2, [3, 1], rng=5)

    state = model.state_dict()

    assert [*state] == ["layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias"]
    assert state["layers.0.weight"] == [[w.data for w in n.weights] for n in model.layers[0].neurons]
    assert [*MLP(2, [1], bias=False).state_dict()] == ["layers.0.weight"]


def test_a_state_is_a_copy():
    model = Linear(2, 1)
    state = model.state_dict()
    before = copy.deepcopy(state)

    model.weight[0][0].data += 1.0

    assert state == before


@pytest.mark.parametrize(
    "make",
    [
        lambda rng: MLP(2, [3, 2], "tanh", rng=rng),
        lambda rng: Sequential(Linear(2, 3, rng=rng), ReLU(), Linear(3, 1, bias=False, rng=rng)),
        lambda rng: Layer(2, 1, rng=rng),
        lambda rng: Neuron(2, rng=rng),
    ],
)
def test_a_model_that_loads_the_state_of_another_gives_its_numbers(make):
    model, other = make(random.Random(1)), make(random.Random(2))
    assert model.state_dict() != other.state_dict()

    assert model.load_state_dict(other.state_dict()) == ([], [])

    assert model.state_dict() == other.state_dict()
    assert np.shape(model([0.3, -0.7])) == np.shape(other([0.3, -0.7]))
    assert [p.data for p in model.parameters()] == [p.data for p in other.parameters()]


def test_arrays_of_other_libraries_are_numbers_too():
    model = Linear(2, 1)

    model.load_state_dict({"weight": np.array([[1.0, 2.0]]), "bias": np.array([3.0], dtype=np.float32)})

    assert model.state_dict() == {"weight": [[1.0, 2.0]], "bias": [3.0]}


def test_loading_keeps_the_values_so_that_an_optimiser_still_moves_them():
    model = Linear(1, 1)
    before = model.parameters()

    model.load_state_dict(Linear(1, 1, rng=9).state_dict())

    assert all(a is b for a, b in zip(before, model.parameters(), strict=True))


def test_a_state_that_does_not_fit_is_refused_with_every_reason_and_changes_nothing():
    model = Mixed()
    wrong = {**STATE, "scale": [2.0], "matrix": [[1.0, 2.0]], "rate": "0.5", "extra": 1.0, "row": [[1.0], 2.0]}
    del wrong["parts.first.bias"]

    with pytest.raises(ValueError, match="the state does not fit Mixed") as refusal:
        model.load_state_dict(wrong)

    assert str(refusal.value).split("\n") == [
        "the state does not fit Mixed:",
        "  missing: parts.first.bias",
        "  unexpected: extra",
        "  wrong shape: scale has [1], and [] is needed",
        "  wrong shape: row is no array of numbers, and [2] is needed",
        "  wrong shape: matrix has [1, 2], and [2, 2] is needed",
        "  wrong shape: rate is no array of numbers, and [] is needed",
    ]
    assert model.state_dict() == STATE


def test_without_strict_names_may_differ_and_are_reported_and_shapes_may_not():
    model = Mixed()

    assert model.load_state_dict({"scale": 5, "extra": 1.0}, strict=False) == ([*STATE][1:], ["extra"])
    assert model.state_dict() == {**STATE, "scale": 5.0}
    with pytest.raises(ValueError, match=re.escape("wrong shape: row has [1], and [2] is needed")):
        model.load_state_dict({"scale": 6.0, "row": [1.0]}, strict=False)
    assert model.scale.data == 5.0


def test_what_is_no_dictionary_is_refused():
    with pytest.raises(TypeError, match="a state must be a dictionary from names to numbers, got list"):
        Mixed().load_state_dict([1.0])


def test_a_matrix_that_two_parts_share_is_saved_under_both_names():
    first, second = Linear(1, 1, weights=[[2.0]], bias=False), Linear(1, 1, bias=False)
    second.weight = first.weight

    model = Sequential(first, second)

    assert len(model.parameters()) == 1
    assert model.state_dict() == {"0.weight": [[2.0]], "1.weight": [[2.0]]}


@pytest.mark.oracle
def test_a_state_of_pytorch_loads_and_one_of_ours_loads_there():
    import torch

    theirs = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1)).double()
    ours = Sequential(Linear(2, 3), ReLU(), Linear(3, 1))
    x = [0.5, -2.0]

    ours.load_state_dict(theirs.state_dict())
    assert ours(x).data == pytest.approx(theirs(torch.tensor(x, dtype=torch.float64)).item(), rel=1e-14)

    ours.load_state_dict(Sequential(Linear(2, 3, rng=1), ReLU(), Linear(3, 1, rng=2)).state_dict())
    theirs.load_state_dict({name: torch.tensor(array) for name, array in ours.state_dict().items()})
    assert ours(x).data == pytest.approx(theirs(torch.tensor(x, dtype=torch.float64)).item(), rel=1e-6)
