"""Two passes by hand (worked example)"""

import nn
from autograd import derivation, page

names = ["w1", "w2", "w3", "w4", "w5", "w6"]
model = nn.MLP(2, [2, 1], "identity", bias=False, weights=([[0.11, 0.21], [0.12, 0.08]], [[0.14, 0.15]]))
for name, weight in zip(names, model.parameters(), strict=True):
    weight.label = name
optimizer = nn.SGD(model.parameters(), lr=0.05)

for step in (1, 2):
    prediction = model((2.0, 3.0))
    error = 0.5 * (prediction - 1.0) ** 2
    optimizer.zero_grad()
    error.backward()
    print(f"pass {step}: prediction {prediction.data:.6f}, error {error.data:.6f}, delta {prediction.grad:.6f}")
    print("   gradients", {weight.label: round(weight.grad, 6) for weight in model.parameters()})
    optimizer.step()
    print("   weights  ", {weight.label: round(weight.data, 6) for weight in model.parameters()})

# The same on paper, and as a page.
prediction = model((2.0, 3.0))
prediction.label = "prediction"
error = 0.5 * (prediction - 1.0) ** 2
error.label = "error"
derivation(error)
page(error)
