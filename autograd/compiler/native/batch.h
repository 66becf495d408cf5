/* Many points: what is the same for every instruction set, and which of them this processor has. */

#define WIDTH 16 /* lanes: two vectors of the widest kind, so that going from instruction to instruction costs little */

typedef struct {
    const double *shared;
    const int64_t *columns, *strides, *results, *result_strides;
    double *sums;
    const int64_t *index;
    int64_t first, count;
    int32_t *failed;
} BatchCall;

static BatchCall
read_call(const int64_t *call)
{
    return (BatchCall){
        (const double *)(intptr_t)call[0],  (const int64_t *)(intptr_t)call[1], (const int64_t *)(intptr_t)call[2],
        (const int64_t *)(intptr_t)call[3], (const int64_t *)(intptr_t)call[4], (double *)(intptr_t)call[5],
        (const int64_t *)(intptr_t)call[6], call[7],                            call[8],
        (int32_t *)(intptr_t)call[9],
    };
}

static inline void
gather(double *row, int lanes, int64_t column, int64_t stride, const int64_t *point)
{
    for (int lane = 0; lane < lanes; lane++) {
        memcpy(&row[lane], (const char *)(intptr_t)column + point[lane] * stride, sizeof(double));
    }
}

static inline void
scatter(const double *row, int lanes, int64_t column, int64_t stride, const int64_t *point)
{
    for (int lane = 0; lane < lanes; lane++) {
        memcpy((char *)(intptr_t)column + point[lane] * stride, &row[lane], sizeof(double));
    }
}

/* Add the lanes up, in the order that executable.Call promises. */
static void
add_lanes(double *total, const double *sums, int32_t count)
{
    for (int32_t i = 0; i < count; i++) {
        const double *s = sums + (size_t)i * SUM_LANES;
        total[i] = ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
    }
}

#define LANES(name) name##_baseline
#include "lanes.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define HAS_INSTRUCTION_SETS
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif
#define LANES(name) name##_avx2
#include "lanes.h"
#ifdef __clang__
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl"))), apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512dq,avx512vl,prefer-vector-width=512")
#endif
#define LANES(name) name##_avx512
#include "lanes.h"
#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif

typedef struct {
    const char *name;
    int64_t (*batch)(void *, const int64_t *, double *);
    int (*is_nan_among)(const double *, Py_ssize_t);
    int present;
} InstructionSet;

/* The best comes first. */
static InstructionSet instruction_sets[] = {
#ifdef HAS_INSTRUCTION_SETS
    {"avx512", batch_avx512, is_nan_among_avx512, 0},
    {"avx2", batch_avx2, is_nan_among_avx2, 0},
#endif
    {"baseline", batch_baseline, is_nan_among_baseline, 1},
};
enum { INSTRUCTION_SETS = sizeof instruction_sets / sizeof instruction_sets[0] };

static void
look_at_processor(void)
{
#ifdef HAS_INSTRUCTION_SETS
    __builtin_cpu_init();
    instruction_sets[0].present = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                                  __builtin_cpu_supports("avx512vl");
    instruction_sets[1].present = __builtin_cpu_supports("avx2");
#endif
    for (int i = INSTRUCTION_SETS; i-- > 0;) {
        is_nan_among = instruction_sets[i].present ? instruction_sets[i].is_nan_among : is_nan_among;
    }
}
