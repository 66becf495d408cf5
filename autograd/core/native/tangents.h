/* The sweeps that carry tangents: forward, and forward over reverse. The same arithmetic as python_sweeps.py. */

/* What is known of a Value during a sweep. While it lasts the Value's grad holds the place of its note. */
typedef struct {
    double grad; /* the Value's own, given back at the end */
    double tangent, cotangent, change;
    int given; /* an input: its tangent is given, and the sweep looks no further back */
} Note;

typedef struct {
    Stack order;
    Note *notes;
    uint64_t mark;
} Notes;

static inline Note *
note_of(Notes *notes, PyObject *argument)
{
    size_t place;
    if (argument == NULL || !IS_VALUE(argument) || !IS_COMPUTED(VALUE(argument)) ||
        VALUE(argument)->mark != notes->mark) {
        return NULL;
    }
    memcpy(&place, &VALUE(argument)->grad, sizeof place);
    return &notes->notes[place];
}

static inline double
tangent_of(Notes *notes, PyObject *argument)
{
    Note *note = note_of(notes, argument);
    return note ? note->tangent : 0.0;
}

static void
close_notes(Notes *notes)
{
    /* Where the graph was sorted only, there is nothing to give back. */
    for (size_t i = 0; notes->notes != NULL && i < notes->order.length; i++) {
        ((Value *)notes->order.items[i])->grad = notes->notes[i].grad;
    }
    PyMem_RawFree(notes->notes);
    PyMem_RawFree(notes->order.items);
    leave_sweep();
}

/* Sort the graph and note the tangents of the inputs. Returns 0, -1 with an exception, or 1 if there is a leaf
 * that is not `within`. Whatever is returned, close_notes must follow. */
static int
open_notes(Notes *notes, Value *output, PyObject *inputs, PyObject *directions, PyObject *within)
{
    Stack leaves = {NULL, 0, 0};
    int status;
    enter_sweep();
    status = sort(output, &notes->order, &leaves, 0);
    if (status == 0 && within != NULL) {
        status = leads_outside(&leaves, within);
    }
    PyMem_RawFree(leaves.items);
    if (status != 0) {
        return status;
    }
    notes->mark = last_mark;
    notes->notes = PyMem_RawCalloc(notes->order.length + 1, sizeof(Note));
    if (notes->notes == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (size_t i = 0; i < notes->order.length; i++) {
        Value *value = (Value *)notes->order.items[i];
        notes->notes[i].grad = value->grad;
        memcpy(&value->grad, &i, sizeof i);
    }
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(inputs); i++) {
        Note *note = note_of(notes, PyList_GET_ITEM(inputs, i));
        double direction = PyFloat_AsDouble(PyList_GET_ITEM(directions, i));
        if (direction == -1.0 && PyErr_Occurred()) {
            return -1;
        }
        if (note != NULL) {
            note->tangent = direction;
            note->given = 1;
        }
    }
    return 0;
}

/* The forward sweep: the tangent of every Value that is not an input. */
static int
carry_tangents(Notes *notes)
{
    for (size_t i = 0; i < notes->order.length; i++) {
        Value *value = (Value *)notes->order.items[i];
        PyObject **arguments, *partials = NULL;
        Py_ssize_t count = arguments_of(value, &arguments);
        double tangent = 0.0;
        if (notes->notes[i].given) {
            continue;
        }
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            if (carry_tangent(value->operation, value->data, number_of(left), right ? number_of(right) : 0.0,
                              tangent_of(notes, left), tangent_of(notes, right), &tangent)) {
                notes->notes[i].tangent = tangent;
                continue;
            }
        }
        for (Py_ssize_t j = 0; j < count; j++) {
            double move = tangent_of(notes, arguments[j]);
            if (move != 0.0) {
                if (partials == NULL && (partials = python_partials(value)) == NULL) {
                    return -1;
                }
                tangent += move * PyFloat_AsDouble(PyTuple_GET_ITEM(partials, j));
            }
        }
        Py_XDECREF(partials);
        if (PyErr_Occurred()) {
            return -1;
        }
        notes->notes[i].tangent = tangent;
    }
    return 0;
}

