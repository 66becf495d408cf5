"""Compiled functions out of files."""

from __future__ import annotations

from os import PathLike

from autograd.compiler.compiled import Compiled
from autograd.compiler.dispatch.library import Absent, Library
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.runner import Jit
from autograd.compiler.export.saving import restore

__all__ = ["load"]


def load(path: str | PathLike[str], *, jit: Jit = "auto", fast_math: bool = False) -> Compiled[...]:
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
    unknown = Absent(
        stored.name,
        f"{stored.name}, loaded from {path}, was not recorded for such arguments, or the path that they take: "
        f"compile the function itself and call it with them, then save it again",
    )
    static = {place for form, _ in stored.paths for place, _ in form.fixed}
    library = Library(unknown, Options(stored.name, tuple(static), len(stored.paths) + 1, jit, fast_math))
    library.restore(stored.paths)
    compiled: Compiled[...] = Compiled(library)
    compiled.parameters = stored.parameters
    return compiled
