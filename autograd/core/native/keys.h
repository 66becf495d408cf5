/* What a trace is stored in: rows that grow, and sets of keys. */

typedef struct {
    void *items; /* all of one size */
    size_t length, capacity;
} Row;

#define ITEMS(row, type) ((type *)(row)->items)

static Py_NO_INLINE int
grow(Row *row, size_t length, size_t size)
{
    const size_t capacity = length + length / 4 + 64;
    void *items = capacity <= PY_SSIZE_T_MAX / size ? PyMem_RawRealloc(row->items, capacity * size) : NULL;
    if (items == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    row->items = items;
    row->capacity = capacity;
    return 0;
}

/* Make room for further items. Returns 0, or -1 with an exception. */
static inline int
reserve(Row *row, size_t more, size_t size)
{
    return row->length + more <= row->capacity ? 0 : grow(row, row->length + more, size);
}

typedef struct {
    uint64_t a, b;
} Key;

/* Keys in the order in which they came. The place of a key, from where the search begins, follows from its bits. */
typedef struct {
    Row keys;
    uint32_t *places; /* 1 + the position of a key, or 0; at least half of them are 0 */
    size_t mask;
} Keys;

#define KEY_AT(set, position) (ITEMS(&(set)->keys, Key)[position])

static inline uint32_t *
place_of_key(const Keys *set, Key key)
{
    uint64_t mixed = key.a * 0x9E3779B97F4A7C15u ^ key.b * 0xC2B2AE3D27D4EB4Fu;
    size_t place;
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9u;
    place = (size_t)(mixed ^ mixed >> 32) & set->mask;
    while (set->places[place]) {
        const Key there = KEY_AT(set, set->places[place] - 1);
        if (there.a == key.a && there.b == key.b) {
            break;
        }
        place = (place + 1) & set->mask;
    }
    return &set->places[place];
}

/* The position of a key; -1 if it is not there. */
static inline Py_ssize_t
find_key(const Keys *set, Key key)
{
    return set->places ? (Py_ssize_t)*place_of_key(set, key) - 1 : -1;
}

static Py_NO_INLINE int
spread(Keys *set, size_t count)
{
    uint32_t *earlier = set->places, *places = PyMem_RawCalloc(count, sizeof *places);
    if (places == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    set->places = places;
    set->mask = count - 1;
    for (size_t i = 0; i < set->keys.length; i++) {
        *place_of_key(set, KEY_AT(set, i)) = (uint32_t)i + 1;
    }
    PyMem_RawFree(earlier);
    return 0;
}

/* Put a key behind the others, unless it is there. Returns its position, or -1 with an exception. */
static inline Py_ssize_t
add_key(Keys *set, Key key)
{
    uint32_t *place;
    if (2 * (set->keys.length + 1) > (set->places ? set->mask + 1 : 0) &&
        spread(set, set->places ? 2 * (set->mask + 1) : 64) < 0) {
        return -1;
    }
    place = place_of_key(set, key);
    if (*place == 0) {
        if (reserve(&set->keys, 1, sizeof(Key)) < 0) {
            return -1;
        }
        ITEMS(&set->keys, Key)[set->keys.length++] = key;
        *place = (uint32_t)set->keys.length;
    }
    return (Py_ssize_t)*place - 1;
}

static void
free_keys(Keys *set)
{
    PyMem_RawFree(set->keys.items);
    PyMem_RawFree(set->places);
}
