"""The reading of rows on JAX: the value by a function of JAX, the derivatives by the row's own partials."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from autograd.compiler.ir.program import ROWS
from autograd.compiler.ir.templates import Template, edges
from autograd.core.operation import Operation

if TYPE_CHECKING:
    from jax import Array

__all__ = ["Form", "form", "same"]

Form = Callable[..., "Array"]

# JAX differentiates these as their rows say.
_SMOOTH = frozenset(("add", "subtract", "multiply", "negative", "divide", "where", "greater"))
_KNOWN = frozenset(ROWS)
_SPECIAL = ("erf", "erfc", "gammainc", "gammaincc", "betainc", "i0", "i1", "expi", "exp1")


@cache
def form(row: Operation) -> Form:
    """Return a row's function of arrays of JAX, which may be differentiated again and again.

    Raises
    ------
    ValueError
        If JAX has no such function.
    """
    import jax

    value: Form | None = getattr(_forms(), row.name, None) or getattr(jax.numpy, row.name, None)
    if row not in _KNOWN or value is None:
        who = "SciPy" if row.scipy else "Python"
        raise ValueError(f"cannot hand {row.name} to JAX: only {who} computes it; write it in other operations")
    return value if row.name in _SMOOTH else _with_partials(row, value)


def same(x: Array, y: Array) -> Array:
    """Return where two arrays have the same bits; one nan is like another."""
    import jax.numpy as jnp

    return ((x == y) & (jnp.signbit(x) == jnp.signbit(y))) | (jnp.isnan(x) & jnp.isnan(y))


def _with_partials(row: Operation, value: Form) -> Form:
    import jax
    from jax.custom_derivatives import SymbolicZero

    function = jax.custom_jvp(value)

    def rule(arguments: Sequence[Any], tangents: Sequence[Any]) -> tuple[Array, Array]:
        output = function(*arguments)
        total = jax.numpy.zeros_like(output)
        for edge, tangent in zip(edges(row, len(arguments)), tangents, strict=True):
            if edge is not None and not isinstance(tangent, SymbolicZero):
                product = _expand(edge.partial, [*arguments, output]) * tangent
                if edge.chosen is not None:
                    product = _forms().where(_expand(edge.chosen, [*arguments, output]), product, 0.0)
                total += product
        return output, total

    function.defjvp(rule, symbolic_zeros=True)
    differentiable: Form = function
    return differentiable


def _expand(template: Template, arguments: Sequence[Any]) -> Any:  # noqa: ANN401  # an array, or a number
    local = [*(arguments[use] for use in template.uses), *template.constants]
    for row, places in template.lines:
        local.append(form(row)(*(local[place] for place in places)))
    return local[template.value]


class _Forms:
    """Functions of rows for which jax.numpy has none of the same name and meaning."""

    def __init__(self) -> None:
        import jax

        self.np, self.lax = jax.numpy, jax.lax
        self.lgamma = jax.lax.lgamma
        for name in _SPECIAL:
            setattr(self, name, getattr(jax.scipy.special, name))

    def greater(self, x: Array, y: Array) -> Array:
        return self.np.where(self.np.greater(x, y), 1.0, 0.0)

    def where(self, condition: Array, x: Array, y: Array) -> Array:
        return self.np.where(self.np.not_equal(condition, 0.0), x, y)

    def maximum(self, x: Array, y: Array) -> Array:
        return self.np.where(self.np.greater(x, y) | self.np.isnan(x), x, y)

    def minimum(self, x: Array, y: Array) -> Array:
        return self.np.where(self.np.less(x, y) | self.np.isnan(x), x, y)

    def remainder(self, x: Array, y: Array) -> Array:
        # By exact steps alone: what twice the divisor leaves lies in [0, 2 y); the nearest multiple is 0, y or 2 y.
        size, half = self.np.abs(y), 0.5 * self.np.abs(y)
        left = self.np.fmod(self.np.abs(x), 2.0 * size)
        less = left - size
        left = self.np.where(left > half, self.np.where(less >= half, less - size, less), left)
        return self.np.where(self.np.signbit(x), -left, left)

    def hypot(self, *numbers: Array) -> Array:
        sizes = [self.np.abs(number) for number in numbers]
        largest = sizes[0]
        for size in sizes[1:]:
            largest = self.np.fmax(largest, size)
        scale = self.np.where((largest > 0.0) & self.np.isfinite(largest), largest, 1.0)
        total = sum(self.np.square(size / scale) for size in sizes)
        return self.np.where(self.np.isposinf(largest), largest, scale * self.np.sqrt(total))

    def gamma(self, x: Array) -> Array:
        import jax

        pole = self.np.less(x, 0.0) & self.np.equal(self.np.floor(x), x)
        return self.np.where(pole, self.np.nan, jax.scipy.special.gamma(x))

    def polygamma(self, order: Array, x: Array) -> Array:
        value = self.lax.polygamma(*self.np.broadcast_arrays(self.np.asarray(order, self.np.float64), x))
        pole = self.np.less_equal(x, 0.0) & self.np.equal(self.np.floor(x), x)
        far = self.np.where(self.np.equal(order, 0.0), self.np.inf, 0.0)
        return self.np.where(pole, self.np.nan, self.np.where(self.np.isposinf(x), far, value))


@cache
def _forms() -> _Forms:
    return _Forms()
