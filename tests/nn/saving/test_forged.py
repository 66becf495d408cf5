"""Files of models that were altered and given the right checksum: ValueError, or another model."""

import json
import random

import numpy as np
import pytest
from forging import DEEP, GONE, altered, places

import nn
from nn.saving import models

HOSTILE = [
    *(None, True, -1, 0, 1, 2, 7, 10**6, 2**31, 2**63, 10**30, 1.5, "", "x", "nan", "\ud800", [], {}, [1, 2], {"x": 1}),
    *({"$tensor": "x"}, {"parameters": [10**9, 0]}, {"constants": [0, 10**9]}, GONE, DEEP, [None] * 3, "MLP", "GPT"),
]
RAW = ["", "{", "[]", "null", '{"version": 1}', "[" * 10**5 + "]" * 10**5, "9" * 5000]


def trained(optimizer):
    model = nn.Sequential(nn.MLP(2, [2], "tanh"), nn.Dropout(0.5, rng=random.Random(1)), nn.Linear(2, 1))
    return model, optimizer(model.parameters(), lr=0.1)


@pytest.fixture
def parts(tmp_path):
    """Return the metadata and the tensors of a file, and a function that writes another and reads it in both ways."""
    from safetensors.numpy import load, save

    model, optimizer = trained(nn.Adam)
    path = tmp_path / "model.safetensors"
    nn.save(path, model, optimizer)
    data = path.read_bytes()
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    text = header["__metadata__"][models._ENTRY].partition(" ")[2]

    def outcome(text, tensors):
        path.write_bytes(save(tensors, {models._ENTRY: f"{models._digest(text, tensors)} {text}"}))
        refused = 0
        for read in (nn.load, lambda path: nn.restore(path, model, optimizer)):
            try:
                read(path)
            except ValueError:
                refused += 1
        return refused

    return json.loads(text), text, load(data), outcome


def test_the_file_itself_is_read_in_both_ways(parts):
    _, text, tensors, outcome = parts
    assert outcome(text, tensors) == 0


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_metadata_with_anything_in_any_place_are_refused_or_another_model(parts, every):
    content, _, tensors, outcome = parts
    cases = [(place, value) for place in places(content, first=5) for value in HOSTILE if value != "\ud800"]
    assert any(outcome(json.dumps(altered(content, *case)), tensors) for case in cases[::every])


@pytest.mark.parametrize("text", RAW, ids=range(len(RAW)))
def test_metadata_that_are_none_are_refused(parts, text):
    *_, tensors, outcome = parts
    assert outcome(text, tensors) == 2


def test_tensors_of_other_shapes_and_kinds_are_refused_or_the_same_numbers(parts):
    _, text, tensors, outcome = parts
    for name, tensor in tensors.items():
        others = [np.zeros(0), np.zeros((2, 2, 2)), tensor.astype(np.float32), tensor.astype(bool), tensor * np.nan]
        for other in others:
            outcome(text, {**tensors, name: other})
        outcome(text, {other: held for other, held in tensors.items() if other != name})


@pytest.mark.parametrize("words", [[-1], [10**30], ["x"], []])
def test_the_state_of_a_generator_that_is_none_is_refused(parts, words):
    content, _, tensors, outcome = parts
    state = content["generators"][0]
    whole = altered(content, ("generators", 0, 1), words + state[1][len(words) :] if words else [])
    assert outcome(json.dumps(whole), tensors) == 2


def test_lists_without_numbers_are_refused_where_they_are_too_many(parts):
    content, _, tensors, outcome = parts
    whole = altered(content, ("architecture", "with", "more"), {"parameters": [10**9, 0]})
    assert outcome(json.dumps(whole), tensors) == 2
