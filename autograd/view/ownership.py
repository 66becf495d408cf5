"""Which neuron of a model made an operation: told by the parameters that it uses, so nothing needs to be recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from autograd.core.engine import Value
from autograd.scoping import Section
from autograd.view.columns import NeuronLike, layers_of
from autograd.view.graph import Node

__all__ = ["sections_of_model"]


@dataclass(slots=True, eq=False)
class _Evaluation:
    """One evaluation of a neuron, which uses each of its parameters once."""

    neuron: tuple[int, int]
    used: frozenset[Value]
    inputs: tuple[Value | float, ...]
    activated: bool
    merged_into: _Evaluation | None = None

    def whole(self) -> _Evaluation:
        run = self
        while run.merged_into is not None:
            run = run.merged_into
        return run


class _Owners:
    def __init__(self, layers: Sequence[Sequence[NeuronLike]]) -> None:
        self.owner: dict[Value, tuple[int, int]] = {}
        self.activation: dict[tuple[int, int], str] = {}
        for i, layer in enumerate(layers):
            for j, neuron in enumerate(layer):
                self.activation[i, j] = neuron.activation
                for parameter in [*neuron.weights, *([] if neuron.bias is None else [neuron.bias])]:
                    if isinstance(parameter, Value):
                        self.owner.setdefault(parameter, (i, j))
        self.run: dict[Value, _Evaluation] = {}

    def visit(self, value: Value) -> None:
        """Find the neuron that an operation belongs to, after its arguments."""
        operation, arguments = value.op, value.args
        if operation is None:
            return
        parameters = [a for a in arguments if isinstance(a, Value) and a in self.owner]
        runs = [self.run[a].whole() for a in arguments if isinstance(a, Value) and a in self.run]
        if parameters:
            self._use(value, parameters, runs)
        elif runs and len(runs) == len(arguments) and self._one_neuron(runs) and operation.name == "add":
            self._join(value, runs)
        elif len(runs) == 1 and not runs[0].activated and operation.name == self.activation[runs[0].neuron]:
            runs[0].activated = True
            self.run[value] = runs[0]

    def _use(self, value: Value, parameters: list[Value], runs: list[_Evaluation]) -> None:
        neuron = self.owner[parameters[0]]
        inputs = tuple(a for a in value.args if not (isinstance(a, Value) and a in self.owner))
        own = [run for run in runs if run.neuron == neuron and not run.used & set(parameters) and not run.activated]
        outer = tuple(a for a in inputs if not (isinstance(a, Value) and a in self.run and self.run[a].whole() in own))
        start = _Evaluation(neuron, frozenset(parameters), outer, activated=False)
        self._join(value, [start, *own])

    def _one_neuron(self, runs: list[_Evaluation]) -> bool:
        """Tell whether these are different parts of one evaluation: of one neuron, without a parameter in common."""
        used = [run.used for run in runs]
        return (
            len({run.neuron for run in runs}) == 1
            and len(frozenset[Value]().union(*used)) == sum(map(len, used))
            and not any(run.activated for run in runs)
        )

    def _join(self, value: Value, runs: list[_Evaluation]) -> None:
        first, *others = dict.fromkeys(runs)
        for run in others:
            first.used |= run.used
            first.inputs += run.inputs
            run.merged_into = first
        self.run[value] = first


def sections_of_model(nodes: Sequence[Node], model: object, action: str) -> dict[Value, Section]:
    """Return the section of each operation that a neuron of the model made: its layer, and in it the neuron.

    The products with its parameters are a neuron's, their sum is, and its activation function applied to that.
    Neurons of a layer that were given the same inputs are one evaluation of the layer.

    Raises
    ------
    TypeError
        If the model is no network, layer or neuron.
    """
    layers = layers_of(model, action)
    owners = _Owners(layers)
    for node in nodes:
        if isinstance(node.value, Value):
            owners.visit(node.value)
    outer: dict[tuple[int, frozenset[object]], Section] = {}
    inner: dict[_Evaluation, Section] = {}
    sections = {}
    for value, part in owners.run.items():
        run = part.whole()
        if run not in inner:
            i, j = run.neuron
            # A set of Values and numbers would compare them by their data.
            key = (i, frozenset(("value", id(x)) if isinstance(x, Value) else ("number", x) for x in run.inputs))
            layer = outer.setdefault(key, Section(f"layer {i}", None))
            inner[run] = Section(f"neuron {j}", layer) if len(layers[i]) > 1 else layer
        sections[value] = inner[run]
    return sections
