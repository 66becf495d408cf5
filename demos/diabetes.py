"""The progression of diabetes, predicted as scikit-learn predicts it."""

from __future__ import annotations

from dataclasses import dataclass

import nn
from demos._report import Report, columns
from nn import datasets

__all__ = ["Result", "compare", "run"]

EPOCHS = 300
# The largest and the smallest eigenvalue of the second derivatives, and the rate and momentum that are best for them
# (Polyak, Some methods of speeding up the convergence of iteration methods, 1964).
LARGEST, SMALLEST = 7.9195, 0.018435
RATE = (2.0 / (LARGEST**0.5 + SMALLEST**0.5)) ** 2
MOMENTUM = ((LARGEST**0.5 - SMALLEST**0.5) / (LARGEST**0.5 + SMALLEST**0.5)) ** 2


@dataclass(frozen=True, slots=True)
class Result:
    """The weights of one fit, and the share of the variance of held-out patients that it explains (R²)."""

    weights: list[float]
    explained: float


def compare() -> tuple[Result, Result]:
    """Return our linear regression of four fifths of the patients, by gradient descent, and scikit-learn's."""
    train, test = datasets.diabetes().split(0.2)
    train, test = train.standardized(), test.standardized(like=train)
    ours, theirs = nn.Linear(10, 1), _scikit_learns(train)
    optimizer = nn.SGD(ours.parameters(), lr=RATE, momentum=MOMENTUM)
    nn.fit(ours, train, nn.mse_loss, optimizer, epochs=EPOCHS, batch_size=len(train))
    return _result(ours, test), _result(theirs, test)


def run() -> Report:
    """Compute everything the demo shows."""
    data = datasets.diabetes()
    ours, theirs = compare()
    rows = [
        (feature, f"{a:.9f}", f"{b:.9f}")
        for feature, a, b in zip(data.features, ours.weights, theirs.weights, strict=True)
    ]
    result = [("R² on the held-out fifth", f"{ours.explained:.9f}", f"{theirs.explained:.9f}")]
    return Report(
        f"diabetes: linear regression on {len(data)} patients",
        [
            ("The weights, of standardized measurements", columns(("weight", "here", "scikit-learn"), rows)),
            ("The result", columns(("", "here", "scikit-learn"), result)),
        ],
    )


def _result(model: nn.Linear, test: nn.Dataset) -> Result:
    mean = sum(target for _, target in test) / len(test)
    variance = sum((target - mean) ** 2 for _, target in test) / len(test)
    error = nn.evaluate(model, test, {"error": nn.mse_loss})["error"]
    return Result([weight.data for weight in model.weight[0]], 1.0 - error / variance)


def _scikit_learns(train: nn.Dataset) -> nn.Linear:
    """Return the model that scikit-learn finds."""
    from sklearn.linear_model import LinearRegression

    found = LinearRegression().fit([x for x, _ in train], [y for _, y in train])
    return nn.Linear(10, 1, weights=[found.coef_.tolist()], biases=[float(found.intercept_)])
