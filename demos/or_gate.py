"""A 2-2-1 network of sigmoids learns OR: every gradient of a pass."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import nn
from autograd import Value, draw, draw_network
from demos._figure import Figure
from demos._general_rule import deeper_network, engine_gradients, formula_gradients
from demos._network import output
from demos._pages import pages
from demos._report import Comparison, Erratum, Report, columns

__all__ = ["Pass", "forward", "inferred_network", "network", "one_step", "run", "train"]

SAMPLE = ((1.0, 0.0), 1.0)
GATE = (((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 1.0))
RATE = 0.5
EPOCHS = 1000


def inferred_network() -> dict[str, float]:
    """Return weights that reproduce every number the article prints. They are solved for, not the author's.

    The article gives no weights: they stood in its first part, which is lost. What it prints fixes
    w1 + b2, w2 + b1 and the sum that enters the output; w5 and w6 follow from the gradients to three
    digits; how the two sums are split, and w3 and w4, is free.
    """
    w = {"w1": 0.3, "w2": 0.4, "w3": 0.2, "w4": 0.1, "w5": 0.0468, "w6": 0.0972}
    return w | {
        "b1": _logit(0.71) - w["w2"],
        "b2": _logit(0.69) - w["w1"],
        "b3": _logit(0.512) - 0.69 * w["w5"] - 0.71 * w["w6"],
    }


def _logit(activation: float) -> float:
    return log(activation / (1.0 - activation))


@dataclass(frozen=True, slots=True)
class Pass:
    """One forward pass: every quantity under the name that the article gives it."""

    parameters: dict[str, Value]
    h1: Value
    h2: Value
    a1: Value
    a2: Value
    ho: Value
    ao: Value
    E: Value


def forward(weights: dict[str, float], inputs: tuple[float, float], target: float) -> Pass:
    """Compute the network on one sample. The wiring is the article's: b2 belongs to h1, and b1 to h2."""
    p = {name: Value(number, name) for name, number in weights.items()}
    i1, i2, y = Value(inputs[0], "i1").detach(), Value(inputs[1], "i2").detach(), Value(target, "y").detach()
    h1 = p["b2"] + i1 * p["w1"] + i2 * p["w3"]
    h2 = p["b1"] + i1 * p["w2"] + i2 * p["w4"]
    a1, a2 = h1.sigmoid(), h2.sigmoid()
    ho = p["b3"] + a1 * p["w5"] + a2 * p["w6"]
    ao = ho.sigmoid()
    error = 0.5 * (y - ao) ** 2
    named = {"h1": h1, "h2": h2, "a1": a1, "a2": a2, "ho": ho, "ao": ao, "E": error}
    for name, value in named.items():
        value.label = name
    return Pass(p, **named)


def network() -> nn.MLP:
    """Return the inferred network as a model of ``nn``."""
    w = inferred_network()
    return nn.MLP(
        2,
        [2, 1],
        "sigmoid",
        "sigmoid",
        weights=(((w["w1"], w["w3"]), (w["w2"], w["w4"])), ((w["w5"], w["w6"]),)),
        biases=((w["b2"], w["b1"]), (w["b3"],)),
    )


def train(rate: float, epochs: int) -> tuple[list[float], list[float]]:
    """Train the inferred network, one update per sample; return the error of each epoch and the final outputs."""
    model = network()
    optimizer = nn.SGD(model.parameters(), lr=rate)
    errors = [nn.train_per_sample(model, GATE, nn.half_squared_error, optimizer) for _ in range(epochs)]
    return errors, [output(model, inputs).item() for inputs, _ in GATE]


def one_step(rate: float) -> float:
    """Return the output for (1, 0) after one update on that sample."""
    model = network()
    nn.train_per_sample(model, [SAMPLE], nn.half_squared_error, nn.SGD(model.parameters(), lr=rate))
    return output(model, SAMPLE[0]).item()


