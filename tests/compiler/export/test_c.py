"""A program written as C compiles without a warning, has the bits of the engine, and finds its own mistakes."""

import math
import random
import re
import sys

import pytest
from c_files import COMPILERS, ON_LIBM, assert_equal_to_eager, branches, call, library, self_test
from programs import build, eager, random_numbers, random_program, same

from autograd import compile
from autograd import math as ad
from autograd.compiler.export import c as c_export
from autograd.compiler.export import c_paths
from autograd.compiler.export.c import c_source
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import RELATIONS, Guard
from autograd.core.table import TABLE

pytestmark = pytest.mark.skipif(not COMPILERS or sys.platform == "win32", reason="needs cc, as on Unix")


def test_random_programs_have_the_bits_of_the_engine(tmp_path, compiler):
    rng = random.Random(1)
    programs = {f"f{i}": random_program(rng, rng.randint(0, 60), ON_LIBM, guards=i % 3) for i in range(40)}
    sources = {
        name: c_source([lower(program, tuple(range(program.inputs)))], name) for name, program in programs.items()
    }
    functions = library(tmp_path, sources, compiler)
    for name, program in programs.items():
        for special in (0.0, 0.3, 0.8):
            for _ in range(4):
                assert_equal_to_eager(functions[name], program, random_numbers(rng, program.inputs, special=special))


def test_every_row_has_the_bits_of_the_engine(tmp_path):
    rng = random.Random(2)
    programs = {}
    for row in ON_LIBM:
        programs[f"f_{row.name}"] = build(row.arity, (), [(row, tuple(range(row.arity)))], (row.arity,))
    sources = {
        name: c_source([lower(program, tuple(range(program.inputs)))], name) for name, program in programs.items()
    }
    functions = library(tmp_path, sources)
    for name, program in programs.items():
        for _ in range(60):
            assert_equal_to_eager(functions[name], program, random_numbers(rng, program.inputs, special=0.5))


@pytest.mark.parametrize("chunk", [1, 2, 7])
def test_many_parts_and_scratch_that_is_used_again_change_no_bit(tmp_path, monkeypatch, chunk):
    monkeypatch.setattr(c_paths, "_CHUNK", chunk)
    rng = random.Random(3)
    programs = {f"f{i}": random_program(rng, 30, ON_LIBM, guards=i % 4) for i in range(12)}
    sources = {
        name: c_source([lower(program, tuple(range(program.inputs)))], name) for name, program in programs.items()
    }
    functions = library(tmp_path, sources)
    for name, program in programs.items():
        for _ in range(15):
            assert_equal_to_eager(functions[name], program, random_numbers(rng, program.inputs))


def test_a_long_program_reuses_its_scratch(tmp_path):
    program = random_program(random.Random(4), 5000, tuple(TABLE[name] for name in ("add", "multiply", "sin", "tanh")))
    value = c_source([lower(program)], "value")
    (places,) = re.findall(r"double scratch\[(\d+)\]", value)
    functions = library(tmp_path, {"value": value, "gradient": c_source([lower(program, (0,))], "gradient")})
    expected = eager(program, [0.5] * program.inputs)
    outputs = len(program.outputs)

    assert int(places) < 100
    assert all(map(same, call(functions["value"], [0.5] * program.inputs, outputs)[1], expected.outputs))
    results = call(functions["gradient"], [0.5] * program.inputs, outputs + 1)[1]
    assert same(results[-1], expected.gradients[0])


def test_large_scratch_is_allocated_and_freed(tmp_path, monkeypatch):
    monkeypatch.setattr(c_paths, "_CHUNK", 3)
    monkeypatch.setattr(c_export, "_ON_STACK", 1)
    waves = [(TABLE["sin"], (slot,)) for slot in range(20)]
    sums = [(TABLE["multiply"], (20 - position, 19 + position)) for position in range(1, 20)]
    program = build(1, (), waves + sums, (39,), guards=(Guard(30, "lt", 0, 10, outcome=False),))
    source = c_source([lower(program, (0,))], "f")
    functions = library(tmp_path, {"f": source})
    expected = eager(program, [0.5] * program.inputs)
    failed, results = call(functions["f"], [0.5] * program.inputs, len(program.outputs) + 1)

    assert source.count("malloc(") == source.count("free(") == 1
    assert "(-2 where there is no memory)" in source
    assert failed == expected.failed == -1
    assert list(map(same, results, [*expected.outputs, *expected.gradients])) == [True, True]
    assert call(functions["f"], [-0.5], 2) == (0, [12345.0] * 2)


def test_every_relation_is_asked_as_the_engine_asks_it(tmp_path):
    programs = {}
    for relation in RELATIONS:
        for outcome in (True, False):
            guard = Guard(0, relation, 0, 1, outcome)
            programs[f"f_{relation}_{outcome}"] = build(2, (), [(TABLE["add"], (0, 1))], (2,), guards=(guard,))
    functions = library(tmp_path, {name: c_source([lower(p, (0, 1))], name) for name, p in programs.items()})
    numbers = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, -math.nan]
    for name, program in programs.items():
        for left in numbers:
            for right in numbers:
                assert_equal_to_eager(functions[name], program, [left, right])


@pytest.mark.parametrize("chunk", [400, 1])
def test_the_path_that_the_inputs_take_is_found(tmp_path, monkeypatch, compiler, chunk):
    monkeypatch.setattr(c_paths, "_CHUNK", chunk)
    source = c_source(
        [lower(program, (0, 1)) for program in branches()], "f", examples=[([-3.0, 2.0], [6.0, -2.0, 3.0])]
    )
    function = library(tmp_path, {"f": source}, compiler)["f"]

    assert call(function, [3.0, 2.0], 3) == (-1, [6.0, 2.0, 3.0])
    assert call(function, [-3.0, 2.0], 3) == (-1, [6.0, -2.0, 3.0])
    assert call(function, [0.0, 2.0], 3) == (1, [12345.0] * 3)
    assert self_test(tmp_path, source, compiler) == (0, "f: 1 tests, 0 differences\n")


def test_the_file_says_whose_functions_it_calls_and_does_so_with_fast_math_too():
    exact, fast = (compile(lambda x: ad.exp(x) * ad.erf(x), fast_math=fast_math) for fast_math in (False, True))
    texts = [function.to_c(argnums=0, name="f") for function in (exact, fast) if function(0.5)]

    assert texts[0] == texts[1]
    assert "Functions such as exp and erf are those of the C library" in texts[0]
