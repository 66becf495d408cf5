/* Who watches while operations happen, and whether they are remembered at all. */

/* Objects of the Python side, fetched once when the module is loaded. */
static PyObject *table;   /* tuple of the operations, in the order of their indices */
static PyObject *careful; /* list; not empty while somebody pauses or observes recording */
static PyObject *watched; /* list; not empty while somebody observes */
static PyObject *is_recording, *tell_recorded, *tell_computed, *tell_created, *tell_decided;

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

/* Whether to record in this thread; -1 on error. */
static int
recording(void)
{
    PyObject *answer;
    int result;
    if (!is_careful()) {
        return 1;
    }
    answer = PyObject_CallNoArgs(is_recording);
    if (answer == NULL) {
        return -1;
    }
    result = PyObject_IsTrue(answer);
    Py_DECREF(answer);
    return result;
}

/* Tell the observers that the program looked at a number. Returns 0, or -1 with an exception. */
static Py_NO_INLINE int
tell_of_decision(const char *kind, PyObject *arguments, PyObject *outcome)
{
    PyObject *told = arguments ? PyObject_CallFunction(tell_decided, "sOO", kind, arguments, outcome) : NULL;
    Py_XDECREF(told);
    return told == NULL ? -1 : 0;
}

/* A result without a history. Steals left and right, which the observers get to see. */
static PyObject *
forget_history(unsigned operation, double data, PyObject *left, PyObject *right)
{
    PyObject *value = (PyObject *)new_value(data, CONSTANT, NULL, NULL);
    if (value != NULL && is_watched()) {
        PyObject *row, *arguments, *told;
        if (operation == GENERAL) {
            row = PyTuple_GET_ITEM(right, 0);
            arguments = PyTuple_GetSlice(right, 1, PyTuple_GET_SIZE(right));
        }
        else {
            row = PyTuple_GET_ITEM(table, operation);
            arguments = right ? PyTuple_Pack(2, left, right) : PyTuple_Pack(1, left);
        }
        told = arguments ? PyObject_CallFunctionObjArgs(tell_computed, value, row, arguments, NULL) : NULL;
        Py_XDECREF(arguments);
        if (told == NULL) {
            Py_CLEAR(value);
        }
        Py_XDECREF(told);
    }
    Py_XDECREF(left);
    Py_XDECREF(right);
    return value;
}

/* The result of an operation while somebody pauses or observes recording, or of constants alone. */
static Py_NO_INLINE PyObject *
remember_carefully(unsigned operation, double data, PyObject *left, PyObject *right, int differentiable)
{
    int record = differentiable ? recording() : 0;
    Value *value;
    if (record < 0) {
        Py_XDECREF(left);
        Py_XDECREF(right);
        return NULL;
    }
    if (record == 0) {
        return forget_history(operation, data, left, right);
    }
    value = new_value(data, operation, left, right);
    if (value != NULL && is_watched()) {
        PyObject *told = PyObject_CallOneArg(tell_recorded, (PyObject *)value);
        if (told == NULL) {
            Py_DECREF(value);
            return NULL;
        }
        Py_DECREF(told);
    }
    return (PyObject *)value;
}
