/* What comes to a Value in a sweep. */

/* Its derivative, or how it moves along a direction: a sum, which begins with 0.0. */
typedef struct {
    uintptr_t value; /* the Value, with flags in its lowest bits; 0 where there is none */
    double sum;
} Sum;

enum { REACHED = 1, GIVEN = 2, FLAGS = 15 }; /* something has come; what comes is ignored, for it is given */

static inline int
is_reached(const Sum *sum)
{
    return sum != NULL && (sum->value & REACHED);
}

static inline void
contribute(Sum *sum, double number)
{
    sum->sum += number;
    sum->value |= REACHED;
}

/* How a number moves along the direction, if it does. */
typedef struct {
    double by;
    int is;
} Move;

static inline Move
move_of(const Sum *sum)
{
    return is_reached(sum) ? (Move){sum->sum, 1} : (Move){0.0, 0};
}

static inline void
add_move(Move *move, double number)
{
    move->by += number;
    move->is = 1;
}

/* Hand one derivative and its change on: the product with a partial derivative, which may move itself. */
static inline void
contribute_product(Sum *to, Sum *changes, double derivative, const Sum *change, double partial, Move drift)
{
    Move product = {0.0, 0};
    contribute(to, derivative * partial);
    if (is_reached(change)) {
        add_move(&product, change->sum * partial);
    }
    if (drift.is) {
        add_move(&product, derivative * drift.by);
    }
    if (product.is) {
        contribute(changes, product.by);
    }
}
