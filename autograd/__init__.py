"""Write ordinary Python arithmetic; see its derivatives, trust them, and run them at machine speed."""

from autograd.core.engine import Value
from autograd.core.recording import is_recording, no_grad

__all__ = ["Value", "is_recording", "no_grad"]
