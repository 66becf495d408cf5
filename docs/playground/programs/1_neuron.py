"""A neuron of your own"""

from autograd import Value, draw, explain, page

x = Value(2.0, label="x")  # what comes in
w = Value(-0.8, label="w")  # how much it counts
b = Value(1.0, label="b")  # the bias

y = (w * x + b).tanh()
y.label = "y"

y.backward()  # the chain rule, from y back to x, w and b
print("y =", round(y.data, 4))
print("if w grows a little, y grows", round(w.grad, 4), "times as much")

draw(y)
explain(y, w)
page(y)  # press → in it; change a number; ask for a quiz
