/* The type Code: anything that can be called on one point or on many, interpreter or machine code. */

typedef int64_t (*PointFunction)(void *, const double *, double *, double *);
typedef int64_t (*BatchFunction)(void *, const int64_t *, double *);

enum { NOT_SURE = -3 }; /* a function says so where it has met a derivative that is nan */
enum { SPARES = 8 }; /* scratches kept for the next calls: as many threads as are likely to run side by side */

typedef struct {
    double *spare[SPARES];
    int count;
    size_t size; /* in numbers */
} Scratches;

typedef struct {
    PyObject_HEAD
    PointFunction point; /* NULL where there is none, as */
    BatchFunction batch;
    void *context;
    PyObject *owner; /* keeps alive what the addresses point to */
    PyObject *careful; /* computes instead where a derivative is nan; NULL where that is right */
    Py_ssize_t inputs, results, summed; /* -1: not checked */
    Py_ssize_t values;                  /* how many of the results, or sums, come before the derivatives */
    Scratches scratches, batch_scratches;
    PyObject *weak_references;
    int release;
} Code;

static double *
take_scratch(Scratches *scratches)
{
    double *scratch = scratches->count ? scratches->spare[--scratches->count]
                                       : allocate_aligned(sizeof(double) * scratches->size);
    if (scratch == NULL) {
        PyErr_NoMemory();
    }
    return scratch;
}

static void
give_scratch(Scratches *scratches, double *scratch)
{
    if (scratches->count < SPARES) {
        scratches->spare[scratches->count++] = scratch;
    }
    else {
        free_aligned(scratch);
    }
}

static void
code_dealloc(PyObject *self)
{
    Code *code = (Code *)self;
    PyTypeObject *type = Py_TYPE(self);
    if (code->weak_references != NULL) {
        PyObject_ClearWeakRefs(self);
    }
    while (code->scratches.count) {
        free_aligned(code->scratches.spare[--code->scratches.count]);
    }
    while (code->batch_scratches.count) {
        free_aligned(code->batch_scratches.spare[--code->batch_scratches.count]);
    }
    Py_XDECREF(code->owner);
    Py_XDECREF(code->careful);
    type->tp_free(self);
    Py_DECREF(type);
}

static PyObject *
code_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    static char *names[] = {"point", "batch", "context", "scratch", "batch_scratch", "owner", "release",
                            "inputs", "results", "summed", "values", "careful", NULL};
    unsigned long long point, batch, context;
    Py_ssize_t scratch, batch_scratch, inputs = -1, results = -1, summed = -1, values = 0;
    PyObject *owner, *careful = Py_None;
    int release;
    Code *code;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "KKKnnOp|$nnnnO:Code", names, &point, &batch, &context,
                                     &scratch, &batch_scratch, &owner, &release, &inputs, &results, &summed, &values,
                                     &careful)) {
        return NULL;
    }
    if ((point == 0 && batch == 0) || scratch < 0 || batch_scratch < 0) {
        PyErr_SetString(PyExc_ValueError, "code needs the address of a function and the size of its scratch");
        return NULL;
    }
    code = (Code *)type->tp_alloc(type, 0);
    if (code != NULL) {
        code->point = (PointFunction)(intptr_t)point;
        code->batch = (BatchFunction)(intptr_t)batch;
        code->context = (void *)(intptr_t)context;
        code->owner = Py_NewRef(owner);
        code->inputs = inputs;
        code->results = results;
        code->summed = summed;
        code->values = values;
        code->careful = careful == Py_None ? NULL : Py_NewRef(careful);
        code->scratches.size = (size_t)scratch;
        code->batch_scratches.size = (size_t)batch_scratch;
        code->release = release;
    }
    return (PyObject *)code;
}

static int
check_length(const Py_buffer *view, Py_ssize_t length, const char *role)
{
    if (length_of(view) < length) {
        PyErr_Format(PyExc_ValueError, "%s must have at least %zd numbers, got %zd", role, length, length_of(view));
        return -1;
    }
    return 0;
}

