"""The hand-written kernel, built when it is measured: `g++ -O3 -march=native`, on processors with AVX-512."""

import ctypes
import functools
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.network import Case

SOURCE = Path(__file__).with_name("avx512_mlp.cpp")


def reason_against():
    """Return why it cannot be measured here, or an empty string."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        flags = ""
    if "avx512dq" not in flags:
        return "the processor has no AVX-512"
    return "" if shutil.which("g++") else "there is no g++"


@functools.cache
def _kernel():
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "avx512_mlp.so"
        command = ["g++", "-O3", "-march=native", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
        subprocess.run(command, check=True)
        kernel = ctypes.CDLL(str(library)).squared_error
    kernel.restype = ctypes.c_double
    kernel.argtypes = [ctypes.c_void_p] * 4 + [ctypes.c_long, ctypes.c_void_p]
    return kernel


def avx512(problem):
    """Return the kernel's case; only for points by the eight."""
    points = len(problem.targets)
    if points % 8 or reason_against():
        return {}
    kernel, (x, y) = _kernel(), np.ascontiguousarray(problem.inputs.T)
    gradient = np.zeros(len(problem.weights))
    arrays = (problem.weights, x, y, problem.targets)
    # These hold the arrays, which bare addresses would not.
    addresses = [array.ctypes.data_as(ctypes.c_void_p) for array in (*arrays, gradient)]
    arguments = (*addresses[:4], points, addresses[4])
    return {"hand-written AVX-512 C++": Case(lambda: kernel(*arguments), lambda value: (value, gradient))}
