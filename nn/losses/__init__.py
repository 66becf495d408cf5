"""Losses: how far predictions are from targets, as one number to minimise.

Each takes numbers, Values, or lists, tuples and arrays of them, nested alike for predictions and targets, and is
a Value where it depends on one. Formulas and names are PyTorch's. ``reduction`` says what is returned: the mean over
all elements, their sum, or with ``"none"`` the loss of each, nested like the predictions. ``weight`` multiplies them.
"""

from nn.losses.binary import binary_cross_entropy, binary_cross_entropy_with_logits, hinge_loss
from nn.losses.classes import cross_entropy, kl_div, nll_loss
from nn.losses.penalties import l1_penalty, l2_penalty
from nn.losses.regression import half_squared_error, huber_loss, l1_loss, mse_loss

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cross_entropy",
    "half_squared_error",
    "hinge_loss",
    "huber_loss",
    "kl_div",
    "l1_loss",
    "l1_penalty",
    "l2_penalty",
    "mse_loss",
    "nll_loss",
]
