"""Timing that a noisy machine can be trusted with: everything in turn, many rounds, the minimum of each."""

import contextlib
import gc
import os
import time
from collections.abc import Callable, Iterator

__all__ = ["fastest", "one_core", "prepare"]


def prepare() -> None:
    """Tell the libraries to use one thread, and ours to make its machine code anew, here and in child processes.

    To be called before any of them is imported.
    """
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1", AUTOGRAD_CACHE_DIR="")
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"


@contextlib.contextmanager
def one_core() -> Iterator[None]:
    """Keep this thread, and those started within, to one core, where the system has such a thing.

    What is told to use one thread may still start others, as XLA does: they then run in turn.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def fastest(cases: dict[str, Callable[[], object]], *, rounds: int, seconds: float = 0.05) -> dict[str, float]:
    """Return for each case the seconds of one call: the least over the rounds, in each of which all have their turn.

    A turn calls as often as fills ``seconds``, at least three times, and takes the mean. It is processor time:
    what else the machine does in the meantime does not count. The cyclic collector stays on, as it is when people
    train, so an engine whose graphs are cycles pays for that here; but what was imported before is put out of its
    sight, or every collection would look through all of PyTorch.
    """
    gc.collect()
    gc.freeze()
    repeats = {}
    for name, case in cases.items():
        case()  # the first call warms caches and free lists
        start = time.process_time()
        case()
        repeats[name] = max(3, round(seconds / (time.process_time() - start)))
    best = dict.fromkeys(cases, float("inf"))
    for _ in range(rounds):
        for name, case in cases.items():
            gc.collect()  # what the one before left behind is not for this one to clear
            start = time.process_time()
            for _ in range(repeats[name]):
                case()
            best[name] = min(best[name], (time.process_time() - start) / repeats[name])
    return best
