"""What the scripts beside this one share: cases, and the tables of JSON that they become."""
import json
import math
import pathlib

import torch

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


def grown(seed, *shape):
    """Numbers that repeat no pattern; rounded, so that the table holds them exactly."""
    size = math.prod(shape)
    return torch.tensor([round(math.sin(seed + 2.3 * i), 3) for i in range(size)]).reshape(shape)


def labels(*values):
    return torch.tensor(values, dtype=torch.int32)


def numbers(values):
    """As JSON: infinities and NaN are texts, and twelve digits are enough."""
    def one(value):
        if isinstance(value, bool) or isinstance(value, int):
            return int(value)
        if math.isnan(value) or math.isinf(value):
            return 'NaN' if math.isnan(value) else 'Infinity' if value > 0 else '-Infinity'
        short = float(f'{value:.12g}')
        return int(short) if short == int(short) and abs(short) < 1e15 and not (short == 0 and math.copysign(1, short) < 0) else short
    return [one(value) for value in values]


def tensor(value):
    value = value.detach()
    dtype = {torch.int32: 'i32', torch.int64: 'i32', torch.bool: 'bool'}.get(value.dtype, 'float')
    return {'type': dtype, 'shape': list(value.shape), 'data': numbers(value.contiguous().reshape(-1).tolist())}


class Table:
    """Cases of one kind. `case` runs the reference, and its gradient of the sum of result · seed."""

    def __init__(self, name):
        self.name, self.cases = name, []

    def case(self, expression, given, reference, *, own=None, fixed='', tolerance=None):
        given = {name: value.clone() for name, value in given.items()}
        own = {name: value.clone() for name, value in (own or {}).items()}
        leaves = {name: value.requires_grad_() for name, value in {**given, **own}.items() if value.is_floating_point() and name not in fixed}
        value = reference(*given.values(), own) if own else reference(*given.values())
        entry = {'expression': expression}
        entry['given'] = {name: tensor(one) for name, one in given.items()}
        if own:
            entry['own'] = {name: tensor(one) for name, one in own.items()}
        if tolerance:
            entry['tolerance'] = tolerance
        entry['value'] = tensor(value)
        if value.is_floating_point() and value.requires_grad:
            seed = grown(5, *value.shape)
            (value * seed).sum().backward()
            slopes = {name: leaf.grad for name, leaf in leaves.items() if leaf.grad is not None}
            if any(slope.any() for slope in slopes.values()):
                entry['slopes'] = {name: tensor(slope)['data'] for name, slope in slopes.items()}
        self.cases.append(entry)

    def write(self, made_by):
        path = pathlib.Path(__file__).parent.parent / 'tables' / f'{self.name}.json'
        path.parent.mkdir(exist_ok=True)
        head = json.dumps({'madeBy': made_by})[:-1]
        rows = ',\n'.join(json.dumps(case, ensure_ascii=False) for case in self.cases)
        path.write_text(f'{head}, "cases": [\n{rows}\n]}}\n')
