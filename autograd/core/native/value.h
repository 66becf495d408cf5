/* How a Value is stored: in 64 bytes, and freed without recursion.
 *
 * A result points to its arguments and never the other way round. So there are no cycles, the type need not
 * be tracked by Python's cyclic collector, and reference counting alone frees a graph. */

typedef struct Value {
    PyObject_HEAD
    double data;
    double grad;
    /* The arguments: Values, or floats for plain numbers.
     *   one argument         left
     *   two arguments        left, right
     *   any other number     right is the tuple (operation, argument, ...), left is NULL
     *   leaf or constant     both NULL */
    PyObject *left;
    PyObject *right;
    PyObject *label;        /* a string, or NULL */
    uint64_t number : 48;    /* when it was made; of a leaf, the mark of the last sweep that came by */
    uint64_t operation : 12; /* index into the table, or LEAF, CONSTANT, GENERAL */
    uint64_t has_grad : 1;
    uint64_t is_end : 1;     /* while a sweep finds its way: what lies behind is not looked at */
} Value;

enum { LEAF = OPERATION_COUNT, CONSTANT, GENERAL };

static PyTypeObject *ValueType;

/* Objects of the Python side, fetched once when the module is loaded. */
static PyObject *table;    /* tuple of the operations, in the order of their indices */
static PyObject *index_of; /* dict from operation to index */

static uint64_t last_number; /* of a result or constant of any thread */

#define IS_VALUE(object) Py_IS_TYPE((object), ValueType)
#define VALUE(object) ((Value *)(object))
#define IS_COMPUTED(value) ((value)->operation < OPERATION_COUNT || (value)->operation == GENERAL)

#ifdef AUTOGRAD_PLAIN_ALLOCATION /* each Value in memory of its own, for tools that watch memory */
#define allocate_node() ((Value *)PyObject_Malloc(sizeof(Value)))
#define free_node(node) PyObject_Free(node)
#else
#include "slabs.h"
#endif

static inline Value *
new_value(double data, unsigned operation, PyObject *left, PyObject *right)
{
    Value *value = allocate_node();
    if (value == NULL) {
        Py_XDECREF(left);
        Py_XDECREF(right);
        return (Value *)PyErr_NoMemory();
    }
#ifdef Py_GIL_DISABLED
    (void)PyObject_Init((PyObject *)value, ValueType);
#else
    memset(value, 0, sizeof(PyObject)); /* what lies there by chance may look immortal, and then would stay so */
    Py_SET_REFCNT(value, 1);
    Py_SET_TYPE(value, ValueType); /* not counted: the module keeps its only type for ever */
#endif
    value->data = data;
    value->grad = 0.0;
    value->left = left;
    value->right = right;
    value->label = NULL;
    value->number = operation == LEAF ? 0 : ++last_number;
    value->operation = operation;
    value->has_grad = 0;
    value->is_end = 0;
    return value;
}

/* The arguments of a computed Value: how many, and where they lie. */
static inline Py_ssize_t
arguments_of(Value *value, PyObject ***arguments)
{
    if (value->operation == GENERAL) {
        *arguments = &PyTuple_GET_ITEM(value->right, 1);
        return PyTuple_GET_SIZE(value->right) - 1;
    }
    *arguments = &value->left; /* left and right lie side by side */
    return value->right ? 2 : 1;
}

/* Give up one reference to an argument. A Value that dies of it goes on the list of the dying. */
static inline void
drop_argument(PyObject *argument, Value **dying)
{
    if (argument == NULL) {
        return;
    }
    if (IS_VALUE(argument) && Py_REFCNT(argument) == 1) {
        memcpy(&VALUE(argument)->data, dying, sizeof(Value *));
        *dying = VALUE(argument);
        return;
    }
    Py_DECREF(argument);
}

/* The dying Values are linked through `data`, so that a chain of any length is freed in a loop. */
static void
value_dealloc(PyObject *self)
{
    Value *dying = NULL;
    Value *value = VALUE(self);
    for (;;) {
        PyObject *left = value->left, *right = value->right, *label = value->label;
        if (value->operation == GENERAL && Py_REFCNT(right) == 1) {
            for (Py_ssize_t i = PyTuple_GET_SIZE(right) - 1; i > 0; i--) { /* no Python code runs here */
                drop_argument(PyTuple_GET_ITEM(right, i), &dying);
                PyTuple_SET_ITEM(right, i, NULL);
            }
        }
        free_node(value);
        drop_argument(left, &dying);
        drop_argument(right, &dying);
        Py_XDECREF(label);
        if (dying == NULL) {
            return;
        }
        value = dying;
        memcpy(&dying, &value->data, sizeof(Value *));
    }
}
