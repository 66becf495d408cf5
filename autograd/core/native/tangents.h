/* The sweeps that carry tangents: forward, and forward over reverse. The same arithmetic as
 * python_engine/tangents.py. */

/* Find what lies behind the outputs, and note the directions of the inputs; None for an input that does not move.
 * Returns 0, -1 with an exception, or 1 if there is a leaf that is not `within`. close_graph must follow. */
static int
open_direction(Graph *graph, PyObject *outputs, PyObject *inputs, PyObject *directions, PyObject *within)
{
    int status = open_graph(graph, PySequence_Fast_ITEMS(outputs), PySequence_Fast_GET_SIZE(outputs), inputs);
    if (status == 0 && within != Py_None && leads_outside(graph, within)) {
        return 1;
    }
    for (Py_ssize_t i = 0; status == 0 && i < PyList_GET_SIZE(inputs); i++) {
        PyObject *direction = PyList_GET_ITEM(directions, i);
        Sum *sum = computed_sum(graph, PyList_GET_ITEM(inputs, i));
        const double number = direction == Py_None ? 0.0 : PyFloat_AsDouble(direction);
        if (number == -1.0 && PyErr_Occurred()) {
            return -1;
        }
        if (sum != NULL && direction != Py_None) {
            contribute(sum, number);
        }
    }
    return status;
}

/* One step of the forward sweep with partial derivatives that only Python can compute. */
static int
carry_through_python(const Graph *graph, Value *value, Sum *to)
{
    PyObject **arguments, *partials = NULL;
    Py_ssize_t count = arguments_of(value, &arguments);
    for (Py_ssize_t i = 0; i < count; i++) {
        const Sum *move = computed_sum(graph, arguments[i]);
        if (is_reached(move) && row_depends(value, i)) {
            if (partials == NULL && (partials = python_partials(value)) == NULL) {
                return -1;
            }
            contribute(to, move->sum * PyFloat_AsDouble(PyTuple_GET_ITEM(partials, i)));
        }
    }
    Py_XDECREF(partials);
    return PyErr_Occurred() ? -1 : 0;
}

/* The forward sweep: the tangent of every Value that is not an input, from the earliest to the latest. */
static int
carry_tangents(Graph *graph)
{
    for (size_t i = graph->length; i-- > 0;) {
        Sum *place = &graph->places[i];
        Value *value = value_of(place);
        if (value == NULL || (place->value & GIVEN)) {
            continue;
        }
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            if (carry_tangent(value->operation, value->data, number_of(left), right ? number_of(right) : 0.0,
                              computed_sum(graph, left), computed_sum(graph, right), place)) {
                continue;
            }
        }
        if (carry_through_python(graph, value, place) < 0) {
            return -1;
        }
    }
    return 0;
}
