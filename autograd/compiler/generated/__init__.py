"""Programs as Python: for people to read, for NumPy, and to run where nothing was built."""
