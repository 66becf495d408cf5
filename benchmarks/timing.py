"""Timing that a noisy machine can be trusted with: everything in turn, many rounds, the minimum of each."""

import gc
import time
from collections.abc import Callable

__all__ = ["fastest"]


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
