"""Where the requested outputs of the points go: to arrays with a number for each of them, or into sums."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from ctypes import c_double
from typing import Any, NamedTuple, TypeAlias, cast

import numpy as np

from autograd.compiler.backends.code import address
from autograd.compiler.backends.executable import Floats, Request
from autograd.compiler.batch.arguments import Many
from autograd.compiler.batch.points import Memo, Plan, Target
from autograd.compiler.dispatch.arguments import Form, Given, spread, structured
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path
from autograd.compiler.dispatch.reference import input_key, results_without
from autograd.compiler.dispatch.requests import backward_inputs, check_differentiable, check_number
from autograd.core.engine import Value
from autograd.transforms.trees import Layout

__all__ = ["OUTPUTS", "Results", "Wanted", "derivatives_by", "derivatives_by_parameters"]

# Positions of inputs, and what the derivatives with respect to them are called.
Wrt: TypeAlias = tuple[tuple[int, ...], tuple[Hashable, ...]]


class Wanted(NamedTuple):
    """What is wanted of each point beside the outputs.

    Parameters
    ----------
    transform
        What the user calls it; nothing if it is the outputs alone.
    key
        What tells it apart.
    wrt
        The derivatives that a path is asked for; with None those that are asked for whatever the path.
    """

    transform: str
    key: Hashable
    wrt: Callable[[Path | None], Wrt]


OUTPUTS = Wanted("", (), lambda _: ((), ()))


def derivatives_by(form: Form, positions: tuple[int, ...]) -> Wanted:
    """Return the derivatives with respect to arguments."""

    def wrt(_: Path | None) -> Wrt:
        inputs = form.inputs_of(positions)
        return inputs, tuple(map(input_key, inputs))

    return Wanted("value_and_grad", positions, wrt)


def derivatives_by_parameters(library: Library, first: Given, own: tuple[tuple[str, int], ...]) -> Wanted:
    """Return the derivatives with respect to all parameters, those among the arguments by their keys."""

    def wrt(path: Path | None) -> Wrt:
        path = cast("Path", path)
        mine = (key for key in own if key[1] in path.reached)
        return backward_inputs(library.options, path, first), (*mine, *path.trainable)

    return Wanted("backward", own, wrt)


class Results:
    """The sink of one batch.

    Parameters
    ----------
    library
        The paths of the function.
    many
        The arguments.
    wanted
        What is wanted of each point.
    reduced
        Whether the outputs are summed.
    memo
        What is kept for the next batch.
    """

    def __init__(self, library: Library, many: Many, wanted: Wanted, memo: Memo, *, reduced: bool) -> None:
        self._library, self._many, self._wanted, self._memo = library, many, wanted, memo
        self._reduced = reduced
        self._places: dict[Hashable, tuple[int, int]] = {}  # where the outputs of each point go
        self._outputs: Floats
        self._layout: Layout | None = None

    def array(self, span: slice) -> Floats | None:
        """Return an array for the derivatives by an argument at each point; None if they are summed."""
        if self._reduced and span.start not in self._many.columns.inputs:
            return None
        array = np.empty((self._many.count, span.stop - span.start))
        start, stride = address(array), array.strides[0]
        for column, n in enumerate(range(span.start, span.stop)):
            self._places[input_key(n)] = start + 8 * column, stride
        return array

    def value(self, sums: Floats) -> Any:  # noqa: ANN401  # the structure of the result
        """Return the outputs, of which the sums are those of all points."""
        layout = cast("Layout", self._layout)
        return structured(layout, sums) if self._reduced else spread(layout, self._outputs.T)

    def restart(self) -> None:
        """Forget the layout of the outputs: no point has it."""
        self._layout = None
        self._places = {key: place for key, place in self._places.items() if not _is_output(key)}

    def target(self, path: Path) -> Target:
        """Return what to compute on a path, and where it goes."""
        self._prepare(path.layout)
        plan = path, (self._wanted.transform, self._wanted.key, self._reduced, self._many.points)
        planned = self._memo.plans.get(plan)
        if planned is None:
            planned = self._memo.plans[plan] = self._planned(path)
        target = planned.target
        if not self._places:  # everything is summed
            return target
        addresses, strides = np.zeros((2, target.request.results), dtype=np.int64)
        for key, (start, stride) in self._places.items():
            addresses[planned.places[key]], strides[planned.places[key]] = start, stride
        return target._replace(addresses=addresses, strides=strides)

    def without(self, given: Given, point: int) -> tuple[tuple[Hashable, ...], list[float]]:
        """Compute a point by the function itself: write its outputs, return what is to be summed."""
        transform = self._wanted.transform
        computed = results_without(self._library, given, differentiate=bool(transform))
        self._prepare(computed.layout)
        found: dict[Hashable, float] = {_output_key(n): number for n, number in enumerate(computed.outputs)}
        if transform:
            check_number(self._library.options, computed.layout, transform)
        if transform == "backward":
            own = cast("tuple[Hashable, ...]", self._wanted.key)
            parameters = [key for key in computed.derivatives if key in own or isinstance(key, Value)]
            computed.tell_if_constant(transform, self._library.options.name, parameters)
            found |= {key: computed.derivatives[key] for key in parameters}
        else:
            wrt, keys = self._wanted.wrt(None)
            if transform:
                computed.tell_if_constant(transform, self._library.options.name, keys)
            check_differentiable(self._library.options.name, given.form, computed.integers, wrt)
            found.update(zip(keys, computed.gathered(keys), strict=True))
        for key, (start, stride) in self._places.items():
            c_double.from_address(start + point * stride).value = found.pop(key)
        return tuple(found), [*found.values()]

    def _planned(self, path: Path) -> Plan:
        """Return what to ask of a path, and where each result stands."""
        wrt, derivatives = self._wanted.wrt(path)
        keys = (*map(_output_key, range(len(path.program.outputs))), *derivatives)
        summed = [n for n, key in enumerate(keys) if key not in self._places]
        options = self._library.options
        if self._wanted.transform:
            check_number(options, path.layout, self._wanted.transform)
            check_differentiable(options.name, self._many.first.form, path.integers, wrt)
        request = Request(path.program, wrt, self._many.columns.inputs, frozenset(summed), options.fast_math)
        addresses, strides = np.zeros((2, len(keys)), dtype=np.int64)
        target = Target(request, addresses, strides, tuple(keys[n] for n in summed))
        return Plan(target, {key: n for n, key in enumerate(keys)})

    def _prepare(self, layout: Layout) -> None:
        """Make room for the outputs of all points, once it is known how they are nested."""
        if self._layout is None:
            self._layout = layout
            if not self._reduced:
                self._outputs = np.empty((layout.size, self._many.count))
                start, stride = address(self._outputs), self._outputs.strides[0]
                self._places.update((_output_key(n), (start + n * stride, 8)) for n in range(layout.size))
        elif layout != self._layout:
            raise TypeError(
                f"{self._library.options.name} returns {layout} at one point of the batch and {self._layout} at "
                f"another; the results of a batch must be nested alike"
            )


def _output_key(n: int) -> tuple[str, int]:
    return "output", n


def _is_output(key: Hashable) -> bool:
    return isinstance(key, tuple) and key[0] == "output"
