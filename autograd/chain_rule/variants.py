"""The same calculation with other numbers."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping

from autograd.core.engine import Value, topological_order
from autograd.core.observers import no_grad
from autograd.core.reverse import adjoints

__all__ = ["other_numbers", "with_numbers"]

_TRIALS = 100


def with_numbers(output: Value, numbers: Mapping[Value, float]) -> Value:
    """Return the calculation behind a Value, carried out anew with other numbers in the place of some leaves."""
    new: dict[Value, Value] = {}
    for value in topological_order(output):
        for argument in value.args:
            if isinstance(argument, Value) and argument not in new:  # a leaf or constant: what is computed comes first
                leaf = Value(numbers.get(argument, argument.data), argument.label)
                new[argument] = leaf if argument.requires_grad else _constant(leaf)
        assert value.op is not None  # noqa: S101  # the order has results alone
        arguments = [new[argument] if isinstance(argument, Value) else argument for argument in value.args]
        result = value.op(*arguments)
        assert isinstance(result, Value)  # noqa: S101  # some argument is
        result.label = value.label
        new[value] = result
    return new[output]


def other_numbers(output: Value, rng: random.Random) -> Value:
    """Return the calculation with other numbers of two digits: each between half and one and a half of what it was.

    Whole numbers that are no leaves, such as inputs and targets of 0 and 1, stay as they are.

    Raises
    ------
    ValueError
        If the calculation has no finite result, or derivative, for any of the numbers that were tried.
    """
    leaves = dict.fromkeys(
        argument
        for value in topological_order(output)
        for argument in value.args
        if isinstance(argument, Value) and argument.op is None
    )
    varied = [leaf for leaf in leaves if leaf.requires_grad or not leaf.data.is_integer()]
    for _ in range(_TRIALS):
        drawn = {leaf: float(f"{leaf.data * rng.uniform(0.5, 1.5):.2g}") for leaf in varied}
        variant = with_numbers(output, drawn)
        if math.isfinite(variant.data) and all(map(math.isfinite, adjoints(variant).values())):
            return variant
    raise ValueError(
        f"no other numbers were found for which {output.label or 'the result'} and its derivatives are finite: give "
        f"the leaves numbers that are further from where they are not"
    )


def _constant(leaf: Value) -> Value:
    with no_grad():
        constant = leaf.detach()
    constant.label = leaf.label
    return constant
