"""The function that computes a batch: the loop over the points, around the chunks of a program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from autograd.compiler.backends.executable import BLOCK, LANES
from autograd.compiler.backends.llvm.lanes import DECLARATIONS, read_side_by_side, side_by_side

__all__ = ["Offsets", "driver_text"]

# For each group of eight points: their numbers, their inputs into the scratch memory, the chunks, the results out of
# it. Several groups take turns in each chunk: one computes while another waits for its last numbers, and code that was
# fetched is used again at once. To optimise this would take longer than many a program, and gain nothing.
_BATCH = """
@inputs = private constant [{inputs_n} x i32] [{inputs}]
@written = private constant [{written_n} x i32] [{written}]

define i64 @batch(ptr %f, ptr %call, ptr noalias %r) noinline optnone #0 {{
entry:
{fields}
  %n = getelementptr i8, ptr %shared, i64 0
  %begin = getelementptr i8, ptr %r, i64 {at_groups}
{once}
  %indexed = icmp ne ptr %index, null
  %indexed.not = xor i1 %indexed, true
  %first.s = insertelement <8 x i64> poison, i64 %first, i32 0
  %first.v = shufflevector <8 x i64> %first.s, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %turn

turn:
  %start = phi i64 [0, %entry], [%after, %turn.end]
  %lost = phi i64 [0, %entry], [%o.lost.next, %turn.end]
  %nans = phi i8 [0, %entry], [%o.nans.next, %turn.end]
  %more = icmp slt i64 %start, %count
  br i1 %more, label %go, label %finish
finish:
  %sure = icmp eq i8 %nans, 0
  %answer = select i1 %sure, i64 %lost, i64 -3
  ret i64 %answer

go:
  %in.block = and i64 %start, {block_mask}
  %new = icmp eq i64 %in.block, 0
  br i1 %new, label %clear, label %in
clear:
  %k0 = phi i64 [0, %go], [%k0.next, %clear.one]
  %k0.more = icmp ult i64 %k0, {adding_n}
  br i1 %k0.more, label %clear.one, label %in
clear.one:
  %k0.p = getelementptr <8 x double>, ptr %r, i64 %k0
  store <8 x double> zeroinitializer, ptr %k0.p, align 64
  %k0.next = add i64 %k0, 1
  br label %clear

in:
  %at = phi i64 [%start, %go], [%start, %clear], [%at.next, %in.end]
  %s = phi ptr [%begin, %go], [%begin, %clear], [%s.next, %in.end]
  %left = sub i64 %count, %at
  %full = icmp sge i64 %left, 8
  %left.s = insertelement <8 x i64> poison, i64 %left, i32 0
  %left.v = shufflevector <8 x i64> %left.s, <8 x i64> poison, <8 x i32> zeroinitializer
  %mask = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %left.v
  %mask.b = bitcast <8 x i1> %mask to i8
  store i8 %mask.b, ptr %s, align 8
  %mask.to = getelementptr i8, ptr %s, i64 8
  store i8 %mask.b, ptr %mask.to, align 8
  %nans.to = getelementptr i8, ptr %s, i64 16
  store i8 0, ptr %nans.to, align 8
  %failed.at = getelementptr i8, ptr %s, i64 64
  store <8 x i32> splat (i32 -1), ptr %failed.at, align 32
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
  %point.to = getelementptr i8, ptr %s, i64 128
  store <8 x i64> %point, ptr %point.to, align 64
  %row = and i1 %indexed.not, %full
  %to.first = getelementptr i8, ptr %s, i64 {at_inputs}
  br label %in.next
in.next:
  %k1 = phi i64 [0, %numbered], [%k1.next, %in.stored]{block_in}
  %k1.more = icmp ult i64 %k1, {inputs_n}
  br i1 %k1.more, label %in.one, label %in.end
in.one:
  %k1.p = getelementptr i32, ptr @inputs, i64 %k1
  %k1.i = load i32, ptr %k1.p, align 4
  %k1.c = getelementptr ptr, ptr %columns, i32 %k1.i
  %k1.column = load ptr, ptr %k1.c, align 8
  %k1.s = getelementptr i64, ptr %strides, i32 %k1.i
  %k1.stride = load i64, ptr %k1.s, align 8
  %k1.eight = add i64 %k1, 8
  %k1.enough = icmp ule i64 %k1.eight, {inputs_n}
  br i1 %k1.enough, label %in.eight, label %in.single
{eight_in}
in.single:
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
  %k1.to = getelementptr <8 x double>, ptr %to.first, i64 %k1
  store <8 x double> %k1.v, ptr %k1.to, align 64
  %k1.next = add i64 %k1, 1
  br label %in.next
