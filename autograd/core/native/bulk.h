/* Many leaves at once: what an optimiser does in every step, without a turn of the interpreter for each. */

/* Return the values as a sequence after checking that all of them are leaves or constants. */
static PyObject *
leaves(PyObject *values)
{
    PyObject *sequence = PySequence_Fast(values, "expected a list of Values");
    for (Py_ssize_t i = 0; sequence != NULL && i < PySequence_Fast_GET_SIZE(sequence); i++) {
        PyObject *value = PySequence_Fast_GET_ITEM(sequence, i);
        if (check_value(value) < 0) {
            Py_CLEAR(sequence);
        }
        else if (IS_COMPUTED(VALUE(value))) {
            PyErr_Format(PyExc_ValueError, "item %zd is computed; only leaves can be moved", i);
            Py_CLEAR(sequence);
        }
    }
    return sequence;
}

static PyObject *
engine_grads(PyObject *Py_UNUSED(module), PyObject *values)
{
    PyObject *sequence = leaves(values);
    PyObject *result = sequence ? PyList_New(PySequence_Fast_GET_SIZE(sequence)) : NULL;
    for (Py_ssize_t i = 0; result != NULL && i < PyList_GET_SIZE(result); i++) {
        PyObject *grad = PyFloat_FromDouble(VALUE(PySequence_Fast_GET_ITEM(sequence, i))->grad);
        if (grad == NULL) {
            Py_CLEAR(result);
            break;
        }
        PyList_SET_ITEM(result, i, grad);
    }
    Py_XDECREF(sequence);
    return result;
}

static PyObject *
engine_zero_grads(PyObject *Py_UNUSED(module), PyObject *values)
{
    PyObject *sequence = leaves(values);
    if (sequence == NULL) {
        return NULL;
    }
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(sequence); i++) {
        Value *value = VALUE(PySequence_Fast_GET_ITEM(sequence, i));
        value->grad = 0.0;
        value->has_grad = 1;
    }
    Py_DECREF(sequence);
    Py_RETURN_NONE;
}

static PyObject *
engine_move(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    PyObject *values, *directions, *sequence;
    Py_ssize_t count;
    double scale, *moved = NULL;
    if (!PyArg_ParseTuple(arguments, "OO!d:move", &values, &PyList_Type, &directions, &scale)) {
        return NULL;
    }
    sequence = leaves(values);
    if (sequence == NULL) {
        return NULL;
    }
    count = PySequence_Fast_GET_SIZE(sequence);
    if (PyList_GET_SIZE(directions) != count) {
        PyErr_Format(PyExc_ValueError, "%zd Values need as many directions, got %zd", count,
                     PyList_GET_SIZE(directions));
        goto done;
    }
    moved = PyMem_New(double, count ? count : 1);
    if (moved == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    for (Py_ssize_t i = 0; i < count; i++) { /* a bad direction is found before anything has moved */
        moved[i] = PyFloat_AsDouble(PyList_GET_ITEM(directions, i));
        if (moved[i] == -1.0 && PyErr_Occurred()) {
            goto done;
        }
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        VALUE(PySequence_Fast_GET_ITEM(sequence, i))->data += scale * moved[i];
    }
done:
    PyMem_Free(moved);
    Py_DECREF(sequence);
    if (PyErr_Occurred()) {
        return NULL;
    }
    Py_RETURN_NONE;
}
