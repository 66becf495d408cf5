/* Many points side by side: the interpreter on rows of WIDTH numbers. Included once for each instruction set.
 *
 * No iteration of a loop over lanes depends on another, and the rows of an instruction are the same or disjoint. */

#if defined(__clang__)
#define IVDEP _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define IVDEP _Pragma("GCC ivdep") _Pragma("GCC unroll 1") /* unrolled at once, it would no longer be a loop to vectorise */
#elif defined(_MSC_VER)
#define IVDEP __pragma(loop(ivdep))
#else
#define IVDEP
#endif
#define LOOP IVDEP for (int lane = 0; lane < WIDTH; lane++)

#define ROW(number) (row + (size_t)(number) * WIDTH)

#define UNARY_VALUE(NUMBER, name) \
    CASE(NUMBER, value_of_##name) { \
        const double *x = ROW(code->x); \
        double *out = ROW(code->out); \
        LOOP out[lane] = value_##name(x[lane]); \
    } \
    NEXT(code)
#define BINARY_VALUE(NUMBER, name) \
    CASE(NUMBER, value_of_##name) { \
        const double *x = ROW(code->x), *y = ROW(code->y); \
        double *out = ROW(code->out); \
        LOOP out[lane] = value_##name(x[lane], y[lane]); \
    } \
    NEXT(code)
