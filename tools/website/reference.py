"""The pages of the reference: every public name, in the rooms that the package is built in."""

import importlib
import inspect
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import TypeVar, cast

# A page for each room whose names are public through the package's door; the rest of a title is the room's docstring.
TITLES = {
    "autograd.core": "Value",
    "autograd.transforms": "Derivatives of functions",
    "autograd.compiler": "Compiled functions",
    "autograd.chain_rule": "The chain rule written out",
    "autograd.view": "Pictures, pages and charts",
    "autograd.diagnostics": "Diagnostics",
    "autograd.scoping": "Names for parts of a program",
    "autograd.custom_operations": "Operations of your own",
    "nn.layers": "Layers and models",
    "nn.module": "Module",
    "nn.losses": "Losses",
    "nn.optimizers": "Optimisers",
    "nn.schedulers": "Schedules of the learning rate",
    "nn.training": "Training",
    "nn.data": "Data",
    "nn.saving": "Saved models",
    "nn.summary": "A summary of a model",
}
# Modules that are public themselves, each a page.
MODULES = {
    "autograd.math": "autograd.math: Python's math, with derivatives",
    "autograd.special": "autograd.special: functions of scipy.special",
    "autograd.testing": "autograd.testing: check a derivative",
    "autograd.distributed": "autograd.distributed: batches on many machines",
    "nn.init": "nn.init: first weights",
    "nn.datasets": "nn.datasets: small sets of data",
}
# Classes that are no public names, and write methods of those that are.
SHARED = {"ValueMethods", "Readable"}


def rooms(package: ModuleType) -> dict[str, list[str]]:
    """Return the public names of a package by the room that each comes from, but for those that are modules."""
    found = defaultdict(list)
    for name in package.__all__:
        thing = getattr(package, name)
        if not inspect.ismodule(thing):
            found[room(thing, package.__name__)].append(name)
    return dict(found)


def room(thing: object, package: str) -> str:
    """Return the room of a public thing, as autograd.view or nn.losses."""
    module = getattr(thing, "__module__", None)
    if module is None or isinstance(thing, TypeVar) or not module.startswith(f"{package}."):
        module = f"{package}.layers" if package == "nn" else f"{package}.core"  # ACTIVATIONS, which is a dictionary
    return ".".join(module.split(".")[:2])


def helpers(home: str, public: set[str]) -> list[str]:
    """Return the classes beside the public names of a room, which the public functions return, and ``load``."""
    module = importlib.import_module(home)
    names = [name for name in getattr(module, "__all__", []) if name not in public]
    return [name for name in names if inspect.isclass(getattr(module, name)) or name == "load"]


def members(thing: type) -> str:
    """Return the option that documents the members of a class, with those that a private class writes for it."""
    shared = [base for base in thing.__mro__ if base.__name__ in SHARED]
    names = [
        name
        for base in (thing, *shared)
        for name in vars(base)
        if not name.startswith("_") and getattr(getattr(thing, name, None), "__doc__", None)
    ]
    return f"   :members: {', '.join(names) if shared else ''}".rstrip() + "\n"


def directive(path: str, thing: object) -> str:
    """Return what documents one thing."""
    if inspect.isclass(thing):
        kind, options = ("autoexception", "") if issubclass(thing, BaseException) else ("autoclass", members(thing))
    elif inspect.isbuiltin(thing):
        return f".. py:function:: {path}(...)\n\n   Python's own, for plain numbers: it has no derivative.\n\n"
    elif callable(thing):
        kind, options = "autofunction", ""
    elif isinstance(thing, TypeVar):
        what = "A type variable for the signatures of functions of numbers: ``Value`` or ``float``."
        return f".. py:data:: {path}\n\n   {what}\n\n"
    else:  # a dictionary, whose docstring is that of all dictionaries
        names = ", ".join(f"``{name}``" for name in sorted(cast("Iterable[str]", thing)))
        return f".. py:data:: {path}\n\n   By name: {names}.\n\n"
    return f".. {kind}:: {path}\n{options}\n"


def write(folder: Path) -> list[str]:
    """Write the pages of the reference below a folder; return the names that they document."""
    folder.mkdir(parents=True, exist_ok=True)
    documented: list[str] = []
    listed: dict[str, list[tuple[str, str, list[str]]]] = {}
    for package in ("autograd", "nn"):
        door = importlib.import_module(package)
        pages = []
        for home, names in sorted(rooms(door).items(), key=lambda item: list(TITLES).index(item[0])):
            things = [(f"{package}.{name}", getattr(door, name)) for name in names]
            beside = helpers(home, set(names))
            things += [(f"{home}.{name}", getattr(importlib.import_module(home), name)) for name in beside]
            pages.append((home.replace(".", "-"), TITLES[home], [path for path, _ in things]))
            documented += _page(folder, home.replace(".", "-"), TITLES[home], _about(home), things)
        for home, title in MODULES.items():
            if home.startswith(f"{package}."):
                things = _members(home)
                pages.append((home.replace(".", "-"), title, []))
                documented += _page(folder, home.replace(".", "-"), title, _about(home), things)
        listed[package] = pages
    (folder / "index.md").write_text(_index(listed), encoding="utf-8")
    return documented


def _members(home: str) -> list[tuple[str, object]]:
    """Return the functions and classes of a public module; its numbers, such as pi, need no page."""
    module = importlib.import_module(home)
    things = [(name, getattr(module, name)) for name in sorted(module.__all__, key=str.lower)]
    return [(f"{home}.{name}", thing) for name, thing in things if callable(thing)]


def _about(home: str) -> str:
    return (importlib.import_module(home).__doc__ or "").strip()


def _page(folder: Path, stem: str, title: str, about: str, things: list[tuple[str, object]]) -> list[str]:
    body = "".join(directive(path, thing) for path, thing in things)
    text = f"{title}\n{'=' * len(title)}\n\n{about}\n\n{body}"
    (folder / f"{stem}.rst").write_text(text, encoding="utf-8")
    return [path for path, _ in things]


def _index(listed: dict[str, list[tuple[str, str, list[str]]]]) -> str:
    lines = [
        "# Reference",
        "",
        "Every public name, from its docstring. The examples are run as tests, and *[source]* shows the code.",
        "",
    ]
    for package, pages in listed.items():
        lines += [f"## `{package}`", "", "| page | names |", "|---|---|"]
        for stem, title, paths in pages:
            names = ", ".join(f"{{py:obj}}`~{path}`" for path in paths) or "all of the module's"
            lines.append(f"| [{title}]({stem}.rst) | {names} |")
        lines += [
            "",
            "```{toctree}",
            ":hidden:",
            f":caption: {package}",
            "",
            *(stem for stem, _, _ in pages),
            "```",
            "",
        ]
    lines += ["## Conventions", "", "[The table of conventions](/conventions.md) says what derivatives are at corners"]
    lines += ["and out of range; [measurements](/benchmarks.md) tell what everything costs.", ""]
    return "\n".join(lines)
