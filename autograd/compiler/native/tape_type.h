/* The type Tape: what a program becomes when it is to be interpreted. */

static void
tape_dealloc(PyObject *self)
{
    Tape *tape = (Tape *)self;
    PyTypeObject *type = Py_TYPE(self);
    void *memory[] = {tape->constant, tape->result_row, tape->column, tape->summed_row, tape->shared, tape->per_point,
                      tape->operand,  tape->target,     tape->forward, tape->reverse, tape->calls};
    for (size_t i = 0; i < sizeof memory / sizeof *memory; i++) {
        PyMem_Free(memory[i]);
    }
    Py_XDECREF(tape->operations);
    type->tp_free(self);
    Py_DECREF(type);
}

static int
allocate_tape(Tape *tape, Build *build)
{
    const size_t count = (size_t)build->count, operands = (size_t)LENGTH(build, OPERANDS);
    const size_t slots = (size_t)tape->slots;
    tape->constant = PyMem_New(double, tape->constants + 1);
    tape->result_row = PyMem_New(int32_t, tape->results);
    tape->column = PyMem_New(int32_t, tape->results);
    tape->summed_row = PyMem_New(int32_t, tape->results);
    tape->shared = PyMem_New(int32_t, tape->inputs + 1);
    tape->per_point = PyMem_New(int32_t, tape->inputs + 1);
    tape->operand = PyMem_New(int32_t, operands + 1);
    tape->target = PyMem_New(int32_t, 2 * operands + 1);
    tape->forward = PyMem_New(Forward, count + (size_t)LENGTH(build, GUARDS) / 5 + 1);
    tape->reverse = PyMem_New(Reverse, 2 * count + 1);
    tape->calls = PyMem_New(PythonCall, 2 * count + 1);
    build->state = PyMem_Calloc(slots + 1, 1);
    build->row = PyMem_Calloc(slots + 1, sizeof(int32_t));
    build->spare = PyMem_New(int32_t, count + 1);
    if (!tape->constant || !tape->result_row || !tape->column || !tape->summed_row || !tape->shared || !tape->per_point || !tape->operand ||
        !tape->target || !tape->forward || !tape->reverse || !tape->calls || !build->state || !build->row ||
        !build->spare) {
        PyErr_NoMemory();
        return -1;
    }
    return 0;
}

static void
write_results(Tape *tape, Build *build)
{
    const int32_t outputs = LENGTH(build, OUTPUTS);
    for (int32_t i = 0; i < tape->results; i++) {
        const int32_t row = i < outputs ? 0 : build->row[ITEMS(build, WRT)[i - outputs]];
        /* An input that was never reached has the derivative 0: the row of zeros. */
        tape->result_row[i] = i < outputs ? ITEMS(build, OUTPUTS)[i] : row ? row : tape->slots;
        tape->column[i] = -1;
    }
    for (int32_t i = 0; i < LENGTH(build, SUMMED); i++) {
        tape->column[ITEMS(build, SUMMED)[i]] = 0;
    }
    for (int32_t i = 0; i < tape->results; i++) {
        if (tape->column[i] == 0) {
            tape->summed_row[tape->summed_count] = tape->result_row[i];
            tape->column[i] = tape->summed_count++;
        }
    }
}

static void
write_inputs(Tape *tape, Build *build)
{
    for (int32_t i = 0; i < tape->inputs; i++) {
        tape->shared[i] = 1;
    }
    for (int32_t i = 0; i < LENGTH(build, PER_POINT); i++) {
        tape->shared[ITEMS(build, PER_POINT)[i]] = 0;
    }
    for (int32_t i = 0; i < tape->inputs; i++) { /* what is overwritten has been read */
        if (tape->shared[i]) {
            tape->shared[tape->shared_count++] = i;
        }
        else {
            tape->per_point[tape->per_point_count++] = i;
        }
    }
}

static int
fill_tape(Tape *tape, Build *build)
{
    const Py_ssize_t constants = length_of(&build->constants), count = length_of(&build->views[OPERATIONS]);
    const Py_ssize_t results = length_of(&build->views[OUTPUTS]) + length_of(&build->views[WRT]);
    const Py_ssize_t limit = INT32_MAX / 4;
    if (tape->inputs < 0 || tape->inputs > limit || constants > limit || count > limit || results > limit ||
        length_of(&build->views[OPERANDS]) > limit || tape->inputs + constants + count > limit) {
        PyErr_SetString(PyExc_OverflowError, "the program is too large to be replayed");
        return -1;
    }
    tape->constants = (int32_t)constants;
    build->count = (int32_t)count;
    tape->slots = tape->inputs + tape->constants + build->count;
    tape->rows = tape->slots + 1;
    tape->outputs = LENGTH(build, OUTPUTS);
    tape->results = (int32_t)results;
    if (check_program(tape, build) < 0 || allocate_tape(tape, build) < 0) {
        return -1;
    }
    memcpy(tape->constant, build->constants.buf, sizeof(double) * (size_t)tape->constants);
    memcpy(tape->operand, ITEMS(build, OPERANDS), sizeof(int32_t) * (size_t)LENGTH(build, OPERANDS));
    mark_slots(tape, build);
    write_forward(tape, build);
    write_reverse(tape, build);
    write_results(tape, build);
    write_inputs(tape, build);
    return 0;
}

