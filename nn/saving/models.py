"""Models in files: safetensors with their numbers, and their architecture beside them as plain data.

Nothing in a file is ever executed: an architecture names classes of ``nn`` and says what they hold. The tensors have
the names and shapes of PyTorch's state dicts, so that other programs can read them.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from autograd.files import refuse_streams, write_atomically
from nn.module import Module
from nn.saving.architecture import Plain, build, described, difference

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Tensors: TypeAlias = Mapping[str, NDArray[np.float64]]

__all__ = ["Stateful", "load", "read", "restore", "restore_from", "save", "write"]

# The one entry of the metadata, with the version of what is in it: a checksum, a space, and JSON.
_ENTRY, _VERSION = "scalar-autograd", 1
_STATE = "state/"  # how the names of tensors begin that are no parameters
# What building a model from a description can run into that nobody wrote with save.
_FORGED = (ValueError, TypeError, LookupError, AttributeError, StopIteration, OverflowError, RecursionError)
_TENSOR = "$tensor"  # marks in the metadata where a list of numbers belongs that is among the tensors


class Stateful(Protocol):
    """What can give its state as plain data, and take it back, or refuse it with nothing changed."""

    def state_dict(self) -> Any: ...  # noqa: ANN401, D102  # each has its own

    def load_state_dict(self, state: Any) -> object: ...  # noqa: ANN401, D102


def save(path: str | PathLike[str], model: Module, optimizer: Stateful | None = None) -> None:
    """Write a model, and the optimiser's state if given, to a file that is there whole or not at all.

    Parameters
    ----------
    path
        The file, by convention ``….safetensors``; one that is there already is replaced.
    model
        Any Module. ``load`` builds those made of nn's classes alone; ``restore`` takes any.
    optimizer
        What training goes on with.

    Examples
    --------
    >>> import tempfile
    >>> from nn import MLP, load
    >>> model = MLP(2, [3, 1], "tanh")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(f"{folder}/model.safetensors", model)
    ...     again = load(f"{folder}/model.safetensors")
    >>> again
    MLP(2, [3, 1]) with 13 parameters
      layers.0: Layer(2, 3, activation='tanh') with 9 parameters
      layers.1: Layer(3, 1, activation='identity') with 4 parameters
    >>> again([0.5, 1.0]) == model([0.5, 1.0])
    True
    """
    write(path, model, {} if optimizer is None else {"optimizer": optimizer.state_dict()})


def load(path: str | PathLike[str]) -> Module:
    """Return the model that ``save`` wrote.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If it is truncated, altered, of another program, or of a model with parts that are not nn's.

    Examples
    --------
    As for ``save``.
    """
    contents = read(path)
    if contents.architecture is None:
        raise ValueError(
            f"{path} holds tensors without an architecture; make the model yourself, and restore(path, model)"
        )
    count = sum(tensor.size for tensor in contents.tensors.values())
    try:
        model = build(contents.architecture, _classes(), contents.generators, count)
        model.load_state_dict(contents.tensors)
    except _FORGED as error:
        raise ValueError(f"{path} cannot be loaded: {error}; restore(path, model) takes a model made by you") from None
    return model


def restore(path: str | PathLike[str], model: Module, optimizer: Stateful | None = None) -> None:
    """Set a model, and an optimiser if given, to what is in a file. If anything does not fit, nothing is changed.

    Parameters
    ----------
    path
        A file that ``save`` or a checkpoint of ``fit`` wrote, or any safetensors file with the model's names and
        shapes, such as that of the state dict of an equal model of PyTorch.
    model
        A model like the one saved.
    optimizer
        An optimiser like the one saved.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If it is truncated or altered, or holds another architecture, or no state of an optimiser where one is given.

    Examples
    --------
    >>> import tempfile
    >>> from nn import Linear
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(f"{folder}/model.safetensors", Linear(1, 1, weights=[[2.0]], biases=[1.0]))
    ...     model = Linear(1, 1)
    ...     restore(f"{folder}/model.safetensors", model)
    >>> model.state_dict()
    {'weight': [[2.0]], 'bias': [1.0]}
    """
    restore_from(path, read(path), model, {} if optimizer is None else {"optimizer": optimizer})


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a file."""

    tensors: Tensors
    architecture: Plain
    generators: list[random.Random]
    states: Mapping[str, Plain]


def write(path: str | PathLike[str], model: Module, states: Mapping[str, object]) -> None:
    """Write a model, and whatever states belong to it."""
    import numpy as np
    from safetensors.numpy import save as to_bytes

    tensors = {name: np.array(numbers, dtype=np.float64) for name, numbers in model.state_dict().items()}
    architecture, generators = described(model)
    content = json.dumps(
        {
            "version": _VERSION,
            "architecture": architecture,
            "generators": [generator.getstate() for generator in generators],
            "states": {name: _packed(state, name, tensors) for name, state in states.items()},
        }
    )
    write_atomically(path, to_bytes(tensors, {_ENTRY: f"{_digest(content, tensors)} {content}"}), "model")


