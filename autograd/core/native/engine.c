/* The native engine: Value as a C type, generated methods, and the sweep in C.
 *
 * What a Value does beside arithmetic (conversions, display, NumPy, copies) it inherits from ValueMethods,
 * which is Python; what the operations are is generated from the table of operations. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "operations.h"
#include "value.h"
#include "record.h"
#include "sweep.h"

/* ---- The operators and methods, one for each row ---- */

#define UNARY_OPERATOR(name, index) \
    static PyObject *operator_##name(PyObject *self) { return record_unary(self, index); }

#define BINARY_OPERATOR(name, index) \
    static PyObject *operator_##name(PyObject *a, PyObject *b) { return record_binary(a, b, index, NULL); }

#define POWER_OPERATOR(name, index) \
    static PyObject *operator_##name(PyObject *a, PyObject *b, PyObject *modulus) \
    { \
        if (modulus != Py_None) { \
            Py_RETURN_NOTIMPLEMENTED; \
        } \
        return record_binary(a, b, index, NULL); \
    }

#define UNARY_METHOD(name, index) \
    static PyObject *method_##name(PyObject *self, PyObject *Py_UNUSED(none)) { return record_unary(self, index); }

#define BINARY_METHOD(name, index, defaults, standard) \
    static PyObject *method_##name(PyObject *self, PyObject *const *others, Py_ssize_t count) \
    { \
        return call_binary(self, others, count, index, defaults, standard); \
    }

#define VARIADIC_METHOD(name, index) \
    static PyObject *method_##name(PyObject *self, PyObject *const *others, Py_ssize_t count) \
    { \
        return call_variadic(self, others, count, index); \
    }

static PyObject *
call_binary(PyObject *self, PyObject *const *others, Py_ssize_t count, unsigned index, int defaults, double standard)
{
    PyObject *arguments[2] = {self, NULL}, *result;
    if (count == 1) {
        arguments[1] = Py_NewRef(others[0]);
    }
    else if (count == 0 && defaults) {
        arguments[1] = PyFloat_FromDouble(standard);
    }
    else {
        return PyErr_Format(PyExc_TypeError, "%s() takes 1 argument(s) beside the Value, got %zd",
                            operation_names[index], count);
    }
    result = arguments[1] ? record(PyTuple_GET_ITEM(table, index), arguments, 2) : NULL;
    Py_XDECREF(arguments[1]);
    return result;
}

static PyObject *
call_variadic(PyObject *self, PyObject *const *others, Py_ssize_t count, unsigned index)
{
    PyObject **arguments = PyMem_New(PyObject *, count + 1), *result;
    if (arguments == NULL) {
        return PyErr_NoMemory();
    }
    arguments[0] = self;
    memcpy(arguments + 1, others, (size_t)count * sizeof(PyObject *));
    result = record(PyTuple_GET_ITEM(table, index), arguments, count + 1);
    PyMem_Free(arguments);
    return result;
}

GENERATED_FUNCTIONS

static PyObject *
value_apply_operation(PyObject *Py_UNUSED(type), PyObject *const *arguments, Py_ssize_t count)
{
    if (count != 2 || !PyTuple_Check(arguments[1])) {
        PyErr_SetString(PyExc_TypeError, "apply_operation() takes an operation and the tuple of its arguments");
        return NULL;
    }
    return record(arguments[0], &PyTuple_GET_ITEM(arguments[1], 0), PyTuple_GET_SIZE(arguments[1]));
}

/* ---- Comparison ---- */

static int
compare_doubles(double x, double y, int comparison)
{
    switch (comparison) {
    case Py_LT: return x < y;
    case Py_LE: return x <= y;
    case Py_EQ: return x == y;
    case Py_NE: return x != y;
    case Py_GT: return x > y;
    default: return x >= y;
    }
}

static PyObject *
value_compare(PyObject *self, PyObject *other, int comparison)
{
    static const char *const kinds[] = {"lt", "le", "eq", "ne", "gt", "ge"};
    PyObject *result, *left, *right;
    if (IS_VALUE(other)) {
        result = Py_NewRef(compare_doubles(VALUE(self)->data, VALUE(other)->data, comparison) ? Py_True : Py_False);
    }
    else {
        if (!PyFloat_CheckExact(other) && !PyLong_CheckExact(other)) {
            PyObject *answer = PyObject_CallOneArg(is_number, other);
            int is = answer ? PyObject_IsTrue(answer) : -1;
            Py_XDECREF(answer);
            if (is <= 0) {
                return is < 0 ? NULL : Py_NewRef(Py_NotImplemented);
            }
        }
        left = PyFloat_FromDouble(VALUE(self)->data);
        right = Py_NewRef(other);
        result = left ? PyObject_RichCompare(left, right, comparison) : NULL;
        Py_XDECREF(left);
        Py_DECREF(right);
    }
    if (result != NULL && is_careful()) {
        PyObject *told = PyObject_CallFunction(tell_decided, "s(OO)O", kinds[comparison], self, other, result);
        if (told == NULL) {
            Py_CLEAR(result);
        }
        Py_XDECREF(told);
    }
    return result;
}

static Py_hash_t
value_hash(PyObject *self)
{
    return PyBaseObject_Type.tp_hash(self); /* identity, whatever == says */
}

static int
value_bool(PyObject *self)
{
    int outcome = VALUE(self)->data != 0.0;
    if (is_careful()) {
        PyObject *told = PyObject_CallFunction(tell_decided, "s(O)O", "bool", self, outcome ? Py_True : Py_False);
        if (told == NULL) {
            return -1;
        }
        Py_DECREF(told);
    }
    return outcome;
}

