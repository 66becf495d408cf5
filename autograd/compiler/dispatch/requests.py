"""From what a user asks of a compiled function to what is asked of one of its programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from autograd.compiler.backends.executable import Request

if TYPE_CHECKING:
    from autograd.compiler.dispatch.arguments import Given
    from autograd.compiler.dispatch.library import Library
    from autograd.compiler.dispatch.paths import Path
    from autograd.core.engine import Value
    from autograd.transforms.trees import Layout

__all__ = [
    "backward_inputs",
    "backward_request",
    "check_number",
    "check_reached",
    "gradient_request",
    "parameters",
    "value_request",
]


def value_request(library: Library, path: Path) -> Request:
    """Return the request for the outputs alone."""
    request = path.requests.get("value")
    if request is None:
        request = path.requests["value"] = Request(path.program, fast_math=library.fast_math)
    return request


def gradient_request(library: Library, path: Path, given: Given, argnums: int | Sequence[int]) -> Request:
    """Return the request for the value and its derivatives with respect to arguments."""
    key = "gradient", tuple(argnums) if isinstance(argnums, list) else argnums
    request = path.requests.get(key)
    if request is None:
        spans = [given.form.argument(n)[0] for n in given.form.named(argnums)]
        wrt = tuple(n for span in spans for n in range(span.start, span.stop))
        check_number(library, path.layout, "value_and_grad")
        request = path.requests[key] = Request(path.program, wrt, fast_math=library.fast_math)
    return request


def backward_request(library: Library, path: Path, given: Given) -> Request:
    """Return the request for the loss and its derivatives with respect to all parameters."""
    key = "backward", tuple(place for place, value in given.values if value.requires_grad)
    request = path.requests.get(key)
    if request is None:
        wrt = backward_inputs(library, path, given)
        check_number(library, path.layout, "backward")
        check_reached(library, not path.program.reached.isdisjoint(wrt))
        request = path.requests[key] = Request(path.program, wrt, fast_math=library.fast_math)
    return request


def parameters(path: Path, given: Given) -> tuple[Value, ...]:
    """Return the leaves that ``backward_request`` differentiates with respect to, in its order."""
    reached = path.program.reached
    own = (value for place, value in given.values if value.requires_grad and place in reached)
    return (*own, *path.trainable) if given.values else path.trainable


def backward_inputs(library: Library, path: Path, given: Given) -> tuple[int, ...]:
    """Return the positions of ``parameters`` among the inputs of the program."""
    if path.computed is not None:
        raise ValueError(
            f"backward: {library.name} uses {path.computed!r}, which was computed outside of it, so that its "
            f"own leaves would get no gradient: compute it inside, or hand it in as an argument"
        )
    values = (*given.values, *enumerate(path.captured, len(given.numbers)))
    return tuple(place for place, value in values if value.requires_grad and place in path.program.reached)


def check_number(library: Library, layout: Layout, transform: str) -> None:
    """Refuse to differentiate what is not one number."""
    if layout.size != 1 or layout.shapes[0] not in {None, ()} or not layout.results.is_leaf():
        raise TypeError(
            f"{transform} needs a function that returns one number, but {library.name} returned "
            f"{layout.size} in {layout}; return their sum, or use .batch(...) for many points"
        )


def check_reached(library: Library, reached: bool) -> None:  # noqa: FBT001  # the question's answer
    """Refuse to go back from a loss that depends on no parameter."""
    if not reached:
        raise ValueError(
            f"backward: the result of {library.name} depends on none of the parameters it is differentiated by; "
            f".data, .item() and detach() cut a number off from what it was made of"
        )
