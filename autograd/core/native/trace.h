/* One run of a function, recorded while it happens: its operations, flat, and in which slot each number lies.
 *
 * Inputs, constants and results have slots of their own, told apart by size (core/tracing.py). Numbers of creation run
 * on from result to result, wherever no other thread comes between; so a result is found by its number, which needs no
 * hashing and does not keep it alive. Leaves have no number, and what was made before the trace is seldom used: these
 * are found by address, and kept, so that no address is used twice. */

static PyTypeObject *TraceType;
static PyObject *refuse; /* core/tracing.py: raises the message of a refusal */

enum { CONSTANTS = 1 << 29, RESULTS = 1 << 30 }; /* their first slots */
enum { PLAIN = -1 }; /* in place of a slot: the constant that the data is at the time of use */

/* Results whose numbers run on: the first number, and its place among all results. */
typedef struct {
    uint64_t number;
    size_t place;
} Run;

typedef struct {
    PyObject_HEAD
    uint64_t first; /* the lowest number that a result of the trace can have */
    size_t limit;   /* how many constants, inputs and operands there may be */
    Row runs, slots;     /* Run; int32_t, a slot for each result */
    Keys kept;           /* addresses */
    Row kept_slots;      /* int32_t */
    Row inputs;          /* uint32_t, their positions among the kept */
    size_t given;        /* how many of the inputs stand for arguments; the rest are captured */
    PyObject *outside;   /* a Value that was computed before the trace, if one was used */
    PyObject *elsewhere; /* a Value of the trace that another thread used, if one did */
    Keys constants;      /* bits */
    PyObject *custom;    /* dict from the user's operations to their indices */
    Row operations, starts, operands; /* int32_t */
    Row differentiable;  /* char */
    Keys guards, sites, codes;
    Row decisions;       /* Decision, for each guard */
    Row users;           /* char: whether the code is the user's */
} Trace;

static int
refuse_to_record(const char *reason, PyObject *subject)
{
    PyObject *never = PyObject_CallFunction(refuse, "sO", reason, subject);
    Py_XDECREF(never);
    return -1;
}

static int
refuse_size(const Trace *trace)
{
    PyObject *limit = PyLong_FromSize_t(trace->limit);
    if (limit != NULL) {
        (void)refuse_to_record("size", limit);
        Py_DECREF(limit);
    }
    return -1;
}

/* ---- Slots ---- */

/* The slot of a result, or of a constant made since the trace began; NULL if this trace has not seen it. */
static inline int32_t *
slot_of_number(const Trace *trace, uint64_t number)
{
    const Run *runs = ITEMS(&trace->runs, Run);
    size_t low = 0, high = trace->runs.length, place, end;
    if (high == 0 || number < runs[0].number) {
        return NULL;
    }
    if (number >= runs[high - 1].number) {
        low = high - 1;
    }
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        *(number < runs[middle].number ? &high : &low) = middle;
    }
    end = low + 1 < trace->runs.length ? runs[low + 1].place : trace->slots.length;
    place = runs[low].place + (size_t)(number - runs[low].number);
    return place < end ? &ITEMS(&trace->slots, int32_t)[place] : NULL;
}

/* Give a slot to what was just made. */
static inline int
note_number(Trace *trace, uint64_t number, int32_t slot)
{
    const Run *last = trace->runs.length ? &ITEMS(&trace->runs, Run)[trace->runs.length - 1] : NULL;
    const uint64_t next = last ? last->number + (trace->slots.length - last->place) : trace->first;
    if (reserve(&trace->slots, 1, sizeof(int32_t)) < 0) {
        return -1;
    }
    if (last == NULL || number != next) {
        if (number < next) {
            PyErr_SetString(PyExc_ValueError, "results are recorded once, in the order of their creation");
            return -1;
        }
        if (reserve(&trace->runs, 1, sizeof(Run)) < 0) {
            return -1;
        }
        ITEMS(&trace->runs, Run)[trace->runs.length++] = (Run){number, trace->slots.length};
    }
    ITEMS(&trace->slots, int32_t)[trace->slots.length++] = slot;
    return 0;
}

