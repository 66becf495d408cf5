"""A 2-3-1 network of ReLUs learns XOR, from some starting weights."""

from __future__ import annotations

import random
from collections.abc import Callable

import nn
from autograd import Value, draw, draw_network
from demos import _one_weight
from demos._figure import Figure
from demos._network import activations, output
from demos._pages import pages
from demos._report import Comparison, Erratum, Report, columns

__all__ = ["error_curve", "first_iteration", "network", "outputs", "random_starts", "run", "train"]

TABLE = (((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 0.0))
RATE = 0.2
ITERATIONS = 60
DRAWS = 500
RATES = (0.01, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.7, 1.0)

# For each hidden unit its weights from A and B; then the weights of the output.
_HIDDEN = ((0.96003, 0.14657), (0.77081, 0.66646), (0.81631, -0.03392))
_OUTPUT = ((0.70935, -0.94073, 0.44186),)

Epoch = Callable[[nn.MLP, nn.SGD], float]


def network() -> nn.MLP:
    """Return the network with the starting weights of the author's program."""
    return nn.MLP(2, [3, 1], "relu", bias=False, weights=(_HIDDEN, _OUTPUT))


def train(model: nn.MLP, rate: float = RATE, iterations: int = ITERATIONS, *, half: bool = True) -> list[float]:
    """Train with one update per sample; return for each iteration the sum of (o - t)² over the four samples.

    Parameters
    ----------
    model
        The network.
    rate
        The learning rate.
    iterations
        How often to go through the truth table.
    half
        Whether the loss is ½ (o - t)², whose derivative is the step that the article takes, or (o - t)²,
        the error it reports, whose derivative is twice that.
    """
    loss, share = (nn.half_squared_error, 0.5) if half else (nn.mse_loss, 1.0)
    optimizer = nn.SGD(model.parameters(), lr=rate)
    return [nn.train_per_sample(model, TABLE, loss, optimizer) / share for _ in range(iterations)]


def train_full_batch(model: nn.MLP, iterations: int) -> list[float]:
    """Train with one update per iteration, on the sum over the four samples."""
    optimizer = nn.SGD(model.parameters(), lr=RATE)
    return [nn.train_full_batch(model, TABLE, nn.half_squared_error, optimizer) / 0.5 for _ in range(iterations)]


def error_curve(rate: float = RATE, iterations: int = ITERATIONS, *, half: bool = True) -> list[float]:
    """Return the errors of training from the author's weights."""
    return train(network(), rate, iterations, half=half)


def outputs(model: nn.MLP) -> list[float]:
    """Return the output for each row of the truth table."""
    return [output(model, inputs).item() for inputs, _ in TABLE]


def first_iteration() -> list[tuple[float, float, list[float]]]:
    """Return for each sample of the first iteration its output, its error, and the weights after its update."""
    model = network()
    rows = []
    for sample in TABLE:
        result = output(model, sample[0]).item()
        optimizer = nn.SGD(model.parameters(), lr=RATE)
        half_error = nn.train_per_sample(model, [sample], nn.half_squared_error, optimizer)
        rows.append((result, half_error / 0.5, [weight.data for weight in model.parameters()]))
    return rows


def random_starts(draws: int = DRAWS) -> list[float]:
    """Return the last error from each of some starts, drawn uniformly from -1 to 1 as in the author's gist."""
    rng = random.Random(0)
    finals = []
    for _ in range(draws):
        from_a, from_b, to_output = ([rng.uniform(-1.0, 1.0) for _ in range(3)] for _ in range(3))
        hidden = list(zip(from_a, from_b, strict=True))
        finals.append(train(nn.MLP(2, [3, 1], "relu", bias=False, weights=(hidden, [to_output])))[-1])
    return finals


def run() -> Report:
    """Compute everything the demo shows."""
    model = network()
    errors = train(model)
    twice = network()
    doubled = train(twice, half=False)
    article = _comparisons(errors)
    return Report(
        "xor-relu: a 2-3-1 network of ReLUs without biases, learning rate 0.2",
        [
            ("The first iteration, sample by sample", _first_iteration()),
            (f"{ITERATIONS} iterations", _sixty(errors, model)),
            ("The factor 2", _factor(doubled, twice)),
            ("Other learning rates, error after 60 iterations", _rates()),
            ("Other starting weights", _starts()),
            ("One weight by itself", _one()),
            ("The printed numbers", _LOST),
        ],
        article,
        _ERRATA,
        {
            "xor-relu-network.svg": draw_network(network(), (0, 1)).svg(),
            "xor-relu-graph.svg": draw(_graph()).svg(),
            "xor-relu-error.svg": _curves(errors, doubled),
            **_one_weight.figures(),
            **pages(
                "xor-relu", _graph(), network(), TABLE, rate=RATE, epochs=ITERATIONS, article=article, errata=_ERRATA
            ),
        },
    )


_LOST = """The article has lost the output of its program. The errors below are those
that the author's published program prints, to twelve digits. The text makes
the slope of the error H (o − t), its least at w_ho = 0; here H = 2, target 1."""

_ERRATA = (
    Erratum(
        """The derivative of (o − t)² is 2 H (o − t). The text writes ~, the program leaves the 2 out, and its step is
        that of ½ (o − t)². Take the loss ½ (o − t)² with rate 0.2, or (o − t)² with rate 0.1: the curve is the same.
        With (o − t)² and rate 0.2 this network does not learn XOR.""",
        "O",
    ),
    """The network is said to be able to train correctly. From the weights of the author's program it does; from the
    random weights of his gist about half the time. Otherwise hidden units die: a ReLU that is off for every sample has
    slope 0 and never comes back.""",
    """The error is said to be guaranteed to converge to a global minimum. That holds for w_ho alone with H fixed, where
    the error is a parabola, and small enough a step; not for the network. Its error is not even monotone: it
    rises now and then on the way down.""",
    Erratum(
        "The error goes as w_ho² only with target 0. It is a parabola whose least value, 0, is at w_ho = target / H.",
        "error",
        "value",
    ),
    """Too large a rate is said to make the error run away. For one weight, yes: the residual is multiplied by 1 − α H²
    at every step, so it grows if α H² > 2. In the network the ReLUs die first and the error stays at 1 or 2.""",
    "Without biases the sample (0, 0) gives output 0 and gradients 0 exactly: nothing is learned from it.",
    "The article's first part draws the weights from a normal distribution; its program, uniformly from −1 to 1.",
    "One snippet stops at iteration < 1 and another at < 60. That is meant: the first shows a single iteration.",
)


def _comparisons(errors: list[float]) -> list[Comparison]:
    # The text has lost its output. These are the lines of its program's log, to twelve digits.
    logged = ["1.18638740530", "0.587656471283", "0.183909450866", "0.0179006637720"]
    logged += ["0.000415232445796", "7.80560237028e-6"]
    _, derivative = _one_weight.slope(0.8, hidden=2.0, target=1.0)
    lowest = next(w for w, error in _one_weight.steps(0.25, 3) if error == 0.0)
    return [
        *(
            Comparison(f"error of iteration {10 * n}", text, errors[10 * n - 1])
            for n, text in enumerate(logged, start=1)
        ),
        Comparison("slope / (H (o − t))", "1", derivative / (2.0 * (2.0 * 0.8 - 1.0))),
        Comparison("w_ho of least error", "0", lowest),
    ]


def _first_iteration() -> str:
    rows = []
    for (inputs, target), (result, error, weights) in zip(TABLE, first_iteration(), strict=True):
        name = f"({inputs[0]:.0f}, {inputs[1]:.0f}) → {target:.0f}"
        rows.append((name, f"{result:.7f}", f"{error:.7f}", *(f"{weight:.5f}" for weight in weights[-3:])))
    return columns(("sample", "o", "(o − t)²", "w_ho1 after", "w_ho2 after", "w_ho3 after"), rows)


def _sixty(errors: list[float], model: nn.MLP) -> str:
    rows = [(str(n), f"{errors[n - 1]:.12g}") for n in (1, 10, 20, 30, 40, 50, 60)]
    results = ", ".join(f"{result:.6f}" for result in outputs(model))
    longer = error_curve(iterations=100)
    below = [
        f"{bound:g} at iteration {next(n for n, e in enumerate(longer, 1) if e < bound)}"
        for bound in (0.1, 0.01, 1e-3, 1e-6, 1e-12)
    ]
    return (
        columns(("iteration", "error, the sum of (o − t)²"), rows) + f"\n\nThe outputs are then {results}.\n"
        f"The error is first below {', '.join(below[:2])},\n{', '.join(below[2:])}."
    )


def _factor(doubled: list[float], model: nn.MLP) -> str:
    exact, halved = error_curve(), error_curve(0.1, half=False)
    gap = max(abs(a - b) / a for a, b in zip(exact, halved, strict=True))
    rows = [(str(n), f"{exact[n - 1]:.6g}", f"{halved[n - 1]:.6g}", f"{doubled[n - 1]:.6g}") for n in (1, 10, 60)]
    return columns(("iteration", "½(o − t)², rate 0.2", "(o − t)², rate 0.1", "(o − t)², rate 0.2"), rows) + (
        f"\n\nThe first two are one curve: they differ by at most {gap:.1g} of the error.\n"
        f"The third is stuck: its output for (0, 1) is {outputs(model)[1]:.5f}."
    )


def _rates() -> str:
    batch = train_full_batch(network(), ITERATIONS)[-1]
    rows = [(f"{rate:g}", f"{error_curve(rate)[-1]:.3g}") for rate in RATES]
    half = len(rows) // 2
    paired = [(*a, *b) for a, b in zip(rows[:half], rows[half:], strict=True)]
    note = f"\n\nWith one update per iteration instead of four (rate 0.2) it is {batch:.3g}."
    return columns(("rate", "error", "rate", "error"), paired) + note


def _starts() -> str:
    finals = random_starts()
    learned = sum(error < 0.01 for error in finals) / len(finals)
    stuck = sum(error >= 0.5 for error in finals) / len(finals)
    return (
        f"Of {len(finals)} networks with weights drawn uniformly from −1 to 1, {learned:.0%} learn XOR\n"
        f"in {ITERATIONS} iterations (error below 0.01), and {stuck:.0%} are stuck at 0.5 or more."
    )


def _one() -> str:
    errors = ", ".join(f"{error:.4g}" for _, error in _one_weight.steps(0.6, 5))
    w_ih, w_ho = _one_weight.path_gradients(1.0, 0.5, 0.0, 1.0)
    dead_ih, dead_ho = _one_weight.path_gradients(1.0, -0.5, 0.8, 1.0)
    return (
        f"H = 2, target 1, w_ho = 0.2, rate 0.6: the errors are\n{errors}:\n"
        "each residual is 1 − 0.6 · 2² = −1.4 times the last.\n\n"
        "One path, (relu(A w_ih) w_ho − 1)², A = 1: derivatives by w_ih and by w_ho\n"
        f"  w_ih 0.5, w_ho 0:     {w_ih:g} and {w_ho:g}: nothing reaches w_ih through w_ho = 0\n"
        f"  w_ih −0.5, w_ho 0.8:  {dead_ih:g} and {dead_ho:g}: the ReLU is off, nothing passes"
    )


def _graph() -> Value:
    """Return the error of the sample (0, 1) with the article's names on its graph."""
    model = network()
    for index, neuron in enumerate(model.layers[0].neurons, start=1):
        for weight, source in zip(neuron.weights, "AB", strict=True):
            weight.label = f"w_ih_{source}{index}"
    for index, weight in enumerate(model.layers[1].neurons[0].weights, start=1):
        weight.label = f"w_ho{index}"
    hidden, (result,) = activations(model, [Value(0.0, "A").detach(), Value(1.0, "B").detach()])
    error = (result - Value(1.0, "target").detach()) ** 2
    for index, unit in enumerate(hidden, start=1):
        unit.label = f"H{index}"
    result.label, error.label = "O", "error"
    error.backward()
    return error


def _curves(errors: list[float], doubled: list[float]) -> str:
    figure = Figure("Learning XOR", "iteration", "sum of (o − t)²", log=True)
    figure.line(list(enumerate(errors, start=1)), "½ (o − t)², rate 0.2")
    figure.line(list(enumerate(doubled, start=1)), "(o − t)², rate 0.2", dashed=True)
    return figure.svg()