/* ---- Attributes ---- */

static int
float_from(PyObject *object, double *number, const char *role)
{
    PyObject *converted;
    if (PyFloat_CheckExact(object)) {
        *number = PyFloat_AS_DOUBLE(object);
        return 0;
    }
    converted = PyObject_CallFunction(to_float, "Os", object, role);
    if (converted == NULL) {
        return -1;
    }
    *number = PyFloat_AsDouble(converted);
    Py_DECREF(converted);
    return 0;
}

static PyObject *
get_data(PyObject *self, void *Py_UNUSED(closure))
{
    return PyFloat_FromDouble(VALUE(self)->data);
}

static int
set_data(PyObject *self, PyObject *data, void *Py_UNUSED(closure))
{
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
    return float_from(data, &VALUE(self)->data, "the data of a Value");
}

static PyObject *
get_grad(PyObject *self, void *Py_UNUSED(closure))
{
    return PyFloat_FromDouble(VALUE(self)->grad);
}

static int
set_grad(PyObject *self, PyObject *grad, void *Py_UNUSED(closure))
{
    if (grad == NULL || grad == Py_None) { /* PyTorch's way to say that no gradient has been computed */
        VALUE(self)->grad = 0.0;
        VALUE(self)->has_grad = 0;
        return 0;
    }
    if (float_from(grad, &VALUE(self)->grad, "the grad of a Value") < 0) {
        return -1;
    }
    VALUE(self)->has_grad = 1;
    return 0;
}

static PyObject *
get_has_grad(PyObject *self, void *Py_UNUSED(closure))
{
    return PyBool_FromLong(VALUE(self)->has_grad);
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
    if (label != NULL && label != Py_None && !PyUnicode_Check(label)) {
        PyErr_Format(PyExc_TypeError, "the label of a Value must be a string or None, got %s",
                     Py_TYPE(label)->tp_name);
        return -1;
    }
    Py_XSETREF(VALUE(self)->label, label == Py_None ? NULL : Py_XNewRef(label));
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

static PyObject *
engine_sweep(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    double cotangent = 1.0;
    if (count < 1 || count > 2) {
        PyErr_SetString(PyExc_TypeError, "sweep() takes an output and a cotangent");
        return NULL;
    }
    if (check_value(arguments[0]) < 0 ||
        (count == 2 && float_from(arguments[1], &cotangent, "the cotangent of backward()") < 0) ||
        run_sweep(VALUE(arguments[0]), cotangent) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
engine_topological_order(PyObject *Py_UNUSED(module), PyObject *output)
{
    Stack order = {NULL, 0, 0};
    PyObject *list = NULL;
    if (check_value(output) == 0 && sort(VALUE(output), &order) == 0) {
        list = PyList_New((Py_ssize_t)order.length);
    }
    for (size_t i = 0; list != NULL && i < order.length; i++) {
        PyList_SET_ITEM(list, (Py_ssize_t)i, Py_NewRef((PyObject *)order.items[i]));
    }
    PyMem_RawFree(order.items);
    return list;
}

static PyMethodDef engine_functions[] = {
    {"constant", (PyCFunction)(void (*)(void))engine_constant, METH_VARARGS | METH_KEYWORDS,
     "Return a Value that is nothing but its number."},
    {"sweep", (PyCFunction)(void (*)(void))engine_sweep, METH_FASTCALL,
     "Add to the grad of every Value behind the output the derivative of the output, times the cotangent."},
    {"topological_order", engine_topological_order, METH_O,
     "Return every computed Value that the output depends on, each after its arguments."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef engine_module = {
    PyModuleDef_HEAD_INIT, "autograd.core.native.engine", "The native engine.", -1, engine_functions,
    NULL, NULL, NULL, NULL,
};

static PyObject *
fetch(const char *module_name, const char *name)
{
    PyObject *module = PyImport_ImportModule(module_name);
    PyObject *thing = module ? PyObject_GetAttrString(module, name) : NULL;
    Py_XDECREF(module);
    return thing;
}

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

PyMODINIT_FUNC
PyInit_engine(void)
{
    PyObject *module = NULL, *methods;
    if (fetch_table() < 0 ||
        !(careful = fetch("autograd.core.recording", "careful")) ||
        !(is_recording = fetch("autograd.core.recording", "is_recording")) ||
        !(tell_recorded = fetch("autograd.core.recording", "tell_recorded")) ||
        !(tell_decided = fetch("autograd.core.recording", "tell_decided")) ||
        !(is_number = fetch("autograd.core.numbers", "is_number")) ||
        !(to_float = fetch("autograd.core.numbers", "to_float")) ||
        !(where_operation = fetch("autograd.core.arithmetic", "where")) ||
        !(sweeping = PyThread_allocate_lock())) {
        return NULL;
    }
    methods = fetch("autograd.core.value", "ValueMethods");
    ValueType = methods ? (PyTypeObject *)PyType_FromSpecWithBases(&value_spec, methods) : NULL;
    Py_XDECREF(methods);
    if (ValueType == NULL) {
        return NULL;
    }
    module = PyModule_Create(&engine_module);
    if (module != NULL && PyModule_AddObjectRef(module, "Value", (PyObject *)ValueType) < 0) {
        Py_CLEAR(module);
    }
    return module;
}
