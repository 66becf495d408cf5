"""SGD: gradient descent, with momentum if wanted."""

from __future__ import annotations

from collections.abc import Mapping

from autograd.leaves import move
from nn.optimizers.optimizer import GroupState, Optimizer, Parameters, decayed
from nn.optimizers.options import Group
from nn.vectors import Floats, overflowing

__all__ = ["SGD"]


class SGD(Optimizer):
    """Gradient descent: each parameter moves against its gradient, with momentum if wanted.

    A step is ``velocity = momentum*velocity + gradient``, then ``parameter -= lr*velocity``, from a velocity of 0:
    PyTorch's convention, in which a change of ``lr`` acts at once on the whole velocity.
    All parameters move together, from gradients taken before any of them moved.

    Parameters
    ----------
    parameters
        The Values to move, such as ``model.parameters()``, or groups of them with options of their own:
        ``[{"params": [...], "lr": 0.01}, ...]``.
    lr
        The learning rate, above 0. It can be set between steps: ``optimizer.lr = 0.01``.
    momentum
        How much of the velocity stays from step to step; 0 for plain gradient descent.
    nesterov
        Whether to step by ``gradient + momentum*velocity``: the velocity as it will be. Needs a momentum.
    weight_decay
        Adds this times the parameter to its gradient, the derivative of ``weight_decay/2*parameter**2``.

    Raises
    ------
    ValueError
        If there are no parameters, one is there twice or is no leaf, ``lr`` is not positive, or another option is
        negative.
    TypeError
        If a parameter is not a Value, or an option of the wrong type.

    Examples
    --------
    >>> from autograd import Value
    >>> w = Value(1.0)
    >>> optimizer = SGD([w], lr=0.1, momentum=0.5)
    >>> for _ in range(3):
    ...     optimizer.zero_grad()
    ...     (w * w).backward()
    ...     optimizer.step()
    ...     print(round(w.data, 6))
    0.8
    0.54
    0.302
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float,
        momentum: float = 0.0,
        *,
        nesterov: bool = False,
        weight_decay: float = 0.0,
    ) -> None:
        options = {"lr": lr, "momentum": momentum, "nesterov": nesterov, "weight_decay": weight_decay}
        super().__init__(parameters, options)

    def _check(self, options: Mapping[str, object]) -> None:
        if options["nesterov"] and not options["momentum"]:
            raise ValueError("nesterov=True needs a momentum above 0, such as 0.9")

    def _move(self, group: Group, state: GroupState, gradients: Floats) -> None:
        momentum = group["momentum"]
        with overflowing():
            directions = decayed(gradients, group)
            if momentum:
                velocities = state.arrays.get("momentum_buffer")
                velocities = directions if velocities is None else momentum * velocities + directions
                state.arrays["momentum_buffer"] = velocities
                directions = directions + momentum * velocities if group["nesterov"] else velocities
        move(group["params"], directions, -group["lr"])
