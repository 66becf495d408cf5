/* From a program to a tape. Whatever the arrays hold, the tape reads and writes its own rows only. */

enum { OPERATIONS, STARTS, OPERANDS, OUTPUTS, GUARDS, WRT, PER_POINT, SUMMED, ARRAYS };

typedef struct {
    Py_buffer views[ARRAYS], constants, differentiable;
    int32_t count;        /* instructions */
    unsigned char *state; /* for each slot: whether anything wanted depends on it, whether it is differentiated */
    int32_t *row;         /* for each slot the row of its derivative, 0 where it has none yet */
    int32_t *spare;       /* rows that may serve again */
    int32_t spares;
} Build;

enum { NEEDED = 1, ACTIVE = 2, KEPT = 4 };

#define ITEMS(build, array) ((const int32_t *)(build)->views[array].buf)
#define LENGTH(build, array) ((int32_t)length_of(&(build)->views[array]))

static const char *const array_names[ARRAYS] = {"operations", "starts", "operands", "outputs", "guards",
                                                "wrt", "per_point", "summed"};

#define UNARY(NUMBER, name) case NUMBER: return 1;
#define BINARY(NUMBER, name) case NUMBER: return 2;

/* How many operands the C form of a value takes; 0 if there is none. */
static int32_t
value_operands(int32_t operation)
{
    switch (operation) {
    UNARY_VALUES(UNARY)
    BINARY_VALUES(BINARY)
    default: return 0;
    }
}

static int32_t
partial_operands(int32_t operation)
{
    switch (operation) {
    UNARY_PARTIALS(UNARY)
    BINARY_PARTIALS(BINARY)
    default: return 0;
    }
}

#undef UNARY
#undef BINARY

static int
refuse(const char *array, Py_ssize_t position)
{
    PyErr_Format(PyExc_ValueError, "the program is damaged: item %zd of its %s", position, array);
    return -1;
}

static int
check_all(Build *build, int array, int32_t limit)
{
    for (int32_t i = 0; i < LENGTH(build, array); i++) {
        if (ITEMS(build, array)[i] < 0 || ITEMS(build, array)[i] >= limit) {
            return refuse(array_names[array], i);
        }
    }
    return 0;
}

/* Whether the program is one: every number in its range, every operand before its instruction. */
static int
check_program(const Tape *tape, Build *build)
{
    const int32_t first = tape->inputs + tape->constants;
    const int32_t *starts = ITEMS(build, STARTS), *guard = ITEMS(build, GUARDS);
    const int32_t operations = (int32_t)PyTuple_GET_SIZE(tape->operations);
    if (LENGTH(build, STARTS) != build->count + 1 || starts[0] != 0 || length_of(&build->differentiable) != tape->slots ||
        starts[build->count] != LENGTH(build, OPERANDS)) {
        return refuse("starts", 0);
    }
    for (int32_t i = 0; i < build->count; i++) {
        const int32_t operation = ITEMS(build, OPERATIONS)[i], operands = starts[i + 1] - starts[i];
        if (operation < 0 || operation >= operations ||
            (operation < OPERATION_COUNT && operation_arities[operation] && operation_arities[operation] != operands)) {
            return refuse("operations", i);
        }
        if (operands < 0 || starts[i + 1] > LENGTH(build, OPERANDS)) {
            return refuse("starts", i);
        }
        for (int32_t k = starts[i]; k < starts[i + 1]; k++) {
            if (ITEMS(build, OPERANDS)[k] < 0 || ITEMS(build, OPERANDS)[k] >= first + i) {
                return refuse("operands", k);
            }
        }
    }
    if (LENGTH(build, GUARDS) % 5) {
        return refuse("guards", LENGTH(build, GUARDS) / 5);
    }
    for (int32_t i = 0, position = 0; i < LENGTH(build, GUARDS) / 5; i++, guard += 5) {
        if (guard[0] < position || guard[0] > build->count || guard[1] < 0 || guard[1] >= RELATION_COUNT ||
            guard[2] < 0 || guard[2] >= first + guard[0] || guard[3] < 0 || guard[3] >= first + guard[0] ||
            (guard[4] & ~1)) {
            return refuse("guards", i);
        }
        position = guard[0];
    }
    if (LENGTH(build, OUTPUTS) == 0) {
        PyErr_SetString(PyExc_ValueError, "the program has no output");
        return -1;
    }
    return check_all(build, OUTPUTS, tape->slots) < 0 ||
                   check_all(build, WRT, tape->inputs) < 0 || check_all(build, PER_POINT, tape->inputs) < 0 ||
                   check_all(build, SUMMED, tape->results) < 0
               ? -1
               : 0;
}

