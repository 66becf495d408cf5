"""Everything that a request may become, by name."""

from unittest.mock import patch

from autograd.compiler.backends.code import ForeignCode
from autograd.compiler.backends.llvm import machine_code
from autograd.compiler.backends.python import plain


def speculative(request):
    return machine_code(request, plain(request))


def through_ctypes(request):
    with patch("autograd.compiler.backends.llvm.Code", ForeignCode):
        return speculative(request)


EXECUTABLES = {
    "machine code": machine_code,
    "speculative machine code": speculative,
    "speculative machine code, called through ctypes": through_ctypes,
    "generated Python": plain,
}
try:
    from autograd.compiler.backends.replay import tape_of
    from autograd.compiler.native.replay import Code, instruction_sets
except ImportError:  # where there is no C compiler
    pass
else:

    def replay(instruction_set):
        def made(request):
            tape = tape_of(request, instruction_set)
            return Code(**tape.addresses(), owner=tape, release=True)

        return made

    EXECUTABLES |= {f"replay, {name}": replay(name) for name in instruction_sets}
