/* Memory for Values: slabs of 1 MiB, cut into nodes of one size that begin where a cache line begins.
 *
 * A graph is built and freed as a whole, and may have millions of nodes. The system is asked for the pages of
 * a slab all at once, where page after page on first touch would cost as much as the rest of recording; a node
 * never straddles two cache lines; and the slab of a node is found by masking its address.
 * All of this runs under the interpreter's lock. */

#ifdef _WIN32
#include <malloc.h>
#else
#include <stdlib.h>
#endif

#define SLAB_SIZE ((size_t)1 << 20)
#define NODE_SIZE ((sizeof(Value) + 63) / 64 * 64)
#define SLAB_CAPACITY ((uint32_t)(SLAB_SIZE / NODE_SIZE - 1)) /* the header takes the first place */
#define SPARE_SLABS 64 /* empty slabs that are kept for the next graph: a million Values */

typedef struct Slab {
    struct Slab *next, *previous; /* neighbours in the list of slabs with room */
    Value *free;                  /* nodes given back, linked through `left` */
    uint32_t used;                /* nodes handed out and not given back */
    uint32_t touched;             /* nodes ever handed out since the slab was empty */
} Slab;

static Slab *with_room;
static int slabs, empty_slabs;

static void
unlink_slab(Slab *slab)
{
    if (slab->previous) {
        slab->previous->next = slab->next;
    }
    else {
        with_room = slab->next;
    }
    if (slab->next) {
        slab->next->previous = slab->previous;
    }
}

static void
link_slab(Slab *slab)
{
    slab->previous = NULL;
    slab->next = with_room;
    if (with_room) {
        with_room->previous = slab;
    }
    with_room = slab;
}

static Slab *
new_slab(void)
{
    void *memory = NULL;
    Slab *slab;
#ifdef _WIN32
    memory = _aligned_malloc(SLAB_SIZE, SLAB_SIZE);
#else
    if (posix_memalign(&memory, SLAB_SIZE, SLAB_SIZE) != 0) {
        memory = NULL;
    }
#ifdef MADV_POPULATE_WRITE
    if (memory && slabs > 0) { /* a program with few Values stays small */
        (void)madvise(memory, SLAB_SIZE, MADV_POPULATE_WRITE);
    }
#endif
#endif
    slab = memory;
    if (slab) {
        slab->free = NULL;
        slab->used = slab->touched = 0;
        link_slab(slab);
        slabs++;
        empty_slabs++;
    }
    return slab;
}

/* Return an uninitialised node, or NULL if there is no memory. */
static inline Value *
allocate_node(void)
{
    Slab *slab = with_room ? with_room : new_slab();
    Value *node;
    if (slab == NULL) {
        return NULL;
    }
    node = slab->free;
    if (node) {
        slab->free = (Value *)node->left;
    }
    else {
        node = (Value *)((char *)slab + NODE_SIZE * ++slab->touched);
    }
    empty_slabs -= slab->used == 0;
    if (++slab->used == SLAB_CAPACITY) {
        unlink_slab(slab);
    }
    return node;
}

static inline void
free_node(Value *node)
{
    Slab *slab = (Slab *)((uintptr_t)node & ~(uintptr_t)(SLAB_SIZE - 1));
    node->left = (PyObject *)slab->free;
    slab->free = node;
    if (slab->used-- == SLAB_CAPACITY) {
        link_slab(slab);
    }
    if (slab->used == 0) {
        slab->free = NULL;
        slab->touched = 0;
        if (++empty_slabs > SPARE_SLABS) {
            empty_slabs--;
            slabs--;
            unlink_slab(slab);
#ifdef _WIN32
            _aligned_free(slab);
#else
            free(slab);
#endif
        }
    }
}
