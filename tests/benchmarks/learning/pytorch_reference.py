"""The paper's network in plain PyTorch: as one writes it first, and with every setting that makes it faster.

usage: pytorch_reference.py OUT.json     one thread; seconds are processor time; the best of a few
"""
import json
import sys
import time

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


def measure(name, channels, cat, channels_last, rows):
    torch.manual_seed(1)
    network, images = Network(channels, cat), torch.randn(2, channels, 512, 512)
    if channels_last:
        network, images = network.to(memory_format=torch.channels_last), images.contiguous(memory_format=torch.channels_last)

    def train():
        torch.sigmoid(network(images)).mean().backward()
        network.zero_grad(set_to_none=True)

    def answer():
        with torch.no_grad():
            network(images)

    rows.append({"name": name + ", training", "value": 2 / best(train, 2), "unit": "images/s"})
    network.eval()
    rows.append({"name": name + ", answering", "value": 2 / best(answer, 2), "unit": "images/s"})


torch.set_num_threads(1)
rows = []
measure("ResNet-50 512, blur 3, defaults (3 channels, NCHW)", 3, False, False, rows)
measure("ResNet-50 512, blur 3, best settings (1 channel, cat, NHWC)", 1, True, True, rows)
json.dump(rows, open(sys.argv[1], "w"))
