"""Tools to verify derivatives: of your own functions, of your own operations, and of this library.

>>> from autograd.testing import check_grad
>>> check_grad(lambda x, y: (x * y).tanh() / y, 0.7, 1.3).gradient
(0.47996827213025..., -0.168261021561044...)
"""

from autograd.testing.check import GradientError, GradientReport, check_grad
from autograd.testing.programs import Program, expressions

__all__ = ["GradientError", "GradientReport", "Program", "check_grad", "expressions"]
