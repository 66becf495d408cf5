"""What is known of a function: its recorded paths, found again by the arguments, and recorded where there is none."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import PurePath
from threading import RLock

import numpy as np

from autograd.compiler.backends.executable import Floats, Request
from autograd.compiler.dispatch.arguments import Form, Given, Signature
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.paths import Path, Paths, Requests
from autograd.compiler.dispatch.requests import value_request
from autograd.compiler.ir.record import record
from autograd.core.engine import Value
from autograd.core.observers import afresh, careful, is_observed
from autograd.transforms.call import name_of
from autograd.transforms.trees import Layout, flatten

__all__ = ["Absent", "Library"]


class Absent:
    """What stands for a function that is not here: its programs run, and it does not.

    Parameters
    ----------
    name
        The name of the function.
    message
        What is said where it would have to run.
    """

    def __init__(self, name: str, message: str) -> None:
        self.__name__, self.message = name, message

    def __call__(self, *args: object, **keywords: object) -> object:
        """Raise ``LookupError``."""
        del args, keywords
        raise LookupError(self.message)


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
        The form of the last arguments.
    uncompiled
        How often the function itself had to run.
    came
        Where the library came out of a pickle: a path of it that uses Values, and the form of its arguments.
    """

    checked = False  # whether calls are compared with the function itself

    def __init__(self, function: Callable[..., object], options: Options) -> None:
        self.function, self.options = function, options
        self.signature = Signature(function, options.static)
        self.forms: dict[Form, Paths] = {}
        self.last: Form | None = None
        self.uncompiled = 0
        self.came: tuple[Form, Path] | None = None
        self._lock = RLock()
        self._recordings = 0
        self._warned = False

    def of(self, function: Callable[..., object]) -> Library:
        """Return an empty library of another function, with the same options."""
        return type(self)(function, replace(self.options, name=name_of(function)))

    def paths_of(self, form: Form) -> Paths:
        """Return the tree of the paths that arguments of this form have taken."""
        self.last = form
        paths = self.forms.get(form)
        if paths is None:
            with self._lock:
                paths = self.forms.setdefault(form, Paths())
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
        if self.came is not None:
            self._check_parameters(found.captured, *self.came)
        return Path(found.program, found.captured, layouts[0], found.computed, numbers, found.sites)

    def _check_parameters(self, captured: Sequence[Value], form: Form, path: Path) -> None:
        """Refuse a path whose parameters are not those that came with the others.

        A function that was found by its name uses the Values that it finds here. If it uses one that did not come
        along, it may do so in place of one that did: the path that came along is run again, to see which it uses.
        """
        known = {value for tree in self.forms.values() for other in tree for value in other.captured}
        if known.issuperset(captured):
            return
        inputs = [Value(x) for x in path.example]
        with afresh():
            again = record(lambda: self.outputs(Given(form, np.array(path.example), ()), inputs, []), inputs)
        if [*map(id, again.captured)] != [*map(id, path.captured)]:
            strange = next(value for value in captured if value not in known)
            raise LookupError(
                f"{self.options.name} takes a path here that was not recorded where it was pickled, and would use "
                f"{strange!r} of this process in place of the parameters that came with it: call it on such arguments "
                f"before it is pickled, or let the parameters belong to an object that is pickled with it"
            )

    def __deepcopy__(self, memo: dict[int, object]) -> Library:
        """Return a library of a copy of the function.

        The copy of a function is the function itself, with its parameters, and its paths serve both. The copy of a
        method belongs to a copy of the object: its parameters are others, and its paths are recorded when it runs.
        Where the function is absent, nobody else has the parameters.
        """
        again = memo[id(self)] = type(self).__new__(type(self))  # the function may belong to what holds this
        function = deepcopy(self.function, memo)
        again.__init__(function, self.options)  # type: ignore[misc]  # which __new__ has left out
        if function is self.function or isinstance(function, Absent):
            for form, paths in self.forms.items():
                for path in paths.oldest_first():
                    captured = path.captured if function is self.function else deepcopy(path.captured, memo)
                    again.restore([(form, replace(path, captured=captured, runners={}, requests=Requests(), calls=0))])
        return again

    def outputs(self, given: Given, inputs: Sequence[Value], layouts: list[Layout]) -> Sequence[Value | float]:
        """Run the function on these inputs; return the numbers of its result, and add their layout to the list."""
        args, keywords = given.form.rebuilt(inputs)
        try:
            result = self.function(*args, **keywords)
        except TypeError as error:
            if "Value" in str(error):
                error.add_note(
                    f"compile hands every number to {self.options.name} as a Value; what counts or names, say static="
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
                stacklevel=5,
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
            if self.paths_of(form).add(path):
                self._recordings += 1
