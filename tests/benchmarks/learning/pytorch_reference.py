"""The paper's network in plain PyTorch: as one writes it first, and with every setting that makes it faster.

usage: pytorch_reference.py OUT.json defaults|best|best-bfloat16     one thread; processor time; the best of a few
"""
import json
import os
import subprocess
import sys
import time

# The best settings keep freed memory, as Fewbox does: glibc reads these when a program starts.
if sys.argv[2] != "defaults" and "MALLOC_MMAP_MAX_" not in os.environ:
    os.environ.update(MALLOC_MMAP_MAX_="0", MALLOC_TRIM_THRESHOLD_="17179869184", MALLOC_ARENA_MAX="1")
    sys.exit(subprocess.call([sys.executable] + sys.argv))

os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")  # set_num_threads does not reach OpenBLAS' own pool
import torch
import torch.nn as nn
import torch.nn.functional as F


class Blur(nn.Module):
    """antialiased-cnns' BlurPool: reflect padding, then a depthwise binomial filter of stride 2."""

    def __init__(self, channels, cat):
        super().__init__()
        line = torch.tensor([1.0, 2.0, 1.0])
        self.register_buffer("filter", (line[:, None] * line[None] / 16).repeat(channels, 1, 1, 1))
        self.cat = cat

    def forward(self, x):
        if self.cat:
            x = torch.cat([x[:, :, 1:2], x, x[:, :, -2:-1]], 2)
            x = torch.cat([x[..., 1:2], x, x[..., -2:-1]], 3)
        else:
            x = F.pad(x, (1, 1, 1, 1), mode="reflect")
        return F.conv2d(x, self.filter, stride=2, groups=x.shape[1])


class Block(nn.Module):
    def __init__(self, into, out, stride, cat):
        super().__init__()
        middle = out // 4
        blur = (lambda c: Blur(c, cat)) if stride > 1 else (lambda c: nn.Identity())
        self.norm1 = nn.BatchNorm2d(into)
        self.conv1 = nn.Conv2d(into, middle, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(middle)
        self.conv2 = nn.Sequential(nn.Conv2d(middle, middle, 3, padding=1, bias=False), blur(middle))
        self.norm3 = nn.BatchNorm2d(middle)
        self.conv3 = nn.Conv2d(middle, out, 1, bias=False)
        self.short = nn.Sequential(blur(into), nn.Conv2d(into, out, 1, bias=False)) if into != out else None

    def forward(self, x):
        y = F.relu(self.norm1(x))
        short = self.short(y) if self.short is not None else x
        y = self.conv2(F.relu(self.norm2(self.conv1(y))))
        return self.conv3(F.relu(self.norm3(y))) + short


class Network(nn.Module):
    def __init__(self, channels, cat):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(channels, 64, 7, padding=3, bias=False), Blur(64, cat),
                                  nn.MaxPool2d(3, 1, 1), Blur(64, cat))
        blocks, into = [], 64
        for stage, (count, out) in enumerate([(3, 256), (4, 512), (6, 1024), (3, 2048)]):
            for block in range(count):
                blocks.append(Block(into, out, 2 if block == 0 and stage > 0 else 1, cat))
                into = out
        self.blocks = nn.Sequential(*blocks)
        self.norm = nn.BatchNorm2d(into)
        self.head = nn.Sequential(nn.Conv2d(into, 512, 3, padding=1), nn.BatchNorm2d(512), nn.ReLU(), nn.Conv2d(512, 8, 1))

    def forward(self, x):
        y = F.relu(self.norm(self.blocks(self.stem(x))))
        return self.head(F.interpolate(y, (20, 20), mode="bilinear", align_corners=False))


def best(work, times):
    work()
    seconds = []
    for _ in range(times):
        start = time.thread_time()
        work()
        seconds.append(time.thread_time() - start)
    return min(seconds)


def measure(name, channels, cat, channels_last, bfloat16, rows):
    torch.manual_seed(1)
    network, images = Network(channels, cat), torch.randn(2, channels, 512, 512)
    if channels_last:
        network, images = network.to(memory_format=torch.channels_last), images.contiguous(memory_format=torch.channels_last)

    def logits():
        with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
            return network(images)

    def train():
        torch.sigmoid(logits().float()).mean().backward()
        network.zero_grad(set_to_none=True)

    def answer():
        with torch.no_grad():
            logits()

    rows.append({"name": name, "kind": "training", "value": 2 / best(train, 3)})
    network.eval()
    rows.append({"name": name, "kind": "answering", "value": 2 / best(answer, 3)})


torch.set_num_threads(1)
rows = []
if sys.argv[2] == "defaults":
    measure("defaults (3 channels, NCHW, float32)", 3, False, False, False, rows)
else:
    measure("1 channel, cat, NCHW, float32", 1, True, False, False, rows)
    measure("1 channel, cat, NHWC, float32", 1, True, True, False, rows)
    if sys.argv[2] == "best-bfloat16":
        measure("1 channel, cat, NHWC, bfloat16", 1, True, True, True, rows)
json.dump(rows, open(sys.argv[1], "w"))
