/* Numbers from Python's arrays, and memory. */

/* Take hold of a contiguous array of numbers of one of the `formats`. Returns 0, or -1 with an exception. */
static int
take_array(PyObject *object, Py_buffer *view, const char *formats, size_t size, int writable, const char *role)
{
    const char *format;
    view->obj = NULL;
    if (PyObject_GetBuffer(object, view, PyBUF_ND | PyBUF_FORMAT | (writable ? PyBUF_WRITABLE : 0)) < 0) {
        PyErr_Clear();
        PyErr_Format(PyExc_TypeError, "%s must be a %scontiguous array, got %R", role, writable ? "writable " : "",
                     object);
        return -1;
    }
    format = view->format ? view->format : "B";
    if (*format == '@' || *format == '=') {
        format++;
    }
    if (strlen(format) != 1 || strchr(formats, *format) == NULL || view->itemsize != (Py_ssize_t)size) {
        PyErr_Format(PyExc_TypeError, "%s must be an array of %s, got one of format '%s'", role,
                     *formats == 'd' ? "float64" : size == 8 ? "int64" : size == 4 ? "int32" : "bytes",
                     view->format ? view->format : "B");
        PyBuffer_Release(view);
        view->obj = NULL;
        return -1;
    }
    return 0;
}

static Py_ssize_t
length_of(const Py_buffer *view)
{
    return view->len / view->itemsize;
}

/* Take the whole numbers of an array('i') or one that is like it. */
static int
take_positions(PyObject *object, Py_buffer *view, const char *role)
{
    return take_array(object, view, "il", sizeof(int32_t), 0, role);
}

/* Memory that begins where a cache line begins, uninitialised. */
static void *
allocate_aligned(size_t size)
{
    char *memory = PyMem_RawMalloc(size + 64 + sizeof(void *));
    char *aligned;
    if (memory == NULL) {
        return NULL;
    }
    aligned = (char *)(((uintptr_t)memory + sizeof(void *) + 63) & ~(uintptr_t)63);
    memcpy(aligned - sizeof(void *), &memory, sizeof(void *));
    return aligned;
}

static void
free_aligned(void *aligned)
{
    void *memory;
    if (aligned != NULL) {
        memcpy(&memory, (char *)aligned - sizeof(void *), sizeof(void *));
        PyMem_RawFree(memory);
    }
}
