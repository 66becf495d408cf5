"""The engines on tensors: the network as three matrix products, in double precision, by one thread."""

from benchmarks.network import Case, flat, matrices


def jax(problem):
    """JAX: value_and_grad, jitted, with everything on its device beforehand."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", val=True)
    # Its own default hands each call to another thread, which takes twice as long here.
    jax.config.update("jax_cpu_enable_async_dispatch", val=False)

    def loss(layers, inputs, targets):
        *hidden, (matrix, bias) = layers
        for m, b in hidden:
            inputs = jnp.maximum(inputs @ m.T + b, 0.0)
        difference = (inputs @ matrix.T + bias)[:, 0] - targets
        return (difference * difference).sum()

    call = jax.jit(jax.value_and_grad(loss))
    layers, inputs, targets = jax.device_put((matrices(problem.weights), problem.inputs, problem.targets))
    return {
        "JAX on tensors": Case(
            lambda: jax.block_until_ready(call(layers, inputs, targets)),
            lambda answer: (float(answer[0]), flat(answer[1])),
        )
    }


def torch(problem):
    """PyTorch: eager, by torch.autograd.grad."""
    import torch

    torch.set_num_threads(1)
    layers = [[torch.tensor(part, requires_grad=True) for part in layer] for layer in matrices(problem.weights)]
    parameters = [part for layer in layers for part in layer]
    inputs, targets = torch.tensor(problem.inputs), torch.tensor(problem.targets)
    linear = torch.nn.functional.linear

    def run():
        (m1, b1), (m2, b2), (m3, b3) = layers
        hidden = linear(torch.relu(linear(inputs, m1, b1)), m2, b2)
        difference = linear(torch.relu(hidden), m3, b3)[:, 0] - targets
        loss = (difference * difference).sum()
        return loss, torch.autograd.grad(loss, parameters)

    def read(answer):
        gradients = [gradient.numpy() for gradient in answer[1]]
        return answer[0].item(), flat(zip(gradients[::2], gradients[1::2], strict=True))

    return {"PyTorch on tensors": Case(run, read)}
