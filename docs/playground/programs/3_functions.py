"""Derivatives of functions"""

from autograd import derivative, grad, hessian, jacobian, math


def normal(x):
    return math.erfc(-x / math.sqrt(2)) / 2


def call(spot, volatility, strike=100, rate=0.05, years=1):
    """The price of a call option by Black and Scholes."""
    spread = volatility * math.sqrt(years)
    d = (math.log(spot / strike) + rate * years) / spread + spread / 2
    return spot * normal(d) - strike * math.exp(-rate * years) * normal(d - spread)


delta, vega = grad(call, argnums=(0, 1))(105, 0.2)
print("price", round(call(105, 0.2), 6))
print("delta", round(delta, 6), " vega", round(vega, 6), " gamma", round(derivative(call, 2)(105, 0.2), 6))

hessian(lambda x: x[0] ** 2 * x[1])([3.0, 2.0])
jacobian(lambda x: {"sum": x[0] + x[1], "product": x[0] * x[1]})([2.0, 3.0])
