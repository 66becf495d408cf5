"""OR by sigmoids (worked example)"""

from math import log

import nn
from autograd import Value, draw, draw_network, page


def logit(a):
    return log(a / (1 - a))


# The article gives no weights. These are solved for such that its printed numbers come out.
w1, w2, w3 = Value(0.3, "w1"), Value(0.4, "w2"), Value(0.2, "w3")
w4, w5, w6 = Value(0.1, "w4"), Value(0.0468, "w5"), Value(0.0972, "w6")
b1 = Value(logit(0.71) - 0.4, "b1")
b2 = Value(logit(0.69) - 0.3, "b2")
b3 = Value(logit(0.512) - 0.69 * 0.0468 - 0.71 * 0.0972, "b3")
i1, i2, target = 1.0, 0.0, 1.0

h1 = b2 + i1 * w1 + i2 * w3
h2 = b1 + i1 * w2 + i2 * w4
a1, a2 = h1.sigmoid(), h2.sigmoid()
ho = b3 + a1 * w5 + a2 * w6
ao = ho.sigmoid()
E = 0.5 * (target - ao) ** 2
for name in ("h1", "h2", "a1", "a2", "ho", "ao", "E"):
    globals()[name].label = name

E.backward()
print("quantity   the article   here")
print("E          0.119072    ", round(E.data, 6))
print("∂E/∂ao     -0.488      ", round(ao.grad, 6))
print("∂E/∂ho     -0.122      ", round(ho.grad, 6))
print("∂E/∂w5     -0.084      ", round(w5.grad, 6))
print("∂E/∂w6     -0.087      ", round(w6.grad, 6))
print("∂E/∂w1     -0.00122    ", round(w1.grad, 6))
print("∂E/∂w2     -0.00244    ", round(w2.grad, 6))
draw(E)
page(E)

# Learning OR: 1,000 times through the truth table, one update for each of its rows.
gate = [((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 1.0)]
model = nn.MLP(2, [2, 1], "sigmoid", "sigmoid", rng=1)
optimizer = nn.SGD(model.parameters(), lr=0.5)
for _ in range(1000):
    loss = nn.train_per_sample(model, gate, nn.half_squared_error, optimizer)
print("after 1,000 epochs:", {inputs: round(model(inputs).data, 3) for inputs, _ in gate})
draw_network(model, (1.0, 0.0))
