"""Three species of iris, told apart as scikit-learn tells them apart."""

from __future__ import annotations

from dataclasses import dataclass

import nn
from autograd import Value, math
from demos._report import Report, columns
from nn import datasets

__all__ = ["Comparison", "compare", "run"]

EPOCHS = 600


@dataclass(frozen=True, slots=True)
class Comparison:
    """A trained model, its share of right answers, its loss and its weights, and those of scikit-learn's."""

    model: nn.Linear
    accuracy: float
    loss: float
    weights: list[list[float]]
    their_accuracy: float
    their_loss: float
    their_weights: list[list[float]]


def compare() -> Comparison:
    """Fit a softmax regression with an L2 penalty, as scikit-learn's LogisticRegression defines it, on 120 flowers."""
    from sklearn.linear_model import LogisticRegression

    train, test = datasets.iris().split(0.2)
    train, test = train.standardized(), test.standardized(like=train)
    model = nn.Linear(4, 3)

    def penalty(module: nn.Module) -> Value | float:
        """Return half the sum of the squares of the weights, without the biases, for each sample its share."""
        weights = [weight for row in model.weight for weight in row]
        return math.fsum([weight * weight for weight in weights]) / (2 * len(train))

    optimizer = nn.SGD(model.parameters(), lr=1.0, momentum=0.9)
    history = nn.fit(
        model, train, nn.cross_entropy, optimizer, epochs=EPOCHS, batch_size=len(train), penalty=penalty
    )
    theirs = LogisticRegression(tol=1e-10, max_iter=1000).fit(*_columns(train))
    copy = nn.Linear(4, 3, weights=theirs.coef_.tolist(), biases=theirs.intercept_.tolist())
    their_loss = nn.evaluate(copy, train, {"loss": nn.cross_entropy})["loss"]
    their_penalty = sum(w * w for row in theirs.coef_.tolist() for w in row) / (2 * len(train))
    return Comparison(
        model,
        nn.evaluate(model, test, {"accuracy": nn.accuracy})["accuracy"],
        history["loss"][-1],
        [[weight.data for weight in row] for row in model.weight],
        float(theirs.score(*_columns(test))),
        their_loss + their_penalty,
        theirs.coef_.tolist(),
    )
