"""Two moons, as in micrograd's demo"""

import math
import random

import nn
from autograd import Recorder, page

# Two half circles that reach into each other, a little out of place: micrograd's demo takes 100 such points.
rng = random.Random(1337)
data = []
for k in range(40):
    angle = math.pi * rng.random()
    upper = k % 2 == 0
    x, y = (math.cos(angle), math.sin(angle)) if upper else (1 - math.cos(angle), 0.5 - math.sin(angle))
    data.append(((x + rng.gauss(0, 0.1), y + rng.gauss(0, 0.1)), -1 if upper else 1))

model = nn.MLP(2, [8, 8, 1], rng=rng)
optimizer = nn.SGD(model.parameters(), lr=0.05 / len(data), momentum=0.9)
recorder = Recorder(model, nn.hinge_loss, optimizer)
for step in range(1, 21):
    loss = nn.train_full_batch(recorder, data, recorder.loss, recorder)
    if step % 5 == 0:
        right = sum((model(point).data > 0) == (side > 0) for point, side in data)
        print(f"step {step}: loss {loss / len(data):.4f}, {right} of {len(data)} points on their side")
page(recorder, title="Two moons: training")  # which goes on: press play
