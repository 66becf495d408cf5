"""What is known of a function: its recorded paths, found again by the arguments, and recorded where there is none."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import PurePath
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from autograd.compiler.backends.executable import Floats, Request
from autograd.compiler.dispatch.arguments import Form, Given, Signature, Static
from autograd.compiler.dispatch.checking import Checker
from autograd.compiler.dispatch.paths import Path, Paths
from autograd.compiler.dispatch.requests import check_number, check_reached, value_request
from autograd.compiler.dispatch.runner import Jit, Runner
from autograd.compiler.export.reading import Reading, reading_of
from autograd.compiler.ir.record import record
from autograd.compiler.statistics import Statistics
from autograd.core.engine import Value, leaves
from autograd.core.observers import afresh, careful, is_observed
from autograd.transforms.call import name_of
from autograd.transforms.trees import Layout, flatten

if TYPE_CHECKING:
    from autograd.compiler.batch.arguments import BatchShape

__all__ = ["Library"]


class Library:
    """The paths of one function.

    Parameters
    ----------
    function, static, paths, jit, fast_math, check
        As for ``compile``.
    """

    def __init__(
        self,
        function: Callable[..., object],
        *,
        static: Static,
        paths: int,
        jit: Jit,
        fast_math: bool,
        check: bool,
    ) -> None:
        self.function, self.name = function, name_of(function)
        self.jit: Jit = jit
        self.fast_math = fast_math
        self.signature = Signature(function, static)
        self._static, self._bound = static, paths
        self._checker = Checker(self) if check else None
        self._forms: dict[Form, Paths] = {}
        self.batch_shapes: dict[Hashable, BatchShape] = {}  # those that Many has met
        self._last: Form | None = None
        self._lock = RLock()
        self._recordings = self._without = 0
        self._warned = False

    def of(self, function: Callable[..., object]) -> Library:
        """Return an empty library of another function, with the same options."""
        return Library(
            function,
            static=self._static,
            paths=self._bound,
            jit=self.jit,
            fast_math=self.fast_math,
            check=self._checker is not None,
        )

    def paths_of(self, form: Form) -> Paths:
        """Return the tree of the paths that arguments of this form have taken."""
        self._last = form
        paths = self._forms.get(form)
        if paths is None:
            with self._lock:
                paths = self._forms.setdefault(form, Paths())
        return paths

    def run(self, given: Given, request_of: Callable[[Path], Request]) -> tuple[Path, Floats] | None:
        """Return the path of the arguments and the results of the request; None if that takes the function itself.

        Each trial settles at least one more decision, unless the function decides by something beside its arguments
        that has changed since; then it runs itself.
        """
        if careful and is_observed():
            given.tell()
        paths = self.paths_of(given.form)
        path, settled = paths.latest or self.recorded(given, paths), -1
        while path is not None:
            refusal = None
            try:
                request = request_of(path)
            except (TypeError, ValueError) as error:  # which counts only if these arguments take the path
                request, refusal = value_request(self, path), error
            numbers, results = path.numbers(given.numbers), np.empty(max(request.results, 1))
            failed = path.runner(request, self.jit).point(numbers, results)
            if failed < 0:
                if refusal is not None:
                    raise refusal
                path.calls += 1
                paths.ran(path)
                if self._checker is not None:
                    self._checker.check(given, path, request, results)
                return path, results
            if failed <= settled:  # a decision that had come out so: the paths contradict each other
                break
            path, settled = paths.after(path, failed, float(results[0])) or self.recorded(given, paths), failed
        self.ran_without()
        return None

    def check(self, given: Given) -> None:
        """Compare the value at a point of a batch with the function itself, if such checks are wanted."""
        if self._checker is not None:
            self.run(given, lambda path: value_request(self, path))

    def ran_without(self) -> None:
        """Take note that the function itself had to run."""
        self._without += 1

    def recorded(self, given: Given, paths: Paths) -> Path | None:
        """Record the path of the arguments; return None if there is no room for it.

        No lock is held while the function runs, which may wait for another thread that records. If two record the same
        path, both go on with the first.
        """
        if self._recordings >= self._bound:
            self._warn()
            return None
        path = self._recording(given)
        with self._lock:
            if self._recordings >= self._bound:
                return None
            if not paths.add(path):
                return paths.like(path)
            self._recordings += 1
            return path

    def _recording(self, given: Given) -> Path:
        inputs = [Value(x) for x in given.numbers.tolist()]
        layouts: list[Layout] = []
        with afresh():
            found = record(lambda: self.outputs(given, inputs, layouts), inputs)
        numbers = given.numbers.tolist()
        return Path(found.program, found.captured, layouts[0], found.computed, numbers, found.sites)

    def outputs(self, given: Given, inputs: Sequence[Value], layouts: list[Layout]) -> Sequence[Value | float]:
        """Run the function on these inputs; return the numbers of its result, and add their layout to the list."""
        args, keywords = given.form.rebuilt(inputs)
        try:
            result = self.function(*args, **keywords)
        except TypeError as error:
            if "Value" in str(error):
                error.add_note(
                    f"compile hands every number to {self.name} as a Value; what counts or names, say static="
                )
            raise
        flat, layout = flatten(result, f"the result of {self.name}")
        if not flat:
            what = "None" if result is None else f"{result!r}, without a number in it"
            raise TypeError(f"compile: {self.name} returned {what}; is a return statement missing?")
        layouts.append(layout)
        return flat

    def value(self, given: Given) -> Any:  # noqa: ANN401  # whatever the function returns
        """Return the result of the function itself as plain numbers."""
        layouts: list[Layout] = []
        with afresh():
            flat = self.outputs(given, [*map(Value, given.numbers.tolist())], layouts)
        return layouts[0].result([x.data if isinstance(x, Value) else x for x in flat])

    def backward(self, given: Given) -> float:
        """Run the function itself on the leaves among the arguments, and differentiate what it returns."""
        numbers = [*map(Value, given.numbers.tolist())]
        inputs = numbers.copy()
        for place, value in given.values:
            inputs[place] = value
        layouts: list[Layout] = []
        with afresh():
            loss = self.outputs(given, inputs, layouts)[0]
        check_number(self, layouts[0], "backward")
        behind = [leaf for leaf in leaves([loss]) if leaf.requires_grad] if isinstance(loss, Value) else []
        check_reached(self, not {*behind}.issubset(numbers))
        loss = cast("Value", loss)
        loss.backward()
        return loss.data

    def _warn(self) -> None:
        if not self._warned:
            self._warned = True
            warnings.warn(
                f"{self.name} has taken {self._bound} paths{self._forks()}, and further ones are run without "
                f"compiling. A number that it reads by .data, or prints, is a decision too; compile(..., paths=) sets "
                f"the bound",
                RuntimeWarning,
                stacklevel=5,
            )

    def _forks(self) -> str:
        """Return where most of the paths go off, as a clause of a sentence."""
        lines: Counter[str] = Counter()
        for paths in self._forms.values():
            for site, count in paths.forks.items():
                lines[f"{PurePath(site.file).name}:{site.line}"] += count
        if not lines:
            return ""
        ((line, count),) = lines.most_common(1)
        how_many = "all" if count == lines.total() else "most" if 2 * count > lines.total() else "many"
        return f", {how_many} of them by the decision at {line}"

    def statistics(self) -> Statistics:
        """Return what happened so far."""
        paths = [path for tree in self._forms.values() for path in tree]
        runners = [runner for path in paths for runner in path.runners.values()]
        return Statistics(
            paths=len(paths),
            bound=self._bound,
            calls=sum(path.calls for path in paths),
            uncompiled=self._without,
            operations=tuple(len(path.program) for path in paths),
            machine_code=sum(runner.gear == "machine code" for runner in runners),
        )

    def reading(self) -> Reading:
        """Return the paths for arguments nested as those of the last call."""
        if self._last is None or self._forms[self._last].latest is None:
            raise RuntimeError(f"{self.name} has not been called yet, so nothing is recorded: call it once first")
        return reading_of(self.function, self._forms[self._last], self._last)

    def examples(self, reading: Reading, wrt: tuple[int, ...]) -> list[tuple[list[float], list[float]]]:
        """Return for each path the numbers it was recorded at, and the results there."""
        found = []
        for program, example in zip(reading.programs, reading.examples, strict=True):
            numbers = np.array([*example, *(value.data for value in reading.captured)])
            request = Request(program, wrt)
            results = np.empty(request.results)
            if len(numbers) == program.inputs and Runner(request, "never").point(numbers, results) < 0:
                found.append((numbers.tolist(), results.tolist()))
        return found

    def trees(self) -> Iterable[Paths]:
        """Return the trees of paths, one for each way in which arguments were nested."""
        return self._forms.values()

    def restore(self, paths: Sequence[tuple[Form, Path]]) -> None:
        """Take up paths that were recorded elsewhere."""
        for form, path in paths:
            if self.paths_of(form).add(path):
                self._recordings += 1

    def readings(self) -> list[Reading]:
        """Return the paths for all arguments so far, by how they are nested."""
        return [
            reading_of(self.function, paths, form) for form, paths in self._forms.items() if paths.latest is not None
        ]
