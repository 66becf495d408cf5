"""What a compiled function can be turned into: Python, C, and functions of NumPy and JAX, on arguments nested alike."""

from __future__ import annotations

import inspect
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np

from autograd.compiler.backends.executable import Request
from autograd.compiler.dispatch.arguments import Argnums, Form
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Outcome, Path, Paths
from autograd.compiler.dispatch.requests import check_differentiable
from autograd.compiler.dispatch.runner import Runner
from autograd.compiler.ir.loops import unrolled
from autograd.compiler.ir.program import Program
from autograd.core.engine import Value
from autograd.transforms.trees import Layout

__all__ = ["Reading", "examples", "latest_reading", "not_called_yet", "reading_of", "readings"]


@dataclass(frozen=True)
class Reading:
    """The paths of a function for arguments nested in one way, as programs with the same inputs.

    Parameters
    ----------
    function
        What the function is called.
    programs
        The programs, that of the path that ran last at the end, with all turns of loops written out.
    latest
        That of the path that ran last, with its loops.
    form, layout
        How the arguments and the result are nested.
    captured
        The Values that some path uses, whose numbers follow those of the arguments.
    names
        What the inputs are called.
    examples
        For each program numbers of the arguments that take its path, or nothing.
    decisions
        For each program how its guards came out.
    """

    function: str
    programs: tuple[Program, ...]
    latest: Program
    form: Form
    layout: Layout
    captured: tuple[Value, ...]
    names: tuple[str, ...]
    examples: tuple[Sequence[float], ...]
    decisions: tuple[Sequence[Outcome], ...]

    def wrt(self, argnums: Argnums | None) -> tuple[int, ...]:
        """Return the positions of the inputs to differentiate by: of arguments, or none of them."""
        if argnums is None:
            return ()
        wrt = self.form.inputs_of((argnums,) if isinstance(argnums, int) else argnums)
        check_differentiable(self.function, self.form, self.form.integers, wrt)
        return wrt

    def arrays(self, args: tuple[object, ...], keywords: dict[str, object], stack: Any) -> list[Any]:  # noqa: ANN401
        """Return arrays for all inputs, from arguments that have arrays of numbers in place of numbers.

        Where an argument is an array itself, the axes for the points come before its own. ``stack`` is NumPy, or what
        has its functions.
        """
        layout = self.form.layout
        fixed = {place for place, _ in self.form.fixed}
        given = tuple(thing for place, thing in enumerate(args) if place not in fixed)
        named = {name: thing for name, thing in keywords.items() if name not in fixed}
        try:
            leaves: list[Any] = layout.arguments.flatten_up_to(cast("Any", (given, named)))
        except ValueError as error:
            raise ValueError(f"the arguments are not nested like those that were recorded: {error}") from None
        found: list[Any] = []
        for leaf, (shape, span) in zip(leaves, layout.spans(), strict=True):
            if shape is None:
                found.append(leaf)
                continue
            whole = stack.asarray(leaf)
            own = whole.ndim - len(shape)
            if own < 0 or whole.shape[own:] != shape:
                raise ValueError(f"an argument was recorded with the shape {shape}, got an array of {whole.shape}")
            flat = whole.reshape(*whole.shape[:own], span.stop - span.start)
            found.extend(flat[..., n] for n in range(span.stop - span.start))
        return found + [value.data for value in self.captured]

    def finished(self, results: Sequence[Any], argnums: Argnums | None, stack: Any) -> Any:  # noqa: ANN401
        """Return the value, or with ``argnums`` the pair of value and gradient, from arrays of all results."""
        value = self.nested(self.layout, results[: self.layout.size], stack)
        if argnums is None:
            return value
        gradients, start = [], self.layout.size
        for place in (argnums,) if isinstance(argnums, int) else argnums:
            layout = self.form.argument(place)[1]
            gradients.append(self.nested(layout, results[start : start + layout.size], stack))
            start += layout.size
        return value, gradients[0] if isinstance(argnums, int) else tuple(gradients)

    @staticmethod
    def nested(layout: Layout, results: Sequence[Any], stack: Any) -> Any:  # noqa: ANN401
        """Return arrays of results nested as the layout says."""
        return layout.results.unflatten(
            [
                results[span.start] if shape is None else _stacked(results[span], shape, stack)
                for shape, span in layout.spans()
            ]
        )


