"""The loop over the points of a batch, in LLVM's assembly language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from autograd.compiler.executable import BLOCK

if TYPE_CHECKING:
    from autograd.compiler.machine.batch import Layout

__all__ = ["driver_text"]

_FIELDS = ("shared", "columns", "strides", "results", "result_strides", "sums", "index", "first", "count", "failed")

_DECLARATIONS = """
declare <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr>, i32, <8 x i1>, <8 x double>)
declare void @llvm.masked.scatter.v8f64.v8p0(<8 x double>, <8 x ptr>, i32, <8 x i1>)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr, i32, <8 x i1>, <8 x i64>)
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, i32, <8 x i1>)
declare i8 @llvm.ctpop.i8(i8)

define internal <8 x double> @lanes1(ptr %f, <8 x double> %x) noinline {
  %xs = alloca [8 x double], align 64
  store <8 x double> %x, ptr %xs, align 64
  br label %loop
loop:
  %i = phi i64 [0, %0], [%j, %loop]
  %p = getelementptr double, ptr %xs, i64 %i
  %a = load double, ptr %p, align 8
  %y = call double %f(double %a)
  store double %y, ptr %p, align 8
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, 8
  br i1 %more, label %loop, label %done
done:
  %r = load <8 x double>, ptr %xs, align 64
  ret <8 x double> %r
}

define internal <8 x double> @lanes2(ptr %f, <8 x double> %x, <8 x double> %y) noinline {
  %xs = alloca [8 x double], align 64
  %ys = alloca [8 x double], align 64
  store <8 x double> %x, ptr %xs, align 64
  store <8 x double> %y, ptr %ys, align 64
  br label %loop
loop:
  %i = phi i64 [0, %0], [%j, %loop]
  %p = getelementptr double, ptr %xs, i64 %i
  %q = getelementptr double, ptr %ys, i64 %i
  %a = load double, ptr %p, align 8
  %b = load double, ptr %q, align 8
  %z = call double %f(double %a, double %b)
  store double %z, ptr %p, align 8
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, 8
  br i1 %more, label %loop, label %done
done:
  %r = load <8 x double>, ptr %xs, align 64
  ret <8 x double> %r
}
"""

# For each of eight points: its number, its inputs into the scratch memory, the chunks, the results out of it.
_BATCH = """
@inputs = private constant [{inputs_n} x i32] [{inputs}]
@written = private constant [{written_n} x i32] [{written}]

define i64 @batch(ptr %f, ptr %call, ptr noalias %s) #0 {{
entry:
{fields}
  %n = getelementptr i8, ptr %shared, i64 0
  %r = getelementptr i8, ptr %s, i64 {at_sums}
{once}
  %failed.at = getelementptr i8, ptr %s, i64 64
  %indexed = icmp ne ptr %index, null
  %first.s = insertelement <8 x i64> poison, i64 %first, i32 0
  %first.v = shufflevector <8 x i64> %first.s, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %group

group:
  %at = phi i64 [0, %entry], [%at.next, %group.end]
  %lost = phi i64 [0, %entry], [%lost.next, %group.end]
  %more = icmp slt i64 %at, %count
  br i1 %more, label %go, label %finish

finish:
  ret i64 %lost

go:
  %left = sub i64 %count, %at
  %full = icmp sge i64 %left, 8
  %left.s = insertelement <8 x i64> poison, i64 %left, i32 0
  %left.v = shufflevector <8 x i64> %left.s, <8 x i64> poison, <8 x i32> zeroinitializer
  %mask = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %left.v
  %mask.b = bitcast <8 x i1> %mask to i8
  store i8 %mask.b, ptr %s, align 8
  store <8 x i32> splat (i32 -1), ptr %failed.at, align 32
  %in.block = and i64 %at, {block_mask}
  %new = icmp eq i64 %in.block, 0
  br i1 %new, label %clear, label %numbers

clear:
  %k0 = phi i64 [0, %go], [%k0.next, %clear.one]
  %k0.more = icmp ult i64 %k0, {adding_n}
  br i1 %k0.more, label %clear.one, label %numbers
clear.one:
  %k0.p = getelementptr <8 x double>, ptr %r, i64 %k0
  store <8 x double> zeroinitializer, ptr %k0.p, align 64
  %k0.next = add i64 %k0, 1
  br label %clear

