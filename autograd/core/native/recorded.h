/* The reverse sweep, recorded: derivatives are Values, so that they can be differentiated again. What core/reverse.py
 * does in Python where somebody watches, or there is no other engine. */

typedef struct {
    Graph graph;
    Operand *sums; /* of the places, then of the leaves */
    unsigned char *has;
} Recorded;

enum { ACTIVE = 4, FIXED = 8 }; /* an input is behind it; nothing but inputs made from numbers is */

static inline size_t
sum_index(const Recorded *recorded, const Sum *sum)
{
    const Graph *graph = &recorded->graph;
    if (sum >= graph->places && sum < graph->places + graph->length) {
        return (size_t)(sum - graph->places);
    }
    return graph->length + (size_t)((const LeafSum *)(const void *)sum - graph->leaves);
}

static inline void
set_sum(Operand *sum, Operand number)
{
    release(*sum);
    *sum = number;
}

/* Add what a slope makes of an incoming derivative. A sum begins with 0.0, so that it never is -0.0. (The slope is not
 * copied: a copy would be read as one before the processor has put together what was just written in two.) */
static Py_ALWAYS_INLINE inline void
add_recorded(Recorded *recorded, const Sum *to, Operand incoming, const Slope *slope)
{
    const size_t index = sum_index(recorded, to);
    Operand *sum = &recorded->sums[index];
    Operand product;
    if (!recorded->has[index]) {
        recorded->has[index] = 1;
        *sum = slope->kind == ONE         ? retain(incoming)
               : slope->kind == MINUS_ONE ? apply(OP_SUBTRACT, plain(0.0), incoming, 2)
                                          : apply(OP_CONTRIBUTION, incoming, slope->by, 2);
        return;
    }
    if (slope->kind == PRODUCT) {
        product = apply(OP_MULTIPLY, incoming, slope->by, 2);
        set_sum(sum, apply(OP_ADD, *sum, product, 2));
        release(product);
        return;
    }
    set_sum(sum, apply_binary(slope->kind == ONE ? OP_ADD : OP_SUBTRACT, *sum, incoming));
}

/* How an operand is read by partial derivatives: a borrowed reference. */
static inline Operand
read_operand(const Recorded *recorded, PyObject *argument)
{
    const Sum *place;
    if (argument == NULL || !is_differentiable(argument)) {
        return plain(argument ? number_of(argument) : 0.0);
    }
    place = IS_COMPUTED(VALUE(argument)) ? sum_of(&recorded->graph, argument) : NULL;
    return (Operand){VALUE(argument)->data, place && (place->value & FIXED) ? NULL : argument};
}

/* Where derivatives by an argument go; NULL if they do not count. */
static inline const Sum *
recorded_sum(const Recorded *recorded, PyObject *argument, int inputs_only)
{
    const Sum *sum = sum_of(&recorded->graph, argument);
    return sum != NULL && inputs_only && !(sum->value & ACTIVE) ? NULL : sum;
}

/* Ask Python for the partial derivatives as Values or floats. */
static PyObject *
python_slopes(const Recorded *recorded, Value *value, int fixed)
{
    PyObject **arguments, *read, *method, *slopes = NULL;
    const Py_ssize_t count = arguments_of(value, &arguments);
    read = PyTuple_New(count + 1);
    method = PyObject_GetAttrString(operation_of(value), "partials");
    for (Py_ssize_t i = 0; read != NULL && i <= count; i++) {
        Operand operand = i ? read_operand(recorded, arguments[i - 1])
                            : (Operand){value->data, fixed ? NULL : (PyObject *)value};
        PyObject *object = operand.value ? Py_NewRef(operand.value)
                                         : (PyObject *)new_value(operand.number, CONSTANT, NULL, NULL);
        if (object == NULL) {
            Py_CLEAR(read);
            break;
        }
        PyTuple_SET_ITEM(read, i, object);
    }
    if (read != NULL && method != NULL) {
        PyObject *answer = PyObject_CallObject(method, read);
        slopes = answer ? PySequence_Tuple(answer) : NULL;
        Py_XDECREF(answer);
    }
    if (slopes != NULL && PyTuple_GET_SIZE(slopes) != count) {
        PyErr_Format(PyExc_ValueError, "the partials of %R must be a tuple of %zd, one for each argument",
                     operation_of(value), count);
        Py_CLEAR(slopes);
    }
    Py_XDECREF(read);
    Py_XDECREF(method);
    return slopes;
}

