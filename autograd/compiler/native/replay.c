/* Replay: programs run without being compiled, and the door through which compiled ones are called. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <structmember.h>

#include "rows.h"
#include "../../core/native/scipy.h"
#include "tape.h"
#include "callbacks.inc"
#include "careful.inc"
#include "point.inc"
#include "batch.inc"
#include "arrays.inc"
#include "build.inc"
#include "tape_type.inc"
#include "looped.inc"
#include "code.inc"
#include "variables.inc"
#include "structures.inc"
#include "tally.inc"
#include "runnable.inc"
#include "entry.inc"
#include "call_cache.inc"

static int
add_type(PyObject *module, PyType_Spec *spec, const char *name)
{
    PyObject *type = PyType_FromModuleAndSpec(module, spec, NULL);
    int status = type ? PyModule_AddObjectRef(module, name, type) : -1;
    Py_XDECREF(type);
    return status;
}

/* Add a tuple of strings, and drop the reference to the list that they come in. */
static int
add_names(PyObject *module, const char *name, PyObject *list)
{
    PyObject *tuple = list ? PyList_AsTuple(list) : NULL;
    int status = tuple ? PyModule_AddObjectRef(module, name, tuple) : -1;
    Py_XDECREF(tuple);
    Py_XDECREF(list);
    return status;
}

static int
append_name(PyObject **list, const char *text)
{
    PyObject *name = *list ? PyUnicode_FromString(text) : NULL;
    if (name == NULL || PyList_Append(*list, name) < 0) {
        Py_CLEAR(*list);
    }
    Py_XDECREF(name);
    return *list ? 0 : -1;
}

static int
replay_exec(PyObject *module)
{
    PyObject *sets = PyList_New(0), *operations = PyList_New(0), *native = PyList_New(0);
    look_at_processor();
    for (int i = 0; i < INSTRUCTION_SETS; i++) {
        if (instruction_sets[i].present && append_name(&sets, instruction_sets[i].name) < 0) {
            break;
        }
    }
    for (int i = 0; i < OPERATION_COUNT && append_name(&operations, operation_names[i]) == 0; i++) {
    }
    for (int i = 0; i < OPERATION_COUNT; i++) {
        if (value_operands(i) && partial_operands(i) && append_name(&native, operation_names[i]) < 0) {
            break;
        }
    }
    if (add_names(module, "instruction_sets", sets) < 0 || add_names(module, "native_operations", native) < 0) {
        Py_XDECREF(operations);
        return -1;
    }
    return add_names(module, "operation_names", operations) < 0 || add_type(module, &tape_spec, "Tape") < 0 ||
                   add_call_cache(module) < 0 || PyModule_AddIntConstant(module, "block", BLOCK) < 0 ||
                   PyModule_AddIntConstant(module, "lanes", SUM_LANES) < 0
               ? -1
               : 0;
}

/* The address of an array's first number. ndarray.ctypes tells it too, and takes twenty times as long. */
static PyObject *
replay_address(PyObject *Py_UNUSED(module), PyObject *array)
{
    Py_buffer view;
    PyObject *address;
    if (PyObject_GetBuffer(array, &view, PyBUF_STRIDES) < 0) {
        return NULL;
    }
    address = PyLong_FromVoidPtr(view.buf);
    PyBuffer_Release(&view);
    return address;
}

/* Copy the numbers of a float, or of an array of them. Returns behind the last; NULL with an exception. */
static double *
copy_numbers(PyObject *object, double *to, const double *end)
{
    Py_buffer view;
    const char *format;
    int sound;
    if (PyFloat_CheckExact(object) && to < end) {
        *to = PyFloat_AS_DOUBLE(object);
        return to + 1;
    }
    if (PyObject_GetBuffer(object, &view, PyBUF_STRIDES | PyBUF_FORMAT) < 0) {
        return NULL;
    }
    format = *view.format == '=' ? view.format + 1 : view.format; /* so NumPy writes of what is not aligned */
    sound = strcmp(format, "d") == 0 && view.len <= (const char *)end - (const char *)to;
    if (!sound) {
        PyErr_Format(PyExc_ValueError, "gather() takes floats and arrays of float64 that there is room for, got %R",
                     object);
    }
    else if (PyBuffer_ToContiguous(to, &view, view.len, 'C') < 0) {
        sound = 0;
    }
    to += view.len / (Py_ssize_t)sizeof(double);
    PyBuffer_Release(&view);
    return sound ? to : NULL;
}

/* Slices of an array can be assigned to as well, and that takes five times as long for a few numbers. */
static PyObject *
replay_gather(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    Py_buffer numbers;
    double *to;
    if (count != 2 || !PyTuple_Check(arguments[0])) {
        return PyErr_Format(PyExc_TypeError, "gather() takes a tuple and an array");
    }
    if (take_array(arguments[1], &numbers, "d", sizeof(double), 1, "numbers") < 0) {
        return NULL;
    }
    to = numbers.buf;
    for (Py_ssize_t n = 0; to != NULL && n < PyTuple_GET_SIZE(arguments[0]); n++) {
        to = copy_numbers(PyTuple_GET_ITEM(arguments[0], n), to, (double *)numbers.buf + length_of(&numbers));
    }
    PyBuffer_Release(&numbers);
    return to ? Py_NewRef(Py_None) : NULL;
}

static PyMethodDef replay_functions[] = {
    {"looped", (PyCFunction)(void (*)(void))replay_looped, METH_VARARGS | METH_KEYWORDS,
     "looped($module, /, **arrays)\n--\n\nReturn a tape with loops, from code that is written already."},
    {"unchanged", (PyCFunction)(void (*)(void))replay_unchanged, METH_FASTCALL,
     "unchanged($module, owners, keys, things, /)\n--\n\nReturn whether each variable stands for the same thing."},
    {"address", replay_address, METH_O, "address($module, array, /)\n--\n\nReturn where an array begins."},
    {"gather", (PyCFunction)(void (*)(void))replay_gather, METH_FASTCALL,
     "gather($module, arguments, numbers, /)\n--\n\nWrite floats, and the numbers of arrays, one behind another."},
    {"bind_scipy", bind_scipy, METH_O,
     "bind_scipy($module, addresses, /)\n--\n\nTake the addresses of SciPy's functions, in the order of the table."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot replay_slots[] = {
    {Py_mod_exec, replay_exec},
#if PY_VERSION_HEX >= 0x030C0000
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
#endif
    {0, NULL},
};

static struct PyModuleDef replay_module = {
    PyModuleDef_HEAD_INIT, "autograd.compiler.native.replay", "Replay of programs, and calls of compiled ones.", 0,
    replay_functions, replay_slots, NULL, NULL, NULL,
};

PyMODINIT_FUNC
PyInit_replay(void)
{
    return PyModuleDef_Init(&replay_module);
}
