"""Layers of PyTorch: python3 test/reference/scripts/torch_layers.py writes tables/layers.json. Parameters have our order of axes."""
import torch
import torch.nn.functional as F
from torch import nn

from table import Table, grown, labels

table = Table('layers')
case = table.case


def first(x):
    """[B, …, C] as [B, C, …]."""
    return x.movedim(-1, 1)


def last(x):
    return x.movedim(1, -1)


def weight_of(w):
    """[…places, in, out] as [out, in, …places]."""
    return w.movedim(-1, 0).movedim(-1, 1)


def transposed(w, groups=1):
    """[…places, in / groups, out] as [in, out / groups, …places]."""
    *places, inner, out = w.shape
    parts = w.reshape(*places, inner, groups, out // groups)
    n = len(places)
    return parts.permute(n + 1, n, n + 2, *range(n)).reshape(inner * groups, out // groups, *places)


# Convolutions: kernels that fit and larger than the strides, of one channel and several, one place and primes.
for shape, out, kernel, stride, padding, dilation, groups in [
    ((2, 7, 3), 2, 3, 1, 0, 1, 1), ((1, 7, 3), 2, 3, 2, 1, 1, 1), ((1, 5, 4), 6, 2, 1, 2, 2, 2), ((1, 1, 1), 1, 1, 1, 0, 1, 1),
    ((1, 1, 2), 3, 3, 1, 1, 1, 1), ((1, 2, 1), 2, 5, 2, 3, 1, 1), ((2, 13, 3), 3, 3, 3, 0, 2, 3),
]:
    case(f'x |> l: Conv1d[{out}, {kernel}, stride={stride}, padding={padding}, dilation={dilation}, groups={groups}]', {'x': grown(1, *shape)},
         lambda x, own: last(F.conv1d(first(x), weight_of(own['l.weight']), own['l.bias'], stride, padding, dilation, groups)),
         own={'l.weight': grown(2, kernel, shape[-1] // groups, out), 'l.bias': grown(3, out)})
for shape, out, kernel, stride, padding, dilation, groups in [
    ((1, 5, 4, 3), 2, (3, 2), (1, 1), (0, 0), (1, 1), 1), ((2, 5, 7, 2), 4, (3, 3), (2, 3), (1, 2), (1, 1), 2), ((1, 6, 6, 2), 2, (3, 3), (1, 1), (2, 2), (2, 2), 2),
    ((1, 1, 1, 1), 3, (3, 3), (1, 1), (1, 1), (1, 1), 1), ((1, 11, 3, 1), 5, (1, 3), (2, 1), (0, 1), (1, 1), 1),
]:
    case(f'x |> l: Conv2d[{out}, {list(kernel)}, stride={list(stride)}, padding={list(padding)}, dilation={list(dilation)}, groups={groups}]', {'x': grown(1, *shape)},
         lambda x, own: last(F.conv2d(first(x), weight_of(own['l.weight']), own['l.bias'], stride, padding, dilation, groups)),
         own={'l.weight': grown(2, *kernel, shape[-1] // groups, out), 'l.bias': grown(3, out)})
case('x |> l: Conv3d[2, [1, 3, 2], stride=[1, 2, 1], padding=[0, 1, 1]]', {'x': grown(1, 1, 2, 4, 3, 2)},
     lambda x, own: last(F.conv3d(first(x), weight_of(own['l.weight']), own['l.bias'], (1, 2, 1), (0, 1, 1))), own={'l.weight': grown(2, 1, 3, 2, 2, 2), 'l.bias': grown(3, 2)})
for kernel in [2, 3, 4, 5]:
    for dilation in [1, 2]:
        case(f'x |> l: Conv1d[2, {kernel}, padding="same", dilation={dilation}]', {'x': grown(1, 1, 6, 2)},
             lambda x, own: last(F.conv1d(first(x), weight_of(own['l.weight']), own['l.bias'], 1, 'same', dilation)), own={'l.weight': grown(2, kernel, 2, 2), 'l.bias': grown(3, 2)})
for shape, out, kernel, stride, padding, extra, dilation, groups in [
    ((2, 4, 3), 2, 3, 1, 0, 0, 1, 1), ((1, 4, 3), 2, 3, 2, 1, 1, 1, 1), ((1, 3, 4), 6, 2, 3, 1, 2, 1, 2), ((1, 1, 1), 1, 1, 1, 0, 0, 1, 1), ((1, 3, 2), 2, 3, 2, 2, 0, 2, 1),
]:
    case(f'x |> l: ConvTranspose1d[{out}, {kernel}, stride={stride}, padding={padding}, output_padding={extra}, dilation={dilation}, groups={groups}]', {'x': grown(1, *shape)},
         lambda x, own: last(F.conv_transpose1d(first(x), transposed(own['l.weight'], groups), own['l.bias'], stride, padding, extra, groups, dilation)),
         own={'l.weight': grown(2, kernel, shape[-1] // groups, out), 'l.bias': grown(3, out)})
for shape, out, kernel, stride, padding, extra, groups in [((1, 3, 2, 2), 3, (3, 2), (2, 1), (1, 0), (1, 0), 1), ((1, 2, 2, 4), 4, (2, 2), (2, 2), (0, 0), (0, 0), 2)]:
    case(f'x |> l: ConvTranspose2d[{out}, {list(kernel)}, stride={list(stride)}, padding={list(padding)}, output_padding={list(extra)}, groups={groups}]', {'x': grown(1, *shape)},
         lambda x, own: last(F.conv_transpose2d(first(x), transposed(own['l.weight'], groups), own['l.bias'], stride, padding, extra, groups)),
         own={'l.weight': grown(2, *kernel, shape[-1] // groups, out), 'l.bias': grown(3, out)})
case('x |> l: ConvTranspose3d[1, [2, 1, 3], stride=[2, 1, 1]]', {'x': grown(1, 1, 2, 1, 2, 2)},
     lambda x, own: last(F.conv_transpose3d(first(x), transposed(own['l.weight']), own['l.bias'], (2, 1, 1))), own={'l.weight': grown(2, 2, 1, 3, 2, 1), 'l.bias': grown(3, 1)})

# Linear maps, tables and norms.
norm = {'l.scale': grown(2, 4), 'l.shift': grown(3, 4)}
places = grown(1, 3, 5, 4)
case('x |> l: Dense[3]', {'x': grown(1, 2, 5, 4)}, lambda x, own: F.linear(x, own['l.weight'].T, own['l.bias']), own={'l.weight': grown(2, 4, 3), 'l.bias': grown(3, 3)})
case('x |> l: Bilinear[3](y)', {'x': grown(1, 5, 2), 'y': grown(4, 5, 4)}, lambda x, y, own: F.bilinear(x, y, own['l.weight'].permute(2, 0, 1), own['l.bias']),
     own={'l.weight': grown(2, 2, 4, 3), 'l.bias': grown(3, 3)})
case('i |> l: Embedding[5, 3]', {'i': labels(4, 0, 4, 1).reshape(2, 2)}, lambda i, own: F.embedding(i.long(), own['l.weight']), own={'l.weight': grown(2, 5, 3)})
case('x |> l: PRelu', {'x': grown(1, 3, 4)}, lambda x, own: F.prelu(x, own['l.slope']), own={'l.slope': grown(2, 4)})
case('x |> l: LayerNorm', {'x': places}, lambda x, own: F.layer_norm(x, (4,), own['l.scale'], own['l.shift']), own=norm)
case('x |> l: LayerNorm[eps=0.1]', {'x': places}, lambda x, own: F.layer_norm(x, (4,), own['l.scale'], own['l.shift'], 0.1), own=norm)
for groups in [1, 2, 4]:
    case(f'x |> l: GroupNorm[{groups}]', {'x': places}, lambda x, own: last(F.group_norm(first(x), groups, own['l.scale'], own['l.shift'])), own=norm)
case('x |> l: InstanceNorm', {'x': places}, lambda x, own: last(F.instance_norm(first(x), None, None, own['l.scale'], own['l.shift'])), own=norm)
case('x |> l: RmsNorm[eps=0.01]', {'x': places}, lambda x, own: x / (x.pow(2).mean(-1, keepdim=True) + 0.01).sqrt() * own['l.scale'], own={'l.scale': norm['l.scale']})

# Attention of two heads: to all places, to those before, with padding, and to another sequence.
D = 4
attention = {'l.qkv.weight': grown(2, D, 3 * D), 'l.qkv.bias': grown(3, 3 * D), 'l.proj.weight': grown(4, D, D), 'l.proj.bias': grown(5, D)}
present = torch.tensor([[True, True, True], [True, True, False]])


def attend(x, context, own, causal, kept=None):
    qkv = [own[key] for key in ['l.qkv.weight', 'l.qkv.bias']] if 'l.qkv.weight' in own else [
        torch.cat([own[f'l.query.{name}'], own[f'l.kv.{name}']], -1) for name in ['weight', 'bias']]
    ahead = torch.ones(x.shape[1], context.shape[1], dtype=torch.bool).triu(1) if causal else None
    y, _ = F.multi_head_attention_forward(
        x.transpose(0, 1), context.transpose(0, 1), context.transpose(0, 1), D, 2, qkv[0].T, qkv[1], None, None, False, 0, own['l.proj.weight'].T, own['l.proj.bias'],
        attn_mask=ahead, key_padding_mask=None if kept is None else ~kept)
    return y.transpose(0, 1)


x = grown(1, 2, 3, D)
case('x |> l: Attention[2]', {'x': x}, lambda x, own: attend(x, x, own, True), own=attention)
case('x |> l: Attention[2, bidirectional=true]', {'x': x}, lambda x, own: attend(x, x, own, False), own=attention)
case('x |> l: Attention[2, bidirectional=true](mask=mask[3](n))', {'x': x, 'n': labels(3, 2)},
     lambda x, n, own: attend(x, x, own, False, present) * present[:, :, None], own=attention)
case('x |> l: CrossAttention[2](y, mask=mask[3](n))', {'x': grown(1, 2, 5, D), 'y': grown(7, 2, 3, D), 'n': labels(3, 2)},
     lambda x, y, n, own: attend(x, y, own, False, present),
     own={'l.query.weight': grown(2, D, D), 'l.query.bias': grown(3, D), 'l.kv.weight': grown(6, D, 2 * D), 'l.kv.bias': grown(8, 2 * D),
          'l.proj.weight': grown(4, D, D), 'l.proj.bias': grown(5, D)})


def block(x, own):
    normed = F.layer_norm(x, (D,), own['l.ln1.scale'], own['l.ln1.shift'])
    a = x + attend(normed, normed, {key.replace('attn.', ''): value for key, value in own.items()}, True)
    h = F.layer_norm(a, (D,), own['l.ln2.scale'], own['l.ln2.shift'])
    return a + F.linear(F.gelu(F.linear(h, own['l.up.weight'].T, own['l.up.bias'])), own['l.down.weight'].T, own['l.down.bias'])


case('x |> l: TransformerBlock[2, ratio=2]', {'x': x}, block,
     own={**{key.replace('l.', 'l.attn.'): value for key, value in attention.items()}, 'l.ln1.scale': grown(1, D), 'l.ln1.shift': grown(2, D), 'l.ln2.scale': grown(3, D),
          'l.ln2.shift': grown(4, D), 'l.up.weight': grown(5, D, 2 * D), 'l.up.bias': grown(6, 2 * D), 'l.down.weight': grown(7, 2 * D, D), 'l.down.bias': grown(8, D)})


# Recurrent nets: PyTorch adds two biases where `Rnn` and `Lstm` have one.
def recurrent(kind, x, own, start, prefix='l'):
    wx, wh, bias = (own[f'{prefix}.{name}'] for name in ['wx', 'wh', 'bias'])
    behind = own.get(f'{prefix}.bias_h', torch.zeros_like(bias))
    run = {'Rnn': torch.rnn_tanh, 'Gru': torch.gru, 'Lstm': torch.lstm}[kind]
    start = [one[None] for one in start]
    return run(x, start if kind == 'Lstm' else start[0], [wx.T, wh.T, bias, behind], True, 1, 0.0, False, False, True)[0]


def drawn(kind, prefix, seed, inner=2, width=3):
    n = {'Rnn': 1, 'Gru': 3, 'Lstm': 4}[kind] * width
    own = {f'{prefix}.wx': grown(seed, inner, n), f'{prefix}.wh': grown(seed + 1, width, n), f'{prefix}.bias': grown(seed + 2, n)}
    return {**own, f'{prefix}.bias_h': grown(seed + 3, n)} if kind == 'Gru' else own


for kind in ['Rnn', 'Gru', 'Lstm']:
    for batch, length in [(2, 4), (1, 1)]:
        zero = torch.zeros(batch, 3)
        case(f'x |> l: {kind}[3]', {'x': grown(1, batch, length, 2)}, lambda x, own: recurrent(kind, x, own, [zero, zero]), own=drawn(kind, 'l', 2))
    more = {'h': grown(6, 2, 3), 'c': grown(7, 2, 3)}
    more = more if kind == 'Lstm' else {'h': more['h']}
    case(f'x |> l: {kind}[3](h0=h{", c0=c" if kind == "Lstm" else ""})', {'x': grown(1, 2, 4, 2), **more},
         lambda x, *rest: recurrent(kind, x, rest[-1], rest[:-1]), own=drawn(kind, 'l', 2))
    zero = torch.zeros(2, 3)
    case(f'x |> l: Bidirectional[{kind}[3]]', {'x': grown(1, 2, 4, 2)},
         lambda x, own: torch.cat([recurrent(kind, x, own, [zero, zero], 'l.ahead'), recurrent(kind, x.flip(1), own, [zero, zero], 'l.back').flip(1)], -1),
         own={**drawn(kind, 'l.ahead', 2), **drawn(kind, 'l.back', 9)})

table.write(f'torch_layers.py with PyTorch {torch.__version__}')