numbers:
  %at.s = insertelement <8 x i64> poison, i64 %at, i32 0
  %at.v = shufflevector <8 x i64> %at.s, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %indexed, label %from.index, label %from.first
from.index:
  %index.at = getelementptr i64, ptr %index, i64 %at
  %index.v = call <8 x i64> @llvm.masked.load.v8i64.p0(ptr %index.at, i32 8, <8 x i1> %mask, <8 x i64> zeroinitializer)
  br label %numbered
from.first:
  %first.at = add <8 x i64> %first.v, %at.v
  %first.i = add <8 x i64> %first.at, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %numbered
numbered:
  %raw = phi <8 x i64> [%index.v, %from.index], [%first.i, %from.first]
  %zero.v = shufflevector <8 x i64> %raw, <8 x i64> poison, <8 x i32> zeroinitializer
  %point = select <8 x i1> %mask, <8 x i64> %raw, <8 x i64> %zero.v
  %point.0 = extractelement <8 x i64> %point, i32 0
  %indexed.not = xor i1 %indexed, true
  %row = and i1 %indexed.not, %full
  br label %in

in:
  %k1 = phi i64 [0, %numbered], [%k1.next, %in.stored]
  %k1.more = icmp ult i64 %k1, {inputs_n}
  br i1 %k1.more, label %in.one, label %chunks
in.one:
  %k1.p = getelementptr i32, ptr @inputs, i64 %k1
  %k1.i = load i32, ptr %k1.p, align 4
  %k1.c = getelementptr ptr, ptr %columns, i32 %k1.i
  %k1.column = load ptr, ptr %k1.c, align 8
  %k1.s = getelementptr i64, ptr %strides, i32 %k1.i
  %k1.stride = load i64, ptr %k1.s, align 8
  %k1.dense = icmp eq i64 %k1.stride, 8
  %k1.row = and i1 %k1.dense, %row
  br i1 %k1.row, label %in.row, label %in.gather
in.row:
  %k1.rp = getelementptr double, ptr %k1.column, i64 %point.0
  %k1.rv = load <8 x double>, ptr %k1.rp, align 8
  br label %in.stored
in.gather:
  %k1.st = insertelement <8 x i64> poison, i64 %k1.stride, i32 0
  %k1.sv = shufflevector <8 x i64> %k1.st, <8 x i64> poison, <8 x i32> zeroinitializer
  %k1.off = mul <8 x i64> %point, %k1.sv
  %k1.gp = getelementptr i8, ptr %k1.column, <8 x i64> %k1.off
  %k1.gv = call <8 x double> @llvm.masked.gather.v8f64.v8p0(
    <8 x ptr> %k1.gp, i32 8, <8 x i1> splat (i1 true), <8 x double> poison)
  br label %in.stored
in.stored:
  %k1.v = phi <8 x double> [%k1.rv, %in.row], [%k1.gv, %in.gather]
  %k1.to.b = getelementptr i8, ptr %s, i64 {at_inputs}
  %k1.to = getelementptr <8 x double>, ptr %k1.to.b, i64 %k1
  store <8 x double> %k1.v, ptr %k1.to, align 64
  %k1.next = add i64 %k1, 1
  br label %in

chunks:
{each}
  br label %ran

ran:
  %alive.b = load i8, ptr %s, align 8
  %alive = bitcast i8 %alive.b to <8 x i1>
  %failed.v = load <8 x i32>, ptr %failed.at, align 32
  %failed.to = getelementptr i32, ptr %failed, i64 %at
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %failed.v, ptr %failed.to, i32 4, <8 x i1> %mask)
  %lost.b = xor i8 %mask.b, %alive.b
  %lost.n = call i8 @llvm.ctpop.i8(i8 %lost.b)
  %lost.w = zext i8 %lost.n to i64
  %lost.next = add i64 %lost, %lost.w
  br label %out

out:
  %k2 = phi i64 [0, %ran], [%k2.next, %out.stored]
  %k2.more = icmp ult i64 %k2, {written_n}
  br i1 %k2.more, label %out.one, label %group.sums
