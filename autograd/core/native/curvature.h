/* The double reverse sweep: forward over reverse, and the functions of the module that carry tangents. */

/* One step of the double reverse sweep with derivatives that only Python can compute. */
static int
curve_through_python(Notes *notes, Value *value, double tangent, Back *back)
{
    PyObject **arguments, *numbers, *tangents, *answer = NULL, *slopes, *drifts;
    Py_ssize_t count = arguments_of(value, &arguments);
    int moving = 0, status = -1;
    numbers = PyTuple_New(count + 1);
    tangents = PyTuple_New(count + 1);
    for (Py_ssize_t i = 0; numbers != NULL && tangents != NULL && i <= count; i++) {
        double move = i ? tangent_of(notes, arguments[i - 1]) : tangent;
        PyObject *number = PyFloat_FromDouble(i ? number_of(arguments[i - 1]) : value->data);
        PyObject *moved = PyFloat_FromDouble(move);
        moving |= i && move != 0.0;
        PyTuple_SET_ITEM(numbers, i, number);
        PyTuple_SET_ITEM(tangents, i, moved);
        if (number == NULL || moved == NULL) {
            goto done;
        }
    }
    if (numbers != NULL && tangents != NULL) {
        answer = PyObject_CallFunctionObjArgs(slopes_and_drifts, operation_of(value), numbers, tangents, NULL);
    }
    if (answer == NULL || !PyArg_ParseTuple(answer, "O!O!", &PyTuple_Type, &slopes, &PyTuple_Type, &drifts)) {
        goto done;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        Back *other = back_of(notes, arguments[i]);
        if (other != NULL) {
            double slope = PyFloat_AsDouble(PyTuple_GET_ITEM(slopes, i));
            other->cotangent += back->cotangent * slope;
            if (back->change != 0.0) {
                other->change += back->change * slope;
            }
            if (moving) {
                other->change += back->cotangent * PyFloat_AsDouble(PyTuple_GET_ITEM(drifts, i));
            }
        }
    }
    status = PyErr_Occurred() ? -1 : 0;
done:
    Py_XDECREF(numbers);
    Py_XDECREF(tangents);
    Py_XDECREF(answer);
    return status;
}

/* The reverse sweep that carries cotangents and how they change along the direction. */
static int
carry_changes(Notes *notes, PyObject *output)
{
    Back *start;
    notes->backs = PyMem_RawCalloc(notes->order.length + 1, sizeof(Back));
    if (notes->backs == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    start = back_of(notes, output);
    if (start != NULL) {
        start->cotangent = 1.0;
    }
    for (size_t i = notes->order.length; i-- > 0;) {
        Value *value = value_at(notes, i);
        Back *back = &notes->backs[i];
        if (is_given(notes, i)) {
            continue;
        }
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            Back *on_left = back_of(notes, left), *on_right = back_of(notes, right);
            if (carry_change(value->operation, value->data, number_of(left), right ? number_of(right) : 0.0,
                             notes->notes[i].tangent, tangent_of(notes, left), tangent_of(notes, right),
                             back->cotangent, back->change, on_left ? &on_left->cotangent : NULL,
                             on_left ? &on_left->change : NULL, on_right ? &on_right->cotangent : NULL,
                             on_right ? &on_right->change : NULL)) {
                continue;
            }
        }
        if (curve_through_python(notes, value, notes->notes[i].tangent, back) < 0) {
            return -1;
        }
    }
    return 0;
}

static int
parse_direction(PyObject *const *arguments, Py_ssize_t count, Py_ssize_t expected)
{
    if (count != expected || !IS_VALUE(arguments[0]) || !PyList_Check(arguments[1]) || !PyList_Check(arguments[2]) ||
        PyList_GET_SIZE(arguments[1]) != PyList_GET_SIZE(arguments[2]) ||
        !(arguments[3] == Py_None || PyList_Check(arguments[3])) || (expected == 5 && !PyList_Check(arguments[4]))) {
        PyErr_SetString(PyExc_TypeError, "expected a Value and lists: inputs, as many directions, leaves, Values");
        return -1;
    }
    return 0;
}

/* Return a list of the tangents, or the changes, of these Values. */
static PyObject *
list_of_notes(Notes *notes, PyObject *values)
{
    PyObject *list = PyList_New(PyList_GET_SIZE(values));
    for (Py_ssize_t i = 0; list != NULL && i < PyList_GET_SIZE(list); i++) {
        PyObject *value = PyList_GET_ITEM(values, i);
        Back *back = notes->backs ? back_of(notes, value) : NULL;
        PyObject *number = PyFloat_FromDouble(back ? back->change : notes->backs ? 0.0 : tangent_of(notes, value));
        if (number == NULL) {
            Py_CLEAR(list);
        }
        else {
            PyList_SET_ITEM(list, i, number);
        }
    }
    return list;
}

/* One forward sweep, and for the second order the reverse sweep that carries its tangents back. */
static PyObject *
along_direction(PyObject *const *arguments, PyObject *wanted, int second_order)
{
    Notes notes = {{NULL, 0, 0}, NULL, NULL, 0};
    PyObject *answer = NULL;
    int status = open_notes(&notes, VALUE(arguments[0]), arguments[1], arguments[2],
                            arguments[3] == Py_None ? NULL : arguments[3]);
    if (status == 1) {
        answer = Py_NewRef(Py_None);
    }
    else if (status == 0 && carry_tangents(&notes) == 0 &&
             (!second_order || carry_changes(&notes, arguments[0]) == 0)) {
        answer = list_of_notes(&notes, wanted);
    }
    close_notes(&notes);
    return answer;
}

static PyObject *
engine_push(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    return parse_direction(arguments, count, 5) < 0 ? NULL : along_direction(arguments, arguments[4], 0);
}

static PyObject *
engine_curve(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    return parse_direction(arguments, count, 4) < 0 ? NULL : along_direction(arguments, arguments[1], 1);
}
