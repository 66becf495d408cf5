"""The paths that a function has taken so far, in a tree of its decisions."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from autograd.compiler.backends.executable import Floats, Request
from autograd.compiler.branches.keeping import Place
from autograd.compiler.dispatch.arguments import Integer
from autograd.compiler.dispatch.runner import Jit, Runner
from autograd.compiler.dispatch.tally import Tally
from autograd.compiler.dispatch.variables import Variables
from autograd.compiler.ir.loops import reached, unrolled
from autograd.compiler.ir.program import Guard, Program
from autograd.core.engine import Value, read
from autograd.core.observers import careful, is_observed
from autograd.core.site import Site
from autograd.transforms.trees import Layout

__all__ = ["Outcome", "Path", "Paths", "Requests"]

# How a decision came out: the answer, or the number itself where it had to be the very same.
Outcome: TypeAlias = bool | bytes


@dataclass(eq=False, slots=True)
class Requests:
    """What has been asked of a path by calls.

    Parameters
    ----------
    value
        The request for the outputs alone.
    gradient
        Those for the value and its derivatives, by the arguments to differentiate with respect to, and whether anything
        comes beside the value.
    backward
        Those for the loss and its derivatives by all parameters, by the numbers of the arguments that are parameters.
    """

    value: Request | None = None
    gradient: dict[tuple[int | tuple[int, ...], bool], Request] = field(default_factory=dict)
    backward: dict[tuple[int, ...], Request] = field(default_factory=dict)


@dataclass(eq=False)
class Path:
    """One path: its program, and the ways in which it has been run.

    Parameters
    ----------
    program
        The program.
    captured
        The Values whose numbers follow those of the arguments.
    layout
        How the result is nested.
    integers
        Which of the arguments' numbers the function gets as integers or bools: those are not differentiated by.
    computed
        A Value computed outside that was used, if there is one.
    example
        The numbers of the arguments with which it was recorded, if they are known.
    sites
        For each guard, where in the user's program the decision was taken; nothing of a path that came out of a file.
    merges
        Where in the user's program each merge is, by its slot; nothing of a path that came out of a file.
    straight
        Whether all its branches are decisions, as those of the first path that is taken.
    kept
        Whether it is for further calls: not if what it was recorded with has changed meanwhile.
    dropped
        Whether another, which has the branches where this has decisions, is there in its place.
    """

    program: Program
    captured: tuple[Value, ...]
    layout: Layout
    integers: tuple[Integer, ...] = ()
    computed: Value | None = None
    example: Sequence[float] = ()
    sites: tuple[Site, ...] = ()
    merges: Mapping[int, Place] = field(default_factory=dict)
    straight: bool = False
    kept: bool = True
    dropped: bool = False
    runners: dict[Request, Runner] = field(default_factory=dict)
    requests: Requests = field(default_factory=Requests)
    tally: Tally = field(default_factory=Tally)

    @property
    def calls(self) -> int:
        """How often it ran."""
        return self.tally.count

    @calls.setter
    def calls(self, count: int) -> None:
        self.tally.count = count

    @cached_property
    def trainable(self) -> tuple[Value, ...]:
        """The captured Values that gradients are for: those that the first output was made of."""
        first = self.program.inputs - len(self.captured)
        captured = enumerate(self.captured, first)
        return tuple(value for n, value in captured if value.requires_grad and n in self.reached)

    @cached_property
    def reached(self) -> frozenset[int]:
        """The inputs that the first output was made of, as far as derivatives go."""
        return reached(self.program)

    @cached_property
    def guards(self) -> tuple[Guard, ...]:
        """All decisions in their order, those of each turn of a loop as well."""
        return unrolled(self.program).guards if self.program.guards else ()

    @cached_property
    def decisions(self) -> list[Outcome]:
        """How each guard came out."""
        constants, inputs = self.program.constants, self.program.inputs
        return [
            _outcome(guard, constants[guard.right - inputs] if guard.relation == "is" else 0.0) for guard in self.guards
        ]

    def numbers(self, given: Floats) -> Floats:
        """Return the numbers of all inputs, from those of the arguments and what the captured Values are now."""
        if not self.captured:
            return given
        import numpy as np

        if (
            careful and is_observed()
        ):  # a function that is recorded calls a compiled one, and goes on with plain numbers
            for value in self.captured:
                value.item()
        numbers = np.empty(self.program.inputs)
        numbers[: len(given)] = given
        read(self.captured, numbers[len(given) :])
        return numbers

    def settled(self, failed: int, after: Path | None) -> int:
        """Return how many decisions of the next path to try are settled, if this one has failed the guard."""
        agrees = after is None or after.decisions[:failed] == self.decisions[:failed]
        return failed if agrees else -1

    def runner(self, request: Request, jit: Jit) -> Runner:
        """Return what runs the request."""
        runner = self.runners.get(request)
        if runner is None:
            runner = self.runners[request] = Runner(request, jit)
        return runner


@dataclass(eq=False)
class _Node:
    """A place where a decision is due, or a path that needs no further one."""

    latest: Path  # of those that came by here, which ran last
    children: dict[Outcome, _Node] = field(default_factory=dict)


class Paths:
    """A tree: from each decision branches go off, one for each way in which it has come out.

    To find the path of new numbers, one is tried; where it fails a guard, the branch that belongs there leads to the
    paths that agree so far. So each trial settles at least one more decision, and the other paths are never tried.

    Parameters
    ----------
    variables
        What functions read from outside that are static arguments.
    """

    def __init__(self, variables: Variables | None = None) -> None:
        self.variables = variables
        self._root: _Node | None = None
        self._all: list[Path] = []
        self.forks: Counter[Site] = Counter()  # where paths went off from those before them

    @property
    def latest(self) -> Path | None:
        """The path that ran last."""
        return self._root.latest if self._root else None

    def __iter__(self) -> Iterator[Path]:
        return iter(self._all)

    def oldest_first(self) -> list[Path]:
        """Return the paths, that which ran last at the end: added in this order, they are as they were."""
        return [path for path in self._all if path is not self.latest] + [path for path in [self.latest] if path]

    def add(self, path: Path) -> bool:
        """Add a path; return False if there is one with the same decisions already."""
        if self._root is None:
            self._root = _Node(path)
        node, new = self._root, not path.decisions and self._root.latest is path
        for depth, outcome in enumerate(path.decisions):
            node.latest = path
            child = node.children.get(outcome)
            if child is None:
                if node.children:
                    self.forks.update(path.sites[depth : depth + 1])
                child, new = _Node(path), True
                node.children[outcome] = child
            node = child
        node.latest = path
        if new:
            self._all.append(path)
        return new

    def drop(self, unwanted: Callable[[Path], bool]) -> list[Path]:
        """Forget paths in whose place others are recorded, and return them."""
        before, self._root, self._all = self._all, None, []
        self.forks.clear()
        for path in before:
            path.dropped = unwanted(path)
            if not path.dropped:
                self.add(path)
        return [path for path in before if path.dropped]

    def like(self, path: Path) -> Path | None:
        """Return the path with the same decisions."""
        node = self._root
        for outcome in path.decisions:
            node = node.children.get(outcome) if node else None
        return node.latest if node else None

    def are_current(self) -> bool:
        """Return whether the static arguments read what they read when this was made."""
        return self.variables is None or self.variables.are_unchanged()

    def ran(self, path: Path) -> None:
        """Take note that the path was the right one."""
        node = self._root
        if node is None or node.latest is path or not path.kept:
            return
        for outcome in path.decisions:
            node.latest = path
            child = node.children.get(outcome)
            if child is None:  # another thread is about to add it
                return
            node = child

    def after(self, path: Path, failed: int, left: float) -> Path | None:
        """Return a path that agrees with this one up to the guard that failed, and differs there; None if new.

        In place of one that was dropped, any may be the next to try.

        ``left`` is the number on the left of that guard.
        """
        if path.dropped:
            return self.latest
        node = self._root
        decisions = path.decisions[:failed]
        decisions.append(_outcome(path.guards[failed], left, failed=True))
        for outcome in decisions:
            node = node.children.get(outcome) if node else None
        return node.latest if node else None


def _outcome(guard: Guard, number: float, *, failed: bool = False) -> Outcome:
    if guard.relation == "is":
        return b"nan" if number != number else struct.pack("d", number)
    return guard.outcome is not failed
