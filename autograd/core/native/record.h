/* Recording: from two operands to a Value that remembers them. */

static PyObject *where_operation;
static PyObject *slopes_and_drifts; /* fetched when first needed */

/* Ask Python for the number of an operand. Returns 1; 0 if it is none, with `role` NULL; -1 with an exception. */
static int
ask_for_number(PyObject *object, double *number, PyObject *role)
{
    PyObject *converted;
    int is = 1;
    if (role == NULL) {
        is = ask_whether_number(object);
        if (is <= 0) {
            return is;
        }
    }
    if (role == NULL || PyLong_CheckExact(object)) {
        converted = PyNumber_Float(object); /* as to_float does: __float__ decides, also that of a subclass of float */
    }
    else {
        converted = PyObject_CallFunctionObjArgs(to_float, object, role, NULL);
    }
    if (converted == NULL) {
        return -1;
    }
    *number = PyFloat_AsDouble(converted);
    Py_DECREF(converted);
    return learn_number_type(Py_TYPE(object)) < 0 ? -1 : 1;
}

/* Look at an operand that is neither Value nor float: its number, and what the graph is to hold of it (a new
 * reference). Returns as ask_for_number does. */
static int
convert_operand(PyObject *object, double *number, PyObject **held, PyObject *role)
{
    if (!read_number(object, number, held)) {
        const int is = ask_for_number(object, number, role);
        if (is <= 0) {
            return is;
        }
    }
    if (*held == NULL) {
        *held = PyFloat_FromDouble(*number);
    }
    return *held == NULL ? -1 : 1;
}

static inline int
operand(PyObject *object, double *number, PyObject **held, PyObject *role)
{
    if (IS_VALUE(object)) {
        *number = VALUE(object)->data;
        *held = Py_NewRef(object);
        return 1;
    }
    if (PyFloat_CheckExact(object)) {
        *number = PyFloat_AS_DOUBLE(object);
        *held = Py_NewRef(object);
        return 1;
    }
    return convert_operand(object, number, held, role);
}

static inline int
is_differentiable(PyObject *held)
{
    return IS_VALUE(held) && VALUE(held)->operation != CONSTANT;
}

/* Return the result of an operation, with its history if there is any to keep. Steals left and right. */
static inline PyObject *
remember(unsigned operation, double data, PyObject *left, PyObject *right, int differentiable)
{
    if (differentiable && !is_careful()) {
        return (PyObject *)new_value(data, operation, left, right);
    }
    return remember_carefully(operation, data, left, right, differentiable);
}

/* The value of an operation that only Python can compute. Returns 0, or -1 with an exception. */
static int
python_value(PyObject *operation, PyObject *floats, double *data)
{
    PyObject *forward = PyObject_GetAttrString(operation, "forward");
    PyObject *result = forward ? PyObject_CallObject(forward, floats) : NULL;
    Py_XDECREF(forward);
    if (result == NULL) {
        return -1;
    }
    *data = PyFloat_AsDouble(result);
    Py_DECREF(result);
    return *data == -1.0 && PyErr_Occurred() ? -1 : 0;
}

static Py_ALWAYS_INLINE inline PyObject *
record_unary(PyObject *self, unsigned operation)
{
    double data;
    if (has_value(operation)) {
        data = compute_value(operation, VALUE(self)->data, 0.0);
    }
    else {
        PyObject *floats = Py_BuildValue("(d)", VALUE(self)->data);
        int failed = floats == NULL || python_value(PyTuple_GET_ITEM(table, operation), floats, &data) < 0;
        Py_XDECREF(floats);
        if (failed) {
            return NULL;
        }
    }
    return remember(operation, data, Py_NewRef(self), NULL, is_differentiable(self));
}

static Py_ALWAYS_INLINE inline PyObject *
record_binary(PyObject *a, PyObject *b, unsigned operation, PyObject *role)
{
    double x, y;
    PyObject *left, *right;
    int status = operand(a, &x, &left, role);
    if (status > 0) {
        status = operand(b, &y, &right, role);
        if (status <= 0) {
            Py_DECREF(left);
        }
    }
    if (status <= 0) {
        if (status < 0) {
            return NULL;
        }
        Py_RETURN_NOTIMPLEMENTED;
    }
    return remember(operation, compute_value(operation, x, y), left, right,
                    is_differentiable(left) || is_differentiable(right));
}

static PyObject *
role_of(PyObject *operation)
{
    PyObject *name = PyObject_GetAttrString(operation, "name");
    PyObject *role = name ? PyUnicode_FromFormat("an argument of %U", name) : NULL;
    Py_XDECREF(name);
    return role;
}

/* Any operation on any number of arguments. It need not be in the table; then the index is negative. */
static PyObject *
record_general(PyObject *operation, long index, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *role = role_of(operation), *floats = PyTuple_New(count), *held = PyTuple_New(count + 1);
    PyObject *left, *right = NULL, *result = NULL;
    int differentiable = 0;
    double data;
    if (role == NULL || floats == NULL || held == NULL) {
        goto done;
    }
    PyTuple_SET_ITEM(held, 0, Py_NewRef(operation));
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *argument = NULL, *number;
        if (operand(arguments[i], &data, &argument, role) < 0) {
            goto done;
        }
        PyTuple_SET_ITEM(held, i + 1, argument);
        differentiable |= is_differentiable(argument);
        number = PyFloat_FromDouble(data);
        if (number == NULL) {
            goto done;
        }
        PyTuple_SET_ITEM(floats, i, number);
    }
    if (operation == where_operation) {
        /* A choice is made, not recorded: the result is the chosen argument, with its own history. */
        int chosen = PyFloat_AS_DOUBLE(PyTuple_GET_ITEM(floats, 0)) != 0.0;
        result = Py_NewRef(PyTuple_GET_ITEM(held, chosen ? 2 : 3));
        if (is_watched() && tell_of_decision(DECIDED_WHERE, &PyTuple_GET_ITEM(held, 1), count,
                                             chosen ? Py_True : Py_False) < 0) {
            Py_CLEAR(result);
        }
        goto done;
    }
    if (python_value(operation, floats, &data) < 0) {
        goto done;
    }
    if (index >= 0 && (count == 1 || count == 2)) {
        left = Py_NewRef(PyTuple_GET_ITEM(held, 1));
        right = count == 2 ? Py_NewRef(PyTuple_GET_ITEM(held, 2)) : NULL;
        result = remember((unsigned)index, data, left, right, differentiable);
    }
    else {
        result = remember(GENERAL, data, NULL, Py_NewRef(held), differentiable);
    }
done:
    Py_XDECREF(role);
    Py_XDECREF(floats);
    Py_XDECREF(held);
    return result;
}

static PyObject *
record(PyObject *operation, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *known = PyDict_GetItemWithError(index_of, operation), *role, *result;
    long index = known ? PyLong_AsLong(known) : -1;
    if (index < 0 && PyErr_Occurred()) {
        return NULL;
    }
    if (index >= 0 && operation_arities[index] && operation_arities[index] != count) {
        return PyErr_Format(PyExc_TypeError, "%s() takes %d argument(s), got %zd", operation_names[index],
                            operation_arities[index], count);
    }
    if (index >= 0 && has_value((unsigned)index)) {
        if (count == 1 && IS_VALUE(arguments[0])) {
            return record_unary(arguments[0], (unsigned)index);
        }
        if (count == 2) {
            role = role_of(operation);
            result = role ? record_binary(arguments[0], arguments[1], (unsigned)index, role) : NULL;
            Py_XDECREF(role);
            return result;
        }
    }
    return record_general(operation, index, arguments, count);
}
