"""Record random functions with everything that a recording takes note of, and print their programs.

Run as a script in a process of its own, so that the environment chooses the engine.
"""

import contextlib
import random
import sys
from fractions import Fraction

import autograd.math
from autograd import Value, no_grad
from autograd.compiler.ir.record import Recorded, record
from autograd.core.engine import ENGINE, constant
from autograd.core.operation import Operation
from autograd.core.table import TABLE

UNARY = [TABLE[name] for name in ("sin", "tanh", "relu", "absolute", "negative")]
BINARY = [TABLE[name] for name in ("add", "multiply", "subtract", "maximum", "atan2", "divide")]
OTHERS = (1.5, 2, True, 10**400, Fraction(1, 3), float("nan"), -0.0, 0.0)
CUSTOM = [
    Operation(f"custom_{n}", lambda out, x, *y: (1.0,) * (1 + len(y)), ((-1.0, 1.0),) * n, forward=lambda *x: sum(x))
    for n in (1, 2, 3)
]


class Function:
    """A function that a seed determines: its steps, and what it takes from outside."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.leaves = [Value(0.1 * k - 0.2) for k in range(4)]
        self.constants = [constant(0.3 * k - 0.4) for k in range(3)]
        self.computed = [leaf * 2.0 for leaf in self.leaves]

    def __call__(self, inputs: list[Value]) -> list[object]:
        self.rng = random.Random(self.seed)
        self.values: list[object] = [*inputs, *self.rng.choices(inputs, k=4)]
        for _ in range(60):
            step = self.rng.choice(STEPS)
            result = step(self)
            if result is not None:
                self.values.append(result)
        return [self.rng.choice(self.values) for _ in range(4)] + [self.rng.uniform(-1.0, 1.0)]

    def pick(self) -> Value:
        return self.rng.choice([value for value in self.values if isinstance(value, Value)])

    def operand(self) -> object:
        outside = self.leaves + self.constants + self.computed
        return self.rng.choice([self.pick(), self.pick(), self.rng.choice(outside), self.rng.uniform(-1.0, 1.0), 1.0])

    def computed_unrecorded(self) -> Value:
        with no_grad():
            return self.pick() * self.operand() + self.pick().sin()

    def own(self) -> Value:
        own = self.rng.choice((Value, constant))(self.rng.uniform(-1.0, 1.0))
        self.values.append(own * self.pick())
        if self.rng.random() < 0.5:
            own.data = self.rng.uniform(-1.0, 1.0)
        return own

    def set_unrecorded(self) -> Value:
        with no_grad():
            value = self.pick() * 2.0
        before = value + self.pick()
        value.data = 0.25
        return before * value

    def branch(self) -> Value:
        other = self.rng.choice([self.operand(), self.rng.choice(OTHERS)])
        kind = self.rng.choice(("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"))
        return self.pick() * (2.0 if getattr(self.pick(), kind)(other) else 3.0)

    def look(self) -> object:
        value = self.pick()
        looks = (bool, lambda x: x.data, repr, lambda x: float(x.detach()), lambda x: int(x.tanh().floor()))
        with contextlib.suppress(ValueError):  # the integer of nan
            self.rng.choice(looks)(value)

    def choice(self) -> object:
        return autograd.math.where(self.operand(), self.pick(), self.operand())


STEPS = [
    lambda f: f.rng.choice(UNARY)(f.pick()),
    lambda f: f.rng.choice(BINARY)(f.pick(), f.operand()),
    lambda f: f.rng.choice(BINARY)(f.operand(), f.pick()),
    lambda f: autograd.math.hypot(f.pick(), f.operand(), f.operand()),
    lambda f: autograd.math.fsum([f.pick(), f.operand(), 1.0, f.operand()]),
    lambda f: f.rng.choice(CUSTOM[:1])(f.pick()),
    lambda f: CUSTOM[1](f.pick(), f.operand()),
    lambda f: CUSTOM[2](f.pick(), f.operand(), f.operand()),
    lambda f: f.pick().detach(),
    Function.computed_unrecorded,
    Function.own,
    Function.set_unrecorded,
    Function.branch,
    Function.look,
    Function.choice,
]


def lines(function: Function, recorded: Recorded) -> list[str]:
    program = recorded.program
    outside = [*function.leaves, *function.constants]
    return [
        f"inputs {program.inputs} captured {[[c is o for o in outside].index(True) for c in recorded.captured]}",
        f"constants {[c.hex() for c in program.constants]}",
        f"operations {program.operations.tolist()} custom {[row.name for row in program.custom]}",
        f"starts {program.starts.tolist()} operands {program.operands.tolist()}",
        f"differentiable {list(program.differentiable)} outputs {program.outputs}",
        f"guards {[(g.position, g.relation, g.left, g.right, g.outcome) for g in program.guards]}",
        f"sites {[(site.line, site.code.co_name) for site in recorded.sites]}",
        f"computed {[recorded.computed is value for value in function.computed]}",
    ]


def main(seeds: int) -> None:
    for seed in range(seeds):
        function = Function(seed)
        inputs = [Value(random.Random(seed).uniform(-1.0, 1.0)) for _ in range(3)]
        print(seed, *lines(function, record(lambda f=function, x=inputs: f(x), inputs)), sep="\n")


if __name__ == "__main__":
    print(ENGINE, file=sys.stderr)
    main(int(sys.argv[1]))
