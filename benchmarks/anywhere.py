"""Compiled functions outside of Python and of one process: calls from C, and ten million points on two processes."""

import ctypes
import itertools
import os
import platform
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

import autograd.math as am
from autograd import compile  # as re.compile
from autograd.compiler.batch.sums import groups_added
from autograd.distributed import GROUP_POINTS, reduce
from demos import barrier

POINTS = 10_000_000
STEPS = 12
ROUNDS = 3
WORKERS = 2
PROJECTED = 1000
TASKS = 500
ARGUMENTS = (barrier.CALL.spot, barrier.CALL.volatility, barrier.CALL.rate)

# Calls the pointer, and returns the seconds of processor time of one call.
_LOOP = """
#include <time.h>
double run(int (*f)(const double *, double *), const double *x, double *r, long count)
{
    clock_t start = clock();
    for (long i = 0; i < count; i++)
        f(x, r);
    return (double)(clock() - start) / CLOCKS_PER_SEC / count;
}
"""


def chained(x):
    """Return a number of ten, by 72 operations, 9 exponentials among them."""
    total = x[0]
    for a, b in itertools.pairwise(x):
        total = total + (a - b * b) ** 2 + am.exp(-a * a)
    return total


def calls_from_c(count=200_000):
    """Return the nanoseconds of a call from C of a function of ten numbers; None where there is no C compiler."""
    compiler = shutil.which("cc")
    if compiler is None or platform.system() == "Windows":
        return None
    f, x = compile(chained), np.linspace(0.1, 1.0, 10)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        source, library = Path(folder, "loop.c"), Path(folder, "loop.so")
        source.write_text(_LOOP, encoding="utf-8")
        subprocess.run([compiler, "-O2", "-shared", "-fPIC", source, "-o", library], check=True)
        run = ctypes.CDLL(str(library)).run
        run.restype = ctypes.c_double
        for name, argnums in (("value", None), ("value and gradient", 0)):
            pointer, results = f.cfunc(x, argnums=argnums), np.empty(11)
            arrays = ctypes.c_void_p(x.ctypes.data), ctypes.c_void_p(results.ctypes.data)
            found[name] = 1e9 * min(
                run(ctypes.c_void_p(pointer.address), *arrays, ctypes.c_long(count)) for _ in range(7)
            )
    return found


def seconds_of(call):
    """Return the seconds on the clock, and the result."""
    start = time.perf_counter()
    result = call()
    return time.perf_counter() - start, result


def cluster():
    """Return the seconds of the mean over all points, with its gradient, by threads and by processes, to equal bits."""
    import dask.array as da
    from distributed import Client, LocalCluster, wait

    with (
        LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=":0") as made,
        Client(made) as client,
    ):
        array = da.random.default_rng(0).standard_normal((POINTS, STEPS), chunks=(8 * GROUP_POINTS, -1))
        array = array.persist()
        wait(array)
        here = array.compute()
        threads = barrier.compiled.batch(reduce="mean", threads=WORKERS)
        processes = barrier.compiled.batch(reduce="mean")
        cases = {
            "threads": lambda: threads.value_and_grad(here, *ARGUMENTS, argnums=(1, 2, 3)),
            "processes": lambda: reduce(processes, array, *ARGUMENTS, argnums=(1, 2, 3), client=client),
            "processes, sent": lambda: reduce(processes, here, *ARGUMENTS, argnums=(1, 2, 3), client=client),
        }
        expected = {name: case() for name, case in cases.items()}  # records, compiles, and opens what was sent
        seconds = dict.fromkeys(cases, float("inf"))
        processor = dict.fromkeys(cases, float("inf"))
        for _ in range(ROUNDS):
            for name, case in cases.items():
                before = _processor_seconds(client)
                taken, found = seconds_of(case)
                seconds[name] = min(seconds[name], taken)
                processor[name] = min(processor[name], _processor_seconds(client) - before)
                if found != expected["threads"]:
                    raise ArithmeticError(f"{name} came to other bits: {found}")
        few = here[:1000]
        small = min(
            seconds_of(lambda: reduce(processes, few, *ARGUMENTS, argnums=(1, 2, 3), client=client))[0]
            for _ in range(10)
        )
        tasks = min(_scheduling(client) for _ in range(5))
    rows = np.random.default_rng(0).normal(size=(10_000, 4))
    addition = min(seconds_of(lambda: groups_added(rows))[0] / len(rows) for _ in range(10))
    return {
        "points": POINTS,
        "seconds": seconds,
        "processor": processor,
        "call": small,
        "task": tasks,
        "addition": addition,
        "load": os.getloadavg()[2],
    }


def _scheduling(client):
    """Return the processor time for each of many tasks of this process, in which client and scheduler are."""
    start = time.process_time()
    client.gather(client.map(abs, range(TASKS), pure=False))
    return (time.process_time() - start) / TASKS


def _processor_seconds(client):
    """Return the processor time of this process, in which the scheduler is, and of the workers so far."""
    return time.process_time() + sum(client.run(time.process_time).values())


def projected(measured):
    """Return the seconds on many workers: to compute, to hand out the tasks, to add up."""
    groups = -(-POINTS // GROUP_POINTS)
    compute = measured["processor"]["processes"] / groups
    return {
        str(points): {
            "groups": (count := -(-points // GROUP_POINTS)),
            "compute": compute * -(-count // PROJECTED),
            "hand out": measured["task"] * -(-count // max(1, count // (4 * PROJECTED))),
            "add": measured["addition"] * count,
        }
        for points in (POINTS, 1_000_000_000, 100_000_000_000)
    }


def measure():
    """Return what calls from C take, and what two processes take; and a projection to many workers."""
    measured = cluster()
    return {"calls": calls_from_c(), "cluster": measured, "projected": projected(measured)}
