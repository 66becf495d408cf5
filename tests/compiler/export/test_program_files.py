"""Programs come back from files as they were, and a file that is not one is refused with one clear error."""

import hashlib
import json
import random
import struct
from array import array
from dataclasses import replace
from math import inf, nan
from pathlib import Path

import pytest
from hostile import HEADERS, assert_followable, run
from hypothesis import given
from hypothesis import strategies as st
from programs import build, eager, programs, random_program, same, sample

from autograd import custom, math, value_and_grad
from autograd.compiler import load
from autograd.compiler.export import program_files
from autograd.compiler.export.program_files import read_programs, write_programs
from autograd.compiler.ir.program import RELATIONS
from autograd.core.table import TABLE

NAMES = ("operations", "starts", "operands")
START = struct.calcsize("<8sIQQ")


def bits(numbers):
    return struct.pack(f"{len(numbers)}d", *numbers)


def assert_equal(program, other):
    assert [[*getattr(program, name)] for name in NAMES] == [[*getattr(other, name)] for name in NAMES]
    assert {getattr(other, name).typecode for name in NAMES} == {"i"}
    assert bits(program.constants) == bits(other.constants)
    for name in ("inputs", "differentiable", "outputs", "guards", "custom"):
        assert getattr(program, name) == getattr(other, name)


def sealed(header, numbers, version=2):
    """Return a file of these parts whose lengths and checksum are right."""
    text = json.dumps(header).encode() if not isinstance(header, bytes) else header
    start = struct.pack("<8sIQQ", b"\x89sagrad\n", version, len(text), len(numbers))
    return start + hashlib.sha256(start + text + numbers).digest() + text + numbers


def opened(content):
    length = struct.unpack_from("<Q", content, 12)[0]
    text = content[START + 32 :][:length]
    return json.loads(text), content[START + 32 + length :]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "function.sag"


@pytest.fixture
def content(path):
    write_programs(path, [sample()], {"name": "f"})
    return path.read_bytes()


@given(st.lists(programs(guards=4), max_size=4))
def test_programs_come_back_as_they_were(tmp_path_factory, several):
    path = tmp_path_factory.mktemp("files") / "function.sag"
    about = {"argnums": [0, 1], "structure": {"kind": "list", "of": [None, True, -0.5, "σ"]}}
    write_programs(path, several, about)
    again, kept = read_programs(path)

    assert kept == about
    assert len(again) == len(several)
    for program, other in zip(several, again, strict=True):
        assert_equal(program, other)


def test_every_constant_keeps_its_bits(path):
    payload = struct.unpack("<d", struct.pack("<Q", 0x7FF8_0000_DEAD_BEEF))[0]
    constants = (0.0, -0.0, 5e-324, 1.7976931348623157e308, inf, -inf, nan, payload)
    write_programs(path, [build(1, constants, [], (0,))], {})
    ((program,), _) = read_programs(path)

    assert bits(program.constants) == bits(constants)


def test_what_comes_back_computes_the_same(path):
    rng = random.Random(7)
    for _ in range(20):
        program = random_program(rng, guards=2)
        numbers = [rng.uniform(-2.0, 2.0) for _ in range(program.inputs)]
        write_programs(path, [program], {})
        ((again,), _) = read_programs(path)
        before, after = eager(program, numbers), eager(again, numbers)

        assert before.failed == after.failed
        assert all(map(same, before.outputs + before.gradients, after.outputs + after.gradients))


def test_a_table_in_another_order_reads_the_same_file(path, monkeypatch):
    program = random_program(random.Random(3), length=200)
    write_programs(path, [program], {})
    rows = tuple(reversed(program_files.ROWS))
    monkeypatch.setattr(program_files, "_ROWS", {row.name: index for index, row in enumerate(rows)})
    monkeypatch.setattr("autograd.compiler.ir.program.ROWS", rows)
    ((again,), _) = read_programs(path)

    assert [again.row(i).name for i in range(len(again))] == [program_files.ROWS[i].name for i in program.operations]


def test_only_the_operations_that_are_used_are_named(content):
    header, _ = opened(content)

    assert header["operations"] == ["add", "multiply", "sin"]
    assert header["relations"] == list(RELATIONS)
    assert header["package"]


def test_a_file_is_small(content, path):
    write_programs(path, [random_program(random.Random(1), length=1000)], {})

    assert len(path.read_bytes()) < 1000 * 25


def test_an_operation_of_the_users_own_cannot_be_saved(path):
    own = custom(lambda x: 2.0 * x, lambda out, x: (2.0,), name="twice", check=(1.0,))
    (row,) = [own] if hasattr(own, "forward") else [own.operation]
    program = build(1, (), [(TABLE["sin"], (0,)), (row, (1,))], (2,), custom=(row,))
    with pytest.raises(ValueError, match="cannot save a function with the custom operation 'twice': a file holds no"):
        write_programs(path, [program], {})

    assert not path.exists()


