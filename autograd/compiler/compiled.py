"""compile: from a function to one that runs from recorded programs."""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Sequence
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, cast, overload

import numpy as np

import autograd.compiler.export.pickling  # noqa: F401  # which tells pickle of libraries
from autograd.compiler.batch.batch import Batch, Reduction
from autograd.compiler.batch.points import Memo
from autograd.compiler.buffer import Buffer
from autograd.compiler.derivatives import Derivatives, Wants
from autograd.compiler.dispatch.arguments import Argnums, Given, Static, structured
from autograd.compiler.dispatch.call_cache import CallCache, gradient_results, learn, value_results
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.options import PATHS, Options
from autograd.compiler.dispatch.reference import CheckedLibrary, backward_without, gradient_without, value_without
from autograd.compiler.dispatch.requests import (
    backward_request,
    gradient_request,
    parameters,
    value_request,
)
from autograd.compiler.dispatch.runner import Jit
from autograd.compiler.export.exports import Readable
from autograd.compiler.reasons import why
from autograd.compiler.statistics import Statistics, statistics
from autograd.core.engine import Value, accumulate
from autograd.core.observers import careful, is_observed, is_recording, tell_accumulating
from autograd.transforms.call import name_of
from autograd.transforms.gradient import grad, value_and_grad

__all__ = ["Compiled", "compile"]


# What a compiled function makes of its library, and copies and pickles leave behind.
_MADE = frozenset(("__wrapped__", "_memo", "_made", "_latest"))

P = ParamSpec("P")  # the parameters of the function
Others = ParamSpec("Others")  # and of a method, without the instance
Instance = TypeVar("Instance")
R = TypeVar("R")  # of what it returns; object in its place would not take a function of type variables


