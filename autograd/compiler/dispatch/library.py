"""What is known of a function: its recorded paths, found again by the arguments, and recorded where there is none."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath
from threading import RLock
from typing import TypeVar

import numpy as np

from autograd.compiler.backends.executable import Floats, Request
from autograd.compiler.dispatch.arguments import Form, Given, Signature
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.paths import Path, Paths
from autograd.compiler.dispatch.requests import value_request
from autograd.compiler.ir.record import record
from autograd.core.engine import Value
from autograd.core.observers import afresh, careful, is_observed
from autograd.core.site import stack_level
from autograd.core.standins import AskedError, standing_in
from autograd.transforms.call import explain, name_of
from autograd.transforms.trees import Layout, flatten

__all__ = ["Library"]

T = TypeVar("T")
_FEW = 16  # integers that a function asks for, each of which has recordings of its own


class Library:
    """The paths of one function.

    Parameters
    ----------
    function
        The function.
    options
        How it is compiled.

    Attributes
    ----------
    forms
        A tree of paths for each way in which arguments were nested.
    last
        The form of the last arguments that had a path.
    uncompiled
        How often the function itself had to run.
    """

    checked = False  # whether calls are compared with the function itself

    def __init__(self, function: Callable[..., object], options: Options) -> None:
        self.function, self.options = function, options
        self.signature = Signature(function, options.static)
        self.forms: dict[Form, Paths] = {}
        self.last: Form | None = None
        self.uncompiled = 0
        self._lock = RLock()
        self._recordings = 0
        self._warned = self._warned_of_integers = False

    def of(self, function: Callable[..., object]) -> Library:
        """Return an empty library of another function, with the same options."""
        return type(self)(function, replace(self.options, name=name_of(function)))

    def paths_of(self, form: Form) -> Paths:
        """Return the tree of the paths that arguments of this form have taken. It is kept once it has one."""
        paths = self.forms.get(form)
        if paths is None:
            return Paths()
        self.last = form
        return paths

    def settled(self, given: Given, compute: Callable[[Given], T]) -> T:
        """Return what is computed of the arguments; again, where the function asks for an integer in place of a Value.

        From then on it gets that integer: what ``compute`` is given says so.
        """
        while True:
            try:
                return compute(given)
            except AskedError as asked:
                given = self.signature.ask(given, asked)

    def run(self, given: Given, request_of: Callable[[Path], Request]) -> tuple[Path, Floats] | None:
        """Return the path of the arguments and the results of the request; None if that takes the function itself."""
        while True:  # as settled does, which is a call more
            try:
                return self.run_settled(given, request_of)
            except AskedError as asked:
                given = self.signature.ask(given, asked)

    def run_settled(self, given: Given, request_of: Callable[[Path], Request]) -> tuple[Path, Floats] | None:
        """Run as ``run`` does, unless the function asks for an integer in place of a Value.

        Each trial settles at least one more decision, unless the function decides by something beside its arguments
        that has changed since; then it runs itself.

        Raises
        ------
        AskedError
            If it asks for one.
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
                request, refusal = value_request(self.options, path), error
            numbers, results = path.numbers(given.numbers), np.empty(max(request.results, 1))
            failed = path.runner(request, self.options.jit).point(numbers, results)
            if failed < 0:
                if refusal is not None:
                    raise refusal
                path.calls += 1
                paths.ran(path)
                return path, results
            if failed <= settled:  # a decision that had come out so: the paths contradict each other
                break
            path, settled = paths.after(path, failed, float(results[0])) or self.recorded(given, paths), failed
        self.uncompiled += 1
        return None

    def recorded(self, given: Given, paths: Paths) -> Path | None:
        """Record the path of the arguments; return None if there is no room for it.

        No lock is held while the function runs, which may wait for another thread that records. If two record the same
        path, both go on with the first.
        """
        if self._recordings >= self.options.paths:
            self._warn()
            return None
        path = self._recording(given)
        with self._lock:
            if self._recordings >= self.options.paths:
                return None
            paths, self.last = self.forms.setdefault(given.form, paths), given.form
            if not paths.add(path):
                return paths.like(path)
            self._recordings += 1
        if given.form.integers:
            self._warn_of_integers(given.form, paths)
        return path

    def _recording(self, given: Given) -> Path:
        inputs = [Value(x) for x in given.numbers.tolist()]
        layouts: list[Layout] = []
        with afresh():
            found = record(lambda: self.outputs(given, inputs, layouts), inputs)
        numbers = given.numbers.tolist()
        integers = given.form.integers
        return Path(found.program, found.captured, layouts[0], integers, found.computed, numbers, found.sites)

    def outputs(self, given: Given, inputs: Sequence[Value], layouts: list[Layout]) -> Sequence[Value | float]:
        """Run the function on these inputs; return the numbers of its result, and add their layout to the list."""
        args, keywords = given.form.rebuilt(inputs)
        fixed = {place for place, _ in given.form.integers}
        standins = {place: inputs[place] for place, _ in given.integers if place not in fixed}
        try:
            with standing_in(standins):
                result = self.function(*args, **keywords)
        except TypeError as error:
            explain(error)
            if "Value" in str(error):
                error.add_note(
                    f"compile hands every number to {self.options.name} as a Value: hand over an integer for what "
                    f"counts, and say static= of what is no number"
                )
            raise
        flat, layout = flatten(result, f"the result of {self.options.name}")
        if not flat:
            what = "None" if result is None else f"{result!r}, without a number in it"
            raise TypeError(f"compile: {self.options.name} returned {what}; is a return statement missing?")
        layouts.append(layout)
        return flat

    def _warn(self) -> None:
        if not self._warned:
            self._warned = True
            name, bound = self.options.name, self.options.paths
            warnings.warn(
                f"{name} has taken {bound} paths{self._forks()}, and further ones are run without compiling. A number "
                f"that it reads by .data, or prints, is a decision too; compile(..., paths=) sets the bound",
                RuntimeWarning,
                stacklevel=stack_level(),
            )

    def _warn_of_integers(self, form: Form, paths: Paths) -> None:
        """Warn if a function that asks for integers gets very many."""
        for place in () if self._warned_of_integers else form.asked:
            if len({path.example[place] for path in paths if path.example}) > _FEW:
                self._warned_of_integers = True
                name, what = self.options.name, form.described(place)
                warnings.warn(
                    f"{what} of {name} has been more than {_FEW} integers, and each is recorded by itself, because "
                    f"{self.signature.reason(form, place)}; static= says that this is meant, without a warning",
                    RuntimeWarning,
                    stacklevel=stack_level(),
                )

    def _forks(self) -> str:
        """Return where most of the paths go off, as a clause of a sentence."""
        lines: Counter[str] = Counter()
        for paths in self.forms.values():
            for site, count in paths.forks.items():
                lines[f"{PurePath(site.file).name}:{site.line}"] += count
        if not lines:
            return ""
        ((line, count),) = lines.most_common(1)
        how_many = "all" if count == lines.total() else "most" if 2 * count > lines.total() else "many"
        return f", {how_many} of them by the decision at {line}"

    def restore(self, paths: Sequence[tuple[Form, Path]]) -> None:
        """Take up paths that were recorded elsewhere."""
        for form, path in paths:
            self.signature.restore(form)
            if self.forms.setdefault(form, Paths()).add(path):
                self._recordings += 1
            self.last = form