/* Mark the slots that anything wanted depends on, and those through which derivatives go to the inputs wanted. */
static void
mark_slots(const Tape *tape, Build *build)
{
    const int32_t first = tape->inputs + tape->constants;
    const int32_t *starts = ITEMS(build, STARTS), *operands = ITEMS(build, OPERANDS), *guard = ITEMS(build, GUARDS);
    const unsigned char *differentiable = build->differentiable.buf;
    unsigned char *state = build->state;
    for (int32_t i = 0; i < LENGTH(build, WRT); i++) {
        const int32_t slot = ITEMS(build, WRT)[i];
        state[slot] |= differentiable[slot] ? ACTIVE | KEPT : 0;
    }
    for (int32_t i = 0; i < build->count; i++) {
        for (int32_t k = starts[i]; k < starts[i + 1] && differentiable[first + i]; k++) {
            state[first + i] |= state[operands[k]] & ACTIVE;
        }
    }
    for (int32_t i = 0; i < LENGTH(build, OUTPUTS); i++) {
        state[ITEMS(build, OUTPUTS)[i]] |= NEEDED;
    }
    for (int32_t i = 0; i < LENGTH(build, GUARDS) / 5; i++, guard += 5) {
        state[guard[2]] |= NEEDED;
        state[guard[3]] |= NEEDED;
    }
    for (int32_t i = build->count; i-- > 0;) {
        const int32_t operation = ITEMS(build, OPERATIONS)[i];
        if (value_operands(operation) != starts[i + 1] - starts[i]) {
            state[first + i] |= NEEDED; /* Python code may do something beside computing a number */
        }
        for (int32_t k = starts[i]; k < starts[i + 1] && (state[first + i] & NEEDED); k++) {
            state[operands[k]] |= NEEDED;
        }
    }
}

static PythonCall *
call_for(Tape *tape, Build *build, int32_t i)
{
    const int32_t operation = ITEMS(build, OPERATIONS)[i];
    PythonCall *call = &tape->calls[tape->calls_count++];
    call->operation = PyTuple_GET_ITEM(tape->operations, operation);
    call->selects = operation < OPERATION_COUNT && operation_selects[operation];
    call->out = tape->inputs + tape->constants + i;
    call->first = ITEMS(build, STARTS)[i];
    call->count = ITEMS(build, STARTS)[i + 1] - call->first;
    return call;
}

static void
write_forward(Tape *tape, Build *build)
{
    const int32_t first = tape->inputs + tape->constants, guards = LENGTH(build, GUARDS) / 5;
    const int32_t *starts = ITEMS(build, STARTS), *operands = ITEMS(build, OPERANDS), *guard = ITEMS(build, GUARDS);
    Forward *code = tape->forward;
    for (int32_t i = 0, g = 0; i <= build->count; i++) {
        for (; g < guards && guard[5 * g] == i; g++) {
            *code++ = (Forward){GUARD + guard[5 * g + 1], 2 * g + guard[5 * g + 4], guard[5 * g + 2], guard[5 * g + 3]};
        }
        if (i < build->count && (build->state[first + i] & NEEDED)) {
            const int32_t operation = ITEMS(build, OPERATIONS)[i], count = starts[i + 1] - starts[i];
            const int32_t *x = operands + starts[i];
            if (count && value_operands(operation) == count) {
                *code++ = (Forward){operation, first + i, x[0], count == 2 ? x[1] : 0};
            }
            else {
                *code++ = (Forward){CALL, tape->calls_count, 0, 0};
                call_for(tape, build, i);
            }
        }
    }
    code->operation = END;
}

