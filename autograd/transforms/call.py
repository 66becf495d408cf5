"""One call of a function, recorded: the Values it started from and the Values it came to.

A derivative inside a derivative must not take the outer variable for its own (perturbation confusion). So a
transform never differentiates with respect to what it was given: it makes inputs of its own. A Value x becomes
``x - 0``, and a number becomes ``number - 0 * origin``, where the origin is a leaf that stands for "no one", another
one for each depth of nesting. A graph that leads to nothing but origins of its own depth or deeper depends on no
Value from outside, and its derivatives are plain numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextvars import ContextVar
from functools import cached_property
from traceback import walk_tb
from typing import Any, TypeAlias, TypeGuard, cast

from autograd.core.engine import Value, between, constant, leaves
from autograd.core.engine import pull as pull_floats
from autograd.core.observers import careful, is_recording, observers, tell_constant
from autograd.core.reverse import numbers_among, pull
from autograd.transforms.trees import Leaf, flatten, with_leaves

__all__ = [
    "Arguments",
    "Places",
    "Ran",
    "RecordedCall",
    "check_transform",
    "compiled_transform",
    "explain",
    "holds_values",
    "name_of",
    "places_of",
    "pulled_on_floats",
    "run_on_floats",
]

Argnums = int | Sequence[int]

_depth: ContextVar[int] = ContextVar("how many transforms are running", default=0)
_origins: list[Value] = []  # by depth


def name_of(f: object) -> str:
    """Return what an error message calls the function."""
    return getattr(f, "__name__", None) or type(f).__name__


def check_transform(transform: str, f: object, argnums: Argnums = 0, use: str = "(f)(x)") -> None:
    """Refuse what is no function, and a point in the place of ``argnums``, before anything is called."""
    if not callable(f):
        instead = "; to differentiate a Value that is computed, call its backward()" if isinstance(f, Value) else ""
        raise TypeError(f"{transform} takes a function first, as in {transform}{use}, got {f!r}{instead}")
    if not isinstance(argnums, int | Iterable):
        raise TypeError(f"{_not_argnums(transform, argnums)}; the point comes after it, as in {transform}{use}")


def compiled_transform(
    f: object,
    key: tuple[object, ...],
    transform: Callable[[Callable[..., object]], Callable[..., object]],
    *,
    static_moves: int | None = 0,
) -> Callable[..., Any] | None:
    """Return the transform of a compiled function, compiled as that is; None of any other function.

    Parameters
    ----------
    f
        The function.
    key
        What tells transforms of one function apart.
    transform
        From the function that is compiled to its transform.
    static_moves
        By how many places arguments behind the first move; None where static arguments have no place.
    """
    transformed = getattr(f, "transformed", None)
    return None if transformed is None else transformed(key, transform, static_moves)


class Arguments:
    """Which of a call's arguments are differentiated, and their numbers.

    Parameters
    ----------
    transform
        Its name, for error messages.
    argnums
        The position of the argument, or several positions.
    args
        All positional arguments of the call.

    Raises
    ------
    TypeError
        If argnums is not a position, or a number in the arguments is not one.
    ValueError
        If there is no argument at that position, or a position is given twice.
    """

    def __init__(self, transform: str, argnums: Argnums, args: tuple[object, ...]) -> None:
        self.args = args
        self.positions = [_position(transform, n, len(args)) for n in _as_tuple(transform, argnums)]
        if len(set(self.positions)) < len(self.positions):
            raise ValueError(f"{transform}: argnums={argnums!r} names an argument twice")
        single = isinstance(argnums, int)
        self.flat, self.layout = flatten(
            args[self.positions[0]] if single else tuple(args[n] for n in self.positions),
            f"argument {self.positions[0]} of {transform}" if single else f"the arguments {argnums!r} of {transform}",
        )
        self._single = single

    def replaced(self, flat: Sequence[Leaf]) -> list[object]:
        """Return all arguments of the call with these numbers in those that are differentiated."""
        built = self.layout.argument(flat)
        args = list(self.args)
        for position, argument in zip(self.positions, [built] if self._single else built, strict=True):
            args[position] = argument
        return args


_FLOATS = {float}  # the types of numbers that need no layout
_RANGES = [(*range(count),) for count in range(9)]  # the places of all arguments

# A call of a function on inputs of its own: those, what it returned, and how many transforms were running.
Ran: TypeAlias = tuple[list[Value], object, int]


def pulled_on_floats(ran: Ran) -> list[float] | None:
    """Return the derivatives of the result, if it is one number and they depend on nothing from outside."""
    inputs, result, depth = ran
    if type(result) is not Value or not result.requires_grad:
        return None
    found = pull_floats([result], [1.0], inputs, _origins[depth:])
    if found is None or None not in found:
        return cast("list[float] | None", found)
    return [0.0 if d is None else d for d in found]


Places: TypeAlias = int | tuple[int, ...]


def places_of(argnums: Argnums) -> Places | None:
    """Return argnums that need no further look; None of others, such as negative ones."""
    numbers = argnums if type(argnums) is tuple else (argnums,)
    sound = numbers and all(type(n) is int and n >= 0 for n in numbers) and len({*numbers}) == len(numbers)
    return cast("Places", argnums) if sound else None


def run_on_floats(
    f: Callable[..., object], places: Places, args: tuple[object, ...], keywords: dict[str, object]
) -> Ran | None:
    """Call a function where what it is differentiated by are floats, or a list or tuple of them; None if not.

    Nearly all calls are such, and need no layout.
    """
    if careful:
        return None
    numbers: Any
    whole = len(args) < len(_RANGES) and places == _RANGES[len(args)]
    try:
        numbers = args if whole else [args[n] for n in places] if isinstance(places, tuple) else args[places]
    except IndexError:
        return None
    kind = type(numbers)
    if kind is float:
        numbers = (numbers,)
    elif (kind is not list and kind is not tuple) or {*map(type, numbers)} != _FLOATS:
        return None
    depth = _depth.get()
    zero = _zero(depth)
    inputs = [x - zero for x in numbers]
    replaced: list[Any] = inputs if whole else [*args]
    if not isinstance(places, tuple):
        replaced[places] = inputs[0] if kind is float else kind(inputs)
    elif not whole:
        for place, x in zip(places, inputs, strict=True):
            replaced[place] = x
    return inputs, _run(f, replaced, keywords, depth), depth


def _zero(depth: int) -> Value:
    """Return a 0 that depends on the origin. To subtract it changes no bit, not even the sign of -0.0."""
    while len(_origins) <= depth:
        _origins.append(Value(0.0, label="origin"))
    return 0.0 * _origins[depth]


def _run(f: Callable[..., object], args: Sequence[object], keywords: dict[str, object], depth: int) -> object:
    token = _depth.set(depth + 1)
    try:
        return f(*args, **keywords)
    except (TypeError, AttributeError) as error:
        explain(error)
        raise
    finally:
        _depth.reset(token)


class RecordedCall:
    """A function, called on inputs of its own.

    Parameters
    ----------
    transform
        Its name, for error messages.
    f
        The function.
    arguments
        What to call it on.
    keywords
        Further arguments, which are not differentiated.
    has_aux
        Whether the function returns a pair: the result, and something beside it that is not differentiated.

    Attributes
    ----------
    inputs
        The Values with respect to which to differentiate.
    outputs
        The numbers of the result: Values, and floats where the function returned plain ones.
    layout
        How the result was nested.
    """

    def __init__(
        self,
        transform: str,
        f: Callable[..., object],
        arguments: Arguments,
        keywords: dict[str, object] | None = None,
        *,
        has_aux: bool = False,
    ) -> None:
        if not is_recording():
            raise RuntimeError(
                f"{transform} inside no_grad(): nothing is recorded there, so there is nothing to differentiate; "
                f"move the call out of the block"
            )
        depth = _depth.get()
        zero = _zero(depth)
        if holds_values(arguments.flat):
            inputs = [x - 0.0 if _is_connected(x) else _data(x) - zero for x in arguments.flat]
        else:
            inputs = [x - zero for x in cast("list[float]", arguments.flat)]
        result = _run(f, arguments.replaced(inputs), keywords or {}, depth)
        self._take_up(transform, f, arguments, inputs, result, depth, has_aux=has_aux)

    @classmethod
    def of_floats(
        cls, transform: str, f: Callable[..., object], argnums: Argnums, args: tuple[object, ...], ran: Ran
    ) -> RecordedCall:
        """Return a call that ``run_on_floats`` has made."""
        recording = cls.__new__(cls)
        recording._take_up(transform, f, Arguments(transform, argnums, args), *ran)
        return recording

    def _take_up(  # noqa: PLR0917  # what a call consists of
        self,
        transform: str,
        f: Callable[..., object],
        arguments: Arguments,
        inputs: list[Value],
        result: object,
        depth: int,
        *,
        has_aux: bool = False,
    ) -> None:
        self.transform, self.f, self.arguments, self.inputs = transform, f, arguments, inputs
        self._has_aux, self._aux = has_aux, None
        if has_aux:
            result, self._aux = self._pair(result)
        self.outputs, self.layout = flatten(result, f"the result of {name_of(f)}")
        self._check_numbers()
        self._own = _origins[depth:]
        self._nested: bool | None = True if holds_values(arguments.flat) else None  # not known yet
        self._gradient: list[Value | None] | None = None
        if observers() and not self._is_connected_to_inputs():
            tell_constant(transform, f"the result of {name_of(f)}")

    @property
    def nested(self) -> bool:
        """Whether the derivatives depend on Values from outside, and so are Values themselves."""
        if self._nested is None:
            self._nested = any(all(leaf is not own for own in self._own) for leaf in leaves(self.differentiable))
        return bool(self._nested)

    def on_floats(self, sweep: Callable[[list[Value]], list[float | None] | None]) -> list[float | None] | None:
        """Return what a sweep of the engine returns; None if the derivatives are not plain numbers.

        The sweep is given the leaves that do not count as outside. It looks out for others as it goes, which saves
        a walk through the graph.
        """
        if self._nested:
            return None
        found = sweep(self._own)
        if self._nested is None:
            self._nested = found is None
        return found

    @cached_property
    def order(self) -> list[Value]:
        """The Values between the inputs and the outputs, inputs left out, in the order of creation."""
        return between(self.differentiable, self.inputs)

    @cached_property
    def from_numbers(self) -> list[bool]:
        """For each input whether it was made from a number.

        A derivative that depends on Values from outside need not remember how what depends on such alone came about.
        """
        return [not _is_connected(given) for given in self.arguments.flat]

    @cached_property
    def fixed(self) -> set[Value]:
        """The inputs that were made from numbers, and what depends on nothing but those."""
        return numbers_among(self.order, self.inputs, self.from_numbers)

    @property
    def differentiable(self) -> list[Value]:
        """The outputs that remember how they were made."""
        return [out for out in self.outputs if isinstance(out, Value) and out.requires_grad]

    def gradient_of(self, output: Value) -> list[Value | None]:
        """Return the derivatives of an output by the inputs as Values with a history; None where nothing comes."""
        if self._gradient is None:
            self._gradient = pull([output], [1.0], self.inputs, [False] * len(self.inputs))
        return self._gradient

    def _is_connected_to_inputs(self) -> bool:
        inputs = {id(x) for x in self.inputs}
        return bool(self.order) or any(id(out) in inputs for out in self.outputs)

    def scalar(self) -> Leaf:
        """Return the result if it is one number; otherwise explain what it is."""
        if not self.layout.results.is_leaf() or self.layout.shapes[0] not in {None, ()}:
            raise TypeError(
                f"{self.transform} needs a function that returns one number, but {name_of(self.f)} returned "
                f"{len(self.outputs)} in {self._form()}; use jacobian, or return their sum"
            )
        return self.outputs[0]

    def _check_numbers(self) -> None:
        if not self.outputs:
            raise TypeError(
                f"{self.transform}: {name_of(self.f)} returned {self._form()} without a number in it; "
                f"is a return statement missing?"
            )

    def finished(self, derivatives: Sequence[Leaf | None], directions: Sequence[Leaf | None] = ()) -> list[Leaf]:
        """Return derivatives as the caller sees them: floats, or Values if anything from outside is one. None is 0."""
        if self.nested or any(isinstance(x, Value) for x in directions):
            return [d if isinstance(d, Value) else constant(0.0 if d is None else d) for d in derivatives]
        return [0.0 if d is None else d for d in derivatives]

    def primal(self) -> Any:  # noqa: ANN401  # whatever the user's function returns
        """Return what the function returned, as the caller sees it."""
        if self.nested:
            return self.layout.result(self.outputs)
        return self.layout.result([_data(out) for out in self.outputs])

    def with_aux(self, derivative: object) -> Any:  # noqa: ANN401  # or a pair of it and whatever the function returns
        """Return a derivative, and with it, where there is any, what the function returned beside its result."""
        return (derivative, self.aux()) if self._has_aux else derivative

    def aux(self) -> Any:  # noqa: ANN401  # whatever the user's function returns
        """Return what the function returned beside its result, as the caller sees it: Values of this call as floats."""
        return with_leaves(self._aux, self._seen)

    def _seen(self, leaf: object) -> object:
        if not isinstance(leaf, Value):
            return leaf
        outside = any(all(found is not own for own in self._own) for found in leaves([leaf]))
        return leaf if outside else leaf.data

    def _pair(self, result: object) -> tuple[object, object]:
        if not isinstance(result, tuple) or len(result) != 2:
            raise TypeError(
                f"{self.transform} with has_aux=True needs a function that returns a pair, its result and what comes "
                f"beside it, but {name_of(self.f)} returned {result!r}"
            )
        return result

    def _form(self) -> str:
        shape = next(iter(self.layout.shapes), None)
        if shape is not None:
            return f"an array of shape {shape}"
        kind = self.layout.results.type
        return "None" if kind is None or not self.outputs else f"a {kind.__name__}"


# What NumPy says where it finds no method of the function's name in an entry of an array.
_NO_METHOD = re.compile(r"of type (?P<kind>\S+) which has no callable (?P<name>\w+) method")


def explain(error: TypeError | AttributeError) -> None:
    """Add what to do where NumPy has put a plain number among Values, as ``np.clip``, ``np.pad`` and ``np.cov`` do."""
    if isinstance(error, AttributeError):
        if "cov" in (frame.f_code.co_name for frame, _ in walk_tb(error.__traceback__)):
            error.add_note(
                "np.cov makes a plain number of the count of the columns of an array of Values, and asks it for its "
                "shape: np.cov(x, aweights=np.ones(x.shape[1])) has another way, and the same result; np.corrcoef(x) "
                "is c / np.sqrt(np.outer(np.diag(c), np.diag(c))) of that"
            )
        return
    found = _NO_METHOD.search(str(error))
    if found is not None and found["kind"].rpartition(".")[2] != Value.__name__:
        error.add_note(
            f"NumPy has put a plain number among the Values of an array, and asks it for a method; "
            f"np.frompyfunc(autograd.math.{found['name']}, 1, 1) takes both"
        )


def holds_values(numbers: Sequence[Leaf | None]) -> bool:
    """Return whether there is a Value among the numbers."""
    return Value in set(map(type, numbers))


def _is_connected(x: Leaf) -> TypeGuard[Value]:
    return isinstance(x, Value) and x.requires_grad


def _data(number: Leaf) -> float:
    return number.data if isinstance(number, Value) else number


def _as_tuple(transform: str, argnums: Argnums) -> tuple[int, ...]:
    positions = tuple(argnums) if isinstance(argnums, Iterable) else (argnums,)
    if not positions or any(isinstance(n, bool) or not isinstance(n, int) for n in positions):
        raise TypeError(_not_argnums(transform, argnums))
    return positions


def _not_argnums(transform: str, argnums: object) -> str:
    return f"{transform}: argnums is the position of an argument or a tuple of positions, got {argnums!r}"


def _position(transform: str, n: int, count: int) -> int:
    if not -count <= n < count:
        raise ValueError(
            f"{transform}: argnums names argument {n}, but the function was called with {count} positional "
            f"argument(s); what is differentiated must be passed by position"
        )
    return n % count
