"""The arguments of a call: which are numbers, which are fixed, how they are nested."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache, cached_property
from typing import Any, NamedTuple, TypeAlias, cast

import numpy as np

from autograd.compiler.backends.code import gather
from autograd.compiler.backends.executable import Floats
from autograd.core.engine import Value, read
from autograd.core.site import Site, line_name
from autograd.core.standins import MORE, AskedError
from autograd.transforms.call import name_of
from autograd.transforms.trees import Layout, Leaf, flatten, is_static

__all__ = [
    "Argnums",
    "Form",
    "Given",
    "Integer",
    "Signature",
    "Static",
    "exact_contents",
    "exact_form",
    "is_number_type",
    "spread",
    "structured",
]

_FLOAT64 = np.dtype(np.float64)
_PLAIN = frozenset((float, int, Value, np.ndarray))
_ATOMS = frozenset((int, bool, str, bytes, type(None)))  # of which equal ones are the same
_KEPT = 256  # forms that are found by the shapes of the arguments
_EXACT = 2.0**53  # from which on several integers are one float
# Where an integer or a bool stands among the numbers, and its type.
Integer: TypeAlias = tuple[int, type]
Static: TypeAlias = str | int | Sequence[str | int]
# With respect to which arguments to differentiate: the position of one, or several.
Argnums: TypeAlias = int | Sequence[int]


@dataclass(frozen=True)
class Form:
    """How the arguments of a call are nested, and those that are fixed.

    Parameters
    ----------
    layout
        Of the pair of positional and named arguments, without the fixed ones.
    positions
        Where the positional arguments of the layout stand in the call.
    fixed
        The other arguments: by position or name, what they are.
    exact
        What tells those apart, also where they are equal; see ``exact_form``.
    contents
        What the containers of the layout hold beside numbers; see ``exact_contents``.
    integers
        Which of the numbers the function gets as they were given, and of which type: every bool, and those integers
        that it asks for what no Value can answer.
    """

    layout: Layout
    positions: tuple[int, ...]
    fixed: tuple[tuple[int | str, Hashable], ...] = field(compare=False)
    exact: Hashable
    contents: tuple[Hashable, ...]
    integers: tuple[Integer, ...] = ()

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.layout, self.positions, self.exact, self.contents, self.integers))

    def __reduce__(self) -> tuple[object, ...]:
        """Return how a pickle makes it: hashes, and what tells objects apart, are others in another process."""
        sample = self.layout.result([0.0] * self.layout.size)
        return _form_of, (sample, self.positions, self.fixed, self.contents, self.integers)

    def rebuilt(self, flat: Sequence[Leaf]) -> tuple[list[object], dict[str, object]]:
        """Return the arguments with other numbers in them. To take an integer out of a Value is a decision."""
        if self.integers:
            flat = [*flat]
            for place, kind in self.integers:
                flat[place] = self._integer(place, kind, flat[place])
        given, named = self.layout.argument(flat)
        placed = dict(zip(self.positions, given, strict=True))
        placed.update({place: thing for place, thing in self.fixed if isinstance(place, int)})
        keywords = dict(cast("dict[str, object]", named))
        keywords.update({name: thing for name, thing in self.fixed if isinstance(name, str)})
        return [placed[n] for n in range(len(placed))], keywords

    def _integer(self, place: int, kind: type, leaf: Leaf) -> Any:  # noqa: ANN401  # of the kind
        number = leaf.data if isinstance(leaf, Value) else leaf
        if not number.is_integer() or abs(number) >= _EXACT:
            raise ValueError(
                f"{self.described(place)} is of the type {kind.__name__}, and {number!r} is none, or too large to be "
                f"told apart from those beside it; such an argument must be declared static"
            )
        integer = kind(int(number))
        if integer != number:
            raise ValueError(f"{self.described(place)} is of the type {kind.__name__}, and {number!r} is none")
        return integer

    @cached_property
    def asked(self) -> tuple[int, ...]:
        """Which of the integers would be numbers if the function did not ask for more than that."""
        return tuple(place for place, kind in self.integers if is_number_type(kind))

    def described(self, place: int) -> str:
        """Return what to call the argument that a number stands in."""
        for position, (span, _) in self._arguments.items():
            if span.start <= place < span.stop:
                return f"argument {position}"
        return "a named argument"

    @cached_property
    def _arguments(self) -> dict[int, tuple[slice, Layout]]:
        """For each positional argument that is not fixed: where its numbers stand, and how they are nested."""
        layout, found, start, leaf = self.layout, {}, 0, 0
        children = zip(layout.arguments.child(0).children(), layout.results.child(0).children(), strict=True)
        for position, (built, result) in zip(self.positions, children, strict=True):
            mine = Layout(built, result, layout.shapes[leaf : leaf + built.num_leaves])
            found[position] = slice(start, start + mine.size), mine
            leaf, start = leaf + built.num_leaves, start + mine.size
        return found

    def named(self, argnums: Argnums) -> tuple[int, ...]:
        """Return the positions of the arguments that ``argnums`` names, counted from 0 on."""
        several = argnums if isinstance(argnums, Sequence) and not isinstance(argnums, str) else (argnums,)
        if not several or any(type(n) is not int for n in several):
            raise TypeError(f"argnums is the position of an argument or a tuple of positions, got {argnums!r}")
        count = len(self.positions) + sum(isinstance(place, int) for place, _ in self.fixed)
        positions = tuple(n + count if n < 0 else n for n in several)
        if len(set(positions)) < len(positions):
            raise ValueError(f"argnums={argnums!r} names an argument twice")
        return positions

    def argument(self, argnum: int) -> tuple[slice, Layout]:
        """Return where the numbers of a positional argument stand, and how they are nested."""
        if argnum in self._arguments:
            return self._arguments[argnum]
        count = len(self.positions) + sum(isinstance(place, int) for place, _ in self.fixed)
        place = argnum + count if argnum < 0 else argnum
        if place not in self._arguments:
            what = (
                f"the static argument {argnum}" if 0 <= place < count else f"argument {argnum}, and there are {count}"
            )
            raise ValueError(f"argnums names {what}; it must name a positional argument that holds numbers")
        return self._arguments[place]

    def inputs_of(self, positions: Iterable[int]) -> tuple[int, ...]:
        """Return where the numbers of these arguments stand among those of all, one argument after the other."""
        spans = [self.argument(position)[0] for position in positions]
        return tuple(n for span in spans for n in range(span.start, span.stop))

    def gradient(self, argnums: Argnums, derivatives: Floats) -> Any:  # noqa: ANN401  # the structure of the arguments
        """Return the derivatives with respect to arguments nested as those are."""
        parts, start = [], 0
        for position in (argnums,) if isinstance(argnums, int) else argnums:
            layout = self.argument(position)[1]
            parts.append(structured(layout, derivatives[start : start + layout.size]))
            start += layout.size
        return parts[0] if isinstance(argnums, int) else tuple(parts)


def _form_of(
    sample: object,
    positions: tuple[int, ...],
    fixed: tuple[tuple[int | str, Hashable], ...],
    contents: tuple[Hashable, ...],
    integers: tuple[Integer, ...],
) -> Form:
    _, layout = flatten(sample, "the arguments")
    return Form(layout, positions, fixed, exact_form(fixed), contents, integers)


def structured(layout: Layout, numbers: Floats) -> Any:  # noqa: ANN401  # whatever the user's containers are
    """Return the numbers nested as the layout says: floats, and arrays that are views of the numbers."""
    if layout.single:
        [(shape, span)] = layout.spans()
        return float(numbers[0]) if shape is None else numbers[span].reshape(shape)
    return layout.results.unflatten(
        [
            float(numbers[span.start]) if shape is None else numbers[span].reshape(shape)
            for shape, span in layout.spans()
        ]
    )


def spread(layout: Layout, numbers: Floats) -> Any:  # noqa: ANN401  # as above
    """Return a table with a row for each point, nested as the layout says: arrays with a first axis for the points."""
    return layout.results.unflatten(
        [numbers[:, span].reshape(len(numbers), *(() if shape is None else shape)) for shape, span in layout.spans()]
    )


class Given(NamedTuple):
    """The arguments of one call.

    Parameters
    ----------
    form
        How they are nested.
    numbers
        All their numbers.
    values
        Which of them are Values, by position among the numbers.
    integers
        Which of them are integers and bools, whether the function gets them as such or not.
    call
        The arguments themselves, where there was a call: positional ones and named ones.
    """

    form: Form
    numbers: Floats
    values: tuple[tuple[int, Value], ...]
    integers: tuple[Integer, ...] = ()
    call: tuple[tuple[object, ...], dict[str, object]] | None = None

    def tell(self) -> None:
        """Tell those who watch the caller that it goes on with the plain numbers of the Values."""
        for _, value in self.values:
            value.item()


class Signature:
    """Takes the arguments of a function's calls apart.

    Parameters
    ----------
    function
        The function.
    static
        Positions and names of the arguments that are no numbers to differentiate, but fixed in a program.
    """

    def __init__(self, function: Callable[..., object], static: Static) -> None:
        self._name = name_of(function)
        self._static = set(_places(function, static))
        self.has_static = bool(self._static)
        self._forms: dict[Hashable, Form] = {}
        # The integers that the function gets as such, because it has asked: by place, and where it did.
        self._asked: dict[Form, dict[int, Site | None]] = {}
        self.asks: list[None] = []  # grows whenever that changes

    @property
    def static(self) -> tuple[int | str, ...]:
        """The static arguments, by positions, and by names where these are known."""
        return (*self._static,)

    def given(self, args: tuple[object, ...], keywords: dict[str, Any]) -> Given:
        """Return the numbers of a call, and the form they have.

        Raises
        ------
        TypeError
            If what is no number is not declared static, or a static argument cannot be compared.
        """
        key = None if keywords or self._static else _quick_key(args)
        form = self._forms.get(key)
        if form is not None:
            numbers = np.empty(form.layout.size)
            gather(args, numbers)
            return Given(form, numbers, (), (), (args, keywords))
        return self._taken_apart(args, keywords, key)

    def _taken_apart(self, args: tuple[object, ...], keywords: dict[str, Any], key: Hashable) -> Given:
        positions = tuple(n for n in range(len(args)) if n not in self._static)
        positional = tuple(args[n] for n in positions)
        named = {name: thing for name, thing in keywords.items() if name not in self._static}
        fixed: tuple[tuple[int | str, object], ...]
        fixed = tuple((n, args[n]) for n in range(len(args)) if n in self._static)
        fixed += tuple((name, thing) for name, thing in sorted(keywords.items()) if name in self._static)
        try:
            exact = exact_form(fixed)
        except TypeError as error:
            raise TypeError(f"a static argument of {self._name} must be hashable: {error}") from None
        integers: list[Integer] = []
        try:
            flat, layout = flatten((positional, named), f"the arguments of {self._name}", integers)
        except TypeError:
            for position in positions:
                self._check(position, args[position])
            for name, thing in named.items():
                self._check(name, thing)
            raise
        form = Form(layout, positions, fixed, exact, exact_contents((positional, named)))
        if key is not None:
            if len(self._forms) >= _KEPT:
                self._forms.clear()
            self._forms[key] = form
        values = tuple((place, x) for place, x in enumerate(flat) if isinstance(x, Value))
        if not values:
            return self.settled(Given(form, np.array(flat, dtype=float), values, (*integers,), (args, keywords)))
        numbers = np.array([0.0 if isinstance(x, Value) else x for x in flat], dtype=float)
        read_now = np.empty(len(values))
        read([x for _, x in values], read_now)  # whether the caller decides by them, turns out later
        numbers[[place for place, _ in values]] = read_now
        return self.settled(Given(form, numbers, values, (*integers,), (args, keywords)))

    def settled(self, given: Given) -> Given:
        """Return the arguments in the form that says which integers the function gets as such."""
        if not given.integers:
            return given
        base = replace(given.form, integers=()) if given.form.integers else given.form
        integers = self.fixed(base, given.integers)
        return given if integers == given.form.integers else given._replace(form=replace(base, integers=integers))

    def fixed(self, form: Form, integers: Sequence[Integer]) -> tuple[Integer, ...]:
        """Return which integers and bools, of arguments nested like this, the function gets as such."""
        asked = self._asked.get(form, ())
        if not asked and all(map(is_number_type, {kind for _, kind in integers})):
            return ()
        return tuple(one for one in integers if one[0] in asked or not is_number_type(one[1]))

    def ask(self, given: Given, asked: AskedError) -> Given:
        """Return the arguments with those integers as such that the function has asked for."""
        if asked.pending:  # one of another function, which has called this one
            raise asked
        base = replace(given.form, integers=())
        before = self._asked.pop(base, {})
        if len(self._asked) >= _KEPT:
            del self._asked[next(iter(self._asked))]
        self._asked[base] = before | dict.fromkeys(asked.places, asked.site)
        self.asks.append(None)
        return self.settled(given)

    def reason(self, form: Form, place: int) -> str:
        """Return why the function gets an integer as such."""
        site = self._asked.get(replace(form, integers=()), {}).get(place)
        where = f" at {line_name(site.file, site.line)}" if site else ""
        return f"the function asks{where} for what only the integer can answer: {MORE}"

    def restore(self, form: Form) -> None:
        """Take up which integers the function has asked, of arguments that a file tells of."""
        if form.asked:
            self._asked[replace(form, integers=())] = dict.fromkeys(form.asked)
            self.asks.append(None)

    def _check(self, place: int | str, thing: object) -> None:
        """Refuse an argument that is no number and is not static."""
        try:
            flatten(thing, f"argument {place!r} of {self._name}")
        except TypeError as error:
            raise TypeError(f"{error}; or say compile(..., static={place!r}) if nothing is computed with it") from None


@cache
def is_number_type(kind: type) -> bool:
    """Return whether integers of a type are numbers, as long as nobody asks: not bools, nor the members of an Enum."""
    return kind is int or issubclass(kind, np.integer)


def exact_form(thing: object) -> Hashable:
    """Return what tells a static thing apart from those that are equal to it and yet not the same.

    Such are 1, 1.0 and True, or the two zeros, and whatever holds them.

    Raises
    ------
    TypeError
        If the thing cannot be hashed.
    """
    kind = type(thing)
    if isinstance(thing, float):
        return kind, thing.hex()
    if isinstance(thing, tuple | frozenset):
        return kind, tuple(map(exact_form, thing))  # a set in its order, in which a function would go through it
    if isinstance(thing, Value):
        return kind, id(thing)  # which the form keeps
    hash(thing)
    if kind in _ATOMS or kind.__eq__ is object.__eq__:
        return kind if kind in _ATOMS else object, thing  # the very same, whatever its type: not all can be pickled
    try:
        held = kind, _held(thing)
        hash(held)
    except Exception:  # noqa: BLE001  # whatever its class does where it is asked for what it holds
        return kind, thing
    return held


def _held(thing: object) -> Hashable:
    """Return what a thing holds: the fields of a dataclass, compared or not; of another, what a pickle would keep."""
    if is_dataclass(thing):
        return tuple(exact_form(getattr(thing, f.name)) for f in fields(thing))
    reduced = thing.__reduce_ex__(2)
    return _frozen(reduced[1:] if isinstance(reduced, tuple) else reduced)


def _frozen(state: object) -> Hashable:
    if isinstance(state, dict):
        return tuple((exact_form(key), _frozen(part)) for key, part in state.items())
    return tuple(map(_frozen, state)) if isinstance(state, list | tuple) else exact_form(state)


def exact_contents(tree: object) -> tuple[Hashable, ...]:
    """Return what the containers of arguments hold beside numbers, where equal layouts may differ in it.

    These are the keys of each dictionary, in the order in which a function goes through them, and the fields of each
    dataclass that hold no number.
    """
    found: list[Hashable] = []
    _collect_contents(tree, found)
    return tuple(found)


def _collect_contents(tree: object, found: list[Hashable]) -> None:
    if isinstance(tree, dict):
        if tree:
            keys = tuple(tree)
            found.append(keys if {*map(type, keys)} == {str} else exact_form(keys))  # words, mostly
        tree = [*tree.values()]
    elif is_dataclass(tree):
        held = [getattr(tree, f.name) for f in fields(tree) if f.init]
        found.extend(exact_form(thing) for thing in held if is_static(thing))
        tree = [thing for thing in held if not is_static(thing)]
    if isinstance(tree, list | tuple | deque) and not {*map(type, tree)} <= _PLAIN:
        for child in tree:
            _collect_contents(child, found)


def _quick_key(args: tuple[object, ...]) -> Hashable:
    """Return what tells calls apart whose arguments are floats and arrays of floats; None if there are others."""
    key: list[tuple[int, ...] | None] = []
    for argument in args:
        if type(argument) is float:
            key.append(None)
        elif type(argument) is np.ndarray and argument.dtype is _FLOAT64:
            key.append(argument.shape)
        else:
            return None
    return tuple(key)


def _places(function: Callable[..., object], static: Static) -> list[int | str]:
    """Return the static arguments, each by position and by name where the function's signature tells both."""
    wanted = [static] if isinstance(static, int | str) else [*static]
    for place in wanted:
        if isinstance(place, bool) or not isinstance(place, int | str):
            raise TypeError(f"static names arguments by position or name, got {place!r}")
        if isinstance(place, int) and place < 0:
            raise ValueError(f"static counts positions from 0 on, got {place}")
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):  # a function that does not tell
        return wanted
    if any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters):
        return wanted
    names = [parameter.name for parameter in parameters]
    for place in wanted:
        if isinstance(place, str) and place not in names:
            raise ValueError(f"static names {place!r}, but {name_of(function)} has no such argument")
    both = [names[place] for place in wanted if isinstance(place, int) and 0 <= place < len(names)]
    return [*wanted, *both, *(names.index(place) for place in wanted if isinstance(place, str))]