static int
record_through_python(Recorded *recorded, Value *value, Operand incoming, int fixed, int inputs_only)
{
    PyObject **arguments, *slopes = python_slopes(recorded, value, fixed);
    const Py_ssize_t count = arguments_of(value, &arguments);
    for (Py_ssize_t i = 0; slopes != NULL && i < count; i++) {
        const Sum *sum = row_depends(value, i) ? recorded_sum(recorded, arguments[i], inputs_only) : NULL;
        PyObject *object = PyTuple_GET_ITEM(slopes, i);
        Slope slope = {PRODUCT, {0.0, NULL}};
        if (sum == NULL) {
            continue;
        }
        if (IS_VALUE(object)) {
            slope.by = (Operand){VALUE(object)->data, is_differentiable(object) ? object : NULL};
        }
        else {
            slope.by = plain(PyFloat_AsDouble(object));
            slope.kind = !PyFloat_Check(object) ? PRODUCT
                         : slope.by.number == 1.0 ? ONE : slope.by.number == -1.0 ? MINUS_ONE : PRODUCT;
        }
        add_recorded(recorded, sum, incoming, &slope);
    }
    Py_XDECREF(slopes);
    return PyErr_Occurred() ? -1 : 0;
}

/* Mark what lies between the inputs and the outputs, and what is but a number to partial derivatives. */
static void
mark_active(Graph *graph, PyObject *inputs, PyObject *fixed)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(inputs); i++) {
        Sum *sum = computed_sum(graph, PyList_GET_ITEM(inputs, i));
        if (sum != NULL) {
            sum->value |= ACTIVE | (PyList_GET_ITEM(fixed, i) == Py_True ? FIXED : 0);
        }
    }
    for (size_t i = graph->length; i-- > 0;) {
        Sum *place = &graph->places[i];
        PyObject **arguments;
        const Py_ssize_t count = place->value && !(place->value & GIVEN) ? arguments_of(value_of(place), &arguments) : 0;
        uintptr_t active = 0, kept = FIXED;
        for (Py_ssize_t k = 0; k < count; k++) {
            const Sum *sum = computed_sum(graph, arguments[k]);
            active |= sum ? sum->value & ACTIVE : 0;
            kept &= sum ? sum->value : is_differentiable(arguments[k]) ? 0 : FIXED;
        }
        place->value |= count ? active | (active ? kept : 0) : 0;
    }
}

static int
record_back(Recorded *recorded, int inputs_only)
{
    Graph *graph = &recorded->graph;
    for (size_t i = 0; i < graph->length; i++) {
        Value *value = value_of(&graph->places[i]);
        const Operand incoming = {recorded->sums[i].number, recorded->sums[i].value};
        const int fixed = (graph->places[i].value & FIXED) != 0;
        Slope slopes[2] = {{NOTHING, {0.0, NULL}}, {NOTHING, {0.0, NULL}}};
        if (!recorded->has[i] || (graph->places[i].value & GIVEN)) {
            continue;
        }
        recorded->sums[i] = plain(0.0); /* what has been handed on is forgotten */
        if (value->operation != GENERAL &&
            slopes_of(value->operation, (Operand){value->data, fixed ? NULL : (PyObject *)value},
                      read_operand(recorded, value->left), read_operand(recorded, value->right), slopes)) {
            PyObject *sides[2] = {value->left, value->right};
            for (int k = 0; k < 2; k++) {
                const Sum *sum = slopes[k].kind ? recorded_sum(recorded, sides[k], inputs_only) : NULL;
                if (sum != NULL) {
                    add_recorded(recorded, sum, incoming, &slopes[k]);
                }
                release(slopes[k].by);
            }
        }
        else {
            (void)record_through_python(recorded, value, incoming, fixed, inputs_only);
        }
        release(incoming);
        if (PyErr_Occurred() || ((i & INTERRUPT_INTERVAL) == INTERRUPT_INTERVAL && PyErr_CheckSignals() < 0)) {
            return -1;
        }
    }
    return 0;
}

static Operand
seed_operand(PyObject *seed)
{
    if (!IS_VALUE(seed)) {
        return plain(PyFloat_AsDouble(seed));
    }
    return (Operand){VALUE(seed)->data, is_differentiable(seed) ? seed : NULL};
}

static void
sow_recorded(Recorded *recorded, PyObject *outputs, PyObject *seeds)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(outputs) && !PyErr_Occurred(); i++) {
        const Sum *sum = sum_of(&recorded->graph, PyList_GET_ITEM(outputs, i));
        const Operand seed = seed_operand(PyList_GET_ITEM(seeds, i));
        if (sum != NULL) {
            const size_t index = sum_index(recorded, sum);
            const Operand before = recorded->has[index] ? recorded->sums[index] : plain(0.0);
            recorded->sums[index] = apply_binary(OP_ADD, before, seed);
            release(before);
            recorded->has[index] = 1;
        }
    }
}

