/* Who watches while operations happen, and whether they are remembered at all. */

/* Objects of the Python side, fetched once when the module is loaded. */
static PyObject *careful; /* list; not empty while somebody pauses or observes recording */
static PyObject *watched; /* list of threads in which somebody observes, and who does: tuples */
static PyObject *open_blocks; /* ContextVar: a tuple of lists, each with a thread and what is done in it, or empty */
static PyObject *tell_recorded, *tell_computed, *tell_created, *tell_decided;

static PyObject *
fetch(const char *module_name, const char *name)
{
    PyObject *module = PyImport_ImportModule(module_name);
    PyObject *thing = module ? PyObject_GetAttrString(module, name) : NULL;
    Py_XDECREF(module);
    return thing;
}

static int
is_careful(void)
{
    return PyList_GET_SIZE(careful) != 0;
}

static int
is_watched(void)
{
    return PyList_GET_SIZE(watched) != 0;
}

/* What the open blocks of this thread do. */
typedef struct {
    int paused;
    Py_ssize_t observers;
    Trace *trace; /* where it is the only observer, it hears of everything in C */
} Watch;

/* Returns 0, with a reference to the trace if there is one, or -1 with an exception. */
static int
look_around(Watch *watch)
{
    const unsigned long thread = PyThread_get_thread_ident();
    PyObject *blocks, *observer = NULL;
    *watch = (Watch){0, 0, NULL};
    if (PyContextVar_Get(open_blocks, NULL, &blocks) < 0) {
        return -1;
    }
    for (Py_ssize_t i = PyTuple_GET_SIZE(blocks); i-- > 0;) {
        PyObject *block = PyTuple_GET_ITEM(blocks, i), *act;
        if (PyList_GET_SIZE(block) != 2 || PyLong_AsUnsignedLong(PyList_GET_ITEM(block, 0)) != thread) {
            continue; /* it has ended, or concerns another thread */
        }
        act = PyList_GET_ITEM(block, 1);
        if (act == Py_False) {
            break; /* what is further out does not count here */
        }
        if (act == Py_True) {
            watch->paused = 1;
        }
        else {
            watch->observers++;
            observer = act;
        }
    }
    if (watch->observers == 1 && Py_IS_TYPE(observer, TraceType)) {
        watch->trace = (Trace *)Py_NewRef(observer);
    }
    Py_DECREF(blocks);
    return 0;
}

/* Tell the traces of other threads of what this one uses: none of it is in their recordings. */
static void
note_elsewhere(PyObject *const *arguments, Py_ssize_t count)
{
    const unsigned long thread = PyThread_get_thread_ident();
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(watched); i++) {
        PyObject *entry = PyList_GET_ITEM(watched, i), *observer = PyTuple_GET_ITEM(entry, 1);
        const int other = PyLong_AsUnsignedLong(PyTuple_GET_ITEM(entry, 0)) != thread;
        for (Py_ssize_t k = 0; other && Py_IS_TYPE(observer, TraceType) && k < count; k++) {
            trace_used_elsewhere((Trace *)observer, arguments[k]);
        }
    }
}

static int
forget_answer(PyObject *answer)
{
    Py_XDECREF(answer);
    return answer == NULL ? -1 : 0;
}

/* ---- Each returns 0, or -1 with an exception ---- */

/* Tell the observers that the program looked at a number. */
static Py_NO_INLINE int
tell_of_decision(Kind kind, PyObject *const *arguments, Py_ssize_t count, PyObject *outcome)
{
    Watch watch;
    int status = 0;
    if (outcome == NULL || look_around(&watch) < 0) {
        return -1;
    }
    note_elsewhere(arguments, count);
    if (watch.trace != NULL) {
        status = trace_decision(watch.trace, kind, arguments, count, outcome);
    }
    else if (watch.observers) {
        PyObject *tuple = PyTuple_New(count);
        for (Py_ssize_t i = 0; tuple != NULL && i < count; i++) {
            PyTuple_SET_ITEM(tuple, i, Py_NewRef(arguments[i]));
        }
        status = tuple ? forget_answer(PyObject_CallFunction(tell_decided, "sOO", kind_names[kind], tuple, outcome)) : -1;
        Py_XDECREF(tuple);
    }
    Py_XDECREF((PyObject *)watch.trace);
    return status;
}

/* Tell them of a new leaf or constant. */
static int
tell_of_creation(PyObject *value)
{
    Watch watch;
    int status = 0;
    if (look_around(&watch) < 0) {
        return -1;
    }
    if (watch.trace != NULL) {
        status = trace_created(watch.trace, VALUE(value));
    }
    else if (watch.observers) {
        status = forget_answer(PyObject_CallOneArg(tell_created, value));
    }
    Py_XDECREF((PyObject *)watch.trace);
    return status;
}

static int
tell_of_result(Trace *trace, Value *value)
{
    return trace != NULL ? trace_recorded(trace, value)
                         : forget_answer(PyObject_CallOneArg(tell_recorded, (PyObject *)value));
}

/* Tell them of a result without a history. What it was made of is given as a Value would hold it. */
static int
tell_of_constant(Trace *trace, Value *value, unsigned operation, PyObject *left, PyObject *right)
{
    const int general = operation == GENERAL;
    PyObject *row = general ? PyTuple_GET_ITEM(right, 0) : PyTuple_GET_ITEM(table, operation);
    PyObject *two[] = {left, right}, *const *arguments = general ? &PyTuple_GET_ITEM(right, 1) : two;
    const Py_ssize_t count = general ? PyTuple_GET_SIZE(right) - 1 : right ? 2 : 1;
    int status = -1;
    if (trace != NULL) {
        status = trace_result(trace, value, operation, row, arguments, count, 0);
    }
    else {
        PyObject *tuple = PyTuple_New(count);
        for (Py_ssize_t i = 0; tuple != NULL && i < count; i++) {
            PyTuple_SET_ITEM(tuple, i, Py_NewRef(arguments[i]));
        }
        if (tuple != NULL) {
            status = forget_answer(PyObject_CallFunctionObjArgs(tell_computed, value, row, tuple, NULL));
            Py_DECREF(tuple);
        }
    }
    return status;
}

/* The result of an operation while somebody pauses or observes recording, or of constants alone. Steals left and
 * right, which the observers get to see. */
static Py_NO_INLINE PyObject *
remember_carefully(unsigned operation, double data, PyObject *left, PyObject *right, int differentiable)
{
    Watch watch = {0, 0, NULL};
    int told = 0;
    Value *value;
    if (is_careful() && look_around(&watch) < 0) {
        Py_XDECREF(left);
        Py_XDECREF(right);
        return NULL;
    }
    if (is_watched()) {
        PyObject *two[] = {left, right};
        if (operation == GENERAL) {
            note_elsewhere(&PyTuple_GET_ITEM(right, 1), PyTuple_GET_SIZE(right) - 1);
        }
        else {
            note_elsewhere(two, right ? 2 : 1);
        }
    }
    if (differentiable && !watch.paused) {
        value = new_value(data, operation, left, right);
        if (value != NULL && watch.observers) {
            told = tell_of_result(watch.trace, value);
        }
    }
    else {
        value = new_value(data, CONSTANT, NULL, NULL);
        if (value != NULL && watch.observers) {
            told = tell_of_constant(watch.trace, value, operation, left, right);
        }
        Py_XDECREF(left);
        Py_XDECREF(right);
    }
    if (told < 0) {
        Py_CLEAR(value);
    }
    Py_XDECREF((PyObject *)watch.trace);
    return (PyObject *)value;
}