static int
choose_instruction_set(Tape *tape, const char *name)
{
    for (int i = 0; i < INSTRUCTION_SETS; i++) {
        if (instruction_sets[i].present && (*name == '\0' || strcmp(name, instruction_sets[i].name) == 0)) {
            tape->batch = instruction_sets[i].batch;
            return 0;
        }
    }
    PyErr_Format(PyExc_ValueError, "this processor has no instruction set %s; see instruction_sets", name);
    return -1;
}

static PyObject *
tape_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    static char *names[] = {"inputs", "constants", "operations", "starts", "operands", "differentiable",
                            "outputs", "guards", "wrt", "per_point", "summed", "rows",
                            "instruction_set", NULL};
    Build build = {0};
    PyObject *arrays[ARRAYS], *constants, *differentiable, *rows;
    const char *instruction_set = "";
    int inputs, status;
    Tape *tape;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "iOOOOOOOOOOO!|s:Tape", names, &inputs, &constants,
                                     &arrays[OPERATIONS], &arrays[STARTS], &arrays[OPERANDS], &differentiable,
                                     &arrays[OUTPUTS], &arrays[GUARDS], &arrays[WRT],
                                     &arrays[PER_POINT], &arrays[SUMMED], &PyTuple_Type, &rows, &instruction_set)) {
        return NULL;
    }
    tape = (Tape *)type->tp_alloc(type, 0);
    if (tape == NULL) {
        return NULL;
    }
    tape->inputs = inputs;
    tape->operations = Py_NewRef(rows);
    status = PyTuple_GET_SIZE(rows) < OPERATION_COUNT ? refuse("rows", PyTuple_GET_SIZE(rows)) : 0;
    if (status < 0 || choose_instruction_set(tape, instruction_set) < 0 ||
        take_array(constants, &build.constants, "d", sizeof(double), 0, "constants") < 0 ||
        take_array(differentiable, &build.differentiable, "Bb", 1, 0, "differentiable") < 0) {
        status = -1;
    }
    for (int i = 0; status == 0 && i < ARRAYS; i++) {
        status = take_positions(arrays[i], &build.views[i], array_names[i]);
    }
    if (status == 0) {
        status = fill_tape(tape, &build);
    }
    for (int i = 0; i < ARRAYS; i++) {
        PyBuffer_Release(&build.views[i]);
    }
    PyBuffer_Release(&build.constants);
    PyBuffer_Release(&build.differentiable);
    PyMem_Free(build.state);
    PyMem_Free(build.row);
    PyMem_Free(build.spare);
    if (status < 0) {
        Py_CLEAR(tape);
    }
    return (PyObject *)tape;
}

static PyObject *
tape_addresses(PyObject *self, PyObject *Py_UNUSED(none))
{
    const Tape *tape = (Tape *)self;
    const size_t rows = (size_t)tape->rows, notes = (rows + 7) / 8; /* a byte for each row */
    const size_t batch = rows * WIDTH + (size_t)tape->summed_count * SUM_LANES + notes;
    return Py_BuildValue("{s:N,s:N,s:N,s:n,s:n}", "point", PyLong_FromVoidPtr((void *)(intptr_t)tape_point), "batch",
                         PyLong_FromVoidPtr((void *)(intptr_t)tape->batch), "context", PyLong_FromVoidPtr(self),
                         "scratch", (Py_ssize_t)(rows + notes), "batch_scratch", (Py_ssize_t)batch);
}

static PyMethodDef tape_methods[] = {
    {"addresses", tape_addresses, METH_NOARGS,
     "Return what Code takes: the addresses of the functions and of the tape, and how many numbers they need."},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot tape_slots[] = {
    {Py_tp_doc, (void *)"A program with what is wanted of it, to be interpreted."},
    {Py_tp_new, tape_new},
    {Py_tp_dealloc, tape_dealloc},
    {Py_tp_methods, tape_methods},
    {0, NULL},
};

static PyType_Spec tape_spec = {"autograd.compiler.native.replay.Tape", sizeof(Tape), 0,
                                Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, tape_slots};
