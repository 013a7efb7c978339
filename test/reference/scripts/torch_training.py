"""Eight steps of training with PyTorch: python3 test/reference/scripts/torch_training.py writes tables/training.json."""
import torch
import torch.nn.functional as F

from table import Table, grown, tensor

table = Table('training')
steps = 8


def run(train, optimizer, *, before=None, after=None, schedule=None, penalty=None, tolerance=1):
    """A small net whose batches change with each step; its gradients are large at first, and one of them is always 0."""
    w = {'w': grown(1, 3, 2), 'b': torch.zeros(2), 'idle': torch.ones(2)}
    start = {path: tensor(value) for path, value in w.items()}
    leaves = {path: value.requires_grad_() for path, value in w.items()}
    algorithm = optimizer(list(leaves.values()))
    rates = schedule(algorithm) if schedule else None
    reports = []
    for i in range(steps):
        x, y = grown(10 + i, 5, 3), grown(30 + i, 5, 2)
        loss = ((torch.tanh(x @ w['w']) + w['b'] - y) ** 2).sum() * (i + 1) + 0 * w['idle'].sum()
        algorithm.zero_grad()
        (loss + (penalty(w) if penalty else 0)).backward()
        total = before(list(leaves.values())) if before else None
        report = {'loss': loss.item(), 'lr': algorithm.param_groups[0]['lr'], **({} if total is None else {'gradNorm': float(total)})}
        reports.append({name: float(f'{value:.12g}') for name, value in report.items()})
        algorithm.step()
        if rates:
            rates.step()
    end = {path: tensor(value)['data'] for path, value in w.items()}
    table.cases.append({'train': train, 'tolerance': tolerance, 'start': start, 'reports': reports, 'end': end})


def ahead(make, last):
    """A schedule of PyTorch that is one step ahead, and stands still from its last step on."""
    def schedule(algorithm):
        inner = make(algorithm)
        take, left = inner.step, [last]

        def step():
            left[0] -= 1
            if left[0] >= 0:
                take()

        step()
        inner.step = step
        return inner

    return schedule


