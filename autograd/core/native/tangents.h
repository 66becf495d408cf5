/* The sweeps that carry tangents: forward, and forward over reverse. The same arithmetic as python_sweeps.py. */

/* What is known of a Value during a sweep. While it lasts the Value's grad holds the place of its note. */
typedef struct {
    double grad; /* the Value's own, given back at the end */
    double tangent;
} Note;

/* What a reverse sweep adds: the derivative of the output, and how it changes along the direction. */
typedef struct {
    double cotangent, change;
} Back;

typedef struct {
    Stack order; /* an input has its lowest bit set: its tangent is given, and the sweep looks no further back */
    Note *notes;
    Back *backs;
    uint64_t mark;
} Notes;

static inline Value *
value_at(Notes *notes, size_t place)
{
    return (Value *)(notes->order.items[place] & ~(uintptr_t)1);
}

static inline int
is_given(Notes *notes, size_t place)
{
    return notes->order.items[place] & 1;
}

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

static inline Back *
back_of(Notes *notes, PyObject *argument)
{
    Note *note = note_of(notes, argument);
    return note ? &notes->backs[note - notes->notes] : NULL;
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
        value_at(notes, i)->grad = notes->notes[i].grad;
    }
    PyMem_RawFree(notes->notes);
    PyMem_RawFree(notes->backs);
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
    notes->notes = PyMem_RawMalloc((notes->order.length + 1) * sizeof(Note));
    if (notes->notes == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (size_t i = 0; i < notes->order.length; i++) {
        Value *value = (Value *)notes->order.items[i];
        notes->notes[i] = (Note){value->grad, 0.0};
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
            notes->order.items[note - notes->notes] |= 1;
        }
    }
    return 0;
}

/* The forward sweep: the tangent of every Value that is not an input. */
static int
carry_tangents(Notes *notes)
{
    for (size_t i = 0; i < notes->order.length; i++) {
        Value *value = value_at(notes, i);
        PyObject **arguments, *partials = NULL;
        Py_ssize_t count = arguments_of(value, &arguments);
        double tangent = 0.0;
        if (is_given(notes, i)) {
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
