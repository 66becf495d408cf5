/* Trace as a Python type: how it is made and freed, and the methods of an observer. Python's has the same. */

static PyObject *
trace_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    static char *names[] = {"inputs", "limit", NULL};
    PyObject *inputs, *values;
    Py_ssize_t limit = CONSTANTS;
    Trace *trace;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|n:Trace", names, &inputs, &limit)) {
        return NULL;
    }
    if (limit < 0 || limit > CONSTANTS) {
        PyErr_SetString(PyExc_ValueError, "the limit of a trace is at most 2**29");
        return NULL;
    }
    values = values_of(inputs);
    trace = values ? (Trace *)type->tp_alloc(type, 0) : NULL; /* all zero */
    if (trace == NULL) {
        Py_XDECREF(values);
        return NULL;
    }
    trace->first = last_number + 1;
    trace->limit = (size_t)limit;
    trace->custom = PyDict_New();
    if (trace->custom == NULL || reserve(&trace->starts, 1, sizeof(int32_t)) < 0) {
        goto failed;
    }
    ITEMS(&trace->starts, int32_t)[trace->starts.length++] = 0;
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(values); i++) {
        if (add_input(trace, PyTuple_GET_ITEM(values, i)) < 0) {
            goto failed;
        }
    }
    trace->given = trace->inputs.length;
    Py_DECREF(values);
    return (PyObject *)trace;
failed:
    Py_DECREF(values);
    Py_DECREF(trace);
    return NULL;
}

static void
drop_addresses(Keys *set)
{
    for (size_t i = 0; i < set->keys.length; i++) {
        Py_DECREF((PyObject *)(uintptr_t)KEY_AT(set, i).a);
    }
    free_keys(set);
}

static void
trace_dealloc(PyObject *self)
{
    Trace *trace = (Trace *)self;
    PyTypeObject *type = Py_TYPE(self);
    Row *rows[] = {&trace->runs,   &trace->slots,    &trace->kept_slots,     &trace->inputs,    &trace->operations,
                   &trace->starts, &trace->operands, &trace->differentiable, &trace->decisions, &trace->users};
    drop_addresses(&trace->kept);
    drop_addresses(&trace->codes);
    free_keys(&trace->constants);
    free_keys(&trace->guards);
    free_keys(&trace->sites);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        PyMem_RawFree(rows[i]->items);
    }
    Py_XDECREF(trace->outside);
    Py_XDECREF(trace->elsewhere);
    Py_XDECREF(trace->custom);
    type->tp_free(self);
    Py_DECREF(type);
}

/* ---- The observer's methods ---- */

static PyObject *
none_unless(int failed)
{
    return failed < 0 ? NULL : Py_NewRef(Py_None);
}

static PyObject *
trace_tell_recorded(PyObject *self, PyObject *value)
{
    if (check_value(value) < 0) {
        return NULL;
    }
    if (!IS_COMPUTED(VALUE(value))) {
        PyErr_SetString(PyExc_ValueError, "a leaf or constant is not recorded, but created");
        return NULL;
    }
    return none_unless(trace_recorded((Trace *)self, VALUE(value)));
}

static PyObject *
trace_tell_computed(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *used = count == 3 ? arguments[2] : NULL;
    if (used == NULL || !PyTuple_Check(used)) {
        PyErr_SetString(PyExc_TypeError, "computed() takes a Value, an operation and the tuple of its arguments");
        return NULL;
    }
    if (check_value(arguments[0]) < 0) {
        return NULL;
    }
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(used); k++) {
        if (!PyFloat_Check(PyTuple_GET_ITEM(used, k)) && check_value(PyTuple_GET_ITEM(used, k)) < 0) {
            return NULL;
        }
    }
    if (VALUE(arguments[0])->operation == LEAF) {
        PyErr_SetString(PyExc_ValueError, "a leaf is not computed, but created");
        return NULL;
    }
    return none_unless(trace_result((Trace *)self, VALUE(arguments[0]), GENERAL, arguments[1],
                                    &PyTuple_GET_ITEM(used, 0), PyTuple_GET_SIZE(used), 0));
}

