"""The function itself, run in place of its programs, or beside them to compare the two."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import nullcontext
from typing import Any, NamedTuple, cast

import numpy as np

from autograd.compiler.backends.executable import Floats, Request
from autograd.compiler.dispatch.arguments import Given, Integer
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.paths import Path
from autograd.compiler.dispatch.requests import check_differentiable, check_number, check_reached, check_value
from autograd.compiler.ir.program import holds
from autograd.core.engine import Value, leaves
from autograd.core.observers import afresh, aside, careful, is_observed, tell_constant, tell_of_sweep
from autograd.core.reverse import adjoints
from autograd.transforms.trees import Layout, copied, flatten

__all__ = [
    "CheckedLibrary",
    "Computed",
    "MismatchError",
    "backward_without",
    "gradient_without",
    "input_key",
    "results_without",
    "value_without",
]

_EVERY = 64  # of the calls that are compared, after the first ones


def input_key(n: int) -> tuple[str, int]:
    """Return what the derivative with respect to an input is called."""
    return "input", n


class Computed(NamedTuple):
    """What the function itself comes to.

    Parameters
    ----------
    outputs
        The numbers of its result.
    derivatives
        Those of the first output: by input, under its ``input_key``, and by each other leaf, under the leaf; none where
        the output does not depend on it.
    layout
        How the result is nested.
    integers
        Which of the arguments' numbers the function got as integers or bools.
    """

    outputs: list[float]
    derivatives: dict[Hashable, float]
    layout: Layout
    integers: tuple[Integer, ...]

    def gathered(self, keys: Iterable[Hashable]) -> list[float]:
        """Return the derivatives under these keys."""
        return [self.derivatives.get(key, 0.0) for key in keys]

    def tell_if_constant(self, transform: str, name: str, keys: Iterable[Hashable]) -> None:
        """Tell those who diagnose where the first output depends on nothing of what it is differentiated by."""
        if careful and is_observed() and not any(key in self.derivatives for key in keys):
            tell_constant(transform, f"the result of {name}")


def results_without(library: Library, given: Given, *, differentiate: bool) -> Computed:
    """Run the function itself, and differentiate its first output if that is wanted."""
    return library.settled(given, lambda settled: _results_without(library, settled, differentiate=differentiate))


def _results_without(library: Library, given: Given, *, differentiate: bool) -> Computed:
    layouts: list[Layout] = []
    inputs = [Value(x) for x in given.numbers.tolist()]
    with aside():
        outputs = library.outputs(given, inputs, layouts)
        first = outputs[0]
        found = _adjoints(first) if differentiate and isinstance(first, Value) and first.requires_grad else {}
    reached = [(n, x) for n, x in enumerate(inputs) if x in found]
    derivatives: dict[Hashable, float] = {input_key(n): 0.0 + found.pop(x) for n, x in reached}
    derivatives.update({x: 0.0 + adjoint for x, adjoint in found.items() if x.op is None and x.requires_grad})
    numbers = [out.data if isinstance(out, Value) else out for out in outputs]
    return Computed(numbers, derivatives, layouts[0], given.form.integers)


def _adjoints(output: Value) -> dict[Value, float]:
    """Return the derivatives of the output by all that is behind it, and tell of the sweep."""
    with tell_of_sweep(output, 1.0, accumulates=False) if is_observed() else nullcontext():
        return adjoints(output)


def value_without(library: Library, given: Given) -> Any:  # noqa: ANN401  # whatever the function returns
    """Return the result of the function itself as plain numbers."""
    computed = results_without(library, given, differentiate=False)
    return computed.layout.result(computed.outputs)


def gradient_without(
    library: Library, given: Given, wrt: Sequence[int], *, has_aux: bool = False
) -> tuple[Layout, list[float]]:
    """Return what a gradient request comes to, computed by the function itself, and how its outputs are nested."""
    computed = results_without(library, given, differentiate=True)
    check_value(library.options, computed.layout, has_aux=has_aux)
    keys = [*map(input_key, wrt)]
    computed.tell_if_constant("value_and_grad", library.options.name, keys)
    check_differentiable(library.options.name, given.form, computed.integers, wrt)
    return computed.layout, computed.outputs + computed.gathered(keys)


def backward_without(library: Library, given: Given) -> float:
    """Run the function itself on the leaves among the arguments, and differentiate what it returns."""
    return library.settled(given, lambda settled: _backward_without(library, settled))


def _backward_without(library: Library, given: Given) -> float:
    numbers = [*map(Value, given.numbers.tolist())]
    inputs = numbers.copy()
    for place, value in given.values:
        inputs[place] = value
    layouts: list[Layout] = []
    with aside():
        loss = library.outputs(given, inputs, layouts)[0]
        check_number(library.options, layouts[0], "backward")
        behind = [leaf for leaf in leaves([loss]) if leaf.requires_grad] if isinstance(loss, Value) else []
        check_reached(library.options, not {*behind}.issubset(numbers))
        loss = cast("Value", loss)
        loss.backward()
    return loss.data


class MismatchError(ArithmeticError):
    """A compiled function computed something else than the function itself."""


class CheckedLibrary(Library):
    """A library that compares the first calls, and later one in 64, with the function itself.

    Values and derivatives must be those that the function has on Values, bit by bit; and the values about those that it
    has on the arguments themselves, if it takes plain numbers. (About, because NumPy adds floats up in another order.)
    """

    checked = True

    def __init__(self, function: Callable[..., object], options: Options) -> None:
        super().__init__(function, options)
        self._calls = 0

    def run_settled(self, given: Given, request_of: Callable[[Path], Request]) -> tuple[Path, Floats] | None:
        """Run as ``Library`` does, and compare the results if it is their turn.

        Raises
        ------
        MismatchError
            If a value or a derivative differs.
        """
        found = super().run_settled(given, request_of)
        if found is not None:
            self._calls += 1
            if self._calls <= _EVERY or self._calls % _EVERY == 0:
                path, results = found
                self._compare(given, path, request_of(path), results)
                self._compare_with_call(given, results.tolist())
        return found

    def _compare(self, given: Given, path: Path, request: Request, results: Floats) -> None:
        computed = results_without(self, given, differentiate=bool(request.wrt))
        count = len(given.numbers)
        keys = (input_key(n) if n < count else path.captured[n - count] for n in request.wrt)
        expected, outputs = computed.outputs + computed.gathered(keys), len(computed.outputs)
        for place, (right, found) in enumerate(zip(expected, results.tolist(), strict=False)):
            if not holds("is", right, found) and not (self.options.fast_math and _near(right, found)):
                what = f"result {place}" if place < outputs else f"derivative {place - outputs}"
                raise MismatchError(
                    f"{self.options.name}, compiled, computes {found!r} as {what}, and {right!r} without: it depends "
                    f"on something beside its arguments and the Values it uses, such as a random number, the time, or "
                    f"an attribute or a list that changes, and that is fixed when a path is recorded; make it an "
                    f"argument"
                )

    def _compare_with_call(self, given: Given, results: Sequence[float]) -> None:
        args, keywords = copied(given.call or given.form.rebuilt(given.numbers.tolist()))
        try:
            with afresh(), np.errstate(all="ignore"):
                flat, _ = flatten(self.function(*args, **keywords), "the result")
        except Exception:  # noqa: BLE001  # what a float does not have, or where its arithmetic raises
            return
        for place, (number, found) in enumerate(zip(flat, results, strict=False)):
            right = number.data if isinstance(number, Value) else number
            if not holds("is", right, found) and not _near(right, found, 1e-6, 1e-9):
                raise MismatchError(
                    f"{self.options.name}, compiled, computes {found!r} as result {place}, and {right!r} when it is "
                    f"called on the numbers themselves: it asks one for what a Value answers otherwise, such as its "
                    f"type, or its hash in a set or as the key of a dictionary; compare by ==, or say static="
                )


def _near(right: float, computed: float, relative: float = 1e-9, absolute: float = 1e-309) -> bool:
    return abs(right - computed) <= max(relative * max(abs(right), abs(computed)), absolute)