def read(path: str | PathLike[str]) -> Contents:
    """Return what is in a file, or raise one error that says why it cannot be read."""
    from safetensors import SafetensorError
    from safetensors.numpy import load as from_bytes

    refuse_streams(path)
    data = Path(path).read_bytes()
    try:
        tensors = from_bytes(data)
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    except (SafetensorError, KeyError, ValueError) as error:
        raise ValueError(f"{path} is no safetensors file, or is damaged ({error})") from None
    entry = header.get("__metadata__", {}).get(_ENTRY)
    if entry is None:
        return Contents(tensors, None, [], {})
    checksum, _, text = entry.partition(" ")
    if checksum != _digest(text, tensors):
        raise ValueError(f"{path} is damaged: its content is not what was written (the checksum differs)")
    try:
        content = json.loads(text)
        if content["version"] != _VERSION:
            raise ValueError(f"it is of version {content['version']} of the format, and this program reads {_VERSION}")
        generators = [_generator(state) for state in content["generators"]]
        states = {name: _unpacked(state, tensors) for name, state in content["states"].items()}
        architecture = content["architecture"]
    except _FORGED as error:
        raise ValueError(f"{path} cannot be read: {error}") from None
    own = {name: tensor for name, tensor in tensors.items() if not name.startswith(_STATE)}
    return Contents(own, architecture, generators, states)


def restore_from(path: str | PathLike[str], contents: Contents, model: Module, parts: Mapping[str, Stateful]) -> None:
    """Set a model and what belongs to it to the contents of a file, or change nothing."""
    for name in parts:
        if name not in contents.states:
            raise ValueError(f"{path} holds no state of the {name}; it was saved without one")
    architecture, generators = described(model)
    if contents.architecture is not None:
        differing = difference(contents.architecture, json.loads(json.dumps(architecture)), "the model")
        if differing:
            raise ValueError(f"{path} holds another architecture: {differing}")
    done: list[tuple[Stateful, object]] = []
    try:
        for part, state in [(model, contents.tensors), *((parts[name], contents.states[name]) for name in parts)]:
            done.append((part, part.state_dict()))
            part.load_state_dict(state)
    except _FORGED as error:
        for part, before in done[:-1]:
            part.load_state_dict(before)
        raise ValueError(f"{path} does not fit: {error}") from None
    for generator, saved in zip(generators, contents.generators, strict=False):  # a foreign file has none
        generator.setstate(saved.getstate())


def _classes() -> dict[str, Callable[[], Module]]:
    """Return how to make an empty Module of each of nn's classes."""
    found, waiting = dict[str, Callable[[], Module]](), [Module]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.split(".")[0] == "nn":
            found[kind.__name__] = partial(kind.__new__, kind)
    return found


def _digest(content: str, tensors: Tensors) -> str:
    digest = hashlib.sha256(content.encode())
    for name in sorted(tensors):
        tensor = tensors[name]
        digest.update(f"{name} {tensor.dtype.str} {tensor.shape}".encode())
        digest.update(tensor.tobytes())
    return digest.hexdigest()


def _packed(plain: object, path: str, tensors: dict[str, NDArray[np.float64]]) -> Plain:
    """Return plain data with its lists of floats among the tensors."""
    import numpy as np

    if isinstance(plain, Mapping):
        return {str(key): _packed(held, f"{path}/{key}", tensors) for key, held in plain.items()}
    if isinstance(plain, list | tuple):
        if plain and all(type(element) is float for element in plain):
            tensors[f"{_STATE}{path}"] = np.array(plain, dtype=np.float64)
            return {_TENSOR: f"{_STATE}{path}"}
        return [_packed(element, f"{path}/{position}", tensors) for position, element in enumerate(plain)]
    return cast("Plain", plain)


def _unpacked(plain: Plain, tensors: Tensors) -> Plain:
    if isinstance(plain, list):
        return [_unpacked(element, tensors) for element in plain]
    if isinstance(plain, dict):
        if plain.keys() == {_TENSOR}:
            return cast("Plain", tensors[cast("str", plain[_TENSOR])].tolist())
        return {key: _unpacked(held, tensors) for key, held in plain.items()}
    return plain


def _generator(state: Sequence[Any]) -> random.Random:
    generator = random.Random()
    version, words, gauss = state
    generator.setstate((version, tuple(words), gauss))
    return generator