def run() -> Report:
    """Compute everything the demo shows."""
    sample = forward(inferred_network(), *SAMPLE)
    sample.E.backward()
    errors, outputs = train(RATE, EPOCHS)
    article = _comparisons(sample)
    return Report(
        "or-gate: a 2-2-1 network of sigmoids, inputs (1, 0), target 1",
        [
            ("Network A (inferred)", _WHY + _inferred(sample)),
            ("One sample: every number and its derivative", _one_sample(sample)),
            ("Any depth: the general rule and the engine", _any_depth()),
            ("Learning OR", _learning(outputs)),
        ],
        article,
        _ERRATA,
        {
            "or-gate.svg": draw(sample.E).svg(),
            "or-gate-network.svg": draw_network(network(), SAMPLE[0]).svg(),
            "or-gate-training.svg": _curve(errors),
            **pages("or-gate", sample.E, network(), GATE, rate=RATE, epochs=EPOCHS, article=article, errata=_ERRATA),
        },
    )


_WHY = """The article prints results but no weights: they stood in its first part, which
is lost. These are solved for, not the author's. The printed results fix
w1 + b2, w2 + b1 and the sum that enters the output, and w5 and w6 to three
digits; how the two sums are split, and w3 and w4, is our free choice.

"""

_ERRATA = (
    Erratum("The text says that the inputs are 0 and 1; every number that follows is of i1 = 1, i2 = 0.", "i1"),
    Erratum(
        """What is called ∂ao/∂ho, -0.122, is ∂E/∂ho: it contains the factor ∂E/∂ao already. ∂ao/∂ho itself is
        σ′(ho) = 0.249856.""",
        "ho",
    ),
    Erratum("The formula of ∂E/∂w6 has a1; the number -0.087 is computed with a2, which is right.", "w6"),
    Erratum("In the derivative of ho the sum is written with a0 w5 + a1 w6; it is a1 w5 + a2 w6.", "ho", "value"),
    Erratum("One derivation, of the bias that feeds h1, is headed ∂E/∂w1; it is that of ∂E/∂b2.", "b2"),
    Erratum("The general formulas of ∂E/∂w2, ∂E/∂w4 and ∂E/∂b2 lack the factor σ′ of the hidden unit.", "w2"),
    """The general rule for the δ of a layer lacks the sum over the next one: a unit that feeds several gets a δ w from
    each. Here every hidden unit feeds a single one, so that no number shows it.""",
    Erratum(
        """The biases change places: b2 feeds h1 in the network, yet its general formula uses w6, the weight of h2. The
        list of numbers has it right: b2 goes with w5, b1 with w6.""",
        "b2",
    ),
    Erratum(
        """The numbers of ∂E/∂b2 and ∂E/∂b1 are announced as δo w5 and δo w6. They come out only with σ′ as a further
        factor, and are then equal to ∂E/∂w1 and ∂E/∂w2, because i1 = 1.""",
        "b1",
    ),
    Erratum("The last index formula, with δ of o and w5 in one subscript, is δo w5 σ′(h1) i1, garbled.", "w1"),
    Erratum("Half a unit away from the target, the error is said to be 0.5; it is ½ · 0.5² = 0.125.", "E", "value"),
    Erratum(
        "A sigmoid is said to bring linearity; it brings non-linearity. Derivatives are once called differences.",
        "a1",
        "value",
    ),
    """Rounded numbers are used to go on: -0.122 × 0.01. Here nothing is rounded before it is printed, and the results
    agree to every printed digit all the same.""",
    "There is no learning rate and no updated weight in the article; the rate 0.5 is ours.",
)


