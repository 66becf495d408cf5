"""Optimisers: how parameters move, given their gradients. Names, options and formulas are those of ``torch.optim``."""

from nn.optimizers.adaptive import Adagrad, Adam, AdamW, RMSprop
from nn.optimizers.clipping import clip_grad_norm_, clip_grad_value_
from nn.optimizers.lbfgs import LBFGS
from nn.optimizers.optimizer import Optimizer
from nn.optimizers.sgd import SGD

__all__ = [
    "LBFGS",
    "SGD",
    "Adagrad",
    "Adam",
    "AdamW",
    "Optimizer",
    "RMSprop",
    "clip_grad_norm_",
    "clip_grad_value_",
]
