"""Small neural networks made of scalars: modules, losses, optimisers and training."""

from nn.activations import ACTIVATIONS, activation
from nn.data import Dataset, batches
from nn.layers import Layer, Neuron
from nn.losses import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    half_squared_error,
    hinge_loss,
    mse_loss,
)
from nn.mlp import MLP
from nn.module import Module
from nn.optimizers import SGD
from nn.tables import read_csv
from nn.training import train_full_batch, train_per_sample

__all__ = [
    "ACTIVATIONS",
    "MLP",
    "SGD",
    "Dataset",
    "Layer",
    "Module",
    "Neuron",
    "activation",
    "batches",
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cross_entropy",
    "half_squared_error",
    "hinge_loss",
    "mse_loss",
    "read_csv",
    "train_full_batch",
    "train_per_sample",
]