out.one:
  %k2.p = getelementptr i32, ptr @written, i64 %k2
  %k2.i = load i32, ptr %k2.p, align 4
  %k2.c = getelementptr ptr, ptr %results, i32 %k2.i
  %k2.column = load ptr, ptr %k2.c, align 8
  %k2.s = getelementptr i64, ptr %result_strides, i32 %k2.i
  %k2.stride = load i64, ptr %k2.s, align 8
  %k2.from.b = getelementptr i8, ptr %s, i64 {at_results}
  %k2.from = getelementptr <8 x double>, ptr %k2.from.b, i64 %k2
  %k2.v = load <8 x double>, ptr %k2.from, align 64
  %k2.dense = icmp eq i64 %k2.stride, 8
  %k2.row = and i1 %k2.dense, %row
  br i1 %k2.row, label %out.row, label %out.scatter
out.row:
  %k2.rp = getelementptr double, ptr %k2.column, i64 %point.0
  store <8 x double> %k2.v, ptr %k2.rp, align 8
  br label %out.stored
out.scatter:
  %k2.st = insertelement <8 x i64> poison, i64 %k2.stride, i32 0
  %k2.sv = shufflevector <8 x i64> %k2.st, <8 x i64> poison, <8 x i32> zeroinitializer
  %k2.off = mul <8 x i64> %point, %k2.sv
  %k2.gp = getelementptr i8, ptr %k2.column, <8 x i64> %k2.off
  call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %k2.v, <8 x ptr> %k2.gp, i32 8, <8 x i1> %alive)
  br label %out.stored
out.stored:
  %k2.next = add i64 %k2, 1
  br label %out

group.sums:
  %at.next = add i64 %at, 8
  %over = and i64 %at.next, {block_mask}
  %block.end = icmp eq i64 %over, 0
  %last = icmp sge i64 %at.next, %count
  %sum.now = or i1 %block.end, %last
  br i1 %sum.now, label %sum, label %group.end

sum:
  %k3 = phi i64 [0, %group.sums], [%k3.next, %sum.one]
  %k3.more = icmp ult i64 %k3, {adding_n}
  br i1 %k3.more, label %sum.one, label %group.end
sum.one:
  %k3.p = getelementptr <8 x double>, ptr %r, i64 %k3
  %k3.v = load <8 x double>, ptr %k3.p, align 64
  %k3.low = shufflevector <8 x double> %k3.v, <8 x double> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %k3.high = shufflevector <8 x double> %k3.v, <8 x double> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %k3.four = fadd <4 x double> %k3.low, %k3.high
  %k3.a = shufflevector <4 x double> %k3.four, <4 x double> poison, <2 x i32> <i32 0, i32 1>
  %k3.b = shufflevector <4 x double> %k3.four, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %k3.two = fadd <2 x double> %k3.a, %k3.b
  %k3.0 = extractelement <2 x double> %k3.two, i32 0
  %k3.1 = extractelement <2 x double> %k3.two, i32 1
  %k3.total = fadd double %k3.0, %k3.1
  %k3.block = lshr i64 %at, {block_shift}
  %k3.row = mul i64 %k3.block, {adding_n}
  %k3.at = add i64 %k3.row, %k3
  %k3.to = getelementptr double, ptr %sums, i64 %k3.at
  store double %k3.total, ptr %k3.to, align 8
  %k3.next = add i64 %k3, 1
  br label %sum

group.end:
  br label %group
}}
"""


def driver_text(
    layout: Layout,
    once: Sequence[str],
    each: Sequence[str],
    *,
    inputs: Sequence[int],
    written: Sequence[int],
    adding: int,
) -> str:
    """Return the text of the function ``batch``, which calls the chunks.

    Parameters
    ----------
    layout
        Where the numbers lie.
    once, each
        The calls of the chunks that run once, and of those that run for every eight points.
    inputs, written
        The positions of the inputs that each point has, and of the results that are written for each point.
    adding
        How many results are added up.
    """
    fields = []
    for number, name in enumerate(_FIELDS):
        kind = "i64" if name in {"first", "count"} else "ptr"
        fields.append(f"  %{name}.p = getelementptr i64, ptr %call, i64 {number}")
        fields.append(f"  %{name} = load {kind}, ptr %{name}.p, align 8")
    return _DECLARATIONS + _BATCH.format(
        fields="\n".join(fields),
        once="\n".join(once),
        each="\n".join(each),
        inputs_n=len(inputs),
        inputs=", ".join(f"i32 {position}" for position in inputs),
        written_n=len(written),
        written=", ".join(f"i32 {position}" for position in written),
        adding_n=adding,
        at_inputs=layout.inputs,
        at_results=layout.results,
        at_sums=layout.sums,
        block_mask=BLOCK - 1,
        block_shift=BLOCK.bit_length() - 1,
    )