def latest_reading(library: Library) -> Reading:
    """Return the paths of a function for arguments nested as those of its last call."""
    library.catch_up()
    form = library.last
    paths = None if form is None else library.state().forms.get(form)
    if form is None or paths is None or paths.latest is None:
        raise not_called_yet(library)
    return reading_of(library, paths, form)


def not_called_yet(library: Library) -> RuntimeError:
    """Return the error of a function of which nothing is recorded."""
    since = " since a variable changed that it reads" if library.all_paths else " yet, so nothing is recorded"
    return RuntimeError(f"{library.options.name} has not been called{since}: call it once first")


def readings(library: Library) -> list[Reading]:
    """Return the paths of a function for all arguments so far, by how they are nested."""
    library.catch_up()
    forms = library.state().forms
    return [reading_of(library, paths, form) for form, paths in forms.items() if paths.latest is not None]


def examples(reading: Reading, wrt: tuple[int, ...]) -> list[tuple[list[float], list[float]]]:
    """Return for each path the numbers it was recorded at, and the results there."""
    found = []
    for program, example in zip(reading.programs, reading.examples, strict=True):
        numbers = np.array([*example, *(value.data for value in reading.captured)])
        request = Request(program, wrt)
        results = np.empty(request.results)
        if len(numbers) == program.inputs and Runner(request, "never").point(numbers, results) < 0:
            found.append((numbers.tolist(), results.tolist()))
    return found


def reading_of(library: Library, paths: Paths, form: Form) -> Reading:
    """Return the paths of a function for arguments of a form."""
    latest = cast("Path", paths.latest)
    alike = [path for path in paths if path.layout == latest.layout]
    captured = tuple({id(value): value for path in alike for value in path.captured}.values())
    several = [path for path in alike if path is not latest] + [latest]
    given = form.layout.size
    programs = tuple(_with_inputs(path, captured, given) for path in several)
    taken_at = tuple(path.example for path in several)
    looped = latest.program if latest.captured == captured else programs[-1]
    names, decisions = _names(library.function, form, captured), tuple(path.decisions for path in several)
    return Reading(library.options.name, programs, looped, form, latest.layout, captured, names, taken_at, decisions)


def _stacked(results: Sequence[Any], shape: tuple[int, ...], stack: Any) -> Any:  # noqa: ANN401
    whole = stack.stack(list(results), axis=-1)
    return whole.reshape(*whole.shape[:-1], *shape)


def _with_inputs(path: Path, captured: tuple[Value, ...], given: int) -> Program:
    """Return the program of a path with all captured Values as inputs, whether it uses them or not."""
    program = unrolled(path.program)
    if path.captured == captured:
        return program
    more = len(captured) - len(path.captured)
    places = {id(value): given + n for n, value in enumerate(captured)}
    move = np.arange(program.first_result + len(program)) + more
    move[:given] = np.arange(given)
    move[given : program.inputs] = [places[id(value)] for value in path.captured]
    differentiable = [*program.differentiable[:given], *(value.requires_grad for value in captured)]
    return replace(
        program,
        inputs=given + len(captured),
        operands=array("i", move[np.array(program.operands, dtype=np.int64)].astype(np.intc).tobytes()),
        differentiable=bytes([*differentiable, *program.differentiable[program.inputs :]]),
        outputs=tuple(int(move[slot]) for slot in program.outputs),
        guards=tuple(replace(g, left=int(move[g.left]), right=int(move[g.right])) for g in program.guards),
    )


def _names(function: Callable[..., object], form: Form, captured: tuple[Value, ...]) -> tuple[str, ...]:
    """Return a name for each input: that of the argument, with a number where it holds several. No two are the same."""
    try:
        known = [*inspect.signature(function).parameters]
    except (TypeError, ValueError):  # a function that does not tell
        known = []
    names: list[str] = []
    for position in form.positions:
        span, _ = form.argument(position)
        word = known[position] if position < len(known) else f"x{position}"
        count = span.stop - span.start
        names += [word] if count == 1 else [f"{word}_{n}" for n in range(count)]
    names += [f"k{n}" for n in range(form.layout.size - len(names))]  # keywords
    labels = [value.label or f"w{n}" for n, value in enumerate(captured)]
    distinct: dict[str, None] = {}
    for name in (*names, *labels):
        word = name
        while word in distinct:
            word += "_"
        distinct[word] = None
    return tuple(distinct)
