"""From what a user asks of a compiled function to what is asked of one of its programs."""

from __future__ import annotations

from collections.abc import Sequence

from autograd.compiler.backends.executable import Request
from autograd.compiler.branches.doubts import ONE_SIDED, one_sided_merges
from autograd.compiler.branches.keeping import Place
from autograd.compiler.dispatch.arguments import Argnums, Form, Given, Integer, is_number_type
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.paths import Path
from autograd.core.engine import Value
from autograd.core.standins import MORE
from autograd.transforms.trees import Layout

__all__ = [
    "OneSidedError",
    "backward_inputs",
    "backward_request",
    "check_differentiable",
    "check_number",
    "check_reached",
    "check_value",
    "gradient_request",
    "parameters",
    "value_request",
]


def value_request(options: Options, path: Path) -> Request:
    """Return the request for the outputs alone."""
    request = path.requests.value
    if request is None:
        request = path.requests.value = Request(path.program, fast_math=options.fast_math)
    return request


def gradient_request(options: Options, path: Path, form: Form, argnums: Argnums, *, has_aux: bool = False) -> Request:
    """Return the request for the value (and what comes beside it) and its derivatives with respect to arguments."""
    positions = form.named(argnums)  # first: (False, True) is equal to (0, 1), and no key
    key = positions, has_aux
    request = path.requests.gradient.get(key)
    if request is None:
        wrt = form.inputs_of(positions)
        check_value(options, path.layout, has_aux=has_aux)
        check_differentiable(options.name, form, path.integers, wrt)
        request = path.requests.gradient[key] = Request(path.program, wrt, fast_math=options.fast_math)
    return request


def backward_request(options: Options, path: Path, given: Given) -> Request:
    """Return the request for the loss and its derivatives with respect to all parameters."""
    key = tuple(place for place, value in given.values if value.requires_grad)
    request = path.requests.backward.get(key)
    if request is None:
        wrt = backward_inputs(options, path, given)
        check_number(options, path.layout, "backward")
        check_reached(options, not path.reached.isdisjoint(wrt))
        request = path.requests.backward[key] = Request(path.program, wrt, fast_math=options.fast_math)
    return request


def parameters(path: Path, given: Given) -> tuple[Value, ...]:
    """Return the leaves that ``backward_request`` differentiates with respect to, in its order."""
    reached = path.reached
    own = (value for place, value in given.values if value.requires_grad and place in reached)
    return (*own, *path.trainable) if given.values else path.trainable


def backward_inputs(options: Options, path: Path, given: Given) -> tuple[int, ...]:
    """Return the positions of ``parameters`` among the inputs of the program."""
    if path.computed is not None:
        raise ValueError(
            f"backward: {options.name} uses {path.computed!r}, which was computed outside of it, so that its "
            f"own leaves would get no gradient: compute it inside, or hand it in as an argument"
        )
    values = (*given.values, *enumerate(path.captured, len(given.numbers)))
    inputs = tuple(place for place, value in values if value.requires_grad and place in path.reached)
    one_sided = one_sided_merges(path.program, inputs) if path.merges else ()
    if one_sided:
        raise OneSidedError(path, [path.merges[slot] for slot in one_sided])
    return inputs


class OneSidedError(Exception):
    """Whether a parameter gets a derivative depends on branches: those must be decisions.

    Parameters
    ----------
    path
        The path that has them.
    places
        Where they are in the user's program.
    """

    def __init__(self, path: Path, places: Sequence[Place]) -> None:
        super().__init__(ONE_SIDED)
        self.path, self.places = path, places


def check_value(options: Options, layout: Layout, *, has_aux: bool) -> None:
    """Refuse to differentiate what is not one number; with ``has_aux``, a pair of one and of anything."""
    if not has_aux:
        check_number(options, layout, "value_and_grad")
        return
    containers = layout.results
    if containers.type is not tuple or containers.num_children != 2:
        raise TypeError(
            f"has_aux=True needs a function that returns a pair, its result and what comes beside it, but "
            f"{options.name} returned {layout}"
        )
    if not containers.child(0).is_leaf() or layout.shapes[0] not in {None, ()}:
        raise TypeError(
            f"has_aux=True needs a function that returns a pair, of which the first is one number, but {options.name} "
            f"returned {layout}"
        )


def check_number(options: Options, layout: Layout, transform: str) -> None:
    """Refuse to differentiate what is not one number."""
    if layout.size != 1 or layout.shapes[0] not in {None, ()} or not layout.results.is_leaf():
        raise TypeError(
            f"{transform} needs a function that returns one number, but {options.name} returned "
            f"{layout.size} in {layout}; return their sum, or take autograd.jacobian of the compiled function, which "
            f"has batches, too"
        )


def check_differentiable(name: str, form: Form, integers: Sequence[Integer], wrt: Sequence[int]) -> None:
    """Refuse to differentiate by what the function gets as an integer or a bool."""
    for place, kind in integers:
        if place in wrt:
            why = f", which the function asks for {MORE}" if is_number_type(kind) else ""
            raise TypeError(
                f"value_and_grad: {form.described(place)} of {name} holds a number of the type "
                f"{kind.__name__}{why}: it is fixed in the program, and nothing to differentiate by; leave it out of "
                f"argnums, or hand over a float"
            )


def check_reached(options: Options, reached: bool) -> None:  # noqa: FBT001  # the question's answer
    """Refuse to go back from a loss that depends on no parameter."""
    if not reached:
        raise ValueError(
            f"backward: the result of {options.name} depends on none of the parameters it is differentiated by; "
            f".data, .item() and detach() cut a number off from what it was made of"
        )
