/* What only Python can compute: the users' own operations, and those of the table that have no C form. */

static PyObject *
floats_from(const double *row, const int32_t *operands, int32_t count, const double *first, size_t lanes)
{
    int32_t offset = first != NULL;
    PyObject *floats = PyTuple_New(count + offset);
    for (int32_t i = 0; floats != NULL && i < count + offset; i++) {
        PyObject *number = PyFloat_FromDouble(i < offset ? *first : row[operands[i - offset] * lanes]);
        if (number == NULL) {
            Py_CLEAR(floats);
            break;
        }
        PyTuple_SET_ITEM(floats, i, number);
    }
    return floats;
}

static PyObject *
call_method(PyObject *operation, const char *name, PyObject *floats)
{
    PyObject *method = floats ? PyObject_GetAttrString(operation, name) : NULL;
    PyObject *result = method ? PyObject_CallObject(method, floats) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(floats);
    return result;
}

/* Compute the value. `row` is the first row of the point's lane, and `lanes` how far apart the rows are.
 * Returns 0, or -1 with an exception. */
static int
call_forward(const Tape *tape, int32_t position, double *row, size_t lanes)
{
    const PythonCall *call = &tape->calls[position];
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *floats = floats_from(row, tape->operand + call->first, call->count, NULL, lanes);
    PyObject *result = call_method(call->operation, "forward", floats);
    double number = result ? PyFloat_AsDouble(result) : -1.0;
    int status = number == -1.0 && PyErr_Occurred() ? -1 : 0;
    Py_XDECREF(result);
    PyGILState_Release(state);
    row[call->out * lanes] = number;
    return status;
}

/* Return the tuple that a function of the operation makes of the result and the operands. */
static PyObject *
call_tuple(const Tape *tape, const PythonCall *call, const char *name, const double *row, size_t lanes)
{
    PyObject *floats = floats_from(row, tape->operand + call->first, call->count, &row[call->out * lanes], lanes);
    PyObject *tuple = call_method(call->operation, name, floats);
    if (tuple != NULL && (!PyTuple_Check(tuple) || PyTuple_GET_SIZE(tuple) != call->count)) {
        PyErr_Format(PyExc_ValueError, "the partials of %R must be a tuple of %d, one for each argument",
                     call->operation, (int)call->count);
        Py_CLEAR(tuple);
    }
    return tuple;
}

/* Hand a derivative on. As call_forward; `present` has for each row whether something has come to it, or is NULL where
 * nobody asks. */
static int
call_reverse(const Tape *tape, int32_t position, double derivative, double *row, size_t lanes, unsigned char *present)
{
    const PythonCall *call = &tape->calls[position];
    const int32_t *target = tape->target + 2 * (size_t)call->first;
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *partials = call_tuple(tape, call, "float_partials", row, lanes);
    PyObject *chosen = partials && call->selects ? call_tuple(tape, call, "chosen", row, lanes) : NULL;
    int status = partials == NULL || (call->selects && chosen == NULL) ? -1 : 0;
    for (int32_t i = 0; status == 0 && i < call->count; i++, target += 2) {
        const double partial = PyFloat_AsDouble(PyTuple_GET_ITEM(partials, i));
        const double choice = chosen ? PyFloat_AsDouble(PyTuple_GET_ITEM(chosen, i)) : 1.0;
        if (PyErr_Occurred()) {
            status = -1;
        }
        else if (target[0] >= 0) {
            row[target[1] * lanes] = row[target[0] * lanes] + (choice != 0.0 ? derivative * partial : 0.0);
            if (present != NULL && choice != 0.0) {
                present[target[1]] = 1;
            }
        }
    }
    Py_XDECREF(partials);
    Py_XDECREF(chosen);
    PyGILState_Release(state);
    return status;
}
