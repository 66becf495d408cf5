"""Print how a package is built: its modules, what they import of one another, circles among them, lines by folder.

Usage: python tools/structure.py [PACKAGE ...], such as autograd.compiler or nn; imports that only name types count.
"""

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Graph = dict[str, set[str]]


def modules(package: str) -> dict[str, Path]:
    """Return the files of a package by the names of their modules."""
    folder = ROOT.joinpath(*package.split("."))
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(path: Path) -> Iterator[str]:
    """Yield the names that a file imports, wherever in it: of modules, and of what is in them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports(files: dict[str, Path]) -> Graph:
    """Return for each module those of the others that it imports."""
    graph: Graph = {}
    for module, path in files.items():
        names = imported(path)
        reached = {name if name in files else name.rpartition(".")[0] for name in names}
        graph[module] = (reached & files.keys()) - {module}
    return graph


def circles(graph: Graph) -> list[list[str]]:
    """Return the groups of modules each of which comes back to itself by way of the others."""
    behind: Graph = {}
    for start in graph:
        seen, waiting = set(), [*graph[start]]
        while waiting:
            module = waiting.pop()
            if module not in seen:
                seen.add(module)
                waiting += graph[module]
        behind[start] = seen
    groups = {
        tuple(sorted(m for m in behind[start] if start in behind[m])) for start in graph if start in behind[start]
    }
    return [[*group] for group in sorted(groups)]


def report(package: str) -> str:
    """Return the figures of a package."""
    files = modules(package)
    graph = imports(files)
    rings = circles(graph)
    lines: Counter[str] = Counter()
    for path in files.values():
        lines[path.parent.relative_to(ROOT).as_posix()] += len(path.read_text(encoding="utf-8").splitlines())
    text = [
        f"{package}: {len(files)} modules, {sum(map(len, graph.values()))} imports within, {len(rings)} circles",
        f"  {lines.total():6,} lines",
    ]
    text += [f"  circle: {', '.join(module.removeprefix(package + '.') for module in ring)}" for ring in rings]
    text += [f"  {count:6,} {folder}" for folder, count in sorted(lines.items())]
    return "\n".join(text)


if __name__ == "__main__":
    for name in sys.argv[1:] or ["autograd.compiler", "nn"]:
        print(report(name))
