"""A network without non-linearity never learns XOR; a wrong sign."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import isfinite

import nn
from autograd import Value, draw, draw_network
from demos._figure import Figure
from demos._network import activations, output
from demos._pages import pages
from demos._report import Comparison, Erratum, Report, columns

__all__ = ["Step", "descend", "least_error", "named", "network", "predictions", "run", "step", "units_are_equal"]

TABLE = (((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 0.0))
RATE = 0.1
_EPOCHS = 5000
_SAMPLE = TABLE[0]
_NAMES = ("W11", "W12", "W10", "W21", "W22", "W20", "W31", "W32", "W30", "V01", "V02", "V03", "V00")


def network(weight: float = 1.0, input_weight: float | None = None) -> nn.MLP:
    """Return the article's network: identity everywhere, and all 13 weights alike.

    Its bias units X0 and Z0, which are always 1, are the biases here: Wk0 and V00.

    Parameters
    ----------
    weight
        What every weight is.
    input_weight
        What the weights of the two inputs are, if not the same.
    """
    inputs = weight if input_weight is None else input_weight
    hidden = [[inputs, inputs]] * 3
    return nn.MLP(2, [3, 1], "identity", weights=[hidden, [[weight] * 3]], biases=[[weight] * 3, [weight]])


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the sample (0, 0)."""

    hidden: tuple[float, ...]
    prediction: float
    delta: float
    hidden_deltas: tuple[float, ...]
    gradients: dict[str, float]
    updated: dict[str, float]
    predictions: list[float]


def step(sign: float = 1.0) -> Step:
    """Take one step against the gradient of ½ (D0 − y)²; with ``sign`` -1 along it, as the article's numbers do."""
    model = network()
    inputs, target = _SAMPLE
    hidden, (prediction,) = activations(model, inputs)
    optimizer = nn.SGD(model.parameters(), lr=RATE)
    (sign * 0.5 * (prediction - target) ** 2).backward()
    gradients = {name: weight.grad for name, weight in named(model)}
    optimizer.step()
    return Step(
        tuple(unit.item() for unit in hidden),
        prediction.item(),
        prediction.grad,
        tuple(unit.grad for unit in hidden),
        gradients,
        {name: weight.data for name, weight in named(model)},
        predictions(model),
    )


def named(model: nn.MLP) -> list[tuple[str, Value]]:
    """Return the weights under the article's names: Wkj leads from Xj to Zk, V0k from Zk to D0."""
    return list(zip(_NAMES, model.parameters(), strict=True))


def predictions(model: nn.MLP) -> list[float]:
    """Return the output for each row of the truth table."""
    return [output(model, inputs).item() for inputs, _ in TABLE]


def descend(model: nn.MLP, epochs: int, *, batch: bool, sign: float = 1.0) -> list[float]:
    """Train, and return the sum of squared errors that each epoch met: before its update, or its updates.

    Parameters
    ----------
    model
        The network.
    epochs
        How often to go through the truth table.
    batch
        Whether there is one update per epoch, on the mean of ½ (D0 − y)² over the four rows, or one per row.
    sign
        1 to go against the gradient, -1 to go along it, as the article's numbers do.
    """
    share = 0.5 * sign / (len(TABLE) if batch else 1)
    optimizer = nn.SGD(model.parameters(), lr=RATE)
    train = nn.train_full_batch if batch else nn.train_per_sample
    return [train(model, TABLE, lambda p, y: share * nn.mse_loss(p, y), optimizer) / share for _ in range(epochs)]


def least_error() -> float:
    """Return the least sum of squared errors that any network without non-linearity can have on XOR.

    Such a network is affine, so f(0,0) + f(1,1) − f(0,1) − f(1,0) = 0, where the targets give −2. The four
    errors therefore sum, with these signs, to 2, and the least sum of squares of four such numbers is 4 · ½².
    """
    signs = (1.0, -1.0, -1.0, 1.0)
    gap = -sum(s * target for s, (_, target) in zip(signs, TABLE, strict=True))
    return gap**2 / len(TABLE)


