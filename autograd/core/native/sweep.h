/* The reverse sweep: the same order and the same arithmetic as python_engine/reverse_sweep.py. */

static inline double
number_of(PyObject *argument)
{
    return IS_VALUE(argument) ? VALUE(argument)->data : PyFloat_AS_DOUBLE(argument);
}

static PyObject *
operation_of(Value *value)
{
    return value->operation == GENERAL ? PyTuple_GET_ITEM(value->right, 0)
                                       : PyTuple_GET_ITEM(table, value->operation);
}

/* Return the tuple of the partial derivatives that only Python can compute. */
static PyObject *
python_partials(Value *value)
{
    PyObject **arguments, *floats, *method, *partials = NULL;
    Py_ssize_t count = arguments_of(value, &arguments);
    floats = PyTuple_New(count + 1);
    method = PyObject_GetAttrString(operation_of(value), "float_partials");
    if (floats == NULL || method == NULL) {
        goto done;
    }
    for (Py_ssize_t i = 0; i <= count; i++) {
        PyObject *number = PyFloat_FromDouble(i ? number_of(arguments[i - 1]) : value->data);
        if (number == NULL) {
            goto done;
        }
        PyTuple_SET_ITEM(floats, i, number);
    }
    partials = PyObject_CallObject(method, floats);
    if (partials != NULL && (!PyTuple_Check(partials) || PyTuple_GET_SIZE(partials) != count)) {
        PyErr_Format(PyExc_ValueError, "the partials of %R must be a tuple of %zd, one for each argument",
                     operation_of(value), count);
        Py_CLEAR(partials);
    }
done:
    Py_XDECREF(floats);
    Py_XDECREF(method);
    return partials;
}

/* Whether a row of the table says that its result depends on the argument. */
static int
row_depends(const Value *value, Py_ssize_t argument)
{
    return value->operation == GENERAL || operation_depends[value->operation] >> argument & 1;
}

/* Hand a derivative on with partial derivatives that only Python can compute. */
static int
propagate_through_python(const Graph *graph, Value *value, double derivative)
{
    PyObject **arguments, *partials = python_partials(value);
    Py_ssize_t count = arguments_of(value, &arguments);
    int status = -1;
    if (partials == NULL) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        double partial = PyFloat_AsDouble(PyTuple_GET_ITEM(partials, i));
        Sum *sum = row_depends(value, i) ? sum_of(graph, arguments[i]) : NULL;
        if (partial == -1.0 && PyErr_Occurred()) {
            goto done;
        }
        if (sum != NULL) {
            contribute(sum, derivative * partial);
        }
    }
    status = 0;
done:
    Py_DECREF(partials);
    return status;
}

/* How many places are gone through before Ctrl-C is looked for. */
#define INTERRUPT_INTERVAL 0xFFFFF

/* The order is known in advance: ask for the Values that come soon, and keep their addresses in a ring. A place that a
 * derivative was just added to would be read only when it is known that it was that one. */
#define PREFETCH_DISTANCE 12
#define RING 16
#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch((const void *)(address), 1)
#else
#define PREFETCH(address) (void)(address)
#endif

/* Hand the derivatives on, from the latest Value to the earliest; store each in its Value if asked to. What nothing
 * has come to hands nothing on. Returns 0, or -1 with an exception. */
static Py_ALWAYS_INLINE inline int
hand_on(Graph *graph, int store)
{
    Value *ring[RING];
    for (size_t i = 0; i < PREFETCH_DISTANCE && i < graph->length; i++) {
        ring[i] = value_of(&graph->places[i]);
    }
    for (size_t i = 0; i < graph->length; i++) {
        const Sum *place = &graph->places[i];
        Value *value = ring[i % RING];
        if (i + PREFETCH_DISTANCE < graph->length) {
            Value *soon = value_of(place + PREFETCH_DISTANCE);
            PREFETCH(soon);
            ring[(i + PREFETCH_DISTANCE) % RING] = soon;
        }
        if ((i & INTERRUPT_INTERVAL) == INTERRUPT_INTERVAL && PyErr_CheckSignals() < 0) {
            return -1;
        }
        if (value == NULL) {
            continue;
        }
        if (store) {
            value->grad = place->sum;
            value->has_grad = 1;
        }
        if (!is_reached(place) || (place->value & GIVEN)) {
            continue;
        }
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            if (propagate(value->operation, place->sum, value->data, number_of(left), right ? number_of(right) : 0.0,
                          sum_of(graph, left), sum_of(graph, right))) {
                continue;
            }
        }
        if (propagate_through_python(graph, value, place->sum) < 0) {
            return -1;
        }
    }
    return 0;
}

