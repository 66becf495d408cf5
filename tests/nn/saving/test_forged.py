"""Files of models that were altered and given the right checksum: ValueError, or another model."""

import copy
import json
import random

import numpy as np
import pytest

import nn
from nn.saving import models

GONE = object()
DEEP = []
for _ in range(500):
    DEEP = [DEEP]
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


def places(thing, before=()):
    """Yield the places of a nested thing: of long lists, such as a generator's numbers, the first few."""
    yield before
    inside = thing.items() if isinstance(thing, dict) else [*enumerate(thing)][:5] if isinstance(thing, list) else ()
    for key, held in inside:
        yield from places(held, (*before, key))


def altered(thing, place, value):
    if not place:
        return None if value is GONE else value
    whole = copy.deepcopy(thing)
    inside = whole
    for key in place[:-1]:
        inside = inside[key]
    if value is GONE:
        del inside[place[-1]]
    else:
        inside[place[-1]] = value
    return whole


def test_the_file_itself_is_read_in_both_ways(parts):
    _, text, tensors, outcome = parts
    assert outcome(text, tensors) == 0


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_metadata_with_anything_in_any_place_are_refused_or_another_model(parts, every):
    content, _, tensors, outcome = parts
    cases = [(place, value) for place in places(content) for value in HOSTILE if value != "\ud800"]
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
