/* The native engine: Value as a C type, generated methods, and the sweep in C.
 *
 * What a Value does beside arithmetic (conversions, display, NumPy, copies) it inherits from ValueMethods,
 * which is Python; what the operations are is generated from the table of operations. */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* mremap */
#endif
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <math.h>
#include <stdint.h>
#include <string.h>
#ifndef _WIN32
#include <sys/mman.h>
#endif

#include "operations.h"
#include "scipy.h"
#include "value.h"
#include "keys.h"
#include "trace.h"
#include "guards.h"
#include "observers.h"
#include "numbers.h"
#include "record.h"
#include "lock.h"
#include "sums.h"
#include "rules.h"
#include "places.h"
#include "graph.h"
#include "sweep.h"
#include "tangents.h"
#include "curvature.h"
#include "operand.h"
#include "slopes.h"
#include "recorded.h"
#include "methods.h"
#include "attributes.h"

/* ---- The type ---- */

static PyObject *
make_value(PyObject *arguments, PyObject *keywords, unsigned operation)
{
    static char *names[] = {"data", "label", NULL};
    PyObject *data, *label = Py_None, *value;
    double number;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|O:Value", names, &data, &label) ||
        float_from(data, &number, "the data of a Value") < 0) {
        return NULL;
    }
    value = (PyObject *)new_value(number, operation, NULL, NULL);
    if (value != NULL && set_label(value, label, NULL) < 0) {
        Py_CLEAR(value);
    }
    if (value != NULL && is_watched() && tell_of_creation(value) < 0) {
        Py_CLEAR(value);
    }
    return value;
}

static PyObject *
value_new(PyTypeObject *Py_UNUSED(type), PyObject *arguments, PyObject *keywords)
{
    return make_value(arguments, keywords, LEAF);
}

