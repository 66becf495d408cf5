"""A character GPT on plain lists of scalars: 16 dimensions, 4 heads, one layer; one training step.

The same code runs on every kind of Value that has + - * / ** and exp, log, relu.
"""

import random
from operator import itemgetter

from autograd import Value
from benchmarks import microgpt_style
from benchmarks.timing import fastest

DIMENSIONS, HEADS, CONTEXT = 16, 4, 8
WIDTH = DIMENSIONS // HEADS
LETTERS = "abcdefghijklmnopqrstuvwxyz"
END = len(LETTERS)


def words(count, rng):
    """Return made-up names of three to seven letters, vowels and consonants in turn."""
    vowels, others = "aeiou", "bcdfghklmnprstvz"
    return ["".join(rng.choice((others, vowels)[i % 2]) for i in range(rng.randint(3, 7))) for _ in range(count)]


def parameters(make, rng):
    """Return the matrices of the model, by name."""

    def matrix(rows, columns, scale):
        return [[make(rng.gauss(0.0, scale)) for _ in range(columns)] for _ in range(rows)]

    shapes = {
        "token": (END + 1, DIMENSIONS),
        "position": (CONTEXT, DIMENSIONS),
        "query": (DIMENSIONS, DIMENSIONS),
        "key": (DIMENSIONS, DIMENSIONS),
        "value": (DIMENSIONS, DIMENSIONS),
        "attention_out": (DIMENSIONS, DIMENSIONS),
        "widen": (4 * DIMENSIONS, DIMENSIONS),
        "narrow": (DIMENSIONS, 4 * DIMENSIONS),
        "logits": (END + 1, DIMENSIONS),
    }
    return {name: matrix(rows, columns, 0.1) for name, (rows, columns) in shapes.items()}


def linear(matrix, vector):
    """Return the matrix times the vector."""
    return [sum(w * x for w, x in zip(row, vector, strict=True)) for row in matrix]


def rms_norm(vector):
    """Return the vector, scaled to a mean square of one."""
    scale = (sum(x * x for x in vector) / len(vector) + 1e-5) ** -0.5
    return [x * scale for x in vector]


def largest_number(logits):
    """Return the largest logit, as a number."""
    return max(logit.data for logit in logits)


def softmax(logits, largest):
    """Return the probabilities; the largest logit is taken off first, without a derivative of its own."""
    most = largest(logits)
    exponentials = [(logit - most).exp() for logit in logits]
    total = sum(exponentials)
    return [e / total for e in exponentials]


def attend(query, keys, values, largest):
    """Return the mean of the values, weighted by how well their keys fit the query, head by head."""
    result = []
    for head in range(HEADS):
        part = slice(head * WIDTH, (head + 1) * WIDTH)
        scores = [sum(q * k for q, k in zip(query[part], key[part], strict=True)) / WIDTH**0.5 for key in keys]
        weights = softmax(scores, largest)
        columns = zip(*(value[part] for value in values), strict=True)
        result += [sum(w * v for w, v in zip(weights, column, strict=True)) for column in columns]
    return result


def loss(model, rows, chosen, largest):
    """Return the mean cross-entropy of each next token.

    The tokens come as their rows of the embedding, and the next ones as functions that choose their probability.
    """
    keys, values, losses = [], [], []
    for row, position, choose in zip(rows, model["position"], chosen, strict=False):
        x = rms_norm([t + p for t, p in zip(row, position, strict=True)])
        normal = rms_norm(x)
        keys.append(linear(model["key"], normal))
        values.append(linear(model["value"], normal))
        attended = attend(linear(model["query"], normal), keys, values, largest)
        x = [a + b for a, b in zip(x, linear(model["attention_out"], attended), strict=True)]
        wide = [h.relu() for h in linear(model["widen"], rms_norm(x))]
        x = [a + b for a, b in zip(x, linear(model["narrow"], wide), strict=True)]
        losses.append(-choose(softmax(linear(model["logits"], x), largest)).log())
    return sum(losses) / len(losses)


def loss_of_tokens(model, tokens):
    """Return the loss as it is recorded anew for each word."""
    rows = [model["token"][token] for token in tokens[:-1]]
    return loss(model, rows, [itemgetter(token) for token in tokens[1:]], largest_number)


def tokens_of(word):
    """Return the word as numbers, between two marks of the end."""
    return [END, *(LETTERS.index(letter) for letter in word), END]


def trainer(make):
    """Return a function that trains one step on a word, or on the next of the data, and returns the loss as a float."""
    rng = random.Random(3)
    model = parameters(make, rng)
    leaves = [x for matrix in model.values() for row in matrix for x in row]
    dataset = words(64, rng)
    number = 0

    def step(word=None):
        nonlocal number
        word, number = word or dataset[number % len(dataset)], number + (word is None)
        result = loss_of_tokens(model, tokens_of(word))
        result.backward()
        for leaf in leaves:
            leaf.data -= 0.05 * leaf.grad
            leaf.grad = 0.0
        return result.data

    return step


def one_word(make):
    """Return a function that trains always on the same word, so that calls can be compared."""
    rng = random.Random(3)
    model = parameters(make, rng)
    leaves = [x for matrix in model.values() for row in matrix for x in row]
    tokens = tokens_of("malina")

    def step():
        loss_of_tokens(model, tokens).backward()
        for leaf in leaves:
            leaf.data -= 1e-4 * leaf.grad
            leaf.grad = 0.0

    return step


def measure(rounds):
    """Return seconds of one training step, and the largest difference of the losses of both engines."""
    seconds = fastest({"Value": one_word(Value), "microgpt-style": one_word(microgpt_style.Value)}, rounds=rounds)
    ours, theirs = trainer(Value), trainer(microgpt_style.Value)
    difference = max(abs(ours() - theirs()) for _ in range(5))
    return {
        "seconds": seconds,
        "times_faster": seconds["microgpt-style"] / seconds["Value"],
        "largest_difference_of_losses": difference,
    }
