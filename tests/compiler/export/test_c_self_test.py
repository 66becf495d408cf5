"""C files test themselves, and what cannot be C is refused by name."""

import math
import re
import sys
from functools import partial

import pytest
from c_files import COMPILERS, PYTHON_ONLY, branches, call, example, library, run, sampled, self_test
from programs import build, eager

from autograd.compiler.export.c import c_source
from autograd.compiler.ir.lower import lower
from autograd.core.operation import Operation
from autograd.core.table import TABLE

pytestmark = pytest.mark.skipif(not COMPILERS or sys.platform == "win32", reason="needs cc, as on Unix")


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
        wrt = tuple(range(row.arity))
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
