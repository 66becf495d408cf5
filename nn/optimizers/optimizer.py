"""Optimizer: what all optimisers share, which is groups of parameters, and a state that can be saved.

A step is a few operations on vectors, with a number for each parameter of a group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from numbers import Real
from typing import TypeAlias, cast

from autograd import Value, leaves
from nn.arrays import shape_of
from nn.checks import rate
from nn.optimizers.options import Group, checked_option, checked_parameters
from nn.vectors import Floats, empty, vector

__all__ = ["GroupState", "Optimizer", "Parameters", "data_of", "decayed", "gradients_of"]

# What an optimiser is made with: Values, or groups of them such as {"params": [...], "lr": 0.01}.
Parameters: TypeAlias = Iterable[Value] | Iterable[Mapping[str, object]]


@dataclass(slots=True)
class GroupState:
    """The state of a group: how many steps it has made, and arrays with a number for each parameter."""

    step: int = 0
    arrays: dict[str, Floats] = field(default_factory=dict)


class Optimizer:
    """The base class of optimisers. A subclass says in ``_move`` how a group moves.

    All parameters move together, from gradients taken before any of them moved. A parameter that no backward has
    reached has the gradient 0.

    Attributes
    ----------
    param_groups
        The groups, dictionaries with ``"params"`` and the options. Options can be set between steps:
        ``optimizer.param_groups[0]["lr"] = 0.01``.
    """

    def __init__(self, parameters: Parameters, options: Mapping[str, object]) -> None:
        rate(options["lr"], "lr")  # first, since 0 is a rate for a schedule to come to, and none to begin with
        self._defaults = {name: checked_option(name, option) for name, option in options.items()}
        self.param_groups: list[Group] = []
        self._states: list[GroupState] = []
        for group in _groups(parameters):
            self.add_param_group(group)

    def add_param_group(self, group: Mapping[str, object]) -> None:
        """Add parameters with options of their own; for those that are left out, the optimiser's hold.

        Raises
        ------
        ValueError
            If ``"params"`` is missing, an option is unknown or out of range, or a parameter cannot be moved or is
            in the optimiser already.
        TypeError
            If a parameter is not a Value, or an option is of the wrong type.

        Examples
        --------
        >>> from nn import SGD
        >>> a, b = Value(1.0), Value(1.0)
        >>> optimizer = SGD([a], lr=0.1)
        >>> optimizer.add_param_group({"params": [b], "lr": 0.01})
        >>> (a * b).backward()
        >>> optimizer.step()
        >>> a.data, b.data
        (0.9, 0.99)
        """
        if "params" not in group:
            raise ValueError(f'a group of parameters needs "params", got only {", ".join(map(repr, group))}')
        unknown = [name for name in group if name != "params" and name not in self._defaults]
        if unknown:
            known = ", ".join(self._defaults)
            raise ValueError(f"{type(self).__name__} has no option {unknown[0]!r}; its options are {known}")
        rate(group.get("lr", self._defaults["lr"]), "lr")
        own = {name: checked_option(name, option) for name, option in group.items() if name != "params"}
        options = {**self._defaults, **own}
        params = checked_parameters(group["params"], self.parameters)
        self._check(options)
        self.param_groups.append(cast("Group", {"params": params, **options}))
        self._states.append(GroupState())

    @property
    def parameters(self) -> list[Value]:
        """The parameters of all groups, in order."""
        return [parameter for group in self.param_groups for parameter in group["params"]]

    @property
    def lr(self) -> float:
        """The learning rate of the first group; setting it sets that of all groups."""
        return self.param_groups[0]["lr"]

    @lr.setter
    def lr(self, lr: float) -> None:
        checked = cast("float", checked_option("lr", lr))
        for group in self.param_groups:
            group["lr"] = checked

    def step(self) -> None:
        """Move every parameter once, by the gradient that it holds."""
        for group, state in zip(self.param_groups, self._states, strict=True):
            state.step += 1
            self._move(group, state, gradients_of(group["params"]))

    def zero_grad(self) -> None:
        """Set the gradient of every parameter to zero."""
        for group in self.param_groups:
            leaves.zero_grads(group["params"])

    def state_dict(self) -> dict[str, object]:
        """Return options and state as plain data, with which another optimiser of the same kind goes on.

        The parameters themselves are not in it: they are in the state of the model.

        >>> from nn import SGD
        >>> SGD([Value(1.0)], lr=0.1).state_dict()["param_groups"]
        [{'params': 1, 'lr': 0.1, 'momentum': 0.0, 'nesterov': False, 'weight_decay': 0.0}]
        """
        return {
            "optimizer": type(self).__name__,
            "param_groups": [
                {name: len(group["params"]) if name == "params" else _plain(option) for name, option in group.items()}
                for group in self.param_groups
            ],
            "state": [
                {"step": state.step, **{name: numbers.tolist() for name, numbers in state.arrays.items()}}
                for state in self._states
            ],
        }

    def load_state_dict(self, state: Mapping[str, object]) -> None:
        """Take over the options and the state of another optimiser. If anything is wrong, nothing is changed.

        Parameters
        ----------
        state
            What ``state_dict()`` of an optimiser of the same kind returned, for as many parameters in as many groups.

        Raises
        ------
        ValueError
            If it is the state of something else, or for other parameters.
        TypeError
            If it is no such state at all.
        """
        kind = type(self).__name__
        groups, states = _dictionaries(state, "param_groups", kind), _dictionaries(state, "state", kind)
        if state.get("optimizer") != kind:
            raise ValueError(f"the state is that of {state.get('optimizer')}, and this is {kind}")
        sizes, own = [group.get("params") for group in groups], [len(group["params"]) for group in self.param_groups]
        if sizes != own or len(states) != len(groups):
            raise ValueError(f"the state is for groups of {sizes} parameters, and this {kind} has {own}")
        loaded = [_options(saved, group, kind) for saved, group in zip(groups, self.param_groups, strict=True)]
        self._states = [_state(saved, size) for saved, size in zip(states, own, strict=True)]
        self.param_groups[:] = loaded

    def __repr__(self) -> str:
        options = [f"{name}={option}" for name, option in self.param_groups[0].items() if name != "params"]
        groups = len(self.param_groups)
        count = f"{len(self.parameters)} parameters" + (f" in {groups} groups" if groups > 1 else "")
        return f"{type(self).__name__}({', '.join([count, *options])})"

    def _move(self, group: Group, state: GroupState, gradients: Floats) -> None:
        raise NotImplementedError(f"{type(self).__name__} does not say how its parameters move")

    def _check(self, options: Mapping[str, object]) -> None:
        """Refuse options that are right one by one and do not go together."""


def data_of(parameters: Sequence[Value]) -> Floats:
    """Return the data of the parameters."""
    data = empty(len(parameters))
    leaves.read(parameters, data)
    return data


def gradients_of(parameters: Sequence[Value]) -> Floats:
    """Return the gradients of the parameters."""
    gradients = empty(len(parameters))
    leaves.read_grads(parameters, gradients)
    return gradients


def decayed(gradients: Floats, group: Group) -> Floats:
    """Return the gradients with the weight decay added to them."""
    decay = group["weight_decay"]
    return gradients + decay * data_of(group["params"]) if decay else gradients


def _groups(parameters: Parameters) -> list[Mapping[str, object]]:
    if not isinstance(parameters, Iterable):
        raise TypeError(f"parameters must be a list of Values, such as model.parameters(), got {parameters!r}")
    given = list(parameters)
    if given and all(isinstance(group, Mapping) for group in given):
        return cast("list[Mapping[str, object]]", given)
    return [{"params": given}]


def _plain(option: object) -> object:
    return [*option] if isinstance(option, tuple) else option


def _dictionaries(state: Mapping[str, object], name: str, kind: str) -> list[Mapping[str, object]]:
    dictionaries = state.get(name) if isinstance(state, Mapping) else None
    if not isinstance(dictionaries, list) or not all(isinstance(each, Mapping) for each in dictionaries):
        raise TypeError(f"{kind} needs a state that state_dict() returned, with a list of dictionaries as {name!r}")
    return dictionaries


def _options(saved: Mapping[str, object], group: Group, kind: str) -> Group:
    names = [[name for name in options if name not in {"params", "initial_lr"}] for options in (saved, group)]
    if set(names[0]) != set(names[1]):
        raise ValueError(f"the options in the state are {names[0]}, and those of {kind} {names[1]}")
    options = {name: checked_option(name, option) for name, option in saved.items() if name != "params"}
    return cast("Group", {"params": group["params"], **options})


def _state(saved: Mapping[str, object], size: int) -> GroupState:
    step = saved.get("step")
    if isinstance(step, bool) or not isinstance(step, int | float) or step < 0 or step != int(step):
        raise ValueError(f"the state needs a number of steps, got {step!r}")
    arrays: dict[str, Floats] = {}
    for name, numbers in saved.items():
        if name != "step":
            if shape_of(numbers, Real) != (size,):
                raise ValueError(f"the state needs a list of {size} numbers as {name!r}, got {numbers!r}")
            arrays[name] = vector(cast("Sequence[float]", numbers))
    return GroupState(int(step), arrays)
