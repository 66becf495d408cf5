"""Programs as functions of JAX, which its transformations take: jit, vmap, grad, and sharding over devices."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Lowered, Program
from autograd.core.operation import Operation

if TYPE_CHECKING:
    from jax import Array

__all__ = ["MOST_OPERATIONS", "jax_function"]

# XLA takes quadratic time to compile lines of operations that wait for each other: measured, 3,700 took 4 seconds,
# 11,000 took 29. Those of one kind and depth count as one to it: a network of 2,000 operations takes 6 seconds.
MOST_OPERATIONS = 10_000
_TOGETHER = 4  # from so many operations on it pays to make one array of them


def jax_function(paths: Sequence[Program]) -> Callable[..., tuple[Array, ...]]:
    """Return a function of JAX: from the numbers of the inputs to the outputs, element by element.

    The inputs may be numbers and arrays of any shapes that broadcast to one, which is that of every output. The
    derivatives are those of the rows, to any order, forward and reverse.

    All paths are computed for all elements, and of each element the outputs and derivatives are those of the path it
    takes; of an element that takes none of the paths they are nan. XLA takes subnormal numbers for zero,
    also where it makes them itself, as in the reciprocals of the largest numbers.

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

        from autograd.compiler.export.jax_forms import form

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
        return tuple(_select(self.values, numbers))

    def _rule(self, numbers: Sequence[Any], tangents: Sequence[Any]) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
        from jax.custom_derivatives import SymbolicZero

        wrt = tuple(i for i, tangent in enumerate(tangents) if not isinstance(tangent, SymbolicZero))
        moves = [tangents[position] for position in wrt]
        changes = tuple(_change(_select(codes, numbers)[1:], moves) for codes in self._gradients(wrt))
        return self.selected(*numbers), changes

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
    """Return the program of one output."""
    return replace(program, outputs=(program.outputs[output],))


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


def _change(partials: Array, tangents: Sequence[Any]) -> Array:
    """Return the sum of partial derivatives times tangents, of which those of one shape are taken together."""
    import jax.numpy as jnp

    change = jnp.zeros(partials.shape[1:])
    for shape in sorted({jnp.shape(tangent) for tangent in tangents}):
        places = [place for place, tangent in enumerate(tangents) if jnp.shape(tangent) == shape]
        moves = jnp.stack([tangents[place] for place in places])
        moves = moves.reshape(len(places), *(1,) * (change.ndim - len(shape)), *shape)
        change += (partials[np.array(places)] * moves).sum(0)
    return change


def _select(paths: Sequence[Lowered], numbers: Sequence[Any]) -> Array:
    """Return for each result that of the path whose guards hold, nan where there is none."""
    import jax.numpy as jnp

    shape = jnp.broadcast_shapes(*map(jnp.shape, numbers))
    results: Any = jnp.nan
    for code in paths:
        holds, mine = _run(code, numbers, shape)
        results = mine if holds is None else jnp.where(holds, mine, results)
    return results


def _run(code: Lowered, numbers: Sequence[Any], shape: tuple[int, ...]) -> tuple[Any, Array]:
    """Return where the guards hold, and the results.

    XLA takes long to compile long lines of operations. So what is of one operation and needs only what came before is
    computed at once, as one array with a row for each slot.
    """
    import jax.numpy as jnp

    from autograd.compiler.export.jax_forms import form

    given = [jnp.broadcast_to(number, shape) for number in (*numbers, *code.constants)]
    rows = _Rows(jnp.stack(given))
    for row, instructions in _groups(code):
        if len(instructions) < _TOGETHER:
            for i in instructions:
                rows.put(form(row)(*map(rows.one, code.instructions[i][1])), len(given) + i)
        else:
            operands = zip(*(code.instructions[i][1] for i in instructions), strict=True)
            rows.add(form(row)(*map(rows.take, operands)), [len(given) + i for i in instructions])
    return _holding(code.guards, rows), rows.take(code.results)


class _Rows:
    """The numbers in the slots of a program: rows of a few arrays."""

    def __init__(self, given: Array) -> None:
        self.arrays: list[Any] = []
        self.places: dict[int, tuple[int, int]] = {}
        self.single: dict[int, Any] = {}
        self.add(given, range(len(given)))

    def add(self, rows: Array, slots: Sequence[int]) -> None:
        """Keep the numbers of some slots."""
        self.places.update((slot, (len(self.arrays), row)) for row, slot in enumerate(slots))
        self.arrays.append(rows)

    def put(self, numbers: Array, slot: int) -> None:
        """Keep the numbers of one slot."""
        self.single[slot] = numbers

    def one(self, slot: int) -> Array:
        """Return the array of one slot."""
        import jax

        if slot not in self.single:
            place, row = self.places[slot]
            self.single[slot] = jax.lax.index_in_dim(self.arrays[place], row, keepdims=False)
        return self.single[slot]

    def take(self, slots: Sequence[int]) -> Array:
        """Return an array with a row for each of the slots."""
        import jax.numpy as jnp

        for slot in sorted({*slots} - self.places.keys()):
            self.add(self.single[slot][None], [slot])
        wanted: dict[int, list[int]] = {}
        for position, slot in enumerate(slots):
            wanted.setdefault(self.places[slot][0], []).append(position)
        parts = [
            self.arrays[place][np.array([self.places[slots[position]][1] for position in positions])]
            for place, positions in wanted.items()
        ]
        if len(parts) == 1:
            return parts[0]
        order = [position for positions in wanted.values() for position in positions]
        return jnp.concatenate(parts)[np.argsort(order)]


def _holding(guards: Sequence[Guard], rows: _Rows) -> Any:  # noqa: ANN401  # None where there is no guard
    """Return where all guards hold."""
    from autograd.compiler.export.jax_forms import same

    holds: Any = None
    for relation in sorted({guard.relation for guard in guards}):
        mine = [guard for guard in guards if guard.relation == relation]
        left, right = rows.take([guard.left for guard in mine]), rows.take([guard.right for guard in mine])
        compare = same if relation == "is" else getattr(operator, relation)
        outcomes = np.array([guard.outcome for guard in mine]).reshape(-1, *(1,) * (left.ndim - 1))
        held = (compare(left, right) == outcomes).all(0)
        holds = held if holds is None else holds & held
    return holds


def _groups(code: Lowered) -> list[tuple[Operation, list[int]]]:
    """Return the instructions by their depth, operation and number of operands."""
    first = code.inputs + len(code.constants)
    depths = [0] * first
    groups: dict[tuple[int, str, int], tuple[Operation, list[int]]] = {}
    for place, (row, operands) in enumerate(code.instructions):
        depth = 1 + max(depths[operand] for operand in operands)
        depths.append(depth)
        groups.setdefault((depth, row.name, len(operands)), (row, []))[1].append(place)
    return [groups[key] for key in sorted(groups)]