class Compiled(CallCache, Derivatives, Readable, Generic[P]):
    """A function that runs from recorded programs. It is made by ``compile``, which explains it.

    Parameters
    ----------
    library
        The paths of the function.
    wants
        What a call returns: ``"value"``, or ``"gradient"`` or ``"both"`` where a gradient was compiled. Then the
        methods that are about the function itself raise ``TypeError``.
    argnums
        With respect to which arguments that gradient is.
    has_aux
        Whether the function returns a pair, of which the gradient is that of the first.
    """

    __wrapped__: Callable[..., Any]

    def __init__(
        self, library: Library, wants: Wants = "value", argnums: Argnums = 0, *, has_aux: bool = False
    ) -> None:
        self._library, self._argnums, self._has_aux = library, argnums, has_aux
        self._memo = Memo()  # of its batches
        self._forget_derivatives()
        self._wants: Wants = wants
        self.__name__ = f"compile({getattr(self.__wrapped__, '__name__', library.options.name)})"
        self.__doc__ = library.function.__doc__
        self.parameters: tuple[Value, ...] = ()  # those that came out of a file with the function

    if not TYPE_CHECKING:  # for which there would be every attribute

        def __getattr__(self, name: str) -> object:
            """Make what is wrapped when it is asked for: in a pickle, this may come before its function does."""
            if name != "__wrapped__" or "_library" not in vars(self):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            f, transform = self._library.function, {"gradient": grad, "both": value_and_grad}.get(self._wants)
            self.__wrapped__ = transform(f, self._argnums, has_aux=self._has_aux) if transform else f
            return self.__wrapped__

    def __reduce__(self) -> tuple[object, ...]:
        return copyreg.__newobj__, (type(self),), self.__getstate__()  # type: ignore[attr-defined]  # of any protocol

    def __getstate__(self) -> dict[str, object]:
        """Return all but what is made of it: a function at the top of a module is wrapped in what has its name."""
        return {name: thing for name, thing in vars(self).items() if name not in _MADE}

    def __setstate__(self, state: dict[str, object]) -> None:
        vars(self).update(state, _memo=Memo())
        self._forget_derivatives()

    def __set_name__(self, owner: type, name: str) -> None:
        self._attribute = name

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...
    @overload
    def __get__(
        self: Compiled[Concatenate[Instance, Others]], instance: Instance, owner: type | None = None
    ) -> Compiled[Others]: ...
    def __get__(self, instance: object, owner: type | None = None) -> Compiled[...]:
        """Return the compiled method of an instance, where a function is compiled in the body of a class."""
        if instance is None:
            return self
        method = MethodType(self._library.function, instance)
        bound: Compiled[...] = Compiled(self._library.of(method), self._wants, self._argnums, has_aux=self._has_aux)
        vars(instance)[self._attribute] = bound  # where it is found from now on
        return bound

    if TYPE_CHECKING:  # CallCache's, which knows no parameters

        def __call__(self, *args: P.args, **keywords: P.kwargs) -> Any:  # type: ignore[override]  # noqa: ANN401
            """Return what the function returns for these arguments, as plain numbers."""

    def _general(self, *args: object, **keywords: object) -> Any:  # noqa: ANN401  # the structure of the result
        """Return what the function returns for these arguments, as plain numbers: a call that no entry is for.

        Where an argument is a Value that is being recorded, the function itself is run on it, so that whoever records
        can differentiate the result. ``value_and_grad`` does likewise.
        """
        given = self._library.signature.given(args, keywords)
        if _is_recorded(given) or (given.values and is_observed() and self._wants == "value"):
            return self.__wrapped__(*args, **keywords)
        if self._wants == "value":
            return self._value(given)
        value, gradient = self._both(given, self._argnums, has_aux=self._has_aux, repeats=True)
        if self._wants == "both":
            return value, gradient
        return (gradient, value[1]) if self._has_aux else gradient

    def __repr__(self) -> str:
        return f"<{self.__name__}>"

    @overload
    def value_and_grad(self, *args: P.args, **keywords: P.kwargs) -> tuple[float, Any]: ...
    @overload
    def value_and_grad(self, *args: object, argnums: Argnums, **keywords: object) -> tuple[float, Any]: ...
    def value_and_grad(  # type: ignore[misc]  # no function compiled here calls a parameter argnums
        self, *args: object, argnums: Argnums = 0, **keywords: object
    ) -> tuple[float, Any]:
        """Return the value of the function, which must be one number, and its gradient.

        Parameters
        ----------
        args, keywords
            The arguments.
        argnums
            The position of the argument to differentiate with respect to, or a tuple of positions.

        Returns
        -------
        The pair of the value and, in place of each number of the argument, the derivative with respect to it.

        Raises
        ------
        TypeError, ValueError
            As ``autograd.value_and_grad``.

        Examples
        --------
        >>> from autograd import compile
        >>> compile(lambda x, y: x * y**2).value_and_grad(2.0, 3.0, argnums=(0, 1))
        (18.0, (9.0, 12.0))
        """
        before, both = self._latest
        if argnums is not before:
            library = self._itself("value_and_grad")
            both = self._differentiated_by(argnums)
            if both is None:
                return self._by_any(library, argnums, args, keywords)
        found: tuple[float, Any] = both(*args, **keywords)
        return found

    def _by_any(
        self, library: Library, argnums: Argnums, args: tuple[object, ...], keywords: dict[str, object]
    ) -> tuple[float, Any]:
        """Return value and gradient by argnums that may change, such as a list, or are refused."""
        given = library.signature.given(args, keywords)
        if _is_recorded(given):
            return value_and_grad(self._library.function, argnums)(*args, **keywords)
        return self._both(given, argnums)

    def backward(self, *args: P.args, **keywords: P.kwargs) -> float:
        """Compute the loss, and add its derivatives to the ``grad`` of the parameters, as ``Value.backward`` does.

        The parameters are the leaves that the function captured, and those among the arguments. One that is both, or
        stands in several places, gets the derivative of each place after the other.

        Parameters
        ----------
        args, keywords
            The arguments.

        Returns
        -------
        The loss.

        Raises
        ------
        TypeError, ValueError
            If the function does not return one number that depends on a parameter.

        Examples
        --------
        >>> from autograd import Value, compile
        >>> w = Value(3.0)
        >>> loss = compile(lambda x, y: (w * x - y) ** 2)
        >>> loss.backward(2.0, 5.0), w.grad
        (1.0, 4.0)
        """
        library = self._itself("backward")
        given = library.signature.given(args, keywords)
        found = self._library.run(given, lambda path: backward_request(library.options, path, given))
        if found is None:
            return backward_without(library, given)
        path, results = found
        leaves = parameters(path, given)
        if careful and is_observed():
            tell_accumulating(leaves, results[1:].tolist())
        accumulate(leaves, results[1:])
        return float(results[0])

    def batch(self, points: int | Sequence[int] = 0, *, reduce: Reduction = None, threads: int = 1) -> Batch:
        """Return the function of many points at once.

        Each point takes its own path, and has the bits that a call of its own gives. A sum over points is taken in an
        order that depends on the numbers alone, and not on the number of threads.

        Parameters
        ----------
        points
            The position of the argument that differs from point to point, or several. Such an argument is an array or
            a list whose first axis counts the points. The other arguments are shared by all points.
        reduce
            None for results per point, ``"sum"`` or ``"mean"`` for their sum or mean, and that of the gradients with
            respect to what is shared, which are then never held point by point.
        threads
            How many threads compute. Blocks of 1,024 points are divided among them.

        Returns
        -------
        A function of the same arguments, with ``value_and_grad`` and ``backward``.

        Raises
        ------
        TypeError, ValueError
            If an option is out of range.

        Examples
        --------
        >>> import numpy as np
        >>> from autograd import compile
        >>> f = compile(lambda x: x * x if x > 0.0 else -x).batch()
        >>> f(np.array([1.0, -2.0, 3.0]))
        array([1., 2., 9.])
        >>> f.value_and_grad(np.array([1.0, -2.0, 3.0]))[1]
        array([ 2., -1.,  6.])
        """
        return Batch(self._itself("batch"), points, reduce, threads, self._memo)

    @overload
    def buffer(self, *args: P.args, **keywords: P.kwargs) -> Buffer: ...
    @overload
    def buffer(self, *args: object, argnums: Argnums, **keywords: object) -> Buffer: ...
    def buffer(  # type: ignore[misc]  # as above
        self, *args: object, argnums: Argnums = 0, **keywords: object
    ) -> Buffer:
        """Bind arrays once for many calls of value and gradient, which then allocate nothing.

        Parameters
        ----------
        args, keywords
            The arguments, from which the arrays take their size and first numbers.
        argnums
            With respect to which arguments the gradient is.

        Returns
        -------
        A buffer with the arrays ``inputs`` and ``gradient``, the ``value``, and ``run()``.

        Raises
        ------
        TypeError, ValueError
            As ``value_and_grad``.

        Examples
        --------
        >>> from autograd import compile
        >>> buffer = compile(lambda x: x[0] ** 2 * x[1]).buffer([3.0, 4.0])
        >>> buffer.inputs[:] = 1.0, 2.0
        >>> buffer.run(), buffer.gradient
        (2.0, array([4., 1.]))
        """
        library = self._itself("buffer")
        return Buffer(library, library.signature.given(args, keywords), argnums)

    def stats(self) -> Statistics:
        """Return how many paths are recorded, how often they ran, and by which backend.

        >>> from autograd import compile
        >>> bend = compile(lambda x: x if x > 0.0 else -x)
        >>> [bend(x) for x in (3.0, -2.0, 4.0)], bend.stats().paths
        ([3.0, 2.0, 4.0], 2)
        """
        return statistics(self._library)

    def why(self) -> str:
        """Return, as text, what was made of the function's branches and loops, and why.

        For each recorded path there is a line for each loop that was found, each branch that stays a branch, and each
        decision by which other paths go off, with its place in the source.

        >>> from autograd import compile
        >>> def settle(x):
        ...     for _ in range(5_000):
        ...         x = x - 0.001 * x.sin()
        ...     return x
        >>> settle = compile(settle)
        >>> value = settle(1.0)
        >>> print(settle.why())
        settle: 1 path
        path 1: 15,000 operations, 1 call
          a loop of 4,999 turns, 3 operations each
        """
        return why(self._library)

    def _value(self, given: Given) -> Any:  # noqa: ANN401
        options = self._library.options
        found = self._library.run(given, lambda path: value_request(options, path))
        if found is None:
            return value_without(self._library, given)
        path, results = found
        learn(self, self._library, given, path, value_request(options, path), lambda: value_results(path.layout))
        return structured(path.layout, results)

    def _both(self, given: Given, argnums: Argnums, *, has_aux: bool = False, repeats: bool = False) -> tuple[Any, Any]:
        options, form = self._library.options, given.form
        found = self._library.run(given, lambda path: gradient_request(options, path, form, argnums, has_aux=has_aux))
        if found is None:
            wrt = form.inputs_of(form.named(argnums))
            layout, numbers = gradient_without(self._library, given, wrt, has_aux=has_aux)
            results = np.array(numbers)
        else:
            path, results = found
            layout = path.layout
            if repeats:
                value = self._wants == "both"
                learn(
                    self,
                    self._library,
                    given,
                    path,
                    gradient_request(options, path, form, argnums, has_aux=has_aux),
                    lambda: gradient_results(layout, form, argnums, value=value, has_aux=has_aux),
                )
        if not has_aux:
            return float(results[0]), form.gradient(argnums, results[1:])
        count = layout.size
        return structured(layout, results[:count]), form.gradient(argnums, results[count:])


