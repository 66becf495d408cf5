"""C functions for each lane of a vector, and what the loop over the points needs of LLVM, in its assembly language."""

__all__ = ["DECLARATIONS"]

DECLARATIONS = """
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
