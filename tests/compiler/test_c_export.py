"""A program written as C compiles without a warning, has the bits of the engine, and finds its own mistakes."""

import ctypes
import math
import random
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from programs import RECORDED, build, eager, random_numbers, random_program, same

from autograd.compiler import c_export, c_paths
from autograd.compiler.c_export import c_source
from autograd.compiler.lowering import lower
from autograd.compiler.program import RELATIONS, Guard
from autograd.core.operation import Operation
from autograd.core.table import TABLE

# Often one under several names.
COMPILERS = [*{Path(path).resolve(): path for name in ("cc", "gcc", "clang") if (path := shutil.which(name))}.values()]
FLAGS = ["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off"]
ON_LIBM = tuple(row for row in RECORDED if row.c or row.infix or row.definition is not None)
# Their derivatives are polygamma, which only Python computes.
NO_DERIVATIVE = {"gamma", "lgamma"}
PYTHON_ONLY = {"fsum", "sumprod", "round_to", "polygamma"}

pytestmark = pytest.mark.skipif(not COMPILERS or sys.platform == "win32", reason="needs cc, as on Unix")


@pytest.fixture(params=COMPILERS or [""])
def compiler(request):
    return request.param


def run(*command, cwd):
    return subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)


def library(folder, sources, compiler=None, level="-O1"):
    """Compile files of C, without a warning, to one library."""
    for name, text in sources.items():
        (folder / f"{name}.c").write_text(text, encoding="ascii")
    files = [f"{name}.c" for name in sources]
    done = run(compiler or COMPILERS[0], *FLAGS, level, "-shared", "-fPIC", *files, "-o", "all.so", "-lm", cwd=folder)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return ctypes.CDLL(str(folder / "all.so"))


def call(function, numbers, results):
    inputs, outputs = (ctypes.c_double * max(1, len(numbers)))(*numbers), (ctypes.c_double * max(1, results))()
    outputs[:] = [12345.0] * len(outputs)
    return function(inputs, outputs), list(outputs)[:results]


def self_test(folder, text, compiler=None, *flags):
    (folder / "f.c").write_text(text, encoding="ascii")
    done = run(compiler or COMPILERS[0], *FLAGS, "-O2", "-DF_SELF_TEST", *flags, "f.c", "-o", "f", "-lm", cwd=folder)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    tested = run("./f", cwd=folder)
    return tested.returncode, tested.stdout


def assert_equal_to_eager(function, program, numbers):
    expected = eager(program, numbers)
    wanted = [*expected.outputs, *expected.gradients]
    count = len(program.outputs) + program.inputs
    failed, results = call(function, numbers, count)
    assert failed == expected.failed
    if failed < 0:
        assert list(map(same, results, wanted)) == [True] * count, (results, wanted)
    else:
        assert results == [12345.0] * count


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


def branches():
    """Return two paths of a function: x y where x > 0, and -x y where x < 0."""
    negative, multiply = TABLE["negative"], TABLE["multiply"]
    right = build(2, (0.0,), [(multiply, (0, 1))], (3,), guards=(Guard(0, "gt", 0, 2, outcome=True),))
    left = build(
        2,
        (0.0,),
        [(negative, (0,)), (multiply, (3, 1))],
        (4,),
        guards=(Guard(0, "gt", 0, 2, outcome=False), Guard(1, "lt", 0, 2, outcome=True)),
    )
    return [right, left]


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


def example(program, numbers):
    expected = eager(program, numbers)
    return numbers, [*expected.outputs, *expected.gradients]


def sampled(seed):
    """Return a random program, and what it comes to at some points."""
    rng = random.Random(seed)
    program = random_program(rng, 40, ON_LIBM)
    examples = [example(program, random_numbers(rng, program.inputs, special=0.3)) for _ in range(5)]
    return program, examples


def test_the_self_test_passes(tmp_path, compiler):
    for seed in range(6):
        program, examples = sampled(seed)
        source = c_source([lower(program, tuple(range(program.inputs)))], "f", examples=examples)
        assert self_test(tmp_path, source, compiler) == (0, "f: 5 tests, 0 differences\n")


def test_the_self_test_finds_a_wrong_constant(tmp_path, compiler):
    program = build(1, (1.1,), [(TABLE["sin"], (0,)), (TABLE["multiply"], (1, 2))], (3,))
    source = c_source([lower(program, (0,))], "f", examples=[example(program, [0.5])])
    constant = (1.1).hex()
    before, function, after = source.partition("int f(const double *inputs, double *results)\n{")
    assert function
    assert constant in after
    planted = before + function + after.replace(constant, math.nextafter(1.1, 2.0).hex(), 1)

    assert self_test(tmp_path, source, compiler)[0] == 0
    code, output = self_test(tmp_path, planted, compiler)
    assert code == 1
    assert re.search(r"test 0: results\[0\] is 0\.52736809\d* \(0x1\.\S+\) instead of 0\.52736809\d* \(0x1", output)
    assert output.endswith("differences\n")


def test_the_self_test_finds_a_wrong_result_and_a_missing_path(tmp_path):
    program, examples = sampled(3)
    numbers, results = examples[0]
    wrong = [math.nextafter(results[0], math.inf) if math.isfinite(results[0]) else 1.0, *results[1:]]
    source = c_source([lower(program, tuple(range(program.inputs)))], "f", examples=[(numbers, wrong)])
    assert self_test(tmp_path, source)[0] == 1

    source = c_source([lower(branches()[0], (0, 1))], "f", examples=[([-1.0, 1.0], [1.0, -1.0, 1.0])])
    assert self_test(tmp_path, source) == (1, "test 0: returned 0 instead of -1\nf: 1 tests, 1 differences\n")


