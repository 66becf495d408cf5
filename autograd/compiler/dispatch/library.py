"""What is known of a function: its recorded paths, found again by the arguments, and recorded where there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from threading import RLock
from typing import TypeVar

import numpy as np

from autograd.compiler.backends.executable import Floats, Request, with_loops
from autograd.compiler.branches.keeping import Place
from autograd.compiler.branches.recording import Branches
from autograd.compiler.dispatch.advice import FEW, Advice
from autograd.compiler.dispatch.arguments import Form, Given, Signature, Static
from autograd.compiler.dispatch.captures import variables_of, variables_of_arguments
from autograd.compiler.dispatch.options import PATHS, Options
from autograd.compiler.dispatch.paths import Path, Paths, Requests
from autograd.compiler.dispatch.randomness import Draws, generators_in
from autograd.compiler.dispatch.requests import OneSidedError, value_request
from autograd.compiler.dispatch.tally import Tally
from autograd.compiler.dispatch.variables import Told, Variables
from autograd.compiler.ir.merges import has_merges
from autograd.core.copies import as_arguments
from autograd.core.engine import Value
from autograd.core.observers import afresh, careful, is_diagnosed, is_observed
from autograd.core.site import line_name
from autograd.core.standins import AskedError, standing_in
from autograd.transforms.call import explain, name_of
from autograd.transforms.trees import Layout, flatten

__all__ = ["Absent", "Library", "State", "variables_of_given"]

T = TypeVar("T")
_WORTH = 10  # calls for each recording, below which to record takes longer than it can save


@dataclass(eq=False, slots=True)
class State:
    """The paths that were recorded while what a function reads from outside stood for certain things.

    Parameters
    ----------
    variables
        What it reads; None where that is nothing.
    generators
        Those of random numbers that it can draw from.
    forms
        A tree of paths for each way in which arguments were nested.
    """

    variables: Variables | None
    generators: tuple[object, ...]
    forms: dict[Form, Paths] = field(default_factory=dict)


def variables_of_given(form: Form) -> Variables | None:
    """Return what static arguments and the classes of the others read; None where there is nothing."""
    given = (*form.layout.classes, *(thing for _, thing in form.fixed))
    return (variables_of_arguments(given) if given else ()) or None


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
    last
        The form of the last arguments that had a path.
    uncompiled
        How often the function itself had to run, for want of room or for a diagnosis.
    has_function
        Whether the function is there, which it is not if its paths were loaded, or came in a pickle without it.
    came
        Where the library came out of a pickle: a path of it that uses Values, and the form of its arguments.
    """

    checked = False  # whether calls are compared with the function itself

    def __init__(self, function: Callable[..., object], options: Options) -> None:
        self.function, self.options = function, options
        self.signature = Signature(function, options.static)
        self._branches = Branches(function)
        self.last: Form | None = None
        self._caught_up = 0
        self._dropped: list[Tally] = []
        self.uncompiled = 0
        self.has_function = not isinstance(function, Absent)
        self.came: tuple[Form, Path] | None = None
        self._arrived: tuple[Sequence[tuple[Form, Path]], Told] | None = None
        self._state: State | None = None  # not yet looked at
        self._states: dict[Hashable, State] = {}
        self._changes: Counter[str] = Counter()
        self._lock = RLock()
        self._recordings = 0
        self._advice = Advice(options.name)

    def of(self, function: Callable[..., object], static: Static | None = None) -> Library:
        """Return an empty library of another function, with the same options, but for its static arguments."""
        static = self.options.static if static is None else static
        return type(self)(function, replace(self.options, name=name_of(function), static=static))

    @property
    def all_paths(self) -> list[Path]:
        """All paths, whatever the outside was."""
        return [path for tree in self._trees() for path in tree]

    def _trees(self) -> Iterator[Paths]:
        for state in self._known_states():
            yield from state.forms.values()

    def _known_states(self) -> list[State]:
        if self._arrived is not None:
            self.state()
        return [state for state in dict.fromkeys([*self._states.values(), self._state]) if state is not None]

    @property
    def forks(self) -> Counter[str]:
        """What paths go off by from those before them, and how many do."""
        found = Counter({f"a change of the variable {name!r}": count for name, count in self._changes.items()})
        for paths in self._trees():
            for site, count in paths.forks.items():
                found[f"the decision at {line_name(site.file, site.line)}"] += count
        return found

    @property
    def once(self) -> int:
        """How many paths ran once at most, beside the first of each form of arguments, which is no second way."""
        forms: set[Form] = set()
        count = 0
        for state in self._known_states():
            for form, paths in state.forms.items():
                others = list(paths) if form in forms else list(paths)[1:]
                count += sum(path.calls <= 1 for path in others)
                forms.add(form)
        return count

    @property
    def reasons(self) -> dict[Place, str]:
        """Why branches were not kept, by their places."""
        return self._branches.reasons

    def steps_aside(self) -> bool:
        """Return whether the function itself is to run, because somebody is to see each of its operations."""
        return self.has_function and is_diagnosed()

    def state(self) -> State:
        """Return what is recorded with the outside as it is now."""
        state = self._state
        if state is None or not (state.variables is None or state.variables.same()):
            state = self._present_state()
        return state

    def paths_of(self, form: Form) -> Paths:
        """Return the tree of the paths that arguments of this form have taken, with the outside as it is now.

        It is kept once it has one.
        """
        paths = self.state().forms.get(form)
        if paths is None or not paths.are_current():
            return Paths(variables_of_given(form))
        self.last = form
        return paths

    def catch_up(self) -> None:
        """Take note of which paths ran last: calls that are repeated are only counted."""
        ran = [(path.tally.stamp, form, paths, path) for form, paths in self.state().forms.items() for path in paths]
        for stamp, form, paths, path in sorted(ran, key=lambda run: run[0]):
            if stamp > self._caught_up:
                self._caught_up, self.last = stamp, form
                paths.ran(path)

    def _present_state(self) -> State:
        """Return the state for what the variables stand for now, which is not what they stood for in the last call."""
        changed: list[str] = []
        with self._lock:
            if self._state is not None and self._state.variables is not None:
                if self._state.variables.are_unchanged():
                    return self._state
                changed = self._state.variables.changed()
            variables = variables_of(self.function)
            state = self._states.get(variables.key)
            if state is None:
                self._changes.update(changed)
                generators = generators_in([self.function, *variables.things])
                state = State(variables if len(variables) else None, tuple(generators))
                if len(self._states) < self.options.paths:
                    self._states[variables.key] = state
            self._state = state
            if self._arrived is not None:
                self._take_up(*self._arrived)
        return state

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
            if self.steps_aside():
                self.uncompiled += 1
                return None
            given.tell()
        paths = self.paths_of(given.form)
        path, settled = paths.latest or self.recorded(given, paths), -1
        while path is not None:
            refusal = None
            try:
                request = request_of(path)
            except OneSidedError as error:
                self.decide(error, paths)
                path, settled = paths.latest or self.recorded(given, paths), -1
                continue
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
            path, settled = self.next_path(lambda: given, paths, path, failed, float(results[0]))
        self.uncompiled += 1
        return None

    def next_path(
        self, given: Callable[[], Given], paths: Paths, path: Path, failed: int, left: float
    ) -> tuple[Path | None, int]:
        """Return the path to try after one that failed a guard, and which guards need not be looked at again.

        Parameters
        ----------
        given
            Gives the arguments that fail it.
        paths
            The paths to choose from; a new one is recorded where there is none.
        path
            The path that was tried.
        failed, left
            The guard that failed, and the number on its left.
        """
        after = paths.after(path, failed, left)
        if after is not None and not path.dropped:
            return after, failed
        after = after or self.recorded(given(), paths)
        return after, path.settled(failed, after)

    def decide(self, error: OneSidedError, paths: Paths) -> None:
        """Forget the path whose branches must be decisions, and let them be such in the next."""
        with self._lock:
            self._branches.decide(dict.fromkeys(error.places, str(error)))
            self._drop(paths, lambda path: path is error.path)

    def _drop(self, paths: Paths, unwanted: Callable[[Path], bool]) -> None:
        dropped = paths.drop(unwanted)
        self._recordings -= len(dropped)
        self._dropped += [path.tally for path in dropped]  # which goes on where calls are kept that took the path

    @property
    def calls(self) -> int:
        """How many calls, or points of batches, took a path."""
        return sum(tally.count for tally in (*self._dropped, *(path.tally for path in self.all_paths)))

    def recorded(self, given: Given, paths: Paths) -> Path | None:
        """Record the path of the arguments; return None if there is no room for it.

        No lock is held while the function runs, which may wait for another thread that records. If two record the same
        path, both go on with the first.
        """
        if self._recordings >= self.options.paths:
            self._advice.on_bound(self.options.paths, self.forks)
            return None
        state = self.state()
        path = self._recording(given, keeps=paths.latest is not None)
        with self._lock:
            if self._recordings >= self.options.paths:
                return None
            if self.state() is not state or not paths.are_current():  # what it read has changed meanwhile
                self._recordings += 1
                path.kept = False
                return path
            kept = state.forms.get(given.form)
            if kept is None or not kept.are_current():
                kept = state.forms[given.form] = paths
            paths, self.last = kept, given.form
            if has_merges(path.program):
                self._drop(paths, lambda before: before.straight)
            if not paths.add(path):
                return paths.like(path)
            self._recordings += 1
        if given.form.integers:
            self._warn_of_integers(given.form, paths)
        self._warn_of_waste()
        return path

    def _recording(self, given: Given, *, keeps: bool) -> Path:
        """Record the path of the arguments; with its branches, if they are to be kept and can be."""
        inputs = [Value(x) for x in given.numbers.tolist()]
        layouts: list[Layout] = []
        draws = Draws(self.state().generators)
        with afresh():
            found, merges = self._branches.recorded(
                lambda function: self.outputs(given, inputs, layouts, function), inputs, keeps=keeps
            )
        if draws.happened():
            self._advice.on_draws()
        numbers = given.numbers.tolist()
        if self.came is not None:
            self._check_parameters(found.captured, *self.came)
        of_outside = found.captured, layouts[-1], given.form.integers, found.computed
        return Path(with_loops(found.program), *of_outside, numbers, found.sites, merges, straight=not keeps)

    def _check_parameters(self, captured: Sequence[Value], form: Form, path: Path) -> None:
        """Refuse a path whose parameters are not those that came with the others.

        A function that was found by its name uses the Values that it finds here. If it uses one that did not come
        along, it may do so in place of one that did: the path that came along is run again, to see which it uses.
        """
        known = {value for other in (path, *self.all_paths) for value in other.captured}
        if known.issuperset(captured):
            return
        inputs = [Value(x) for x in path.example]
        with afresh():
            given = Given(form, np.array(path.example), ())
            again, _ = self._branches.recorded(lambda f: self.outputs(given, inputs, [], f), inputs, keeps=False)
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
            for form, paths in self.state().forms.items():
                for path in paths.oldest_first():
                    captured = path.captured if function is self.function else deepcopy(path.captured, memo)
                    again.restore(
                        [(form, replace(path, captured=captured, runners={}, requests=Requests(), tally=Tally()))]
                    )
        return again

    def outputs(
        self,
        given: Given,
        inputs: Sequence[Value],
        layouts: list[Layout],
        function: Callable[..., object] | None = None,
    ) -> Sequence[Value | float]:
        """Run the function, or another in its place, on these inputs.

        Return the numbers of its result, and add their layout to the list.
        """
        args, keywords = given.form.rebuilt(inputs)
        fixed = {place for place, _ in given.form.integers}
        standins = {place: inputs[place] for place, _ in given.integers if place not in fixed}
        try:
            with standing_in(standins), as_arguments([x for x in inputs if isinstance(x, Value)]):
                result = (function or self.function)(*args, **keywords)
        except (TypeError, AttributeError) as error:
            explain(error)
            if isinstance(error, TypeError) and "Value" in str(error):
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

    def _warn_of_waste(self) -> None:
        """Warn early if most of what is recorded runs once; not where a bound is given, so that many are meant."""
        if self._advice.has_spoken or self.options.paths != PATHS:
            return
        once = self.once
        if once >= FEW and 2 * once > self._recordings and _WORTH * once > self.calls:
            self._advice.on_waste(self._recordings, once, self.forks)

    def _warn_of_integers(self, form: Form, paths: Paths) -> None:
        """Warn if a function that asks for integers gets very many."""
        for place in form.asked:
            if len({path.example[place] for path in paths if path.example}) > FEW:
                self._advice.on_integers(form.described(place), self.signature.reason(form, place))

    def restore(self, paths: Sequence[tuple[Form, Path]]) -> None:
        """Take up paths that were recorded elsewhere, whatever the outside was there."""
        for form, path in paths:
            path.program = with_loops(path.program)
            self.signature.restore(form)
            if self.state().forms.setdefault(form, Paths(variables_of_given(form))).add(path):
                self._recordings += 1
            self.last = form

    def arrive(self, paths: Sequence[tuple[Form, Path]], told: Told) -> None:
        """Take up paths that came in a pickle when they are first asked for.

        What the function reads is not known before: it may belong to an object that is still to be filled.
        """
        for form, _ in paths:
            self.signature.restore(form)
            self.last = form
        self._arrived = paths, told

    def _take_up(self, paths: Sequence[tuple[Form, Path]], told: Told) -> None:
        """Take up paths that have arrived, unless what the function reads is something else here."""
        self._arrived = None
        self.came = next(((form, path) for form, path in reversed(paths) if path.captured and path.example), None)
        variables = variables_of(self.function) if self.has_function else None
        if variables is None or variables.agree_with(told):
            self.restore(paths)
