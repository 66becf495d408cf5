"""A recorded training run as plain data for the page."""

from __future__ import annotations

from typing import TypeVar, cast

from autograd.core.table import TABLE
from autograd.view.columns import NeuronLike, columns_of
from autograd.view.markup import visible
from autograd.view.pages._graph_data import Table
from autograd.view.pages._json import Json, number
from autograd.view.pages._mathml import formula, partial_formulas
from autograd.view.pages._recorder import Recorder, Sample, Step, Unit

__all__ = ["training_data"]

T = TypeVar("T")


def training_data(recorder: Recorder[T]) -> dict[str, Json]:
    """Return what the page plays: the network's shape, the loss of every step, and the steps that were kept."""
    columns = columns_of(recorder.layers, None, ".3g")
    run = _TrainingRun(recorder.layers)
    return {
        "columns": [[visible(circle.name) for circle in column.circles] for column in columns],
        "activations": [[neuron.activation for neuron in layer] for layer in recorder.layers],
        "biases": [[neuron.bias is not None for neuron in layer] for layer in recorder.layers],
        "loss": recorder.loss_name,
        "rate": recorder.rate,
        "losses": [number(loss) for loss in recorder.losses],
        "steps": [run.step(step) for step in recorder.steps],
        "functions": {name: _function(name) for name in run.activations if name in TABLE},
        "partials": cast("Json", run.partials.listed),
    }


class _TrainingRun:
    def __init__(self, layers: list[list[NeuronLike]]) -> None:
        self.layers = layers
        self.activations = sorted({neuron.activation for layer in layers for neuron in layer})
        self.partials = Table()

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
        units: list[Json] = [
            [self.unit(unit, neuron) for unit, neuron in zip(units, layer, strict=True)]
            for units, layer in zip(sample.layers, self.layers, strict=True)
        ]
        return {
            "inputs": [number(x) for x in sample.inputs],
            "targets": [number(y) for y in sample.targets],
            "loss": number(sample.loss),
            "layers": units,
        }

    def unit(self, unit: Unit, neuron: NeuronLike) -> list[Json]:
        """Return the numbers of a neuron, and which formula its local derivative has there."""
        numbers = (unit.total, unit.output, unit.slope, unit.output_gradient, unit.total_gradient)
        operation = TABLE.get(neuron.activation)
        shown = -1
        if operation is not None:
            arguments = [unit.total, *operation.defaults]
            partial = partial_formulas(operation, unit.output, arguments)[0]
            shown = self.partials.index(partial, partial)
        return [*map(number, numbers), shown]


def _function(name: str) -> dict[str, Json]:
    operation = TABLE[name]
    return {"formula": formula(operation, operation.arity), "defaults": [*operation.defaults]}


def _nested(parameters: list[list[list[float]]]) -> Json:
    return [[[number(parameter) for parameter in neuron] for neuron in layer] for layer in parameters]