@pytest.mark.parametrize(
    ("right", "wrong"), [(0.0, -0.0), (math.inf, 1e308), (math.inf, -math.inf), (math.inf, math.nan), (2.0, math.inf)]
)
@pytest.mark.parametrize("tolerance", ["0.0", "1e-3"])
def test_the_self_test_knows_zeros_and_infinities(tmp_path, right, wrong, tolerance):
    source = c_source([lower(build(1, (), [], (0,)))], "f", examples=[([right], [wrong]), ([right], [right])])
    code, output = self_test(tmp_path, source, None, f"-DF_TOLERANCE={tolerance}")
    expected = 0 if wrong == right and tolerance != "0.0" else 1

    assert (code, output.endswith(f"f: 2 tests, {expected} differences\n")) == (expected, True)


def test_another_library_may_be_given_a_tolerance(tmp_path):
    program = build(1, (), [(TABLE["exp"], (0,))], (1,))
    source = c_source([lower(program, (0,))], "f", examples=[([1.0], [math.e * (1 + 1e-13)] * 2)])

    assert self_test(tmp_path, source)[0] == 1
    assert self_test(tmp_path, source, None, "-DF_TOLERANCE=1e-12")[0] == 0


def test_rows_that_python_computes_by_itself_are_close(tmp_path):
    """Their row says which function of the C library stands for them, and the self-test knows that it is another."""
    for row in (TABLE["hypot"], TABLE["gamma"], TABLE["lgamma"]):
        program = build(row.arity, (), [(row, tuple(range(row.arity)))], (row.arity,))
        wrt = () if row.name in NO_DERIVATIVE else tuple(range(row.arity))
        numbers = [2.7, 1.3][: row.arity]
        expected = eager(program, numbers)
        results = [*expected.outputs, *(expected.gradients[i] for i in wrt)]
        source = c_source([lower(program, wrt)], "f", examples=[(numbers, results)])
        folder = tmp_path / row.name
        folder.mkdir()

        assert self_test(folder, source) == (0, "f: 1 tests, 0 differences\n")
        computed = call(library(folder, {"f": source})["f"], numbers, len(results))[1]
        assert computed == pytest.approx(results, rel=1e-14)


@pytest.mark.parametrize("name", sorted(PYTHON_ONLY))
def test_what_only_python_computes_is_refused_by_name(name):
    row = TABLE[name]
    program = build(row.arity, (1.0,), [(row, tuple(range(row.arity)))], (row.arity + 1,))
    with pytest.raises(ValueError, match=rf"cannot write {name} of {row.arity} numbers in C: only Python computes it"):
        c_source([lower(program)], "f")


def test_a_norm_of_three_and_an_operation_of_the_users_own_are_refused():
    program = build(3, (), [(TABLE["hypot"], (0, 1, 2))], (3,))
    with pytest.raises(ValueError, match="cannot write hypot of 3 numbers in C"):
        c_source([lower(program)], "f")
    own = Operation("twice", lambda out, x: (2.0,), ((-1.0, 1.0),), forward=lambda x: 2.0 * x)
    with pytest.raises(ValueError, match="cannot write twice of 1 numbers in C"):
        c_source([lower(build(1, (), [(own, (0,))], (1,), custom=(own,)))], "f")


@pytest.mark.parametrize("name", ["", "2f", "f-g", "f g", "static", "sin", "main", "σ", "_f", "inputs", "f\n", "f;"])
def test_a_name_that_c_cannot_have_is_refused(name):
    with pytest.raises(ValueError, match="cannot be the name of a function in C"):
        c_source([lower(branches()[0])], name)


def test_paths_of_different_functions_are_refused():
    other = build(1, (), [(TABLE["sin"], (0,))], (1,))
    for paths in ([], [lower(branches()[0]), lower(other)], [lower(other), lower(other, (0,))]):
        with pytest.raises(ValueError, match="the paths of one function have the same inputs and results"):
            c_source(paths, "f")


def test_names_of_inputs_stand_in_the_comment_and_cannot_end_it(tmp_path):
    names = ["args[0].x", "*/ int evil; /* ??/ \\"]
    source = c_source([lower(branches()[0], (0,))], "f", inputs=names, results=["value", "d/d args[0].x\n"])
    library(tmp_path, {"f": source})

    assert " *     inputs[0]  args[0].x\n" in source
    assert " *     inputs[1]  _/ int evil_ /_ __/ _\n" in source
    assert " *     results[1]  d/d args[0].x_\n" in source


def test_helpers_are_there_only_where_they_are_used():
    build_one = partial(build, 2, ())
    source = c_source([lower(build_one([(TABLE["add"], (0, 1))], (2,)))], "f")
    assert "static" not in source
    source = c_source([lower(build_one([(TABLE["maximum"], (0, 1))], (2,)))], "f")
    assert re.findall(r"static \w+ (\w+)\(", source) == ["f_maximum"]


def test_a_program_without_operations_is_one(tmp_path):
    program = build(2, (math.inf, -0.0, math.nan), [], (1, 2, 3, 4, 0))
    source = c_source([lower(program, (0, 1))], "f", examples=[example(program, [1.0, 2.0])])

    assert self_test(tmp_path, source) == (0, "f: 1 tests, 0 differences\n")


def test_fast_math_is_refused(tmp_path):
    (tmp_path / "f.c").write_text(c_source([lower(branches()[0])], "f"))
    done = run(COMPILERS[0], "-std=c99", "-ffast-math", "-c", "f.c", cwd=tmp_path)

    assert done.returncode != 0
    assert "f needs IEEE arithmetic in double precision" in done.stderr
