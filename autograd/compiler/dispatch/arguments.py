"""The arguments of a call: which are numbers, which are fixed, how they are nested."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias, cast

import numpy as np

from autograd.compiler.backends.code import gather
from autograd.compiler.backends.executable import Floats
from autograd.core.engine import Value, read
from autograd.transforms.call import name_of
from autograd.transforms.trees import Layout, Leaf, flatten

__all__ = [
    "Argnums",
    "Form",
    "Given",
    "Signature",
    "Static",
    "exact_form",
    "key_orders",
    "spread",
    "structured",
]

_FLOAT64 = np.dtype(np.float64)
_PLAIN = frozenset((float, int, Value, np.ndarray))
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
        What tells those apart that are equal, such as 1, 1.0 and True, or the two zeros; see ``exact_form``.
    orders
        The keys of each dictionary of the layout, in the order in which a function goes through them.
    """

    layout: Layout
    positions: tuple[int, ...]
    fixed: tuple[tuple[int | str, Hashable], ...]
    exact: tuple[Hashable, ...]
    orders: tuple[tuple[Hashable, ...], ...]

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.layout, self.positions, self.fixed, self.exact))

    def rebuilt(self, flat: Sequence[Leaf]) -> tuple[list[object], dict[str, object]]:
        """Return the arguments with other numbers in them."""
        given, named = self.layout.argument(flat)
        placed = dict(zip(self.positions, given, strict=True))
        placed.update({place: thing for place, thing in self.fixed if isinstance(place, int)})
        keywords = dict(cast("dict[str, object]", named))
        keywords.update({name: thing for name, thing in self.fixed if isinstance(name, str)})
        return [placed[n] for n in range(len(placed))], keywords

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
    """

    form: Form
    numbers: Floats
    values: tuple[tuple[int, Value], ...]

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
            return Given(form, numbers, ())
        return self._taken_apart(args, keywords, key)

    def _taken_apart(self, args: tuple[object, ...], keywords: dict[str, Any], key: Hashable) -> Given:
        positions = tuple(n for n in range(len(args)) if n not in self._static)
        positional = tuple(args[n] for n in positions)
        named = {name: thing for name, thing in keywords.items() if name not in self._static}
        fixed: tuple[tuple[int | str, object], ...]
        fixed = tuple((n, args[n]) for n in range(len(args)) if n in self._static)
        fixed += tuple((name, thing) for name, thing in sorted(keywords.items()) if name in self._static)
        try:
            exact = tuple(exact_form(thing) for _, thing in fixed)
            hash(exact)
        except TypeError as error:
            raise TypeError(f"a static argument of {self._name} must be hashable: {error}") from None
        try:
            flat, layout = flatten((positional, named), f"the arguments of {self._name}")
        except TypeError:
            for position in positions:
                self._check(position, args[position])
            for name, thing in named.items():
                self._check(name, thing)
            raise
        form = Form(layout, positions, fixed, exact, key_orders((positional, named)))
        if key is not None:
            self._forms[key] = form
        values = tuple((place, x) for place, x in enumerate(flat) if isinstance(x, Value))
        if not values:
            return Given(form, np.array(flat, dtype=float), values)
        numbers = np.array([0.0 if isinstance(x, Value) else x for x in flat], dtype=float)
        read_now = np.empty(len(values))
        read([x for _, x in values], read_now)  # whether the caller decides by them, turns out later
        numbers[[place for place, _ in values]] = read_now
        return Given(form, numbers, values)

    def _check(self, place: int | str, thing: object) -> None:
        """Refuse an argument that is no number and is not static."""
        try:
            flatten(thing, f"argument {place!r} of {self._name}")
        except TypeError as error:
            raise TypeError(f"{error}; or say compile(..., static={place!r}) if nothing is computed with it") from None


def exact_form(thing: object) -> Hashable:
    """Return what tells a static argument apart from those that are equal to it and yet not the same."""
    if isinstance(thing, tuple | frozenset):
        parts = map(exact_form, thing)
        return type(thing), tuple(parts) if isinstance(thing, tuple) else frozenset(parts)
    return type(thing), thing.hex() if isinstance(thing, float) else thing


def key_orders(tree: object) -> tuple[tuple[Hashable, ...], ...]:
    """Return the keys of each dictionary in a tree of arguments, in their order."""
    found: list[tuple[Hashable, ...]] = []
    _collect_orders(tree, found)
    return tuple(found)


def _collect_orders(tree: object, found: list[tuple[Hashable, ...]]) -> None:
    if isinstance(tree, dict):
        if tree:
            found.append(tuple(tree))
        tree = [*tree.values()]
    elif is_dataclass(tree):
        tree = [*vars(tree).values()] if hasattr(tree, "__dict__") else [getattr(tree, f.name) for f in fields(tree)]
    if isinstance(tree, list | tuple) and not {*map(type, tree)} <= _PLAIN:
        for child in tree:
            _collect_orders(child, found)


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