static unsigned long sweeps_begun; /* of those that store what they find */

/* Put the seeds where the sums of the outputs lie. */
static void
sow(Graph *graph, PyObject *const *outputs, const double *seeds, Py_ssize_t count)
{
    for (Py_ssize_t i = 0; i < count; i++) {
        Sum *sum = sum_of(graph, outputs[i]);
        if (sum != NULL) {
            contribute(sum, seeds[i]);
        }
    }
}

/* Add to the grad of every leaf behind the output. The derivative of a leaf is summed up by itself and then added to
 * what was there before, so that the same sweep twice gives exactly twice as much; where a sweep is broken off, the
 * leaves keep what they had. */
static int
run_backward(PyObject *output, double cotangent)
{
    Graph graph;
    int status;
    enter_sweep();
    status = open_graph(&graph, &output, 1, NULL);
    if (status == 0) {
        const unsigned long before = sweeps_begun++;
        sow(&graph, &output, &cotangent, 1);
        status = hand_on(&graph, 1);
        /* A sweep that began within this one may have come by the same Values. */
        for (size_t i = 0; status == 0 && sweeps_begun != before + 1 && i < graph.length; i++) {
            if (graph.places[i].value) {
                value_of(&graph.places[i])->grad = graph.places[i].sum;
            }
        }
    }
    for (size_t i = 0; status == 0 && i < graph.leaf_count; i++) {
        Value *leaf = value_of(&graph.leaves[i].sum);
        leaf->grad = (leaf->has_grad ? leaf->grad : 0.0) + graph.leaves[i].sum.sum;
        leaf->has_grad = 1;
    }
    close_graph(&graph);
    leave_sweep();
    return status;
}

/* A float, or None where nothing has come. */
static PyObject *
sum_object(const Sum *sum)
{
    return is_reached(sum) ? PyFloat_FromDouble(sum->sum) : Py_NewRef(Py_None);
}

/* Return a list of the sums that lie at the places of the Values. */
static PyObject *
list_of_sums(const Graph *graph, const Sum *sums, PyObject *values)
{
    PyObject *list = PyList_New(PyList_GET_SIZE(values));
    for (Py_ssize_t i = 0; list != NULL && i < PyList_GET_SIZE(list); i++) {
        const Sum *place = computed_sum(graph, PyList_GET_ITEM(values, i));
        PyObject *number = sum_object(place ? &sums[place - graph->places] : NULL);
        if (number == NULL) {
            Py_CLEAR(list);
            break;
        }
        PyList_SET_ITEM(list, i, number);
    }
    return list;
}

/* Return the derivatives with respect to computed Values, changing nothing: a list of floats, with None
 * where nothing has come; or None where a leaf is not `within`. */
static PyObject *
run_pull(PyObject *const *outputs, const double *seeds, Py_ssize_t count, PyObject *inputs, PyObject *within)
{
    Graph graph;
    PyObject *answer = NULL;
    int status;
    enter_sweep();
    status = open_graph(&graph, outputs, count, inputs);
    if (status == 0 && within != NULL && leads_outside(&graph, within)) {
        answer = Py_NewRef(Py_None);
    }
    else if (status == 0) {
        sow(&graph, outputs, seeds, count);
        answer = hand_on(&graph, 0) < 0 ? NULL : list_of_sums(&graph, graph.places, inputs);
    }
    close_graph(&graph);
    leave_sweep();
    return answer;
}
