"""A recorded training run as plain data for the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar, cast

from autograd.view.columns import NeuronLike, columns_of
from autograd.view.markup import visible
from autograd.view.pages._json import Json, number
from autograd.view.pages._recorder import Recorder, Sample, Step, Unit
from autograd.view.pages._training_plan import plan_of

__all__ = ["training_data", "training_operations"]

T = TypeVar("T")


def training_data(recorder: Recorder[T]) -> dict[str, Json]:
    """Return what the page plays: the network's shape, the loss of every step, and the steps that were kept."""
    columns = columns_of(recorder.layers, None, ".3g")
    run = _TrainingRun(recorder.layers)
    plan = plan_of(recorder)
    recorded: dict[str, Json] = {
        "rate": recorder.rate,
        "losses": [number(loss) for loss in recorder.losses],
        "steps": [run.step(step) for step in recorder.steps],
    }
    return {
        "columns": [[visible(circle.name) for circle in column.circles] for column in columns],
        "activations": [[neuron.activation for neuron in layer] for layer in recorder.layers],
        "biases": [[neuron.bias is not None for neuron in layer] for layer in recorder.layers],
        "loss": recorder.loss_name,
        **(recorded if plan is None else {"plan": plan}),
    }


def training_operations(recorder: Recorder[T], data: Mapping[str, Json]) -> set[str]:
    """Return the names of the operations of the network, and of its loss where the page trains."""
    plan = cast("dict[str, list[list[str]]]", data.get("plan", {"program": []}))
    return {
        *(neuron.activation for layer in recorder.layers for neuron in layer),
        *(node[0] for node in plan["program"]),
    }


class _TrainingRun:
    def __init__(self, layers: list[list[NeuronLike]]) -> None:
        self.layers = layers

    def step(self, step: Step) -> dict[str, Json]:
        return {
            "number": step.number,
            "loss": number(step.loss),
            "samples": [self.sample(sample) for sample in step.samples],
            "before": _nested(step.before),
            "gradients": _nested(step.gradients),
            "after": _nested(step.after),
        }

    def sample(self, sample: Sample) -> dict[str, Json]:
        return {
            "inputs": [number(x) for x in sample.inputs],
            "targets": [number(y) for y in sample.targets],
            "loss": number(sample.loss),
            "layers": [[self.unit(unit) for unit in units] for units in sample.layers],
        }

    def unit(self, unit: Unit) -> list[Json]:
        """Return the numbers of a neuron."""
        return [*map(number, (unit.total, unit.output, unit.slope, unit.output_gradient, unit.total_gradient))]


def _nested(parameters: list[list[list[float]]]) -> Json:
    return [[[number(parameter) for parameter in neuron] for neuron in layer] for layer in parameters]
