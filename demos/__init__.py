"""Four worked examples of backpropagation, computed by the engine: ``python -m demos`` lists them."""
