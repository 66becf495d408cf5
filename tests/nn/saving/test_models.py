"""A file gives back the model bit by bit, or one clear error that leaves everything as it was."""

import json
import os
import random
import subprocess
import sys

import numpy as np
import pytest
from safetensors.numpy import load as read_tensors
from safetensors.numpy import save as tensor_bytes

from autograd import Value
from nn import MLP, SGD, Dropout, Layer, Linear, Module, Neuron, ReLU, Sequential, Tanh, load, restore, save
from nn.saving.models import _digest


class Parabola(Module):
    """A module that is not nn's own."""

    def __init__(self, a=1.0):
        self.a = Value(a)
        self.kind = ("plain", {"degree": 2, 1: None})

    def __call__(self, x):
        return self.a * x * x


def labelled():
    model = Neuron(2, "tanh", rng=4)
    model.weights[1].label = "w₁"
    return model


def shared():
    layer = Linear(3, 3, rng=1)
    return Sequential(layer, Tanh(), layer)


def partly_frozen():
    return Neuron(2, weights=[Value(0.5).detach(), Value(0.25)])


MODELS = {
    "MLP": lambda: MLP(3, [4, 2], "tanh", rng=3),
    "without biases": lambda: MLP(3, [2], bias=False, rng=3),
    "Layer": lambda: Layer(3, 2, "sigmoid", rng=5),
    "Linear": lambda: Linear(3, 2, bias=False, rng=5),
    "Sequential": lambda: Sequential(Linear(3, 4, rng=6), ReLU(), Dropout(0.5, rng=7), MLP(4, [2], rng=8)),
    "shared": shared,
    "one constant": partly_frozen,
    "labels": labelled,
}
INPUTS = {"one constant": [1.0, -2.0], "labels": [1.0, -2.0]}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "model.safetensors"


@pytest.mark.parametrize("name", MODELS)
def test_load_builds_the_model_that_was_saved(name, path):
    model = MODELS[name]()
    given = INPUTS.get(name, [0.5, -1.0, 2.0])
    model(given)  # so that generators are no longer where they began

    save(path, model)
    again = load(path)

    assert repr(again) == repr(model)
    assert again.state_dict() == model.state_dict()
    assert [n for n, _ in again.named_parameters()] == [n for n, _ in model.named_parameters()]
    assert [p.label for p in again.parameters()] == [p.label for p in model.parameters()]
    assert str(again(given)) == str(model(given))


@pytest.mark.parametrize("name", MODELS)
def test_restore_sets_an_equal_model(name, path):
    model, other = MODELS[name](), MODELS[name]()
    given = INPUTS.get(name, [0.5, -1.0, 2.0])
    model(given)
    for position, parameter in enumerate(model.parameters()):
        parameter.data = 1.0 / (3 + position)
    parameters = other.parameters()

    save(path, model)
    restore(path, other)

    assert other.state_dict() == model.state_dict()
    assert all(a is b for a, b in zip(other.parameters(), parameters, strict=True))
    assert str(other(given)) == str(model(given))


def test_what_is_shared_stays_shared(path):
    save(path, shared())
    first, _, last = load(path)
    assert first is last


@pytest.mark.parametrize("number", [0.1, -0.0, 5e-324, 1.7976931348623157e308, float("inf"), float("nan")])
def test_every_number_comes_back_to_the_bit(number, path):
    model = Neuron(1)
    model.weights[0].data = number
    save(path, model)
    assert str(load(path).weights[0].data) == str(number)


def test_the_tensors_have_the_names_and_shapes_of_pytorch(path):
    save(path, Sequential(Linear(3, 4), ReLU(), Linear(4, 1)))
    tensors = read_tensors(path.read_bytes())
    assert {name: tensor.shape for name, tensor in tensors.items()} == {
        "0.weight": (4, 3),
        "0.bias": (4,),
        "2.weight": (1, 4),
        "2.bias": (1,),
    }


def test_a_module_of_ones_own_is_saved_and_restored_but_not_built(path):
    model = Parabola()
    save(path, Parabola(3.0))
    restore(path, model)
    assert model.a.data == 3.0
    with pytest.raises(ValueError, match=r"cannot be loaded: it holds a .*Parabola, which is not one of nn's"):
        load(path)


def test_another_architecture_is_refused_and_nothing_is_changed(path):
    save(path, MLP(2, [3, 1]))
    for other, difference in [
        (MLP(2, [4, 1]), r"the model\.layers\.0\.neurons is a list of 3 there, and a list of 4 here"),
        (MLP(2, [3, 1], "tanh"), r"the model\.layers\.0\.neurons\.0\.activation is 'relu' there, and 'tanh' here"),
        (Linear(2, 1), r"the model is 'MLP' there, and 'Linear' here"),
    ]:
        before = other.state_dict()
        with pytest.raises(ValueError, match=rf"model\.safetensors holds another architecture: .*{difference}"):
            restore(path, other)
        assert other.state_dict() == before


def test_a_file_that_is_cut_off_anywhere_is_refused(path):
    save(path, MLP(2, [2], rng=1))
    whole = path.read_bytes()
    model = MLP(2, [2], rng=2)
    before = model.state_dict()

    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(ValueError, match=r"model\.safetensors"):
            restore(path, model)
        with pytest.raises(ValueError, match=r"model\.safetensors"):
            load(path)
    assert model.state_dict() == before