in.end:
  %s.next = getelementptr i8, ptr %s, i64 {group_bytes}
  %at.next = add i64 %at, 8
  %in.turn = sub i64 %at.next, %start
  %turn.full = icmp uge i64 %in.turn, {turn_points}
  %turn.over = icmp sge i64 %at.next, %count
  %turn.done = or i1 %turn.full, %turn.over
  br i1 %turn.done, label %chunk.end, label %in
chunk.end:
  br label %{first_chunk}
{each}
out:
  %o.s = phi ptr [%begin, %{last_chunk}.end], [%o.s.next, %out.end]
  %o.at = phi i64 [%start, %{last_chunk}.end], [%o.at.next, %out.end]
  %o.lost = phi i64 [%lost, %{last_chunk}.end], [%o.lost.next, %out.end]
  %o.nans = phi i8 [%nans, %{last_chunk}.end], [%o.nans.next, %out.end]
  %alive.b = load i8, ptr %o.s, align 8
  %alive = bitcast i8 %alive.b to <8 x i1>
  %o.mask.p = getelementptr i8, ptr %o.s, i64 8
  %o.mask.b = load i8, ptr %o.mask.p, align 8
  %o.mask = bitcast i8 %o.mask.b to <8 x i1>
  %failed.from = getelementptr i8, ptr %o.s, i64 64
  %failed.v = load <8 x i32>, ptr %failed.from, align 32
  %failed.to = getelementptr i32, ptr %failed, i64 %o.at
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %failed.v, ptr %failed.to, i32 4, <8 x i1> %o.mask)
  %lost.b = xor i8 %o.mask.b, %alive.b
  %lost.n = call i8 @llvm.ctpop.i8(i8 %lost.b)
  %lost.w = zext i8 %lost.n to i64
  %o.lost.next = add i64 %o.lost, %lost.w
  %nans.from = getelementptr i8, ptr %o.s, i64 16
  %nans.b = load i8, ptr %nans.from, align 8
  %nans.alive = and i8 %nans.b, %alive.b
  %o.nans.next = or i8 %o.nans, %nans.alive
  %o.point.p = getelementptr i8, ptr %o.s, i64 128
  %o.point = load <8 x i64>, ptr %o.point.p, align 64
  %o.point.0 = extractelement <8 x i64> %o.point, i32 0
  %o.full = icmp eq i8 %o.mask.b, -1
  %o.row = and i1 %indexed.not, %o.full
  %from.result = getelementptr i8, ptr %o.s, i64 {at_results}
  br label %out.next
out.next:
  %k2 = phi i64 [0, %out], [%k2.next, %out.stored]{block}
  %k2.more = icmp ult i64 %k2, {written_n}
  br i1 %k2.more, label %out.some, label %out.end
out.some:
  %k2.p = getelementptr i32, ptr @written, i64 %k2
  %k2.i = load i32, ptr %k2.p, align 4
  %k2.c = getelementptr ptr, ptr %results, i32 %k2.i
  %k2.column = load ptr, ptr %k2.c, align 8
  %k2.s = getelementptr i64, ptr %result_strides, i32 %k2.i
  %k2.stride = load i64, ptr %k2.s, align 8
  %k2.from = getelementptr <8 x double>, ptr %from.result, i64 %k2
  %k2.eight = add i64 %k2, 8
  %k2.enough = icmp ule i64 %k2.eight, {written_n}
  %k2.can = and i1 %k2.enough, %o.full
  br i1 %k2.can, label %out.eight, label %out.one
{eight}
out.one:
  %k2.v = load <8 x double>, ptr %k2.from, align 64
  %k2.dense = icmp eq i64 %k2.stride, 8
  %k2.row = and i1 %k2.dense, %o.row
  br i1 %k2.row, label %out.row, label %out.scatter
out.row:
  %k2.rp = getelementptr double, ptr %k2.column, i64 %o.point.0
  store <8 x double> %k2.v, ptr %k2.rp, align 8
  br label %out.stored
out.scatter:
  %k2.st = insertelement <8 x i64> poison, i64 %k2.stride, i32 0
  %k2.sv = shufflevector <8 x i64> %k2.st, <8 x i64> poison, <8 x i32> zeroinitializer
  %k2.off = mul <8 x i64> %o.point, %k2.sv
  %k2.gp = getelementptr i8, ptr %k2.column, <8 x i64> %k2.off
  call void @llvm.masked.scatter.v8f64.v8p0(<8 x double> %k2.v, <8 x ptr> %k2.gp, i32 8, <8 x i1> %alive)
  br label %out.stored
out.stored:
  %k2.next = add i64 %k2, 1
  br label %out.next
