"""The functions that SciPy computes, and beta: values and three derivatives, against 50-digit arithmetic."""

import math
import random
from functools import partial

import mpmath
import pytest
from mpmath import mp, mpf

from autograd import Value, special
from autograd.core.reverse import gradients

inf, nan = math.inf, math.nan


def derivatives(function, x, orders=3):
    """Return the value and the derivatives of a function of one Value, from sweeps that are recorded."""
    leaf = Value(x)
    found = [function(leaf)]
    for _ in range(orders):
        found.append(gradients(found[-1])[leaf])
    return [value.data for value in found]


def spread(seed, count, *intervals):
    """Return points, of which a coordinate that begins above 0 is spread evenly over its orders of magnitude."""
    rng = random.Random(seed)

    def one(low, high):
        return math.exp(rng.uniform(math.log(low), math.log(high))) if low > 0 else rng.uniform(low, high)

    return [tuple(one(*interval) for interval in intervals) for _ in range(count)]


# Of each function: from the arguments in 50 digits to the value and three derivatives by the last argument, each with
# the size of the largest term where it is a sum that may cancel.


def sums(*rows):
    return [(mpmath.fsum(terms), max(map(abs, terms))) for terms in rows]


def bessel(function, signs, v, x):
    """Return the sums of DLMF 10.6.7 and 10.29.5."""
    each, alternating = signs
    return sums(
        *(
            [
                (each**k) * (alternating**j) * mp.binomial(k, j) * function(v - k + 2 * j, x) / mpf(2) ** k
                for j in range(k + 1)
            ]
            for k in range(4)
        )
    )


def density(value, f, slope, change):
    """Return an integral and what follows from its integrand, the logarithmic slope of that and its change.

    These are lists of terms.
    """
    (first, first_size), (second, second_size) = logarithmic(slope, change)
    return [(value, value), (f, f), (f * first, f * first_size), (f * second, f * second_size)]


def logarithmic(slope, change):
    (first, first_size), (other, other_size) = sums(slope, change)
    return (first, first_size), (first**2 + other, first_size**2 + other_size)


def inverse(x, f, slope, change):
    """Return what follows for the inverse function."""
    (first, first_size), (second, second_size) = logarithmic(slope, change)
    third = (3 * first**2 - second) / f**3
    return [(x, x), (1 / f, 1 / f), (-first / f**2, first_size / f**2), (third, (first_size**2 + second_size) / f**3)]


def of_gamma(a, x):
    return x ** (a - 1) * mpmath.exp(-x) / mpmath.gamma(a), [(a - 1) / x, -1], [-(a - 1) / x**2]


def of_beta(a, b, x):
    f = x ** (a - 1) * (1 - x) ** (b - 1) / mpmath.beta(a, b)
    return f, [(a - 1) / x, -(b - 1) / (1 - x)], [-(a - 1) / x**2, -(b - 1) / (1 - x) ** 2]


def upper(parts):
    """Return the parts of 1 minus an integral but the value, with the other sign."""
    return [(-part, size) for part, size in parts[1:]]


def lower_gamma(a, x):
    return mpmath.gammainc(a, 0, x, regularized=True)


def upper_gamma(a, x):
    return mpmath.gammainc(a, x, regularized=True)


def lower_beta(a, b, x):
    return mpmath.betainc(a, b, 0, x, regularized=True)


def newton(function, f, start, y):
    x = mpf(start)
    for _ in range(5):
        x -= (function(x) - y) / f(x)
    return x


def gammaincinv(a, y):
    start = special.gammaincinv(float(a), float(y))
    x = newton(lambda x: lower_gamma(a, x), lambda x: of_gamma(a, x)[0], start, y)
    return inverse(x, *of_gamma(a, x))


def gammainccinv(a, y):
    start = special.gammainccinv(float(a), float(y))
    x = newton(lambda x: upper_gamma(a, x), lambda x: -of_gamma(a, x)[0], start, y)
    value, first, second, third = inverse(x, *of_gamma(a, x))
    return [value, (-first[0], first[1]), second, (-third[0], third[1])]


def betaincinv(a, b, y):
    start = special.betaincinv(float(a), float(b), float(y))
    x = newton(lambda x: lower_beta(a, b, x), lambda x: of_beta(a, b, x)[0], start, y)
    return inverse(x, *of_beta(a, b, x))


