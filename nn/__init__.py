"""Small neural networks made of scalars: modules, losses, optimisers and training."""

from nn import init
from nn.data.csv_files import read_csv
from nn.data.dataset import Dataset, batches
from nn.layers.activations import (
    ACTIVATIONS,
    ELU,
    GELU,
    Identity,
    LeakyReLU,
    LogSoftmax,
    ReLU,
    Sigmoid,
    SiLU,
    Softmax,
    Softplus,
    Tanh,
    activation,
)
from nn.layers.attention import CausalSelfAttention
from nn.layers.dropout import Dropout
from nn.layers.embedding import Embedding
from nn.layers.gpt import GPT, Block
from nn.layers.linear import Linear
from nn.layers.mlp import MLP, Layer, Neuron
from nn.layers.normalization import LayerNorm, RMSNorm
from nn.layers.sequential import Sequential
from nn.losses import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    half_squared_error,
    hinge_loss,
    huber_loss,
    kl_div,
    l1_loss,
    l1_penalty,
    l2_penalty,
    mse_loss,
    nll_loss,
)
from nn.module import Module
from nn.optimizers import (
    LBFGS,
    SGD,
    Adagrad,
    Adam,
    AdamW,
    Optimizer,
    RMSprop,
    clip_grad_norm_,
    clip_grad_value_,
)
from nn.saving.models import load, restore, save
from nn.schedulers import (
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    OneCycleLR,
    ReduceLROnPlateau,
    Scheduler,
    SequentialLR,
    StepLR,
)
from nn.summary import summary
from nn.training.callbacks import EarlyStopping
from nn.training.epochs import train_full_batch, train_per_sample
from nn.training.evaluation import accuracy, evaluate, predict
from nn.training.fit import fit
from nn.training.history import History

__all__ = [
    "ACTIVATIONS",
    "ELU",
    "GELU",
    "GPT",
    "LBFGS",
    "MLP",
    "SGD",
    "Adagrad",
    "Adam",
    "AdamW",
    "Block",
    "CausalSelfAttention",
    "CosineAnnealingLR",
    "Dataset",
    "Dropout",
    "EarlyStopping",
    "Embedding",
    "ExponentialLR",
    "History",
    "Identity",
    "LambdaLR",
    "Layer",
    "LayerNorm",
    "LeakyReLU",
    "Linear",
    "LinearLR",
    "LogSoftmax",
    "Module",
    "Neuron",
    "OneCycleLR",
    "Optimizer",
    "RMSNorm",
    "RMSprop",
    "ReLU",
    "ReduceLROnPlateau",
    "Scheduler",
    "Sequential",
    "SequentialLR",
    "SiLU",
    "Sigmoid",
    "Softmax",
    "Softplus",
    "StepLR",
    "Tanh",
    "accuracy",
    "activation",
    "batches",
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "clip_grad_norm_",
    "clip_grad_value_",
    "cross_entropy",
    "evaluate",
    "fit",
    "half_squared_error",
    "hinge_loss",
    "huber_loss",
    "init",
    "kl_div",
    "l1_loss",
    "l1_penalty",
    "l2_penalty",
    "load",
    "mse_loss",
    "nll_loss",
    "predict",
    "read_csv",
    "restore",
    "save",
    "summary",
    "train_full_batch",
    "train_per_sample",
]
