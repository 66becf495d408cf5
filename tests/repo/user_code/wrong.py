"""What users write by mistake. A type checker finds each line that says so, and no other."""

from collections.abc import Callable

import autograd.math as math
import nn
from autograd import Real, Value, compile, grad, hvp, jvp, value_and_grad, vjp


def price(spot: Real, volatility: Real, strike: float = 100.0) -> Real:
    return spot * math.exp(volatility * volatility / 2) / strike


@compile
def fast(x: float, y: float = 1.0) -> Value:
    return Value(3.0) * x * y


class Curve:
    @compile
    def at(self, x: float) -> Value:
        return Value(2.0) * x


def mistakes() -> None:
    Value("3")  # error
    Value(None)  # error
    Value([1.0])  # error
    Value(3.0, 4.0)  # error
    price(Value(1.0), "0.2")  # error
    grad(price)(105.0)  # error
    grad(price)(105.0, 0.2, 100.0, 1.0)  # error
    grad(price)(105.0, 0.2, strik=90.0)  # error
    grad(price)("105", 0.2)  # error
    grad(3.0)  # error
    grad(price, has_aux=True)  # error
    value_and_grad(price)(105.0)  # error
    hvp(price)(105.0)  # error
    jvp(price, (105.0,), (1.0,))  # error
    vjp(price, 105.0)  # error
    fast()  # error
    fast("1.0")  # error
    fast(1.0, z=2.0)  # error
    fast.backward()  # error
    fast.value_and_grad("1.0")  # error
    fast.buffer()  # error
    compile(price, jit="sometimes")  # error
    Curve().at()  # error
    Curve().at("3.0")  # error
    nn.Linear(2, 1)([1.0, 2.0])[0]  # error
    nn.MLP(2, (4, 1))([1.0, 2.0])[0]  # error
    nn.Linear("2", 1)  # error
    sum([Value(1.0), Value(2.0)]).backward()  # error
    function: Callable[[str], float] = fast  # error
    print(function)
