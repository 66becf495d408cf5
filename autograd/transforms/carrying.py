"""Functions in pickles: by name where they can be imported, whole where cloudpickle writes, and otherwise not at all.

A name may lead to what a decorator has made of the function, such as its compiled form: then the function is the one
that stands so many steps behind it.
"""

from __future__ import annotations

import copy
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from inspect import Signature
from pickle import PicklingError
from types import FunctionType, MethodType
from typing import Any, TypeAlias

__all__ = ["Nameless", "Transformed", "carried", "found"]

Function: TypeAlias = Callable[..., Any]
_MOST_WRAPPERS = 16


@dataclass(frozen=True, slots=True)
class Named:
    """A function that can be imported.

    Parameters
    ----------
    module, name
        Where it is imported from.
    depth
        How many wrappers there are around it.
    """

    module: str
    name: str
    depth: int

    def found(self) -> Function:
        """Import it."""
        try:
            thing: object = importlib.import_module(self.module)
            for name in self.name.split("."):
                thing = getattr(thing, name)
        except Exception as error:  # whatever the user's module raises while it is imported
            raise ImportError(f"{self.module}.{self.name} cannot be imported here: {error}") from error
        for _ in range(self.depth):
            thing = _inner(thing)
        if not callable(thing):
            raise ImportError(  # noqa: TRY004  # what is wrong is not a type, but what the name leads to
                f"{self.module}.{self.name} is something else here than where it was pickled"
            )
        return thing


@dataclass(frozen=True, slots=True)
class Nameless:
    """A function that cannot be imported, such as a lambda.

    Parameters
    ----------
    name
        What it is called.
    module
        Dask hands whatever names ``__main__`` to cloudpickle, which takes functions whole.
    """

    name: str
    module: str = "__main__"

    def found(self) -> Function:
        """Refuse to."""
        raise ImportError(f"{self.name} is a lambda or was defined within a function, so that it has no name here")


@dataclass(frozen=True, slots=True)
class Method:
    """A method: what its function is carried as, and the object, which is the one that the rest of the pickle has."""

    function: object
    owner: object

    def found(self) -> Function:
        """Bind the function to the object."""
        return MethodType(found(self.function), self.owner)


def carried(function: Function) -> object:
    """Return what goes into a pickle in place of a function. To be called by what pickles itself, while it does."""
    if isinstance(function, MethodType):
        return Method(carried(function.__func__), function.__self__)
    if not isinstance(function, FunctionType):
        return function  # which pickles itself, or says why it cannot
    depth = _depth(function)
    if _cloudpickle_writes() and (depth is None or _goes_whole(function.__module__)):
        return function
    if depth is None:
        return Nameless(function.__name__)
    return Named(function.__module__, function.__qualname__, depth)


def found(thing: Any) -> Function:  # noqa: ANN401  # whatever came out of a pickle
    """Return the function of which ``carried`` returned this.

    Raises
    ------
    ImportError
        If it cannot be imported here.
    """
    function: Function = thing.found() if isinstance(thing, Named | Nameless | Method) else thing
    return function


class Transformed:
    """What a transform returns: a function that can be copied and pickled as long as the one that it is of can.

    Parameters
    ----------
    make
        The transform.
    function
        The function that it is of.
    options
        The transform's other arguments.
    call
        What a call does.
    """

    __signature__: Signature  # of one that has other arguments than the function
    gradient_of: tuple[str, Function, int | Sequence[int], bool]  # of a gradient, for those who differentiate programs

    def __init__(
        self, make: Callable[..., Function], function: Function, options: Mapping[str, Any], call: Function
    ) -> None:
        self.make, self.function, self.options, self.call = make, function, options, call
        self.__wrapped__ = function  # whose signature this has, and whose variables
        self.__name__ = f"{make.__name__}({getattr(function, '__name__', None) or type(function).__name__})"
        self.__doc__ = make.__doc__

    def __call__(self, *args: object, **keywords: object) -> Any:  # noqa: ANN401  # as the transform says
        """Return the derivatives at these arguments."""
        return self.call(*args, **keywords)

    def __get__(self, instance: object, owner: type | None = None) -> Any:  # noqa: ANN401  # as functions do
        """Return the bound method, where a transform stands in the body of a class."""
        return self if instance is None else MethodType(self, instance)

    def __repr__(self) -> str:
        return f"<function {self.__name__}>"

    def __copy__(self) -> Transformed:
        return self  # as functions do

    def __deepcopy__(self, memo: dict[int, Any]) -> Transformed:
        again = memo[id(self)] = type(self).__new__(type(self))  # the function may belong to what holds this
        again.__setstate__((self.make, copy.deepcopy(self.function, memo), self.options))
        return again

    def __getstate__(self) -> tuple[object, object, Mapping[str, Any]]:
        function = carried(self.function)
        if isinstance(function, Nameless):
            raise PicklingError(
                f"cannot pickle {self.__name__}: a lambda, or a function within another one, cannot be imported on the "
                f"other side: define it at the top of a module, or use cloudpickle"
            )
        return self.make, function, self.options

    def __setstate__(self, state: tuple[Callable[..., Function], object, Mapping[str, Any]]) -> None:
        make, function, options = state
        vars(self).update(vars(make(found(function), **options)))


def _depth(function: FunctionType) -> int | None:
    """Return how many wrappers stand around a function where its name leads; None if the name does not lead to it."""
    thing: object = sys.modules.get(function.__module__)
    for name in function.__qualname__.split("."):
        thing = getattr(thing, name, None)
    for depth in range(_MOST_WRAPPERS):
        if thing is function:
            return depth
        thing = _inner(thing)
    return None


def _inner(wrapper: object) -> object:
    """Return what a wrapper is around, None if it is none."""
    if isinstance(wrapper, Transformed):
        return wrapper.function
    return getattr(wrapper, "__wrapped__", None) or getattr(wrapper, "__func__", None)


def _cloudpickle_writes() -> bool:
    """Return whether the pickle that is being written is one of cloudpickle's: the caller beyond this package tells.

    It is published under several names (joblib brings its own).
    """
    frame = sys._getframe(1)
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in {"autograd", "copyreg"}:
        frame = frame.f_back
    writer = type(frame.f_locals.get("self"))
    return any("cloudpickle" in kind.__module__ for kind in writer.__mro__)


def _goes_whole(module: str) -> bool:
    """Return whether cloudpickle takes the functions of a module whole: those of the program, and of named modules."""
    library = sys.modules.get("cloudpickle")
    return module == "__main__" or (library is not None and module in library.list_registry_pickle_by_value())
