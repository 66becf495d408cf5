"""Files of compiled functions that were altered and given the right checksum: ValueError, or another function."""

import json
import random
import struct

import numpy as np
import pytest
from forging import DEEP, GONE, altered, places

from autograd import Value, compile
from autograd.compiler import load
from autograd.compiler.export import program_files

HOSTILE = [
    *(None, True, False, -1, 0, 1, 2, 7, 10**6, 2**31, 2**63, 10**30, 1.5, 1e308, "", "x", "nan", "inf", "0x1p99999"),
    *("\ud800", [], {}, [1, 2], {"list": []}, {"dict": []}, {"dict": [["a", None]]}, {"tuple": [None]}, {"list": None}),
    *(
        [10**12],
        [10**6] * 3,
        [10**8, 0],
        {"list": [[10**9]]},
        [-1],
        [1.5],
        ["x"],
        {"x": 1},
        GONE,
        DEEP,
        {"list": [None] * 3},
    ),
]
RAW = [b"", b"{", b"[]", b"null", b'{"package":"x"}', b"[" * 10**5 + b"]" * 10**5, b"9" * 5000, b"\xff\xfe"]
ARGUMENTS = ({"a": [1.0, 2.0], "b": 3.0, "c": np.array([1.0, 2.0])}, (2.0,), 3)


@pytest.fixture
def parts(tmp_path):
    """Return the header and the numbers of a file with two paths, and a function that writes and loads another."""
    w = Value(1.5, label="w")

    def f(x, factors, n):
        y = w * x["a"][0] + factors[0] * x["a"][1] if x["b"] > 0 else x["b"] * float(n)
        return {"r": y, "s": [y * 2.0, x["c"][0]]}

    compiled = compile(f, static="n")
    compiled(*ARGUMENTS)
    compiled({**ARGUMENTS[0], "b": -3.0}, *ARGUMENTS[1:])
    path = tmp_path / "f"
    compiled.save(path)
    data = path.read_bytes()
    mark, version, length, _ = program_files._START.unpack(data[: program_files._START.size])
    body = data[program_files._START.size + program_files._DIGEST :]

    def outcome(text, numbers, sizes=None, version=version):
        start = program_files._START.pack(mark, version, *(sizes or (len(text), len(numbers))))
        path.write_bytes(start + program_files._digest(start, text, numbers) + text + numbers)
        try:
            loaded = load(path, jit="never")
        except ValueError:
            return "refused"
        try:
            loaded(*ARGUMENTS)
            loaded.source()
        except (LookupError, ValueError, TypeError):
            return "another function"
        return "the same"

    return json.loads(body[:length]), body[:length], body[length:], outcome


def test_the_file_itself_is_loaded(parts):
    _, text, numbers, outcome = parts
    assert outcome(text, numbers) == "the same"


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_a_header_with_anything_in_any_place_is_refused_or_another_function(parts, every):
    header, _, numbers, outcome = parts
    cases = [(place, value) for place in places(header) for value in HOSTILE]
    outcomes = {outcome(json.dumps(altered(header, *case)).encode(), numbers) for case in cases[::every]}
    assert "refused" in outcomes


@pytest.mark.parametrize("text", RAW, ids=range(len(RAW)))
def test_a_header_that_is_none_is_refused(parts, text):
    *_, numbers, outcome = parts
    assert outcome(text, numbers) == "refused"


@pytest.mark.parametrize(
    "arguments",
    [
        {"tuple": [{"tuple": [[10**12], {"tuple": [None]}]}, {"dict": []}]},
        {"tuple": [{"tuple": [None]}, {"dict": []}]},
        {"tuple": [{"list": [None, None]}, {"dict": []}]},
        [10**6, 10**6],
    ],
)
def test_arguments_that_no_program_has_room_for_are_refused_before_they_are_made(parts, arguments):
    header, _, numbers, outcome = parts
    text = json.dumps(altered(header, ("about", "forms", 0, "arguments"), arguments)).encode()
    assert outcome(text, numbers) == "refused"


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_numbers_with_any_byte_in_any_place_are_refused_or_another_function(parts, every):
    _, text, numbers, outcome = parts
    rng = random.Random(1)
    for place in range(0, len(numbers), every):
        for byte in (0, 1, 0x7F, 0x80, 0xFF):
            outcome(text, numbers[:place] + bytes([byte]) + numbers[place + 1 :])
    for _ in range(1500 // every):
        forged = bytearray(numbers)
        for _ in range(rng.randrange(1, 6)):
            struct.pack_into(
                "<i", forged, rng.randrange(len(forged) - 4), rng.choice((-1, 0, 1, 3, 2**31 - 1, -(2**31)))
            )
        outcome(text, bytes(forged))


@pytest.mark.parametrize("sizes", [(2**63, 0), (0, 2**63), (2**64 - 1, 1)])
def test_sizes_beyond_the_file_are_refused(parts, sizes):
    _, text, numbers, outcome = parts
    assert outcome(text, numbers, sizes) == "refused"


@pytest.mark.parametrize("version", [0, 1, 3, 2**32 - 1])
def test_other_versions_are_refused(parts, version):
    _, text, numbers, outcome = parts
    assert outcome(text, numbers, version=version) == "refused"
