/* The double reverse sweep, forward over reverse, and the functions of the module that carry tangents. */

/* What the reverse sweep hands back: derivatives, and how these change along the direction. By place. */
typedef struct {
    const Graph *graph; /* with the tangents */
    Sum *derivatives, *changes;
} Back;

static inline Sum *
back_of(const Back *back, Sum *sums, PyObject *argument)
{
    const Sum *place = computed_sum(back->graph, argument);
    return place ? &sums[place - back->graph->places] : NULL;
}

/* One step of the double reverse sweep with derivatives that only Python can compute. */
static int
curve_through_python(const Back *back, Value *value, size_t place)
{
    PyObject **arguments, *numbers, *tangents, *answer = NULL, *slopes, *drifts;
    Py_ssize_t count = arguments_of(value, &arguments);
    int status = -1;
    if (slopes_and_drifts == NULL && !(slopes_and_drifts = fetch("autograd.core.duals", "slopes_and_drifts"))) {
        return -1;
    }
    numbers = PyTuple_New(count + 1);
    tangents = PyTuple_New(count + 1);
    for (Py_ssize_t i = 0; numbers != NULL && tangents != NULL && i <= count; i++) {
        const Sum *sum = i ? computed_sum(back->graph, arguments[i - 1]) : &back->graph->places[place];
        PyObject *number = PyFloat_FromDouble(i ? number_of(arguments[i - 1]) : value->data);
        PyObject *move = sum_object(sum);
        PyTuple_SET_ITEM(numbers, i, number);
        PyTuple_SET_ITEM(tangents, i, move);
        if (number == NULL || move == NULL) {
            goto done;
        }
    }
    if (numbers != NULL && tangents != NULL) {
        answer = PyObject_CallFunctionObjArgs(slopes_and_drifts, operation_of(value), numbers, tangents, NULL);
    }
    if (answer == NULL || !PyArg_ParseTuple(answer, "O!O!", &PyTuple_Type, &slopes, &PyTuple_Type, &drifts)) {
        goto done;
    }
    if (PyTuple_GET_SIZE(slopes) != count || PyTuple_GET_SIZE(drifts) != count) {
        PyErr_Format(PyExc_ValueError, "the partials of %R must be a tuple of %zd, one for each argument",
                     operation_of(value), count);
        goto done;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        Sum *to = row_depends(value, i) ? back_of(back, back->derivatives, arguments[i]) : NULL;
        if (to != NULL) {
            PyObject *drift = PyTuple_GET_ITEM(drifts, i);
            const Move moved = {drift == Py_None ? 0.0 : PyFloat_AsDouble(drift), drift != Py_None};
            contribute_product(to, back_of(back, back->changes, arguments[i]), back->derivatives[place].sum,
                               &back->changes[place], PyFloat_AsDouble(PyTuple_GET_ITEM(slopes, i)), moved);
        }
    }
    status = PyErr_Occurred() ? -1 : 0;
done:
    Py_XDECREF(numbers);
    Py_XDECREF(tangents);
    Py_XDECREF(answer);
    return status;
}

/* The reverse sweep that carries derivatives and how they change along the direction. */
static int
carry_changes(Back *back, PyObject *output)
{
    const Graph *graph = back->graph;
    Sum *start;
    back->derivatives = PyMem_RawCalloc(2 * graph->length + 1, sizeof(Sum));
    if (back->derivatives == NULL) {
        return no_memory();
    }
    back->changes = back->derivatives + graph->length;
    start = back_of(back, back->derivatives, output);
    if (start != NULL) {
        contribute(start, 1.0);
    }
    for (size_t i = 0; i < graph->length; i++) {
        Value *value = value_of(&graph->places[i]);
        if (value == NULL || !is_reached(&back->derivatives[i]) || (graph->places[i].value & GIVEN)) {
            continue;
        }
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            if (carry_change(value->operation, value->data, number_of(left), right ? number_of(right) : 0.0,
                             move_of(&graph->places[i]), move_of(computed_sum(graph, left)),
                             move_of(computed_sum(graph, right)), back->derivatives[i].sum, &back->changes[i],
                             back_of(back, back->derivatives, left), back_of(back, back->changes, left),
                             back_of(back, back->derivatives, right), back_of(back, back->changes, right))) {
                continue;
            }
        }
        if (curve_through_python(back, value, i) < 0) {
            return -1;
        }
    }
    return 0;
}

static int
check_lists(PyObject *outputs, PyObject *inputs, PyObject *numbers, PyObject *within)
{
    int sound = PyList_Check(outputs) && PyList_Check(inputs) && PyList_Check(numbers) &&
                (within == Py_None || PyList_Check(within));
    for (Py_ssize_t i = 0; sound && i < PyList_GET_SIZE(outputs); i++) {
        sound = IS_VALUE(PyList_GET_ITEM(outputs, i));
    }
    if (!sound) {
        PyErr_SetString(PyExc_TypeError, "expected lists: outputs, inputs, as many numbers, leaves");
        return -1;
    }
    return 0;
}

/* One forward sweep, and for the second order the reverse sweep that carries its tangents back. The lists are copies
 * that nobody else can change. */
static PyObject *
along_direction(PyObject *outputs, PyObject *inputs, PyObject *directions, PyObject *within, int second_order)
{
    Graph graph;
    Back back = {&graph, NULL, NULL};
    PyObject *answer = NULL;
    int status;
    enter_sweep();
    status = open_direction(&graph, outputs, inputs, directions, within);
    if (status == 1) {
        answer = Py_NewRef(Py_None);
    }
    else if (status == 0 && carry_tangents(&graph) == 0) {
        if (!second_order) {
            answer = list_of_sums(&graph, graph.places, outputs);
        }
        else if (carry_changes(&back, PyList_GET_ITEM(outputs, 0)) == 0) {
            answer = list_of_sums(&graph, back.changes, inputs);
        }
    }
    PyMem_RawFree(back.derivatives);
    close_graph(&graph);
    leave_sweep();
    return answer;
}

static PyObject *
direction_sweep(PyObject *const *arguments, Py_ssize_t count, int second_order)
{
    PyObject *lists[4] = {NULL}, *answer = NULL;
    if (count != 4 || check_lists(arguments[0], arguments[1], arguments[2], arguments[3]) < 0) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_TypeError, "expected outputs, inputs, directions and leaves");
        }
        return NULL;
    }
    if (PyList_GET_SIZE(arguments[1]) != PyList_GET_SIZE(arguments[2]) ||
        (second_order && PyList_GET_SIZE(arguments[0]) != 1)) {
        PyErr_SetString(PyExc_ValueError, "expected as many directions as inputs, and one output for the second order");
        return NULL;
    }
    for (int i = 0; i < 3; i++) { /* Python code may run on the way, and change lists */
        lists[i] = PyList_GetSlice(arguments[i], 0, PyList_GET_SIZE(arguments[i]));
    }
    if (lists[0] && lists[1] && lists[2]) {
        answer = along_direction(lists[0], lists[1], lists[2], arguments[3], second_order);
    }
    for (int i = 0; i < 3; i++) {
        Py_XDECREF(lists[i]);
    }
    return answer;
}

static PyObject *
engine_push(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    return direction_sweep(arguments, count, 0);
}

static PyObject *
engine_curve(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t count)
{
    return direction_sweep(arguments, count, 1);
}
