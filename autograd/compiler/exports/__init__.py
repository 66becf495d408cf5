"""Programs for others: as C, and as functions of JAX."""
