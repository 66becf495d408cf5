/* Many leaves at once: what an optimiser and a compiled function do in every step, without a turn of the interpreter for each. */

/* Return the values as a tuple, which nobody else can change, after checking that they are Values. */
static PyObject *
values_of(PyObject *values)
{
    PyObject *tuple = PySequence_Tuple(values);
    for (Py_ssize_t i = 0; tuple != NULL && i < PyTuple_GET_SIZE(tuple); i++) {
        if (check_value(PyTuple_GET_ITEM(tuple, i)) < 0) {
            Py_CLEAR(tuple);
        }
    }
    return tuple;
}

/* Likewise, after checking that all are leaves or constants. */
static PyObject *
leaves(PyObject *values)
{
    PyObject *tuple = values_of(values);
    for (Py_ssize_t i = 0; tuple != NULL && i < PyTuple_GET_SIZE(tuple); i++) {
        if (IS_COMPUTED(VALUE(PyTuple_GET_ITEM(tuple, i)))) {
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

/* Take hold of a contiguous buffer with as many doubles as there are Values. Returns 0, or -1 with an exception. */
static int
take_numbers(PyObject *buffer, Py_buffer *view, Py_ssize_t count, int writable)
{
    if (PyObject_GetBuffer(buffer, view, PyBUF_ND | PyBUF_FORMAT | (writable ? PyBUF_WRITABLE : 0)) < 0) {
        if (PyErr_ExceptionMatches(PyExc_BufferError) || PyErr_ExceptionMatches(PyExc_TypeError) ||
            PyErr_ExceptionMatches(PyExc_ValueError)) {
            PyErr_Format(PyExc_TypeError, "expected a %scontiguous float64 array, got %s", writable ? "writable " : "",
                         Py_TYPE(buffer)->tp_name);
        }
        return -1;
    }
    if (view->format == NULL || strcmp(view->format, "d") != 0) {
        PyErr_Format(PyExc_TypeError, "expected an array of float64, got one of format %s",
                     view->format ? view->format : "B");
    }
    else if (view->len != count * (Py_ssize_t)sizeof(double)) {
        PyErr_Format(PyExc_ValueError, "%zd Values need an array of as many numbers, got %zd", count,
                     view->len / view->itemsize);
    }
    else {
        return 0;
    }
    PyBuffer_Release(view);
    return -1;
}

/* Return a copy of the directions, an array or a sequence of numbers; NULL with an exception. The caller frees it. */
static double *
directions_of(PyObject *directions, Py_ssize_t count)
{
    double *moved = PyMem_New(double, count ? count : 1);
    PyObject *tuple;
    if (moved == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    if (PyObject_CheckBuffer(directions)) {
        Py_buffer view;
        if (take_numbers(directions, &view, count, 0) < 0) {
            PyMem_Free(moved);
            return NULL;
        }
        memcpy(moved, view.buf, (size_t)view.len);
        PyBuffer_Release(&view);
        return moved;
    }
    tuple = PySequence_Tuple(directions);
    if (tuple != NULL && PyTuple_GET_SIZE(tuple) != count) {
        PyErr_Format(PyExc_ValueError, "%zd Values need as many directions, got %zd", count, PyTuple_GET_SIZE(tuple));
        Py_CLEAR(tuple);
    }
    for (Py_ssize_t i = 0; tuple != NULL && i < count; i++) { /* a bad one is found before anything has moved */
        if (float_from(PyTuple_GET_ITEM(tuple, i), &moved[i], "a direction") < 0) {
            Py_CLEAR(tuple);
        }
    }
    if (tuple == NULL) {
        PyMem_Free(moved);
        return NULL;
    }
    Py_DECREF(tuple);
    return moved;
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
    count = tuple ? PyTuple_GET_SIZE(tuple) : 0;
    moved = tuple ? directions_of(directions, count) : NULL;
    if (moved == NULL) {
        goto done;
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
    Py_XDECREF(tuple);
    return result;
}

static PyObject *
read_into(PyObject *const *arguments, Py_ssize_t count, const char *name, int gradients)
{
    Py_buffer view;
    PyObject *tuple;
    if (count != 2) {
        return PyErr_Format(PyExc_TypeError, "%s() takes Values and a buffer, got %zd arguments", name, count);
    }
    tuple = gradients ? leaves(arguments[0]) : values_of(arguments[0]);
    if (tuple == NULL || take_numbers(arguments[1], &view, PyTuple_GET_SIZE(tuple), 1) < 0) {
        Py_XDECREF(tuple);
        return NULL;
    }
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(tuple); i++) {
        const Value *leaf = VALUE(PyTuple_GET_ITEM(tuple, i));
        ((double *)view.buf)[i] = gradients ? leaf->grad : leaf->data;
    }
    PyBuffer_Release(&view);
    Py_DECREF(tuple);
    Py_RETURN_NONE;
}

static PyObject *
engine_read(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    return read_into(arguments, count, "read", 0);
}

static PyObject *
engine_read_grads(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    return read_into(arguments, count, "read_grads", 1);
}

static PyObject *
engine_accumulate(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    Py_buffer view;
    PyObject *tuple;
    if (count != 2) {
        return PyErr_Format(PyExc_TypeError, "accumulate() takes Values and a buffer, got %zd arguments", count);
    }
    tuple = leaves(arguments[0]);
    if (tuple == NULL || take_numbers(arguments[1], &view, PyTuple_GET_SIZE(tuple), 0) < 0) {
        Py_XDECREF(tuple);
        return NULL;
    }
    enter_sweep(); /* a sweep of another thread would give back what the leaves held when it began */
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(tuple); i++) {
        Value *leaf = VALUE(PyTuple_GET_ITEM(tuple, i));
        leaf->grad += ((const double *)view.buf)[i];
        leaf->has_grad = 1;
    }
    leave_sweep();
    PyBuffer_Release(&view);
    Py_DECREF(tuple);
    Py_RETURN_NONE;
}

static PyObject *
engine_add_gradients(PyObject *Py_UNUSED(module), PyObject *gradients)
{
    PyObject *leaf, *gradient;
    Py_ssize_t place = 0;
    if (!PyDict_Check(gradients)) {
        return PyErr_Format(PyExc_TypeError, "expected a dictionary, got %s", Py_TYPE(gradients)->tp_name);
    }
    while (PyDict_Next(gradients, &place, &leaf, &gradient)) {
        if (check_value(leaf) < 0 || check_value(gradient) < 0) {
            return NULL;
        }
    }
    enter_sweep();
    place = 0;
    while (PyDict_Next(gradients, &place, &leaf, &gradient)) {
        VALUE(leaf)->grad = (VALUE(leaf)->has_grad ? VALUE(leaf)->grad : 0.0) + VALUE(gradient)->data;
        VALUE(leaf)->has_grad = 1;
    }
    leave_sweep();
    Py_RETURN_NONE;
}
