/* The operators, methods and comparisons of Value. Which there are is generated: see operations.h. */

#define UNARY_OPERATOR(name, index) \
    static PyObject *operator_##name(PyObject *self) { return record_unary(self, index); }

#define BINARY_OPERATOR(name, index) \
    static PyObject *operator_##name(PyObject *a, PyObject *b) { return record_binary(a, b, index, NULL); }

#define POWER_OPERATOR(name, index) \
    static PyObject *operator_##name(PyObject *a, PyObject *b, PyObject *modulus) \
    { \
        if (modulus != Py_None) { \
            Py_RETURN_NOTIMPLEMENTED; \
        } \
        return record_binary(a, b, index, NULL); \
    }

#define UNARY_METHOD(name, index) \
    static PyObject *method_##name(PyObject *self, PyObject *Py_UNUSED(none)) { return record_unary(self, index); }

#define BINARY_METHOD(name, index, defaults, standard) \
    static PyObject *method_##name(PyObject *self, PyObject *const *others, Py_ssize_t count) \
    { \
        return call_binary(self, others, count, index, defaults, standard); \
    }

#define VARIADIC_METHOD(name, index) \
    static PyObject *method_##name(PyObject *self, PyObject *const *others, Py_ssize_t count) \
    { \
        return call_variadic(self, others, count, index); \
    }

static PyObject *
call_binary(PyObject *self, PyObject *const *others, Py_ssize_t count, unsigned index, int defaults, double standard)
{
    PyObject *arguments[2] = {self, NULL}, *result;
    if (count == 1) {
        arguments[1] = Py_NewRef(others[0]);
    }
    else if (count == 0 && defaults) {
        arguments[1] = PyFloat_FromDouble(standard);
    }
    else {
        return PyErr_Format(PyExc_TypeError, "%s() takes 1 argument(s) beside the Value, got %zd",
                            operation_names[index], count);
    }
    result = arguments[1] ? record(PyTuple_GET_ITEM(table, index), arguments, 2) : NULL;
    Py_XDECREF(arguments[1]);
    return result;
}

static PyObject *
call_variadic(PyObject *self, PyObject *const *others, Py_ssize_t count, unsigned index)
{
    PyObject **arguments = PyMem_New(PyObject *, count + 1), *result;
    if (arguments == NULL) {
        return PyErr_NoMemory();
    }
    arguments[0] = self;
    memcpy(arguments + 1, others, (size_t)count * sizeof(PyObject *));
    result = record(PyTuple_GET_ITEM(table, index), arguments, count + 1);
    PyMem_Free(arguments);
    return result;
}

GENERATED_FUNCTIONS

static PyObject *
value_apply_operation(PyObject *Py_UNUSED(type), PyObject *const *arguments, Py_ssize_t count)
{
    if (count != 2 || !PyTuple_Check(arguments[1])) {
        PyErr_SetString(PyExc_TypeError, "apply_operation() takes an operation and the tuple of its arguments");
        return NULL;
    }
    return record(arguments[0], &PyTuple_GET_ITEM(arguments[1], 0), PyTuple_GET_SIZE(arguments[1]));
}

static int
compare_doubles(double x, double y, int comparison)
{
    switch (comparison) {
    case Py_LT: return x < y;
    case Py_LE: return x <= y;
    case Py_EQ: return x == y;
    case Py_NE: return x != y;
    case Py_GT: return x > y;
    default: return x >= y;
    }
}

#define EXACT (1LL << 53) /* integers up to here are doubles */

/* Compare with a plain number. Returns NotImplemented where it is none. */
static PyObject *
compare_number(double number, PyObject *other, int comparison)
{
    const NumberType *known = known_number_type(Py_TYPE(other));
    PyObject *left, *result, *made;
    double right;
    if (PyFloat_CheckExact(other)) {
        return PyBool_FromLong(compare_doubles(number, PyFloat_AS_DOUBLE(other), comparison));
    }
    if (PyLong_CheckExact(other) || PyBool_Check(other)) {
        int beyond;
        const long long whole = PyLong_AsLongLongAndOverflow(other, &beyond);
        if (!beyond && whole >= -EXACT && whole <= EXACT) {
            return PyBool_FromLong(compare_doubles(number, (double)whole, comparison));
        }
    }
    else if (known == NULL) {
        const int is = ask_whether_number(other);
        if (is <= 0) {
            return is < 0 ? NULL : Py_NewRef(Py_NotImplemented);
        }
        if (learn_number_type(Py_TYPE(other)) < 0) {
            return NULL;
        }
        known = known_number_type(Py_TYPE(other));
    }
    if (known != NULL && known->kind && read_number(other, &right, &made)) {
        Py_XDECREF(made);
        return PyBool_FromLong(compare_doubles(number, right, comparison));
    }
    left = PyFloat_FromDouble(number);
    result = left ? PyObject_RichCompare(left, other, comparison) : NULL;
    Py_XDECREF(left);
    return result;
}

static PyObject *
value_compare(PyObject *self, PyObject *other, int comparison)
{
    static const Kind kinds[] = {DECIDED_LT, DECIDED_LE, DECIDED_EQ, DECIDED_NE, DECIDED_GT, DECIDED_GE};
    PyObject *result = IS_VALUE(other)
                           ? PyBool_FromLong(compare_doubles(VALUE(self)->data, VALUE(other)->data, comparison))
                           : compare_number(VALUE(self)->data, other, comparison);
    if (result == Py_NotImplemented) {
        return result;
    }
    if (result != NULL && is_watched()) {
        PyObject *const operands[] = {self, other};
        if (tell_of_decision(kinds[comparison], operands, 2, result) < 0) {
            Py_CLEAR(result);
        }
    }
    return result;
}

static PyObject *standins, *ask_for_hash; /* core/standins.py */

static Py_hash_t
value_hash(PyObject *self)
{
    if (PyList_GET_SIZE(standins) != 0 && forget_answer(PyObject_CallOneArg(ask_for_hash, self)) < 0) {
        return -1;
    }
    return PyBaseObject_Type.tp_hash(self); /* identity, whatever == says */
}

static int
value_bool(PyObject *self)
{
    int outcome = VALUE(self)->data != 0.0;
    if (is_watched() && tell_of_decision(DECIDED_BOOL, &self, 1, outcome ? Py_True : Py_False) < 0) {
        return -1;
    }
    return outcome;
}
