"""Training, and models in use."""
