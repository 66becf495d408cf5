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

__all__ = ["Floats", "array", "data_of", "decayed", "gradients_of", "overflowing"]

Floats: TypeAlias = "NDArray[np.float64]"


def array(numbers: Sequence[float]) -> Floats:
    """Return the numbers as an array."""
    import numpy as np

    return np.array(numbers, dtype=np.float64)


def data_of(parameters: Sequence[Value]) -> Floats:
    """Return the data of the parameters."""
    import numpy as np

    data = np.empty(len(parameters))
    leaves.read(parameters, data)
    return data


def gradients_of(parameters: Sequence[Value]) -> Floats:
    """Return the gradients of the parameters."""
    import numpy as np

    gradients = np.empty(len(parameters))
    leaves.read_grads(parameters, gradients)
    return gradients


def decayed(gradients: Floats, group: Group) -> Floats:
    """Return the gradients with the weight decay added to them."""
    decay = group["weight_decay"]
    return gradients + decay * data_of(group["params"]) if decay else gradients


def overflowing() -> AbstractContextManager[None]:
    """Let numbers become infinite or nan without a warning, as floats do."""
    import numpy as np

    return np.errstate(all="ignore")
