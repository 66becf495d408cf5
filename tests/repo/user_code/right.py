"""What users write, and what type checkers are to make of it: each line is accepted, with the types that are named."""

from typing import Any, assert_type

import numpy as np

import autograd.math as math
import nn
from autograd import (
    Real,
    Value,
    compile,
    derivative,
    grad,
    hessian,
    hvp,
    jacobian,
    jvp,
    value_and_grad,
    vjp,
)


def price(spot: Real, volatility: Real, strike: float = 100.0) -> Real:
    return spot * math.exp(volatility * volatility / 2) / strike


def bowl(x: list[Real]) -> Real:
    return x[0] ** 2 * x[1]


def both(x: list[Real]) -> list[Real]:
    return [x[0] * x[1], x[0] + x[1]]


def with_aux(x: Real) -> tuple[Real, str]:
    return x * x, "a square"


# A function of Real is one of Values, and one of numbers.
assert_type(price(Value(105), Value(0.2)), Value)
assert_type(price(105.0, 0.2), float)
price(Value(105), Value(0.2)).backward()

# Derivatives keep the parameters; their structure is that of the argument, of floats or of Values.
grad(price)(105.0, 0.2)
grad(price)(105.0, 0.2, strike=90.0)
grad(price)(Value(105.0), Value(0.2))
assert_type(grad(price, argnums=(0, 1))(105.0, 0.2), tuple[Any, ...])
assert_type(grad(with_aux, has_aux=True)(2.0), tuple[Any, Any])
assert_type(value_and_grad(price)(105.0, 0.2), tuple[Any, Any])
assert_type(value_and_grad(with_aux, has_aux=True)(2.0), tuple[tuple[Any, Any], Any])
assert_type(value_and_grad(price, (0, 1))(105.0, 0.2), tuple[Any, tuple[Any, ...]])
grad(grad(price))(105.0, 0.2, strike=90.0)
derivative(price, 2)(105.0, 0.2)
jacobian(both)([1.0, 2.0])
hessian(bowl)([3.0, 2.0])
hvp(bowl)([3.0, 2.0], [1.0, 0.0])
hvp(price)(105.0, 1.0, 0.2, strike=90.0)
assert_type(jvp(price, (105.0, 0.2), (1.0, 0.0)), tuple[Any, Any])
value, pullback = vjp(price, 105.0, 0.2)
assert_type(pullback(1.0), tuple[Any, ...])

# A compiled function keeps them too.
fast = compile(price)
fast(105.0, 0.2, strike=90.0)
assert_type(fast.backward(Value(105.0), Value(0.2)), float)
assert_type(fast.value_and_grad(105.0, 0.2, argnums=(0, 1)), tuple[float, Any])
assert_type(fast.value_and_grad(105.0, 0.2), tuple[float, Any])
assert_type(fast.buffer(105.0, 0.2).run(), float)
fast.batch(points=0)(np.linspace(90.0, 110.0, 3), 0.2)
assert_type(fast.batch(points=0, reduce="sum").backward(np.linspace(90.0, 110.0, 3), Value(0.2)), float)


@compile(check=True)
def scaled(x: float, y: float = 1.0) -> Value:
    return Value(3.0) * x * y


scaled(2.0, y=3.0)


class Curve:
    def __init__(self) -> None:
        self.slope = Value(2.0)

    @compile
    def at(self, x: float) -> Value:
        return self.slope * x


Curve().at(3.0)
Curve().at(x=3.0)

# A model of one output returns a Value.
assert_type(nn.Neuron(2)([1.0, 2.0]), Value)
assert_type(nn.Linear(2, 1)([1.0, 2.0]), Value)
assert_type(nn.Layer(2, 1)([1.0, 2.0]), Value)
assert_type(nn.MLP(2, (4, 4, 1))([1.0, 2.0]), Value)
assert_type(nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))([1.0, 2.0]), Value)
listed: nn.MLP[Value] = nn.MLP(2, [4, 1])  # the type of a list does not tell how long it is
assert_type(listed([1.0, 2.0]), Value)
nn.MLP(2, [4, 1])([1.0, 2.0]).backward()
nn.MLP(2, [4, 3])([1.0, 2.0])[0].backward()
nn.Linear(2, 3)([1.0, 2.0])[0].backward()
bare: nn.MLP = nn.MLP(2, [4, 1])

# A sum of Values.
losses = [listed([x, x]) ** 2 for x in (1.0, 2.0)]
assert_type(math.fsum(losses), Value)
math.fsum(losses).backward()
sum(losses, Value(0)).backward()