/* What has come to a place or leaf: a Value, or None. */
static PyObject *
recorded_object(const Recorded *recorded, const Sum *sum)
{
    const size_t index = sum ? sum_index(recorded, sum) : 0;
    if (sum == NULL || !recorded->has[index]) {
        return Py_NewRef(Py_None);
    }
    return recorded->sums[index].value ? Py_NewRef(recorded->sums[index].value)
                                       : (PyObject *)new_value(recorded->sums[index].number, CONSTANT, NULL, NULL);
}

/* The leaves with what has come to them, as a dictionary; of a leaf that nothing has come to, the constant 0. */
static PyObject *
leaves_recorded(const Recorded *recorded)
{
    PyObject *found = PyDict_New();
    for (size_t i = 0; found != NULL && i < recorded->graph.leaf_count; i++) {
        const Sum *sum = &recorded->graph.leaves[i].sum;
        PyObject *number = recorded->has[recorded->graph.length + i]
                               ? recorded_object(recorded, sum)
                               : (PyObject *)new_value(0.0, CONSTANT, NULL, NULL);
        if (number == NULL || PyDict_SetItem(found, (PyObject *)value_of(sum), number) < 0) {
            Py_CLEAR(found);
        }
        Py_XDECREF(number);
    }
    return found;
}

static PyObject *
inputs_recorded(const Recorded *recorded, PyObject *inputs)
{
    PyObject *list = PyList_New(PyList_GET_SIZE(inputs));
    for (Py_ssize_t i = 0; list != NULL && i < PyList_GET_SIZE(inputs); i++) {
        PyObject *number = recorded_object(recorded, computed_sum(&recorded->graph, PyList_GET_ITEM(inputs, i)));
        if (number == NULL) {
            Py_CLEAR(list);
            break;
        }
        PyList_SET_ITEM(list, i, number);
    }
    return list;
}

/* The lists are copies that nobody else can change. Without inputs, the derivatives are by the leaves. */
static PyObject *
run_recorded(PyObject *outputs, PyObject *seeds, PyObject *inputs, PyObject *fixed)
{
    Recorded recorded = {.sums = NULL};
    PyObject *answer = NULL;
    size_t size = 0;
    enter_sweep();
    if (open_graph(&recorded.graph, PySequence_Fast_ITEMS(outputs), PyList_GET_SIZE(outputs), inputs) == 0) {
        size = recorded.graph.length + recorded.graph.leaf_count;
        recorded.sums = PyMem_RawCalloc(size + 1, sizeof(Operand));
        recorded.has = PyMem_RawCalloc(size + 1, 1);
        if (recorded.sums == NULL || recorded.has == NULL) {
            PyErr_NoMemory();
            size = 0;
        }
        else {
            if (inputs != NULL) {
                mark_active(&recorded.graph, inputs, fixed);
            }
            sow_recorded(&recorded, outputs, seeds);
            if (!PyErr_Occurred() && record_back(&recorded, inputs != NULL) == 0) {
                answer = inputs ? inputs_recorded(&recorded, inputs) : leaves_recorded(&recorded);
            }
        }
    }
    for (size_t i = 0; i < size; i++) {
        release(recorded.sums[i]);
    }
    PyMem_RawFree(recorded.sums);
    PyMem_RawFree(recorded.has);
    close_graph(&recorded.graph);
    leave_sweep();
    return answer;
}

static PyObject *
engine_pull_values(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *lists[4] = {NULL}, *answer = NULL;
    const int of_leaves = count == 2;
    int sound = (count == 2 || count == 4) &&
                check_lists(arguments[0], arguments[0], arguments[1], Py_None) == 0 &&
                PyList_GET_SIZE(arguments[0]) == PyList_GET_SIZE(arguments[1]);
    if (sound && !of_leaves) {
        sound = PyList_Check(arguments[2]) && PyList_Check(arguments[3]) &&
                PyList_GET_SIZE(arguments[2]) == PyList_GET_SIZE(arguments[3]);
    }
    if (!sound) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_TypeError, "expected outputs, as many seeds, and inputs with as many marks");
        }
        return NULL;
    }
    for (Py_ssize_t i = 0; i < count; i++) { /* Python code may run on the way, and change lists */
        lists[i] = PyList_GetSlice(arguments[i], 0, PyList_GET_SIZE(arguments[i]));
        sound &= lists[i] != NULL;
    }
    if (sound) {
        answer = run_recorded(lists[0], lists[1], lists[2], lists[3]);
    }
    for (int i = 0; i < 4; i++) {
        Py_XDECREF(lists[i]);
    }
    return answer;
}
