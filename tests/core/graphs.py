"""Random graphs over every row of the table, with special numbers, ties and corners among the inputs."""

import random

from reference_sweep import Recorded

from autograd import Value
from autograd.core.observers import observe
from autograd.core.table import TABLE

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 3.0, 1e-300, -1e300, 1e308, 710.0]
BEYOND = [float("inf"), float("-inf"), float("nan")]
ROWS = [row for row in TABLE.values() if row.name not in {"where", "polygamma", "round_to"}]


def number(rng, domain, special):
    kind = rng.random()
    if kind < special:
        return rng.choice(SPECIAL)
    return rng.choice(BEYOND) if kind < 1.2 * special else rng.uniform(*domain)


def steps_of(seed, *, size=25, inputs=3, special=0.2):
    """Return the numbers of the inputs, and the steps: a row, and positions or plain numbers."""
    rng = random.Random(seed)
    special = special if rng.random() < 0.7 else 0.0
    numbers = [number(rng, (-3.0, 3.0), special) for _ in range(inputs)]
    steps = []
    for step in range(rng.randrange(2, size)):
        row = rng.choice(ROWS)
        count = rng.randrange(1, 6) * (2 if row.name == "sumprod" else 1) if row.variadic else row.arity
        domain = [*row.domain, *row.domain * 5][:count]
        latest = inputs + step
        operands = [
            rng.randrange(max(0, latest - rng.choice((3, 40))), latest)
            if rng.random() < 0.85
            else number(rng, domain[n], special)
            for n in range(count)
        ]
        if not any(isinstance(operand, int) for operand in operands):
            operands[0] = rng.randrange(latest)
        steps.append((row, operands))
    return numbers, steps


def run(inputs, steps, between=lambda: None):
    """Apply the steps; return all Values in their order. ``between`` is called after each step."""
    values = list(inputs)
    for row, operands in steps:
        values.append(row(*(values[o] if isinstance(o, int) else o for o in operands)))
        between()
    return values


def recorded(seed, **options):
    """Return the inputs, all Values, and the results in the order of creation."""
    numbers, steps = steps_of(seed, **options)
    log = Recorded()
    with observe(log):
        inputs = [Value(x) - 0.0 for x in numbers]
        values = run(inputs, steps)
    return inputs, values, log.results


def bits(numbers):
    """Return numbers to the last bit; there is one nan, as far as anybody promises, and None is no number."""
    return [None if x is None else "nan" if x != x else float(x).hex() for x in numbers]
