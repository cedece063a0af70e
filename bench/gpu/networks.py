"""The benchmarks' networks in PyTorch, as a user of it would write them, with parameters by Shale's names."""
import torch
import torch.nn.functional as F
from torch import nn

HEADS = 4
DROPOUT = 0.3


class Named(nn.Module):
    """Parameters under Shale's names, dots and all."""

    def __init__(self, weights):
        super().__init__()
        self.names = list(weights)
        for name, values in weights.items():
            self.register_parameter(name.replace(".", "_"), nn.Parameter(values.clone()))

    def w(self, name):
        return getattr(self, name.replace(".", "_"))


class Cnn(Named):
    def __init__(self, weights, dropout):
        super().__init__(weights)
        self.p = DROPOUT if dropout else 0.0

    def drop(self, x):
        return F.dropout(x, self.p, self.training) if self.p > 0 else x

    def forward(self, x):
        for i, padding in ((1, 0), (2, 0), (3, 1)):
            x = F.relu(F.conv2d(x, self.w(f"layer{i}.0.weight"), self.w(f"layer{i}.0.bias"), padding=1))
            x = self.drop(F.max_pool2d(x, 2, padding=padding))
        x = self.drop(F.relu(F.linear(x.flatten(1), self.w("fc1.weight"), self.w("fc1.bias"))))
        return F.linear(x, self.w("fc2.weight"), self.w("fc2.bias"))


class Transformer(Named):
    def __init__(self, weights, dropout):
        super().__init__(weights)
        self.layers = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("blocks."))
        self.width = weights["tokens.weight"].shape[1]

    def norm(self, x, name):
        return F.layer_norm(x, (self.width,), self.w(name + ".weight"), self.w(name + ".bias"))

    def attention(self, x, name):
        n, t, width = x.shape
        qkv = F.linear(x, self.w(name + ".in_proj_weight"), self.w(name + ".in_proj_bias"))
        q, k, v = (part.view(n, t, HEADS, width // HEADS).transpose(1, 2) for part in qkv.chunk(3, dim=-1))
        if hasattr(F, "scaled_dot_product_attention"):
            out = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        else:
            seen = torch.ones(t, t, dtype=torch.bool, device=x.device).tril()
            scores = (q @ k.transpose(-1, -2) / (width // HEADS) ** 0.5).masked_fill(~seen, float("-inf"))
            out = scores.softmax(-1) @ v
        return F.linear(out.transpose(1, 2).reshape(n, t, width), self.w(name + ".out_proj.weight"), self.w(name + ".out_proj.bias"))

    def forward(self, tokens):
        x = F.embedding(tokens, self.w("tokens.weight")) + self.w("1.weight")
        for i in range(self.layers):
            block = f"blocks.{i}"
            x = x + self.attention(self.norm(x, block + ".0.0"), block + ".0.1")
            hidden = F.gelu(F.linear(self.norm(x, block + ".1.0"), self.w(block + ".1.1.weight"), self.w(block + ".1.1.bias")))
            x = x + F.linear(hidden, self.w(block + ".1.3.weight"), self.w(block + ".1.3.bias"))
        return F.linear(self.norm(x, "3"), self.w("head.weight"), self.w("head.bias")).flatten(0, 1)


NETWORKS = {"cnn": Cnn, "transformer": Transformer}


def batches(kind, batch, arrays, device):
    """Inputs and targets of each batch, on the device, as the network takes them."""
    if kind == "cnn":
        x = (arrays["data.image"].float() / 255).view(-1, 1, 28, 28)
        y = arrays["data.label"].long().view(-1)
    else:
        x = arrays["data.input"].long()
        y = arrays["data.target"].long()
    x, y = x.to(device), y.to(device)
    return [(x[i : i + batch].contiguous(), y[i : i + batch].flatten().contiguous()) for i in range(0, len(x), batch)]
