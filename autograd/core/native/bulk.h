/* Many leaves at once: what an optimiser does in every step, without a turn of the interpreter for each. */

/* Return the values as a tuple, which nobody else can change, after checking that all are leaves or constants. */
static PyObject *
leaves(PyObject *values)
{
    PyObject *tuple = PySequence_Tuple(values);
    for (Py_ssize_t i = 0; tuple != NULL && i < PyTuple_GET_SIZE(tuple); i++) {
        PyObject *value = PyTuple_GET_ITEM(tuple, i);
        if (check_value(value) < 0) {
            Py_CLEAR(tuple);
        }
        else if (IS_COMPUTED(VALUE(value))) {
            PyErr_Format(PyExc_ValueError, "item %zd is computed; only leaves can be moved", i);
            Py_CLEAR(tuple);
        }
    }
    return tuple;
}

static PyObject *
engine_grads(PyObject *Py_UNUSED(module), PyObject *values)
{
    PyObject *tuple = leaves(values);
    PyObject *result = tuple ? PyList_New(PyTuple_GET_SIZE(tuple)) : NULL;
    for (Py_ssize_t i = 0; result != NULL && i < PyList_GET_SIZE(result); i++) {
        PyObject *grad = PyFloat_FromDouble(VALUE(PyTuple_GET_ITEM(tuple, i))->grad);
        if (grad == NULL) {
            Py_CLEAR(result);
            break;
        }
        PyList_SET_ITEM(result, i, grad);
    }
    Py_XDECREF(tuple);
    return result;
}

static PyObject *
engine_zero_grads(PyObject *Py_UNUSED(module), PyObject *values)
{
    PyObject *tuple = leaves(values);
    if (tuple == NULL) {
        return NULL;
    }
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(tuple); i++) {
        Value *value = VALUE(PyTuple_GET_ITEM(tuple, i));
        value->grad = 0.0;
        value->has_grad = 1;
    }
    Py_DECREF(tuple);
    Py_RETURN_NONE;
}

static PyObject *
engine_move(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    PyObject *values, *directions, *scale, *tuple, *result = NULL;
    Py_ssize_t count;
    double factor, *moved = NULL;
    if (!PyArg_ParseTuple(arguments, "OOO:move", &values, &directions, &scale)) {
        return NULL;
    }
    tuple = leaves(values);
    directions = tuple ? PySequence_Tuple(directions) : NULL;
    if (directions == NULL) {
        goto done;
    }
    count = PyTuple_GET_SIZE(tuple);
    if (PyTuple_GET_SIZE(directions) != count) {
        PyErr_Format(PyExc_ValueError, "%zd Values need as many directions, got %zd", count,
                     PyTuple_GET_SIZE(directions));
        goto done;
    }
    moved = PyMem_New(double, count ? count : 1);
    if (moved == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    for (Py_ssize_t i = 0; i < count; i++) { /* a bad direction is found before anything has moved */
        if (float_from(PyTuple_GET_ITEM(directions, i), &moved[i], "a direction") < 0) {
            goto done;
        }
    }
    if (float_from(scale, &factor, "the scale") < 0) {
        goto done;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        VALUE(PyTuple_GET_ITEM(tuple, i))->data += factor * moved[i];
    }
    result = Py_NewRef(Py_None);
done:
    PyMem_Free(moved);
    Py_XDECREF(directions);
    Py_XDECREF(tuple);
    return result;
}
