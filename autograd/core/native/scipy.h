/* Functions of SciPy: their addresses are told by Python, which imports SciPy when the first of them is asked for. */

static PyObject *
bind_scipy(PyObject *Py_UNUSED(module), PyObject *addresses)
{
    uintptr_t found[SCIPY_COUNT];
    if (!PyList_Check(addresses) || PyList_GET_SIZE(addresses) != SCIPY_COUNT) {
        return PyErr_Format(PyExc_ValueError, "bind_scipy() takes a list of %d addresses", (int)SCIPY_COUNT);
    }
    for (Py_ssize_t i = 0; i < SCIPY_COUNT; i++) {
        found[i] = (uintptr_t)PyLong_AsSize_t(PyList_GET_ITEM(addresses, i));
    }
    if (PyErr_Occurred()) {
        return NULL;
    }
    memcpy(scipy_addresses, found, sizeof found);
    Py_RETURN_NONE;
}
