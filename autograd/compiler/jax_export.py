"""Programs as functions of JAX, which its transformations take: jit, vmap, grad, and sharding over devices."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from autograd.compiler.lowered import Lowered
from autograd.compiler.lowering import lower
from autograd.compiler.program import Program

if TYPE_CHECKING:
    from jax import Array

__all__ = ["MOST_OPERATIONS", "jax_function"]

# XLA takes quadratic time to compile straight lines: 3,700 operations took 4 seconds, 11,000 took 29.
MOST_OPERATIONS = 10_000


def jax_function(paths: Sequence[Program]) -> Callable[..., tuple[Array, ...]]:
    """Return a function of JAX: from the numbers of the inputs to the outputs, element by element.

    The inputs may be numbers and arrays of any shapes that broadcast to one, which is that of every output. The
    derivatives are those of the rows, to any order, forward and reverse.

    All paths are computed for all elements, and of each element the outputs and derivatives are those of the path it
    takes; of an element that takes none of the paths they are nan. XLA takes subnormal numbers for zero.

    Parameters
    ----------
    paths
        The programs of the paths of one function.

    Raises
    ------
    ImportError
        If JAX is not installed.
    ValueError
        If the paths do not belong together, if JAX cannot compute an operation, or if there are more than
        ``MOST_OPERATIONS``; the derivatives count when they are asked for.

    The function raises ``TypeError`` if a number is not of double precision, and ``ValueError`` if there are fewer or
    more than the inputs.
    """
    shapes = {(path.inputs, len(path.outputs)) for path in paths}
    if len(shapes) != 1:
        raise ValueError("the paths of one function have the same inputs and outputs, and there is at least one")
    try:
        import jax
    except ImportError as error:
        raise ImportError("to_jax() needs JAX: pip install 'scalar-autograd[jax]'") from error
    function: Callable[..., tuple[Array, ...]] = jax.jit(_Function(paths).outputs)
    return function


class _Function:
    """The paths, and the code of their derivatives for each set of inputs that was asked for."""

    def __init__(self, paths: Sequence[Program]) -> None:
        import jax

        from autograd.compiler.jax_forms import form

        self.paths = paths
        self.inputs = paths[0].inputs
        self.count = len(paths[0].outputs)
        self.values = [lower(path) for path in paths]
        self._check_size(self.values)
        for row in {row for code in self.values for row, _ in code.instructions}:
            form(row)
        self.gradients: dict[tuple[int, ...], list[list[Lowered]]] = {}
        self.selected = jax.custom_jvp(self._selected)
        self.selected.defjvp(self._rule, symbolic_zeros=True)

    def outputs(self, *numbers: object) -> tuple[Array, ...]:
        """Compute the outputs."""
        if len(numbers) != self.inputs:
            raise ValueError(f"the function has {self.inputs} inputs; got {len(numbers)}")
        outputs: tuple[Array, ...] = self.selected(*map(_in_double_precision, numbers))
        return outputs

    def _selected(self, *numbers: Array) -> tuple[Array, ...]:
        return tuple(_select([_run(code, numbers) for code in self.values], self.count, _shape(numbers)))

    def _rule(self, numbers: Sequence[Any], tangents: Sequence[Any]) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
        import jax.numpy as jnp
        from jax.custom_derivatives import SymbolicZero

        wrt = tuple(i for i, tangent in enumerate(tangents) if not isinstance(tangent, SymbolicZero))
        shape = _shape(numbers)
        changes = []
        for codes in self._gradients(wrt):
            partials = _select([_run(code, numbers) for code in codes], len(wrt) + 1, shape)[1:]
            terms = [partial * tangents[position] for position, partial in zip(wrt, partials, strict=True)]
            changes.append(jnp.broadcast_to(sum(terms[1:], terms[0]) if terms else jnp.zeros(()), shape))
        return self.selected(*numbers), tuple(changes)

    def _gradients(self, wrt: tuple[int, ...]) -> list[list[Lowered]]:
        """Return for each output the code of its derivatives on each path."""
        if wrt not in self.gradients:
            codes = [[lower(_of_output(path, k), wrt) for path in self.paths] for k in range(self.count)]
            self._check_size([code for several in codes for code in several])
            self.gradients[wrt] = codes
        return self.gradients[wrt]

    def _check_size(self, codes: Sequence[Lowered]) -> None:
        count = sum(len(code.instructions) for code in codes)
        if count > MOST_OPERATIONS:
            raise ValueError(
                f"the function is {count:,} operations to JAX, which would compile them for minutes; the most is "
                f"{MOST_OPERATIONS:,}: hand it a part of the function, or call the compiled function itself"
            )


def _of_output(program: Program, output: int) -> Program:
    """Return the program of one output. Any order after the operands will do: JAX adds up as it likes."""
    if output == 0:
        return replace(program, outputs=program.outputs[:1])
    first, slot = program.first_result, program.outputs[output]
    behind = {slot}
    for instruction in reversed(range(len(program))):
        if first + instruction in behind:
            behind.update(program.arguments(instruction))
    order = array("i", [i for i in range(len(program)) if first + i in behind and program.differentiable[first + i]])
    return replace(program, outputs=(slot,), order=order)


def _in_double_precision(number: object) -> Array:
    import jax
    import jax.numpy as jnp

    if not jax.config.jax_enable_x64:
        raise TypeError(
            "compiled functions compute in double precision, which JAX has turned off: "
            'jax.config.update("jax_enable_x64", True) when the program begins'
        )
    given = jnp.asarray(number)
    if given.dtype != jnp.float64 and not jnp.issubdtype(given.dtype, jnp.integer):
        raise TypeError(f"compiled functions compute in double precision; got {given.dtype}: convert it to float64")
    return given.astype(jnp.float64)


def _shape(numbers: Sequence[Any]) -> tuple[int, ...]:
    import jax.numpy as jnp

    shape: tuple[int, ...] = jnp.broadcast_shapes(*map(jnp.shape, numbers))
    return shape


def _run(code: Lowered, numbers: Sequence[Any]) -> tuple[Any, list[Any]]:
    """Return where the guards hold, and the results."""
    import operator

    from autograd.compiler.jax_forms import form, same

    slots = [*numbers, *code.constants]
    for row, operands in code.instructions:
        slots.append(form(row)(*(slots[operand] for operand in operands)))
    holds: Any = True
    for guard in code.guards:
        compare = same if guard.relation == "is" else getattr(operator, guard.relation)
        holds = (compare(slots[guard.left], slots[guard.right]) == guard.outcome) & holds
    return holds, [slots[result] for result in code.results]


def _select(paths: Sequence[tuple[Any, list[Any]]], count: int, shape: tuple[int, ...]) -> list[Array]:
    """Return for each result that of the path whose guards hold, nan where there is none."""
    import jax.numpy as jnp

    results = []
    for place in range(count):
        result: Any = jnp.nan
        for holds, path in paths:
            result = path[place] if holds is True else jnp.where(holds, path[place], result)
        results.append(jnp.broadcast_to(jnp.asarray(result, jnp.float64), shape))
    return results
