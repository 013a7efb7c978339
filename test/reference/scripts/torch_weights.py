"""The state of PyTorch's modules and what they make of an input: python3 test/reference/scripts/torch_weights.py writes tables/weights.json."""
import torch
from torch import nn

from table import Table, grown, tensor

table = Table('weights')
net = nn.ModuleDict({
    'conv1': nn.Conv2d(2, 4, 3, padding=1, groups=2), 'bn1': nn.BatchNorm2d(4), 'deconv': nn.ConvTranspose2d(4, 4, 2, stride=2), 'conv2': nn.Conv2d(4, 4, 1, bias=False),
    'fc': nn.Linear(256, 3), 'embed': nn.Embedding(7, 4), 'lstm': nn.LSTM(4, 3, num_layers=2, bidirectional=True, batch_first=True), 'gru': nn.GRU(6, 4, batch_first=True),
    'rnn': nn.RNN(4, 4, batch_first=True), 'conv3': nn.Conv1d(4, 4, 4), 'deconv4': nn.ConvTranspose1d(4, 4, 4), 'attn': nn.MultiheadAttention(4, 2, batch_first=True),
    'ln': nn.LayerNorm(4), 'head': nn.Linear(4, 4), 'conv5': nn.Conv3d(2, 2, 2), 'deconv6': nn.ConvTranspose3d(2, 2, 2),
})
state = {key: grown(i, *value.shape) / 2 if value.is_floating_point() else value for i, (key, value) in enumerate(net.state_dict().items())}
state['bn1.running_var'] = state['bn1.running_var'].abs() + 0.5
net.load_state_dict(state)
net.eval()

image = grown(1, 2, 8, 8, 2)
text = torch.tensor([[1, 5, 0, 6, 2], [3, 3, 4, 1, 0]])
volume = grown(3, 1, 3, 3, 3, 2)
with torch.no_grad():
    seen = net['deconv'](net['bn1'](net['conv1'](image.movedim(-1, 1))).relu())
    seen = net['conv2'](seen)[:, :, 4:12, 4:12]
    h = net['gru'](net['lstm'](net['embed'](text))[0])[0]
    h = net['deconv4'](net['conv3'](net['rnn'](h)[0].transpose(1, 2))).transpose(1, 2)
    h = net['head'](net['ln'](net['attn'](h, h, h)[0]))
    outputs = {'seen': net['fc'](seen.flatten(1)), 'read': h, 'filled': net['deconv6'](net['conv5'](volume.movedim(-1, 1))).movedim(1, -1)}
table.cases.append({
    'state': {key: tensor(value) for key, value in net.state_dict().items()},
    'given': {name: tensor(value) for name, value in {'image': image, 'text': text, 'volume': volume}.items()},
    'outputs': {name: tensor(value) for name, value in outputs.items()},
})
table.write(f'torch_weights.py with PyTorch {torch.__version__}')
