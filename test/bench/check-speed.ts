/**
 * How long checking takes: `npm run check-speed`. A file of 5,000 lines, and a stack of 1,000 layers. Processor time, the best of five,
 * after one round that pays for start-up and the library.
 */
import { elaborate } from '../../compiler/elaborate/elaborate.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { lint } from '../../compiler/lint/index.ts';
import { parse } from '../../grammar/parse.ts';

/** Models one after the other, of 25 lines each with layers, losses and a train block. */
function longFile(lines: number): string {
  const model = (n: number): string => `/// Number ${n}.
layer Block${n}[width, act: fn=relu](x: f32[..., I]) -> f32[..., width] {
  param gain: f32[I] = 1
  y = x * gain |> up: Dense[2 * width] |> act
  return y |> down: Dense[width]
}

model Net${n}[B, depth=2] requires B >= 1 {
  input x: f32[B, 16]
  input label: i32[B]
  h = x
    |> stem: Block${n}[8]
    |> blocks: Block${n}[8, act=gelu] * depth
    |> norm: LayerNorm
  logits = h |> dropout[0.1] |> head: Dense[4]
  output probability = softmax(logits)
  loss = cross_entropy(logits, label)
  metric accuracy = mean(argmax(logits) == label)
  train {
    optimizer adam[lr=1e-3]
    regularize l2[1e-4] on "*.weight"
    clip norm[1.0]
  }
}

`;
  const each = model(0).split('\n').length - 1;
  return Array.from({ length: Math.ceil(lines / each) }, (_, n) => model(n)).join('');
}

const deep = `layer Block(x: f32[..., D]) -> f32[..., D] {
  return x + (x |> norm: LayerNorm |> fc: Dense[D] |> relu)
}

model Deep[B] {
  input x: f32[B, 16]
  y = x |> blocks: Block * 1000
  output y
  loss = mean(y^2)
  train { optimizer sgd[lr=0.1] }
}
`;

function check(text: string): void {
  const { tree, problems: slips } = parse({ name: 'speed.nn', text });
  const { models, problems } = elaborate([tree], libraryFiles());
  const all = [...slips, ...problems, ...lint(models)];
  if (all.length > 0) throw new RangeError(all[0]!.message);
}

function best(text: string): number {
  const times = Array.from({ length: 6 }, () => {
    const started = process.cpuUsage();
    check(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times.slice(1));
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const long = longFile(5000);
say(`a file of ${long.split('\n').length - 1} lines checks in ${best(long).toFixed(0)} ms (at most 1000)`);
say(`a stack of 1,000 layers elaborates in ${best(deep).toFixed(0)} ms (at most 2000)`);