def betainccinv(a, b, y):
    start = special.betainccinv(float(a), float(b), float(y))
    x = newton(lambda x: lower_beta(a, b, x), lambda x: of_beta(a, b, x)[0], start, 1 - y)
    value, first, second, third = inverse(x, *of_beta(a, b, x))
    return [value, (-first[0], first[1]), second, (-third[0], third[1])]


def gammaincc(a, x):
    value = upper_gamma(a, x)
    return [(value, value), *upper(density(0, *of_gamma(a, x)))]


def betaincc(a, b, x):
    value = mpmath.betainc(a, b, x, 1, regularized=True)
    return [(value, value), *upper(density(0, *of_beta(a, b, x)))]


def exponential(sign, x):
    """Return Ei for the sign 1, E1 for -1."""
    e = mpmath.exp(sign * x)
    value = mpmath.ei(x) if sign > 0 else mpmath.e1(x)
    return sums([value], [sign * e / x], [e / x, -sign * e / x**2], [sign * e / x, -2 * e / x**2, sign * 2 * e / x**3])


def elliptic(first, m):
    """Return what follows from the hypergeometric series, DLMF 19.5.1 and 19.5.2."""
    a, b = (mpf(1) / 2 if first else -mpf(1) / 2), mpf(1) / 2
    found = [
        mp.pi / 2 * mpmath.rf(a, n) * mpmath.rf(b, n) / mp.factorial(n) * mpmath.hyp2f1(a + n, b + n, 1 + n, m)
        for n in range(4)
    ]
    return [(value, abs(value)) for value in found]


def betaln(a, b):
    value = mpmath.log(mpmath.beta(a, b))
    steps = [mpmath.psi(n, b) - mpmath.psi(n, a + b) for n in range(3)]
    return [(value, 1 + abs(value)), *((step, abs(step)) for step in steps)]


def beta(a, b):
    value = mpmath.beta(a, b)
    first, second, third = (mpmath.psi(n, b) - mpmath.psi(n, a + b) for n in range(3))
    return sums(
        [value],
        [value * first],
        [value * first**2, value * second],
        [value * first**3, 3 * value * first * second, value * third],
    )


ORDERS = (0.0, 0.5, 1.0, 2.0, 3.5, 7.0, 20.25, -0.5, -1.0, -2.3)
ALL_SIZES = [(v, x) for v in ORDERS for (x,) in spread(v, 8, (1e-5, 300.0))]
FIRST, SECOND, GROWING, DECAYING = mpmath.besselj, mpmath.bessely, mpmath.besseli, mpmath.besselk
SHAPES = [(a, a * x) for a, x in spread(1, 60, (0.05, 3000.0), (0.3, 2.0))] + spread(2, 20, (0.05, 9.0), (1e-9, 30.0))
CHANCES = [(a, y) for a, y in spread(3, 30, (0.1, 300.0), (0.02, 0.98))]
PAIRS = spread(4, 40, (0.05, 9.0), (0.05, 9.0), (0.02, 0.98)) + spread(5, 20, (0.5, 9.0), (10.0, 500.0), (0.001, 0.2))
PAIRS += [(a, b, a / (a + b) * t) for a, b, t in spread(6, 30, (10.0, 900.0), (10.0, 900.0), (0.8, 1.1))]
SOME = spread(13, 40, (0.5, 9.0), (0.5, 9.0), (0.02, 0.98))
SIZES = spread(7, 40, (1e-6, 1e8), (1e-6, 1e8)) + spread(8, 40, (0.1, 30.0), (0.1, 30.0))
SINGLE = spread(9, 40, (1e-8, 300.0))
UNDER_1 = [*spread(10, 30, (-1.0, 0.99)), *((1.0 - m,) for (m,) in spread(11, 15, (1e-9, 0.1)))]
UNDER_1 += [(-m,) for (m,) in spread(12, 15, (1e-9, 1e4))]

