"""Small sets of data from scikit-learn, which the extra ``data`` installs: ``pip install 'scalar-autograd[data]'``.

Nothing is downloaded: scikit-learn computes or contains them.

>>> iris()
Dataset of 150 samples: (sepal length (cm), sepal width (cm), petal length (cm), petal width (cm)) -> species
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from nn.data import Dataset, Sample

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["diabetes", "digits", "iris", "moons"]


def moons(samples: int = 100, *, noise: float = 0.1, seed: int = 1337) -> Dataset:
    """Return points of two interleaving half-moons, with targets -1 and 1.

    Parameters
    ----------
    samples
        How many points.
    noise
        The standard deviation of what is added to each coordinate.
    seed
        The seed of the noise and of the order. The defaults give the points of micrograd's demo.

    Examples
    --------
    >>> data = moons(4)
    >>> [target for _, target in data]
    [1, -1, -1, 1]
    """
    points, sides = _sklearn().make_moons(n_samples=samples, noise=noise, random_state=seed)
    return Dataset(_samples(points, 2 * sides - 1), ("x", "y"), "moon")


def iris() -> Dataset:
    """Return 150 iris flowers, 50 of each of 3 species, with four lengths in centimetres.

    >>> iris().classes
    ('setosa', 'versicolor', 'virginica')
    """
    bunch = _sklearn().load_iris()
    return Dataset(
        _samples(bunch.data, bunch.target), tuple(bunch.feature_names), "species", tuple(map(str, bunch.target_names))
    )


def digits() -> Dataset:
    """Return 1,797 handwritten digits as 8×8 pixels from 0 (white) to 1 (black), row by row.

    >>> inputs, target = digits()[0]
    >>> len(inputs), inputs[2:6], target
    (64, [0.3125, 0.8125, 0.5625, 0.0625], 0)
    """
    bunch = _sklearn().load_digits()
    names = tuple(f"row {row}, column {column}" for row in range(8) for column in range(8))
    return Dataset(_samples(bunch.data / 16.0, bunch.target), names, "digit", tuple(map(str, range(10))))


def diabetes() -> Dataset:
    """Return 442 patients: ten measurements, and the progression of their diabetes after a year.

    The measurements are centred, and scaled such that the sum of the squares of each is 1.

    >>> diabetes().features
    ('age', 'sex', 'bmi', 'bp', 's1', 's2', 's3', 's4', 's5', 's6')
    """
    bunch = _sklearn().load_diabetes()
    return Dataset(_samples(bunch.data, bunch.target), tuple(bunch.feature_names), "progression")


def _sklearn() -> ModuleType:
    try:
        return import_module("sklearn.datasets")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"the sets of data need scikit-learn ({error}); install it with: pip install 'scalar-autograd[data]'",
            name=error.name,
        ) from None


def _samples(inputs: NDArray[np.float64], targets: NDArray[np.float64 | np.int64]) -> list[Sample]:
    """Return plain Python numbers from arrays; integers stay integers."""
    return list(zip(inputs.tolist(), targets.tolist(), strict=True))
