"""A call with its arrays bound once: nothing is allocated from then on."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograd.compiler.backends.executable import Floats
from autograd.compiler.dispatch.arguments import Argnums, Given
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path
from autograd.compiler.dispatch.reference import gradient_without
from autograd.compiler.dispatch.requests import gradient_request
from autograd.core.engine import read
from autograd.core.observers import careful

__all__ = ["Buffer"]


class Buffer:
    """The value and gradient of a compiled function, in arrays that stay where they are.

    It is made by ``Compiled.buffer``.
    """

    def __init__(self, library: Library, given: Given, argnums: Argnums) -> None:
        self._library, self._argnums = library, argnums
        self._wrt = given.form.inputs_of(given.form.named(argnums))
        self._inputs = given.numbers
        self._given = Given(given.form, self._inputs, (), given.integers)
        self._results = np.empty(1 + len(self._wrt))
        self._gradient = self._results[1:]
        self._path: Path | None = None
        self.run()

    def __getstate__(self) -> dict[str, object]:
        return {"_library": self._library, "_argnums": self._argnums, "_given": self._given}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__init__(**{name.removeprefix("_"): thing for name, thing in state.items()})  # type: ignore[misc]

    def run(self) -> float:
        """Compute the value and the gradient at ``inputs``, and return the value."""
        path = self._path
        if path is not None and not careful and (self._same is None or self._same()):
            if path.captured:
                self._numbers[: len(self._inputs)] = self._inputs
                read(path.captured, self._numbers[len(self._inputs) :])
            if self._point(self._numbers, self._results) < 0:
                path.calls += 1
                return float(self._results[0])
        return self._run_on_another_path()

    # Another array in their place would not be the one that is bound.
    @property
    def inputs(self) -> Floats:
        """All numbers of the arguments, in one row: write into it, then call ``run()``."""
        return self._inputs

    @property
    def results(self) -> Floats:
        """After a run: the value, and behind it the gradient."""
        return self._results

    @property
    def gradient(self) -> Floats:
        """The gradient, in one row: that part of ``results``."""
        return self._gradient

    @property
    def value(self) -> float:
        """The value of the last run."""
        return float(self._results[0])

    def nested(self) -> Any:  # noqa: ANN401  # the structure of the arguments
        """Return the gradient of the last run as ``value_and_grad`` does: nested as the arguments are."""
        return self._given.form.gradient(self._argnums, self._gradient.copy())

    def _run_on_another_path(self) -> float:
        given = self._given = self._library.signature.settled(self._given)
        options, state = self._library.options, self._library.state()
        found = self._library.run(given, lambda path: gradient_request(options, path, given.form, self._argnums))
        if found is None:
            self._path = None
            _, self._results[:] = gradient_without(self._library, given, self._wrt)
            return float(self._results[0])
        path, results = found
        self._results[:] = results
        paths = self._library.paths_of(given.form)
        stays = self._library.state() is state and paths.variables is None  # so that ``_same`` tells all
        self._path = path if stays else None
        self._same = None if state.variables is None else state.variables.same
        self._numbers = np.empty(path.program.inputs) if path.captured else self._inputs
        request = gradient_request(options, path, given.form, self._argnums)
        self._point = path.runner(request, options.jit).point
        return float(results[0])
