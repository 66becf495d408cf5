"""Models in files: their numbers, their architecture as plain data, and whatever states belong to them."""

from nn.saving.models import load, restore, save

__all__ = ["load", "restore", "save"]
