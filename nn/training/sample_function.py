"""Functions of samples, compiled where they can be; where not, they fall back on running as they are.

What is compiled is a function of a sample's numbers and of parameters. One that draws random numbers, changes the
model, or takes another path for each sample is found out, and falls back.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from autograd import Value, no_grad
from autograd.leaves import behind
from nn.arrays import Numbers, Scalar, Scalars, flattened, number_of, numbers_in
from nn.data.sample_table import SampleTable, numbers_by_sample
from nn.module import Module
from nn.saving.architecture import described

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from autograd.compiler import Compiled

__all__ = ["SampleFunction", "Snapshot"]

R = TypeVar("R")
# Which of the samples.
Positions: TypeAlias = Sequence[int] | slice

_MANY = 32  # from so many samples on it is quicker to record a program than to run the function for each
_PATHS = 32  # where there are more, recording them takes longer than running the function


class SampleFunction:
    """A function of samples as compiled programs.

    Parameters
    ----------
    function
        From a sample to a number, or several.
    model
        What a call of the function must leave as it is. If it is no Module, what it does cannot be known.
    samples
        What the function will be called with. Without them it is a function of nothing.
    static
        For each sample something that is no number to compute with, such as a name: the second argument of a function
        that returns a number. Each such thing has a program of its own.
    """

    def __init__(
        self,
        function: Callable[..., Scalars],
        model: object,
        samples: Sequence[object] | None = None,
        static: Sequence[Hashable] = (),
    ) -> None:
        from autograd.diagnostics import is_observed

        # Whoever watches each operation is to see them all.
        self.falls_back = is_observed() or not isinstance(model, Module)
        self._function, self._model, self._samples, self._static = function, model, samples, static
        self._table: SampleTable | None = None
        self._compiled: Compiled[...] | None = None
        self._paths = 0
        self._leaves: list[int] = []

    def refresh(self) -> None:
        """Compare with the function itself at the first sample. Record it, also anew if it is not what it was."""
        if self._compiled is None:
            self._try(self._begin)
        elif not self._try(self._holds):
            self._try(self._record)

    def backward(self, positions: Sequence[int] = ()) -> float | None:
        """Return the mean over samples, and add its derivatives to the parameters; None if it falls back."""
        return self._try(lambda: self._swept(positions))

    def values(self, positions: Positions) -> list[Numbers] | None:
        """Return the results for some of the samples; None if it falls back."""
        return self._try(lambda: numbers_by_sample(self._recorded().batch()(self._rows(positions))))

    def all_values(self) -> list[Numbers]:
        """Return the results for all samples, computed by the function itself where it falls back."""
        samples = self._samples or ()
        if len(samples) >= _MANY:
            self.refresh()
            found = self.values(slice(None))
            if found is not None:
                return found
        with no_grad():
            return [numbers_in(self._function(sample)) for sample in samples]

    def _begin(self) -> None:
        before = Snapshot(cast("Module", self._model))
        try:
            self._alone()
        finally:
            changed = before.restored()
        if changed:
            raise RuntimeError("a call changes something")
        self._table = None if self._samples is None else SampleTable(self._samples)
        self._record()

    def _record(self) -> None:
        from autograd import compile as compiled

        self._paths, self._leaves = 0, self._alone()[1]
        # The paths are counted here, where too many are no reason for a warning.
        self._compiled = compiled(self._traced, static=1 if self._static else (), paths=_PATHS + 1)
        if not self._holds():
            raise RuntimeError("it does not return the same again")

    def _traced(self, row: Sequence[Value] = (), static: Hashable = None, share: Scalar = 1.0) -> Scalars:
        self._paths += 1
        if self._paths > _PATHS:
            raise RuntimeError("it takes too many paths")
        if self._table is None:
            return self._function()
        sample = self._table.nested([*row])
        return cast("Value", self._function(sample, static)) * share if self._static else self._function(sample)

    def _swept(self, positions: Sequence[int]) -> float:
        compiled = self._recorded()
        if self._table is None:
            return self._unless_constant(compiled.backward, (), 1.0)
        rows, share = self._table.rows, 1.0 / len(positions)
        if not self._static:
            mean = compiled.batch(reduce="mean")
            return self._unless_constant(lambda: mean.backward(rows[positions]), positions, share)
        together: dict[Hashable, list[int]] = {}
        for position in positions:
            together.setdefault(self._static[position], []).append(position)
        batch = compiled.batch(reduce="sum")
        return sum(
            self._unless_constant(partial(batch.backward, rows[mine], static, share), mine, share)
            for static, mine in together.items()
        )

    def _unless_constant(self, sweep: Callable[[], float], positions: Sequence[int], share: float) -> float:
        """Return what a sweep returns; where it is refused because no result depends on a parameter, their sum."""
        try:
            return sweep()
        except ValueError:
            samples = self._samples or ()
            results = [self._function(samples[n], *self._static[n : n + 1]) for n in positions] or [self._function()]
            if any(isinstance(result, Value) and result.requires_grad for result in results):
                raise
            return share * sum(number_of(cast("Scalar", result)) for result in results)

    def _holds(self) -> bool:
        first: list[object] = [] if self._table is None else [self._table.rows[0]]
        first += [*self._static[:1], *([1.0] if self._static else [])]
        numbers, leaves = self._alone()
        return leaves == self._leaves and _alike(numbers_in(self._recorded()(*first)), numbers)

    def _alone(self) -> tuple[Numbers, list[int]]:
        """Run the function on the first sample; return its numbers, and which parameters they depend on."""
        results = self._function(*(self._samples or ())[:1], *self._static[:1])
        values = [value for value in flattened(results) if isinstance(value, Value)]
        return numbers_in(results), [id(leaf) for value in values for leaf in behind(value)]

    def _recorded(self) -> Compiled[...]:
        if self._compiled is None:
            raise RuntimeError("nothing is recorded before refresh()")
        return self._compiled

    def _rows(self, positions: Positions) -> NDArray[np.float64]:
        if self._table is None:
            raise RuntimeError("it is no function of samples")
        return self._table.rows[positions]

    def _try(self, run: Callable[[], R]) -> R | None:
        """Return the result; fall back, and return None, if there is none."""
        if self.falls_back:
            return None
        try:
            return run()
        except Exception:  # noqa: BLE001  # the function itself will run instead, and raise what is the user's to see
            self.falls_back = True
            return None


def _alike(found: Numbers, expected: Numbers) -> bool:
    """Return whether the numbers are the same, but for the last digits of those few functions where they may differ."""
    if isinstance(found, list) or isinstance(expected, list):
        both = isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected)
        return both and all(map(_alike, cast("list[Numbers]", found), cast("list[Numbers]", expected)))
    return math.isclose(found, expected, rel_tol=1e-12) or (math.isnan(found) and math.isnan(expected))


class Snapshot:
    """What a call may change: the model's numbers and attributes, its generators of random numbers and Python's own."""

    def __init__(self, model: Module) -> None:
        self._model = model
        self._architecture, generators = described(model)
        self._numbers = [(value, value.data) for value in [*model.parameters(), *model.buffers()]]
        self._generators = [(generator, generator.getstate()) for generator in generators]
        self._random = random.getstate()

    def restored(self) -> bool:
        """Return whether it has changed; set numbers and generators to what they were."""
        if str(Snapshot(self._model)) == str(self):
            return False
        for value, number in self._numbers:
            value.data = number
        for generator, state in self._generators:
            generator.setstate(state)
        random.setstate(self._random)
        return True

    def __str__(self) -> str:
        states = [state for _, state in self._generators]
        return f"{self._architecture} {[number for _, number in self._numbers]} {states} {self._random}"
