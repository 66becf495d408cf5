"""A 2-2-1 linear network: two passes by hand, and on to the end."""

from __future__ import annotations

import math
from dataclasses import dataclass

import nn
from autograd import Value, draw, draw_network
from demos._figure import Figure
from demos._network import activations, output
from demos._pages import pages
from demos._report import Comparison, Erratum, Report, columns

__all__ = ["Step", "descend", "network", "rounded_run", "run", "settle", "step", "step_output_first"]

INPUTS = (2.0, 3.0)
TARGET = 1.0
RATE = 0.05
_HIDDEN = ((0.11, 0.21), (0.12, 0.08))  # w1 w2 into h1, w3 w4 into h2
_OUTPUT = ((0.14, 0.15),)  # w5 w6
_NAMES = ("w1", "w2", "w3", "w4", "w5", "w6")


def network() -> nn.MLP:
    """Return the article's network: linear everywhere, no biases."""
    return nn.MLP(2, [2, 1], "identity", bias=False, weights=(_HIDDEN, _OUTPUT))


@dataclass(frozen=True, slots=True)
class Step:
    """A forward pass, its gradients, and the weights after the update."""

    hidden: tuple[float, ...]
    prediction: float
    error: float
    delta: float
    gradients: dict[str, float]
    updated: dict[str, float]


def step(model: nn.MLP, rate: float = RATE) -> Step:
    """Update all weights at once from one sample, as the article does."""
    hidden, (prediction,) = activations(model, INPUTS)
    error = 0.5 * (prediction - TARGET) ** 2
    optimizer = nn.SGD(model.parameters(), lr=rate)
    optimizer.zero_grad()
    error.backward()
    gradients = {name: weight.grad for name, weight in _named(model)}
    optimizer.step()
    updated = {name: weight.data for name, weight in _named(model)}
    units = tuple(unit.item() for unit in hidden)
    return Step(units, prediction.item(), error.item(), prediction.grad, gradients, updated)


def step_output_first(model: nn.MLP, rate: float = RATE) -> dict[str, float]:
    """Make the classic mistake: update w5 and w6, and only then go back through them to w1 ... w4."""
    hidden, last = model.layers
    prediction = output(model, INPUTS)
    delta = prediction.item() - TARGET
    prediction.backward(delta)
    nn.SGD(last.parameters(), lr=rate).step()
    nn.SGD(hidden.parameters(), lr=rate).zero_grad()
    output(model, INPUTS).backward(delta)  # the same error, sent through weights that have moved
    nn.SGD(hidden.parameters(), lr=rate).step()
    return {name: weight.data for name, weight in _named(model)}


def descend(iterations: int, rate: float = RATE) -> list[Step]:
    """Repeat the step; the first entry is the first pass, before any update."""
    model = network()
    return [step(model, rate) for _ in range(iterations)]


def settle(bound: float, rate: float = RATE, limit: int = 2000) -> tuple[int | None, float]:
    """Repeat the step until the error is below a bound.

    Returns
    -------
    The first iteration whose error is below the bound, None if there is none within the limit; and the last error.
    """
    model = network()
    error = math.inf
    for iteration in range(1, limit + 1):
        error = step(model, rate).error
        if error < bound:
            return iteration, error
        if not math.isfinite(error):
            break
    return None, error


def rounded_run(iterations: int) -> tuple[list[float], list[float]]:
    """Descend with every value, error and weight rounded to two decimals, as the article's animation does.

    Returns
    -------
    The predictions, and the weights w1 ... w6 at the end.
    """
    model = network()
    hidden, last = model.layers
    predictions: list[float] = []
    for _ in range(iterations):
        units = [_rounded(neuron(INPUTS)) for neuron in hidden.neurons]
        prediction = _rounded(last.neurons[0](units))
        predictions.append(prediction.item())
        model.zero_grad()
        prediction.backward(round(prediction.item() - TARGET, 2))
        for weight in model.parameters():
            weight.data = round(weight.data - RATE * weight.grad, 2)
    return predictions, [weight.data for _, weight in _named(model)]


def _rounded(value: Value) -> Value:
    """Round the number and let the gradient pass: the derivative of rounding itself is 0 and would stop it."""
    return value + (round(value.data, 2) - value.data)


def _named(model: nn.MLP) -> list[tuple[str, Value]]:
    return list(zip(_NAMES, model.parameters(), strict=True))


def run() -> Report:
    """Compute everything the demo shows."""
    passes = descend(36)
    first, second = passes[:2]
    stalled, weights = rounded_run(36)
    article = _comparisons(first, second)
    return Report(
        "step-by-step: a 2-2-1 linear network, inputs (2, 3), target 1, rate 0.05",
        [
            ("Two passes, nothing rounded", _two_passes(first, second)),
            ("On to the end", _to_the_end(passes)),
            ("Other learning rates", _rates()),
            ("What two decimals do", _rounding(stalled, weights)),
            ("The classic mistake: w5 and w6 updated before the error goes back through them", _mistake(first)),
        ],
        article,
        _ERRATA,
        {
            "step-by-step.svg": draw(_graph()).svg(),
            "step-by-step-network.svg": draw_network(network(), INPUTS).svg(),
            "step-by-step-error.svg": _curves(passes, stalled),
            **pages(
                "step-by-step",
                _graph(),
                network(),
                [(INPUTS, TARGET)],
                rate=RATE,
                epochs=len(passes),
                article=article,
                errata=_ERRATA,
            ),
        },
    )