static PyObject *
code_point(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    Code *code = (Code *)self;
    Py_buffer numbers = {0}, results = {0};
    double *scratch = NULL;
    int64_t status = -2;
    if (count != 2) {
        return PyErr_Format(PyExc_TypeError, "point() takes numbers and results, got %zd arguments", count);
    }
    if (code->point == NULL) {
        PyErr_SetString(PyExc_ValueError, "this code computes batches; ask for code without inputs per point");
        return NULL;
    }
    if (take_array(arguments[0], &numbers, "d", sizeof(double), 0, "numbers") == 0 &&
        take_array(arguments[1], &results, "d", sizeof(double), 1, "results") == 0 &&
        check_length(&numbers, code->inputs, "numbers") == 0 && check_length(&results, code->results, "results") == 0 &&
        (scratch = take_scratch(&code->scratches)) != NULL) {
        if (code->release) {
            Py_BEGIN_ALLOW_THREADS
            status = code->point(code->context, numbers.buf, results.buf, scratch);
            Py_END_ALLOW_THREADS
        }
        else {
            status = code->point(code->context, numbers.buf, results.buf, scratch);
        }
        give_scratch(&code->scratches, scratch);
    }
    if (status == -1 && code->careful &&
        is_nan_among((double *)results.buf + code->values, code->results - code->values)) {
        status = NOT_SURE;
    }
    PyBuffer_Release(&numbers);
    PyBuffer_Release(&results);
    if (status == NOT_SURE && code->careful) {
        return PyObject_CallMethod(code->careful, "point", "OO", arguments[0], arguments[1]);
    }
    return status == -2 ? NULL : PyLong_FromLongLong(status);
}

enum { SHARED, COLUMNS, STRIDES, RESULTS, RESULT_STRIDES, SUMS, INDEX, FAILED, CALL_ARRAYS };

static const struct {
    const char *name, *formats;
    size_t size;
    int writable;
} call_arrays[CALL_ARRAYS] = {
    {"shared", "d", 8, 0},          {"columns", "lq", 8, 0}, {"strides", "lq", 8, 0}, {"results", "lq", 8, 0},
    {"result_strides", "lq", 8, 0}, {"sums", "d", 8, 1},     {"index", "lq", 8, 0},   {"failed", "il", 4, 1},
};

/* Like PyObject_GetAttrString, which makes a string each time: the interned string stays in `*name`. */
static PyObject *
member_of(PyObject *call, PyObject **name, const char *text)
{
    if (*name == NULL) {
        *name = PyUnicode_InternFromString(text);
    }
    return *name ? PyObject_GetAttr(call, *name) : NULL;
}

/* Take hold of an array of the call. Returns 0, or -1 with an exception. */
static int
take_member(PyObject *call, int member, Py_buffer *view)
{
    static PyObject *names[CALL_ARRAYS];
    PyObject *array = member_of(call, &names[member], call_arrays[member].name);
    int status = array == NULL ? -1 : 0;
    if (status == 0 && !(member == INDEX && array == Py_None)) {
        status = take_array(array, view, call_arrays[member].formats, call_arrays[member].size,
                            call_arrays[member].writable, call_arrays[member].name);
    }
    Py_XDECREF(array); /* the view holds on to it */
    return status;
}

static int
take_number(PyObject *call, PyObject **interned, const char *name, int64_t *number)
{
    PyObject *attribute = member_of(call, interned, name);
    *number = attribute ? PyLong_AsLongLong(attribute) : -1;
    Py_XDECREF(attribute);
    if (*number < 0 && !PyErr_Occurred()) {
        PyErr_Format(PyExc_ValueError, "%s must not be negative, got %lld", name, (long long)*number);
    }
    return *number < 0 ? -1 : 0;
}

