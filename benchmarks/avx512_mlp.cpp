// The squared error of a 2-16-16-1 ReLU network and its gradient, summed over the points: eight points in a vector.
// Written for comparison: what somebody who knows the network, and has the day, would write with intrinsics.
// Parameters and gradient are flat: neuron by neuron, each neuron's bias last.
#include <immintrin.h>

namespace {

constexpr int HIDDEN = 16, FIRST = 0, SECOND = FIRST + HIDDEN * 3, THIRD = SECOND + HIDDEN * (HIDDEN + 1);
constexpr int PARAMETERS = THIRD + HIDDEN + 1;

using Vector = __m512d;

inline Vector all(double x) { return _mm512_set1_pd(x); }
inline Vector times_plus(Vector a, Vector b, Vector c) { return _mm512_fmadd_pd(a, b, c); }

} // namespace

// `points` is a multiple of eight; `x`, `y` and `target` have as many numbers.
extern "C" double squared_error(const double *w, const double *x, const double *y, const double *target, long points,
                                double *gradient) {
    const Vector zero = _mm512_setzero_pd();
    alignas(64) Vector sums[PARAMETERS];
    for (Vector &sum : sums)
        sum = zero;
    Vector loss = zero;

    for (long point = 0; point < points; point += 8) {
        const Vector x0 = _mm512_loadu_pd(x + point), x1 = _mm512_loadu_pd(y + point);
        Vector one[HIDDEN], two[HIDDEN], slope[HIDDEN];

        for (int i = 0; i < HIDDEN; ++i) {
            const double *row = w + FIRST + 3 * i;
            one[i] = _mm512_max_pd(times_plus(all(row[1]), x1, times_plus(all(row[0]), x0, all(row[2]))), zero);
        }
        Vector output = all(w[THIRD + HIDDEN]);
        for (int i = 0; i < HIDDEN; i += 4) { // four neurons side by side: a sum alone would wait for itself
            const double *row = w + SECOND + (HIDDEN + 1) * i;
            Vector a = all(row[HIDDEN]), b = all(row[2 * HIDDEN + 1]), c = all(row[3 * HIDDEN + 2]),
                   d = all(row[4 * HIDDEN + 3]);
            for (int j = 0; j < HIDDEN; ++j) {
                a = times_plus(all(row[j]), one[j], a);
                b = times_plus(all(row[HIDDEN + 1 + j]), one[j], b);
                c = times_plus(all(row[2 * HIDDEN + 2 + j]), one[j], c);
                d = times_plus(all(row[3 * HIDDEN + 3 + j]), one[j], d);
            }
            two[i] = _mm512_max_pd(a, zero);
            two[i + 1] = _mm512_max_pd(b, zero);
            two[i + 2] = _mm512_max_pd(c, zero);
            two[i + 3] = _mm512_max_pd(d, zero);
        }
        for (int i = 0; i < HIDDEN; ++i)
            output = times_plus(all(w[THIRD + i]), two[i], output);
        const Vector difference = _mm512_sub_pd(output, _mm512_loadu_pd(target + point));
        loss = times_plus(difference, difference, loss);

        const Vector seed = _mm512_add_pd(difference, difference);
        sums[THIRD + HIDDEN] = _mm512_add_pd(sums[THIRD + HIDDEN], seed);
        for (int j = 0; j < HIDDEN; ++j)
            slope[j] = zero;
        for (int i = 0; i < HIDDEN; ++i) {
            Vector *into = sums + SECOND + (HIDDEN + 1) * i;
            const double *row = w + SECOND + (HIDDEN + 1) * i;
            sums[THIRD + i] = times_plus(seed, two[i], sums[THIRD + i]);
            const __mmask8 active = _mm512_cmp_pd_mask(two[i], zero, _CMP_GT_OQ);
            const Vector adjoint = _mm512_maskz_mul_pd(active, seed, all(w[THIRD + i]));
            into[HIDDEN] = _mm512_add_pd(into[HIDDEN], adjoint);
            for (int j = 0; j < HIDDEN; ++j) {
                into[j] = times_plus(adjoint, one[j], into[j]);
                slope[j] = times_plus(adjoint, all(row[j]), slope[j]);
            }
        }
        for (int i = 0; i < HIDDEN; ++i) {
            Vector *into = sums + FIRST + 3 * i;
            const __mmask8 active = _mm512_cmp_pd_mask(one[i], zero, _CMP_GT_OQ);
            const Vector adjoint = _mm512_maskz_mov_pd(active, slope[i]);
            into[0] = times_plus(adjoint, x0, into[0]);
            into[1] = times_plus(adjoint, x1, into[1]);
            into[2] = _mm512_add_pd(into[2], adjoint);
        }
    }
    for (int i = 0; i < PARAMETERS; ++i)
        gradient[i] = _mm512_reduce_add_pd(sums[i]);
    return _mm512_reduce_add_pd(loss);
}
