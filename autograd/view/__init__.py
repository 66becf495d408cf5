"""Pictures and pages: of the graph behind a Value, and of a network."""

from autograd.view.computation import draw
from autograd.view.drawing import Drawing
from autograd.view.labels import label
from autograd.view.network import draw_network
from autograd.view.pages import Page, Recorder, page
from autograd.view.render import RendererError

__all__ = ["Drawing", "Page", "Recorder", "RendererError", "draw", "draw_network", "label", "page"]
