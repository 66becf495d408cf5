"""The graph behind a Value as a plain list, for everything that shows it. Knows nothing of how it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from autograd.core.engine import Value, topological_order

__all__ = ["Node", "check_limit", "collect", "on_path"]

# Counting stops here: the message of a refusal need not be more exact than that.
_COUNTED = 1_000_000

# A node may have this many edges on average. Only operations with very many arguments make more, and
# what takes time to lay out is the edges.
_FAN = 4


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A Value of the graph, or a plain number that an operation was applied to."""

    value: Value | float
    arguments: tuple[int, ...]
    """The positions of the arguments in the list of nodes, in order: ``x * x`` names ``x`` twice."""


def collect(output: Value, limit: int, action: str, cure: str = "") -> list[Node]:
    """Return the nodes of the graph of ``output``, each after its arguments; the last one is the output.

    The order depends on the graph alone, and nothing here is recursive: a long chain is no deeper than a short one.

    Parameters
    ----------
    output
        The end of the graph.
    limit
        The largest number of nodes that is accepted, with up to four times as many edges.
    action
        What the nodes are wanted for, for the messages: ``"draw"``.
    cure
        What else to do where there are too many: ``"fold it by depth=0, "``.

    Raises
    ------
    TypeError
        If the output is not a Value, or the limit is not an int.
    ValueError
        If the limit is not positive, or the graph has more nodes or edges.
    """
    if not isinstance(output, Value):
        raise TypeError(f"{action}() takes a Value, the end of the graph; got {type(output).__name__}")
    check_limit(limit, "nodes")
    bound = max(limit, _COUNTED)
    nodes, edges = _count(output, bound)
    needed = max(nodes, -(-edges // _FAN))
    if needed > limit:
        known = needed <= bound
        raise ValueError(
            f"this graph has {'' if known else 'at least '}{nodes:,} nodes and {edges:,} edges, and {action}() accepts "
            f"{limit:,} nodes and {_FAN * limit:,} edges: {action} a smaller part of it (any Value inside it), "
            f"{cure}or pass {f'limit={needed}' if known else 'a higher limit='} to {action} it all the same"
        )
    return _nodes(output)


def check_limit(limit: int, things: str) -> None:
    """Refuse a limit that is not a positive int.

    Raises
    ------
    TypeError
        If it is not an int.
    ValueError
        If it is less than 1.
    """
    if isinstance(limit, bool) or not isinstance(limit, int):
        raise TypeError(f"limit must be an int, the largest number of {things}; got {type(limit).__name__}")
    if limit < 1:
        raise ValueError(f"limit must be at least 1, got {limit}")


def _count(output: Value, bound: int) -> tuple[int, int]:
    """Return the number of nodes and of edges; the count stops soon after it has passed the bound."""
    numbers = edges = 0
    seen = {output}
    stack = [output]
    while stack and len(seen) + numbers <= bound and edges <= _FAN * bound:
        arguments = stack.pop().args
        edges += len(arguments)
        for argument in arguments:
            if not isinstance(argument, Value):
                numbers += 1
            elif argument not in seen:
                seen.add(argument)
                stack.append(argument)
    return len(seen) + numbers, edges


def _nodes(output: Value) -> list[Node]:
    nodes: list[Node] = []
    position: dict[Value, int] = {}

    def place(value: Value | float, arguments: tuple[int, ...]) -> int:
        nodes.append(Node(value, arguments))
        return len(nodes) - 1

    for value in topological_order(output) or [output]:
        arguments = []
        for argument in value.args:
            if not isinstance(argument, Value):  # each use of a number is a node of its own
                arguments.append(place(argument, ()))
                continue
            if argument not in position:
                position[argument] = place(argument, ())
            arguments.append(position[argument])
        position[value] = place(value, tuple(arguments))
    return nodes


def on_path(nodes: Sequence[Node], waypoints: Sequence[Value]) -> tuple[set[int], set[tuple[int, int]]]:
    """Return what lies on the paths that go through all the waypoints, in their order, to the output.

    Parameters
    ----------
    nodes
        The graph.
    waypoints
        Values of the graph, at least one.

    Returns
    -------
    The positions of the nodes, and the edges as pairs of positions (argument, result).

    Raises
    ------
    TypeError
        If a waypoint is not a Value.
    ValueError
        If a waypoint is not in the graph, or no path leads from one to the next.
    """
    position = {node.value: index for index, node in enumerate(nodes) if isinstance(node.value, Value)}
    stops = []
    for value in waypoints:
        if not isinstance(value, Value):
            raise TypeError(f"highlight takes a Value or several of them; got {type(value).__name__}")
        if value not in position:
            raise ValueError(f"highlight: {value!r} is not in the graph that is drawn")
        stops.append(position[value])
    if stops[-1] != len(nodes) - 1:
        stops.append(len(nodes) - 1)
    inside: set[int] = {stops[-1]}
    edges: set[tuple[int, int]] = set()
    for start, end in pairwise(stops):
        between = _between(nodes, start, end)
        if not between:
            raise ValueError(f"highlight: no path leads from {nodes[start].value!r} to {nodes[end].value!r}")
        inside |= between
        edges |= {(a, index) for index in between for a in nodes[index].arguments if a in between}
    return inside, edges


def _between(nodes: Sequence[Node], start: int, end: int) -> set[int]:
    """Return the positions of the nodes on the paths from start to end; none if there is no path."""
    after = {start}
    for index in range(start + 1, end + 1):
        if not after.isdisjoint(nodes[index].arguments):
            after.add(index)
    if end not in after:
        return set()
    before = {end}
    for index in range(end, start, -1):
        if index in before:
            before.update(nodes[index].arguments)
    return after & before
