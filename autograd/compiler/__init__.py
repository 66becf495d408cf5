"""compile(): a scalar function, with its branches, at machine speed."""