static PyMethodDef value_methods[] = {
    GENERATED_METHODS
    {"apply_operation", (PyCFunction)(void (*)(void))value_apply_operation, METH_FASTCALL | METH_CLASS,
     "Apply an operation to Values and numbers, and record it."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef value_attributes[] = {
    {"data", get_data, set_data, "The number. That of a leaf can be set, as an optimiser does.", NULL},
    {"grad", get_grad, set_grad,
     "The derivative of what was swept with respect to this Value; 0.0 until a backward reaches it.", NULL},
    {"has_grad", get_has_grad, NULL, "Whether a backward has reached this Value, or its ``grad`` was set.", NULL},
    {"label", get_label, set_label, "The name, or None.", NULL},
    {"op", get_op, NULL, "The operation that made this Value; None for a leaf or a constant.", NULL},
    {"args", get_args, NULL,
     "What the operation was applied to, in order: Values, and floats for plain numbers.", NULL},
    {"requires_grad", get_requires_grad, NULL,
     "Whether there is anything to differentiate: true unless made under ``no_grad()`` or by ``detach()``.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* A type without a traverse function of its own inherits the cyclic collector's tracking from its base,
 * a class in Python. Values cannot form cycles, and are not tracked: that saves as much time as C does. */
static int
value_traverse(PyObject *Py_UNUSED(self), visitproc Py_UNUSED(visit), void *Py_UNUSED(argument))
{
    return 0;
}

static PyType_Slot value_slots[] = {
    {Py_tp_traverse, value_traverse},
    {Py_tp_doc, (void *)value_documentation},
    {Py_tp_new, value_new},
    {Py_tp_dealloc, value_dealloc},
    {Py_tp_richcompare, value_compare},
    {Py_tp_hash, value_hash},
    {Py_tp_methods, value_methods},
    {Py_tp_getset, value_attributes},
    {Py_nb_bool, value_bool},
    GENERATED_SLOTS
    {0, NULL},
};

static PyType_Spec value_spec = {"autograd.Value", sizeof(Value), 0, Py_TPFLAGS_DEFAULT, value_slots};

/* ---- The module ---- */

static PyObject *
engine_constant(PyObject *Py_UNUSED(module), PyObject *arguments, PyObject *keywords)
{
    return make_value(arguments, keywords, CONSTANT);
}

static int
check_value(PyObject *object)
{
    if (!IS_VALUE(object)) {
        PyErr_Format(PyExc_TypeError, "expected a Value, got %s", Py_TYPE(object)->tp_name);
        return -1;
    }
    return 0;
}

/* Differentiate the output, and add to the grad of every leaf behind it. */
static PyObject *
engine_sweep(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    double cotangent = 1.0;
    if (count < 1 || count > 2) {
        PyErr_SetString(PyExc_TypeError, "sweep() takes an output and a cotangent");
        return NULL;
    }
    if (check_value(arguments[0]) < 0 ||
        (count > 1 && float_from(arguments[1], &cotangent, "the cotangent of backward()") < 0) ||
        run_backward(arguments[0], cotangent) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
engine_pull(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *outputs, *inputs, *answer = NULL;
    double *seeds;
    Py_ssize_t length;
    if (count != 4 || check_lists(arguments[0], arguments[2], arguments[1], arguments[3]) < 0 ||
        PyList_GET_SIZE(arguments[0]) != PyList_GET_SIZE(arguments[1])) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_TypeError, "expected outputs, as many seeds, inputs and leaves");
        }
        return NULL;
    }
    length = PyList_GET_SIZE(arguments[0]);
    outputs = PyList_GetSlice(arguments[0], 0, length); /* Python code may run on the way, and change lists */
    inputs = PyList_GetSlice(arguments[2], 0, PyList_GET_SIZE(arguments[2]));
    seeds = PyMem_New(double, length + 1);
    for (Py_ssize_t i = 0; seeds != NULL && i < length; i++) {
        seeds[i] = PyFloat_AsDouble(PyList_GET_ITEM(arguments[1], i));
    }
    if (seeds == NULL) {
        PyErr_NoMemory();
    }
    if (outputs != NULL && inputs != NULL && !PyErr_Occurred()) {
        answer = run_pull(PySequence_Fast_ITEMS(outputs), seeds, length, inputs,
                          arguments[3] == Py_None ? NULL : arguments[3]);
    }
    PyMem_Free(seeds);
    Py_XDECREF(outputs);
    Py_XDECREF(inputs);
    return answer;
}

/* Return the filled places as a list, from the earliest Value on; only those with all of the flags, and none beside. */
static PyObject *
list_places(const Graph *graph, uintptr_t flags)
{
    PyObject *list = PyList_New(0);
    for (size_t i = graph->length; list != NULL && i-- > 0;) {
        const Sum *place = &graph->places[i];
        if (place->value && (place->value & FLAGS) == flags && PyList_Append(list, (PyObject *)value_of(place)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *
engine_topological_order(PyObject *Py_UNUSED(module), PyObject *output)
{
    Graph graph;
    PyObject *list;
    if (check_value(output) < 0) {
        return NULL;
    }
    enter_sweep();
    list = open_graph(&graph, &output, 1, NULL) < 0 ? NULL : list_places(&graph, 0);
    close_graph(&graph);
    leave_sweep();
    return list;
}

static PyObject *
engine_leaves(PyObject *Py_UNUSED(module), PyObject *outputs)
{
    Graph graph;
    PyObject *list = NULL;
    if (!PyList_Check(outputs) || check_lists(outputs, outputs, outputs, Py_None) < 0) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_TypeError, "leaves() takes a list of Values");
        }
        return NULL;
    }
    enter_sweep();
    if (open_graph(&graph, PySequence_Fast_ITEMS(outputs), PyList_GET_SIZE(outputs), NULL) == 0) {
        list = PyList_New((Py_ssize_t)graph.leaf_count);
    }
    for (size_t i = 0; list != NULL && i < graph.leaf_count; i++) {
        PyList_SET_ITEM(list, (Py_ssize_t)i, Py_NewRef((PyObject *)value_of(&graph.leaves[i].sum)));
    }
    close_graph(&graph);
    leave_sweep();
    return list;
}

/* Return the Values through which the outputs depend on the inputs, from the earliest on. */
static PyObject *
engine_between(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    Graph graph;
    PyObject *list = NULL;
    if (count != 2 || check_lists(arguments[0], arguments[1], arguments[1], Py_None) < 0) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_TypeError, "between() takes lists of outputs and inputs");
        }
        return NULL;
    }
    enter_sweep();
    if (open_graph(&graph, PySequence_Fast_ITEMS(arguments[0]), PyList_GET_SIZE(arguments[0]), arguments[1]) == 0) {
        for (size_t i = graph.length; i-- > 0;) {
            Sum *place = &graph.places[i];
            PyObject **operands;
            Py_ssize_t arity = place->value && !(place->value & GIVEN) ? arguments_of(value_of(place), &operands) : 0;
            for (Py_ssize_t k = 0; k < arity; k++) {
                const Sum *operand = computed_sum(&graph, operands[k]);
                place->value |= operand != NULL && (operand->value & FLAGS) ? REACHED : 0;
            }
        }
        list = list_places(&graph, REACHED);
    }
    close_graph(&graph);
    leave_sweep();
    return list;
}

#include "bulk.h"
#include "trace_reading.h"
#include "trace_type.h"

static PyObject *
engine_after_fork(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none))
{
    if (forget_other_threads() < 0) {
        return PyErr_NoMemory();
    }
    Py_RETURN_NONE;
}

