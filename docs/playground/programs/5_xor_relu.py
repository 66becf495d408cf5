"""XOR by ReLUs (worked example)"""

import nn
from autograd import Recorder, draw_network, page

table = [((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 0.0)]
hidden = [[0.96003, 0.14657], [0.77081, 0.66646], [0.81631, -0.03392]]
output = [[0.70935, -0.94073, 0.44186]]

model = nn.MLP(2, [3, 1], "relu", bias=False, weights=(hidden, output))
optimizer = nn.SGD(model.parameters(), lr=0.2)
for epoch in range(60):
    error = 2 * nn.train_per_sample(model, table, nn.half_squared_error, optimizer)
    if epoch in (0, 1, 2, 9, 19, 39, 59):
        print(f"iteration {epoch + 1:2}: error {error:.12f}")
print({inputs: round(model(inputs).data, 4) for inputs, _ in table})
draw_network(model, (0.0, 1.0))

# The same training as a page, which plays it neuron by neuron and goes on by itself.
model = nn.MLP(2, [3, 1], "relu", bias=False, weights=(hidden, output))
recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.2))
for _ in range(60):
    error = nn.train_per_sample(recorder, table, recorder.loss, recorder)
page(recorder, title="XOR by ReLUs: training")