def _is_recorded(given: Given) -> bool:
    """Return whether somebody records what the arguments are made of, and would lose it to plain numbers."""
    return bool(given.values) and is_recording() and any(value.requires_grad for _, value in given.values)


@overload
def compile(  # as re.compile
    f: Callable[P, R],
    *,
    static: Static = ...,
    paths: int = ...,
    jit: Jit = ...,
    fast_math: bool = ...,
    check: bool = ...,
) -> Compiled[P]: ...
@overload
def compile(  # as re.compile
    f: None = None,
    *,
    static: Static = ...,
    paths: int = ...,
    jit: Jit = ...,
    fast_math: bool = ...,
    check: bool = ...,
) -> Callable[[Callable[P, R]], Compiled[P]]: ...
def compile(  # as re.compile
    f: Callable[P, R] | None = None,
    *,
    static: Static = (),
    paths: int = PATHS,
    jit: Jit = "auto",
    fast_math: bool = False,
    check: bool = False,
) -> Compiled[P] | Callable[[Callable[P, R]], Compiled[P]]:
    """Return the function that computes the same as ``f``, bit for bit, from a recording of what ``f`` does.

    The first call runs ``f`` on Values and records its operations as a straight-line program; further calls run the
    program. Every decision that ``f`` takes on the way, by a comparison, ``bool``, or by reading ``.data``, guards the
    program: where one comes out otherwise, that path is recorded too, and kept beside the others.

    The Values that ``f`` uses and that are not its arguments, such as a model's parameters, are looked at anew in each
    call. Variables that ``f`` and the functions it calls by name read from outside are guards as well: where one stands
    for another number, or another thing, ``f`` is recorded anew. Anything else that ``f`` reads is fixed when a path is
    recorded: random numbers, of which a warning tells, the time, attributes of objects and items of lists.
    ``check=True`` finds such uses.

    Parameters
    ----------
    f
        A function of numbers, nested as they please, that returns numbers. ``grad(g)`` and ``value_and_grad(g)`` are
        differentiated as programs; other transforms are recorded as they are.
    static
        Positions or names of arguments that are no numbers to compute with, such as a name or a setting. They must be
        hashable; each combination has programs of its own. Bools are static by themselves, and so are integers that
        ``f`` asks for more than arithmetic: an index, a hash, their type.
    paths
        How many paths to keep. Where there are more, ``f`` itself runs, after one warning. Unless it is given, a first
        warning comes after some sixteen that ran once.
    jit
        ``"auto"`` begins by replaying the program and makes machine code when it has run so often that this pays;
        ``"always"`` makes it at once, ``"never"`` not at all. The results are the same.
    fast_math
        Let machine code of batches use faster forms of ``exp``, ``log``, ``sin``, ``tanh``, ``erf`` and others, and
        fused multiply-adds: results then differ in their last digits.
    check
        Compare calls, the first 64 and then one in 64, with ``f`` itself, on Values and on the arguments as they are,
        and raise ``MismatchError`` on a difference; of a batch the value of its first point.

    Returns
    -------
    The compiled function; without ``f``, a decorator.

    Raises
    ------
    TypeError
        If ``f`` cannot be called, or an option has the wrong type; by the compiled function, if an argument is not a
        number, or ``f`` returns none.
    ValueError
        If an option is out of range.

    Examples
    --------
    >>> from autograd import compile, grad
    >>> @compile
    ... def collatz(n):
    ...     steps = 0.0 * n
    ...     while n > 1.0:
    ...         n = 3.0 * n + 1.0 if n % 2.0 else n / 2.0
    ...         steps = steps + 1.0
    ...     return steps
    >>> [collatz(n) for n in (6.0, 7.0, 6.0)]
    [8.0, 16.0, 8.0]
    >>> slope = compile(grad(lambda x: x**3))
    >>> slope(2.0)
    12.0
    """
    if f is None:
        return partial(cast("Any", compile), static=static, paths=paths, jit=jit, fast_math=fast_math, check=check)
    if not callable(f):
        raise TypeError(f"compile takes a function, got {f!r}")
    if isinstance(paths, bool) or not isinstance(paths, int):
        raise TypeError(f"paths must be an integer, got {paths!r}")
    if paths < 1:
        raise ValueError(f"paths must be at least 1, got {paths}")
    if jit not in {"auto", "always", "never"}:
        raise ValueError(f"jit must be 'auto', 'always' or 'never', got {jit!r}")
    wants: Wants = "value"
    argnums: Argnums = 0
    has_aux = False
    of = getattr(f, "gradient_of", None)
    if of is not None:
        wants, f, argnums, has_aux = of
    function = cast("Callable[..., object]", f)
    options = Options(name_of(function), static, paths, jit, fast_math)
    return Compiled((CheckedLibrary if check else Library)(function, options), wants, argnums, has_aux=has_aux)
