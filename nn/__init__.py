"""Small neural networks made of scalars: modules, losses, optimisers and training."""

from nn import init
from nn.activation_modules import (
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
)
from nn.activations import ACTIVATIONS, activation
from nn.attention import CausalSelfAttention
from nn.containers import Sequential
from nn.dropout import Dropout
from nn.embedding import Embedding
from nn.gpt import GPT, Block
from nn.layers import Layer, Neuron
from nn.linear import Linear
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
from nn.mlp import MLP
from nn.module import Module
from nn.normalization import LayerNorm, RMSNorm
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
from nn.training import train_full_batch, train_per_sample

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
    "Dropout",
    "Embedding",
    "ExponentialLR",
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
    "activation",
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "clip_grad_norm_",
    "clip_grad_value_",
    "cross_entropy",
    "half_squared_error",
    "hinge_loss",
    "huber_loss",
    "init",
    "kl_div",
    "l1_loss",
    "l1_penalty",
    "l2_penalty",
    "mse_loss",
    "nll_loss",
    "summary",
    "train_full_batch",
    "train_per_sample",
]