def units_are_equal(model: nn.MLP) -> bool:
    """Return whether the three hidden units have the same weights, to the last bit."""
    incoming = [[p.data for p in neuron.parameters()] for neuron in model.layers[0].neurons]
    outgoing = [weight.data for weight in model.layers[1].neurons[0].weights]
    return all(a == b for a, b in pairwise(zip(incoming, outgoing, strict=True)))


def run() -> Report:
    """Compute everything the demo shows."""
    wrong, right = step(-1.0), step()
    article = _comparisons(right)
    return Report(
        "identity-xor: a network without non-linearity, all weights 1, learning rate 0.1",
        [
            ("One step on (0, 0) with target 0, the article's and the right one", _side_by_side(wrong, right)),
            ("The truth table after that step", _after(right)),
            ("Going on", _going_on()),
            ("Why it can never learn XOR", _WHY),
            ("The cost function that is announced", _cost()),
        ],
        article,
        _ERRATA,
        {
            "identity-xor.svg": draw(_graph()).svg(),
            "identity-xor-network.svg": draw_network(network(), _SAMPLE[0]).svg(),
            "identity-xor-error.svg": _curves(),
            **pages("identity-xor", _graph(), network(), TABLE, rate=RATE, epochs=25, article=article, errata=_ERRATA),
        },
    )


_WHY = """Layers without non-linearity make an affine function, however many they are,
and for such a function f(0,0) + f(1,1) = f(0,1) + f(1,0). XOR wants 0 on the
left and 2 on the right. With alternating signs the four errors therefore sum
to 2, and the sum of their squares is at least 4 · ½² = 1: ½ everywhere."""

_ERRATA = (
    Erratum(
        """The sign: the delta is taken as target minus prediction, -4, and the step as W − α Z delta, so the weights
        grow to 1.4 and the output moves away from its target. The derivative is +4 and the weights become 0.6.""",
        "D0",
    ),
    Erratum(
        """Not all weights change: X1 and X2 are 0 in this sample, so W11 ... W32 stay 1, by the article's own formula
        as well. It prints 1.4 for them.""",
        "W11",
    ),
    Erratum("The output for (0, 0) is once said to be one; it is 4, as computed just before.", "D0", "value"),
    Erratum("The target is once said to be one; for (0, 0) it is 0.", "y", "value"),
    Erratum(
        "−4 is called the loss. It is the residual; a loss is ½ (D0 − y)² = 8 or (D0 − y)² = 16.", "error", "value"
    ),
    """The cost of logistic regression is announced, but not used, and cannot be: at a prediction of 4 it takes the
    logarithm of −3. It needs a sigmoid at the output.""",
    "delta_Z0 is meaningless: Z0 is a bias unit, which nothing feeds.",
    """Doing the same for all samples is said to give better accuracy. With its sign the network diverges; with the
    right sign it ends at 0.5 for every input, because without non-linearity XOR cannot be had.""",
    """Other samples are said to make the weights of the nodes differ. The three hidden units start equal, get equal
    gradients, and stay equal for ever, to the last bit.""",
    "A smaller weight is said to be the penalty; with the article's sign the weights grow.",
    "It is called batch gradient descent; one sample is used at a time, which is stochastic gradient descent.",
)


def _comparisons(right: Step) -> list[Comparison]:
    named_deltas = zip(("Z1", "Z2", "Z3"), right.hidden_deltas, strict=True)
    bias_units = ("W10", "W20", "W30", "V00", "V01", "V02", "V03")
    inputs = ("W11", "W21", "W31", "W12", "W22", "W32")
    return [
        *(Comparison(f"Z{k}", "1", hidden) for k, hidden in enumerate(right.hidden, start=1)),
        Comparison("D0", "4", right.prediction),
        Comparison("D0, as the text says later", "1", right.prediction),
        Comparison("target of (0, 0)", "1", _SAMPLE[1]),
        Comparison("loss ½ (D0 − y)²", "-4", 0.5 * (right.prediction - _SAMPLE[1]) ** 2),
        Comparison("delta of D0", "-4", right.delta),
        # Of the bias unit Z0, which is 1 and reaches D0 by V00 = 1; as far as it has a delta, it is this.
        Comparison("delta of Z0", "-4", right.delta * 1.0),
        *(Comparison(f"delta of {name}", "-4", delta) for name, delta in named_deltas),
        *(Comparison(f"{name} after the step", "1.4", right.updated[name]) for name in (*bias_units, *inputs)),
    ]


