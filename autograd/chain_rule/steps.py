"""A graph as a person would write it down: its named Values, and the derivatives from one to the next.

A Value without a label is a mere step between those that have one, as it is in a worked example: it is folded into
the formula of the named Value that uses it. Where nothing on the way has a label, every Value gets a name.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, cast

from autograd.chain_rule.simplify import MANY, named, product, simplified, size, total
from autograd.core.engine import Value, topological_order
from autograd.core.operation import Operation
from autograd.core.reverse import local_derivatives
from autograd.core.symbol import Symbol

__all__ = ["Derivative", "Steps"]

_LONGEST = 40


class Derivative(NamedTuple):
    """The derivative of a named Value by a named Value below, all others held fixed: its number, its formula."""

    lower: Value
    number: float
    formula: Symbol


class Steps:
    """The named Values behind ``output``.

    Parameters
    ----------
    output
        The end of the graph.
    target
        A Value that must have a name of its own, and that nothing below matters for; None for the whole graph.
    """

    def __init__(self, output: Value, target: Value | None = None) -> None:
        self.output = output
        self._order = topological_order(output)
        self._position = {value: position for position, value in enumerate(self._order)}
        self.relevant = self._relevant(target)
        inner = [v for v in self._order if v is not output and v is not target and v in self.relevant]
        every = not any(value.label for value in inner)
        self.leaves = self._find_leaves()
        self.names = self._name([v for v in self._order if every or v.label or v in {output, target}], target)
        self.computed = [v for v in self._order if v in self.relevant and v in self.names]
        self._symbols: dict[Value, Symbol] = {}
        self._sizes: dict[Value, int] = {}
        for value in self._order:
            self._write(value)

    def _relevant(self, target: Value | None) -> set[Value]:
        """Return the Values that the target can change, itself included; all of them without a target."""
        if target is None:
            return {*self._order, *(leaf for leaf in self._find_leaves() if leaf.requires_grad)}
        relevant = {target}
        for value in self._order:
            if any(isinstance(argument, Value) and argument in relevant for argument in value.args):
                relevant.add(value)
        return relevant

    def _find_leaves(self) -> list[Value]:
        found = [a for value in self._order for a in value.args if isinstance(a, Value) and a.op is None]
        return list(dict.fromkeys(found or ([self.output] if self.output.op is None else [])))

    def _name(self, computed: list[Value], target: Value | None) -> dict[Value, str]:
        """Give every Value that is shown a name of its own: its label, numbered where it comes again."""
        differentiable = [leaf for leaf in self.leaves if leaf.requires_grad]
        anonymous = not any(leaf.label for leaf in differentiable)
        leaves = [v for v in self.leaves if v.label or v is target or (anonymous and v.requires_grad)]
        numbered = len([leaf for leaf in leaves if not leaf.label]) > 1
        names: dict[Value, str] = {}
        uses: Counter[str] = Counter()
        for value in (*leaves, *computed):
            if value.label:
                name = value.label
            elif value is self.output and value.op is not None:
                name = "f"
            else:
                kind = "x" if value.op is None else "v"
                uses[f"unnamed {kind}"] += 1
                name = f"{kind}{uses[f'unnamed {kind}']}" if numbered or kind == "v" else kind
            uses[name] += 1
            names[value] = name if uses[name] == 1 else f"{name}#{uses[name]}"
        return names

    def _write(self, value: Value) -> None:
        """Write the formula of a computed Value in terms of the named ones."""
        arguments = [self.symbol(argument) for argument in value.args]
        self._symbols[value] = cast("Operation", value.op)(*arguments)
        self._sizes[value] = 1 + sum(map(size, arguments))

    def symbol(self, argument: Value | float) -> Symbol:
        """Return how a Value stands in the formula of another: by name, written out, or as a number."""
        if not isinstance(argument, Value):
            return Symbol(argument)
        if argument in self.names:
            return Symbol(name=self.names[argument])
        if argument.op is None:
            return Symbol(argument.data)
        return MANY if self._sizes[argument] > _LONGEST else self._symbols[argument]

    def formula(self, value: Value) -> Symbol:
        """Return the formula of a named computed Value."""
        return self._symbols[value]

    def derivatives(self, value: Value) -> list[Derivative]:
        """Return the derivatives of a named computed Value by the named Values below: a sweep that stops at them."""
        numbers = {value: 1.0}
        formulas = {value: Symbol(1.0)}
        found: dict[Value, None] = {}
        waiting = [-self._position[value]]
        while waiting:
            upper = self._order[-heapq.heappop(waiting)]
            rules = dict(self._rules(upper))
            for position, argument, partial in local_derivatives(upper):
                if argument not in self.relevant:
                    continue
                if argument in self.names:
                    found[argument] = None
                elif argument.op is not None and argument not in numbers:
                    heapq.heappush(waiting, -self._position[argument])
                term = product(formulas[upper], rules[position])
                formulas[argument] = total(formulas[argument], term) if argument in formulas else term
                numbers[argument] = numbers.get(argument, 0.0) + numbers[upper] * partial
        return [Derivative(lower, numbers[lower], formulas[lower]) for lower in found]

    def _rules(self, value: Value) -> Iterator[tuple[int, Symbol]]:
        """Yield the partial derivatives of one operation as formulas, by the position of the argument."""
        operation = cast("Operation", value.op)
        arguments = [self.symbol(argument) for argument in value.args]
        out = Symbol(name=self.names[value]) if value in self.names else self.symbol(value)
        whole = simplified(operation(*arguments)).text()
        for position, partial in enumerate(operation.printed_partials(out, *arguments)):
            yield position, named(simplified(Symbol.of(partial)), whole, out)