/* One step of the double reverse sweep with derivatives that only Python can compute. */
static int
curve_through_python(Notes *notes, Value *value, Note *note)
{
    PyObject **arguments, *numbers, *tangents, *answer = NULL, *slopes, *drifts;
    Py_ssize_t count = arguments_of(value, &arguments);
    int moving = 0, status = -1;
    numbers = PyTuple_New(count + 1);
    tangents = PyTuple_New(count + 1);
    for (Py_ssize_t i = 0; numbers != NULL && tangents != NULL && i <= count; i++) {
        double move = i ? tangent_of(notes, arguments[i - 1]) : note->tangent;
        PyObject *number = PyFloat_FromDouble(i ? number_of(arguments[i - 1]) : value->data);
        PyObject *tangent = PyFloat_FromDouble(move);
        moving |= i && move != 0.0;
        PyTuple_SET_ITEM(numbers, i, number);
        PyTuple_SET_ITEM(tangents, i, tangent);
        if (number == NULL || tangent == NULL) {
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
        Note *other = note_of(notes, arguments[i]);
        if (other != NULL) {
            double slope = PyFloat_AsDouble(PyTuple_GET_ITEM(slopes, i));
            other->cotangent += note->cotangent * slope;
            if (note->change != 0.0) {
                other->change += note->change * slope;
            }
            if (moving) {
                other->change += note->cotangent * PyFloat_AsDouble(PyTuple_GET_ITEM(drifts, i));
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
carry_changes(Notes *notes)
{
    for (size_t i = notes->order.length; i-- > 0;) {
        Value *value = (Value *)notes->order.items[i];
        Note *note = &notes->notes[i];
        if (note->given) {
            continue;
        }
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            Note *on_left = note_of(notes, left), *on_right = note_of(notes, right);
            if (carry_change(value->operation, value->data, number_of(left), right ? number_of(right) : 0.0,
                             note->tangent, on_left ? on_left->tangent : 0.0, on_right ? on_right->tangent : 0.0,
                             note->cotangent, note->change, on_left ? &on_left->cotangent : NULL,
                             on_left ? &on_left->change : NULL, on_right ? &on_right->cotangent : NULL,
                             on_right ? &on_right->change : NULL)) {
                continue;
            }
        }
        if (curve_through_python(notes, value, note) < 0) {
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
list_of_notes(Notes *notes, PyObject *values, int changes)
{
    PyObject *list = PyList_New(PyList_GET_SIZE(values));
    for (Py_ssize_t i = 0; list != NULL && i < PyList_GET_SIZE(list); i++) {
        Note *note = note_of(notes, PyList_GET_ITEM(values, i));
        PyObject *number = PyFloat_FromDouble(note == NULL ? 0.0 : changes ? note->change : note->tangent);
        if (number == NULL) {
            Py_CLEAR(list);
        }
        else {
            PyList_SET_ITEM(list, i, number);
        }
    }
    return list;
}

static PyObject *
engine_push(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    Notes notes = {{NULL, 0, 0}, NULL, 0};
    PyObject *answer = NULL;
    int status;
    if (parse_direction(arguments, count, 5) < 0) {
        return NULL;
    }
    status = open_notes(&notes, VALUE(arguments[0]), arguments[1], arguments[2],
                        arguments[3] == Py_None ? NULL : arguments[3]);
    if (status == 1) {
        answer = Py_NewRef(Py_None);
    }
    else if (status == 0 && carry_tangents(&notes) == 0) {
        answer = list_of_notes(&notes, arguments[4], 0);
    }
    close_notes(&notes);
    return answer;
}

static PyObject *
engine_curve(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    Notes notes = {{NULL, 0, 0}, NULL, 0};
    PyObject *answer = NULL;
    int status;
    if (parse_direction(arguments, count, 4) < 0) {
        return NULL;
    }
    status = open_notes(&notes, VALUE(arguments[0]), arguments[1], arguments[2],
                        arguments[3] == Py_None ? NULL : arguments[3]);
    if (status == 1) {
        answer = Py_NewRef(Py_None);
    }
    else if (status == 0 && carry_tangents(&notes) == 0) {
        Note *note = note_of(&notes, arguments[0]);
        if (note != NULL) {
            note->cotangent = 1.0;
        }
        if (carry_changes(&notes) == 0) {
            answer = list_of_notes(&notes, arguments[1], 1);
        }
    }
    close_notes(&notes);
    return answer;
}
