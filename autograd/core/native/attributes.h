/* The attributes of Value. */

static PyObject *
get_data(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject *number = PyFloat_FromDouble(VALUE(self)->data);
    if (number != NULL && is_watched() && tell_of_decision(DECIDED_DATA, &self, 1, number) < 0) {
        Py_CLEAR(number);
    }
    return number;
}

static int
set_data(PyObject *self, PyObject *data, void *Py_UNUSED(closure))
{
    double number;
    if (data == NULL) {
        PyErr_SetString(PyExc_AttributeError, "the data of a Value cannot be deleted");
        return -1;
    }
    if (IS_COMPUTED(VALUE(self))) {
        PyObject *name = PyObject_GetAttrString(operation_of(VALUE(self)), "name");
        if (name != NULL) {
            PyErr_Format(PyExc_AttributeError,
                         "the data of a computed Value cannot be set: it is the result of %R; "
                         "set the data of its leaves and compute it anew",
                         name);
            Py_DECREF(name);
        }
        return -1;
    }
    if (float_from(data, &number, "the data of a Value") < 0) {
        return -1;
    }
    if (is_watched()) {
        PyObject *told = PyFloat_FromDouble(number);
        int refused = told == NULL || tell_of_decision(DECIDED_SET, &self, 1, told) < 0;
        Py_XDECREF(told);
        if (refused) {
            return -1;
        }
    }
    VALUE(self)->data = number;
    return 0;
}

static PyObject *
get_grad(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject *number = PyFloat_FromDouble(VALUE(self)->grad);
    if (number != NULL && is_watched() && tell_of_decision(DECIDED_GRAD, &self, 1, number) < 0) {
        Py_CLEAR(number);
    }
    return number;
}

static int
set_grad(PyObject *self, PyObject *grad, void *Py_UNUSED(closure))
{
    double number = 0.0;
    if (grad == NULL) {
        PyErr_SetString(PyExc_AttributeError, "the grad of a Value cannot be deleted; set it to None");
        return -1;
    }
    if (grad != Py_None && float_from(grad, &number, "the grad of a Value") < 0) {
        return -1;
    }
    if (is_watched() && tell_of_decision(DECIDED_GRAD, &self, 1, grad) < 0) {
        return -1;
    }
    VALUE(self)->grad = number;
    VALUE(self)->has_grad = grad != Py_None; /* None is PyTorch's way to say that no gradient has been computed */
    return 0;
}

static PyObject *
get_has_grad(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject *has = VALUE(self)->has_grad ? Py_True : Py_False;
    return is_watched() && tell_of_decision(DECIDED_GRAD, &self, 1, has) < 0 ? NULL : Py_NewRef(has);
}

static PyObject *
get_label(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject *label = VALUE(self)->label;
    return Py_NewRef(label ? label : Py_None);
}

static int
set_label(PyObject *self, PyObject *label, void *Py_UNUSED(closure))
{
    if (label == NULL) {
        PyErr_SetString(PyExc_AttributeError, "the label of a Value cannot be deleted; set it to None");
        return -1;
    }
    if (label != Py_None && !PyUnicode_Check(label)) {
        PyErr_Format(PyExc_TypeError, "the label of a Value must be a string or None, got %s",
                     Py_TYPE(label)->tp_name);
        return -1;
    }
    Py_XSETREF(VALUE(self)->label, label == Py_None ? NULL : Py_NewRef(label));
    return 0;
}

static PyObject *
get_op(PyObject *self, void *Py_UNUSED(closure))
{
    return Py_NewRef(IS_COMPUTED(VALUE(self)) ? operation_of(VALUE(self)) : Py_None);
}

static PyObject *
get_args(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject **arguments, *result;
    Py_ssize_t count = IS_COMPUTED(VALUE(self)) ? arguments_of(VALUE(self), &arguments) : 0;
    result = PyTuple_New(count);
    for (Py_ssize_t i = 0; result != NULL && i < count; i++) {
        PyTuple_SET_ITEM(result, i, Py_NewRef(arguments[i]));
    }
    return result;
}

static PyObject *
get_requires_grad(PyObject *self, void *Py_UNUSED(closure))
{
    return PyBool_FromLong(VALUE(self)->operation != CONSTANT);
}
