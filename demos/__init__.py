"""Worked examples of backpropagation and derivatives, computed by the engine: ``python -m demos`` lists them."""