@pytest.mark.parametrize(
    "about",
    [{"x": object()}, {"x": nan}, {"x": (1, 2)}, {1: "x"}, {"x": {1, 2}}, {"x": 1j}],
)
def test_what_json_does_not_give_back_is_refused(path, about):
    with pytest.raises(TypeError, match="what is kept about programs must be plain data"):
        write_programs(path, [sample()], about)

    assert not path.exists()


def test_what_is_nested_too_deep_is_refused(path):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(TypeError, match="what is kept about programs must be plain data"):
        write_programs(path, [sample()], {"deep": deep})
    while deep:
        deep = deep[0]


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(OSError, match="cannot write the compiled function"):
        write_programs(tmp_path / "absent" / "f", [sample()], {})


def test_a_file_that_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_programs(tmp_path / "absent")


def test_every_prefix_is_refused(content, path):
    for length in range(len(content)):
        path.write_bytes(content[:length])
        with pytest.raises(ValueError, match=r"is not a file of a compiled function$|is truncated: it has"):
            read_programs(path)


def test_every_altered_byte_is_refused(content, path):
    rng = random.Random(11)
    for place in range(len(content)):
        altered = bytearray(content)
        altered[place] ^= 1 << rng.randrange(8)
        path.write_bytes(altered)
        with pytest.raises(ValueError, match=r"is not a file of|is damaged|is truncated|is of version"):
            read_programs(path)


@pytest.mark.parametrize("foreign", [b"", b"PK\x03\x04" + bytes(100), b"\x89PNG\r\n\x1a\n" + bytes(100), b"{}"])
def test_a_foreign_file_is_refused(path, foreign):
    path.write_bytes(foreign)
    with pytest.raises(ValueError, match="is not a file of a compiled function"):
        read_programs(path)


def test_what_follows_a_file_is_refused(content, path):
    path.write_bytes(content + b"\0")
    with pytest.raises(ValueError, match=r"is damaged: it has \d+ bytes, not \d+"):
        read_programs(path)


def test_a_file_with_the_order_of_its_sweep_is_still_read():
    loaded = load(Path(__file__).parent / "data" / "version_1.sag")
    (w,) = loaded.parameters

    def loss(x, y):
        error = math.tanh(w * x) - y
        return error * error + w * y if error > 0.0 else math.sin(x) * -error

    for point in [(2.0, 0.5), (0.25, 0.5)]:
        assert loaded.value_and_grad(*point, argnums=(0, 1)) == value_and_grad(loss, argnums=(0, 1))(*point)
    assert (loaded.stats().paths, loaded.stats().uncompiled) == (2, 0)


def test_a_newer_version_is_named(path):
    path.write_bytes(sealed({}, b"", version=3))
    with pytest.raises(ValueError, match="is of version 3 of the format, and this program reads versions up to 2"):
        read_programs(path)


def test_lengths_that_no_file_has_are_refused_without_reading(path):
    path.write_bytes(struct.pack("<8sIQQ", b"\x89sagrad\n", 1, 2**63, 2**63) + bytes(100))
    with pytest.raises(ValueError, match="is truncated"):
        read_programs(path)


@pytest.mark.parametrize(("changes", "text"), HEADERS)
def test_a_header_that_lies_is_refused(content, path, changes, text):
    header, numbers = opened(content)
    path.write_bytes(sealed(header | changes, numbers))
    if text is None:  # what the file says it is: a program with a cosine
        ((program,), _) = read_programs(path)
        assert [program.row(i).name for i in range(3)] == ["multiply", "cos", "add"]
        return
    with pytest.raises(ValueError, match=f"cannot be loaded: .*{text}"):
        read_programs(path)


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b"1" * 100_000, b'{"about": NaN}']
)
def test_a_header_that_is_none_is_refused(path, text):
    path.write_bytes(sealed(text, b""))
    with pytest.raises(ValueError, match="cannot be loaded: "):
        read_programs(path)


def test_whatever_numbers_a_file_holds_no_program_is_unsound(path):
    """Any 32-bit number anywhere, under a right checksum: what is read runs, and stays within its slots."""
    rng = random.Random(5)
    write_programs(path, [random_program(rng, length=12, guards=3)], {})
    header, numbers = opened(path.read_bytes())
    loaded = 0
    for place in range(len(numbers)):
        for width, value in [(1, rng.randrange(256)), (4, rng.choice([0, 1, 5, 2**31 - 1, 2**32 - 1, 2**31, 40]))]:
            if place + width > len(numbers):
                continue
            altered = numbers[:place] + value.to_bytes(width, "little") + numbers[place + width :]
            path.write_bytes(sealed(header, altered))
            try:
                ((program,), _) = read_programs(path)
            except ValueError as error:
                assert str(error).startswith(f"{path} cannot be loaded: ")  # noqa: PT017  # that it is one is the claim
                continue
            loaded += 1
            assert_followable(program)
            run(program)
    assert loaded


def test_arrays_of_any_integer_are_written(path):
    program = sample()
    write_programs(path, [replace(program, **{name: array("l", getattr(program, name)) for name in NAMES})], {})
    ((again,), _) = read_programs(path)

    assert_equal(program, again)
