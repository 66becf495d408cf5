"""Pictures, pages and charts: of the graph behind a Value, of a network, and of its training."""

from autograd.view.charts import Chart, draw_boundary, draw_losses
from autograd.view.computation import draw, small_picture
from autograd.view.decisions import decisions
from autograd.view.drawing import Drawing
from autograd.view.labels import label
from autograd.view.network import draw_network
from autograd.view.notes import Note
from autograd.view.pages import Page, Recorder, page
from autograd.view.render import RendererError

__all__ = [
    "Chart",
    "Drawing",
    "Note",
    "Page",
    "Recorder",
    "RendererError",
    "decisions",
    "draw",
    "draw_boundary",
    "draw_losses",
    "draw_network",
    "label",
    "page",
    "small_picture",
]
