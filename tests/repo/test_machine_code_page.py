"""The assembly that docs/machine-code.md shows is what LLVM makes of the function there."""

import re
from pathlib import Path

import llvmlite.binding as llvm

from autograd import Value, math
from autograd.compiler.backends.llvm.point import write_point
from autograd.compiler.backends.llvm.writer import ModuleText
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.record import record

PAGE = (Path(__file__).resolve().parents[2] / "docs/machine-code.md").read_text(encoding="utf-8")
TRIPLE, PROCESSOR = "x86_64-unknown-linux-gnu", "x86-64-v4"
# What moves numbers about may change from one LLVM to the next; the arithmetic, the call and the branch may not.
ARITHMETIC = re.compile(r"^\s*(v(?:mul|sub|add|div|ucomi)sd|callq|ja|retq)\b", re.MULTILINE)


def assembly():
    w, x = Value(1.0), Value(2.0)

    def loss(x):
        error = math.tanh(w * x) - 0.5
        return error * error if error > 0.0 else -error

    module = ModuleText()
    write_point(module, lower(record(lambda: [loss(x)], [x]).program, (0, 1)), 300, fast=False)
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    attributes = f'attributes #0 = {{ nounwind "target-cpu"="{PROCESSOR}" }}'
    text = llvm.parse_assembly(f'target triple = "{TRIPLE}"\n{module.text()}\n{attributes}\n', llvm.create_context())
    target = llvm.Target.from_triple(TRIPLE)
    machine = target.create_target_machine(cpu=PROCESSOR, opt=0, reloc="pic", codemodel="jitdefault", jit=True)
    return machine.emit_assembly(text)


def test_the_assembly_shown_is_what_llvm_makes_of_the_function():
    (shown,) = re.findall(r"^```asm\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    made = assembly().partition("\np0:\n")[2].partition("\n.Lfunc_end0:")[0]

    there = ARITHMETIC.findall(shown)
    assert there == ["vmulsd", "callq", "vsubsd", "vucomisd", "ja", "retq", "vmulsd"]
    assert ARITHMETIC.findall(made)[: len(there)] == there


def test_no_product_is_fused_with_a_sum():
    assert re.findall(r"\bv?fn?m(?:add|sub)\w*", assembly()) == []
