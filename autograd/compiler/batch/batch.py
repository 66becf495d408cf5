"""Many points at once: from arrays to arrays, or to their sum or mean."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Literal, TypeAlias, cast

from autograd.compiler.backends.executable import BLOCK
from autograd.compiler.batch.arguments import Many
from autograd.compiler.batch.points import Memo, Points
from autograd.compiler.batch.repeated import Key, Prepared, key_of
from autograd.compiler.batch.sink import OUTPUTS, Results, Wanted, derivatives_by, derivatives_by_parameters
from autograd.compiler.batch.sums import Totals
from autograd.compiler.dispatch.arguments import Argnums, spread, structured
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.reference import input_key
from autograd.compiler.dispatch.requests import check_reached
from autograd.core.engine import Value, accumulate
from autograd.core.observers import careful, is_observed, tell_accumulating

__all__ = ["Batch", "Reduction"]

Reduction: TypeAlias = Literal["sum", "mean"] | None


class Batch:
    """A compiled function of many points. It is made by ``Compiled.batch``, which explains it."""

    def __init__(
        self, library: Library, points: int | Sequence[int], reduce: Reduction, threads: int, memo: Memo
    ) -> None:
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
        self._memo = memo

    def __repr__(self) -> str:
        return f"<compile({self.name}).batch({self._points}, reduce={self._reduce!r}, threads={self._threads})>"

    @property
    def name(self) -> str:
        """The name of the function."""
        return self._library.options.name

    @property
    def points(self) -> tuple[int, ...]:
        """The positions of the arguments that differ from point to point."""
        return self._points

    @property
    def reduction(self) -> Reduction:
        """What is wanted of the points: their sum, their mean, or, with None, each."""
        return self._reduce

    @property
    def threads(self) -> int:
        """How many threads compute."""
        return self._threads

    @property
    def library(self) -> Library:
        """The paths of the function."""
        return self._library

    def __getstate__(self) -> dict[str, object]:
        return {name: thing for name, thing in vars(self).items() if name != "_memo"}

    def __setstate__(self, state: dict[str, object]) -> None:
        vars(self).update(state, _memo=Memo())

    def __call__(self, *args: object) -> Any:  # noqa: ANN401  # the structure of the result
        """Return the result of the function: an array with a number for each point in place of each number.

        With a reduction, numbers: the sum or mean over the points.
        """
        key = self._key(args)
        kept = self._kept(key, ())
        found = self._like_before(kept, args)
        if found is not None:
            return found[0]
        many = self._many(args, key)
        results = self._results(many, OUTPUTS)
        value = results.value(self._totals(many, results)[1])
        if kept is not None and kept not in self._memo.prepared:
            self._memo.keep(kept, self._prepared(many, args, ()))
        return value

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
        key = self._key(args)
        kept = self._kept(key, argnums)
        found = self._like_before(kept, args)
        if found is None:
            many = self._many(args, key)
            found = self._values_and_gradients(many, argnums)
            if kept is not None and kept not in self._memo.prepared:
                positions = (argnums,) if isinstance(argnums, int) else tuple(argnums)
                self._memo.keep(kept, self._prepared(many, args, positions))
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
        many = self._many(args, self._key(args))
        own = {input_key(place): value for place, value in many.first.values if value.requires_grad}
        results = self._results(many, derivatives_by_parameters(self._library, many.first, tuple(own)))
        keys, sums = self._totals(many, results)
        leaves = cast(
            "tuple[Value, ...]", tuple(own.get(cast("Any", key), key) for key in keys[1:]) if own else keys[1:]
        )
        check_reached(self._library.options, bool(leaves))
        if careful and is_observed():
            tell_accumulating(leaves, sums[1:].tolist())
        accumulate(leaves, sums[1:])
        return float(sums[0])

    def _key(self, args: tuple[object, ...]) -> Key | None:
        """Return what tells of batches that are alike; None where each is looked at, or a number may be static."""
        return None if self._library.signature.has_static or self._library.checked else key_of(args)

    def _kept(self, key: Key | None, argnums: Argnums) -> Hashable:
        """Return by what the batches are found that are like this one, for these derivatives; None if by nothing."""
        if key is None or type(argnums) not in {int, tuple} or (careful and self._library.steps_aside()):
            return None
        return self._library.state(), self._points, self._reduce, self._threads > 1, key, repr(argnums)

    def _many(self, args: tuple[object, ...], key: Key | None) -> Many:
        return Many(self._library, self._points, args, key, self._memo.shapes)

    def _results(self, many: Many, wanted: Wanted) -> Results:
        return Results(self._library, many, wanted, self._memo, reduced=self._reduce is not None)

    def _totals(self, many: Many, results: Results) -> Totals:
        """Compute all points, and return what is summed of them, or its mean."""
        keys, sums = Points(self._library, many, self._threads, results, self._memo).computed()
        return keys, sums * self._share(many.count)

    def _share(self, count: int) -> float:
        """Return by what the sums, and the derivatives at each point, are multiplied."""
        return 1.0 / count if self._reduce == "mean" else 1.0

    def _values_and_gradients(self, many: Many, argnums: Argnums) -> list[Any]:
        """Return the outputs, and behind them the derivatives by each of the arguments."""
        form, share = many.first.form, self._share(many.count)
        positions = form.named(argnums)
        arguments = [form.argument(n) for n in positions]
        results = self._results(many, derivatives_by(form, positions))
        arrays = [results.array(span) for span, _ in arguments]
        _, sums = self._totals(many, results)
        gradients, start = [], 0 if self._reduce is None else 1
        for array, (_, layout) in zip(arrays, arguments, strict=True):
            if array is None:
                gradients.append(structured(layout, sums[start : start + layout.size]))
                start += layout.size
            else:
                gradients.append(spread(layout, array if share == 1.0 else array * share))
        return [results.value(sums), *gradients]

    def _like_before(self, key: Hashable, args: tuple[object, ...]) -> list[Any] | None:
        """Return the value and the gradients of a batch for which all is prepared, None of any other."""
        prepared = self._memo.prepared.get(key)
        if prepared is None:
            return None
        found = prepared.value_and_grad(args)
        if found is None:
            self._memo.keep(key, None)  # its points take several paths, and the next ones may well do so too
        return found

    def _prepared(self, many: Many, args: tuple[object, ...], argnums: tuple[int, ...]) -> Prepared | None:
        """Return what repeats a batch with other numbers; None where that is not worth a way of its own."""
        form = many.first.form
        path = self._library.paths_of(form).latest
        if path is None or (self._threads > 1 and many.count > BLOCK):
            return None
        return Prepared(self._library, form, path, args, points=many.points, argnums=argnums, reduction=self._reduce)
