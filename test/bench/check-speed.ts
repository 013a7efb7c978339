/**
 * How long checking takes once the program has started: `npm run check-speed`. Files of 5,000 lines of three kinds, and a stack of
 * 1,000 layers, by the built package. Wall time, the best of seven.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** As people run it: bundled. */
const bundle = new URL('../../dist/index.js', import.meta.url).href;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const { check } = (await import(bundle)) as typeof import('../../compiler/index.ts');

const lines = 5000;

/** The standard library over and over under other names: what a large project is made of. */
function declarations(): string {
  const folder = new URL('../../compiler/library/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.nn'));
  const library = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  return repeat((n) => library.replace(/^(fn|layer|optimizer|schedule|initializer) (\w+)/gm, `$1 $2_${n}`));
}

/** One model of that many steps. */
function statements(): string {
  const steps = Array.from({ length: lines - 6 }, (_, i) => `  h${i + 1} = relu(h${i} * 0.5 + x)\n`).join('');
  return `model M[B] {\n  input x: f32[B, 8]\n  h0 = x\n${steps}  output y = h${lines - 6}\n}\n`;
}

/** Models of 25 lines each, with layers, losses and a train block: 200 networks in one file. */
function models(): string {
  return repeat(
    (n) => `/// Number ${n}.
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

`,
  );
}

/** As often as it takes. */
function repeat(part: (n: number) => string): string {
  const each = part(0).split('\n').length - 1;
  return Array.from({ length: Math.ceil(lines / each) }, (_, n) => part(n)).join('');
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

async function best(text: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const started = performance.now();
    const { problems } = await check(text, { name: 'speed.nn' });
    times.push(performance.now() - started);
    if (problems.length > 0) throw new RangeError(problems[0]!.message);
  }
  return Math.min(...times);
}

async function say(what: string, text: string, most: number): Promise<void> {
  const ms = await best(text);
  process.stdout.write(`${what.padEnd(44)} ${ms.toFixed(0).padStart(5)} ms (at most ${most})\n`);
}

for (const [what, text] of Object.entries({
  declarations: declarations(),
  statements: statements(),
  models: models(),
})) {
  await say(`${text.split('\n').length - 1} lines of ${what}`, text, 1000);
}
await say('a stack of 1,000 layers', deep, 2000);
