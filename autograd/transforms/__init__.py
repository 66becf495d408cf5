"""Derivatives of functions: gradients, Jacobians, Hessians, and products along directions. They nest."""

from autograd.transforms.gradient import grad, value_and_grad
from autograd.transforms.jacobian import hessian, jacobian
from autograd.transforms.products import derivative, hvp, jvp, vjp

__all__ = ["derivative", "grad", "hessian", "hvp", "jacobian", "jvp", "value_and_grad", "vjp"]
