"""Functions with branches, as people write them; the same without a branch, where there is such; and for JAX."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

import autograd.math as am
from demos import barrier, bouncing_ball, lookback

STEPS = 252
EXPIRY, STRIKE, RATE, SPEED = 1.0, 100.0, 0.02, 2.0
LENGTH = EXPIRY / STEPS


@dataclass(frozen=True)
class Program:
    """One function and the points to run it at.

    Parameters
    ----------
    name
        What the table calls it.
    function
        The function, with branches.
    points
        The positions of the arguments that differ from point to point.
    arguments
        The arguments.
    argnums
        Those to differentiate with respect to.
    without
        The same written without a branch, if there is a way.
    jax
        Makes the same for JAX, given its NumPy and its ``lax``.
    """

    name: str
    function: Callable
    points: tuple[int, ...]
    arguments: tuple[object, ...]
    argnums: tuple[int, ...]
    jax: Callable
    without: Callable | None = None


def walk(v, steps):
    """Return where a walk ends that is put back to zero when it is below."""
    for z in steps:
        v = v * 0.9 + z
        if v < 0.0:
            v = 0.0 * v
    return v


def walk_without(v, steps):
    """Return the same by relu."""
    for z in steps:
        v = (v * 0.9 + z).relu()
    return v


def walk_jax(jnp, lax):
    """Return the same for JAX."""

    def step(v, z):
        v = v * 0.9 + z
        return jnp.where(v < 0.0, 0.0 * v, v), None

    return lambda v, steps: lax.scan(step, v, steps)[0]


def heston(shocks, others, model):
    """Return a call's payoff; the variance is cut off at zero, and correlated by -0.7."""
    spot, start, mean, volatility = model
    x, v = am.log(spot), start
    for z, w in zip(shocks, others, strict=True):
        positive = max(v, 0.0)
        noise = am.sqrt(positive * LENGTH)
        x = x + (RATE - 0.5 * positive) * LENGTH + noise * z
        v = v + SPEED * (mean - positive) * LENGTH + volatility * noise * (-0.7 * z + math.sqrt(0.51) * w)
    end = am.exp(x)
    return math.exp(-RATE * EXPIRY) * (end - STRIKE) if end > STRIKE else 0.0 * end


def heston_without(shocks, others, model):
    """Return the same by maximum and relu."""
    spot, start, mean, volatility = model
    x, v = am.log(spot), start
    for z, w in zip(shocks, others, strict=True):
        positive = v.maximum(0.0)
        noise = am.sqrt(positive * LENGTH)
        x = x + (RATE - 0.5 * positive) * LENGTH + noise * z
        v = v + SPEED * (mean - positive) * LENGTH + volatility * noise * (-0.7 * z + math.sqrt(0.51) * w)
    return math.exp(-RATE * EXPIRY) * (am.exp(x) - STRIKE).relu()


def heston_jax(jnp, lax):
    """Return the same for JAX; the root is kept off zero, where its derivative would be nan."""

    def payoff(shocks, others, model):
        spot, start, mean, volatility = model

        def step(state, drawn):
            (x, v), (z, w) = state, drawn
            above = v > 0.0
            positive = jnp.where(above, v, 0.0)
            noise = jnp.where(above, jnp.sqrt(jnp.where(above, v, 1.0) * LENGTH), 0.0)
            x = x + (RATE - 0.5 * positive) * LENGTH + noise * z
            v = v + SPEED * (mean - positive) * LENGTH + volatility * noise * (-0.7 * z + math.sqrt(0.51) * w)
            return (x, v), None

        (x, _), _ = lax.scan(step, (jnp.log(spot), start), (shocks, others))
        return math.exp(-RATE * EXPIRY) * jnp.maximum(jnp.exp(x) - STRIKE, 0.0)

    return payoff


def lookback_jax(jnp, lax):
    """Return the lookback option of the demos for JAX."""

    def payoff(normals, uniforms, spot, volatility, rate):
        variance = volatility * volatility / len(normals)
        drift, deviation = rate / len(normals) - 0.5 * variance, jnp.sqrt(variance)

        def step(state, drawn):
            (height, most), (shock, chance) = state, drawn
            move = drift + deviation * shock
            peak = height + 0.5 * (move + jnp.sqrt(move * move - 2.0 * variance * jnp.log(chance)))
            return (height + move, jnp.where(peak > most, peak, most)), None

        (_, most), _ = lax.scan(step, (0.0 * spot, 0.0 * spot), (normals, uniforms))
        highest = spot * jnp.exp(most)
        return jnp.exp(-rate) * jnp.where(highest > lookback.STRIKE, highest - lookback.STRIKE, 0.0)

    return payoff


