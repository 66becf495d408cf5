/* The reverse sweep: the same order and the same arithmetic as python_engine.py. */

static inline double
number_of(PyObject *argument)
{
    return IS_VALUE(argument) ? VALUE(argument)->data : PyFloat_AS_DOUBLE(argument);
}

static inline double *
gradient_of(PyObject *argument)
{
    return is_differentiable(argument) ? &VALUE(argument)->grad : NULL;
}

/* The arguments of a computed Value: how many, and where they lie. */
static Py_ssize_t
arguments_of(Value *value, PyObject ***arguments)
{
    if (value->operation == GENERAL) {
        *arguments = &PyTuple_GET_ITEM(value->right, 1);
        return PyTuple_GET_SIZE(value->right) - 1;
    }
    *arguments = &value->left; /* left and right lie side by side */
    return value->right ? 2 : 1;
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

/* Hand the gradient on with partial derivatives that only Python can compute. */
static int
propagate_through_python(Value *value)
{
    PyObject **arguments, *partials = python_partials(value);
    Py_ssize_t count = arguments_of(value, &arguments);
    int status = -1;
    if (partials == NULL) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        double partial = PyFloat_AsDouble(PyTuple_GET_ITEM(partials, i));
        double *grad = gradient_of(arguments[i]);
        if (partial == -1.0 && PyErr_Occurred()) {
            goto done;
        }
        if (grad != NULL) {
            *grad += value->grad * partial;
        }
    }
    status = 0;
done:
    Py_DECREF(partials);
    return status;
}

/* How many Values are swept before Ctrl-C is looked for. */
#define INTERRUPT_INTERVAL 0xFFFFF

/* One sweep at a time: partial derivatives in Python let other threads run, and they may share Values.
 * The thread that sweeps may start another sweep from within such a partial derivative. */
static PyThread_type_lock sweeping;
static unsigned long sweeping_thread;
static int sweeping_depth;

static void
enter_sweep(void)
{
    unsigned long thread = PyThread_get_thread_ident();
    if (!(sweeping_depth && sweeping_thread == thread)) {
        if (!PyThread_acquire_lock(sweeping, NOWAIT_LOCK)) {
            Py_BEGIN_ALLOW_THREADS
            PyThread_acquire_lock(sweeping, WAIT_LOCK);
            Py_END_ALLOW_THREADS
        }
        sweeping_thread = thread;
    }
    sweeping_depth++;
}

static void
leave_sweep(void)
{
    if (--sweeping_depth == 0) {
        PyThread_release_lock(sweeping);
    }
}

/* In a process that was just forked: only the thread that forked lives on, and nobody would release the lock
 * of another. */
static int
forget_other_threads(void)
{
    if (!(sweeping_depth && sweeping_thread == PyThread_get_thread_ident())) {
        sweeping = PyThread_allocate_lock();
        sweeping_depth = 0;
    }
    return sweeping == NULL ? -1 : 0;
}

/* The order is known in advance: ask for the Values that come soon. */
#define PREFETCH_DISTANCE 12
#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch((const void *)(address), 1)
#else
#define PREFETCH(address) (void)(address)
#endif

/* What a leaf held before the sweep. */
typedef struct {
    double grad;
    int has_grad;
} Held;

/* Returns 0, -1 with an exception, or 1 without sweeping if `within` is a list and a leaf is not in it. */
static int
run_sweep(Value *output, double cotangent, PyObject *within)
{
    Stack order = {NULL, 0, 0}, leaves = {NULL, 0, 0};
    Held *held = NULL;
    int status;
    enter_sweep();
    /* Gradients are cleared on the way, unless it may turn out that there is nothing to do. */
    status = sort(output, &order, &leaves, within == NULL);
    if (status == 0 && within != NULL) {
        status = leads_outside(&leaves, within);
        for (size_t i = 0; status == 0 && i < order.length; i++) {
            ((Value *)order.items[i])->grad = 0.0;
            ((Value *)order.items[i])->has_grad = 1;
        }
    }
    if (status == 0) {
        held = PyMem_RawMalloc((leaves.length + 1) * sizeof(Held));
        if (held == NULL) {
            PyErr_NoMemory();
            status = -1;
        }
    }
    for (size_t i = 0; held != NULL && i < leaves.length; i++) {
        Value *leaf = (Value *)leaves.items[i];
        held[i] = (Held){leaf->grad, leaf->has_grad};
        leaf->grad = 0.0;
        leaf->has_grad = 1;
    }
    if (status == 0) {
        output->grad += cotangent;
    }
    for (size_t i = order.length; status == 0 && i-- > 0;) {
        Value *value = (Value *)order.items[i];
        PREFETCH(order.items[i < PREFETCH_DISTANCE ? 0 : i - PREFETCH_DISTANCE]);
        if (value->operation != GENERAL) {
            PyObject *left = value->left, *right = value->right;
            if (propagate(value->operation, value->grad, value->data, number_of(left),
                          right ? number_of(right) : 0.0, gradient_of(left), right ? gradient_of(right) : NULL)) {
                if ((i & INTERRUPT_INTERVAL) == INTERRUPT_INTERVAL) {
                    status = PyErr_CheckSignals();
                }
                continue;
            }
        }
        status = propagate_through_python(value);
    }
    /* The gradient of a leaf is summed up by itself and then added to what was there before, so that the same
     * sweep twice gives exactly twice as much; where a sweep is broken off, the leaves keep what they had. */
    for (size_t i = 0; held != NULL && i < leaves.length; i++) {
        Value *leaf = (Value *)leaves.items[i];
        leaf->grad = status == 0 ? leaf->grad + held[i].grad : held[i].grad;
        leaf->has_grad = status == 0 || held[i].has_grad;
    }
    PyMem_RawFree(held);
    PyMem_RawFree(leaves.items);
    PyMem_RawFree(order.items);
    leave_sweep();
    return status;
}
