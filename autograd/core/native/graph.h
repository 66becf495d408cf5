/* What lies behind the outputs of a sweep, in the order of creation.
 *
 * Arguments are older than results, so the numbers of creation are a topological order: from the highest down, each
 * Value comes after all that use it. A computed Value has the place `top - number`, where its sum lies; a place that
 * is filled has been visited. Where the numbers lie far apart, places are ranks, and a table finds them.
 * A leaf has no number. Its mark says where its sum lies, for the time of a sweep. */

typedef struct {
    Sum sum;
    uint64_t mark; /* the leaf's own, of a sweep within which this one runs */
} LeafSum;

typedef struct {
    uint64_t number; /* 0: free */
    size_t rank;
} Rank;

typedef struct {
    Sum *places;
    size_t length, capacity;
    size_t seen; /* places gone through while filling them */
    uint64_t top;
    LeafSum *leaves;
    size_t leaf_count, leaf_capacity;
    uint64_t first_mark;
    Rank *ranks; /* NULL where places follow from numbers */
    size_t rank_mask;
    int nested; /* within another sweep */
} Graph;

#define FIRST_PLACES ((size_t)1 << 15) /* half a mebibyte; more come from the system, as pages */
#define SPARE_PLACES ((size_t)1 << 20) /* at most so many are kept for the next sweep, as many as slabs.h keeps nodes */
#define SPARSE 8                       /* times as many numbers as Values are too many to go down one by one */
#define DENSE_ANYWAY ((size_t)1 << 18) /* a span that is gone down whatever is in it */
#define POPULATE ((size_t)1 << 16)     /* places whose memory is asked for at once, a mebibyte */

static Sum *spare_places; /* all zero */
static size_t spare_capacity;
static uint64_t last_mark;

static inline Value *
value_of(const Sum *sum)
{
    return (Value *)(sum->value & ~(uintptr_t)FLAGS);
}

static inline size_t
rank_slot(const Graph *graph, uint64_t number)
{
    size_t slot = (size_t)(number * 0x9E3779B97F4A7C15u >> 16) & graph->rank_mask;
    while (graph->ranks[slot].number != 0 && graph->ranks[slot].number != number) {
        slot = (slot + 1) & graph->rank_mask;
    }
    return slot;
}

/* The place of a computed Value; NULL if it is not behind the outputs. */
static inline Sum *
place_of(const Graph *graph, const Value *value)
{
    size_t place;
    if (graph->ranks == NULL) {
        place = (size_t)(graph->top - value->number);
        return place < graph->length ? &graph->places[place] : NULL;
    }
    place = rank_slot(graph, value->number);
    return graph->ranks[place].number ? &graph->places[graph->ranks[place].rank] : NULL;
}

static inline LeafSum *
leaf_sum(const Graph *graph, const Value *leaf)
{
    const uint64_t index = leaf->number - graph->first_mark; /* far too large for an earlier mark */
    return index < graph->leaf_count && value_of(&graph->leaves[index].sum) == leaf ? &graph->leaves[index] : NULL;
}

/* Where the derivatives of an argument are added up; NULL where none go. The argument is behind the outputs. */
static Py_ALWAYS_INLINE inline Sum *
sum_of(const Graph *graph, PyObject *argument)
{
    if (argument == NULL || !IS_VALUE(argument)) {
        return NULL;
    }
    if (IS_COMPUTED(VALUE(argument))) {
        return graph->ranks ? place_of(graph, VALUE(argument)) : &graph->places[graph->top - VALUE(argument)->number];
    }
    return VALUE(argument)->operation == LEAF ? &graph->leaves[VALUE(argument)->number - graph->first_mark].sum : NULL;
}

/* Where something of a computed Value lies, in a sweep that leaves have no part in; NULL of all else. */
static inline Sum *
computed_sum(const Graph *graph, PyObject *argument)
{
    Sum *place = argument != NULL && IS_VALUE(argument) && IS_COMPUTED(VALUE(argument))
                     ? place_of(graph, VALUE(argument))
                     : NULL;
    return place != NULL && value_of(place) == VALUE(argument) ? place : NULL;
}

static int
no_memory(void)
{
    PyErr_NoMemory();
    return -1;
}

