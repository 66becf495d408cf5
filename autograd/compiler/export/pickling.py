"""Compiled functions in pickles: programs as in a file, and beside them the parameters and the function.

A pickle holds a library, which compiled functions and their batches share. Its programs travel in the form of a file,
its captured Values and its function in the pickle itself, so that what else the pickle holds goes on sharing them.
No machine code travels.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, cast

from autograd.compiler.dispatch.arguments import Form
from autograd.compiler.dispatch.library import Absent, Library, variables_of_given
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.paths import Path, Paths
from autograd.compiler.dispatch.reference import CheckedLibrary
from autograd.compiler.dispatch.variables import Told
from autograd.compiler.export.program_files import package_version, packed, unpacked
from autograd.compiler.ir.loops import unrolled
from autograd.compiler.ir.program import Program
from autograd.core.engine import Value
from autograd.transforms.carrying import carried, found
from autograd.transforms.trees import flatten

_VERSION = 1  # of what a pickle holds beside the programs


class _Form(NamedTuple):
    """The paths of one form, with what functions read that are static arguments, and what belongs to each path."""

    form: Form
    variables: Told
    paths: list[tuple[object, tuple[Value, ...], list[float]]]


def _reduced(library: Library) -> tuple[object, ...]:
    """Return a library in the form that pickle asks for: how to make an empty one, and how to fill it.

    What was recorded while the variables that the function reads stood for something else stays behind.
    """
    library.catch_up()
    options, now = library.options, library.state()
    programs: list[Program] = []
    state = {
        "version": _VERSION,
        "package": package_version(),
        "function": carried(library.function),
        "options": {name: getattr(options, name) for name in Options.__slots__},
        "forms": [_taken(library.options.name, form, paths, programs) for form, paths in now.forms.items()],
        "variables": now.variables.told() if now.variables else (),
        "programs": packed(programs, {}),
    }
    # Empty at first, because the function may be a method of what holds the library.
    return _empty, (type(library) is CheckedLibrary,), state, None, None, _fill


def _taken(name: str, form: Form, tree: Paths, programs: list[Program]) -> _Form:
    """Return what belongs to a form, and add its programs.

    A path with an operation of the user's own is left out, and recorded anew on the other side.
    """
    paths: list[tuple[object, tuple[Value, ...], list[float]]] = []
    for path in tree.oldest_first() if tree.are_current() else ():
        if path.computed is not None:
            raise ValueError(
                f"cannot pickle {name}: it uses {path.computed!r}, which was computed outside of it, "
                f"and only leaves and constants can travel: compute it inside, or hand it in as an argument"
            )
        if not path.program.custom:
            programs.append(unrolled(path.program))
            paths.append((path.layout.result([0.0] * path.layout.size), path.captured, [*path.example]))
    return _Form(form, tree.variables.told() if tree.variables else (), paths)


def _empty(checked: bool) -> Library:  # noqa: FBT001  # the order in a pickle
    kind = CheckedLibrary if checked else Library
    return kind.__new__(kind)


def _fill(library: Library, state: dict[str, Any]) -> None:
    """Fill an empty library with what a pickle holds."""
    if state["version"] > _VERSION:
        raise ValueError(
            f"this pickle of a compiled function was written by scalar-autograd {state['package']}, and version "
            f"{package_version()} cannot read it: install the same version on both sides"
        )
    options = Options(**state["options"])
    programs, _ = unpacked(state["programs"], f"a pickle of {options.name}")
    library.__init__(_function(state["function"], options.name), options)  # type: ignore[misc]  # which _empty left out
    library.arrive([*_restored(state["forms"], programs)], state["variables"])


def _function(thing: object, name: str) -> Callable[..., object]:
    try:
        return found(thing)
    except ImportError as error:
        return Absent(
            name,
            f"{name} came in a pickle, and was not recorded for such arguments, or the path that they take; it cannot "
            f"be recorded here: {error}. Call it with them before it is pickled",
        )


def _restored(forms: list[_Form], programs: list[Program]) -> Iterator[tuple[Form, Path]]:
    waiting = iter(programs)
    for form, told, paths in forms:
        static = variables_of_given(form)
        for result, captured, example in paths:
            program, result_layout = next(waiting), flatten(result, "the result")[1]
            if program.inputs != form.layout.size + len(captured) or len(program.outputs) != result_layout.size:
                raise ValueError("this pickle of a compiled function is damaged: its programs are not the function's")
            if static is None or static.agree_with(told):
                yield form, Path(program, captured, result_layout, form.integers, example=example)


copyreg.pickle(Library, cast("Any", _reduced))
copyreg.pickle(CheckedLibrary, cast("Any", _reduced))