static int
check_call(const Code *code, const Py_buffer *views, int64_t count)
{
    const Py_ssize_t lengths[CALL_ARRAYS] = {code->inputs, code->inputs, code->inputs, code->results, code->results,
                                             code->summed < 0 ? -1 : (count + BLOCK - 1) / BLOCK * code->summed,
                                             count, count};
    for (int i = 0; i < CALL_ARRAYS; i++) {
        if (views[i].obj != NULL && check_length(&views[i], lengths[i], call_arrays[i].name) < 0) {
            return -1;
        }
    }
    return 0;
}

/* Whether a sum of derivatives is nan: in each row the values come first. */
static int
is_nan_among_sums(const Code *code, const Py_buffer *sums, int64_t count)
{
    const int64_t blocks = (count + BLOCK - 1) / BLOCK;
    int found = 0;
    for (int64_t block = 0; block < blocks && !found; block++) {
        found = is_nan_among((double *)sums->buf + block * code->summed + code->values, code->summed - code->values);
    }
    return found;
}

static PyObject *
code_batch(PyObject *self, PyObject *call)
{
    static PyObject *names[2];
    Code *code = (Code *)self;
    Py_buffer views[CALL_ARRAYS] = {{0}};
    int64_t first = 0, count = 0, status = -2;
    double *scratch = NULL;
    int sound;
    if (code->batch == NULL) {
        PyErr_SetString(PyExc_ValueError, "this code computes single points; ask for code with inputs per point");
        return NULL;
    }
    sound = take_number(call, &names[0], "first", &first) == 0 && take_number(call, &names[1], "count", &count) == 0;
    for (int i = 0; sound && i < CALL_ARRAYS; i++) {
        sound = take_member(call, i, &views[i]) == 0;
    }
    if (sound && check_call(code, views, count) == 0 && (scratch = take_scratch(&code->batch_scratches)) != NULL) {
        int64_t arguments[10];
        for (int i = 0; i < INDEX + 1; i++) {
            arguments[i] = views[i].obj ? (int64_t)(intptr_t)views[i].buf : 0;
        }
        arguments[7] = first;
        arguments[8] = count;
        arguments[9] = (int64_t)(intptr_t)views[FAILED].buf;
        Py_BEGIN_ALLOW_THREADS
        status = code->batch(code->context, arguments, scratch);
        Py_END_ALLOW_THREADS
        give_scratch(&code->batch_scratches, scratch);
    }
    if (status >= 0 && code->careful && is_nan_among_sums(code, &views[SUMS], count)) {
        status = NOT_SURE;
    }
    for (int i = 0; i < CALL_ARRAYS; i++) {
        PyBuffer_Release(&views[i]);
    }
    if (status == NOT_SURE && code->careful) {
        return PyObject_CallMethod(code->careful, "batch", "O", call);
    }
    return status == -2 ? NULL : PyLong_FromLongLong(status);
}

static PyMethodDef code_methods[] = {
    {"point", (PyCFunction)(void (*)(void))code_point, METH_FASTCALL,
     "point($self, numbers, results, /)\n--\n\n"
     "Compute the results from the numbers of all inputs; return -1, or which guard failed."},
    {"batch", code_batch, METH_O,
     "batch($self, call, /)\n--\n\nCompute a batch; return how many points failed a guard."},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef code_members[] = {
    {"__weaklistoffset__", T_PYSSIZET, offsetof(Code, weak_references), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot code_slots[] = {
    {Py_tp_doc, (void *)"Code(point, batch, context, scratch, batch_scratch, owner, release, *, inputs=-1, results=-1, "
                        "summed=-1, values=0, careful=None)\n--\n\n"
                        "Functions at addresses, ready to be called: an Executable."},
    {Py_tp_new, code_new},
    {Py_tp_dealloc, code_dealloc},
    {Py_tp_methods, code_methods},
    {Py_tp_members, code_members},
    {0, NULL},
};

static PyType_Spec code_spec = {"autograd.compiler.native.replay.Code", sizeof(Code), 0,
                                Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, code_slots};