def test_a_file_of_which_any_byte_is_altered_is_refused_or_says_the_same(path):
    saved = MLP(2, [2], rng=1)
    save(path, saved)
    whole = path.read_bytes()
    rng = random.Random(0)

    refused = 0
    for position in range(len(whole)):
        altered = bytearray(whole)
        altered[position] ^= 1 << rng.randrange(8)
        path.write_bytes(altered)
        model = MLP(2, [2], rng=2)
        before = model.state_dict()
        try:
            restore(path, model)
        except ValueError:
            refused += 1
            assert model.state_dict() == before
        else:
            assert model.state_dict() == saved.state_dict()
    assert refused > 0.9 * len(whole)


@pytest.mark.parametrize(
    "content",
    [b"", b"a text", b"\x80\x04\x95\x0c\x00\x00\x00\x00\x00\x00\x00\x8c\x08", b"{" * 5000, bytes(100)],
)
def test_a_foreign_file_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"model\.safetensors is no safetensors file, or is damaged"):
        load(path)


def test_a_file_that_is_not_there_is_named(path):
    with pytest.raises(FileNotFoundError, match=r"model\.safetensors"):
        load(path)


def test_tensors_of_another_program_are_taken_by_name_and_shape(path):
    tensors = {"weight": np.array([[1.0, 2.0]], dtype=np.float32), "bias": np.array([0.5], dtype=np.float32)}
    path.write_bytes(tensor_bytes(tensors))
    model = Linear(2, 1)

    restore(path, model)

    assert model.state_dict() == {"weight": [[1.0, 2.0]], "bias": [0.5]}
    with pytest.raises(ValueError, match=r"holds tensors without an architecture; make the model yourself"):
        load(path)
    with pytest.raises(ValueError, match=r"the state does not fit Linear\(3, 1\):\n  wrong shape: weight"):
        restore(path, Linear(3, 1))
    with pytest.raises(ValueError, match=r"holds no state of the optimizer; it was saved without one"):
        restore(path, model, SGD(model.parameters(), lr=0.1))


def forge(path, **changes):
    """Alter what a file says of its model, with the right checksum."""
    data = path.read_bytes()
    tensors = read_tensors(data)
    entry = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]["scalar-autograd"]
    content = json.dumps(json.loads(entry.partition(" ")[2]) | changes)
    path.write_bytes(tensor_bytes(tensors, {"scalar-autograd": f"{_digest(content, tensors)} {content}"}))


@pytest.mark.parametrize(
    ("architecture", "reason"),
    [
        ({"module": "os.system", "with": {"command": "exit"}}, "it holds a os.system, which is not one of nn's"),
        ({"module": "Popen", "with": {}}, "it holds a Popen, which is not one of nn's"),
        ({"module": "save", "with": {}}, "it holds a save, which is not one of nn's"),
        ({"module": "Linear", "with": {"weight": {"parameters": [10**9, 10**9]}}}, "more numbers than there are"),
        ({"module": "Linear", "with": {"weight": {"parameters": ["two"]}}}, ""),
        ({"module": "Linear", "with": {"weight": {"again": 7}}}, "cannot be read"),
        ({"module": "Linear", "with": {"weight": {"generator": 0}}}, "cannot be read"),
        ({"module": "Linear", "with": {}}, "no attribute 'weight'"),
        ({"tuple": []}, "it describes no model"),
        (["Linear"], "it describes no model"),
    ],
)
def test_nothing_is_built_but_the_modules_of_nn_with_plain_data(path, architecture, reason):
    save(path, Linear(2, 1))
    forge(path, architecture=architecture)
    with pytest.raises(ValueError, match=rf"model\.safetensors cannot be loaded: (.|\n)*{reason}"):
        load(path)


def test_a_file_of_a_later_version_is_refused(path):
    save(path, Linear(2, 1))
    forge(path, version=2)
    with pytest.raises(ValueError, match=r"cannot be read: it is of version 2 of the format, and this program reads 1"):
        load(path)


@pytest.mark.parametrize(
    "changes", [{"generators": [[3, "x", None]]}, {"generators": 5}, {"states": {"a": {"$tensor": "b"}}}]
)
def test_content_that_save_does_not_write_is_refused(path, changes):
    save(path, Linear(2, 1))
    forge(path, **changes)
    with pytest.raises(ValueError, match=r"model\.safetensors cannot be read: "):
        load(path)


def test_the_same_model_gives_the_same_bytes_in_every_process(path):
    program = f"import nn; nn.save({str(path)!r}, nn.MLP(3, [4, 2], rng=1))"
    written = set()
    for seed in ("1", "2"):
        subprocess.run([sys.executable, "-c", program], check=True, env=os.environ | {"PYTHONHASHSEED": seed})
        written.add(path.read_bytes())
    assert len(written) == 1


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(path, monkeypatch):
    save(path, Linear(2, 1, rng=1))
    before = path.read_bytes()

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save(path, Linear(2, 1, rng=2))

    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["model.safetensors"]


@pytest.mark.oracle
def test_a_state_dict_of_pytorch_and_its_file_give_the_same_network(path):
    import torch
    from safetensors.torch import save_file

    theirs = torch.nn.Sequential(torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 2)).double()
    inputs = [0.5, -1.0, 2.0]
    expected = theirs(torch.tensor(inputs, dtype=torch.float64)).tolist()
    save_file(theirs.state_dict(), path)

    direct = Sequential(Linear(3, 5), Tanh(), Linear(5, 2))
    direct.load_state_dict(theirs.state_dict())
    from_file = Sequential(Linear(3, 5), Tanh(), Linear(5, 2))
    restore(path, from_file)

    for ours in (direct, from_file):
        assert [output.data for output in ours(inputs)] == pytest.approx(expected, rel=1e-14)
