"""The usual mistakes in a derivative, each as the number that it leads to. mistakes.js of the pages has the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["ALMOST", "RIGHT", "SweepEdge", "near", "usual_mistakes", "verdict"]

_VARIANTS = 64
RIGHT = 0.01  # how far from the answer a right one may be, relative to it
ALMOST = 0.05


@dataclass(frozen=True, slots=True)
class SweepEdge:
    """A step of the reverse pass, from a user to one of its arguments.

    Attributes
    ----------
    slope
        The local derivative.
    without
        Of an activation function the slope without its own derivative; None of anything else.
    before
        Of an activation function the slope with its input in the place of its output; None of anything else.
    """

    user: str
    argument: str
    slope: float
    without: float | None = None
    before: float | None = None


def usual_mistakes(edges: Sequence[SweepEdge], output: str, target: str) -> list[tuple[str, str, float]]:
    """Return what is usually done wrong on the way to the derivative by ``target``: kind, whom it is about, number.

    The edges come in the order of the reverse pass.

    >>> edges = [SweepEdge("E", "a", -0.5), SweepEdge("a", "w", 0.2, without=1.0)]
    >>> usual_mistakes(edges, "E", "w")
    [('sign', '', 0.1), ('twice', '', -0.2), ('half', '', -0.05), ('slope', 'a', -0.5)]
    """
    above = {target}  # what the target acts on
    for edge in reversed(edges):
        if edge.argument in above:
            above.add(edge.user)
    ways = [edge for edge in edges if edge.argument in above]

    def sweep(slopes: Iterable[float]) -> float:
        gradients = {output: 1.0}
        for edge, slope in zip(ways, slopes, strict=True):
            product = gradients.get(edge.user, 0.0) * slope
            gradients[edge.argument] = gradients.get(edge.argument, 0.0) + product
        return gradients.get(target, 0.0)

    answer = sweep(edge.slope for edge in ways)
    found = [("sign", "", -answer), ("twice", "", 2.0 * answer), ("half", "", 0.5 * answer)]
    bent = [*dict.fromkeys(edge.user for edge in reversed(ways) if edge.without is not None)][:_VARIANTS]
    for name in bent:
        found.append(("slope", name, sweep(_either(e.user == name, e.without, e.slope) for e in ways)))
        if any(edge.user == name and edge.before is not None for edge in ways):
            found.append(("before", name, sweep(_either(e.user == name, e.before, e.slope) for e in ways)))
    if len(bent) > 1:
        found.append(("slopes", "", sweep(_either(e.without is not None, e.without, e.slope) for e in ways)))
    uses = Counter(edge.argument for edge in ways)
    several = [name for name in dict.fromkeys(edge.argument for edge in reversed(ways)) if uses[name] > 1]
    for name in several[:_VARIANTS]:
        one_of = [edge for edge in ways if edge.argument == name][:_VARIANTS]
        found += [("path", name, sweep(_alone(edge, only) for edge in ways)) for only in one_of]
    return found


def _either(wanted: bool, wrong: float | None, slope: float) -> float:  # noqa: FBT001
    return wrong if wanted and wrong is not None else slope


def _alone(edge: SweepEdge, only: SweepEdge) -> float:
    """Return the slope of an edge where of those that lead to one Value only one is counted."""
    return 0.0 if edge.argument == only.argument and edge is not only else edge.slope


_SENTENCES = {
    "sign": "the sign is wrong",
    "twice": "a factor 2 too many",
    "half": "a factor 2 is missing",
    "slope": "the local derivative of {} is left out",
    "slopes": "the local derivatives of the activations are left out",
    "before": "the local derivative of {} is taken at its input: its formula wants the output",
    "path": "only one way is counted: the derivative of {} is a sum over its uses",
}


def near(given: float, number: float, share: float) -> bool:
    """Return whether a number is as near to another as a share of it."""
    return abs(given - number) <= share * abs(number) + 1e-12


def verdict(given: float, answer: float, mistakes: Sequence[tuple[str, str, float]]) -> tuple[bool, str]:
    """Return whether an answer is right, and what to say of it."""
    if near(given, answer, RIGHT):
        return True, "right"
    for kind, about, number in mistakes:
        if near(given, number, RIGHT) and not near(number, answer, RIGHT):
            return False, _SENTENCES[kind].format(about)
    return False, "almost right: take more digits" if near(given, answer, ALMOST) else "wrong"