def barrier_jax(jnp, lax):
    """Return the barrier option of the demos for JAX."""
    strike = barrier.CALL.strike

    def payoff(normals, spot, volatility, rate):
        variance = volatility * volatility / len(normals)
        drift, deviation = rate / len(normals) - 0.5 * variance, jnp.sqrt(variance)

        def step(state, normal):
            height, survival = state
            following = height + drift + deviation * normal
            alive = following > 0.0
            chance = -jnp.expm1(jnp.where(alive, -2.0 * height * following / variance, -1.0))
            return (following, survival * jnp.where(alive, chance, 0.0)), None

        (height, survival), _ = lax.scan(step, (jnp.log(spot / barrier.BARRIER), 1.0 + 0.0 * spot), normals)
        final = barrier.BARRIER * jnp.exp(height)
        return jnp.where(final > strike, jnp.exp(-rate) * survival * (final - strike), 0.0)

    return payoff


def put(spot, volatility, rate, steps=100):
    """Return the price of an American put by a binomial tree: in each node the better of waiting and exercising."""
    dt = EXPIRY / steps
    up = am.exp(volatility * math.sqrt(dt))
    discount = am.exp(-rate * dt)
    chance = (am.exp(rate * dt) - 1.0 / up) / (up - 1.0 / up)
    square = up * up
    prices = [spot * up**-steps]
    for _ in range(steps):
        prices.append(prices[-1] * square)
    values = [max(STRIKE - price, 0.0) for price in prices]
    for _ in range(steps):
        prices = [price * up for price in prices[:-1]]
        waiting = [discount * (chance * high + (1.0 - chance) * low) for low, high in zip(values, values[1:])]  # noqa: B905, RUF007
        values = [max(wait, STRIKE - price) for wait, price in zip(waiting, prices)]  # noqa: B905
    return values[0]


def put_jax(jnp, lax):
    """Return the same for JAX, a level of the tree at a time."""

    def price(spot, volatility, rate, steps=100):
        dt = EXPIRY / steps
        up = jnp.exp(volatility * math.sqrt(dt))
        discount = jnp.exp(-rate * dt)
        chance = (jnp.exp(rate * dt) - 1.0 / up) / (up - 1.0 / up)
        prices = spot * up ** (2.0 * jnp.arange(steps + 1) - steps)

        def level(state, _):
            prices, values = state
            prices = prices * up
            waiting = discount * (chance * jnp.roll(values, -1) + (1.0 - chance) * values)
            return (prices, jnp.maximum(waiting, STRIKE - prices)), None

        (_, values), _ = lax.scan(level, (prices, jnp.maximum(STRIKE - prices, 0.0)), None, length=steps)
        return values[0]

    return price


def ball_jax(jnp, lax):
    """Return the bouncing ball of the demos for JAX."""
    length = bouncing_ball.END / bouncing_ball.STEPS

    def height_at_the_end(height, gravity, restitution):
        def step(state, _):
            height, speed = state
            following = height + (speed - 0.5 * gravity * length) * length
            hit = following < 0.0
            impact = jnp.sqrt(jnp.where(hit, speed * speed + 2.0 * gravity * height, 1.0))
            left = length - (speed + impact) / gravity
            bounced = restitution * impact
            height = jnp.where(hit, (bounced - 0.5 * gravity * left) * left, following)
            speed = jnp.where(hit, bounced - gravity * left, speed - gravity * length)
            return (height, speed), None

        return lax.scan(step, (height, 0.0 * height), None, length=bouncing_ball.STEPS)[0][0]

    return height_at_the_end


def programs() -> Sequence[Program]:
    """Return what is measured."""
    rng = np.random.default_rng(0)
    four, hundred = 4096, 100_000
    spots = rng.uniform(80.0, 120.0, 64)
    return [
        *(
            Program(f"walk, {k} steps", walk, (0, 1), (np.zeros(four), rng.normal(size=(four, k))), (0,), walk_jax,
                    walk_without)
            for k in (20, 200)
        ),
        Program("Heston", heston, (0, 1), (*rng.normal(size=(2, hundred, STEPS)), (100.0, 0.04, 0.04, 0.6)),
                (2,), heston_jax, heston_without),
        Program("lookback", lookback.payoff, (0, 1), (*lookback.random_numbers(four, 0), *lookback.ARGUMENTS),
                (2, 3, 4), lookback_jax),
        Program("barrier", barrier.payoff, (0,), (rng.normal(size=(four, STEPS)), 100.0, 0.25, 0.03), (1, 2, 3),
                barrier_jax),
        Program("American put, tree of 100 levels", put, (0,), (spots, 0.3, 0.05), (0, 1, 2), put_jax),
        Program("bouncing ball", bouncing_ball.height_at_the_end, (2,),
                (1.0, 9.81, rng.uniform(0.75, 0.95, four)), (0, 1, 2), ball_jax),
    ]  # fmt: skip
