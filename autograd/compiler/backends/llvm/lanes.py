"""C functions for each lane of a vector, and what the loop over the points needs of LLVM, in its assembly language."""

__all__ = [
    "COUNT_ZEROS",
    "DECLARATIONS",
    "GATHER",
    "SQUARE",
    "SQUARING",
    "lane_by_lane",
    "read_side_by_side",
    "side_by_side",
    "some_lanes",
]

DECLARATIONS = """
declare void @llvm.masked.scatter.v8f64.v8p0(<8 x double>, <8 x ptr>, i32, <8 x i1>)
declare <8 x i64> @llvm.masked.load.v8i64.p0(ptr, i32, <8 x i1>, <8 x i64>)
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, i32, <8 x i1>)
declare i8 @llvm.ctpop.i8(i8)
"""

GATHER = "declare <8 x double> @llvm.masked.gather.v8f64.v8p0(<8 x ptr>, i32, <8 x i1>, <8 x double>)"
COUNT_ZEROS = "declare i8 @llvm.cttz.i8(i8, i1)"

_ALL = """
define internal <8 x double> @lanes{count}(ptr %f, {vectors}) noinline #0 {{
{kept}
  br label %loop
loop:
  %i = phi i64 [0, %0], [%j, %loop]
{called}
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, 8
  br i1 %more, label %loop, label %done
done:
  %r = load <8 x double>, ptr %m0, align 64
  ret <8 x double> %r
}}
"""
_SOME = """
define internal <8 x double> @some{count}(ptr %f, i8 %mask, {vectors}) noinline #0 {{
{kept}
  br label %loop
loop:
  %left = phi i8 [%mask, %0], [%left.next, %loop]
  %lane = call i8 @llvm.cttz.i8(i8 %left, i1 true)
  %i = zext i8 %lane to i64
{called}
  %left.less = sub i8 %left, 1
  %left.next = and i8 %left, %left.less
  %more = icmp ne i8 %left.next, 0
  br i1 %more, label %loop, label %done
done:
  %r = load <8 x double>, ptr %m0, align 64
  ret <8 x double> %r
}}
"""


def lane_by_lane(count: int) -> str:
    """Return what calls a C function with so many arguments for each lane."""
    return _with_calls(_ALL, count)


def some_lanes(count: int) -> str:
    """Return what calls it for the lanes of a mask that is not empty; the others keep the first argument."""
    return _with_calls(_SOME, count)


def _with_calls(text: str, count: int) -> str:
    each = range(count)
    kept = [
        *(f"  %m{n} = alloca [8 x double], align 64" for n in each),
        *(f"  store <8 x double> %v{n}, ptr %m{n}, align 64" for n in each),
    ]
    called = [
        *(f"  %p{n} = getelementptr double, ptr %m{n}, i64 %i" for n in each),
        *(f"  %a{n} = load double, ptr %p{n}, align 8" for n in each),
        f"  %y = call double %f({', '.join(f'double %a{n}' for n in each)})",
        "  store double %y, ptr %p0, align 8",
    ]
    vectors = ", ".join(f"<8 x double> %v{n}" for n in each)
    return text.format(count=count, vectors=vectors, kept="\n".join(kept), called="\n".join(called))


