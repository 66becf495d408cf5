"""Three species of iris, told apart as scikit-learn tells them apart."""

from __future__ import annotations

from dataclasses import dataclass

import nn
from autograd import Value
from demos._report import Report, columns
from nn import datasets

__all__ = ["Result", "compare", "run"]

EPOCHS = 400


@dataclass(frozen=True, slots=True)
class Result:
    """The weights of one fit, its loss on what it learned from, and its share of right answers on the rest."""

    weights: list[list[float]]
    loss: float
    accuracy: float


def compare() -> tuple[Result, Result]:
    """Return our softmax regression of 120 flowers, and scikit-learn's, with the same L2 penalty."""
    train, test = datasets.iris().split(0.2)
    train, test = train.standardized(), test.standardized(like=train)
    ours, theirs = nn.Linear(4, 3), _scikit_learns(train)

    def penalty(model: nn.Linear) -> Value:
        """Return half the sum of the squares of the weights, without the biases, divided among the samples."""
        return nn.l2_penalty([weight for row in model.weight for weight in row], 0.5 / len(train))

    def result(model: nn.Linear) -> Result:
        loss = nn.evaluate(model, train, {"loss": nn.cross_entropy})["loss"] + penalty(model).data
        weights = [[weight.data for weight in row] for row in model.weight]
        return Result(weights, loss, nn.evaluate(model, test, {"accuracy": nn.accuracy})["accuracy"])

    optimizer = nn.SGD(ours.parameters(), lr=1.0, momentum=0.9)
    nn.fit(
        ours, train, nn.cross_entropy, optimizer, epochs=EPOCHS, batch_size=len(train), penalty=lambda: penalty(ours)
    )
    return result(ours), result(theirs)


def run() -> Report:
    """Compute everything the demo shows."""
    data = datasets.iris()
    ours, theirs = compare()
    rows = [
        (f"{species}: {feature}", f"{a:.6f}", f"{b:.6f}")
        for species, row, their_row in zip(data.classes, ours.weights, theirs.weights, strict=True)
        for feature, a, b in zip(data.features, row, their_row, strict=True)
    ]
    result = [
        ("loss with penalty", f"{ours.loss:.12f}", f"{theirs.loss:.12f}"),
        ("accuracy on the held-out fifth", f"{ours.accuracy:.2%}", f"{theirs.accuracy:.2%}"),
    ]
    return Report(
        f"iris: softmax regression on {len(data)} flowers",
        [
            ("The weights, of standardized lengths", columns(("weight", "here", "scikit-learn"), rows)),
            ("The result", columns(("", "here", "scikit-learn"), result)),
        ],
    )


def _scikit_learns(train: nn.Dataset) -> nn.Linear:
    """Return the model that scikit-learn finds."""
    from sklearn.linear_model import LogisticRegression

    found = LogisticRegression(tol=1e-10, max_iter=1000).fit([x for x, _ in train], [y for _, y in train])
    return nn.Linear(4, 3, weights=found.coef_.tolist(), biases=found.intercept_.tolist())
