"""Training: single epochs, fit with all that belongs to it, and the use of what was trained."""

from nn.training.callbacks import EarlyStopping
from nn.training.epochs import train_full_batch, train_per_sample
from nn.training.evaluation import accuracy, evaluate, predict
from nn.training.fit import fit
from nn.training.history import History

__all__ = [
    "EarlyStopping",
    "History",
    "accuracy",
    "evaluate",
    "fit",
    "predict",
    "train_full_batch",
    "train_per_sample",
]
