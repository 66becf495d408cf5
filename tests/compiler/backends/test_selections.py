"""A side that was not chosen gets no derivative, and what nothing comes to hands on nothing, however it is run."""

import sys
from functools import cache

import numpy as np
import pytest
from c_files import COMPILERS, call, library
from executables import EXECUTABLES
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import eager, random_numbers, random_program, same
from replaying import call_for, sums_of
from singular import MIXED, SELECTING, points_for, singular_programs

from autograd.compiler.backends.executable import Request
from autograd.compiler.export.c import c_source
from autograd.compiler.export.numpy import numpy_function
from autograd.compiler.ir.lower import lower


@pytest.fixture(autouse=True, scope="module")
def no_cache():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUTOGRAD_CACHE_DIR", "")
        yield


def derived(program, numbers):
    run = eager(program, list(numbers))
    return [*run.outputs, *run.gradients]


@cache
def cases(row):
    """Return programs, points, and what the engine makes of them."""
    points = points_for(row)
    return points, [(program, [derived(program, point) for point in points]) for program in singular_programs(row)]


def assert_points(executable, request, points, expected):
    results = np.full(request.results, 5.0)
    for point, exact in zip(points, expected, strict=True):
        assert executable.point(np.array(point), results) == -1
        assert all(map(same, results, exact)), (point, results, exact)


def assert_each(make, program, points, expected):
    """Compare a batch whose results are written for each point."""
    request = Request(program, tuple(range(program.inputs)), frozenset(range(program.inputs)))
    call, found = call_for(request, points)
    assert make(request).batch(call) == 0
    for point, row, exact in zip(points, found, expected, strict=True):
        assert all(map(same, row, exact)), (point, row, exact)


def assert_sums(make, program, points, expected):
    """Compare a batch whose results are added up. Points with a nan are left out, for they would hide the others."""
    kept = [place for place, exact in enumerate(expected) if not np.isnan(exact).any()]
    if kept:
        results = frozenset(range(len(program.outputs) + program.inputs))
        request = Request(program, tuple(range(program.inputs)), frozenset(range(program.inputs)), results)
        call, _ = call_for(request, [points[place] for place in kept])
        assert make(request).batch(call) == 0
        (exact,) = sums_of(request, [(-1, expected[place]) for place in kept])
        assert all(map(same, call.sums[0], exact)), (call.sums, exact)


@pytest.mark.parametrize("name", EXECUTABLES)
@pytest.mark.parametrize("row", SELECTING, ids=lambda row: row.name)
def test_every_selection_beside_what_is_infinite_has_the_bits_of_the_engine(name, row):
    make, (points, known) = EXECUTABLES[name], cases(row)
    for program, expected in known[:: 5 if "machine" in name else 1]:  # compiling takes its time
        single = Request(program, (0, 1))
        assert_points(make(single), single, points, expected)
        assert_each(make, program, points, expected)
        assert_sums(make, program, points, expected)


@pytest.mark.parametrize("row", SELECTING, ids=lambda row: row.name)
def test_a_function_of_arrays_selects_as_the_engine_does(row):
    points, known = cases(row)
    for program, expected in known:
        found = np.array(numpy_function(program, (0, 1))(*np.array(points).T)).T
        for point, numbers, exact in zip(points, found, expected, strict=True):
            assert np.allclose(numbers, exact, rtol=1e-14, atol=0.0, equal_nan=True), (point, numbers, exact)


@pytest.mark.skipif(not COMPILERS or sys.platform == "win32", reason="needs cc, as on Unix")
def test_c_selects_as_the_engine_does(tmp_path):
    programs = {
        f"{row.name}_{n}": (row, program, expected)
        for row in SELECTING
        for n, (program, expected) in enumerate(cases(row)[1])
    }
    sources = [c_source([lower(program, (0, 1))], name) for name, (_, program, _) in programs.items()]
    functions = library(tmp_path, {"all": "\n".join(sources)}, level="-O0")
    for name, (row, _, expected) in programs.items():
        for point, exact in zip(points_for(row), expected, strict=True):
            failed, results = call(functions[name], point, 3)
            assert failed == -1
            assert all(map(same, results, exact)), (name, point, results, exact)


@pytest.mark.parametrize("name", EXECUTABLES)
@settings(max_examples=60)
@given(st.randoms(use_true_random=False))
def test_random_programs_of_selections_have_the_bits_of_the_engine(name, rng):
    program = random_program(rng, rng.randint(1, 25), MIXED)
    points = [random_numbers(rng, program.inputs, special=0.6) for _ in range(20)]
    expected = [derived(program, point) for point in points]
    single = Request(program, tuple(range(program.inputs)))
    assert_points(EXECUTABLES[name](single), single, points, expected)
    assert_each(EXECUTABLES[name], program, points, expected)
    assert_sums(EXECUTABLES[name], program, points, expected)