static Py_NO_INLINE int
add_leaf(Graph *graph, Value *leaf)
{
    if (graph->leaf_count == graph->leaf_capacity) {
        size_t capacity = graph->leaf_capacity ? 2 * graph->leaf_capacity : 64;
        LeafSum *leaves = PyMem_RawRealloc(graph->leaves, capacity * sizeof *leaves);
        if (leaves == NULL) {
            return no_memory();
        }
        graph->leaves = leaves;
        graph->leaf_capacity = capacity;
    }
    graph->leaves[graph->leaf_count] = (LeafSum){{(uintptr_t)leaf, 0.0}, leaf->number};
    leaf->number = graph->first_mark + graph->leaf_count++;
    return 0;
}

static inline int
visit_leaf(Graph *graph, Value *leaf)
{
    return leaf_sum(graph, leaf) ? 0 : add_leaf(graph, leaf);
}

/* ---- Room for places ---- */

/* Large arrays come from the system, where it can make them longer without copying them. */
static Sum *
allocate_places(size_t capacity)
{
#ifdef MREMAP_MAYMOVE
    if (capacity > FIRST_PLACES) {
        void *memory = mmap(NULL, capacity * sizeof(Sum), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return memory == MAP_FAILED ? NULL : memory;
    }
#endif
    return PyMem_RawCalloc(capacity, sizeof(Sum));
}

static void
release_places(Sum *places, size_t capacity)
{
#ifdef MREMAP_MAYMOVE
    if (capacity > FIRST_PLACES) {
        munmap(places, capacity * sizeof(Sum));
        return;
    }
#endif
    (void)capacity;
    PyMem_RawFree(places);
}

/* Return places that are all zero, and how many: at least as many as are asked for. */
static Sum *
new_places(size_t *capacity)
{
    if (*capacity <= spare_capacity) {
        Sum *places = spare_places;
        *capacity = spare_capacity;
        spare_places = NULL;
        spare_capacity = 0;
        return places;
    }
    return allocate_places(*capacity);
}

/* Give places back, of which the first were in use. The most of them are kept: pages that are there already cost less
 * than new ones. */
static void
drop_places(Sum *places, size_t length, size_t capacity)
{
    if (capacity > SPARE_PLACES || capacity <= spare_capacity) {
        release_places(places, capacity);
        return;
    }
    memset(places, 0, length * sizeof(Sum));
    release_places(spare_places, spare_capacity);
    spare_places = places;
    spare_capacity = capacity;
}

static void
free_places(Graph *graph)
{
    if (graph->capacity) {
        drop_places(graph->places, graph->length, graph->capacity);
    }
    graph->places = NULL;
    graph->length = graph->capacity = 0;
}

/* Make room for a place. Returns 1 where that would be too much for the few Values that may be there. */
static Py_NO_INLINE int
make_room(Graph *graph, size_t place)
{
    size_t capacity = graph->capacity ? graph->capacity : FIRST_PLACES;
    Sum *places;
    if (place >= DENSE_ANYWAY && place >= SPARSE * graph->seen) {
        return 1;
    }
    while (capacity <= place) {
        capacity *= 2;
    }
#ifdef MREMAP_MAYMOVE
    if (graph->capacity > FIRST_PLACES) {
        void *memory = mremap(graph->places, graph->capacity * sizeof(Sum), capacity * sizeof(Sum), MREMAP_MAYMOVE);
        if (memory == MAP_FAILED) {
            return no_memory();
        }
        graph->places = memory;
        graph->capacity = capacity;
        return 0;
    }
#endif
    places = new_places(&capacity);
    if (places == NULL) {
        return no_memory();
    }
    if (graph->capacity) {
        memcpy(places, graph->places, graph->length * sizeof(Sum));
        drop_places(graph->places, graph->length, graph->capacity);
    }
    graph->places = places;
    graph->capacity = capacity;
    return 0;
}

/* ---- Where the numbers lie far apart ---- */

typedef struct {
    Value **items;
    size_t length, capacity;
} Stack;

static int
push_value(Stack *stack, Value *value)
{
    if (stack->length == stack->capacity) {
        size_t capacity = stack->capacity ? 2 * stack->capacity : 1024;
        Value **items = PyMem_RawRealloc(stack->items, capacity * sizeof *items);
        if (items == NULL) {
            return no_memory();
        }
        stack->items = items;
        stack->capacity = capacity;
    }
    stack->items[stack->length++] = value;
    return 0;
}

static int
resize_ranks(Graph *graph, size_t size)
{
    Rank *earlier = graph->ranks;
    const size_t count = earlier ? graph->rank_mask + 1 : 0;
    graph->ranks = PyMem_RawCalloc(size, sizeof(Rank));
    if (graph->ranks == NULL) {
        graph->ranks = earlier;
        return no_memory();
    }
    graph->rank_mask = size - 1;
    for (size_t i = 0; i < count; i++) {
        if (earlier[i].number) {
            graph->ranks[rank_slot(graph, earlier[i].number)] = earlier[i];
        }
    }
    PyMem_RawFree(earlier);
    return 0;
}

/* Put a computed Value that was not yet met on the list, which is walked as it grows. */
static int
meet(Graph *graph, Stack *met, PyObject *argument)
{
    size_t slot;
    if (!IS_VALUE(argument) || !IS_COMPUTED(VALUE(argument))) {
        return 0;
    }
    if (2 * met->length >= graph->rank_mask && resize_ranks(graph, 2 * (graph->rank_mask + 1)) < 0) {
        return -1;
    }
    slot = rank_slot(graph, VALUE(argument)->number);
    if (graph->ranks[slot].number) {
        return 0;
    }
    graph->ranks[slot].number = VALUE(argument)->number;
    return push_value(met, VALUE(argument));
}

static int
latest_first(const void *left, const void *right)
{
    const uint64_t a = (*(Value *const *)left)->number, b = (*(Value *const *)right)->number;
    return (a < b) - (a > b);
}

/* Find all computed Values by themselves, sort them and give them their ranks. */
static int
rank_all(Graph *graph, PyObject *const *outputs, Py_ssize_t count)
{
    Stack met = {NULL, 0, 0};
    int status = resize_ranks(graph, 4096);
    for (Py_ssize_t i = 0; i < count && status == 0; i++) {
        status = meet(graph, &met, outputs[i]);
    }
    for (size_t i = 0; i < met.length && status == 0; i++) {
        PyObject **arguments;
        const Py_ssize_t arity = met.items[i]->is_end ? 0 : arguments_of(met.items[i], &arguments);
        for (Py_ssize_t k = 0; k < arity && status == 0; k++) {
            status = meet(graph, &met, arguments[k]);
        }
    }
    if (status == 0 && met.length) {
        qsort(met.items, met.length, sizeof *met.items, latest_first);
        if (graph->top - met.items[met.length - 1]->number < SPARSE * met.length) { /* not so far apart after all */
            PyMem_RawFree(graph->ranks);
            graph->ranks = NULL;
            graph->length = (size_t)(graph->top - met.items[met.length - 1]->number) + 1;
        }
        else {
            graph->length = met.length;
        }
        graph->capacity = graph->length > FIRST_PLACES ? graph->length : FIRST_PLACES;
        graph->places = new_places(&graph->capacity);
        if (graph->places == NULL) {
            graph->length = graph->capacity = 0;
            status = no_memory();
        }
    }
    for (size_t i = 0; i < met.length && status == 0; i++) {
        if (graph->ranks) {
            graph->ranks[rank_slot(graph, met.items[i]->number)].rank = i;
        }
        place_of(graph, met.items[i])->value = (uintptr_t)met.items[i];
    }
    PyMem_RawFree(met.items);
    return status;
}

/* ---- Where they lie close together ---- */

/* Fill the place of an argument. Mostly it is the one that is gone through next. Then the Value is handed on as `next`
 * as well, so that the processor need not wait until it knows where the last one was written. */
static Py_ALWAYS_INLINE inline int
visit(Graph *graph, PyObject *argument, size_t following, Value **next)
{
    if (!IS_VALUE(argument)) {
        return 0;
    }
    if (IS_COMPUTED(VALUE(argument))) {
        const size_t place = (size_t)(graph->top - VALUE(argument)->number);
        if (place >= graph->length) {
            if (place >= graph->capacity) {
                const int status = make_room(graph, place);
                if (status != 0) {
                    return status;
                }
            }
            graph->length = place + 1;
        }
        graph->places[place].value = (uintptr_t)argument;
        if (place == following) {
            *next = VALUE(argument);
        }
        return 0;
    }
    return VALUE(argument)->operation == LEAF ? visit_leaf(graph, VALUE(argument)) : 0;
}

static Py_ALWAYS_INLINE inline int
visit_arguments(Graph *graph, Value *value, size_t following, Value **next)
{
    PyObject **arguments;
    Py_ssize_t count;
    int status;
    if (value->is_end) {
        return 0;
    }
    if (value->operation != GENERAL) {
        status = visit(graph, value->left, following, next);
        return status == 0 && value->right ? visit(graph, value->right, following, next) : status;
    }
    count = arguments_of(value, &arguments);
    status = 0;
    for (Py_ssize_t k = 0; k < count && status == 0; k++) {
        status = visit(graph, arguments[k], following, next);
    }
    return status;
}

static int
visit_leaves(Graph *graph, Value *value)
{
    PyObject **arguments;
    const Py_ssize_t count = value->is_end ? 0 : arguments_of(value, &arguments);
    int status = 0;
    for (Py_ssize_t k = 0; k < count && status == 0; k++) {
        if (IS_VALUE(arguments[k]) && VALUE(arguments[k])->operation == LEAF) {
            status = visit_leaf(graph, VALUE(arguments[k]));
        }
    }
    return status;
}

/* Ask the system for the memory of the places that come next, where nearly all are filled: page after page would cost
 * several times as much. */
static void
populate(const Graph *graph, size_t begin)
{
#if defined(MREMAP_MAYMOVE) && defined(MADV_POPULATE_WRITE)
    if (graph->capacity > FIRST_PLACES && begin + POPULATE <= graph->capacity && 2 * graph->seen > begin) {
        (void)madvise(graph->places + begin, POPULATE * sizeof(Sum), MADV_POPULATE_WRITE);
    }
#else
    (void)graph;
    (void)begin;
#endif
}

/* Fill the places, the latest first. No Python code runs here, so that the graph stays as it is. */
static int
fill_places(Graph *graph, PyObject *const *outputs, Py_ssize_t count)
{
    Value *next = NULL;
    int status = 0;
    for (Py_ssize_t i = 0; i < count && status == 0; i++) {
        status = visit(graph, outputs[i], 0, &next);
    }
    for (size_t i = 0; i < graph->length && status == 0; i++) {
        Value *value = next ? next : (Value *)graph->places[i].value;
        next = NULL;
        if ((i & (POPULATE - 1)) == 0) {
            populate(graph, i + POPULATE);
        }
        if (value) {
            graph->seen++;
            status = visit_arguments(graph, value, i + 1, &next);
        }
    }
    return status;
}

static void
mark_ends(PyObject *ends, int mark)
{
    for (Py_ssize_t i = 0; ends != NULL && i < PyList_GET_SIZE(ends); i++) {
        if (IS_VALUE(PyList_GET_ITEM(ends, i))) {
            VALUE(PyList_GET_ITEM(ends, i))->is_end = mark;
        }
    }
}

/* Find what lies behind the outputs, and not behind the ends, a list or NULL. Whatever is returned, close_graph must
 * follow. */
static int
open_graph(Graph *graph, PyObject *const *outputs, Py_ssize_t count, PyObject *ends)
{
    int status;
    *graph = (Graph){.first_mark = last_mark + 1, .nested = sweeping_depth > 1};
    for (Py_ssize_t i = 0; i < count; i++) {
        if (IS_COMPUTED(VALUE(outputs[i])) && VALUE(outputs[i])->number > graph->top) {
            graph->top = VALUE(outputs[i])->number;
        }
    }
    mark_ends(ends, 1);
    status = fill_places(graph, outputs, count);
    if (status == 1) {
        free_places(graph);
        status = rank_all(graph, outputs, count);
        for (size_t i = 0; i < graph->length && status == 0; i++) {
            if (graph->places[i].value) {
                status = visit_leaves(graph, (Value *)graph->places[i].value);
            }
        }
    }
    mark_ends(ends, 0);
    last_mark += graph->leaf_count;
    for (Py_ssize_t i = 0; ends != NULL && status == 0 && i < PyList_GET_SIZE(ends); i++) {
        Sum *sum = computed_sum(graph, PyList_GET_ITEM(ends, i));
        if (sum != NULL) {
            sum->value |= GIVEN;
        }
    }
    return status;
}

static void
close_graph(Graph *graph)
{
    for (size_t i = 0; graph->nested && i < graph->leaf_count; i++) {
        value_of(&graph->leaves[i].sum)->number = graph->leaves[i].mark;
    }
    free_places(graph);
    PyMem_RawFree(graph->leaves);
    PyMem_RawFree(graph->ranks);
}

/* Return whether one of the leaves is not in the list. */
static int
leads_outside(const Graph *graph, PyObject *within)
{
    for (size_t i = 0; i < graph->leaf_count; i++) {
        PyObject *leaf = (PyObject *)value_of(&graph->leaves[i].sum);
        Py_ssize_t j = 0;
        while (j < PyList_GET_SIZE(within) && PyList_GET_ITEM(within, j) != leaf) {
            j++;
        }
        if (j == PyList_GET_SIZE(within)) {
            return 1;
        }
    }
    return 0;
}
