"""What a program computes, computed by the function itself."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from autograd.core.engine import Value
from autograd.core.observers import afresh
from autograd.core.reverse import adjoints

if TYPE_CHECKING:
    from autograd.compiler.dispatch.arguments import Given
    from autograd.compiler.dispatch.library import Library
    from autograd.transforms.trees import Layout

__all__ = ["results_without"]


def results_without(
    library: Library, given: Given, *, differentiate: bool
) -> tuple[list[float], dict[Hashable, float], Layout]:
    """Run the function itself; return its outputs, the derivatives of the first, and how they are nested.

    The derivatives are by input, under the key ``("input", position)``, and by each other leaf, under the leaf; none
    where the output does not depend on it.
    """
    layouts: list[Layout] = []
    inputs = [Value(x) for x in given.numbers.tolist()]
    with afresh():
        outputs = library.outputs(given, inputs, layouts)
    first = outputs[0]
    found = adjoints(first) if differentiate and isinstance(first, Value) and first.requires_grad else {}
    reached = [(n, x) for n, x in enumerate(inputs) if x in found]
    derivatives: dict[Hashable, float] = {("input", n): 0.0 + found.pop(x) for n, x in reached}
    derivatives.update({x: 0.0 + adjoint for x, adjoint in found.items() if x.op is None and x.requires_grad})
    return [out.data if isinstance(out, Value) else out for out in outputs], derivatives, layouts[0]
