"""What is said to users of functions that are recorded too often: each thing once, with its cure."""

from __future__ import annotations

import warnings
from collections import Counter

from autograd.core.site import stacklevel_of_user

__all__ = ["FEW", "Advice"]

FEW = 16  # integers that a function asks for, each of which has recordings of its own; recordings that are of no use


class Advice:
    """The warnings of one function.

    Parameters
    ----------
    name
        The name of the function.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._said: set[str] = set()

    @property
    def has_spoken(self) -> bool:
        """Whether it has been said that there are many recordings, or many integers that cause them."""
        return not self._said.isdisjoint(("waste", "integers"))

    def on_bound(self, bound: int, forks: Counter[str]) -> None:
        """Say that there are as many recordings as there may be, and what they go off by."""
        cure = (
            "As an argument, or as a Value whose data is set, it takes none"
            if _is_by_change(forks)
            else "A number that it reads by .data, or prints, is a decision too"
        )
        self._say(
            "bound",
            f"{self._name} has taken {bound} paths{_most(forks)}, and further ones are run without compiling. {cure}; "
            f"compile(..., paths=) sets the bound",
        )

    def on_waste(self, recordings: int, once: int, forks: Counter[str]) -> None:
        """Say that most of what is recorded runs once."""
        cure = (
            "Hand it over as an argument, or as a Value whose data is set"
            if _is_by_change(forks)
            else "A branch whose sides do nothing but set names to numbers stays one recording, as do max, min and "
            "where; a number that is read by .data, or printed, is a decision too"
        )
        self._say(
            "waste",
            f"{self._name} has been recorded {recordings} times{_most(forks)}, and {once} of the recordings have run "
            f"once: so it takes longer than without compile. {cure}; compile(..., paths=) says that many are meant, "
            f"without this warning",
        )

    def on_draws(self) -> None:
        """Say that random numbers were drawn while the function was recorded."""
        self._say(
            "draws",
            f"{self._name} draws random numbers, and those drawn while it is recorded stay for ever: draw them outside "
            f"of it, and hand them in as arguments, or call the function without compile",
        )

    def on_integers(self, what: str, reason: str) -> None:
        """Say that an argument has been many integers, and why each is recorded by itself."""
        self._say(
            "integers",
            f"{what} of {self._name} has been more than {FEW} integers, and each is recorded by itself, because "
            f"{reason}; static= says that this is meant, without a warning",
        )

    def _say(self, topic: str, text: str) -> None:
        if topic not in self._said:
            self._said.add(topic)
            warnings.warn(text, RuntimeWarning, stacklevel=stacklevel_of_user())


def _is_by_change(forks: Counter[str]) -> bool:
    """Return whether most of the paths go off by a change of a variable."""
    return any(place.startswith("a change of") for place, _ in forks.most_common(1))


def _most(forks: Counter[str]) -> str:
    """Return where most of the paths go off, as a clause of a sentence."""
    if not forks:
        return ""
    ((place, count),) = forks.most_common(1)
    how_many = "all" if count == forks.total() else "most" if 2 * count > forks.total() else "many"
    return f", {how_many} of them by {place}"
