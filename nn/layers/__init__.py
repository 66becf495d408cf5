"""The modules that models are made of."""