out.end:
  %o.s.next = getelementptr i8, ptr %o.s, i64 {group_bytes}
  %o.at.next = add i64 %o.at, 8
  %o.more = icmp ult ptr %o.s.next, %s.next
  br i1 %o.more, label %out, label %sums.maybe

sums.maybe:
  %after = add i64 %start, {turn_points}
  %over = and i64 %after, {block_mask}
  %block.end = icmp eq i64 %over, 0
  %last = icmp sge i64 %after, %count
  %sum.now = or i1 %block.end, %last
  br i1 %sum.now, label %sum, label %turn.end
sum:
  %k3 = phi i64 [0, %sums.maybe], [%k3.next, %sum.one]
  %k3.more = icmp ult i64 %k3, {adding_n}
  br i1 %k3.more, label %sum.one, label %turn.end
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
  %k3.block = lshr i64 %start, {block_shift}
  %k3.row = mul i64 %k3.block, {adding_n}
  %k3.at = add i64 %k3.row, %k3
  %k3.to = getelementptr double, ptr %sums, i64 %k3.at
  store double %k3.total, ptr %k3.to, align 8
  %k3.next = add i64 %k3, 1
  br label %sum
turn.end:
  br label %turn
}}
"""

_CHUNK = """
{name}:
  %{name}.at = phi ptr [%begin, %{previous}.end], [%{name}.next, %{name}.end]
{test}{call}
  br label %{name}.end
{name}.end:
  %{name}.next = getelementptr i8, ptr %{name}.at, i64 {group_bytes}
  %{name}.more = icmp ult ptr %{name}.next, %s.next
  br i1 %{name}.more, label %{name}, label %{following}"""

# A group of which no point is left is passed over.
_TEST = """  %{name}.alive = load i8, ptr %{name}.at, align 8
  %{name}.none = icmp eq i8 %{name}.alive, 0
  br i1 %{name}.none, label %{name}.end, label %{name}.do
{name}.do:
"""


_FIELDS = ("shared", "columns", "strides", "results", "result_strides", "sums", "index", "first", "count", "failed")


class Offsets(NamedTuple):
    """Offsets in the scratch memory, in bytes.

    At its beginning are the sums and the single numbers. Memory for each of the groups of eight points that take turns
    follows: the masks of the points that are left, of those that there were, and of those of which a derivative is nan;
    the failed guards, the numbers of the points, and what is said below.

    Parameters
    ----------
    singles
        Where the single numbers begin.
    groups
        Where the memory of the first group begins.
    inputs, results, vectors
        Where they begin in the memory of a group.
    group
        The size of the memory of a group.
    """

    singles: int
    groups: int
    inputs: int
    results: int
    vectors: int
    group: int


def driver_text(
    layout: Offsets,
    turn: int,
    once: Sequence[str],
    chunks: dict[str, str],
    *,
    guarded: bool,
    inputs: Sequence[int],
    written: Sequence[int],
    adding: int,
) -> str:
    """Return the text of the function ``batch``, which calls the chunks.

    Parameters
    ----------
    layout
        Where the numbers lie.
    turn
        How many groups take turns.
    once
        The calls of the chunks that run once.
    chunks
        The names of the chunks that run for every eight points, and their calls.
    guarded
        Whether there are guards in them.
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
    names = ["chunk", *chunks, "out"]
    each = [
        _CHUNK.format(
            name=name,
            call=call,
            test=_TEST.format(name=name) if guarded else "",
            previous=previous,
            following=following,
            group_bytes=layout.group,
        )
        for (name, call), previous, following in zip(chunks.items(), names, names[2:], strict=False)
    ]
    return DECLARATIONS + _BATCH.format(
        fields="\n".join(fields),
        once="\n".join(once),
        each="".join(each),
        block_in=", [%k1.eight, %in.turned]" if len(inputs) >= LANES else "",
        eight_in=read_side_by_side() if len(inputs) >= LANES else "in.eight:\n  br label %in.single",
        block=", [%k2.eight, %out.block]" if len(written) >= LANES else "",
        eight=side_by_side() if len(written) >= LANES else "out.eight:\n  br label %out.one",
        first_chunk=names[1],
        last_chunk=names[-2],
        inputs_n=len(inputs),
        inputs=", ".join(f"i32 {position}" for position in inputs),
        written_n=len(written),
        written=", ".join(f"i32 {position}" for position in written),
        adding_n=adding,
        at_inputs=layout.inputs,
        at_results=layout.results,
        at_groups=layout.groups,
        group_bytes=layout.group,
        turn_points=turn * LANES,
        block_mask=BLOCK - 1,
        block_shift=BLOCK.bit_length() - 1,
    )
