/* What the compiler reads of a trace when the run has ended: its slots, and all that was recorded, flat. */

static PyObject *
trace_slot(PyObject *self, PyObject *argument)
{
    int32_t slot;
    if (!PyFloat_Check(argument) && check_value(argument) < 0) {
        return NULL;
    }
    slot = slot_of((Trace *)self, argument);
    return slot < 0 ? NULL : PyLong_FromLong(slot);
}

static inline void
need(const Trace *trace, char *needed, int32_t slot)
{
    if (slot >= RESULTS && (size_t)(slot - RESULTS) < trace->operations.length) {
        needed[slot - RESULTS] = 1;
    }
}

/* Return for each operation whether one of the slots, or of the decisions, depends on it: bytes of 1 and 0. */
static PyObject *
trace_needed(PyObject *self, PyObject *slots)
{
    Trace *trace = (Trace *)self;
    PyObject *list = PySequence_List(slots);
    PyObject *bytes = list ? PyBytes_FromStringAndSize(NULL, (Py_ssize_t)trace->operations.length) : NULL;
    const Decision *decisions = ITEMS(&trace->decisions, Decision);
    const int32_t *starts = ITEMS(&trace->starts, int32_t), *operands = ITEMS(&trace->operands, int32_t);
    char *needed = bytes ? PyBytes_AS_STRING(bytes) : NULL;
    if (bytes == NULL) {
        Py_XDECREF(list);
        return NULL;
    }
    memset(needed, 0, trace->operations.length);
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list) && !PyErr_Occurred(); i++) {
        need(trace, needed, (int32_t)PyLong_AsLong(PyList_GET_ITEM(list, i)));
    }
    for (size_t i = 0; i < trace->decisions.length; i++) {
        need(trace, needed, decisions[i].left);
        need(trace, needed, decisions[i].right);
    }
    for (size_t i = trace->operations.length; i-- > 0;) {
        for (int32_t k = needed[i] ? starts[i] : starts[i + 1]; k < starts[i + 1]; k++) {
            need(trace, needed, operands[k]);
        }
    }
    Py_DECREF(list);
    if (PyErr_Occurred()) {
        Py_CLEAR(bytes);
    }
    return bytes;
}

#define BYTES_OF(name, type) \
    static PyObject *trace_get_##name(PyObject *self, void *Py_UNUSED(closure)) \
    { \
        const Row *row = &((Trace *)self)->name; \
        return PyBytes_FromStringAndSize(row->items, (Py_ssize_t)(row->length * sizeof(type))); \
    }

BYTES_OF(operations, int32_t)
BYTES_OF(starts, int32_t)
BYTES_OF(operands, int32_t)
BYTES_OF(differentiable, char)
BYTES_OF(decisions, Decision)

static PyObject *
trace_get_constants(PyObject *self, void *Py_UNUSED(closure))
{
    const Keys *constants = &((Trace *)self)->constants;
    PyObject *tuple = PyTuple_New((Py_ssize_t)constants->keys.length);
    for (Py_ssize_t i = 0; tuple != NULL && i < PyTuple_GET_SIZE(tuple); i++) {
        double number;
        PyObject *object;
        memcpy(&number, &KEY_AT(constants, i).a, sizeof number);
        object = PyFloat_FromDouble(number);
        if (object == NULL) {
            Py_CLEAR(tuple);
            break;
        }
        PyTuple_SET_ITEM(tuple, i, object);
    }
    return tuple;
}

static PyObject *
trace_get_inputs(PyObject *self, void *Py_UNUSED(closure))
{
    const Trace *trace = (Trace *)self;
    PyObject *tuple = PyTuple_New((Py_ssize_t)trace->inputs.length);
    for (Py_ssize_t i = 0; tuple != NULL && i < PyTuple_GET_SIZE(tuple); i++) {
        const uint32_t position = ITEMS(&trace->inputs, uint32_t)[i];
        PyTuple_SET_ITEM(tuple, i, Py_NewRef((PyObject *)(uintptr_t)KEY_AT(&trace->kept, position).a));
    }
    return tuple;
}

static PyObject *
trace_get_sites(PyObject *self, void *Py_UNUSED(closure))
{
    const Keys *sites = &((Trace *)self)->sites;
    PyObject *tuple = PyTuple_New((Py_ssize_t)sites->keys.length);
    for (Py_ssize_t i = 0; tuple != NULL && i < PyTuple_GET_SIZE(tuple); i++) {
        const Key site = KEY_AT(sites, i);
        PyObject *pair = Py_BuildValue("(Oi)", (PyObject *)(uintptr_t)site.a, (int)site.b);
        if (pair == NULL) {
            Py_CLEAR(tuple);
            break;
        }
        PyTuple_SET_ITEM(tuple, i, pair);
    }
    return tuple;
}

static PyObject *
trace_get_custom(PyObject *self, void *Py_UNUSED(closure))
{
    return PySequence_Tuple(((Trace *)self)->custom);
}

static PyObject *
trace_get_outside(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject *outside = ((Trace *)self)->outside;
    return Py_NewRef(outside ? outside : Py_None);
}

static PyObject *
trace_get_elsewhere(PyObject *self, void *Py_UNUSED(closure))
{
    PyObject *elsewhere = ((Trace *)self)->elsewhere;
    return Py_NewRef(elsewhere ? elsewhere : Py_None);
}
