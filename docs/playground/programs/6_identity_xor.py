"""XOR without a bend (worked example)"""

import nn
from autograd import draw_network

table = [((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 0.0)]
names = ["W11", "W12", "W10", "W21", "W22", "W20", "W31", "W32", "W30", "V01", "V02", "V03", "V00"]

# All weights are 1, no unit bends anything, and one step is taken on (0, 0).
model = nn.MLP(2, [3, 1], "identity", weights=[[[1.0, 1.0]] * 3, [[1.0] * 3]], biases=[[1.0] * 3, [1.0]])
optimizer = nn.SGD(model.parameters(), lr=0.1)
prediction = model((0.0, 0.0))
(0.5 * (prediction - 0.0) ** 2).backward()
gradients = [parameter.grad for parameter in model.parameters()]
optimizer.step()

print("prediction", prediction.data, " delta", prediction.grad)
for name, gradient, parameter in zip(names, gradients, model.parameters(), strict=True):
    print(f"{name}: gradient {gradient:4}, then {parameter.data:.2f}")

# However long it goes on, the sum of the four squared errors cannot come below 1.
optimizer = nn.SGD(model.parameters(), lr=0.1 / len(table))
for epochs in (10, 100, 1000):
    for _ in range(epochs):
        error = 2 * nn.train_full_batch(model, table, nn.half_squared_error, optimizer)
    print(f"after {epochs} epochs more: {error:.6f}")
draw_network(model, (1.0, 0.0))
