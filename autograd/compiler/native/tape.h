/* A tape: a program with the outputs and gradients that are requested, in the form that the interpreters walk.
 *
 * Everything lies in rows of one number (for one point) or of one number for each lane (for many). The rows are
 * those of the program's slots; then one that is always zero; then those of the derivatives, which serve again as
 * soon as a derivative has been handed on. So the derivatives on their way lie in few rows, close at hand. */

typedef struct {
    int32_t operation; /* of the table; or GUARD + a relation, CALL, END, MOVE, CHOOSE */
    int32_t out;       /* row of the result; of a guard 2 * its position + the outcome; of a call its position */
    int32_t x, y;      /* rows of the operands; CHOOSE moves y to its result where x is not zero */
} Forward;

/* Adds derivative * partial to what lies in the row `before` and puts the sum into `after`; if the operand was not
 * chosen, it adds 0.0, which changes no sum that began with 0.0. At the first of the additions to a derivative `before`
 * is the row of zeros, so nothing need be cleared. */
typedef struct {
    int32_t operation; /* 3 * that of the table + LEFT, RIGHT or BOTH; or REVERSE_CALL, REVERSE_END */
    int32_t out;
    int32_t x, y;
    int32_t derivative; /* row of the result's derivative */
    int32_t left_before, left_after;
    int32_t right_before, right_after;
} Reverse;

enum { LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, GREATER, GREATER_EQUAL, SAME, RELATION_COUNT };
enum { GUARD = OPERATION_COUNT, CALL = GUARD + RELATION_COUNT, REPEATED, TURN, END, MOVE, CHOOSE, FORWARD_COUNT };
enum { LEFT, RIGHT, BOTH, SIDES };
enum { REVERSE_CALL = OPERATION_COUNT * SIDES, REVERSE_REPEATED, REVERSE_TURN, REVERSE_END, REVERSE_COUNT };

/* A loop is an instruction REPEATED (`out` turns; `x` instructions follow that are a turn, and then a TURN; `y` says where
 * in the scratch memory they are copied to), and at the end of the turn a TURN (`out` turns are left; `x` as before;
 * `y` says where the moves begin). What runs is the copy, whose rows move on after each turn by the moves: a number for
 * each number of each instruction. The instructions of a loop inside are moved with the others, and copied in their
 * turn; before each copy lies the address where it goes on after the loop. */
#define ENTER(type, code) { \
        type *copy = (type *)(copies + (code)->y); \
        const type *after = (code) + (code)->x + 2; \
        memcpy((char *)copy - BEFORE_COPY, &after, sizeof after); \
        memcpy(copy, (code) + 1, sizeof(type) * (size_t)((code)->x + 1)); \
        copy[(code)->x].out = (code)->out; \
        (code) = copy; \
    }
#define REPEAT(type, code, moves) { \
        type *turn = (type *)(uintptr_t)(code), *body = turn - turn->x; \
        if (--turn->out == 0) { \
            memcpy(&(code), (char *)body - BEFORE_COPY, sizeof(code)); \
        } \
        else { \
            move_on((int32_t *)body, (moves) + turn->y, (size_t)turn->x * (sizeof(type) / sizeof(int32_t))); \
            (code) = body; \
        } \
    }
enum { BEFORE_COPY = 16 };

/* An instruction that only Python can compute. */
typedef struct {
    PyObject *operation; /* borrowed from the tape's operations */
    int32_t out;
    int32_t first, count; /* its operands */
    int selects;          /* whether it may pass over one of them */
} PythonCall;

typedef struct {
    PyObject_HEAD
    int32_t inputs, constants, slots; /* rows up to the row of zeros, which is row `slots` */
    int32_t rows;                     /* all of them */
    int32_t outputs, results, summed_count, shared_count, per_point_count, calls_count;
    int32_t root; /* row of the derivative of the first output; 0 if nothing depends on it */
    int selects;  /* whether a derivative may pass over something on its way */
    int32_t cleared, cleared_count; /* rows of derivatives that are zero before the sweep: the first, and how many */
    int32_t *forward_moves, *reverse_moves; /* of loops; NULL where there are none */
    size_t copies; /* bytes for copies of their turns */
    double *constant;
    int32_t *result_row;
    int32_t *column;    /* for each result its column in the sums, or -1 */
    int32_t *summed_row; /* for each column the row of its result */
    int32_t *shared;    /* positions of the inputs that all points share */
    int32_t *per_point; /* and of the others */
    int32_t *operand;
    int32_t *target; /* for each operand the rows `before` and `after`; -1 if its derivative is not wanted */
    Forward *forward;
    Reverse *reverse;
    PythonCall *calls;
    PyObject *operations;
    int64_t (*batch)(void *, const int64_t *, double *);
    int32_t lanes;
} Tape;

static int (*is_nan_among)(const double *numbers, Py_ssize_t count); /* with the best instruction set; see batch.inc */

enum { BLOCK = 1024, SUM_LANES = 8 }; /* see backends/executable.py; backends/code.py compares the two */

static inline void
move_on(int32_t *body, const int32_t *moves, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        body[i] += moves[i];
    }
}

static inline int
same_number(double x, double y)
{
    uint64_t a, b;
    memcpy(&a, &x, sizeof a);
    memcpy(&b, &y, sizeof b);
    return a == b || (x != x && y != y);
}

#define RELATIONS(X) \
    X(LESS, less, x < y) \
    X(LESS_EQUAL, less_equal, x <= y) \
    X(EQUAL, equal, x == y) \
    X(NOT_EQUAL, not_equal, x != y) \
    X(GREATER, greater_than, x > y) \
    X(GREATER_EQUAL, greater_equal, x >= y) \
    X(SAME, same, same_number(x, y))

#define RELATION(NAME, name, condition) \
    static inline int relation_##name(double x, double y) { return condition; }
RELATIONS(RELATION)
#undef RELATION

/* From one instruction straight to the next, where the compiler can: the processor then foresees each jump by itself. */
#if defined(__GNUC__)
#define START(code) goto *labels[(code)->operation];
#define CASE(number, label) label:
#define NEXT(code) { (code)++; goto *labels[(code)->operation]; }
#define GO_ON(code) { goto *labels[(code)->operation]; }
#define STOP
#define LABELS(...) static const void *const labels[] = {__VA_ARGS__};
#else
#define START(code) for (;;) { switch ((code)->operation) {
#define CASE(number, label) case number:
#define NEXT(code) { (code)++; continue; }
#define GO_ON(code) { continue; }
#define STOP default: return -2; } }
#define LABELS(...)
#endif
