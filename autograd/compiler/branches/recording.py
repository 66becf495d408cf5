"""Recordings of a function with its branches kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from autograd.compiler.branches.doubts import doubtful_merges
from autograd.compiler.branches.keeping import Keeping, Place, keeping
from autograd.compiler.ir.record import Recorded, record
from autograd.core.engine import Value

__all__ = ["Branches"]


class Branches:
    """The branches of one function.

    Parameters
    ----------
    function
        The function.

    Attributes
    ----------
    decided
        Those that cannot be kept.
    reasons
        Why branches were not kept.
    """

    def __init__(self, function: Callable[..., object]) -> None:
        self._function = function
        self.decided: frozenset[Place] = frozenset()
        self.reasons: dict[Place, str] = {}

    def recorded(
        self, run: Callable[[Callable[..., object]], Sequence[object]], inputs: Sequence[Value], *, keeps: bool
    ) -> tuple[Recorded, dict[int, Place]]:
        """Record a run of the function with its branches; without, where it cannot be rewritten.

        What turns out to need a decision is recorded once more, with that; and what raises an error, without branches,
        for a merged number may have hidden an earlier one. Return with the recording where in the
        user's program each of its merges is.

        Parameters
        ----------
        run
            Runs a function in place of this one, and returns the outputs.
        inputs
            The Values that stand for the arguments.
        keeps
            Whether branches are to be kept. Otherwise all of them are decisions.
        """
        function = self._rewritten() if keeps else None
        if function is None:
            with keeping(None):
                return record(lambda: run(self._function), inputs), {}
        while True:
            mine = Keeping(self.decided)
            try:
                with keeping(mine):
                    found = record(partial(run, function), inputs, mine.values)
            except Exception:
                if not mine.merged:
                    raise
                return self.recorded(run, inputs, keeps=False)  # which raises what the function raises, if it does
            trainable = [slot for slot, value in enumerate(found.captured, len(inputs)) if value.requires_grad]
            if found.whole is not None:
                program, slots = found.whole
                of_slots = {slots[value]: place for value, place in mine.merged if value in slots}
                doubtful = doubtful_merges(program, trainable)
                if doubtful:
                    self.decide({of_slots[slot]: reason for slot, reason in doubtful.items()})
                    continue
            self.reasons |= mine.reasons
            return found, {found.slots[value]: place for value, place in mine.merged if value in found.slots}

    def decide(self, reasons: Mapping[Place, str]) -> None:
        """Let branches be decisions from now on, for these reasons."""
        self.decided |= frozenset(reasons)
        self.reasons |= reasons

    def _rewritten(self) -> Callable[..., object] | None:
        from autograd.compiler.branches.rewriting import rewritten  # only where a function takes a second way

        return rewritten(self._function)
