"""Measurements beside other engines, in one process and one run, with plain floats as the control."""
