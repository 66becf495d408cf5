/* The reverse pass by the rule itself: what nothing has come to hands nothing on.
 *
 * The quick passes keep 0.0 where nothing has come, and multiply it out. A product with it is a zero, which changes no
 * sum, unless the other factor is infinite or nan. So what they compute is right wherever it is not nan, and a nan
 * is what an error of theirs ends in, unless it meets a side that was not chosen, and ends. Where a derivative is nan,
 * the pass is run again with a note for each row of whether something has come to it. */

/* Begin the sum at the first of its additions. */
static inline void
begin_sum(const Tape *tape, double *row, size_t lanes, unsigned char *present, int32_t before, int32_t after)
{
    if (before == tape->slots) {
        row[after * lanes] = 0.0;
        present[after] = 0;
    }
}

static inline void
begin_sums(const Tape *tape, double *row, size_t lanes, unsigned char *present, const PythonCall *call)
{
    const int32_t *target = tape->target + 2 * (size_t)call->first;
    for (int32_t i = 0; i < call->count; i++, target += 2) {
        if (target[0] >= 0) {
            begin_sum(tape, row, lanes, present, target[0], target[1]);
        }
    }
}

#define AT(number) row[(number) * lanes]
#define CAREFULLY(side, name, position, ...) { \
        begin_sum(tape, row, lanes, present, code->side##_before, code->side##_after); \
        if (present[code->derivative] && chosen_##name##_##position(__VA_ARGS__) != 0.0) { \
            AT(code->side##_after) += AT(code->derivative) * partial_##name##_##position(__VA_ARGS__); \
            present[code->side##_after] = 1; \
        } \
    }
#define UNARY_PARTIAL(NUMBER, name) \
    case NUMBER * SIDES + LEFT: CAREFULLY(left, name, 0, AT(code->out), AT(code->x)) break;
#define BINARY_SIDE(side, name, position) CAREFULLY(side, name, position, AT(code->out), AT(code->x), AT(code->y))
#define BINARY_PARTIAL(NUMBER, name) \
    case NUMBER * SIDES + LEFT: BINARY_SIDE(left, name, 0) break; \
    case NUMBER * SIDES + RIGHT: BINARY_SIDE(right, name, 1) break; \
    case NUMBER * SIDES + BOTH: BINARY_SIDE(left, name, 0) BINARY_SIDE(right, name, 1) break;

/* Sweep again over one point, whose values are there: `row` is the first row of its lane, and `lanes` how far apart the
 * rows are; `present` has room for a note on each. Returns 0, or -1 with an exception. */
static int
careful_reverse(const Tape *tape, double *row, size_t lanes, unsigned char *present)
{
    AT(tape->root) = 1.0;
    present[tape->root] = 1;
    for (const Reverse *code = tape->reverse; code->operation != REVERSE_END; code++) {
        switch (code->operation) {
        UNARY_PARTIALS(UNARY_PARTIAL)
        BINARY_PARTIALS(BINARY_PARTIAL)
        default:
            begin_sums(tape, row, lanes, present, &tape->calls[code->out]);
            if (present[code->derivative] &&
                call_reverse(tape, code->out, AT(code->derivative), row, lanes, present) < 0) {
                return -1;
            }
        }
    }
    return 0;
}

#undef AT
#undef CAREFULLY
#undef UNARY_PARTIAL
#undef BINARY_SIDE
#undef BINARY_PARTIAL