def _side_by_side(wrong: Step, right: Step) -> str:
    printed = {name: weight.data for name, weight in named(network(1.4))}
    rows = [
        (name, f"{printed[name]:g}", f"{wrong.updated[name]:g}", f"{right.gradients[name]:g}", f"{updated:g}")
        for name, updated in sorted(right.updated.items())
    ]
    return columns(("", "article prints", "its own formula", "gradient", "right"), rows)


def _after(right: Step) -> str:
    models = {
        "before": network(),
        "as printed, all 1.4": network(1.4),
        "its own formula": network(1.4, input_weight=1.0),
    }
    results = {name: predictions(model) for name, model in models.items()} | {"right": right.predictions}
    rows = [(name, *(f"{p:.2f}" for p in outputs)) for name, outputs in results.items()]
    return columns(("outputs", "(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"), [*rows, ("targets", "0", "1", "1", "0")])


def _going_on() -> str:
    rows, ends = [], []
    for name, sign in (("", 1.0), (", article's sign", -1.0)):
        for label, batch in (("batch", True), ("one by one", False)):
            model = network()
            errors = descend(model, _EPOCHS if sign > 0.0 else 10, batch=batch, sign=sign)
            met = (errors[0], errors[1], errors[2], errors[-1])
            rows.append((label + name, *(f"{error:.6g}" if isfinite(error) else "overflow" for error in met)))
            if sign > 0.0:
                outputs = "  ".join(f"{p:.3f}" for p in predictions(model))
                units = "equal to the last bit" if units_are_equal(model) else "different"
                ends.append(f"{label:<10}  {outputs}   hidden units {units}")
    return (
        columns(("squared error met in epoch", "1", "2", "3", f"{_EPOCHS}"), rows)
        + "\n\nIn the end, with the right sign, the outputs are\n  "
        + "\n  ".join(ends)
        + f"\nThe least squared error there is for such a network is {least_error():g}."
    )


def _cost() -> str:
    raw, target = Value(step().prediction), _SAMPLE[1]
    cost = -(target * raw.log() + (1.0 - target) * (1.0 - raw).log())
    logit = Value(raw.item())
    entropy = -(1.0 - logit.sigmoid()).log()
    entropy.backward()
    return (
        f"At the prediction {raw.item():g} it contains log(1 − 4) = log(−3): {cost.item()}.\n"
        f"After a sigmoid the prediction is {logit.sigmoid().item():.5f}, the cost {entropy.item():.5f}, and its\n"
        f"derivative with respect to D0 {logit.grad:.5f}: the prediction minus the target."
    )


def _graph() -> Value:
    """Return the error of the sample, with the article's names on its graph."""
    model = network()
    for name, weight in named(model):
        weight.label = name
    hidden, (result,) = activations(model, [Value(0.0, "X1").detach(), Value(0.0, "X2").detach()])
    for k, unit in enumerate(hidden, start=1):
        unit.label = f"Z{k}"
    error = 0.5 * (result - Value(0.0, "y").detach()) ** 2
    result.label, error.label = "D0", "error"
    error.backward()
    return error


def _curves() -> str:
    figure = Figure("XOR without non-linearity", "epoch", "sum of squared errors", log=True)
    for batch, label in ((True, "batch"), (False, "one by one")):
        figure.line(list(enumerate(descend(network(), 60, batch=batch), start=1)), label)
    figure.line(list(enumerate(descend(network(), 4, batch=True, sign=-1.0), start=1)), "article's sign")
    figure.line([(1, least_error()), (60, least_error())], "least possible", dashed=True)
    return figure.svg()
