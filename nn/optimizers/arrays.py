"""The numbers of many parameters as arrays, so that a step is a few operations on all of them at once.

NumPy's sums, products, quotients and roots are those of Python's floats, bit for bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, TypeAlias

from autograd import leaves

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from autograd import Value
    from nn.optimizers.options import Group

__all__ = ["Floats", "array", "decayed", "move", "overflowing"]

Floats: TypeAlias = "NDArray[np.float64]"


def array(numbers: Sequence[float]) -> Floats:
    """Return the numbers as an array."""
    import numpy as np

    return np.fromiter(numbers, np.float64, len(numbers))


def decayed(gradients: list[float], group: Group) -> Floats:
    """Return the gradients with the weight decay added to them."""
    decay = group["weight_decay"]
    if not decay:
        return array(gradients)
    return array(gradients) + decay * array([parameter.data for parameter in group["params"]])


def move(parameters: Sequence[Value], directions: Floats, scale: float) -> None:
    """Add to the data of each parameter its direction times the scale."""
    leaves.move(parameters, directions.tolist(), scale)


def overflowing() -> AbstractContextManager[None]:
    """Let numbers become infinite or nan without a warning, as floats do."""
    import numpy as np

    return np.errstate(all="ignore")
