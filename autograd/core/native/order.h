/* What lies behind a Value, in an order that visits each after its arguments. */

typedef struct {
    uintptr_t *items;
    size_t length, capacity;
} Stack;

static int
grow(Stack *stack)
{
    size_t capacity = stack->capacity ? 2 * stack->capacity : 1024;
    uintptr_t *items = PyMem_RawRealloc(stack->items, capacity * sizeof(uintptr_t));
    if (items == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    stack->items = items;
    stack->capacity = capacity;
    return 0;
}

static inline int
push(Stack *stack, uintptr_t item)
{
    if (stack->length == stack->capacity && grow(stack) < 0) {
        return -1;
    }
    stack->items[stack->length++] = item;
    return 0;
}

static uint64_t last_mark;

/* Push a Value that was not yet visited: on the stack, or with the leaves. Returns 0, or -1 with an exception. */
static inline int
push_unvisited(Stack *stack, Stack *leaves, PyObject *argument, uint64_t now)
{
    if (!IS_VALUE(argument) || VALUE(argument)->mark == now) {
        return 0;
    }
    if (IS_COMPUTED(VALUE(argument))) {
        return push(stack, (uintptr_t)argument);
    }
    if (VALUE(argument)->operation == CONSTANT) {
        return 0;
    }
    VALUE(argument)->mark = now;
    return push(leaves, (uintptr_t)argument);
}

/* Put every computed Value behind `output` in the order, each after its arguments: depth first, the first
 * argument first; and every leaf with the leaves. If asked to, clear the gradients of the order on the way.
 * An item of the stack is a Value to visit, or, with its lowest bit set, one whose arguments are all in the
 * order. No Python code runs here, so nobody else's marks come between. */
static int
sort(Value *output, Stack *order, Stack *leaves, int clear)
{
    Stack stack = {NULL, 0, 0};
    uint64_t now = ++last_mark;
    int status = push_unvisited(&stack, leaves, (PyObject *)output, now);
    while (stack.length && status == 0) {
        uintptr_t item = stack.items[--stack.length];
        Value *value = (Value *)(item & ~(uintptr_t)1);
        size_t place = stack.length;
        if (item & 1) {
            status = push(order, (uintptr_t)value);
            continue;
        }
        if (value->mark == now) {
            continue;
        }
        value->mark = now;
        if (clear) {
            value->grad = 0.0;
            value->has_grad = 1;
        }
        status = push(&stack, item | 1);
        if (value->operation == GENERAL) {
            for (Py_ssize_t i = PyTuple_GET_SIZE(value->right) - 1; i > 0 && status == 0; i--) {
                status = push_unvisited(&stack, leaves, PyTuple_GET_ITEM(value->right, i), now);
            }
        }
        else {
            if (value->right && status == 0) {
                status = push_unvisited(&stack, leaves, value->right, now);
            }
            if (status == 0) {
                status = push_unvisited(&stack, leaves, value->left, now);
            }
        }
        if (status == 0 && stack.length == place + 1) { /* nothing to wait for */
            stack.length = place;
            status = push(order, (uintptr_t)value);
        }
    }
    PyMem_RawFree(stack.items);
    return status;
}

/* Return whether one of the leaves is not in the list. */
static int
leads_outside(Stack *leaves, PyObject *within)
{
    for (size_t i = 0; i < leaves->length; i++) {
        Py_ssize_t j = 0;
        while (j < PyList_GET_SIZE(within) && PyList_GET_ITEM(within, j) != (PyObject *)leaves->items[i]) {
            j++;
        }
        if (j == PyList_GET_SIZE(within)) {
            return 1;
        }
    }
    return 0;
}
