"""L-BFGS: a quasi-Newton method for a loss that is the same in every call, by SciPy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from autograd import Value
from autograd.leaves import grads, zero_grads
from nn.checks import positive_size, rate
from nn.optimizers.options import checked_parameters

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

__all__ = ["LBFGS"]


class LBFGS:
    """The quasi-Newton method L-BFGS, for small models and a loss over all the data; SciPy computes the steps.

    One call of ``step`` makes up to ``max_iter`` iterations, each with a line search that calls the loss several
    times. Nothing is remembered from call to call.
    From Byrd, Lu, Nocedal and Zhu, A limited memory algorithm for bound constrained optimization, 1995.

    Parameters
    ----------
    parameters
        The Values to move, such as ``model.parameters()``.
    max_iter
        The largest number of iterations in one step.
    tolerance_grad
        It ends where no gradient is larger than this.
    tolerance_change
        It ends where an iteration lowers the loss by less than this part of it.
    history_size
        How many of the last iterations the curvature is estimated from.

    Raises
    ------
    ValueError
        If there are no parameters, one is there twice or is no leaf, or an option is out of range.
    TypeError
        If a parameter is not a Value, or an option of the wrong type.

    Examples
    --------
    >>> x, y = Value(-1.0), Value(2.0)
    >>> optimizer = LBFGS([x, y], max_iter=100)
    >>> def closure():
    ...     optimizer.zero_grad()
    ...     loss = (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2
    ...     loss.backward()
    ...     return loss
    >>> optimizer.step(closure)
    104.0
    >>> round(x.data, 4), round(y.data, 4)
    (1.0, 1.0)
    """

    def __init__(
        self,
        parameters: Iterable[Value],
        max_iter: int = 20,
        *,
        tolerance_grad: float = 1e-7,
        tolerance_change: float = 1e-9,
        history_size: int = 10,
    ) -> None:
        self.parameters = checked_parameters(parameters)
        self.max_iter = positive_size(max_iter, "max_iter")
        self.tolerance_grad = rate(tolerance_grad, "tolerance_grad", zero_allowed=True)
        self.tolerance_change = rate(tolerance_change, "tolerance_change", zero_allowed=True)
        self.history_size = positive_size(history_size, "history_size")

    def step(self, closure: Callable[[], Value]) -> float:
        """Move the parameters to where the loss is lower.

        Parameters
        ----------
        closure
            Sets the gradients to zero, computes the loss, calls its ``backward`` and returns it.

        Returns
        -------
        The loss before the step. Where no lower loss was found, or the closure raised, nothing has moved.

        Raises
        ------
        ModuleNotFoundError
            If SciPy is not installed.
        TypeError
            If the closure does not return a Value.
        """
        try:
            from scipy.optimize import minimize
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                "LBFGS needs SciPy: pip install 'scalar-autograd[scipy]'", name=error.name
            ) from error
        start = [parameter.data for parameter in self.parameters]
        losses: list[float] = []

        def loss_and_slope(point: NDArray[float64]) -> tuple[float, list[float]]:
            self._place(point.tolist())
            loss = closure()
            if not isinstance(loss, Value):
                raise TypeError(f"the closure of LBFGS must return the loss, a Value, got {loss!r}")
            losses.append(loss.data)
            return loss.data, grads(self.parameters)

        end = start
        options = {
            "maxiter": self.max_iter,
            "maxcor": self.history_size,
            "gtol": self.tolerance_grad,
            "ftol": self.tolerance_change,
        }
        try:
            result = minimize(loss_and_slope, start, jac=True, method="L-BFGS-B", options=options)
            if result.fun < losses[0]:
                end = result.x.tolist()
        finally:
            self._place(end)
        return losses[0]

    def zero_grad(self) -> None:
        """Set the gradient of every parameter to zero."""
        zero_grads(self.parameters)

    def __repr__(self) -> str:
        return f"LBFGS({len(self.parameters)} parameters, max_iter={self.max_iter})"

    def _place(self, point: list[float]) -> None:
        for parameter, number in zip(self.parameters, point, strict=True):
            parameter.data = number
