"""What the tests of the diagnoses share: the real line of a statement in a test."""

import inspect

import pytest


@pytest.fixture
def at():
    """Return how a message gives the place of the line of a function that ends with a marker comment."""

    def place(function, marker, underlined="", indentation="  "):
        lines, first = inspect.getsourcelines(function)
        (offset,) = [offset for offset, text in enumerate(lines) if text.rstrip().endswith(f"# {marker}")]
        text = lines[offset].strip()
        rendered = [f'File "{inspect.getsourcefile(function)}", line {first + offset}, in {function.__name__}']
        rendered.append(f"  {text}")
        if underlined:
            rendered.append("  " + " " * text.index(underlined) + "^" * len(underlined))
        return "\n".join(indentation + line for line in rendered)

    return place
