"""Whether an optimiser moves what is trained, or the parameters of something else."""

from __future__ import annotations

from collections.abc import Iterable

from autograd import Value
from autograd.leaves import behind
from nn.module import Module
from nn.optimizers import Optimizer
from nn.training.sample_function import Snapshot

__all__ = ["check_parameters"]

_SHOWN = 3


def check_parameters(optimizer: object, model: object, losses: Iterable[object]) -> None:
    """Refuse an optimiser that holds, in place of parameters of the model, some that no loss is made of either.

    Of a model that is no Module the parameters are not known: then it is enough if the losses depend on one of them.

    Parameters
    ----------
    optimizer
        An optimiser of one's own, which need not tell what it moves, is taken as it is.
    model
        What is trained.
    losses
        What training will go back from. They are computed one after the other, and only while there is something
        that the model does not explain.

    Raises
    ------
    ValueError
        If there are such parameters; the message says which.
    """
    if not isinstance(optimizer, Optimizer):
        return
    held = {id(parameter): parameter for parameter in optimizer.parameters}
    if not isinstance(model, Module):
        _check_any(optimizer, held, losses)
        return
    moved = [held.pop(id(parameter), None) is not None for parameter in model.parameters()]
    if not held or all(moved):  # where all of the model moves, others may: a weight of the loss, or one now frozen
        return
    before = Snapshot(model)  # a loss that draws random numbers is to draw the same in training
    try:
        for leaves in map(_leaves, losses):
            for leaf in leaves:
                held.pop(id(leaf), None)
            if not held:
                return
    finally:
        before.restored()
    _refuse(optimizer, held, f"the {type(model).__name__} does not hold and no loss depends on")


def _check_any(optimizer: Optimizer, held: dict[int, Value], losses: Iterable[object]) -> None:
    met = False
    for leaves in map(_leaves, losses):
        if any(id(leaf) in held for leaf in leaves):
            return
        met |= bool(leaves)
    if met:  # where all losses are constants, nobody can tell
        _refuse(optimizer, held, "no loss depends on")


def _leaves(loss: object) -> list[Value]:
    return behind(loss) if isinstance(loss, Value) else []


def _refuse(optimizer: Optimizer, strangers: dict[int, Value], why: str) -> None:
    kind = type(optimizer).__name__
    numbered = [f"{n} ({p!r})" for n, p in enumerate(optimizer.parameters) if id(p) in strangers]
    shown = ", ".join([*numbered[:_SHOWN], *(["..."] if len(numbered) > _SHOWN else [])])
    raise ValueError(
        f"{len(strangers)} of the {len(optimizer.parameters)} parameters of the {kind} are strangers, which {why}: "
        f"number {shown}; it was made for another model, or before a parameter was replaced: make it anew, as in "
        f"{kind}(model.parameters(), lr={optimizer.lr:g})"
    )
