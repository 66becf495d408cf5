"""fit: training in mini-batches, which can be watched, stopped and taken up again."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from os import PathLike
from typing import TypeVar, cast

from autograd import Value
from autograd.diagnostics import accumulation, tell_constant
from nn.arrays import Numbers, Scalar, Scalars, number_of, numbers_in
from nn.checks import positive_size
from nn.data import batches
from nn.module import Module
from nn.optimizers import Optimizer
from nn.optimizers.optimizer import gradients_of
from nn.schedulers import ReduceLROnPlateau, Scheduler
from nn.training.checkpoint import resume_checkpoint, save_checkpoint
from nn.training.epochs import checked_loss, learns, warn_of_constants
from nn.training.evaluation import Evaluation, Metric, measured_sums
from nn.training.history import History
from nn.training.interrupt import deferred_interrupt
from nn.training.not_finite import first_not_finite, not_finite_gradient
from nn.training.progress import progress_bar
from nn.training.roles import check_functions, check_roles, checked_samples
from nn.training.sample_function import SampleFunction
from nn.training.strangers import check_parameters
from nn.vectors import all_finite

__all__ = ["fit"]

X = TypeVar("X")  # what the model takes
T = TypeVar("T")  # what its prediction is compared with

_CLASSES = 16  # so many programs at most are made where each class must have its own


def fit(
    model: Module,
    data: Sequence[tuple[X, T]],
    loss: Callable[..., Scalar],
    optimizer: Optimizer,
    *,
    epochs: int,
    batch_size: int = 32,
    validation: Sequence[tuple[X, T]] | None = None,
    metrics: Mapping[str, Metric] | None = None,
    callbacks: Sequence[Callable[[History], object]] = (),
    scheduler: Scheduler | ReduceLROnPlateau | None = None,
    penalty: Callable[[], Scalar] | None = None,
    seed: int = 0,
    history: History | None = None,
    checkpoint: str | PathLike[str] | None = None,
    progress: bool = True,
    compiled: bool = True,
) -> History:
    """Train a model in mini-batches: one update for each, by the gradient of the mean of its samples' losses.

    Ctrl-C ends training after the batch it falls into, and ``fit`` returns as usual with ``history.interrupted`` set.
    The same call with that ``history``, or with the same ``checkpoint``, goes on from there, and comes to the very
    bits that the uninterrupted training comes to.

    Model, loss and penalty are compiled where they are functions of the parameters and of the samples' numbers. What
    else they read is fixed meanwhile, and looked at anew whenever callbacks have been called. Where they draw random
    numbers (such as Dropout), change something when called, take other things than numbers, or decide differently
    sample by sample, they are run as they are.

    Parameters
    ----------
    model
        What is trained: a Module, called with the inputs of a sample.
    data
        The samples: pairs of inputs and target.
    loss
        From prediction and target to the loss of a sample. Where it is a plain number, such as the 0 of a hinge loss,
        its gradient is 0; the first epoch in which all are ends with a warning.
    optimizer
        What moves the model's parameters: any of nn's but LBFGS, whose step calls the loss several times.
    epochs
        How many times to go through the data, those of an earlier call that is continued included.
    batch_size
        How many samples an update is made from; the last batch of an epoch may be smaller.
    validation
        Samples on which loss and metrics are measured after each epoch, under names that begin with ``validation_``.
    metrics
        By name, functions of prediction, as plain numbers, and target. In training, the mean is over the predictions
        as they are made, each before the update that it causes.
    callbacks
        Called with the history after each epoch, in order; training ends if one returns a true value.
    scheduler
        Takes its step after each epoch; ``ReduceLROnPlateau`` watches the validation loss if there is one, and the
        loss otherwise.
    penalty
        Called for each batch; what it returns is added to the batch's loss. For instance,
        ``lambda: nn.l2_penalty(model.parameters(), 1e-4)``.
    seed
        Seed of the order of the samples, which is another one in each epoch.
    history
        What an earlier call returned, to go on from there with the same model and optimiser; it is added to.
    checkpoint
        A file. It is written after each epoch, and when training is interrupted; if it is there already, everything
        is restored from it first. A process that is killed, at whatever moment, leaves a file that is whole.
    progress
        Whether to show a progress bar, where stderr is a terminal.
    compiled
        False runs everything as it is, which is what a debugger needs. The sums over a batch are then taken in another
        order, so that results differ in the last digits.

    Returns
    -------
    The loss and metrics of each epoch.

    Raises
    ------
    FloatingPointError
        If a loss or gradient is not finite. The message names the epoch, the batch and the first value that is not
        finite; the update is not made, so that the model is as the last batch left it.
    TypeError, ValueError
        If there are no samples, one is not a pair, the loss is no number, a size is not a positive integer, the
        optimiser holds parameters of something else, the scheduler belongs to another optimiser, or the history or
        checkpoint is not of this training.

    Examples
    --------
    >>> from nn import MLP, SGD, half_squared_error
    >>> model = MLP(1, [1], weights=[[[0.0]]])
    >>> data = [([float(x)], 2.0 * x + 1.0) for x in range(4)]
    >>> history = fit(model, data, half_squared_error, SGD(model.parameters(), lr=0.2), epochs=200, batch_size=2)
    >>> history["loss"][0] > 1.0, round(history["loss"][-1], 6), round(model([10.0]).data, 3)
    (True, 0.0, 21.0)
    """
    check_roles("fit", model, loss, optimizer)
    _check_optimizer(optimizer, scheduler)
    check_functions(metrics, callbacks, penalty)
    samples = checked_samples(data)
    epochs = positive_size(epochs, "epochs")
    batch_size = positive_size(batch_size, "batch_size")
    history = History() if history is None else history
    history.interrupted = False
    history.continue_with({"batch_size": batch_size, "samples": len(samples), "seed": seed})
    if checkpoint is not None:
        resume_checkpoint(checkpoint, model, optimizer, scheduler, history)
    step = _Step(model, samples, loss, optimizer, metrics or {}, penalty)
    step.compiled = compiled and history.compiled
    measure = partial(Evaluation, step.call, metrics=metrics or {}, loss=loss, compiled=compiled)
    validated = None if validation is None else measure(validation)
    count = math.ceil(len(samples) / batch_size)
    done = count * len(history) + history.batch
    looked, parts = False, model.modules()
    with deferred_interrupt() as interrupt, progress_bar(count * epochs, done, epochs, wanted=progress) as bar:
        while len(history) < epochs and not (history.stopped or interrupt.asked):
            epoch = len(history) + 1
            if callbacks or not looked:  # a callback may have changed what model and loss are
                for part in parts:
                    part.training = True
                step.check_parameters()
                step.refresh()
                looked = True
            # Where one batch holds all samples, nothing depends on their order.
            shuffle = seed if count > 1 else None
            divided = list(batches(range(len(samples)), batch_size, seed=shuffle, epoch=epoch))
            for positions in divided[history.batch :]:
                measured = step(positions, f"epoch {epoch}, batch {history.batch + 1}")
                history.compiled &= step.compiled or not compiled
                for name, value in measured.items():
                    history.sums[name] = history.sums.get(name, 0.0) + value
                history.batch += 1
                seen = min(history.batch * batch_size, len(samples))
                bar.advance(epoch, {name: total / seen for name, total in history.sums.items()})
                if interrupt.asked:
                    break
            if history.batch == count:
                step.warn_unless_learned(f"epoch {epoch}")
                _finish_epoch(history, len(samples), {} if validated is None else validated())
                _schedule(scheduler, history.epochs[-1])
                history.stopped = any([bool(callback(history)) for callback in callbacks])  # noqa: C419  # call them all
            history.interrupted = interrupt.asked and len(history) < epochs and not history.stopped
            if checkpoint is not None:
                save_checkpoint(checkpoint, model, optimizer, scheduler, history)
    return history


class _Step:
    """An update from each batch, by compiled programs as long as that goes well."""

    def __init__(  # noqa: PLR0917  # one call hands on what fit was given
        self,
        model: Module,
        samples: Sequence[tuple[X, T]],
        loss: Callable[..., Scalar],
        optimizer: Optimizer,
        metrics: Mapping[str, Metric],
        penalty: Callable[[], Scalar] | None,
    ) -> None:
        self._model, self.call = model, cast("Callable[..., Scalars]", model)
        self._samples, self._loss, self._metrics, self._penalty = samples, loss, metrics, penalty
        self._optimizer, self._parameters = optimizer, model.parameters()
        self._losing = SampleFunction(lambda sample: self._loss_of(*sample), model, samples)
        self._inputs = [inputs for inputs, _ in samples]
        self._predicting = SampleFunction(self.call, model, self._inputs) if metrics else None
        self._penalising = None if penalty is None else SampleFunction(lambda: checked_loss(penalty()), model)
        self.compiled = True
        self._learned = self._told = False

    def check_parameters(self) -> None:
        """Refuse an optimiser that moves something else."""
        losses = (self._loss_of(*sample) for sample in self._samples)
        penalties = (penalty() for penalty in [self._penalty] if penalty is not None)
        check_parameters(self._optimizer, self._model, chain(penalties, losses))

    def refresh(self) -> None:
        """See to it that what is compiled is what model, loss and penalty are now."""
        if not self.compiled:
            return
        self._losing.refresh()
        if self._losing.falls_back and self._has_classes():
            targets = cast("list[int | str]", [target for _, target in self._samples])
            self._losing = SampleFunction(self._loss_of, self._model, self._inputs, targets)
            self._losing.refresh()
        for function in (self._predicting, self._penalising):
            if function is not None and not self._losing.falls_back:
                function.refresh()
        self.compiled = not self._falls_back()

    def __call__(self, positions: Sequence[int], where: str) -> dict[str, float]:
        """Return the sums of what was measured over the samples at these positions."""
        measured = self._swept_compiled(positions) if self.compiled else None
        if measured is None:
            # Also where something is not finite, so that the first such value can be named.
            self.compiled &= not self._falls_back()
            measured = self._swept([self._samples[n] for n in positions], where)
        self._optimizer.step()
        return measured

    def warn_unless_learned(self, where: str) -> None:
        """Warn, the first time, if since the last call no loss depended on a parameter.

        A gradient of 0 may be that of a minimum or of a constant, so the functions themselves are asked.
        """
        if not (self._learned or self._told or (self.compiled and self._learns())):
            self._told = True
            warn_of_constants(where, calls=2)
        self._learned = False

    def _learns(self) -> bool:
        return any(learns(self._loss_of(*sample)) for sample in self._samples) or (
            self._penalty is not None and learns(checked_loss(self._penalty()))
        )

    def _loss_of(self, inputs: object, target: object) -> Scalar:
        return checked_loss(self._loss(self.call(inputs), target))

    def _has_classes(self) -> bool:
        """Return whether the targets are so few that each can have a program of its own."""
        targets = [target for _, target in self._samples]
        kinds = {type(target) for target in targets}
        return len(kinds) == 1 and kinds <= {int, str, bool} and len({*targets}) <= _CLASSES

    def _falls_back(self) -> bool:
        functions = self._losing, self._predicting, self._penalising
        return any(function is not None and function.falls_back for function in functions)

    def _swept_compiled(self, positions: Sequence[int]) -> dict[str, float] | None:
        predictions = [] if self._predicting is None else self._predicting.values(positions)
        self._optimizer.zero_grad()
        loss = self._losing.backward(positions)
        cost = 0.0 if self._penalising is None else self._penalising.backward()
        if predictions is None or loss is None or cost is None:
            return None
        total = len(positions) * (loss + cost)
        gradients = gradients_of(self._parameters)
        if not (math.isfinite(total) and all_finite(gradients)):
            return None
        self._learned |= bool(gradients.any())
        targets = [self._samples[n][1] for n in positions] if self._metrics else []
        return {"loss": total} | measured_sums(self._metrics, predictions, targets)

    def _swept(self, batch: Sequence[tuple[X, T]], where: str) -> dict[str, float]:
        self._optimizer.zero_grad()
        with accumulation():
            total, predictions = self._swept_one_by_one(batch, where)
        problem = not_finite_gradient(gradients_of(self._parameters), self._parameters, self._model)
        if problem:
            raise FloatingPointError(f"{where}: {problem}; no update was made")
        return {"loss": total} | measured_sums(self._metrics, predictions, [target for _, target in batch])

    def _swept_one_by_one(self, batch: Sequence[tuple[X, T]], where: str) -> tuple[float, list[Numbers]]:
        """Return the loss, of which the gradient is added up sample by sample, and the predictions.

        So only the graph of one is held, and stays in the processor's cache.
        """
        total, predictions = 0.0, []
        for inputs, target in batch:
            prediction = self.call(inputs)
            total += self._backward(self._loss(prediction, target), 1.0 / len(batch), where)
            predictions.append(numbers_in(prediction))
        if self._penalty is not None:
            total += len(batch) * self._backward(self._penalty(), 1.0, f"{where}, penalty")
        return total, predictions

    def _backward(self, given: Scalar, share: float, where: str) -> float:
        loss = checked_loss(given)
        number = number_of(loss)
        if not math.isfinite(number):
            source = f"; {first_not_finite(loss, self._model)}" if isinstance(loss, Value) else ""
            raise FloatingPointError(f"{where}: the loss is {number}{source}; no update was made")
        if learns(loss):
            loss.backward(share)
            self._learned = True
        else:
            tell_constant("fit", f"the loss of a sample in {where},")
        return number


def _check_optimizer(optimizer: object, scheduler: Scheduler | ReduceLROnPlateau | None) -> None:
    if not isinstance(optimizer, Optimizer):
        raise TypeError(f"fit takes an nn.Optimizer such as nn.SGD(model.parameters(), lr=0.1), got {optimizer!r}")
    if isinstance(scheduler, type):
        raise TypeError(f"the scheduler is a class: make one with the optimiser, as in {scheduler.__name__}(optimizer)")
    if scheduler is not None and getattr(scheduler, "optimizer", optimizer) is not optimizer:
        raise ValueError(f"{type(scheduler).__name__} sets the rates of another optimiser: make it with the one of fit")


def _schedule(scheduler: Scheduler | ReduceLROnPlateau | None, measured: Mapping[str, float]) -> None:
    if isinstance(scheduler, ReduceLROnPlateau):
        scheduler.step(measured.get("validation_loss", measured["loss"]))
    elif scheduler is not None:
        scheduler.step()


def _finish_epoch(history: History, samples: int, validated: Mapping[str, float]) -> None:
    measured = {name: total / samples for name, total in history.sums.items()}
    history.epochs.append(measured | {f"validation_{name}": value for name, value in validated.items()})
    history.batch, history.sums = 0, {}
