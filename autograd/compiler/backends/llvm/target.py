"""LLVM: from text to object code for this processor, and from object code to addresses."""

from __future__ import annotations

import itertools
import platform
from functools import cache

import llvmlite
import llvmlite.binding as llvm

__all__ = ["load", "object_code", "processor"]

_NUMBERS = itertools.count()


@cache
def processor() -> tuple[str, ...]:
    """Return what object code depends on: the binding, LLVM, and the processor's name and features."""
    version = ".".join(map(str, llvm.llvm_version_info))
    features = llvm.get_host_cpu_features().flatten()
    return (llvmlite.__version__, version, llvm.get_process_triple(), llvm.get_host_cpu_name(), features)


@cache
def _machine(level: int) -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    *_, triple, name, features = processor()
    return llvm.Target.from_triple(triple).create_target_machine(
        cpu=name, features=features, opt=level, reloc="pic", codemodel="jitdefault", jit=True
    )


@cache
def _linker() -> llvm.LLJIT:
    # The older linker cannot reach far addresses on these.
    arm = platform.machine().lower() in {"aarch64", "arm64"}
    return llvm.create_lljit_compiler(_machine(0), use_jit_link=arm)


def object_code(text: str, level: int) -> bytes:
    """Compile LLVM's assembly language, at a level of optimisation from 0 to 3."""
    *_, triple, name, features = processor()
    # Without this LLVM splits vectors of eight doubles on processors that could hold them.
    wide = '"prefer-vector-width"="512" "min-legal-vector-width"="512"'
    attributes = f'attributes #0 = {{ nounwind {wide} "target-cpu"="{name}" "target-features"="{features}" }}'
    module = llvm.parse_assembly(f'target triple = "{triple}"\n{text}\n{attributes}\n', llvm.create_context())
    return bytes(_machine(level).emit_object(module))


def load(data: bytes, *names: str) -> tuple[list[int], object]:
    """Load object code; return the addresses of what has these names in it, and what keeps it in memory."""
    # Old processors have no instruction for some roundings, which then are functions of the process.
    builder = llvm.JITLibraryBuilder().add_object_img(data).add_current_process()
    for name in names:
        builder.export_symbol(name)
    library = builder.link(_linker(), f"autograd.{next(_NUMBERS)}")
    return [int(library[name]) for name in names], (library, _linker())
