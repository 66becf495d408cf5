"""Write ordinary Python arithmetic; see its derivatives, trust them, and run them at machine speed."""

__version__ = "0.1.0"
__distribution__ = "scalar-autograd"  # by this autograd.installation knows the file from one of the same name

import lazy_loader

from autograd.core.engine import Value
from autograd.core.value import pages as _pages
from autograd.core.value import pictures as _pictures

# What there is stands in the stub beside this file. All but Value is imported when it is first asked for. The modules
# are left out of `import *`, which leaves Python's math alone.
__getattr__, __dir__, _names = lazy_loader.attach_stub(__name__, __file__)
__all__ = [name for name in _names if name not in {"distributed", "math", "special", "testing"}]


def _page(value: Value) -> object:
    from autograd.view import page

    return page(value)


def _picture(value: Value) -> str:
    from autograd.view import small_picture

    return small_picture(value)


_pages["html"] = _page
_pictures["svg"] = _picture
