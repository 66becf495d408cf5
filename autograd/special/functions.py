"""The functions of autograd.special that are rows. Generated from the table; do not edit."""

from autograd.math.readings import binary, ternary, unary

__all__ = [
    "betainc",
    "betaincc",
    "betainccinv",
    "betaincinv",
    "ellipe",
    "ellipk",
    "exp1",
    "expi",
    "gammainc",
    "gammaincc",
    "gammainccinv",
    "gammaincinv",
    "i0",
    "i1",
    "iv",
    "j0",
    "j1",
    "jv",
    "k0",
    "k1",
    "kv",
    "y0",
    "y1",
    "yv",
]

gammainc = binary("gammainc")
gammaincc = binary("gammaincc")
gammaincinv = binary("gammaincinv")
gammainccinv = binary("gammainccinv")
betainc = ternary("betainc")
betaincc = ternary("betaincc")
betaincinv = ternary("betaincinv")
betainccinv = ternary("betainccinv")
jv = binary("jv")
yv = binary("yv")
iv = binary("iv")
kv = binary("kv")
j0 = unary("j0")
j1 = unary("j1")
y0 = unary("y0")
y1 = unary("y1")
i0 = unary("i0")
i1 = unary("i1")
k0 = unary("k0")
k1 = unary("k1")
expi = unary("expi")
exp1 = unary("exp1")
ellipk = unary("ellipk")
ellipe = unary("ellipe")