static PyMethodDef engine_functions[] = {
    {"after_fork", engine_after_fork, METH_NOARGS,
     "Forget, in a process that was just forked, the sweeps of threads that did not come along."},
    {"add_gradients", engine_add_gradients, METH_O, "Add to the grad of each leaf the number of the Value it is the key of."},
    {"accumulate", (PyCFunction)(void (*)(void))engine_accumulate, METH_FASTCALL,
     "Add the numbers of a buffer to the gradients of the leaves, as a sweep does at its end."},
    {"grads", engine_grads, METH_O, "Return the gradients of the leaves as a list of floats."},
    {"move", engine_move, METH_VARARGS, "Add to the data of each leaf its direction times the scale."},
    {"read", (PyCFunction)(void (*)(void))engine_read, METH_FASTCALL,
     "Write the data of Values into a buffer of float64."},
    {"read_grads", (PyCFunction)(void (*)(void))engine_read_grads, METH_FASTCALL,
     "Write the gradients of the leaves into a buffer of float64."},
    {"zero_grads", engine_zero_grads, METH_O, "Set the gradient of each leaf to zero."},
    {"between", (PyCFunction)(void (*)(void))engine_between, METH_FASTCALL,
     "Return the Values through which the outputs depend on the inputs, in the order of creation."},
    {"bind_scipy", bind_scipy, METH_O, "Take the addresses of SciPy's functions, in the order of the table."},
    {"constant", (PyCFunction)(void (*)(void))engine_constant, METH_VARARGS | METH_KEYWORDS,
     "Return a Value that is nothing but its number."},
    {"sweep", (PyCFunction)(void (*)(void))engine_sweep, METH_FASTCALL,
     "Add to the grad of every Value behind the output the derivative of the output, times the cotangent."},
    {"pull", (PyCFunction)(void (*)(void))engine_pull, METH_FASTCALL,
     "Return the derivatives of the outputs, times the seeds, by computed Values: a reverse sweep that changes nothing."},
    {"pull_values", (PyCFunction)(void (*)(void))engine_pull_values, METH_FASTCALL,
     "Return the derivatives as Values: a dictionary by leaf; or with inputs, and which are made from numbers, a list."},
    {"push", (PyCFunction)(void (*)(void))engine_push, METH_FASTCALL,
     "Return the derivative along a direction of each output: one forward sweep."},
    {"curve", (PyCFunction)(void (*)(void))engine_curve, METH_FASTCALL,
     "Return the derivative along a direction of the derivative of the output with respect to each input."},
    {"leaves", engine_leaves, METH_O, "Return every leaf that one of the outputs depends on."},
    {"topological_order", engine_topological_order, METH_O,
     "Return every computed Value that the output depends on, in the order of creation."},
    {NULL, NULL, 0, NULL},
};