static PyObject *
trace_tell_created(PyObject *self, PyObject *value)
{
    return check_value(value) < 0 ? NULL : none_unless(trace_created((Trace *)self, VALUE(value)));
}

static PyObject *
trace_tell_decided(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    if (count != 3 || !PyUnicode_Check(arguments[0]) || !PyTuple_Check(arguments[1])) {
        PyErr_SetString(PyExc_TypeError, "decided() takes a kind, the tuple of the arguments and the outcome");
        return NULL;
    }
    for (int kind = 0; kind < KINDS; kind++) {
        if (PyUnicode_CompareWithASCIIString(arguments[0], kind_names[kind]) == 0) {
            return none_unless(trace_decision((Trace *)self, (Kind)kind, &PyTuple_GET_ITEM(arguments[1], 0),
                                              PyTuple_GET_SIZE(arguments[1]), arguments[2]));
        }
    }
    return PyErr_Format(PyExc_ValueError, "there is no decision of the kind %R", arguments[0]);
}

static PyObject *
trace_tell_used_elsewhere(PyObject *self, PyObject *argument)
{
    trace_used_elsewhere((Trace *)self, argument);
    Py_RETURN_NONE;
}

static PyMethodDef trace_methods[] = {
    {"recorded", trace_tell_recorded, METH_O, "Take note of a new result, which has a history."},
    {"computed", (PyCFunction)(void (*)(void))trace_tell_computed, METH_FASTCALL,
     "Take note of a new result without a history."},
    {"created", trace_tell_created, METH_O, "Take note of a new leaf or constant."},
    {"decided", (PyCFunction)(void (*)(void))trace_tell_decided, METH_FASTCALL,
     "Take note that the program looked at a number."},
    {"used_elsewhere", trace_tell_used_elsewhere, METH_O, "Take note of what another thread uses."},
    {"slot", trace_slot, METH_O, "Return the slot of a Value or float, which takes it up if it is new."},
    {"needed", trace_needed, METH_O,
     "Return for each operation 1 if one of the slots, or of the decisions, depends on it, otherwise 0, as bytes."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef trace_attributes[] = {
    {"inputs", trace_get_inputs, NULL, "The inputs, and after them the leaves and constants from outside.", NULL},
    {"outside", trace_get_outside, NULL, "A Value computed before the trace that it used, or None.", NULL},
    {"elsewhere", trace_get_elsewhere, NULL, "A Value of the trace that another thread used, or None.", NULL},
    {"constants", trace_get_constants, NULL, "The constants.", NULL},
    {"custom", trace_get_custom, NULL, "The user's own operations.", NULL},
    {"operations", trace_get_operations, NULL, "The index of each operation, as bytes of int32.", NULL},
    {"starts", trace_get_starts, NULL, "Where the operands of each begin, and the last end; bytes of int32.", NULL},
    {"operands", trace_get_operands, NULL, "The slots of all operands, as bytes of int32.", NULL},
    {"differentiable", trace_get_differentiable, NULL, "For each operation 1 if it has a history, as bytes.", NULL},
    {"decisions", trace_get_decisions, NULL,
     "Position, relation, left slot, right slot, outcome and site of each decision, as bytes of int32.", NULL},
    {"sites", trace_get_sites, NULL, "The places in the user's program: pairs of a code and an instruction.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Not tracked by the cyclic collector: it lives for one run of a function, and what it keeps does not lead to it. */
static PyType_Slot trace_type_slots[] = {
    {Py_tp_traverse, value_traverse},
    {Py_tp_doc, (void *)"The observer that records one run of a function.\n\n"
                        "Parameters\n----------\ninputs\n    The Values that stand for its arguments.\n"
                        "limit\n    How many operands, constants and inputs there may be."},
    {Py_tp_new, trace_new},
    {Py_tp_dealloc, trace_dealloc},
    {Py_tp_methods, trace_methods},
    {Py_tp_getset, trace_attributes},
    {0, NULL},
};

static PyType_Spec trace_spec = {"autograd.Trace", sizeof(Trace), 0, Py_TPFLAGS_DEFAULT, trace_type_slots};