static inline Key
address_of(PyObject *object)
{
    return (Key){(uint64_t)(uintptr_t)object, 0};
}

/* Keep a Value that is found by address. Returns its position among the kept, or -1 with an exception. */
static Py_ssize_t
keep(Trace *trace, PyObject *value, int32_t slot)
{
    Py_ssize_t position;
    if (reserve(&trace->kept_slots, 1, sizeof slot) < 0) {
        return -1;
    }
    position = add_key(&trace->kept, address_of(value));
    if (position >= 0) {
        if ((size_t)position == trace->kept_slots.length) {
            trace->kept_slots.length++;
            Py_INCREF(value);
        }
        ITEMS(&trace->kept_slots, int32_t)[position] = slot;
    }
    return position;
}

static int32_t
add_input(Trace *trace, PyObject *value)
{
    const int32_t slot = (int32_t)trace->inputs.length;
    Py_ssize_t position;
    if (trace->inputs.length >= trace->limit) {
        return refuse_size(trace);
    }
    if (reserve(&trace->inputs, 1, sizeof(uint32_t)) < 0 || (position = keep(trace, value, slot)) < 0) {
        return -1;
    }
    ITEMS(&trace->inputs, uint32_t)[trace->inputs.length++] = (uint32_t)position;
    return slot;
}

static int32_t
slot_of_constant(Trace *trace, double number)
{
    Key bits = {0, 0};
    Py_ssize_t position;
    memcpy(&bits.a, &number, sizeof number);
    position = add_key(&trace->constants, bits);
    if (position >= (Py_ssize_t)trace->limit) {
        return refuse_size(trace);
    }
    return position < 0 ? -1 : (int32_t)(CONSTANTS + position);
}

/* Return whether what has the number was made since the trace began. A leaf's is no such number. */
static inline int
is_numbered(const Trace *trace, const Value *value)
{
    return value->operation != LEAF && value->number >= trace->first;
}

/* The slot that a Value of the trace has; NULL of one from outside. One that another thread made sets an exception. */
static inline int32_t *
own_slot(Trace *trace, PyObject *value)
{
    Py_ssize_t position;
    if (is_numbered(trace, VALUE(value))) {
        int32_t *slot = slot_of_number(trace, VALUE(value)->number);
        if (slot == NULL) {
            (void)refuse_to_record("stranger", value);
        }
        return slot;
    }
    position = find_key(&trace->kept, address_of(value));
    return position < 0 ? NULL : &ITEMS(&trace->kept_slots, int32_t)[position];
}

/* The slot of a Value or float that is used. Returns -1 with an exception. */
static inline int32_t
slot_of(Trace *trace, PyObject *argument)
{
    const int32_t *own;
    if (!IS_VALUE(argument)) {
        return slot_of_constant(trace, PyFloat_AS_DOUBLE(argument));
    }
    own = own_slot(trace, argument);
    if (own != NULL) {
        return *own == PLAIN ? slot_of_constant(trace, VALUE(argument)->data) : *own;
    }
    if (is_numbered(trace, VALUE(argument))) {
        return -1;
    }
    if (!IS_COMPUTED(VALUE(argument))) {
        return add_input(trace, argument);
    }
    Py_XSETREF(trace->outside, Py_NewRef(argument));
    return slot_of_constant(trace, VALUE(argument)->data);
}

/* Take note that another thread computes with a Value, or looks at it. It matters if that stands for an argument, or
 * was computed from one or from a captured leaf; the leaf itself is anybody's. */