_ERRATA = (
    """The figure of the second pass writes 2 × 0.12 + 3 × 0.23 = 0.85 and 2 × 0.13 + 3 × 0.10 = 0.48. These are the
    results of the first pass; with the weights written there they are 0.93 and 0.56.""",
    """The second prediction, 0.26, comes from weights that were not rounded. With the rounded numbers that the figure
    shows, 0.92 × 0.17 + 0.56 × 0.17 is 0.2516, which prints as 0.25.""",
    """The learning rate 0.05 is not in the text; a figure has it.""",
    Erratum("In the figure of the derivative with respect to w6 one numerator lacks its ∂.", "w6"),
    """The animation that the article links rounds every value, error and weight to two decimals. Its second
    prediction is 0.25 where the article has 0.26, and it never gets past 0.95: the updates round to zero.""",
)


def _comparisons(first: Step, second: Step) -> list[Comparison]:
    printed_updates = {"w5": "-0.034", "w6": "-0.019", "w1": "-0.011", "w3": "-0.012", "w2": "-0.017", "w4": "-0.018"}
    printed_weights = {"w5": "0.17", "w6": "0.17", "w1": "0.12", "w3": "0.13", "w2": "0.23", "w4": "0.10"}
    w1, w2, w3, w4, w5, w6 = (float(printed_weights[name]) for name in _NAMES)
    rounded = nn.MLP(2, [2, 1], "identity", bias=False, weights=(((w1, w2), (w3, w4)), ((w5, w6),)))
    h1, h2 = activations(rounded, INPUTS)[0]
    drawn = rounded.layers[1].neurons[0]([0.92, 0.56])
    return [
        Comparison("h1", "0.85", first.hidden[0]),
        Comparison("h2", "0.48", first.hidden[1]),
        Comparison("prediction", "0.191", first.prediction),
        Comparison("error", "0.327", first.error),
        Comparison("Δ = prediction − target", "-0.809", first.delta),
        *(Comparison(f"0.05 ∂E/∂{name}", text, RATE * first.gradients[name]) for name, text in printed_updates.items()),
        *(Comparison(f"new {name}", text, first.updated[name]) for name, text in printed_weights.items()),
        Comparison("h1, second pass", "0.92", second.hidden[0]),
        Comparison("h2, second pass", "0.56", second.hidden[1]),
        Comparison("prediction, second pass", "0.26", second.prediction),
        Comparison("2 × 0.12 + 3 × 0.23", "0.85", h1.item()),
        Comparison("2 × 0.13 + 3 × 0.10", "0.48", h2.item()),
        Comparison("0.92 × 0.17 + 0.56 × 0.17", "0.26", drawn.item()),
    ]


def _two_passes(first: Step, second: Step) -> str:
    def column(of: Step) -> dict[str, float]:
        gradients = {f"∂E/∂{name}": gradient for name, gradient in of.gradients.items()}
        return {"h1": of.hidden[0], "h2": of.hidden[1], "prediction": of.prediction, "error": of.error, **gradients} | {
            f"{name} afterwards": weight for name, weight in of.updated.items()
        }

    rows = zip(column(first).items(), column(second).values(), strict=True)
    return columns(("", "first pass", "second pass"), [(name, f"{a:.10g}", f"{b:.10g}") for (name, a), b in rows])


def _to_the_end(passes: list[Step]) -> str:
    shown = (*range(1, 13), 20, 30, 36)
    rows = [(str(n), f"{passes[n - 1].prediction:.6f}", f"{passes[n - 1].error:.4g}") for n in shown]
    end, _ = settle(1e-12)
    return columns(("iteration", "prediction", "error"), rows) + f"\n\nThe error is below 1e-12 at iteration {end}."


def _rates() -> str:
    rows = []
    for rate in (0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0):
        iterations, error = settle(1e-10, rate)
        unsettled = f"never: {error:.3g} after 2000" if math.isfinite(error) else "never: it overflows"
        rows.append((f"{rate:g}", unsettled if iterations is None else str(iterations)))
    return columns(("rate", "iterations until the error is below 1e-10"), rows)


def _rounding(predictions: list[float], weights: list[float]) -> str:
    trace = [f"{prediction:.2f}" for prediction in predictions[:15]]
    final = ", ".join(f"{name} {weight:.2f}" for name, weight in zip(_NAMES, weights, strict=True))
    return (
        f"With every number rounded to two decimals the predictions are\n{', '.join(trace[:8])},\n"
        f"{', '.join(trace[8:])}, ...\n"
        f"and after {len(predictions)} iterations still {predictions[-1]:.2f}: every update rounds to zero.\n"
        f"The weights stay at {final}."
    )


def _mistake(first: Step) -> str:
    wrong = step_output_first(network())
    rows = [(name, f"{first.updated[name]:.7f}", f"{wrong[name]:.7f}") for name in _NAMES]
    return columns(("", "all at once (right)", "w5, w6 first (wrong)"), rows)


def _graph() -> Value:
    """Return the error of the first pass, with the article's names on its graph and a gradient on every node."""
    model = network()
    for name, weight in _named(model):
        weight.label = name
    i1, i2 = Value(INPUTS[0], "i1").detach(), Value(INPUTS[1], "i2").detach()
    actual = Value(TARGET, "actual").detach()
    (h1, h2), (prediction,) = activations(model, [i1, i2])
    error = 0.5 * (prediction - actual) ** 2
    h1.label, h2.label, prediction.label, error.label = "h1", "h2", "prediction", "Error"
    error.backward()
    return error


def _curves(passes: list[Step], stalled: list[float]) -> str:
    figure = Figure("The error, exactly and with two decimals", "iteration", "error", log=True)
    figure.line([(n, one.error) for n, one in enumerate(passes, start=1)], "nothing rounded")
    figure.line([(n, 0.5 * (p - TARGET) ** 2) for n, p in enumerate(stalled, start=1)], "two decimals", dashed=True)
    return figure.svg()