#define GUARD_CASE(NUMBER, name, condition) \
    CASE(GUARD + NUMBER, guard_##name) { \
        const double *x = ROW(code->x), *y = ROW(code->y); \
        const int outcome = code->out & 1; \
        int64_t bad = 0; \
        for (int lane = 0; lane < WIDTH; lane++) { \
            bad |= (int64_t)(relation_##name(x[lane], y[lane]) != outcome); \
        } \
        if (bad) { \
            for (int lane = 0; lane < WIDTH; lane++) { \
                if (failed[lane] == -1 && relation_##name(x[lane], y[lane]) != outcome) { \
                    failed[lane] = code->out >> 1; \
                    alive--; \
                } \
            } \
            if (alive == 0) { \
                return 0; \
            } \
        } \
    } \
    NEXT(code)

/* `failed` holds -1 for each lane that is alive. Returns how many are at the end, or -1 with an exception. */
static int
LANES(forward)(const Tape *tape, double *row, int32_t *failed, int alive)
{
    const Forward *code = tape->forward;
    LABELS(UNARY_VALUES(UNARY_VALUE_LABEL) BINARY_VALUES(UNARY_VALUE_LABEL) RELATIONS(GUARD_LABEL)
           [CALL] = &&call, [END] = &&end)
    START(code)
    UNARY_VALUES(UNARY_VALUE)
    BINARY_VALUES(BINARY_VALUE)
    RELATIONS(GUARD_CASE)
    CASE(CALL, call)
    for (int lane = 0; lane < WIDTH; lane++) {
        if (failed[lane] == -1 && call_forward(tape, code->out, row + lane, WIDTH) < 0) {
            return -1;
        }
    }
    NEXT(code)
    CASE(END, end) return alive;
    STOP
}

#define UNARY_PARTIAL(NUMBER, name) \
    CASE(NUMBER * SIDES + LEFT, partial_of_##name) { \
        const double *derivative = ROW(code->derivative), *out = ROW(code->out), *x = ROW(code->x); \
        const double *before = ROW(code->left_before); \
        double *after = ROW(code->left_after); \
        LOOP after[lane] = before[lane] + (chosen_##name##_0(out[lane], x[lane]) != 0.0 \
            ? derivative[lane] * partial_##name##_0(out[lane], x[lane]) : 0.0); \
    } \
    NEXT(code)
#define SUM(before, name, position) \
    (before[lane] + (chosen_##name##_##position(out[lane], x[lane], y[lane]) != 0.0 \
        ? derivative[lane] * partial_##name##_##position(out[lane], x[lane], y[lane]) : 0.0))
#define ONE_SIDE(side, name, position) { \
        const double *derivative = ROW(code->derivative), *out = ROW(code->out); \
        const double *x = ROW(code->x), *y = ROW(code->y), *before = ROW(code->side##_before); \
        double *after = ROW(code->side##_after); \
        LOOP after[lane] = SUM(before, name, position); \
    }
#define BOTH_SIDES(name) { \
        const double *derivative = ROW(code->derivative), *out = ROW(code->out); \
        const double *x = ROW(code->x), *y = ROW(code->y); \
        const double *left_before = ROW(code->left_before), *right_before = ROW(code->right_before); \
        double *left = ROW(code->left_after), *right = ROW(code->right_after); \
        LOOP { \
            left[lane] = SUM(left_before, name, 0); \
            right[lane] = SUM(right_before, name, 1); \
        } \
    }
#define BINARY_PARTIAL(NUMBER, name) \
    CASE(NUMBER * SIDES + LEFT, left_of_##name) ONE_SIDE(left, name, 0) NEXT(code) \
    CASE(NUMBER * SIDES + RIGHT, right_of_##name) ONE_SIDE(right, name, 1) NEXT(code) \
    CASE(NUMBER * SIDES + BOTH, both_of_##name) BOTH_SIDES(name) NEXT(code)

/* Returns 0, or -1 with an exception. */
static int
LANES(reverse)(const Tape *tape, double *row, const int32_t *failed)
{
    const Reverse *code = tape->reverse;
    LABELS(UNARY_PARTIALS(UNARY_PARTIAL_LABEL) BINARY_PARTIALS(BINARY_PARTIAL_LABEL)
           [REVERSE_CALL] = &&call, [REVERSE_END] = &&end)
    START(code)
    UNARY_PARTIALS(UNARY_PARTIAL)
    BINARY_PARTIALS(BINARY_PARTIAL)
    CASE(REVERSE_CALL, call)
    for (int lane = 0; lane < WIDTH; lane++) {
        if (failed[lane] == -1 &&
            call_reverse(tape, code->out, ROW(code->derivative)[lane], row + lane, WIDTH, NULL) < 0) {
            return -1;
        }
    }
    NEXT(code)
    CASE(REVERSE_END, end) return 0;
    STOP
}

/* Whether one of the numbers is nan. A comparison tells of two at once: the first half goes with the second. */
static int
LANES(is_nan_among)(const double *numbers, Py_ssize_t count)
{
    const Py_ssize_t half = (count + 1) / 2;
    int64_t found = 0;
    for (Py_ssize_t i = 0; i < half; i++) {
        found |= -(int64_t)isunordered(numbers[i], numbers[count - half + i]);
    }
    return found != 0;
}

/* Sweep again in the lanes where a derivative is nan, carefully. Returns 0, or -1 with an exception. */
static int
LANES(mend)(const Tape *tape, double *row, const int32_t *failed, unsigned char *present)
{
    int64_t nan[WIDTH] = {0}, some = 0;
    for (int32_t i = tape->outputs; i < tape->results; i++) {
        const double *result = ROW(tape->result_row[i]);
        LOOP nan[lane] |= -(int64_t)(result[lane] != result[lane]);
    }
    for (int lane = 0; lane < WIDTH; lane++) {
        some |= nan[lane];
    }
    for (int lane = 0; some && lane < WIDTH; lane++) {
        if (nan[lane] && failed[lane] == -1 && careful_reverse(tape, row + lane, WIDTH, present) < 0) {
            return -1;
        }
    }
    return 0;
}

/* Add the summed results of a group of points to the sums of the lanes. */
static void
LANES(add_up)(const Tape *tape, const double *row, const int32_t *failed, int alive, double *sums)
{
    for (int32_t i = 0; i < tape->summed_count; i++, sums += SUM_LANES) {
        const double *result = ROW(tape->summed_row[i]);
        for (int group = 0; group < WIDTH; group += SUM_LANES) {
            if (alive == WIDTH) {
                IVDEP for (int lane = 0; lane < SUM_LANES; lane++) {
                    sums[lane] += result[group + lane];
                }
                continue;
            }
            for (int lane = 0; lane < SUM_LANES; lane++) {
                if (failed[group + lane] == -1) {
                    sums[lane] += result[group + lane];
                }
            }
        }
    }
}

static int64_t
LANES(batch)(void *context, const int64_t *arguments, double *row)
{
    const Tape *tape = context;
    const BatchCall call = read_call(arguments);
    double *sums = ROW(tape->rows);
    unsigned char *present = (unsigned char *)(sums + (size_t)tape->summed_count * SUM_LANES);
    int64_t failures = 0;
    for (int32_t i = 0; i < tape->constants; i++) {
        LOOP ROW(tape->inputs + i)[lane] = tape->constant[i];
    }
    for (int32_t i = 0; i < tape->shared_count; i++) {
        LOOP ROW(tape->shared[i])[lane] = call.shared[tape->shared[i]];
    }
    LOOP ROW(tape->slots)[lane] = 0.0;
    for (int64_t place = 0; place < call.count; place += WIDTH) {
        const int64_t rest = call.count - place;
        const int live = rest < WIDTH ? (int)rest : WIDTH;
        int32_t failed[WIDTH];
        int64_t point[WIDTH];
        int alive;
        for (int lane = 0; lane < WIDTH; lane++) { /* lanes without a point of their own repeat the last */
            const int64_t taken = place + (lane < live ? lane : live - 1);
            point[lane] = call.index ? call.index[taken] : call.first + taken;
            failed[lane] = lane < live ? -1 : -2;
        }
        for (int32_t i = 0; i < tape->per_point_count; i++) {
            const int32_t input = tape->per_point[i];
            gather(ROW(input), WIDTH, call.columns[input], call.strides[input], point);
        }
        alive = LANES(forward)(tape, row, failed, live);
        if (alive < 0) {
            return -2;
        }
        if (alive > 0 && tape->root) {
            LOOP ROW(tape->root)[lane] = 1.0;
            if (LANES(reverse)(tape, row, failed) < 0 ||
                (tape->selects && LANES(mend)(tape, row, failed, present) < 0)) {
                return -2;
            }
        }
        failures += live - alive;
        memcpy(call.failed + place, failed, sizeof(int32_t) * (size_t)live);
        if (tape->summed_count && place % BLOCK == 0) {
            memset(sums, 0, sizeof(double) * SUM_LANES * (size_t)tape->summed_count);
        }
        if (tape->summed_count && alive > 0) {
            LANES(add_up)(tape, row, failed, alive, sums);
        }
        if (tape->summed_count && ((place + WIDTH) % BLOCK == 0 || rest <= WIDTH)) {
            add_lanes(call.sums + place / BLOCK * tape->summed_count, sums, tape->summed_count);
        }
        for (int32_t i = 0; i < tape->results && alive > 0; i++) {
            if (tape->column[i] < 0) {
                scatter(ROW(tape->result_row[i]), live, call.results[i], call.result_strides[i], point);
            }
        }
    }
    return failures;
}

#undef IVDEP
#undef LOOP
#undef ROW
#undef UNARY_VALUE
#undef BINARY_VALUE
#undef GUARD_CASE
#undef UNARY_PARTIAL
#undef SUM
#undef ONE_SIDE
#undef BOTH_SIDES
#undef BINARY_PARTIAL
#undef LANES
