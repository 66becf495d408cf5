"""Nested arguments where optree is not installed: the same leaves, structures and ways to them as optree's."""

import subprocess
import sys
from collections import OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass
from pathlib import Path

import optree
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd.transforms import pytrees

Pair = namedtuple("Pair", "left right")  # noqa: PYI024  # a class of named tuples as users write it


@dataclass
class Point:
    x: object
    name: str


def take_apart(point):
    return (point.x,), point.name, ("x",)


def put_together(name, children):
    return Point(*children, name)


for module in (optree, pytrees):
    module.register_pytree_node(Point, take_apart, put_together, namespace="tests")

KEYS = st.one_of(st.text(max_size=3), st.integers(-3, 3), st.booleans())


def containers(children):
    lists, dictionaries = st.lists(children, max_size=3), st.dictionaries(KEYS, children, max_size=3)
    return st.one_of(
        lists,
        lists.map(tuple),
        lists.map(deque),
        lists.map(lambda items: deque(items, maxlen=5)),
        dictionaries,
        dictionaries.map(OrderedDict),
        dictionaries.map(lambda items: defaultdict(list, items)),
        st.builds(Pair, children, children),
        st.builds(Point, children, st.sampled_from("ab")),
    )


TREES = st.recursive(st.one_of(st.none(), st.floats(allow_nan=False)), containers, max_leaves=12)
NONE_IS_LEAF = pytest.mark.parametrize("none_is_leaf", [False, True])


def kinds(tree):
    """Return a tree with the order of each dictionary's keys, in which equal ones may differ."""
    if isinstance(tree, dict):
        return type(tree), [(key, kinds(child)) for key, child in tree.items()]
    if isinstance(tree, list | tuple | deque):
        return type(tree), getattr(tree, "maxlen", None), [*map(kinds, tree)]
    return (Point, tree.name, kinds(tree.x)) if isinstance(tree, Point) else tree


@NONE_IS_LEAF
@given(tree=TREES)
def test_a_tree_has_the_leaves_that_optree_finds_and_is_put_together_as_by_optree(tree, none_is_leaf):
    options = {"namespace": "tests", "none_is_leaf": none_is_leaf}
    expected, theirs = optree.tree_flatten(tree, **options)
    leaves, ours = pytrees.tree_flatten(tree, **options)
    others = [*range(len(leaves))]

    assert leaves == expected
    assert kinds(ours.unflatten(others)) == kinds(theirs.unflatten(others))
    assert (ours.num_leaves, ours.is_leaf(), ours.type) == (theirs.num_leaves, theirs.is_leaf(), theirs.type)
    assert [child.num_leaves for child in ours.children()] == [child.num_leaves for child in theirs.children()]
    assert kinds(ours.flatten_up_to(tree)) == kinds(theirs.flatten_up_to(tree))


@given(tree=TREES)
def test_the_way_to_each_leaf_is_written_as_by_optree(tree):
    theirs = optree.treespec_accessors(optree.tree_structure(tree, namespace="tests"))
    ours = pytrees.treespec_accessors(pytrees.tree_structure(tree, namespace="tests"))

    assert [way.codify("x") for way in ours] == [way.codify("x") for way in theirs]


@given(trees=st.tuples(TREES, TREES))
def test_structures_are_equal_where_those_of_optree_are(trees):
    one, other = (pytrees.tree_structure(tree, namespace="tests") for tree in trees)
    expected = optree.tree_structure(trees[0], namespace="tests") == optree.tree_structure(trees[1], namespace="tests")

    assert (one == other) == expected
    assert hash(one) == hash(pytrees.tree_structure(trees[0], namespace="tests"))


def test_dictionaries_with_the_same_keys_are_structured_alike_whatever_their_order():
    one, other = ({"b": 1.0, "a": 2.0}, {"a": 1.0, "b": 2.0})

    assert pytrees.tree_structure(one) == pytrees.tree_structure(other)
    assert pytrees.tree_map(lambda leaf: -leaf, one) == {"b": -1.0, "a": -2.0}


@pytest.mark.parametrize("count", [1, 3])
def test_too_few_leaves_and_too_many_are_refused(count):
    with pytest.raises(ValueError, match="2 leaves"):
        pytrees.tree_structure([0.0, 0.0]).unflatten([1.0] * count)


WITHOUT = "import sys; sys.modules.update(dict.fromkeys(sys.argv.pop(1).split(',')))\n"
PROGRAM = """
from dataclasses import dataclass
from autograd import derivative, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp

@dataclass
class Spot:
    level: float
    name: str

assert grad(lambda p: p.level**2)(Spot(3.0, "x")) == Spot(6.0, "x")
assert grad(lambda t: t["b"] * t["a"][0] * t["a"][1])({"b": 2.0, "a": (3.0, 5.0)}) == {"b": 15.0, "a": (10.0, 6.0)}
assert hessian(lambda x: x[0] ** 2 * x[1])([3.0, 2.0]) == [[4.0, 6.0], [6.0, 0.0]]
assert jacobian(lambda x: {"s": x[0] + x[1], "p": x[0] * x[1]})([2.0, 3.0]) == {"s": [1.0, 1.0], "p": [3.0, 2.0]}
assert value_and_grad(lambda x, y: x * y, argnums=(0, 1))(2.0, 3.0) == (6.0, (3.0, 2.0))
assert derivative(lambda x: x**3, 2)(2.0) == 12.0
assert jvp(lambda x, y: [x * y, x + y], (2.0, 3.0), (1.0, 0.0)) == ([6.0, 5.0], [3.0, 1.0])
assert vjp(lambda x, y: [x * y, x + y], 2.0, 3.0)[1]([1.0, 10.0]) == (13.0, 12.0)
assert hvp(lambda x: x[0] ** 2 * x[1])([1.0, 2.0], [1.0, 0.0]) == [4.0, 2.0]
try:
    grad(lambda t: t["a"])({"a": 1.0, "b": ["text"]})
except TypeError as error:
    assert "['b'][0]" in str(error), error
assert sys.modules["optree"] is sys.modules["numpy"] is None
"""


def python(program, *arguments):
    return subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)


def test_transforms_work_without_optree_and_numpy():
    done = python(WITHOUT + PROGRAM, "optree,numpy")

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_all_tests_of_the_transforms_pass_without_optree():
    program = f"{WITHOUT}import pytest; sys.exit(pytest.main(sys.argv[1:]))"
    here = Path(__file__)
    done = python(program, "optree", "-q", "-n0", "-p", "no:cacheprovider", str(here.parent), f"--ignore={here}")

    assert done.returncode == 0, done.stdout
