/* Plain numbers: which objects are, and which doubles they become. core/numbers.py decides; what it has said of a
 * type that cannot change, as NumPy's scalars have, is not asked again. */

static PyObject *is_number, *to_float, *scalar_kind;

/* Types in C live for ever, and what they do cannot be replaced. */
typedef struct {
    PyTypeObject *type;
    char kind;     /* of a scalar of NumPy that is no wider than a float: 'f', 'i', 'u', 'b'; else 0 */
    char is_float; /* and holds its number as a float does: float64 */
} NumberType;

static NumberType number_types[32]; /* in the order in which they were met */
static int number_type_count;

static inline const NumberType *
known_number_type(PyTypeObject *type)
{
    for (int i = 0; i < number_type_count; i++) {
        if (number_types[i].type == type) {
            return &number_types[i];
        }
    }
    return NULL;
}

/* Keep in mind that all of a type are numbers. Returns 0, or -1 with an exception. */
static int
learn_number_type(PyTypeObject *type)
{
    PyObject *kind;
    if ((type->tp_flags & Py_TPFLAGS_HEAPTYPE) || known_number_type(type) != NULL) {
        return 0;
    }
    kind = PyObject_CallOneArg(scalar_kind, (PyObject *)type);
    if (kind == NULL) {
        return -1;
    }
    if (number_type_count < (int)Py_ARRAY_LENGTH(number_types)) {
        const char letter = PyUnicode_GET_LENGTH(kind) ? (char)PyUnicode_READ_CHAR(kind, 0) : 0;
        number_types[number_type_count++] =
            (NumberType){type, letter, letter && PyType_IsSubtype(type, &PyFloat_Type)};
    }
    Py_DECREF(kind);
    return 0;
}

/* Returns 1 if the object is a number, 0 if not, -1 with an exception. */
static int
ask_whether_number(PyObject *object)
{
    PyObject *answer;
    int is = PyFloat_Check(object) || PyLong_Check(object);
    if (!is) {
        answer = PyObject_CallOneArg(is_number, object);
        is = answer ? PyObject_IsTrue(answer) : -1;
        Py_XDECREF(answer);
    }
    return is;
}

/* The double that an int, a bool or a scalar of NumPy becomes, and the float, a new reference, if one was made on the
 * way. Returns 0, without an exception, of all other objects, and where it fails. */
static inline int
read_number(PyObject *object, double *number, PyObject **made)
{
    const NumberType *known;
    double found;
    *made = NULL;
    if (PyLong_CheckExact(object) || PyBool_Check(object)) {
        int beyond;
        const long long whole = PyLong_AsLongLongAndOverflow(object, &beyond);
        found = beyond ? PyLong_AsDouble(object) : (double)whole;
    }
    else if ((known = known_number_type(Py_TYPE(object))) == NULL) {
        return 0;
    }
    else if (known->is_float) {
        found = PyFloat_AS_DOUBLE(object);
    }
    else if (known->kind == 'b') {
        found = PyObject_IsTrue(object);
    }
    else {
        *made = known->kind ? known->type->tp_as_number->nb_float(object) : PyNumber_Float(object);
        found = *made ? PyFloat_AS_DOUBLE(*made) : -1.0;
    }
    if (found == -1.0 && PyErr_Occurred()) {
        PyErr_Clear();
        return 0;
    }
    *number = found;
    return 1;
}

/* The double that any number becomes. Returns 0, or -1 with an exception that begins with the role. */
static int
float_from(PyObject *object, double *number, const char *role)
{
    PyObject *converted;
    if (PyFloat_CheckExact(object)) {
        *number = PyFloat_AS_DOUBLE(object);
        return 0;
    }
    if (read_number(object, number, &converted)) {
        Py_XDECREF(converted);
        return 0;
    }
    converted = PyObject_CallFunction(to_float, "Os", object, role);
    if (converted == NULL) {
        return -1;
    }
    *number = PyFloat_AsDouble(converted);
    Py_DECREF(converted);
    return learn_number_type(Py_TYPE(object));
}
