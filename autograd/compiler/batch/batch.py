"""Many points at once: from arrays to arrays, or to their sum or mean."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from ctypes import c_double
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

import numpy as np

from autograd.compiler.backends.code import address
from autograd.compiler.backends.executable import BLOCK, Floats, Request
from autograd.compiler.batch.arguments import Many
from autograd.compiler.batch.points import Plan, Points, Target
from autograd.compiler.batch.repeated import Prepared, form_of
from autograd.compiler.batch.sums import Totals
from autograd.compiler.dispatch.arguments import spread, structured
from autograd.compiler.dispatch.reference import results_without
from autograd.compiler.dispatch.requests import backward_inputs, check_number, check_reached
from autograd.core.engine import Value, accumulate
from autograd.core.observers import careful, tell_decided

if TYPE_CHECKING:
    from autograd.compiler.compiled import Argnums
    from autograd.compiler.dispatch.arguments import Given
    from autograd.compiler.dispatch.library import Library
    from autograd.compiler.dispatch.paths import Path
    from autograd.transforms.trees import Layout

__all__ = ["Batch", "Reduction"]

Reduction: TypeAlias = Literal["sum", "mean"] | None
_OUTPUT, _INPUT = "output", "input"
_KEPT = 32  # batches of different forms for which all is prepared
# Positions of inputs, and what the derivatives with respect to them are called.
Wrt: TypeAlias = tuple[tuple[int, ...], tuple[Hashable, ...]]


class Batch:
    """A compiled function of many points. It is made by ``Compiled.batch``, which explains it."""

    def __init__(self, library: Library, points: int | Sequence[int], reduce: Reduction, threads: int) -> None:
        if reduce not in {None, "sum", "mean"}:
            raise ValueError(f"reduce must be None, 'sum' or 'mean', got {reduce!r}")
        if isinstance(threads, bool) or not isinstance(threads, int):
            raise TypeError(f"threads must be an integer, got {threads!r}")
        if threads < 1:
            raise ValueError(f"threads must be at least 1, got {threads}")
        self._library, self._reduce, self._threads = library, reduce, threads
        self._points = tuple(points) if isinstance(points, Sequence) else (points,)
        if not self._points:
            raise ValueError("points names no argument: at least one must differ from point to point")
        self._prepared: dict[Hashable, Prepared | None] = {}

    def __call__(self, *args: object) -> Any:  # noqa: ANN401  # the structure of the result
        """Return the result of the function: an array with a number for each point in place of each number.

        With a reduction, numbers: the sum or mean over the points.
        """
        return _Run(self._library, Many(self._library, self._points, args), self._reduce, self._threads).values()

    def value_and_grad(self, *args: object, argnums: Argnums = 0) -> tuple[Any, Any]:
        """Return the value, and the gradient with respect to arguments.

        Parameters
        ----------
        args
            The arguments.
        argnums
            The position of the argument to differentiate with respect to, or a tuple of positions.

        Returns
        -------
        The values as a call returns them; and for each argument the derivatives, in arrays with a first axis for the
        points. With a reduction, those of a shared argument are reduced alike, and nested like the argument.

        Raises
        ------
        TypeError, ValueError
            As ``Compiled.value_and_grad``.

        Examples
        --------
        >>> import numpy as np
        >>> from autograd import compile
        >>> loss = compile(lambda x, w: (w * x - 1.0) ** 2)
        >>> loss.batch(reduce="sum").value_and_grad(np.array([1.0, 2.0]), 3.0, argnums=1)
        (29.0, 24.0)
        """
        form = form_of(args)
        key = None if form is None or type(argnums) not in {int, tuple} else (form, argnums)
        found = self._like_before(key, args)
        if found is None:
            many = Many(self._library, self._points, args)
            found = _Run(self._library, many, self._reduce, self._threads).values_and_gradients(argnums)
            if key is not None and key not in self._prepared:
                self._prepared[key] = self._prepare(
                    many, args, (argnums,) if isinstance(argnums, int) else tuple(argnums)
                )
        value, *gradients = found
        return value, gradients[0] if isinstance(argnums, int) else tuple(gradients)

    def backward(self, *args: object) -> float:
        """Return the reduced loss, and add its derivatives to the ``grad`` of the parameters.

        The parameters are the leaves that the function captured, and those among the shared arguments.

        Raises
        ------
        ValueError
            If the batch is not reduced.
        TypeError, ValueError
            As ``Compiled.backward``.

        Examples
        --------
        >>> import numpy as np
        >>> from autograd import Value, compile
        >>> w = Value(3.0)
        >>> loss = compile(lambda x: (w * x - 1.0) ** 2).batch(reduce="mean")
        >>> loss.backward(np.array([1.0, 2.0])), w.grad
        (14.5, 12.0)
        """
        if self._reduce is None:
            raise ValueError('backward needs one loss: batch(..., reduce="sum") or reduce="mean"')
        return _Run(self._library, Many(self._library, self._points, args), self._reduce, self._threads).swept()

    def _like_before(self, key: Hashable, args: tuple[object, ...]) -> list[Any] | None:
        """Return the value and the gradients of a batch for which all is prepared, None of any other."""
        prepared = self._prepared.get(key)
        if prepared is None:
            return None
        found = prepared.value_and_grad(args)
        if found is None:
            self._prepared[key] = None  # its points take several paths, and the next ones may well do so too
        return found

    def _prepare(self, many: Many, args: tuple[object, ...], argnums: tuple[int, ...]) -> Prepared | None:
        """Return what repeats a batch with other numbers; None where that is not worth a way of its own."""
        form = many.first.form
        path = self._library.paths_of(form).latest
        if path is None or form.fixed or (self._threads > 1 and many.count > BLOCK):
            return None
        if len(self._prepared) >= _KEPT:
            self._prepared.clear()
        return Prepared(self._library, form, path, args, points=many.points, argnums=argnums, reduction=self._reduce)


class _Run:
    """One call of a batch."""

    def __init__(self, library: Library, many: Many, reduce: Reduction, threads: int) -> None:
        self._library, self._many, self._threads = library, many, threads
        self._reduced = reduce is not None
        self._share = 1.0 / many.count if reduce == "mean" else 1.0
        self._transform = ""
        self._places: dict[tuple[str, int], tuple[int, int]] = {}  # where what is wanted of each point goes
        self._outputs: Floats
        self._layout: Layout | None = None
        self._plan: Hashable = ()
        self._wrt: Callable[[Path | None], Wrt] = lambda _: ((), ())

    def values(self) -> Any:  # noqa: ANN401
        """Return the outputs."""
        return self._result(self._computed())

    def values_and_gradients(self, argnums: Argnums) -> list[Any]:
        """Return the outputs, and behind them the derivatives by each of the arguments."""
        positions = self._many.first.form.named(argnums)
        arguments = [self._many.first.form.argument(n) for n in positions]
        self._transform, self._plan = "value_and_grad", positions
        self._wrt = lambda _: _inputs(tuple((span.start, span.stop) for span, _ in arguments))
        arrays = [self._array(span) for span, _ in arguments]
        _, sums = totals = self._computed()
        gradients, start = [], 1 if self._reduced else 0
        for array, (_, layout) in zip(arrays, arguments, strict=True):
            if array is None:
                gradients.append(structured(layout, sums[start : start + layout.size]))
                start += layout.size
            else:
                gradients.append(spread(layout, array if self._share == 1.0 else array * self._share))
        return [self._result(totals), *gradients]

    def swept(self) -> float:
        """Return the loss, and add the derivatives to the parameters."""
        if careful:
            tell_decided("grad", (), None)
        first = self._many.first
        own = {(_INPUT, place): value for place, value in first.values if value.requires_grad}

        def wrt(path: Path | None) -> Wrt:
            path = cast("Path", path)
            mine = (key for key in own if key[1] in path.program.reached)
            return backward_inputs(self._library, path, first), (*mine, *path.trainable)

        self._wrt, self._transform, self._plan = wrt, "backward", tuple(own)
        keys, sums = self._computed()
        leaves = keys[1:]
        check_reached(self._library, bool(leaves))
        if own:
            leaves = tuple(own.get(cast("tuple[str, int]", key), key) for key in leaves)
        accumulate(cast("tuple[Value, ...]", leaves), sums[1:])
        return float(sums[0])

    def _array(self, span: slice) -> Floats | None:
        """Return an array for the derivatives by an argument at each point; None if they are summed."""
        if self._reduced and span.start not in self._many.columns.inputs:
            return None
        array = np.empty((self._many.count, span.stop - span.start))
        start, stride = address(array), array.strides[0]
        for column, n in enumerate(range(span.start, span.stop)):
            self._places[_INPUT, n] = start + 8 * column, stride
        return array

    def _computed(self) -> Totals:
        many = self._many
        keys, sums = Points(
            self._library, many.first, many.given_at, many.columns, self._threads, self._target, self._restart,
            self._without,
        ).computed()  # fmt: skip
        return keys, sums if self._share == 1.0 else sums * self._share

    def _restart(self) -> None:
        """Forget the layout of the outputs: no point has it."""
        self._layout = None
        self._places = {name: place for name, place in self._places.items() if name[0] != _OUTPUT}

    def _target(self, path: Path) -> Target:
        """Return what to compute on a path, and where it goes."""
        self._prepare(path.layout)
        plan: Hashable = (self._transform, self._plan, self._reduced, self._many.points)
        planned = path.plans.get(plan)
        if planned is None:
            planned = path.plans[plan] = self._planned(path)
        if not self._places:  # everything is summed
            return planned.target
        target = planned.target
        addresses, strides = np.zeros((2, target.request.results), dtype=np.int64)
        for name, (start, stride) in self._places.items():
            addresses[planned.places[name]], strides[planned.places[name]] = start, stride
        return target._replace(addresses=addresses, strides=strides)

    def _planned(self, path: Path) -> Plan:
        """Return what to ask of a path, and where each result stands."""
        wrt, keys = self._wrt(path)
        names = (*((_OUTPUT, n) for n in range(len(path.program.outputs))), *keys)
        summed = [n for n, name in enumerate(names) if name not in self._places]
        if self._transform:
            check_number(self._library, path.layout, self._transform)
        per_point = self._many.columns.inputs
        request = Request(path.program, wrt, per_point, frozenset(summed), self._library.fast_math)
        addresses, strides = np.zeros((2, len(names)), dtype=np.int64)
        target = Target(request, addresses, strides, tuple(names[n] for n in summed))
        return Plan(target, {name: n for n, name in enumerate(names)})

    def _prepare(self, layout: Layout) -> None:
        """Make room for the outputs of all points, once it is known how they are nested."""
        if self._layout is None:
            self._layout = layout
            if not self._reduced:
                self._outputs = np.empty((layout.size, self._many.count))
                start = address(self._outputs)
                self._places.update(
                    ((_OUTPUT, n), (start + n * self._outputs.strides[0], 8)) for n in range(layout.size)
                )
        elif layout != self._layout:
            raise TypeError(
                f"{self._library.name} returns {layout} at one point of the batch and {self._layout} at another; the "
                f"results of a batch must be nested alike"
            )

    def _without(self, given: Given, point: int) -> tuple[tuple[Hashable, ...], list[float]]:
        """Compute a point by the function itself: write what is wanted of it, return what is to be summed."""
        outputs, derivatives, layout = results_without(self._library, given, differentiate=bool(self._transform))
        self._prepare(layout)
        found: dict[Hashable, float] = {(_OUTPUT, n): number for n, number in enumerate(outputs)}
        if self._transform == "backward":
            own = cast("tuple[Hashable, ...]", self._plan)
            mine = {key: number for key, number in derivatives.items() if key in own or isinstance(key, Value)}
            check_number(self._library, layout, self._transform)
            found |= mine
        elif self._transform:
            wanted = self._wrt(None)[1]
            check_number(self._library, layout, self._transform)
            found.update((key, derivatives.get(key, 0.0)) for key in wanted)
        for name, (start, stride) in self._places.items():
            c_double.from_address(start + point * stride).value = found.pop(name)
        return tuple(found), [*found.values()]

    def _result(self, totals: Totals) -> Any:  # noqa: ANN401
        layout = cast("Layout", self._layout)
        if self._reduced:
            return structured(layout, totals[1])
        return spread(layout, self._outputs.T)


@lru_cache(maxsize=256)
def _inputs(spans: tuple[tuple[int, int], ...]) -> Wrt:
    """Return the positions of the inputs in the spans, and their names."""
    wrt = tuple(n for start, stop in spans for n in range(start, stop))
    return wrt, tuple((_INPUT, n) for n in wrt)
