"""Only what is proved to be the source of a function is read in its place."""

import functools

from branching import bits, imported

from autograd import compile, value_and_grad

NUMBERS = (-2.0, -0.0, 0.0, 0.25, 1.0, 3.0)


def test_without_source_each_way_is_a_path():
    scope = {}
    exec("def f(x):\n    return x * 2.0 if x > 0 else -x\n", scope)  # noqa: S102  # a function without a file
    compiled = compile(scope["f"])
    assert [compiled(x) for x in (1.0, -1.0, 2.0)] == [2.0, 1.0, 4.0]
    assert compiled.stats().paths == 2


def test_a_file_that_has_changed_since_it_was_imported_is_not_the_source(tmp_path):
    module = imported("def f(x):\n    return x * 2.0 if x > 0 else -x\n", "changed", tmp_path)
    (tmp_path / "changed.py").write_text("def f(x):\n    return x * 5.0 if x > 0 else -x\n", encoding="utf-8")
    compiled = compile(module.f)
    assert [compiled(x) for x in (1.0, -1.0, 2.0)] == [2.0, 1.0, 4.0]
    assert compiled.stats().paths == 2


def test_two_functions_on_a_line_are_told_apart():
    f, g = (lambda x: x * 2.0 if x > 0 else -x), (lambda x: x * 3.0 if x > 0 else -x)
    for h, factor in ((compile(f), 2.0), (compile(g), 3.0)):
        assert [h(x) for x in (1.0, -1.0, 2.0)] == [factor, 1.0, 2.0 * factor]
        assert h.stats().paths == 1


def test_a_decorated_function_is_itself_and_not_the_one_it_wraps():
    def twice(f):
        @functools.wraps(f)
        def wrapper(x):
            return 2.0 * f(x) if x > 0 else f(x)

        return wrapper

    @twice
    def f(x):
        return x * x if x < 1 else -x

    compiled = compile(f)
    for x in NUMBERS:
        assert bits(value_and_grad(compiled)(x)) == bits(value_and_grad(f)(x))


def test_names_that_python_mangles_and_super_are_left_alone():
    class Base:
        def f(self, x):
            return x * 2.0

    class Derived(Base):
        __rate = 3.0

        def f(self, x):
            return super().f(x) if x > 0 else self.__rate * x

    compiled = compile(Derived().f)
    assert [compiled(x) for x in (1.0, -1.0, 2.0)] == [2.0, -3.0, 4.0]
