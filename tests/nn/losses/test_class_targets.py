"""The targets of losses of several classes: positions, positions that Values hold, and probabilities."""

import math
import re

import pytest

from autograd import Value
from nn import cross_entropy, nll_loss

LOGITS = [[0.1, 2.0, -1.0], [3.0, 0.0, 5.0], [0.5, 0.5, 0.25]]
TARGETS = [1, 0, 2]
CHANCES = [[0.2, 0.5, 0.3], [0.0, 1.0, 0.0], [0.25, 0.25, 0.5]]


def slopes(loss, predictions, *arguments, **options):
    values = [[Value(p) for p in row] for row in predictions]
    loss(values, *arguments, **options).backward()
    return [v.grad for row in values for v in row]


@pytest.mark.parametrize("weight", [None, [1.0, 2.0, 0.5]])
@pytest.mark.parametrize("smoothing", [0.0, 0.2])
def test_cross_entropy_with_probabilities_is_the_mean_over_the_classes_as_they_are_likely(weight, smoothing):
    for row, chances in zip(LOGITS, CHANCES, strict=True):
        given = [chance * (1.0 - smoothing) + smoothing / 3.0 for chance in chances]
        of_classes = [cross_entropy(row, k) for k in range(3)]
        expected = math.fsum(t * w * x for t, w, x in zip(given, weight or [1.0] * 3, of_classes, strict=True))
        found = cross_entropy(row, chances, weight=weight, label_smoothing=smoothing)
        assert found == pytest.approx(expected, rel=1e-14)

    options = {"weight": weight, "label_smoothing": smoothing}
    each = cross_entropy(LOGITS, CHANCES, reduction="none", **options)
    assert each == [cross_entropy(row, chances, **options) for row, chances in zip(LOGITS, CHANCES, strict=True)]
    assert cross_entropy(LOGITS, CHANCES, **options) == pytest.approx(math.fsum(each) / 3.0, rel=1e-15)


@pytest.mark.parametrize("loss", [cross_entropy, nll_loss])
@pytest.mark.parametrize("weight", [None, [1.0, 2.0, 0.5]])
def test_a_class_that_is_a_value_counts_as_the_integer_that_it_holds(loss, weight):
    rows = [[-math.inf, 2.0, -1.0], *LOGITS, [40.0, -40.0, 1e-9]]
    classes = [1, *TARGETS, 0]
    values = [Value(float(k)) for k in classes]

    assert loss(rows, values, weight=weight) == loss(rows, classes, weight=weight)
    assert slopes(loss, rows[1:], values[1:], weight=weight) == slopes(loss, rows[1:], classes[1:], weight=weight)
    loss([Value(1.0), Value(2.0)], values[0]).backward()
    assert values[0].grad == 0.0


@pytest.mark.parametrize(
    ("target", "error", "words"),
    [
        (Value(3.0), ValueError, "a target of cross_entropy must be from 0 to 2, got 3.0"),
        (Value(-1.0), ValueError, "a target of cross_entropy must be from 0 to 2, got -1.0"),
        (Value(0.5), TypeError, "a target of cross_entropy must be an integer, counting from 0, got 0.5"),
        (Value(math.nan), TypeError, "a target of cross_entropy must be an integer, counting from 0, got nan"),
        ([0.5, 0.5], ValueError, "cross_entropy needs one probability for each class: 3, got 2"),
        ([0.5, 1.5, -1.0], ValueError, "the probabilities of cross_entropy must be from 0 to 1, got 1.5"),
        ([[0.5, 0.5, 0.0]] * 2, ValueError, "cross_entropy needs one target for each row of logits: 3, got 2"),
    ],
)
def test_what_is_neither_a_class_nor_probabilities_is_refused(target, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        cross_entropy([0.0, 1.0, 2.0], target)
