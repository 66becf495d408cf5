"""The picture of the layers, docs/layers.dot and docs/layers.svg, from the contracts on imports in pyproject.toml."""

import tomllib
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_SHOWN = ("nn", "autograd", "autograd.compiler")  # what is inside of their rooms is written into those
# Colours that can be read on a light page and on a dark one, as those of drawn graphs.
_HEAD = """\
// Generated from the contracts on imports in pyproject.toml; do not edit.
digraph layers {
  graph [rankdir=TB, ranksep=0.25, bgcolor=transparent, fontname="Helvetica", fontsize=16, fontcolor="#768091", \
style=rounded, color="#888888"]
  node [shape=record, style=filled, fillcolor="#dcebff", fontname="Helvetica", fontsize=12, fontcolor="#1a2233", \
color="#3b7dd8", margin="0.35,0.08"]
  edge [color="#888888", arrowsize=0.7]
"""


def layers_dot() -> str:
    """Return the picture in the DOT language: a box for each layer, in it the rooms that do not import each other."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [one for one in project["tool"]["importlinter"]["contracts"] if one.get("exhaustive")]
    layers = {one["containers"][0]: [layer.split(" | ") for layer in one["layers"]] for one in contracts}
    return _HEAD + "".join(_cluster(package, layers) for package in _SHOWN) + "}\n"


def _cluster(package: str, layers: dict[str, list[list[str]]]) -> str:
    """Return the box of a package, in which each layer points to the next."""
    name = package.replace(".", "_")
    lines = [f"  subgraph cluster_{name} {{", f'    label="{package}"']
    for place, rooms in enumerate(layers[package]):
        label = "|".join(_room(f"{package}.{room}", room, layers) for room in rooms)
        lines.append(f'    {name}_{place} [label="{label}"]')
    chain = " -> ".join(f"{name}_{place}" for place in range(len(layers[package])))
    return "\n".join([*lines, f"    {chain}", "  }\n"])


def _room(package: str, room: str, layers: dict[str, list[list[str]]]) -> str:
    """Return the name of a room, and below it the rooms inside, layer by layer."""
    inside = [] if package in _SHOWN else layers.get(package, [])
    return r"\n".join([room, *(f"({', '.join(rooms)})" for rooms in inside)])


def draw_layers() -> None:
    """Write the picture as SVG, by the embedded renderer, which draws the same everywhere."""
    from autograd.view.render import embedded_renderer, render

    picture = render((_ROOT / "docs/layers.dot").read_text(encoding="utf-8"), "svg", embedded_renderer())
    (_ROOT / "docs/layers.svg").write_bytes(picture)
