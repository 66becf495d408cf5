"""Programs as C for the tests: compiled by every compiler there is, called, and compared with the engine."""

import ctypes
import random
import shutil
import subprocess
from pathlib import Path

from programs import RECORDED, build, eager, random_numbers, random_program, same

from autograd.compiler.ir.program import Guard
from autograd.core.table import TABLE

# Often one under several names.
COMPILERS = [*{Path(path).resolve(): path for name in ("cc", "gcc", "clang") if (path := shutil.which(name))}.values()]
FLAGS = ["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off"]
ON_LIBM = tuple(row for row in RECORDED if not row.scipy and (row.c or row.infix or row.definition is not None))
PYTHON_ONLY = {"fsum", "sumprod", "round_to"}


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


def example(program, numbers):
    expected = eager(program, numbers)
    return numbers, [*expected.outputs, *expected.gradients]


def sampled(seed):
    """Return a random program, and what it comes to at some points."""
    rng = random.Random(seed)
    program = random_program(rng, 40, ON_LIBM)
    examples = [example(program, random_numbers(rng, program.inputs, special=0.3)) for _ in range(5)]
    return program, examples
