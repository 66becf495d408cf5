"""What a page needs to train by itself as Python did: start, samples, their order, the loss, and the rule that moves.

There is a plan only where the recorded numbers follow from it; otherwise a page plays what was recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, cast

from autograd.core.engine import Value, topological_order
from autograd.core.observers import afresh
from autograd.core.table import TABLE
from autograd.view.decisions import Decision, decisions
from autograd.view.pages._json import Json, number
from autograd.view.pages._recorder import Recorder, Sample, Step

__all__ = ["plan_of"]

T = TypeVar("T")
_LARGEST_PERIOD = 10_000
_TOLERANCE = 1e-9
_Program = list[list[Json]]


def plan_of(recorder: Recorder[T]) -> dict[str, Json] | None:
    """Return what a page needs to train as the recorder's loop did, or None where that cannot be told."""
    rule, program = _rule(recorder), _loss_program(recorder)
    first = recorder.steps[0]
    known = all(neuron.activation in {"identity", *TABLE} for layer in recorder.layers for neuron in layer)
    rate = recorder.rates[0]
    if rule is None or program is None or rate is None or not known or first.number != 1 or len(recorder.shares) != 1:
        return None
    (share,) = recorder.shares
    if not _moves_as_planned(rule, rate, first) or not _losses_as_planned(program, recorder.steps):
        return None
    period = _period(recorder.schedule)
    samples: list[Json] = [[[*map(number, inputs)], [*map(number, targets)]] for inputs, targets in recorder.samples]
    rates = recorder.rates if len(set(recorder.rates)) > 1 else recorder.rates[:1]
    return {
        "samples": samples,
        "schedule": [[*step] for step in recorder.schedule[:period]],
        "epoch": period if period < len(recorder.schedule) else _epoch(recorder),
        "steps": len(recorder.schedule),
        "start": [[[number(weight) for weight in neuron] for neuron in layer] for layer in first.before],
        "program": [[*node] for node in program],
        "share": share,
        "rates": [*map(number, map(float, filter(None, rates)))],
        "rule": rule,
    }


def _rule(recorder: Recorder[T]) -> dict[str, Json] | None:
    """Return how the parameters move, if the optimiser is one of those that the page has."""
    optimizer = recorder.optimizer
    groups = getattr(optimizer, "param_groups", None)
    kind = type(optimizer).__name__
    if kind not in {"SGD", "Adam"} or not type(optimizer).__module__.startswith("nn.") or not groups or len(groups) > 1:
        return None
    (group,) = groups
    own = [p for layer in recorder.layers for n in layer for p in (*n.weights, n.bias) if p is not None]
    if {*group["params"]} != {*own} or group.get("amsgrad"):
        return None
    names = ("momentum", "nesterov", "weight_decay") if kind == "SGD" else ("betas", "eps", "weight_decay")
    options = {name: group[name] for name in names}
    written = {name: [*option] if isinstance(option, tuple) else option for name, option in options.items()}
    return {"kind": kind, **written}


def _loss_program(recorder: Recorder[T]) -> _Program | None:
    """Return the loss as operations on predictions p and targets t, by calling it once on leaves."""
    sample = recorder.steps[0].samples[0] if recorder.steps and recorder.steps[0].samples else None
    outputs = len(recorder.layers[-1])
    if sample is None or not sample.targets:
        return None
    # Of its own, so that a target that happens to be equal to a number in the loss is told from it.
    predictions = [Value(unit.output) for unit in sample.layers[-1]]
    targets = [Value(target) for target in sample.targets]
    listed = isinstance(recorder.first_target, Sequence)
    try:
        with afresh(), decisions() as noted:
            given = predictions if outputs > 1 else predictions[0]
            loss = recorder.loss_function(given, cast("T", targets if listed else targets[0]))
    except Exception:  # noqa: BLE001  # whatever a user's loss says to targets that are Values: there is no plan
        return None
    if not isinstance(loss, Value) or loss.op is None or any(_depends(one, predictions) for one in noted.noted):
        return None
    return _program(loss, predictions, targets)


def _depends(decision: Decision, predictions: list[Value]) -> bool:
    """Return whether a decision may come out otherwise for other predictions."""
    compared = [side for side in decision.sides if isinstance(side, Value)]
    behind = {argument for side in compared for value in topological_order(side) for argument in value.args}
    return not behind.union(compared).isdisjoint(predictions)


def _program(loss: Value, predictions: list[Value], targets: list[Value]) -> _Program | None:
    nodes: _Program = []
    places: dict[Value, int] = {}
    for kind, leaves in (("p", predictions), ("t", targets)):
        for position, leaf in enumerate(leaves):
            places[leaf] = len(nodes)
            nodes.append([kind, position])
    for value in topological_order(loss):
        arguments: list[Json] = []
        for argument in value.args:
            if not isinstance(argument, Value) or (argument.op is None and argument not in places):
                nodes.append(["n", number(argument.data if isinstance(argument, Value) else argument)])
                arguments.append(len(nodes) - 1)
            else:
                arguments.append(places[argument])
        if value.op is None or TABLE.get(value.op.name) is not value.op:
            return None
        places[value] = len(nodes)
        nodes.append([value.op.name, *arguments])
    return nodes


def _run(program: _Program, sample: Sample) -> float:
    """Return the loss of a sample by the program."""
    numbers: list[float] = []
    given = {"p": [unit.output for unit in sample.layers[-1]], "t": sample.targets}
    for name, *arguments in program:
        if name in {"p", "t"}:
            numbers.append(given[name][cast("int", arguments[0])])
        elif name == "n":
            numbers.append(float(cast("float", arguments[0])))
        else:
            numbers.append(TABLE[cast("str", name)].forward(*(numbers[cast("int", place)] for place in arguments)))
    return numbers[-1]


def _losses_as_planned(program: _Program, steps: Sequence[Step]) -> bool:
    samples = [sample for step in steps for sample in step.samples]
    targets = max(cast("int", node[1]) for node in program if node[0] == "t") + 1
    return all(len(sample.targets) == targets and _close(_run(program, sample), sample.loss, 1.0) for sample in samples)


def _moves_as_planned(rule: dict[str, Json], rate: float, step: Step) -> bool:
    """Return whether the first step is the rule's: the optimiser has its options, and comes without a past."""
    decay = cast("float", rule["weight_decay"])
    for layers in zip(step.before, step.gradients, step.after, strict=True):
        for neurons in zip(*layers, strict=True):
            for before, gradient, after in zip(*neurons, strict=True):
                slope = gradient + decay * before
                if rule["kind"] == "Adam":
                    direction = slope / (abs(slope) + cast("float", rule["eps"])) if slope else 0.0
                else:
                    direction = slope * (1.0 + cast("float", rule["momentum"])) if rule["nesterov"] else slope
                if not _close(after, before - rate * direction, 1.0):
                    return False
    return True


def _close(found: float, expected: float, least: float) -> bool:
    return abs(found - expected) <= _TOLERANCE * max(abs(expected), least) or found == expected


def _period(schedule: Sequence[tuple[int, ...]]) -> int:
    """Return after how many steps the samples come in the same order again; all steps if they do not."""
    for period in range(1, min(len(schedule) // 2, _LARGEST_PERIOD) + 1):
        if schedule[period] == schedule[0] and all(
            schedule[k] == schedule[k % period] for k in range(period, len(schedule))
        ):
            return period
    return len(schedule)


def _epoch(recorder: Recorder[T]) -> int:
    """Return how many steps go once through the samples."""
    size = len(recorder.schedule[0]) if recorder.schedule else 1
    return max(1, -(-len(recorder.samples) // max(size, 1)))