# What pow(x, 2) gives: the real square, rounded, except that pow errs by a little before it rounds. The product x * x
# is the same number wherever the real square, which is p + e, is not almost in the middle between two doubles. Only
# lanes where that may be, or where p is far from 1, ask pow itself; see ``precise_pow``. ``%u`` is the power of two
# that begins the doubles around p; the numbers are 0.48 of their distance, 2**-200 and 2**200.
SQUARING = frozenset(
    {
        "declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)",
        "declare <8 x double> @llvm.fabs.v8f64(<8 x double>)",
        COUNT_ZEROS,
        """
define internal <8 x double> @squares(ptr %f, <8 x double> %x) noinline #0 {
  %xs = alloca [8 x double], align 64
  %ps = alloca [8 x double], align 64
  %p = fmul <8 x double> %x, %x
  %p.n = fneg <8 x double> %p
  %e = call <8 x double> @llvm.fma.v8f64(<8 x double> %x, <8 x double> %x, <8 x double> %p.n)
  %e.a = call <8 x double> @llvm.fabs.v8f64(<8 x double> %e)
  %p.i = bitcast <8 x double> %p to <8 x i64>
  %p.b = add <8 x i64> %p.i, splat (i64 -1)
  %u.i = and <8 x i64> %p.b, splat (i64 9218868437227405312)
  %u = bitcast <8 x i64> %u.i to <8 x double>
  %most = fmul <8 x double> %u, splat (double 0x3C9EB851EB851EB8)
  %near = fcmp ugt <8 x double> %e.a, %most
  %low = fcmp ult <8 x double> %u, splat (double 0x3370000000000000)
  %high = fcmp ugt <8 x double> %u, splat (double 0x4C70000000000000)
  %far = or <8 x i1> %low, %high
  %ask = or <8 x i1> %near, %far
  %ask.b = bitcast <8 x i1> %ask to i8
  %sure = icmp eq i8 %ask.b, 0
  br i1 %sure, label %at.once, label %some
at.once:
  ret <8 x double> %p
some:
  store <8 x double> %x, ptr %xs, align 64
  store <8 x double> %p, ptr %ps, align 64
  br label %loop
loop:
  %left = phi i8 [%ask.b, %some], [%left.next, %loop]
  %i = call i8 @llvm.cttz.i8(i8 %left, i1 true)
  %i.w = zext i8 %i to i64
  %from = getelementptr double, ptr %xs, i64 %i.w
  %to = getelementptr double, ptr %ps, i64 %i.w
  %a = load double, ptr %from, align 8
  %y = call double %f(double %a, double 2.0)
  store double %y, ptr %to, align 8
  %left.less = sub i8 %left, 1
  %left.next = and i8 %left, %left.less
  %more = icmp ne i8 %left.next, 0
  br i1 %more, label %loop, label %done
done:
  %r = load <8 x double>, ptr %ps, align 64
  ret <8 x double> %r
}
""",
    }
)

# The same for one number, in the midst of a function.
SQUARE = """\
{r}.p = fmul double {0}, {0}
{r}.n = fneg double {r}.p
{r}.e = call double @llvm.fma.f64(double {0}, double {0}, double {r}.n)
{r}.a = call double @llvm.fabs.f64(double {r}.e)
{r}.i = bitcast double {r}.p to i64
{r}.b = add i64 {r}.i, -1
{r}.k = and i64 {r}.b, 9218868437227405312
{r}.u = bitcast i64 {r}.k to double
{r}.m = fmul double {r}.u, 0x3C9EB851EB851EB8
{r}.near = fcmp ugt double {r}.a, {r}.m
{r}.low = fcmp ult double {r}.u, 0x3370000000000000
{r}.high = fcmp ugt double {r}.u, 0x4C70000000000000
{r}.far = or i1 {r}.low, {r}.high
{r}.unsure = or i1 {r}.near, {r}.far
br label %{l}.before
{l}.before:
br i1 {r}.unsure, label %{l}.ask, label %{l}.done
{l}.ask:
{r}.c = call double {r}.pow(double {0}, double 2.0)
br label %{l}.done
{l}.done:
{r} = phi double [{r}.p, %{l}.before], [{r}.c, %{l}.ask]"""


