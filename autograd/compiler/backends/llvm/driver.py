"""The function that computes a batch: the loop over the points, around the chunks of a program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from autograd.compiler.backends.executable import BLOCK, LANES
from autograd.compiler.backends.llvm.lanes import DECLARATIONS, side_by_side
from autograd.compiler.backends.llvm.loop import BATCH, CHUNK, TEST

if TYPE_CHECKING:
    from autograd.compiler.backends.llvm.batch import Layout

__all__ = ["driver_text"]

_FIELDS = ("shared", "columns", "strides", "results", "result_strides", "sums", "index", "first", "count", "failed")


def driver_text(
    layout: Layout,
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
        CHUNK.format(
            name=name,
            call=call,
            test=TEST.format(name=name) if guarded else "",
            previous=previous,
            following=following,
            group_bytes=layout.group,
        )
        for (name, call), previous, following in zip(chunks.items(), names, names[2:], strict=False)
    ]
    return DECLARATIONS + BATCH.format(
        fields="\n".join(fields),
        once="\n".join(once),
        each="".join(each),
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
