"""What an operation is: one row that says everything about it, and that others read in their own way.

The functions of a row are annotated as functions of floats, which is their simplest reading; they are called on
Values and on symbols as well. Knows no particular operation and no particular reading.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from autograd.core.symbol import ADDITIVE, CALL, CHOICE, MULTIPLICATIVE, POWER, UNARY, Symbol

__all__ = [
    "ADDITIVE",
    "ANY",
    "CALL",
    "CHOICE",
    "MULTIPLICATIVE",
    "POSITIVE",
    "POWER",
    "UNARY",
    "UNIT",
    "Interval",
    "Operation",
]

Interval = tuple[float, float]

# Where most rows are sampled: on both sides of 0, above it, inside the unit interval.
ANY: Interval = (-3.0, 3.0)
POSITIVE: Interval = (0.2, 3.0)
UNIT: Interval = (-0.9, 0.9)

_READABLE = 110  # characters of formulas that help a person; longer ones are for machines
T = TypeVar("T")


def _not_given(*_: float) -> float:
    raise NotImplementedError


@dataclass(frozen=True, eq=False)
class Operation:
    """One primitive operation: its value, its partial derivatives, and how it is printed and lowered.

    The partial derivatives (and a ``definition``) are written *in the operations themselves*, without
    Python's ``if``, so that the same line can be read on floats, on Values (which gives derivatives of
    derivatives) and on symbols (which gives code and formulas).

    Parameters
    ----------
    name
        The name of the function and of the method of Value.
    partials
        From the output and the arguments to the tuple of ∂output/∂argument.
    domain
        For each argument, the interval in which tests, fuzzers and plots sample it.
    forward
        The value on floats, as IEEE 754 means it: never raises. For an operation that is a machine
        instruction or a library function.
    definition
        The value written in other operations. Exactly one of ``forward`` and ``definition`` is given.
    operator
        The name of Python's operator method without underscores (``add`` for ``__add__``).
    infix
        The operator's sign, for printing.
    c
        The value as a C expression with ``{0}``, ``{1}`` for the arguments. Without it (and without a
        definition) compiled code calls ``forward``.
    compiled
        The value as a C expression that compiled code uses where the engine must not: CPython's math computes
        this function itself, and the C library's differs from it in the last digits.
    compiled_ulps
        How far ``compiled`` may be from ``forward``, in units in the last place of the larger of the number and 1.
    reads_as
        The value in the operations in which people write it, for printing, where the row exists for the sake of digits.
    textbook
        The partial derivatives as schools write them, for printing, where the row has other forms for the sake of
        digits: ``out (1 - out)`` for the logistic function. Equal to ``partials`` but for rounding.
    text
        The formula as Python text, with ``{0}``, ``{1}`` for the arguments, where it is neither a sign nor a call.
    scipy
        The name of the function of SciPy for C that computes the value; ``c`` is then a call of it.
    latex
        The formula, with ``{0}``, ``{1}`` for the arguments.
    precedence
        How tightly the printed form binds.
    symbol
        What a picture shows; the infix sign or the name if not given.
    aliases
        Further names of the method: those under which NumPy calls it on object arrays.
    defaults
        Values of the last arguments where a call leaves them out.
    kink
        A function of the arguments that is zero where the operation has no derivative.
    chosen
        Of an operation that selects: from the output and the arguments to one number for each argument, which is
        zero where that argument was not chosen. No derivative goes to it there, whatever is infinite behind it.
    variadic
        Takes any number of arguments; ``domain`` then holds the one interval of all.
    public
        Whether Value has a method of this name.
    function
        The name of the function in ``autograd.math``; the operation's own if not given, and none where there is an
        operator.
    activation
        Whether ``nn`` offers it as an activation function, by its name.
    convention
        Of an operation with a kink, for the page of conventions: where, and what the derivative is there.
    summary
        What the value is, in a few words, for the documentation.
    piecewise_constant
        All its derivatives are zero wherever they exist.
    """

    name: str
    partials: Callable[..., tuple[float, ...]]  # on floats; other readings give their own kind of number
    domain: tuple[Interval, ...]
    forward: Callable[..., float] = _not_given
    definition: Callable[..., object] | None = None
    operator: str = ""
    infix: str = ""
    c: str = ""
    compiled: str = ""
    compiled_ulps: float = 0.0
    reads_as: Callable[..., object] | None = None
    textbook: Callable[..., tuple[float, ...]] | None = None
    text: str = ""
    scipy: str = ""
    latex: str = ""
    precedence: int = CALL
    symbol: str = ""
    aliases: tuple[str, ...] = ()
    defaults: tuple[float, ...] = ()
    kink: Callable[..., float] | None = None
    chosen: Callable[..., tuple[float, ...]] | None = None
    variadic: bool = False
    public: bool = True
    function: str = ""
    activation: bool = False
    convention: tuple[str, str] = ("", "")
    summary: str = ""
    piecewise_constant: bool = False
    # The definition on floats, by the number of arguments, once it has been asked for.
    _written: dict[int, Callable[..., float]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        if (self.forward is _not_given) == (self.definition is None):
            raise TypeError(f"operation {self.name!r}: give either forward= or definition=, not both or neither")
        if self.definition is not None:
            object.__setattr__(self, "forward", self._forward_from_definition)
        if not self.symbol:
            object.__setattr__(self, "symbol", self.infix or self.name)

    @property
    def template(self) -> str:
        """The operation as Python text, with ``{0}``, ``{1}`` for the arguments."""
        if self.text:
            return self.text
        if not self.infix:
            return f"{self.name}({', '.join(self._holes())})"
        if self.arity == 1:
            return self.infix + "{0}"
        return f"{{0}}{self.infix}{{1}}" if self.infix == "**" else f"{{0}} {self.infix} {{1}}"

    @property
    def latex_template(self) -> str:
        """The operation as LaTeX, with ``{0}``, ``{1}`` for the arguments."""
        escaped = self.name.replace("_", r"\_")
        return self.latex or rf"\operatorname{{{{{escaped}}}}}({', '.join(self._holes())})"

    @property
    def method_names(self) -> tuple[str, ...]:
        """The names of the methods of Value that apply this operation, beside Python's operator."""
        return (self.name, *self.aliases) if self.public else ()

    @property
    def function_name(self) -> str:
        """The name of the function in ``autograd.math``; empty if there is none."""
        return self.function or (self.name if self.public and not self.operator else "")

    @property
    def printed_partials(self) -> Callable[..., tuple[float, ...]]:
        """The partial derivatives as people read them: the textbook's form where the row has one."""
        return self.textbook or self.partials

    @property
    def documentation(self) -> str:
        """What the operation does and its partial derivatives where they are short, read from the row."""
        names = self.parameters or ["x", "y"]
        partials = self.partials(Symbol(name="out"), *(Symbol(name=name) for name in names))
        formulas = "; ".join(
            f"∂/∂{name} = {Symbol.of(partial).text()}" for name, partial in zip(names, partials, strict=True)
        )
        word, *rest = self.summary.split(" ")
        summary = " ".join([word.capitalize() if word.isalpha() and len(word) > 1 else word, *rest])
        return f"{summary}. {formulas}." if len(formulas) <= _READABLE else f"{summary}."

    @property
    def parameters(self) -> list[str]:
        """The names of the arguments, as the row has them; none where it takes any number."""
        return [] if self.variadic else list(inspect.signature(self.partials).parameters)[1:]

    def _holes(self) -> list[str]:
        return [f"{{{position}}}" for position in range(self.arity)]

    @property
    def arity(self) -> int:
        """The number of arguments; of a variadic operation, the number that a sample uses."""
        return len(self.domain)

    def __call__(self, *arguments: T) -> T:
        """Apply the operation in the reading of its arguments: a float, a recorded Value, or a symbol."""
        for argument in arguments:
            reader = getattr(argument, "apply_operation", None)
            if reader is not None:
                return reader(self, arguments)  # type: ignore[no-any-return]  # a reader's own kind
        return self.forward(*arguments)  # type: ignore[return-value]  # all are floats

    def float_partials(self, output: float, *arguments: float) -> tuple[float, ...]:
        """Return the partial derivatives as floats, with IEEE arithmetic where Python's would raise."""
        try:
            return self.partials(output, *arguments)
        except (ZeroDivisionError, OverflowError):
            expressions = self.partials(Symbol(output), *map(Symbol, arguments))
            return tuple(Symbol.of(expression).evaluate() for expression in expressions)

    def _forward_from_definition(self, *arguments: float) -> float:
        function = self._written.get(len(arguments))
        if function is None:
            from autograd.core.float_code import definition  # which reads formulas: they are not complete before

            function = self._written[len(arguments)] = definition(self, len(arguments))
        return function(*arguments)

    def __repr__(self) -> str:
        return f"<operation {self.name}>"
