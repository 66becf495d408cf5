"""From the arguments of a call to the path they take, and to what runs it."""