# Functions, points, and the errors allowed of the value and the derivatives, relative to the size: some two and a half
# times the worst that were measured. Values but those of beta and betaln are SciPy's.
CASES = {
    "jv": (lambda v, x: bessel(FIRST, (1, -1), v, x), ALL_SIZES, (8e-14, 7e-14, 3e-14, 6e-14)),
    "yv": (lambda v, x: bessel(SECOND, (1, -1), v, x), ALL_SIZES, (2e-13, 3e-14, 9e-14, 3e-14)),
    "iv": (lambda v, x: bessel(GROWING, (1, 1), v, x), ALL_SIZES, (3e-15, 4e-15, 5e-15, 5e-15)),
    "kv": (lambda v, x: bessel(DECAYING, (-1, 1), v, x), ALL_SIZES, (1e-14, 1e-14, 2e-14, 2e-14)),
    "j0": (lambda x: bessel(FIRST, (1, -1), 0, x), SINGLE, (2e-14, 5e-14, 9e-15, 5e-14)),
    "j1": (lambda x: bessel(FIRST, (1, -1), 1, x), SINGLE, (3e-14, 5e-15, 4e-14, 2e-15)),
    "y0": (lambda x: bessel(SECOND, (1, -1), 0, x), SINGLE, (5e-14, 2e-14, 5e-14, 2e-14)),
    "y1": (lambda x: bessel(SECOND, (1, -1), 1, x), SINGLE, (1e-14, 5e-14, 8e-15, 3e-14)),
    "i0": (lambda x: bessel(GROWING, (1, 1), 0, x), SINGLE, (2e-15, 3e-15, 2e-15, 3e-15)),
    "i1": (lambda x: bessel(GROWING, (1, 1), 1, x), SINGLE, (2e-15, 2e-15, 2e-15, 3e-15)),
    "k0": (lambda x: bessel(DECAYING, (-1, 1), 0, x), SINGLE, (2e-15, 2e-15, 2e-15, 3e-15)),
    "k1": (lambda x: bessel(DECAYING, (-1, 1), 1, x), SINGLE, (6e-16, 2e-15, 2e-15, 2e-15)),
    "gammainc": (lambda a, x: density(lower_gamma(a, x), *of_gamma(a, x)), SHAPES, (2e-12, 3e-13, 2e-13, 2e-13)),
    "gammaincc": (gammaincc, SHAPES, (8e-12, 3e-13, 2e-13, 2e-13)),
    "gammaincinv": (gammaincinv, CHANCES, (3e-15, 7e-15, 7e-15, 5e-15)),
    "gammainccinv": (gammainccinv, CHANCES, (5e-15, 3e-14, 3e-14, 5e-14)),
    "betainc": (lambda a, b, x: density(lower_beta(a, b, x), *of_beta(a, b, x)), PAIRS, (5e-14, 2e-14, 6e-15, 5e-15)),
    "betaincc": (betaincc, PAIRS, (3e-14, 2e-14, 6e-15, 5e-15)),
    "betaincinv": (betaincinv, SOME, (4e-15, 7e-15, 2e-14, 3e-14)),
    "betainccinv": (betainccinv, SOME, (3e-15, 6e-14, 2e-14, 3e-14)),
    "expi": (lambda x: exponential(1, x), SINGLE + [(-x,) for (x,) in SINGLE], (2e-15, 5e-16, 6e-16, 9e-16)),
    "exp1": (lambda x: exponential(-1, x), SINGLE, (6e-16, 4e-16, 6e-16, 9e-16)),
    "ellipk": (lambda m: elliptic(True, m), UNDER_1, (5e-16, 3e-15, 8e-15, 3e-14)),
    "ellipe": (lambda m: elliptic(False, m), UNDER_1, (5e-16, 3e-15, 2e-14, 9e-14)),
    "beta": (beta, SIZES, (7e-14, 7e-14, 8e-14, 9e-14)),
    "betaln": (betaln, SIZES, (3e-15, 7e-16, 7e-16, 2e-15)),
}


def worst(name):
    """Return the largest error of each order, relative to the size, where that is an ordinary number."""
    exact, points, _ = CASES[name]
    function = getattr(special, name)
    errors = [0.0] * 4
    for point in points:
        with mp.workdps(50):
            *fixed, x = point
            for order, (found, (right, size)) in enumerate(
                zip(derivatives(partial(function, *fixed), x), exact(*map(mpf, point)), strict=True)
            ):
                if mpf(2) ** -1000 < abs(right) and size < mpf(2) ** 1000:
                    error = abs(found - mp.re(right)) / size
                    errors[order] = max(errors[order], float(error) if math.isfinite(found) else inf)
    return errors


@pytest.mark.parametrize("name", CASES)
def test_values_and_derivatives_to_the_third_order_are_those_of_mpmath(name):
    assert all(error <= bound for error, bound in zip(worst(name), CASES[name][2], strict=True))