def _comparisons(sample: Pass) -> list[Comparison]:
    p, delta = sample.parameters, sample.ho.grad
    return [
        Comparison("a1", "0.69", sample.a1.item()),
        Comparison("a2", "0.71", sample.a2.item()),
        Comparison("ao", "0.512", sample.ao.item()),
        Comparison("E", "0.119072", sample.E.item()),
        Comparison("∂E/∂ao", "-0.488", sample.ao.grad),
        Comparison("∂E/∂ho", "-0.122", delta),
        Comparison("∂E/∂w5", "-0.084", p["w5"].grad),
        Comparison("∂E/∂w6", "-0.087", p["w6"].grad),
        Comparison("∂E/∂b3", "-0.122", p["b3"].grad),
        Comparison("w5 σ′(h1)", "0.01", sample.h1.grad / delta),
        Comparison("w6 σ′(h2)", "0.02", sample.h2.grad / delta),
        Comparison("∂E/∂w1", "-0.00122", p["w1"].grad),
        Comparison("∂E/∂w2", "-0.00244", p["w2"].grad),
        Comparison("∂E/∂w3", "0", p["w3"].grad),
        Comparison("∂E/∂w4", "0", p["w4"].grad),
        Comparison("∂E/∂b2", "-0.00122", p["b2"].grad),
        Comparison("∂E/∂b1", "-0.00244", p["b1"].grad),
        Comparison("∂ao/∂ho", "-0.122", delta / sample.ao.grad),
        Comparison("δo w5", "-0.00122", delta * p["w5"].data),
        Comparison("δo w6", "-0.00244", delta * p["w6"].data),
        Comparison("E half a unit from the target", "0.5", (0.5 * (1.0 - Value(0.5)) ** 2).item()),
    ]


def _inferred(sample: Pass) -> str:
    values = {name: value.item() for name, value in sample.parameters.items()}
    rows = [[f"{name} = {values[name]:.10g}" for name in names] for names in _BLOCKS]
    return "\n".join("   ".join(cell.ljust(20) for cell in row).rstrip() for row in rows)


_BLOCKS = (("w1", "w2", "w3"), ("w4", "w5", "w6"), ("b1", "b2", "b3"))


def _one_sample(sample: Pass) -> str:
    computed = {"h1": sample.h1, "a1": sample.a1, "h2": sample.h2, "a2": sample.a2, "ho": sample.ho, "ao": sample.ao}
    everything = sample.parameters | computed | {"E": sample.E}
    rows = [(name, f"{value.item():.10g}", f"{value.grad:.10g}") for name, value in everything.items()]
    return columns(("", "value", "∂E/∂"), rows)


def _any_depth() -> str:
    model, inputs, target = deeper_network(), (0.3, -0.7), 1.0
    engine, formula = engine_gradients(model, inputs, target), formula_gradients(model, inputs, target)
    gap = max(abs(a - b) / abs(a) for a, b in zip(engine, formula, strict=True))
    return (
        "δ(layer) = σ′(h) Σ δ(next) w(next),  ∂E/∂w = δ a,  ∂E/∂b = δ\n\n"
        f"computed by hand for a 2-3-3-2-1 network with {len(engine)} parameters differs from the\n"
        f"engine's gradients by at most {gap:.1g} of their size."
    )


def _learning(outputs: list[float]) -> str:
    steps = ", ".join(f"{one_step(rate):.5f} (rate {rate:g})" for rate in (0.1, 0.5, 1.0))
    rows = [
        (f"({i1:.0f}, {i2:.0f})", f"{target:.0f}", f"{result:.4f}")
        for ((i1, i2), target), result in zip(GATE, outputs, strict=True)
    ]
    return (
        f"One step on the sample moves ao from 0.51200 to\n{steps}.\n\n"
        f"{EPOCHS} epochs with rate {RATE}, one update per sample:\n\n" + columns(("inputs", "target", "output"), rows)
    )


def _curve(errors: list[float]) -> str:
    figure = Figure("Learning OR", "epoch", "error, summed over the four samples", log=True)
    figure.line(list(enumerate(errors, start=1)), f"rate {RATE}, one update per sample")
    return figure.svg()