static void
trace_used_elsewhere(Trace *trace, PyObject *argument)
{
    const int32_t *own = NULL;
    if (!IS_VALUE(argument) || trace->elsewhere != NULL) {
        return;
    }
    if (is_numbered(trace, VALUE(argument))) {
        own = slot_of_number(trace, VALUE(argument)->number);
    }
    else {
        const Py_ssize_t position = find_key(&trace->kept, address_of(argument));
        own = position < 0 ? NULL : &ITEMS(&trace->kept_slots, int32_t)[position];
    }
    if (own != NULL && *own != PLAIN && (*own < (int32_t)trace->given || *own >= RESULTS)) {
        trace->elsewhere = Py_NewRef(argument);
    }
}

static inline int
is_constant_slot(int32_t slot)
{
    return slot >= CONSTANTS && slot < RESULTS;
}

/* ---- What happens ---- */

/* The index of an operation in the table or, behind it, among the user's own. */
static int32_t
index_of_operation(Trace *trace, PyObject *operation)
{
    PyObject *index = PyDict_GetItemWithError(index_of, operation);
    if (index == NULL && !PyErr_Occurred()) {
        index = PyDict_GetItemWithError(trace->custom, operation);
    }
    if (index == NULL && !PyErr_Occurred()) {
        PyObject *next = PyLong_FromSsize_t(OPERATION_COUNT + PyDict_GET_SIZE(trace->custom));
        index = next ? PyDict_SetDefault(trace->custom, operation, next) : NULL;
        Py_XDECREF(next);
    }
    return index ? (int32_t)PyLong_AsLong(index) : -1;
}

/* Append an operation: a row of the table, or GENERAL, which is looked up. A result that depends on no input is but a
 * number. Returns 0, or -1 with an exception. */
static int
trace_result(Trace *trace, const Value *result, unsigned operation, PyObject *general, PyObject *const *arguments,
             Py_ssize_t count, int differentiable)
{
    const size_t used = trace->operands.length, place = trace->operations.length;
    int32_t index = (int32_t)operation;
    int varies = 0;
    if (used + (size_t)count > trace->limit) {
        return refuse_size(trace);
    }
    if (reserve(&trace->operands, (size_t)count, sizeof(int32_t)) < 0 ||
        reserve(&trace->operations, 1, sizeof(int32_t)) < 0 || reserve(&trace->starts, 1, sizeof(int32_t)) < 0 ||
        reserve(&trace->differentiable, 1, 1) < 0) {
        return -1;
    }
    for (Py_ssize_t k = 0; k < count; k++) {
        const int32_t slot = slot_of(trace, arguments[k]);
        if (slot < 0) {
            return -1;
        }
        ITEMS(&trace->operands, int32_t)[used + (size_t)k] = slot;
        varies |= !is_constant_slot(slot);
    }
    if (varies && operation == GENERAL && (index = index_of_operation(trace, general)) < 0) {
        return -1;
    }
    if (note_number(trace, result->number, varies ? (int32_t)(RESULTS + place) : PLAIN) < 0) {
        return -1;
    }
    if (varies) {
        ITEMS(&trace->operations, int32_t)[trace->operations.length++] = index;
        ITEMS(&trace->differentiable, char)[trace->differentiable.length++] = (char)differentiable;
        trace->operands.length += (size_t)count;
        ITEMS(&trace->starts, int32_t)[trace->starts.length++] = (int32_t)trace->operands.length;
    }
    return 0;
}

/* Take note of a new result that has a history. */
static inline int
trace_recorded(Trace *trace, Value *result)
{
    PyObject **arguments;
    const Py_ssize_t count = arguments_of(result, &arguments);
    PyObject *general = result->operation == GENERAL ? PyTuple_GET_ITEM(result->right, 0) : NULL;
    return trace_result(trace, result, result->operation, general, arguments, count, 1);
}

/* Take note of a new leaf or constant. */
static int
trace_created(Trace *trace, Value *value)
{
    if (value->operation == LEAF) {
        return keep(trace, (PyObject *)value, PLAIN) < 0 ? -1 : 0;
    }
    return note_number(trace, value->number, PLAIN);
}
