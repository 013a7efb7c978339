"""Activations, losses and functions of PyTorch: python3 test/reference/scripts/torch_expressions.py writes tables/expressions.json."""
import itertools

import torch
import torch.nn.functional as F

from table import Table, grown, labels

table = Table('expressions')
case = table.case
x = grown(1, 3, 4) * 3
far = torch.tensor([-40.0, -7.0, -3.0, -1.0, -0.3, 0.3, 1.0, 2.9, 7.0, 40.0])

# Activations, away from their kinks.
for name, reference in {
    'relu(x)': F.relu,
    'leaky_relu(x)': F.leaky_relu,
    'leaky_relu[0.2](x)': lambda x: F.leaky_relu(x, 0.2),
    'relu6(x)': F.relu6,
    'elu(x)': F.elu,
    'elu[alpha=0.7](x)': lambda x: F.elu(x, 0.7),
    'selu(x)': F.selu,
    'celu(x)': F.celu,
    'celu[alpha=2](x)': lambda x: F.celu(x, 2.0),
    'gelu(x)': F.gelu,
    'gelu[form="tanh"](x)': lambda x: F.gelu(x, approximate='tanh'),
    'silu(x)': F.silu,
    'softplus(x)': lambda x: F.softplus(x, threshold=1e9),
    'mish(x)': F.mish,
    'softsign(x)': F.softsign,
    'tanhshrink(x)': F.tanhshrink,
    'hardtanh[-1, 2](x)': lambda x: F.hardtanh(x, -1, 2.0),
    'hardsigmoid(x)': lambda x: F.relu6(x + 3) / 6,
    'hardswish(x)': F.hardswish,
    'log_sigmoid(x)': F.logsigmoid,
    'softmax(x)': lambda x: F.softmax(x, -1),
    'log_softmax(x)': lambda x: F.log_softmax(x, -1),
}.items():
    case(name, {'x': far + 0.01}, reference)
case('softmax[axis=0](x)', {'x': x}, lambda x: F.softmax(x, 0))
case('log_softmax[axis=0](x)', {'x': x * 30}, lambda x: F.log_softmax(x, 0))
case('glu(x)', {'x': x}, lambda x: F.glu(x, -1))
case('glu[axis=0](x)', {'x': grown(2, 4, 3)}, lambda x: F.glu(x, 0))
case('prelu(x, s)', {'x': x, 's': grown(3, 4)}, F.prelu)

# Losses.
target = grown(2, 3, 4)
truth = (grown(4, 3, 4) > 0).double()
soft = torch.sigmoid(grown(4, 3, 4)).mul(1000).round().div(1000)
p = torch.sigmoid(grown(1, 3, 4) * 3).mul(1000).round().div(1000)
spread = torch.tensor([0.5, 1e-8, 2.0])
for reduction in ['mean', 'sum', 'none']:
    r = {'reduction': reduction}
    own = f'reduction="{reduction}"'
    case(f'mse[{own}](x, y)', {'x': x, 'y': target}, lambda x, y: F.mse_loss(x, y, **r))
    case(f'l1[{own}](x, y)', {'x': x, 'y': target}, lambda x, y: F.l1_loss(x, y, **r))
    case(f'cross_entropy[{own}](x, i)', {'x': x, 'i': labels(1, 0, 3)}, lambda x, i: F.cross_entropy(x, i.long(), **r))
    case(f'kl_div[{own}](x, y)', {'x': F.log_softmax(x, -1).detach(), 'y': F.softmax(target, -1).detach()},
         lambda x, y: F.kl_div(x, y, reduction='batchmean' if reduction == 'mean' else reduction) if reduction != 'none' else F.kl_div(x, y, reduction='none').sum(-1))
case('smooth_l1(x, y)', {'x': x, 'y': target}, F.smooth_l1_loss)
case('smooth_l1[beta=0.3](x, y)', {'x': x, 'y': target}, lambda x, y: F.smooth_l1_loss(x, y, beta=0.3))
case('smooth_l1[beta=0](x, y)', {'x': x, 'y': target}, lambda x, y: F.l1_loss(x, y))
case('huber(x, y)', {'x': x, 'y': target}, F.huber_loss)
case('huber[delta=2.5](x, y)', {'x': x, 'y': target}, lambda x, y: F.huber_loss(x, y, delta=2.5))
for y in [truth, soft]:
    case('bce(x, y)', {'x': p, 'y': y}, lambda x, y: F.binary_cross_entropy(x, y), fixed='y')
    case('bce_with_logits(x, y)', {'x': x * 20, 'y': y}, lambda x, y: F.binary_cross_entropy_with_logits(x, y), fixed='y')
