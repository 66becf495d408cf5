/* One sweep at a time: partial derivatives in Python let other threads run, and they may share leaves.
 * The thread that sweeps may start another sweep from within such a partial derivative. */

static PyThread_type_lock sweeping;
static unsigned long sweeping_thread;
static int sweeping_depth;

static void
enter_sweep(void)
{
    unsigned long thread = PyThread_get_thread_ident();
    if (!(sweeping_depth && sweeping_thread == thread)) {
        if (!PyThread_acquire_lock(sweeping, NOWAIT_LOCK)) {
            Py_BEGIN_ALLOW_THREADS
            PyThread_acquire_lock(sweeping, WAIT_LOCK);
            Py_END_ALLOW_THREADS
        }
        sweeping_thread = thread;
    }
    sweeping_depth++;
}

static void
leave_sweep(void)
{
    if (--sweeping_depth == 0) {
        PyThread_release_lock(sweeping);
    }
}

/* In a process that was just forked: only the thread that forked lives on, and nobody would release the lock
 * of another. */
static int
forget_other_threads(void)
{
    if (!(sweeping_depth && sweeping_thread == PyThread_get_thread_ident())) {
        sweeping = PyThread_allocate_lock();
        sweeping_depth = 0;
    }
    return sweeping == NULL ? -1 : 0;
}