/* The rows of an addition to the derivative of a slot. */
static void
add_to(Tape *tape, Build *build, int32_t slot, int32_t *before, int32_t *after)
{
    *before = build->row[slot] ? build->row[slot] : tape->slots;
    if (!build->row[slot]) {
        build->row[slot] = build->spares ? build->spare[--build->spares] : tape->rows++;
    }
    *after = build->row[slot];
}

/* Whether a derivative goes on to an operand of an instruction: of a user's own operation, to all of them. */
static int
goes_on(const Build *build, int32_t i, int32_t operand)
{
    const int32_t operation = ITEMS(build, OPERATIONS)[i];
    const int32_t slot = ITEMS(build, OPERANDS)[ITEMS(build, STARTS)[i] + operand];
    return (build->state[slot] & ACTIVE) && (operation >= OPERATION_COUNT || operation_arities[operation] == 0 ||
                                             (operation_depends[operation] >> operand & 1));
}

/* Write the additions to the derivatives of one operand or two. Returns behind the last. */
static Reverse *
write_additions(Tape *tape, Build *build, int32_t i, Reverse *code)
{
    const int32_t operation = ITEMS(build, OPERATIONS)[i], slot = tape->inputs + tape->constants + i;
    const int32_t *starts = ITEMS(build, STARTS), *x = ITEMS(build, OPERANDS) + starts[i];
    const int two = starts[i + 1] - starts[i] == 2;
    int left = goes_on(build, i, 0), right = two && goes_on(build, i, 1);
    *code = (Reverse){0, slot, x[0], two ? x[1] : 0, build->row[slot], 0, 0, 0, 0};
    tape->selects |= (left && (operation_selects[operation] & 1)) || (right && (operation_selects[operation] & 2));
    if (left) {
        add_to(tape, build, x[0], &code->left_before, &code->left_after);
        code->operation = operation * SIDES + LEFT;
        if (right && x[0] == x[1]) { /* one after the other */
            code[1] = code[0];
            code++;
            left = 0;
        }
    }
    if (right) {
        add_to(tape, build, x[1], &code->right_before, &code->right_after);
        code->operation = operation * SIDES + (left ? BOTH : RIGHT);
    }
    return left || right ? code + 1 : code;
}

/* Write the call of Python that hands a derivative on. */
static Reverse *
write_call(Tape *tape, Build *build, int32_t i, Reverse *code)
{
    const int32_t *starts = ITEMS(build, STARTS), *x = ITEMS(build, OPERANDS) + starts[i];
    const int32_t count = starts[i + 1] - starts[i], position = tape->calls_count;
    const PythonCall *call = call_for(tape, build, i);
    int32_t wanted = 0;
    for (int32_t k = 0; k < count; k++) {
        int32_t *target = tape->target + 2 * (size_t)(call->first + k);
        target[0] = -1;
        if (goes_on(build, i, k)) {
            add_to(tape, build, x[k], &target[0], &target[1]);
            wanted++;
        }
    }
    if (wanted == 0) {
        return code;
    }
    tape->selects |= call->selects;
    *code = (Reverse){REVERSE_CALL, position, 0, 0, build->row[call->out], 0, 0, 0, 0};
    return code + 1;
}

static void
write_reverse(Tape *tape, Build *build)
{
    const int32_t first = tape->inputs + tape->constants, root = ITEMS(build, OUTPUTS)[0];
    const int32_t *starts = ITEMS(build, STARTS);
    Reverse *code = tape->reverse;
    if (build->state[root] & ACTIVE) {
        int32_t before;
        add_to(tape, build, root, &before, &tape->root);
    }
    for (int32_t i = build->count; i-- > 0;) {
        const int32_t slot = first + i, row = build->row[slot], count = starts[i + 1] - starts[i];
        if (!row || !(build->state[slot] & NEEDED)) {
            continue; /* nothing wanted depends on it */
        }
        if (count && partial_operands(ITEMS(build, OPERATIONS)[i]) == count) {
            code = write_additions(tape, build, i, code);
        }
        else {
            code = write_call(tape, build, i, code);
        }
        build->row[slot] = 0;
        build->spare[build->spares++] = row;
    }
    code->operation = REVERSE_END;
}
