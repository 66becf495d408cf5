"""The character GPT compiled: a program for each length of a word, replayed for every word of that length.

What makes the words different has to be arguments: the rows of the embedding are handed in, and the next tokens as
numbers, 1 for the right one and 0 for the others. The largest logit, of which the eager loss reads the number, stays
part of the program, detached.
"""

import functools
import random
import time

import autograd
from autograd import Value
from benchmarks import microgpt_style
from benchmarks.gpt import END, loss, one_word, parameters, tokens_of, trainer, words
from benchmarks.timing import fastest
from nn import SGD

STEPS = 1000
JITS = {"replay": "never", "machine code": "always"}


def largest_value(logits):
    """Return the largest logit, of which the derivative is taken for 0."""
    return functools.reduce(Value.maximum, logits).detach()


def one_hot(token):
    """Return 1 for the token, and 0 for all others."""
    return [float(token == other) for other in range(END + 1)]


def compiled_loss(model, jit):
    """Return the loss, compiled: a function of the rows of the embedding and of the next tokens."""

    def of_rows(rows, following):
        chosen = [functools.partial(_dot, one) for one in following]
        return loss(model, rows, chosen, largest_value)

    return autograd.compile(of_rows, jit=jit)


def _dot(numbers, values):
    return sum(a * b for a, b in zip(numbers, values, strict=True))


def compiled_trainer(jit):
    """Return what ``trainer`` returns, by a compiled loss and an optimiser."""
    rng = random.Random(3)
    model = parameters(Value, rng)
    optimizer = SGD([x for matrix in model.values() for row in matrix for x in row], lr=0.05)
    compiled, following, dataset = compiled_loss(model, jit), [one_hot(t) for t in range(END + 1)], words(64, rng)
    number = 0

    def step(word=None):
        nonlocal number
        word, number = word or dataset[number % len(dataset)], number + (word is None)
        tokens = tokens_of(word)
        optimizer.zero_grad()
        value = compiled.backward([model["token"][t] for t in tokens[:-1]], [following[t] for t in tokens[1:]])
        optimizer.step()
        return value

    return step


def measure(rounds):
    """Return seconds of a step beside the microgpt-style Value, of many steps, and how far the losses differ."""
    cases, differences = {"microgpt-style": one_word(microgpt_style.Value)}, []
    for name, jit in JITS.items():
        step, theirs = compiled_trainer(jit), trainer(microgpt_style.Value)
        # One word for the machine code, so that one program is compiled, and not one for each length.
        words_of = [None] * 20 if jit == "never" else ["malina"] * 3
        differences += [abs(step(word) - theirs(word)) for word in words_of]
        cases[name] = functools.partial(step, "malina")
    seconds = fastest(cases, rounds=rounds)
    step, start = compiled_trainer("auto"), time.process_time()
    for _ in range(STEPS):
        step()
    return {
        "seconds": seconds,
        "largest_difference_of_losses": max(differences),
        "steps": STEPS,
        "seconds_of_steps": time.process_time() - start,
    }
