"""What the transforms cost beside what they are made of: ratios of the least times of many turns, in one run.

    python benchmarks/transforms.py

Forward is the function on Values made of the inputs. Backward is forward and `backward()`, with the gradients read.
grad, jvp and hvp are whole calls on plain numbers: arguments taken apart, function recorded, sweeps, results built.
Sweep is `backward()` alone, and recorded is `backward(create_graph=True)`, whose graph is freed afterwards.
Each turn times all of them one after the other, so that whatever else the machine does strikes all alike.
"""

import gc
import random
import time
from collections.abc import Callable

from autograd import Value, grad, hessian, hvp, jvp
from autograd.core.engine import ENGINE, topological_order

TURNS = 200
LIMITS = {"grad / backward": 1.3, "jvp / forward": 2.0, "hvp / grad": 6.0, "recorded / sweep": 3.0}


def layers(x: list[Value], rounds: int) -> Value:
    """Compute a program with `rounds` times as many links as inputs: products, sums, powers, sines."""
    for _ in range(rounds):
        x = [0.9 * a + 0.1 * (a * b).sin() * (b + 2.0) ** 2 for a, b in zip(x, x[1:] + x[:1], strict=True)]
    return sum(x[1:], x[0])


def measure(inputs: int, rounds: int) -> dict[str, float]:
    """Return the least time of each, in seconds."""
    rng = random.Random(1)
    numbers = [rng.uniform(-1.0, 1.0) for _ in range(inputs)]
    direction = [1.0] * inputs

    def f(x: list[Value]) -> Value:
        return layers(x, rounds)

    def forward() -> None:
        f([Value(x) for x in numbers])

    def backward() -> list[float]:
        leaves = [Value(x) for x in numbers]
        f(leaves).backward()
        return [leaf.grad for leaf in leaves]

    gradient, product = grad(f), hvp(f)
    output = f([Value(x) for x in numbers])
    turns: dict[str, Callable[[], object]] = {
        "forward": forward,
        "backward": backward,
        "grad": lambda: gradient(numbers),
        "jvp": lambda: jvp(f, (numbers,), (direction,)),
        "hvp": lambda: product(numbers, direction),
        "sweep": output.backward,
        "recorded": lambda: output.backward(create_graph=True),
    }
    least = dict.fromkeys(turns, float("inf"))
    for _ in range(TURNS):
        for name, turn in turns.items():
            start = time.perf_counter()
            result = turn()
            least[name] = min(least[name], time.perf_counter() - start)
            del result
    size = len(topological_order(output))
    print(f"\n{inputs} inputs, {size} operations, least of {TURNS} turns")
    for name, seconds in least.items():
        print(f"  {name:<9} {1e6 * seconds:9.1f} us  {1e9 * seconds / size:7.1f} ns per operation")
    return least


def sparse_hessian(size: int) -> None:
    """Time a tridiagonal Hessian of many variables."""
    import numpy as np
    from scipy.optimize import rosen

    start = time.perf_counter()
    matrix = hessian(rosen, sparse=True)(np.linspace(0.0, 1.0, size))
    print(f"\ntridiagonal Hessian of {size} variables, {matrix.nnz} entries: {time.perf_counter() - start:.2f} s")


def main() -> None:
    """Measure, and print the ratios."""
    print(f"engine: {ENGINE}")
    gc.disable()
    for inputs, rounds in ((10, 40), (40, 8), (100, 3)):
        least = measure(inputs, rounds)
        for ratio, limit in LIMITS.items():
            above, below = ratio.split(" / ")
            print(f"  {ratio:<16} {least[above] / least[below]:5.2f}   (aim: at most {limit})")
    sparse_hessian(10_000)


if __name__ == "__main__":
    main()
