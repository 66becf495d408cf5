"""A Value in the style of microgpt: each result holds its arguments and the derivatives by each as numbers.

Written for comparison. Two tuples for each result, no closures, a recursive sort by a set of visited nodes.
"""

import math
import sys

sys.setrecursionlimit(100_000)


class Value:
    """A float with its arguments and its local derivatives."""

    __slots__ = ("arguments", "data", "grad", "slopes")

    def __init__(self, data, arguments=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self.arguments = arguments
        self.slopes = slopes

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __pow__(self, exponent):
        return Value(self.data**exponent, (self,), (exponent * self.data ** (exponent - 1),))

    def exp(self):
        """Return e to the power of this."""
        result = math.exp(self.data)
        return Value(result, (self,), (result,))

    def log(self):
        """Return the natural logarithm."""
        return Value(math.log(self.data), (self,), (1.0 / self.data,))

    def relu(self):
        """Return this where positive, otherwise 0."""
        return Value(max(0.0, self.data), (self,), (float(self.data > 0.0),))

    def __neg__(self):
        return self * -1.0

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return other + (-self)

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        return self * other**-1.0

    def __rtruediv__(self, other):
        return other * self**-1.0

    def backward(self):
        """Add the derivatives to the gradients."""
        order, visited = [], set()

        def visit(value):
            if value not in visited:
                visited.add(value)
                for argument in value.arguments:
                    visit(argument)
                order.append(value)

        visit(self)
        self.grad = 1.0
        for value in reversed(order):
            for argument, slope in zip(value.arguments, value.slopes, strict=True):
                argument.grad += slope * value.grad
