"""Schedulers: how the learning rate changes from epoch to epoch. Names and formulas are PyTorch's.

A scheduler sets the rate of every group when it is made, and again in each ``step()``, which is due after each epoch
(or after each step of the optimiser, if the numbers are meant so).
"""

from nn.schedulers.decay import CosineAnnealingLR, ExponentialLR, LambdaLR, LinearLR, StepLR
from nn.schedulers.one_cycle import OneCycleLR
from nn.schedulers.plateau import ReduceLROnPlateau
from nn.schedulers.scheduler import Scheduler, SequentialLR

__all__ = [
    "CosineAnnealingLR",
    "ExponentialLR",
    "LambdaLR",
    "LinearLR",
    "OneCycleLR",
    "ReduceLROnPlateau",
    "Scheduler",
    "SequentialLR",
    "StepLR",
]
