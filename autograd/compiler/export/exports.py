"""The part of a compiled function that hands its programs on: as text, as functions of arrays, as files."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable
from os import PathLike
from typing import Any

import numpy as np

from autograd.compiler.dispatch.arguments import Argnums
from autograd.compiler.dispatch.library import Library
from autograd.compiler.export.c import c_source
from autograd.compiler.export.cfunc import ARRAYS, CFunction
from autograd.compiler.export.numpy import numpy_function
from autograd.compiler.export.reading import examples, latest_reading
from autograd.compiler.export.saving import save
from autograd.compiler.export.source import source
from autograd.compiler.export.source_loops import source_with_loops
from autograd.compiler.ir.lower import lower

__all__ = ["Readable"]


class Readable:
    """What has recorded programs that can be read."""

    _library: Library
    _wants: str

    def source(self, argnums: Argnums | None = None) -> str:
        """Return the path that ran last as Python text.

        Where a long recording repeats itself, the text has loops, with lists of what passes from turn to turn.

        Parameters
        ----------
        argnums
            With respect to which arguments to differentiate, too; None for the value alone.

        Raises
        ------
        RuntimeError
            If nothing is recorded yet.

        Examples
        --------
        >>> from autograd import compile
        >>> f = compile(lambda x, y: (x * y).tanh() + x)
        >>> f(0.5, 0.0)
        0.5
        >>> print(f.source(argnums=0))
        import math
        <BLANKLINE>
        <BLANKLINE>
        def f(x, y):
            t1 = x * y
            value = math.tanh(t1) + x
            t2 = math.exp(-2.0 * abs(t1))
            t3 = 1.0 + t2
            d_x = 1.0 + 4.0 * t2 / (t3 * t3) * y
            return value, (d_x,)
        <BLANKLINE>
        """
        reading = latest_reading(self._itself("source"))
        wrt = reading.wrt(argnums)
        looped = source_with_loops(reading.latest, wrt, name=self._word(), arguments=reading.names)
        if looped is not None:
            return looped
        return source(reading.programs[-1], wrt, name=self._word(), arguments=reading.names)

    def to_numpy(self, argnums: Argnums | None = None) -> Callable[..., Any]:
        """Return a function of NumPy arrays that computes the path that ran last, element by element.

        It takes arguments with arrays in place of numbers; where an argument is an array itself, the axes for the
        points come before its own. It knows that one path: where a point would take another, it raises
        ``ValueError``. Its exponentials and the like are NumPy's, whose last digits may differ.

        Parameters
        ----------
        argnums
            With respect to which arguments to differentiate; then it returns the pair of value and gradient.

        Raises
        ------
        RuntimeError
            If nothing is recorded yet.

        Examples
        --------
        >>> import numpy as np
        >>> from autograd import compile
        >>> f = compile(lambda x, y: x * x * y)
        >>> f(1.0, 2.0)
        2.0
        >>> f.to_numpy(argnums=0)(np.array([1.0, 2.0, 3.0]), 10.0)
        (array([10., 40., 90.]), array([20., 40., 60.]))
        """
        reading = latest_reading(self._itself("to_numpy"))
        function = numpy_function(reading.programs[-1], reading.wrt(argnums), arguments=reading.names)

        def of_arrays(*args: object, **keywords: object) -> Any:  # noqa: ANN401  # the structure of the result
            return reading.finished(function(*reading.arrays(args, keywords, np)), argnums, np)

        return of_arrays

    def to_jax(self) -> Callable[..., Any]:
        """Return a function for JAX, which ``jax.jit``, ``jax.vmap``, ``jax.grad`` and sharding take.

        It takes arguments with arrays in place of numbers, as ``to_numpy`` does, and computes all paths that are
        recorded by now, element by element; an element that takes none of them becomes nan.

        Raises
        ------
        ImportError
            If JAX is not installed.
        RuntimeError
            If nothing is recorded yet.
        ValueError
            If the programs are too long for XLA, or use an operation that it does not have.
        """
        from autograd.compiler.export.jax import jax_function

        reading = latest_reading(self._itself("to_jax"))
        function = jax_function(reading.programs)
        import jax.numpy as arrays

        def of_arrays(*args: object, **keywords: object) -> Any:  # noqa: ANN401  # the structure of the result
            return reading.finished(function(*reading.arrays(args, keywords, arrays)), None, arrays)

        return of_arrays

    def to_c(self, argnums: Argnums | None = None, *, name: str = "") -> str:
        """Return the paths that are recorded as a file of C99, which needs nothing but the C library.

        Its one function computes the value, and the gradient if asked for; the comment at the top lists its inputs,
        the parameters that the function captured among them, and results. Compiled with ``-DNAME_SELF_TEST`` the file
        is a program that compares itself with results from here.

        Parameters
        ----------
        argnums
            With respect to which arguments to differentiate, too.
        name
            What the function is called in C; as here, if that is a name.

        Raises
        ------
        RuntimeError
            If nothing is recorded yet.
        ValueError
            If the name is none for C, or an operation is computed by Python alone.

        Examples
        --------
        >>> from autograd import compile
        >>> f = compile(lambda x: x * x)
        >>> f(3.0)
        9.0
        >>> "int square(const double *inputs, double *results)" in f.to_c(argnums=0, name="square")
        True
        """
        reading = latest_reading(self._itself("to_c"))
        wrt = reading.wrt(argnums)
        derivatives = [f"d/d{reading.names[n]}" for n in wrt]
        values = ["value"] if reading.layout.size == 1 else [f"value {n}" for n in range(reading.layout.size)]
        return c_source(
            [lower(program, wrt) for program in reading.programs],
            name or self._word(),
            inputs=reading.names,
            results=[*values, *derivatives],
            examples=examples(reading, wrt),
        )

    def cfunc(self, *args: object, argnums: Argnums | None = None, signature: str = ARRAYS) -> CFunction:
        """Return the function as a C function pointer, which calls neither Python nor anything that waits for a lock.

        It knows the paths that are recorded by now. A call that takes another one gets nan in every result, and counts
        in ``missed``. Captured Values have their present numbers, until ``refresh()`` reads them anew.

        Parameters
        ----------
        args
            Arguments, which say how many numbers there are and how they are nested. The path that they take is recorded
            if it was not before.
        argnums
            With respect to which arguments to differentiate; then the gradient follows the value.
        signature
            How C calls it. ``"int (const double *, double *)"`` takes the numbers of all arguments in one row, writes
            the results into another, and returns 0, or 1 where the call was missed. Where there is one result,
            ``"double (double)"``, with as many doubles as there are numbers, ``"double (int, double *)"``, of which
            the first argument is how many numbers there are, and ``"double (int, double *, void *)"`` return it.

        Returns
        -------
        An object with ``address``, ``ctypes`` and ``missed``. The code is there as long as that, or its ``ctypes``, is.

        Raises
        ------
        TypeError
            If derivatives are asked for of more than one number.
        ValueError
            If the signature is not one of these, an operation is computed by Python alone, or the program is too large.

        Examples
        --------
        >>> from autograd import compile
        >>> pointer = compile(lambda x, y: x * y + y).cfunc(1.0, 1.0, signature="double (double, double)")
        >>> pointer.ctypes(2.0, 5.0), pointer.missed
        (15.0, 0)
        """
        library = self._itself("cfunc")
        return CFunction(library, library.signature.given(args, {}), argnums, signature)

    def save(self, path: str | PathLike[str]) -> None:
        """Write the recorded paths to a file, from which ``autograd.compiler.load`` makes a function again.

        The file holds plain data: operations by name, numbers, and how arguments and results are nested. The captured
        parameters are kept with their present numbers.

        Parameters
        ----------
        path
            The file.

        Raises
        ------
        OSError
            If the file cannot be written; then it is left as it was.
        RuntimeError
            If nothing is recorded yet.
        TypeError, ValueError
            If there is something in it that is not plain data: a custom operation, a class among the containers.

        Examples
        --------
        >>> import os, tempfile
        >>> from autograd import compile
        >>> from autograd.compiler import load
        >>> f = compile(lambda x: x * x)
        >>> f(3.0)
        9.0
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     f.save(os.path.join(folder, "square"))
        ...     load(os.path.join(folder, "square")).value_and_grad(5.0)
        (25.0, 10.0)
        """
        save(self._itself("save"), path)

    def _itself(self, method: str) -> Library:
        """Return the paths of the function; refuse where it is the gradient that is compiled, not the function."""
        if self._wants != "value":
            raise TypeError(
                f"{method}() is for the function itself: compile({self._library.options.name}).{method}(...)"
            )
        return self._library

    def _word(self) -> str:
        """Return the function's name as one that Python and C take."""
        word = re.sub(r"\W+", "_", self._library.options.name).strip("_")
        if word and not word.isidentifier():
            return f"f{word}"  # it begins with a digit
        return "f" if not word or keyword.iskeyword(word) else word