static int
fetch_table(void)
{
    PyObject *rows = fetch("autograd.core.table", "TABLE");
    PyObject *values = rows ? PyDict_Values(rows) : NULL;
    int status = -1;
    table = values ? PyList_AsTuple(values) : NULL;
    index_of = PyDict_New();
    if (table == NULL || index_of == NULL) {
        goto done;
    }
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(table); i++) {
        PyObject *name = PyObject_GetAttrString(PyTuple_GET_ITEM(table, i), "name"), *index;
        int same = name && i < OPERATION_COUNT && PyUnicode_CompareWithASCIIString(name, operation_names[i]) == 0;
        Py_XDECREF(name);
        if (!same || PyTuple_GET_SIZE(table) != OPERATION_COUNT) {
            PyErr_SetString(PyExc_ImportError,
                            "the native engine was built from another table of operations: build it again");
            goto done;
        }
        index = PyLong_FromSsize_t(i);
        if (index == NULL || PyDict_SetItem(index_of, PyTuple_GET_ITEM(table, i), index) < 0) {
            Py_XDECREF(index);
            goto done;
        }
        Py_DECREF(index);
    }
    status = 0;
done:
    Py_XDECREF(rows);
    Py_XDECREF(values);
    return status;
}

/* Make a type that inherits what a class in Python has. */
static PyTypeObject *
make_type(PyType_Spec *spec, const char *module_name, const char *name)
{
    PyObject *base = fetch(module_name, name);
    PyTypeObject *type = base ? (PyTypeObject *)PyType_FromSpecWithBases(spec, base) : NULL;
    Py_XDECREF(base);
    return type;
}

/* What is fetched here belongs to one interpreter, and every Value is of this one type. */
static int
engine_exec(PyObject *module)
{
    static int loaded;
    if (loaded) {
        PyErr_SetString(PyExc_ImportError,
                        "the native engine is loaded once in a process, by one interpreter: "
                        "do not import autograd anew, or set AUTOGRAD_PURE=1");
        return -1;
    }
    if (fetch_table() < 0 ||
        !(careful = fetch("autograd.core.observers", "careful")) ||
        !(watched = fetch("autograd.core.observers", "watched")) ||
        !(open_blocks = fetch("autograd.core.observers", "_open")) ||
        !(tell_recorded = fetch("autograd.core.observers", "tell_recorded")) ||
        !(tell_computed = fetch("autograd.core.observers", "tell_computed")) ||
        !(tell_created = fetch("autograd.core.observers", "tell_created")) ||
        !(tell_decided = fetch("autograd.core.observers", "tell_decided")) ||
        !(refuse = fetch("autograd.core.tracing", "refuse")) ||
        !(is_users = fetch("autograd.core.site", "is_users")) ||
        !(standins = fetch("autograd.core.standins", "standins")) ||
        !(ask_for_hash = fetch("autograd.core.standins", "ask_for_hash")) ||
        !(is_number = fetch("autograd.core.numbers", "is_number")) ||
        !(to_float = fetch("autograd.core.numbers", "to_float")) ||
        !(scalar_kind = fetch("autograd.core.numbers", "scalar_kind")) ||
        !(where_operation = fetch("autograd.core.arithmetic", "where")) ||
        !(sweeping = PyThread_allocate_lock())) {
        return -1;
    }
    ValueType = make_type(&value_spec, "autograd.core.value", "ValueMethods");
    TraceType = ValueType ? make_type(&trace_spec, "autograd.core.tracing", "TraceMethods") : NULL;
    if (TraceType == NULL || PyModule_AddObjectRef(module, "Value", (PyObject *)ValueType) < 0 ||
        PyModule_AddObjectRef(module, "Trace", (PyObject *)TraceType) < 0) {
        return -1;
    }
    loaded = 1;
    return 0;
}

static PyModuleDef_Slot engine_slots[] = {
    {Py_mod_exec, engine_exec},
#if PY_VERSION_HEX >= 0x030C0000
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
#endif
    {0, NULL},
};

static struct PyModuleDef engine_module = {
    PyModuleDef_HEAD_INIT, "autograd.core.native.engine", "The native engine.", 0, engine_functions,
    engine_slots, NULL, NULL, NULL,
};

PyMODINIT_FUNC
PyInit_engine(void)
{
    return PyModuleDef_Init(&engine_module);
}
