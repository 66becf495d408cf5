/* One point: the interpreter on single numbers. */

#define UNARY_VALUE_LABEL(NUMBER, name) [NUMBER] = &&value_of_##name,
#define UNARY_VALUE(NUMBER, name) \
    CASE(NUMBER, value_of_##name) row[code->out] = value_##name(row[code->x]); NEXT(code)
#define BINARY_VALUE(NUMBER, name) \
    CASE(NUMBER, value_of_##name) row[code->out] = value_##name(row[code->x], row[code->y]); NEXT(code)
#define GUARD_LABEL(NUMBER, name, condition) [GUARD + NUMBER] = &&guard_##name,
#define GUARD_CASE(NUMBER, name, condition) \
    CASE(GUARD + NUMBER, guard_##name) \
    if (relation_##name(row[code->x], row[code->y]) != (code->out & 1)) { \
        results[0] = row[code->x]; \
        return code->out >> 1; \
    } \
    NEXT(code)

/* Returns -1, the position of the guard that failed, or -2 with an exception. */
static int64_t
point_forward(const Tape *tape, double *row, double *results)
{
    const Forward *code = tape->forward;
    LABELS(UNARY_VALUES(UNARY_VALUE_LABEL) BINARY_VALUES(UNARY_VALUE_LABEL) RELATIONS(GUARD_LABEL)
           [CALL] = &&call, [END] = &&end)
    START(code)
    UNARY_VALUES(UNARY_VALUE)
    BINARY_VALUES(BINARY_VALUE)
    RELATIONS(GUARD_CASE)
    CASE(CALL, call)
    if (call_forward(tape, code->out, row, 1) < 0) {
        return -2;
    }
    NEXT(code)
    CASE(END, end) return -1;
    STOP
}

#define UNARY_PARTIAL_LABEL(NUMBER, name) [NUMBER * SIDES + LEFT] = &&partial_of_##name,
#define UNARY_PARTIAL(NUMBER, name) \
    CASE(NUMBER * SIDES + LEFT, partial_of_##name) \
    row[code->left_after] = row[code->left_before] + (chosen_##name##_0(row[code->out], row[code->x]) != 0.0 \
        ? row[code->derivative] * partial_##name##_0(row[code->out], row[code->x]) : 0.0); \
    NEXT(code)

#define BINARY_PARTIAL_LABEL(NUMBER, name) \
    [NUMBER * SIDES + LEFT] = &&left_of_##name, [NUMBER * SIDES + RIGHT] = &&right_of_##name, \
    [NUMBER * SIDES + BOTH] = &&both_of_##name,
#define HAND_ON(side, name, position) \
    row[code->side##_after] = row[code->side##_before] + \
        (chosen_##name##_##position(row[code->out], row[code->x], row[code->y]) != 0.0 \
        ? row[code->derivative] * partial_##name##_##position(row[code->out], row[code->x], row[code->y]) : 0.0);
#define BINARY_PARTIAL(NUMBER, name) \
    CASE(NUMBER * SIDES + LEFT, left_of_##name) HAND_ON(left, name, 0) NEXT(code) \
    CASE(NUMBER * SIDES + RIGHT, right_of_##name) HAND_ON(right, name, 1) NEXT(code) \
    CASE(NUMBER * SIDES + BOTH, both_of_##name) HAND_ON(left, name, 0) HAND_ON(right, name, 1) NEXT(code)

/* What nothing has come to counts as 0.0, which is right unless a derivative is nan; see careful.h. Returns 0, or -1
 * with an exception. */
static int
point_reverse(const Tape *tape, double *row)
{
    const Reverse *code = tape->reverse;
    LABELS(UNARY_PARTIALS(UNARY_PARTIAL_LABEL) BINARY_PARTIALS(BINARY_PARTIAL_LABEL)
           [REVERSE_CALL] = &&call, [REVERSE_END] = &&end)
    START(code)
    UNARY_PARTIALS(UNARY_PARTIAL)
    BINARY_PARTIALS(BINARY_PARTIAL)
    CASE(REVERSE_CALL, call)
    if (call_reverse(tape, code->out, row[code->derivative], row, 1, NULL) < 0) {
        return -1;
    }
    NEXT(code)
    CASE(REVERSE_END, end) return 0;
    STOP
}

static void
copy_results(const Tape *tape, const double *row, double *results)
{
    for (int32_t i = 0; i < tape->results; i++) {
        results[i] = row[tape->result_row[i]];
    }
}

static int64_t
tape_point(void *context, const double *numbers, double *results, double *scratch)
{
    const Tape *tape = context;
    int64_t status;
    memcpy(scratch, numbers, sizeof(double) * (size_t)tape->inputs);
    memcpy(scratch + tape->inputs, tape->constant, sizeof(double) * (size_t)tape->constants);
    scratch[tape->slots] = 0.0;
    status = point_forward(tape, scratch, results);
    if (status != -1) {
        return status;
    }
    if (tape->root) {
        scratch[tape->root] = 1.0;
        if (point_reverse(tape, scratch) < 0) {
            return -2;
        }
    }
    copy_results(tape, scratch, results);
    if (tape->selects && is_nan_among(results + tape->outputs, tape->results - tape->outputs)) {
        if (careful_reverse(tape, scratch, 1, (unsigned char *)(scratch + tape->rows)) < 0) {
            return -2;
        }
        copy_results(tape, scratch, results);
    }
    return -1;
}

#undef UNARY_VALUE
#undef BINARY_VALUE
#undef GUARD_CASE
#undef UNARY_PARTIAL
#undef BINARY_PARTIAL
#undef HAND_ON