case('cross_entropy[smoothing=0.1](x, i)', {'x': x, 'i': labels(1, 0, 3)}, lambda x, i: F.cross_entropy(x, i.long(), label_smoothing=0.1))
case('cross_entropy[ignore=-100](x, i)', {'x': x, 'i': labels(1, -100, 3)}, lambda x, i: F.cross_entropy(x, i.long()))
case('cross_entropy[smoothing=0.2, ignore=0](x, i, weight=w)', {'x': x, 'i': labels(1, 0, 3), 'w': torch.tensor([0.5, 2.0, 1.0, 0.25])},
     lambda x, i, w: F.cross_entropy(x, i.long(), weight=w, label_smoothing=0.2, ignore_index=0), fixed='w')
case('cross_entropy[reduction="sum", smoothing=0.2](x, i, weight=w)', {'x': x, 'i': labels(1, 0, 3), 'w': torch.tensor([0.5, 2.0, 1.0, 0.25])},
     lambda x, i, w: F.cross_entropy(x, i.long(), weight=w, label_smoothing=0.2, reduction='sum'), fixed='w')
case('cross_entropy[smoothing=0.2](x, y, weight=w)', {'x': x, 'y': F.softmax(target, -1), 'w': torch.tensor([0.5, 2.0, 1.0, 0.25])},
     lambda x, y, w: F.cross_entropy(x, y, weight=w, label_smoothing=0.2), fixed='yw')
case('cross_entropy(x, i)', {'x': grown(2, 2, 3, 4) * 100, 'i': labels(1, 0, 3, 2, 2, 2).reshape(2, 3)}, lambda x, i: F.cross_entropy(x.permute(0, 2, 1), i.long()))
case('nll(x, i)', {'x': x, 'i': labels(1, 0, 3)}, lambda x, i: F.nll_loss(x, i.long()))
case('nll(x, i, weight=w)', {'x': x, 'i': labels(1, 0, 3), 'w': torch.tensor([0.5, 2.0, 1.0, 0.25])}, lambda x, i, w: F.nll_loss(x, i.long(), weight=w), fixed='w')
case('hinge(x, y)', {'x': x, 'y': 2 * truth - 1}, lambda x, y: F.relu(1 - x * y).mean(), fixed='y')
case('cosine_similarity(x, y)', {'x': x, 'y': target}, lambda x, y: F.cosine_similarity(x, y, -1))
case('cosine_similarity[axis=0, eps=3](x, y)', {'x': x, 'y': target}, lambda x, y: (x * y).sum(0) / (x.norm(dim=0) * y.norm(dim=0)).clamp(min=3))
case('triplet_margin(x, y, z)', {'x': x, 'y': target, 'z': grown(9, 3, 4)}, lambda x, y, z: F.triplet_margin_loss(x, y, z, eps=0))
case('triplet_margin[margin=0.2](x, y, z)', {'x': x, 'y': target, 'z': grown(9, 3, 4)}, lambda x, y, z: F.triplet_margin_loss(x, y, z, margin=0.2, eps=0))
case('gaussian_nll(x, y, v)', {'x': x, 'y': target, 'v': grown(8, 3, 4).abs() + 0.1}, lambda x, y, v: F.gaussian_nll_loss(x, y, v))
case('poisson_nll(x, y)', {'x': x, 'y': target.abs()}, lambda x, y: F.poisson_nll_loss(x, y))
case('poisson_nll[log_input=false](x, y)', {'x': x.abs() + 0.1, 'y': target.abs()}, lambda x, y: F.poisson_nll_loss(x, y, log_input=False))


def focal(x, y, gamma, alpha):
    q = torch.sigmoid(x)
    right = q * y + (1 - q) * (1 - y)
    return ((alpha * y + (1 - alpha) * (1 - y)) * (1 - right) ** gamma * F.binary_cross_entropy_with_logits(x, y, reduction='none')).mean()


case('focal(x, y)', {'x': x, 'y': truth}, lambda x, y: focal(x, y, 2, 0.25), fixed='y')
case('focal[gamma=1.5, alpha=0.6](x, y)', {'x': x, 'y': truth}, lambda x, y: focal(x, y, 1.5, 0.6), fixed='y')
case('info_nce[temperature=0.5](x, y)', {'x': x, 'y': target},
     lambda x, y: F.cross_entropy(F.normalize(x) @ F.normalize(y).T / 0.5, torch.arange(3)))

# Sequences: two of them, one shorter, and a label that repeats.
logits = grown(3, 2, 6, 4) * 2
steps, letters = torch.tensor([6, 5]), torch.tensor([3, 2])
spelt = labels(1, 1, 2, 3, 2, 0).reshape(2, 3)
for reduction in ['sum', 'none']:
    case(f'ctc[reduction="{reduction}"](x, i, mask=mask[6](t), label_mask=mask[3](l))', {'x': logits, 'i': spelt, 't': labels(6, 5), 'l': labels(3, 2)},
         lambda x, i, t, l: F.ctc_loss(F.log_softmax(x, -1).transpose(0, 1), i.long(), t.long(), l.long(), reduction=reduction))
