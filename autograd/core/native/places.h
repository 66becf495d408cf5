/* Memory for the places of a sweep: taken all zero, made longer, and kept for the next sweep. */

#define FIRST_PLACES ((size_t)1 << 15) /* half a mebibyte; more come from the system, as pages */
#define SPARE_PLACES ((size_t)1 << 20) /* at most so many are kept for the next sweep, as many as slabs.h keeps nodes */

static Sum *spare_places; /* all zero */
static size_t spare_capacity;

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