class Lion(torch.optim.Optimizer):
    """The program of Chen et al. (2023), algorithm 2; PyTorch has none."""

    def __init__(self, params, lr, weight_decay):
        super().__init__(params, {'lr': lr, 'weight_decay': weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group['params']:
                m = self.state[p].setdefault('m', torch.zeros_like(p))
                update = torch.sign(0.9 * m + 0.1 * p.grad)
                p -= group['lr'] * (update + group['weight_decay'] * p)
                m.mul_(0.99).add_(0.01 * p.grad)


o = torch.optim
for options, given in [
    ('', {}), (', momentum=0.9', {'momentum': 0.9}), (', momentum=0.9, dampening=0.3', {'momentum': 0.9, 'dampening': 0.3}),
    (', momentum=0.8, nesterov=true', {'momentum': 0.8, 'nesterov': True}),
]:
    run(f'optimizer sgd[lr=0.05{options}]', lambda p: o.SGD(p, 0.05, **given))
# The penalty a·Σw² has the gradient 2·a·w: PyTorch's weight_decay is 2·a.
run('optimizer sgd[lr=0.05, momentum=0.9]\nregularize l2[0.1]', lambda p: o.SGD(p, 0.05, momentum=0.9, weight_decay=0.2))
run('optimizer adam[lr=0.05]\nregularize l2[0.05] on "w"', lambda p: o.Adam([{'params': p[:1], 'weight_decay': 0.1}, {'params': p[1:]}], 0.05))
run('optimizer sgd[lr=0.05]\nregularize l1[0.3] on "w"', lambda p: o.SGD(p, 0.05), penalty=lambda w: 0.3 * w['w'].abs().sum())
run('optimizer adam[lr=0.1]', lambda p: o.Adam(p, 0.1))
run('optimizer adam[lr=0.1, beta1=0.5, beta2=0.9, eps=0.01]', lambda p: o.Adam(p, 0.1, (0.5, 0.9), 0.01))
run('optimizer adamw[lr=0.1]', lambda p: o.AdamW(p, 0.1))
run('optimizer adamw[lr=0.1, weight_decay=0.3, beta1=0, eps=1e-3]', lambda p: o.AdamW(p, 0.1, (0, 0.999), 1e-3, 0.3))
run('optimizer adagrad[lr=0.1]', lambda p: o.Adagrad(p, 0.1))
run('optimizer adagrad[lr=0.1, eps=0.1]', lambda p: o.Adagrad(p, 0.1, eps=0.1))
run('optimizer rmsprop[lr=0.01]', lambda p: o.RMSprop(p, 0.01))
run('optimizer rmsprop[lr=0.01, decay=0.8, eps=0.1, momentum=0.7]', lambda p: o.RMSprop(p, 0.01, 0.8, 0.1, momentum=0.7))
run('optimizer rmsprop[lr=0.01, centered=true]', lambda p: o.RMSprop(p, 0.01, centered=True))
run('optimizer radam[lr=0.1]', lambda p: o.RAdam(p, 0.1, eps=1e-8), tolerance=100)
run('optimizer radam[lr=0.1, beta1=0.8, beta2=0.9]', lambda p: o.RAdam(p, 0.1, (0.8, 0.9)), tolerance=100)
run('optimizer lion[lr=0.01, weight_decay=0.1]', lambda p: Lion(p, 0.01, 0.1))

# Clipping: PyTorch adds 1e-6 to the norm by which it divides.
run('optimizer sgd[lr=0.05]\nclip norm[1.5]', lambda p: o.SGD(p, 0.05), before=lambda p: torch.nn.utils.clip_grad_norm_(p, 1.5), tolerance=1e4)
run('optimizer sgd[lr=0.05, momentum=0.9]\nclip value[0.4]', lambda p: o.SGD(p, 0.05, momentum=0.9), before=lambda p: torch.nn.utils.clip_grad_value_(p, 0.4))

# Schedules.
s = o.lr_scheduler
sgd = lambda rate: lambda p: o.SGD(p, rate)
run('optimizer sgd[lr=step[0.05, 3, factor=0.5]]', sgd(0.05), schedule=lambda a: s.StepLR(a, 3, 0.5))
run('optimizer sgd[lr=exponential[0.05, 0.8]]', sgd(0.05), schedule=lambda a: s.ExponentialLR(a, 0.8))
run('optimizer sgd[lr=constant[0.05, warmup=4]]', sgd(0.05), schedule=lambda a: s.LambdaLR(a, lambda t: min((t + 1) / 4, 1)))
run('optimizer sgd[lr=cosine_restarts[0.05, 2, factor=2, low=0.01]]', sgd(0.05), schedule=lambda a: s.CosineAnnealingWarmRestarts(a, 2, 2, 0.01))
run('optimizer sgd[lr=cosine_restarts[0.05, 3]]', sgd(0.05), schedule=lambda a: s.CosineAnnealingWarmRestarts(a, 3))
# These count from 1 where PyTorch counts from 0: they are one step ahead, and at their end in the last of the steps.
run('optimizer sgd[lr=cosine[0.05, 6, low=0.01]]', sgd(0.05), schedule=ahead(lambda a: s.CosineAnnealingLR(a, 6, 0.01), 6))
run('optimizer sgd[lr=linear[0.05, 6, low=0.01]]', sgd(0.05), schedule=ahead(lambda a: s.LinearLR(a, 1, 0.2, 6), 6))
run('optimizer sgd[lr=polynomial[0.05, 6, power=2]]', sgd(0.05), schedule=ahead(lambda a: s.PolynomialLR(a, 6, 2), 6))
table.write(f'torch_training.py with PyTorch {torch.__version__}')

# The running averages of normalised batches: values and gradients of each batch, the averages after it, and what they then make of another.
running = Table('running')
for shape, momentum in [((6, 3), 0.9), ((2, 2, 5, 3), 0.9), ((5, 3), 0.25), ((2, 3), 1.0)]:
    net = torch.nn.BatchNorm2d(3, momentum=1 - momentum) if len(shape) == 4 else torch.nn.BatchNorm1d(3, momentum=1 - momentum)
    with torch.no_grad():
        net.weight.copy_(grown(2, 3))
        net.bias.copy_(grown(3, 3))
    rounds = []
    for i in range(4):
        x = (grown(i, *shape) * (i + 1) + i).requires_grad_()
        net.train()
        y = net(x.movedim(-1, 1)).movedim(1, -1)
        net.zero_grad()
        (y * grown(5, *shape)).sum().backward()
        averages = {'mean': net.running_mean.clone(), 'var': net.running_var.clone()}
        predicted = net.eval()(grown(9, *shape).movedim(-1, 1)).movedim(1, -1)
        values = {'value': y, 'scale': net.weight.grad, 'shift': net.bias.grad, 'x': x.grad, **averages, 'predicted': predicted}
        rounds.append({name: tensor(value)['data'] for name, value in values.items()})
    running.cases.append({'shape': list(shape), 'momentum': momentum, 'scale': tensor(grown(2, 3))['data'], 'shift': tensor(grown(3, 3))['data'], 'rounds': rounds})
running.write(f'torch_training.py with PyTorch {torch.__version__}')