case('ctc[blank=3](x, i)', {'x': logits, 'i': labels(1, 1, 2, 0, 2, 0).reshape(2, 3)},
     lambda x, i: F.ctc_loss(F.log_softmax(x, -1).transpose(0, 1), i.long(), torch.tensor([6, 6]), torch.tensor([3, 3]), blank=3, reduction='none').mean())



# A crf by all labellings of its steps, one after the other.
def labellings(score, transition, start, end, length):
    for ys in itertools.product(range(score.shape[1]), repeat=length):
        pairs = sum(transition[a, b] for a, b in zip(ys, ys[1:]))
        yield ys, start[ys[0]] + sum(score[t, y] for t, y in enumerate(ys)) + pairs + end[ys[-1]]


def crf(score, label, transition, start, end):
    losses = []
    for row, length in enumerate([4, 3]):
        all_of = dict(labellings(score[row], transition, start, end, length))
        losses.append(torch.stack(list(all_of.values())).logsumexp(0) - all_of[tuple(label[row, :length].tolist())])
    return torch.stack(losses)


def best(score, transition, start, end):
    rows = [max(labellings(score[row], transition, start, end, length), key=lambda pair: pair[1])[0] for row, length in enumerate([4, 3])]
    return labels(*rows[0], *rows[1], 0).reshape(2, 4)


weights = {'w': grown(7, 3, 3), 's': grown(8, 3), 'e': grown(9, 3)}
case('crf[reduction="none"](x, i, w, mask=mask[4](n), start=s, end=e)', {'x': grown(6, 2, 4, 3), **weights, 'i': labels(2, 0, 0, 1, 1, 2, 1, 0).reshape(2, 4), 'n': labels(4, 3)},
     lambda x, w, s, e, i, n: crf(x, i, w, s, e))
case('viterbi(x, w, mask=mask[4](n), start=s, end=e)', {'x': grown(6, 2, 4, 3), **weights, 'n': labels(4, 3)}, lambda x, w, s, e, n: best(x, w, s, e), fixed='xwse')

# Positions: a pair of channels as a complex number, which is turned.
turns = torch.arange(3)[:, None] * 10000.0 ** (-torch.arange(0, 4, 2) / 4)
case('rotary(x)', {'x': grown(2, 2, 3, 4)}, lambda x: torch.view_as_real(torch.view_as_complex(x.reshape(2, 3, 2, 2)) * torch.polar(torch.ones(3, 2), turns)).flatten(-2))
case('x + sinusoidal[3, 4]', {'x': grown(2, 2, 3, 4)}, lambda x: x + torch.stack([turns.sin(), turns.cos()], -1).flatten(-2))

# Functions.
pos = x.abs() + 0.1
for name, reference in {
    'logsumexp(x)': lambda x: x.logsumexp((0, 1)),
    'logsumexp[axis=0, keepdims=true](x)': lambda x: x.logsumexp(0, keepdim=True),
    'var(x)': lambda x: x.var(unbiased=False),
    'var[axis=0](x)': lambda x: x.var(0, unbiased=False),
    'std[axis=1](x)': lambda x: x.std(1, unbiased=False),
    'norm(x)': lambda x: x.norm(),
    'norm[order=3, axis=1](x)': lambda x: x.norm(p=3, dim=1),
    'norm[order=1](x)': lambda x: x.norm(p=1),
    'norm[order=inf, axis=0](x)': lambda x: torch.linalg.vector_norm(x, ord=float('inf'), dim=0),
    'cumsum[axis=0](x)': lambda x: x.cumsum(0),
    'cumprod(x)': lambda x: x.cumprod(1),
    'prod[axis=1](x)': lambda x: x.prod(1),
    'tril(x)': torch.tril,
    'triu[diagonal=1](x)': lambda x: x.triu(1),
    'roll[1, axis=0](x)': lambda x: x.roll(1, 0),
    'roll[-3](x)': lambda x: x.roll(-3, 1),
    'flip(x)': lambda x: x.flip(1),
    'tile[2, 3](x)': lambda x: x.tile(2, 3),
    'repeat[2](x)': lambda x: x.repeat_interleave(2, 1),
    'sort(x)': lambda x: x.sort(stable=True).values,
    'sort[descending=true, axis=0](x)': lambda x: x.sort(dim=0, descending=True, stable=True).values,
    'argsort(x)': lambda x: x.argsort(),
    'argmax(x)': lambda x: x.argmax(1),
    'argmin[axis=0](x)': lambda x: x.argmin(0),
    'max[axis=0](x)': lambda x: x.amax(0),
    'clamp[-1, 2](x)': lambda x: x.clamp(-1, 2),
    'x % 0.71': lambda x: torch.fmod(x, 0.71),
    'round(x)': lambda x: x.round(),
    'pad[1, 2, value=3](x)': lambda x: F.pad(x, (1, 2), value=3),
    'x^3': lambda x: x**3,
    'x^-2': lambda x: x**-2,
    'sign(x)': lambda x: x.sign(),
    'pixel_shuffle[2](reshape[1, 1, 3, 4](x))': lambda x: F.pixel_shuffle(x.reshape(1, 1, 3, 4).permute(0, 3, 1, 2), 2).permute(0, 2, 3, 1),
    'pixel_unshuffle[2](reshape[1, 2, 6, 1](x))': lambda x: F.pixel_unshuffle(x.reshape(1, 2, 6, 1).permute(0, 3, 1, 2), 2).permute(0, 2, 3, 1),
}.items():
    case(name, {'x': x}, reference)
