/* Who watches while operations happen, and whether they are remembered at all. */

/* Objects of the Python side, fetched once when the module is loaded. */
static PyObject *careful; /* list; not empty while somebody pauses or observes recording */
static PyObject *watched; /* list; not empty while somebody observes */
static PyObject *thread_state; /* its attribute `blocks` is a tuple of lists: this thread's pauses and its observers */
static PyObject *blocks_name;
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

/* The observers of this thread, a new reference; NULL with an exception. */
static PyObject *
observers_here(int *paused)
{
    PyObject *blocks = PyObject_GetAttr(thread_state, blocks_name), *observers;
    if (blocks == NULL) {
        return NULL;
    }
    *paused = PyList_GET_SIZE(PyTuple_GET_ITEM(blocks, 0)) != 0;
    observers = Py_NewRef(PyTuple_GET_ITEM(blocks, 1));
    Py_DECREF(blocks);
    return observers;
}

/* Where a trace is the only observer, it hears of everything in C. Returns a new reference, or NULL. */
static inline Trace *
only_trace(PyObject *observers)
{
    if (PyList_GET_SIZE(observers) == 1 && Py_IS_TYPE(PyList_GET_ITEM(observers, 0), TraceType)) {
        return (Trace *)Py_NewRef(PyList_GET_ITEM(observers, 0));
    }
    return NULL;
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
    int paused, status = 0;
    PyObject *observers = observers_here(&paused);
    Trace *trace = observers ? only_trace(observers) : NULL;
    if (observers == NULL || outcome == NULL) {
        status = -1;
    }
    else if (trace != NULL) {
        status = trace_decision(trace, kind, arguments, count, outcome);
    }
    else if (PyList_GET_SIZE(observers)) {
        PyObject *tuple = PyTuple_New(count);
        for (Py_ssize_t i = 0; tuple != NULL && i < count; i++) {
            PyTuple_SET_ITEM(tuple, i, Py_NewRef(arguments[i]));
        }
        status = tuple ? forget_answer(PyObject_CallFunction(tell_decided, "sOO", kind_names[kind], tuple, outcome)) : -1;
        Py_XDECREF(tuple);
    }
    Py_XDECREF((PyObject *)trace);
    Py_XDECREF(observers);
    return status;
}

/* Tell them of a new leaf or constant. */
static int
tell_of_creation(PyObject *value)
{
    int paused, status = 0;
    PyObject *observers = observers_here(&paused);
    Trace *trace = observers ? only_trace(observers) : NULL;
    if (observers == NULL) {
        return -1;
    }
    if (trace != NULL) {
        status = trace_created(trace, VALUE(value));
    }
    else if (PyList_GET_SIZE(observers)) {
        status = forget_answer(PyObject_CallOneArg(tell_created, value));
    }
    Py_XDECREF((PyObject *)trace);
    Py_DECREF(observers);
    return status;
}

static int
tell_of_result(PyObject *observers, Value *value)
{
    Trace *trace = only_trace(observers);
    int status;
    if (trace == NULL) {
        return forget_answer(PyObject_CallOneArg(tell_recorded, (PyObject *)value));
    }
    status = trace_recorded(trace, value);
    Py_DECREF(trace);
    return status;
}

/* Tell them of a result without a history. What it was made of is given as a Value would hold it. */
static int
tell_of_constant(PyObject *observers, Value *value, unsigned operation, PyObject *left, PyObject *right)
{
    const int general = operation == GENERAL;
    PyObject *row = general ? PyTuple_GET_ITEM(right, 0) : PyTuple_GET_ITEM(table, operation);
    PyObject *two[] = {left, right}, *const *arguments = general ? &PyTuple_GET_ITEM(right, 1) : two;
    const Py_ssize_t count = general ? PyTuple_GET_SIZE(right) - 1 : right ? 2 : 1;
    Trace *trace = only_trace(observers);
    int status = -1;
    if (trace != NULL) {
        status = trace_result(trace, value, operation, row, arguments, count, 0);
        Py_DECREF(trace);
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
    int paused = 0, told = 0;
    PyObject *observers = NULL;
    Value *value;
    if (is_careful() && (observers = observers_here(&paused)) == NULL) {
        Py_XDECREF(left);
        Py_XDECREF(right);
        return NULL;
    }
    if (differentiable && !paused) {
        value = new_value(data, operation, left, right);
        if (value != NULL && observers != NULL && PyList_GET_SIZE(observers)) {
            told = tell_of_result(observers, value);
        }
    }
    else {
        value = new_value(data, CONSTANT, NULL, NULL);
        if (value != NULL && observers != NULL && PyList_GET_SIZE(observers)) {
            told = tell_of_constant(observers, value, operation, left, right);
        }
        Py_XDECREF(left);
        Py_XDECREF(right);
    }
    if (told < 0) {
        Py_CLEAR(value);
    }
    Py_XDECREF(observers);
    return (PyObject *)value;
}
