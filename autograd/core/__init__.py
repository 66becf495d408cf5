"""The table of operations, Value, and the reverse sweep. Imports nothing above it."""

from autograd.installation import check as _check

_check()
