"""The interactive pages of a demo."""

from __future__ import annotations

from collections.abc import Sequence

import nn
from autograd import Recorder, Value, page

__all__ = ["pages"]

Sample = tuple[tuple[float, ...], float]


def pages(
    name: str, graph: Value, model: nn.MLP, data: Sequence[Sample], *, rate: float, epochs: int
) -> dict[str, str]:
    """Return the pages by file name: one plays a sample's graph, the other the training, one update per sample.

    Parameters
    ----------
    name
        The name of the demo, with which the names of the files begin.
    graph
        The error of one sample.
    model
        The network, which is trained here.
    data
        The samples.
    rate
        The learning rate, for the loss ½ (o − t)².
    epochs
        How often to go through the samples.
    """
    recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=rate))
    for _ in range(epochs):
        nn.train_per_sample(recorder, data, recorder.loss, recorder)
    return {
        f"{name}.html": page(graph, title=f"{name}: one sample").html,
        f"{name}-training.html": page(recorder, title=f"{name}: training").html,
    }
