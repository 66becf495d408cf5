/* Recording from C: what an operation is applied to while a sweep is recorded. */

/* A number, with the Value it belongs to if derivatives go on through it (a reference of the holder's). */
typedef struct {
    double number;
    PyObject *value;
} Operand;

static inline Operand
plain(double number)
{
    return (Operand){number, NULL};
}

static inline Operand
retain(Operand operand)
{
    Py_XINCREF(operand.value);
    return operand;
}

static inline void
release(Operand operand)
{
    Py_XDECREF(operand.value);
}

/* What a graph is to hold of an operand (a new reference). */
static inline PyObject *
held_operand(Operand operand)
{
    return operand.value ? Py_NewRef(operand.value) : PyFloat_FromDouble(operand.number);
}

/* Record an operation, unless all operands are plain numbers. Where that fails an exception is set. */
static Py_ALWAYS_INLINE inline Operand
apply(unsigned operation, Operand x, Operand y, int count)
{
    const double number = compute_value(operation, x.number, y.number);
    PyObject *left, *right = NULL, *value;
    if (x.value == NULL && (count == 1 || y.value == NULL)) {
        return plain(number);
    }
    left = held_operand(x);
    if (left == NULL || (count == 2 && (right = held_operand(y)) == NULL)) {
        Py_XDECREF(left);
        return plain(number);
    }
    value = remember(operation, number, left, right, 1);
    if (value != NULL && VALUE(value)->operation == CONSTANT) { /* under no_grad */
        Py_CLEAR(value);
    }
    return (Operand){number, value};
}

static inline Operand
apply_unary(unsigned operation, Operand x)
{
    return apply(operation, x, x, 1);
}

static inline Operand
apply_binary(unsigned operation, Operand x, Operand y)
{
    return apply(operation, x, y, 2);
}

/* A choice is made, not recorded. */
static inline Operand
choose(Operand condition, Operand x, Operand y)
{
    return retain(condition.number != 0.0 ? x : y);
}

/* A partial derivative: an operand, or 1, -1 or nothing as the row says it. */
typedef struct {
    enum { NOTHING, PRODUCT, ONE, MINUS_ONE } kind;
    Operand by;
} Slope;