for name, reference in {
    'lgamma(x)': torch.lgamma, 'log2(x)': torch.log2, 'log1p(x)': torch.log1p, 'rsqrt(x)': torch.rsqrt, 'x^1.7': lambda x: x**1.7, '2^x': lambda x: 2**x,
    'grad(lgamma(x), x)': torch.digamma, 'erf(x)': torch.erf, 'erfc(x)': torch.erfc, 'expm1(x)': torch.expm1,
}.items():
    case(name, {'x': pos}, reference)
case('x^y', {'x': pos, 'y': target}, torch.pow)
case('atan2(x, y)', {'x': x, 'y': target}, torch.atan2)
case('logaddexp(x, y)', {'x': x, 'y': target}, torch.logaddexp)
case('hypot(x, y)', {'x': x, 'y': target}, torch.hypot)
case('gather(x, i)', {'x': x, 'i': labels(3, 3, 0, 1, 2, 1).reshape(3, 2)}, lambda x, i: x.gather(1, i.long()))
case('scatter_add(x, i, u)', {'x': x, 'i': labels(3, 3, 0, 1, 2, 1).reshape(3, 2), 'u': grown(7, 3, 2)}, lambda x, i, u: x.scatter_add(1, i.long(), u))
case('einsum["b i, i j, b j -> b j"](x, w, y)', {'x': x, 'w': grown(3, 4, 4), 'y': target}, lambda x, w, y: torch.einsum('bi,ij,bj->bj', x, w, y))

# Images: ours have their channels last.
image = grown(2, 1, 3, 5, 2)


def first(x):
    return x.permute(0, 3, 1, 2)


def last(x):
    return x.permute(0, 2, 3, 1)


for height, width in [(6, 10), (2, 3), (7, 4), (1, 1)]:
    case(f'resize[{height}, {width}](x)', {'x': image}, lambda x: last(F.interpolate(first(x), (height, width), mode='nearest-exact')))
    case(f'resize[{height}, {width}, method="bilinear"](x)', {'x': image}, lambda x: last(F.interpolate(first(x), (height, width), mode='bilinear', align_corners=False)))
case('global_avg_pool2d(x)', {'x': image}, lambda x: x.mean((1, 2)))
case('global_max_pool2d(x)', {'x': image}, lambda x: x.amax((1, 2)))
for size in ['[2, 3]', '5', '1', '[3, 5]']:
    sizes = tuple(int(s) for s in size.strip('[]').split(','))
    sizes = sizes * 2 if len(sizes) == 1 else sizes
    case(f'adaptive_avg_pool2d[{size}](x)', {'x': image}, lambda x: last(F.adaptive_avg_pool2d(first(x), sizes)))
    case(f'adaptive_max_pool2d[{size}](x)', {'x': image}, lambda x: last(F.adaptive_max_pool2d(first(x), sizes)))
for size, stride, padding in [(2, 2, 0), (3, 2, 1), (2, 1, 1), (3, 3, 0)]:
    case(f'max_pool2d[{size}, stride={stride}, padding={padding}](x)', {'x': image}, lambda x: last(F.max_pool2d(first(x), size, stride, padding)))
    case(f'avg_pool2d[{size}, stride={stride}, padding={padding}](x)', {'x': image}, lambda x: last(F.avg_pool2d(first(x), size, stride, padding, count_include_pad=False)))
    case(f'avg_pool2d[{size}, stride={stride}, padding={padding}, count_padding=true](x)', {'x': image}, lambda x: last(F.avg_pool2d(first(x), size, stride, padding)))
case('max_pool2d[2, stride=1, dilation=2](x)', {'x': image}, lambda x: last(F.max_pool2d(first(x), 2, 1, 0, 2)))

table.write(f'torch_expressions.py with PyTorch {torch.__version__}')
