"""The options of optimisers: their types, and what each may be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Required, TypedDict, cast

from autograd import Value
from nn.checks import listed_values, rate

__all__ = ["Group", "checked_option", "checked_parameters"]


class Group(TypedDict, total=False):
    """Parameters that move with the same options. Options that the optimiser does not have are absent.

    ``initial_lr`` is there once a scheduler is: the rate that it starts from.
    """

    params: Required[list[Value]]
    lr: Required[float]
    initial_lr: float
    momentum: float
    nesterov: bool
    weight_decay: float
    alpha: float
    centered: bool
    eps: float
    lr_decay: float
    initial_accumulator_value: float
    betas: tuple[float, float]
    amsgrad: bool


def checked_option(name: str, option: object) -> object:
    """Return the option as it is kept, or refuse it. A learning rate of 0 is one that a schedule has reached."""
    return _CHECKS[name](option, name)


def checked_parameters(given: object, others: Iterable[Value] = ()) -> list[Value]:
    """Return the parameters as a list; refuse what cannot be moved, and what is there twice or among the others."""
    parameters = listed_values(cast("Iterable[Value]", given))
    if not parameters:
        raise ValueError("an optimiser needs at least one parameter, got none")
    seen = {id(parameter) for parameter in others}
    for position, parameter in enumerate(parameters):
        if parameter.op is not None or not parameter.requires_grad:
            what = f"the result of {parameter.op.name!r}" if parameter.op is not None else "a constant"
            raise ValueError(f"parameter {position} is {what}; only leaves, made with Value(...), can be moved")
        if id(parameter) in seen:
            raise ValueError(f"parameter {position} occurs twice, and would move twice in each step")
        seen.add(id(parameter))
    return parameters


def _from_zero_up(number: object, name: str) -> float:
    return rate(number, name, zero_allowed=True)


def _below_one(number: object, name: str) -> float:
    checked = rate(number, name, zero_allowed=True)
    if checked >= 1.0:
        raise ValueError(f"{name} must be from 0 to below 1, got {number}")
    return checked


def _pair_below_one(numbers: object, name: str) -> tuple[float, float]:
    if not isinstance(numbers, tuple | list) or len(numbers) != 2:
        raise TypeError(f"{name} must be two numbers, such as (0.9, 0.999), got {numbers!r}")
    first, second = (_below_one(number, f"{name}[{i}]") for i, number in enumerate(cast("list[object]", numbers)))
    return first, second


def _switch(option: object, name: str) -> bool:
    if not isinstance(option, bool):
        raise TypeError(f"{name} must be True or False, got {option!r}")
    return option


_CHECKS: Mapping[str, Callable[[object, str], object]] = {
    "lr": _from_zero_up,
    "initial_lr": _from_zero_up,
    "momentum": _from_zero_up,
    "nesterov": _switch,
    "weight_decay": _from_zero_up,
    "alpha": _below_one,
    "centered": _switch,
    "eps": rate,
    "lr_decay": _from_zero_up,
    "initial_accumulator_value": _from_zero_up,
    "betas": _pair_below_one,
    "amsgrad": _switch,
}
