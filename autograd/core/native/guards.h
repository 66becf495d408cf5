/* The decisions of a traced function: what was asked of which slots, how it came out, and in which line of the user's. */

static PyObject *is_users; /* core/site.py: whether a frame is the user's */

/* What can happen to a number, as observers are told; the comparisons in the order of their relations. */
typedef enum {
    DECIDED_LT,
    DECIDED_LE,
    DECIDED_EQ,
    DECIDED_NE,
    DECIDED_GT,
    DECIDED_GE,
    DECIDED_BOOL,
    DECIDED_WHERE,
    DECIDED_DATA,
    DECIDED_INT,
    DECIDED_FLOAT,
    DECIDED_SET,
    DECIDED_GRAD,
} Kind;

static const char *const kind_names[] = {"lt",   "le",  "eq",    "ne",  "gt",  "ge", "bool", "where",
                                         "data", "int", "float", "set", "grad"};
enum { KINDS = sizeof kind_names / sizeof *kind_names, RELATION_IS = 6 }; /* "is" follows on the comparisons */

/* As the compiler reads it, an array of six numbers (compiler/ir/record.py). */
typedef struct {
    int32_t position, relation, left, right, outcome, site;
} Decision;

/* Return whether the code is the user's; -1 with an exception. */
static int
is_users_code(Trace *trace, PyFrameObject *frame, PyObject *code)
{
    Py_ssize_t position = find_key(&trace->codes, address_of(code));
    PyObject *answer;
    int is;
    if (position >= 0) {
        return ITEMS(&trace->users, char)[position];
    }
    answer = PyObject_CallOneArg(is_users, (PyObject *)frame);
    is = answer ? PyObject_IsTrue(answer) : -1;
    Py_XDECREF(answer);
    if (is < 0 || reserve(&trace->users, 1, 1) < 0 || (position = add_key(&trace->codes, address_of(code))) < 0) {
        return -1;
    }
    if ((size_t)position == trace->users.length) { /* kept, so that its address is not used twice */
        Py_INCREF(code);
        ITEMS(&trace->users, char)[trace->users.length++] = (char)is;
    }
    return is;
}

/* The position of the user's innermost place on the stack among the sites; of the innermost, if none is the user's. */
static Py_ssize_t
site_here(Trace *trace)
{
    PyFrameObject *frame = PyThreadState_GetFrame(PyThreadState_Get());
    Key site = {0, 0};
    int is = 0;
    while (frame != NULL && is == 0) {
        PyFrameObject *outer = NULL;
        PyObject *code = (PyObject *)PyFrame_GetCode(frame);
        is = is_users_code(trace, frame, code);
        if (is > 0 || site.a == 0) {
            site = (Key){(uint64_t)(uintptr_t)code, (uint64_t)PyFrame_GetLasti(frame)};
        }
        if (is == 0) {
            outer = PyFrame_GetBack(frame);
        }
        Py_DECREF(code);
        Py_DECREF(frame);
        frame = outer;
    }
    if (is == 0 && site.a == 0) { /* some Python code runs, but there was no memory to look at it */
        PyErr_NoMemory();
        return -1;
    }
    return is < 0 ? -1 : add_key(&trace->sites, site);
}

/* Add a guard, unless it can come out in one way only; the second time it comes out as the first. */
static int
add_guard(Trace *trace, int relation, int32_t left, int32_t right, int outcome)
{
    const Key guard = {(uint64_t)left << 32 | (uint64_t)right, (uint64_t)relation};
    Py_ssize_t site, position;
    if (right < 0) {
        return -1;
    }
    if ((is_constant_slot(left) && is_constant_slot(right)) || find_key(&trace->guards, guard) >= 0) {
        return 0;
    }
    if ((site = site_here(trace)) < 0 || reserve(&trace->decisions, 1, sizeof(Decision)) < 0 ||
        (position = add_key(&trace->guards, guard)) < 0) {
        return -1;
    }
    if ((size_t)position == trace->decisions.length) {
        ITEMS(&trace->decisions, Decision)[trace->decisions.length++] =
            (Decision){(int32_t)trace->operations.length, relation, left, right, outcome, (int32_t)site};
    }
    return 0;
}

/* The slot of what a Value is compared with. Returns -2 if no float equals it, -1 with an exception. */
static int32_t
slot_of_other(Trace *trace, PyObject *other)
{
    PyObject *number;
    int equal;
    int32_t slot = -2;
    if (IS_VALUE(other) || PyFloat_CheckExact(other)) {
        return slot_of(trace, other);
    }
    number = PyNumber_Float(other);
    if (number == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_OverflowError)) { /* an integer beyond all floats */
            return -1;
        }
        PyErr_Clear();
        return -2;
    }
    equal = PyObject_RichCompareBool(number, other, Py_EQ);
    if (equal) {
        slot = equal < 0 ? -1 : slot_of(trace, number);
    }
    Py_DECREF(number);
    return slot;
}

/* The function is about to set the data of a Value, which must be its own. */
static int
trace_setting(Trace *trace, PyObject *value)
{
    int32_t *own = own_slot(trace, value);
    const int numbered = is_numbered(trace, VALUE(value));
    if (own == NULL && numbered) {
        return -1;
    }
    if (own == NULL || (*own != PLAIN && !numbered)) {
        return refuse_to_record("set", value);
    }
    *own = PLAIN; /* whatever has used it, used another number */
    return 0;
}

/* The function looks at the gradient of a Value, or is about to set it: it must be its own. */
static int
trace_gradient(Trace *trace, PyObject *value)
{
    const int32_t *own = own_slot(trace, value);
    if (own == NULL && is_numbered(trace, VALUE(value))) {
        return -1;
    }
    return own == NULL || (*own >= 0 && *own < CONSTANTS) ? refuse_to_record("grad", value) : 0;
}

/* Take note of a decision. Its arguments are Values, or what they were compared with. */
static int
trace_decision(Trace *trace, Kind kind, PyObject *const *arguments, Py_ssize_t count, PyObject *outcome)
{
    PyObject *value = count ? arguments[0] : NULL;
    int32_t looked_at, other = -2;
    int is;
    if (value == NULL || !IS_VALUE(value)) { /* a choice by a plain number */
        return 0;
    }
    if (kind == DECIDED_SET) {
        return trace_setting(trace, value);
    }
    if (kind == DECIDED_GRAD) {
        return trace_gradient(trace, value);
    }
    looked_at = slot_of(trace, value);
    if (looked_at < 0) {
        return -1;
    }
    if (kind <= DECIDED_GE && count > 1) {
        other = slot_of_other(trace, arguments[1]);
    }
    else if (kind == DECIDED_BOOL || kind == DECIDED_WHERE) {
        other = slot_of_constant(trace, 0.0);
    }
    if (other == -2) { /* what is made of the number cannot be known, so it must be the very same again */
        return add_guard(trace, RELATION_IS, looked_at, slot_of_constant(trace, VALUE(value)->data), 1);
    }
    is = PyObject_IsTrue(outcome);
    return is < 0 ? -1 : add_guard(trace, kind <= DECIDED_GE ? (int)kind : DECIDED_NE, looked_at, other, is);
}
