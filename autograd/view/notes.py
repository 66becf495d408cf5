"""Notes: what stands beside the steps of a page, such as the numbers that an article prints."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from autograd.core.engine import Value

__all__ = ["Note"]


@dataclass(frozen=True, slots=True)
class Note:
    """A remark that ``page`` shows beside a step.

    Parameters
    ----------
    text
        The remark; of a number that is printed somewhere, what it is the number of.
    about
        A Value of the graph, or the label of one; None for what concerns the whole, which stands at the beginning.
    on
        Whether it stands where the Value is computed, ``"value"``, or where its derivative is complete,
        ``"gradient"``.
    printed
        The number as it is printed; empty for a remark in words.
    exact
        The number that it should be.
    agrees
        Whether the printed number is that one, rounded.

    Examples
    --------
    >>> from autograd import Note, Value, page
    >>> x = Value(3.0, label="x")
    >>> page(x * x, notes=[Note("∂f/∂x", about=x, on="gradient", printed="5", exact=6.0, agrees=False)])
    <Page of ... characters; write it with .save('page.html')>
    """

    text: str
    about: Value | str | None = None
    on: Literal["value", "gradient"] = "value"
    printed: str = ""
    exact: float = math.nan
    agrees: bool = True
