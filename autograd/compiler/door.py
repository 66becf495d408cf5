"""compile: from a function to a compiled one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from os import PathLike
from typing import Any, cast, overload

from autograd.compiler.compiled import Compiled, Wants
from autograd.compiler.dispatch.arguments import Argnums, Static
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.reference import CheckedLibrary
from autograd.compiler.dispatch.runner import Jit
from autograd.compiler.export.saving import restore
from autograd.transforms.call import name_of

__all__ = ["compile", "load"]


@overload
def compile(  # as re.compile
    f: Callable[..., object],
    *,
    static: Static = ...,
    paths: int = ...,
    jit: Jit = ...,
    fast_math: bool = ...,
    check: bool = ...,
) -> Compiled: ...
@overload
def compile(  # as re.compile
    f: None = None,
    *,
    static: Static = ...,
    paths: int = ...,
    jit: Jit = ...,
    fast_math: bool = ...,
    check: bool = ...,
) -> Callable[[Callable[..., object]], Compiled]: ...
def compile(  # as re.compile
    f: Callable[..., object] | None = None,
    *,
    static: Static = (),
    paths: int = 128,
    jit: Jit = "auto",
    fast_math: bool = False,
    check: bool = False,
) -> Compiled | Callable[[Callable[..., object]], Compiled]:
    """Return the function that computes the same as ``f``, bit for bit, from a recording of what ``f`` does.

    The first call runs ``f`` on Values and records its operations as a straight-line program; further calls run the
    program. Every decision that ``f`` takes on the way, by a comparison, ``bool``, or by reading ``.data``, guards the
    program: where one comes out otherwise, that path is recorded too, and kept beside the others.

    The Values that ``f`` uses and that are not its arguments, such as a model's parameters, are looked at anew in each
    call. Anything else that ``f`` reads is fixed when a path is recorded: random numbers, the time, plain numbers in
    variables that change. ``check=True`` finds such uses.

    Parameters
    ----------
    f
        A function of numbers, nested as they please, that returns numbers. ``grad(g)`` and ``value_and_grad(g)`` are
        differentiated as programs; other transforms are recorded as they are.
    static
        Positions or names of arguments that are no numbers to compute with, such as a count or a name. They must be
        hashable; each combination has programs of its own.
    paths
        How many paths to keep. Where there are more, ``f`` itself runs, after one warning.
    jit
        ``"auto"`` begins by replaying the program and makes machine code when it has run so often that this pays;
        ``"always"`` makes it at once, ``"never"`` not at all. The results are the same.
    fast_math
        Let machine code use faster forms of ``exp``, ``log``, ``tanh``, ``sin`` and ``cos``, and fused multiply-adds:
        results then differ in their last digits.
    check
        Compare calls, the first 64 and then one in 64, with ``f`` itself, and raise ``MismatchError`` on a difference;
        of a batch the value of its first point.

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
    of = getattr(f, "gradient_of", None)
    if of is not None:
        wants, f, argnums = of
    function = cast("Callable[..., object]", f)
    options = Options(name_of(function), static, paths, jit, fast_math)
    return Compiled((CheckedLibrary if check else Library)(function, options), wants, argnums)


def load(path: str | PathLike[str], *, jit: Jit = "auto", fast_math: bool = False) -> Compiled:
    """Return the compiled function that ``Compiled.save`` wrote, with the paths that were recorded then.

    Nothing in the file is executed. The parameters that the function had captured are new Values with the numbers of
    that time: ``parameters``, in the order of their use.

    Parameters
    ----------
    path
        The file.
    jit, fast_math
        As for ``compile``.

    Returns
    -------
    The compiled function. It cannot record: where its arguments would take another path, it raises ``LookupError``.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If the file is truncated, altered, or none of a compiled function.

    Examples
    --------
    >>> import os, tempfile
    >>> from autograd import Value, compile
    >>> w = Value(3.0)
    >>> loss = compile(lambda x: w * x * x)
    >>> loss(2.0)
    12.0
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     loss.save(os.path.join(folder, "loss"))
    ...     again = load(os.path.join(folder, "loss"))
    >>> again.backward(2.0), again.parameters[0].grad
    (12.0, 4.0)
    """
    stored = restore(path)

    def unknown(*args: object, **keywords: object) -> object:
        del args, keywords
        raise LookupError(
            f"{stored.name}, loaded from {path}, was not recorded for such arguments, or the path that they take: "
            f"compile the function itself and call it with them, then save it again"
        )

    unknown.__name__ = stored.name
    static = {place for form, _ in stored.paths for place, _ in form.fixed}
    library = Library(unknown, Options(stored.name, tuple(static), len(stored.paths) + 1, jit, fast_math))
    library.restore(stored.paths)
    compiled = Compiled(library)
    compiled.parameters = stored.parameters
    return compiled
