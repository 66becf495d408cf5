"""How a compiled function has been used so far."""

from __future__ import annotations

from dataclasses import dataclass

from autograd.compiler.dispatch.library import Library
from autograd.compiler.ir.loops import operations_of

__all__ = ["Statistics", "statistics"]


@dataclass(frozen=True, slots=True)
class Statistics:
    """How a compiled function has been used so far.

    Parameters
    ----------
    paths, bound
        How many paths are recorded, and how many may be.
    calls
        How many calls, or points of batches, were computed from a recorded path.
    uncompiled
        How many ran the function itself, because there was no room for their path, or a diagnosis such as
        ``detect_anomaly()`` was to see it.
    operations
        For each path, how many operations it has.
    machine_code
        How many machine codes were made; each is for one path and one kind of result.
    once
        How many paths have run once at most, beside the first for each way in which arguments are nested.
    decisions
        What paths go off by from those before them, a line of the function or a variable that it reads, and how many
        do: the most frequent first.
    """

    paths: int
    bound: int
    calls: int
    uncompiled: int
    operations: tuple[int, ...]
    machine_code: int
    once: int
    decisions: tuple[tuple[str, int], ...]


def statistics(library: Library) -> Statistics:
    """Return what happened so far."""
    paths = library.all_paths
    runners = [runner for path in paths for runner in path.runners.values()]
    return Statistics(
        paths=len(paths),
        bound=library.options.paths,
        calls=library.calls,
        uncompiled=library.uncompiled,
        operations=tuple(operations_of(path.program) for path in paths),
        machine_code=sum(runner.backend == "machine code" for runner in runners),
        once=library.once,
        decisions=tuple(library.forks.most_common()),
    )
