"""Data to learn from: named samples, files of them, mini-batches, and the table that a compiled batch reads."""

from nn.data.csv_files import read_csv
from nn.data.dataset import Dataset, Sample, batches

__all__ = ["Dataset", "Sample", "batches", "read_csv"]