def _adjacent(name: str, loop: str, at: str, block: str, otherwise: str) -> list[str]:
    """Return the test whether eight columns, from that of the loop's turn on, lie side by side for each point."""
    return [
        f"{at}:",
        f"  %{name}.columns = load <8 x i64>, ptr %{loop}.c, align 8",
        f"  %{name}.strides = load <8 x i64>, ptr %{loop}.s, align 8",
        f"  %{name}.c0 = shufflevector <8 x i64> %{name}.columns, <8 x i64> poison, <8 x i32> zeroinitializer",
        f"  %{name}.s0 = shufflevector <8 x i64> %{name}.strides, <8 x i64> poison, <8 x i32> zeroinitializer",
        f"  %{name}.wanted = add <8 x i64> %{name}.c0, <{', '.join(f'i64 {8 * lane}' for lane in range(8))}>",
        f"  %{name}.side = icmp eq <8 x i64> %{name}.columns, %{name}.wanted",
        f"  %{name}.alike = icmp eq <8 x i64> %{name}.strides, %{name}.s0",
        f"  %{name}.both = and <8 x i1> %{name}.side, %{name}.alike",
        f"  %{name}.bits = bitcast <8 x i1> %{name}.both to i8",
        f"  %{name}.all = icmp eq i8 %{name}.bits, -1",
        f"  %{name}.7 = getelementptr i32, ptr %{loop}.p, i64 7",
        f"  %{name}.i7 = load i32, ptr %{name}.7, align 4",
        f"  %{name}.run = sub i32 %{name}.i7, %{loop}.i",
        f"  %{name}.next = icmp eq i32 %{name}.run, 7",
        f"  %{name}.can = and i1 %{name}.all, %{name}.next",
        f"  br i1 %{name}.can, label %{block}, label %{otherwise}",
        f"{block}:",
    ]


def _turned(name: str) -> list[str]:
    """Return the code that turns the lines ``name.0`` of eight vectors into columns, ``name.3``."""
    lines = []
    for step, size in enumerate((1, 2, 4)):  # blocks of so many lanes change places between two vectors
        for lane in range(8):
            low, high = lane & ~size, lane | size
            shift = size if lane & size else 0
            picks = [(place & ~size) + shift + (8 if place & size else 0) for place in range(8)]
            mask = ", ".join(f"i32 {pick}" for pick in picks)
            lines.append(
                f"  %{name}.{step + 1}.{lane} = shufflevector <8 x double> %{name}.{step}.{low}, "
                f"<8 x double> %{name}.{step}.{high}, <8 x i32> <{mask}>"
            )
    return lines


def _line(name: str, loop: str, points: str, lane: int) -> list[str]:
    """Return the address ``name.q`` of the column of the loop's turn for the point of a lane."""
    return [
        f"  %{name}.n{lane} = extractelement <8 x i64> {points}, i32 {lane}",
        f"  %{name}.o{lane} = mul i64 %{name}.n{lane}, %{loop}.stride",
        f"  %{name}.q{lane} = getelementptr i8, ptr %{loop}.column, i64 %{name}.o{lane}",
    ]


def read_side_by_side() -> str:
    """Return the code for eight inputs that lie side by side for each point: their lines are turned into lanes."""
    lines = _adjacent("d", "k1", "in.eight", "in.turned", "in.single")
    for lane in range(8):
        lines += _line("d", "k1", "%point", lane)
        lines.append(f"  %d.0.{lane} = load <8 x double>, ptr %d.q{lane}, align 8")
    lines += _turned("d")
    lines.append("  %d.to = getelementptr <8 x double>, ptr %to.first, i64 %k1")
    for lane in range(8):
        lines.append(f"  %d.p{lane} = getelementptr <8 x double>, ptr %d.to, i64 {lane}")
        lines.append(f"  store <8 x double> %d.3.{lane}, ptr %d.p{lane}, align 64")
    return "\n".join([*lines, "  br label %in.next"])


def side_by_side() -> str:
    """Return the code for eight results that lie side by side for each point: their lanes are turned into lines."""
    lines = _adjacent("e", "k2", "out.eight", "out.block", "out.one")
    for lane in range(8):
        lines.append(f"  %e.p{lane} = getelementptr <8 x double>, ptr %k2.from, i64 {lane}")
        lines.append(f"  %e.0.{lane} = load <8 x double>, ptr %e.p{lane}, align 64")
    lines += _turned("e")
    for lane in range(8):
        lines += _line("e", "k2", "%o.point", lane)
        lines.append(f"  store <8 x double> %e.3.{lane}, ptr %e.q{lane}, align 8")
    return "\n".join([*lines, "  br label %out.next"])
