/**
 * Every example runs: a few steps of its own program, after which the loss has fallen. `npm run examples` compiles them. `ALL=1` runs them to
 * the end as well, where they say what their READMEs show.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../compiler/compile.ts';
import type { Train } from '../../examples/example.ts';
import { train as trainCustomLayer } from '../../examples/custom-layer/train.ts';
import { train as trainCustomOptimizer } from '../../examples/custom-optimizer/train.ts';
import { train as trainGan } from '../../examples/gan/train.ts';
import { train as trainGpt } from '../../examples/gpt/train.ts';
import { train as trainHeat } from '../../examples/heat/train.ts';
import { train as trainMnist } from '../../examples/mnist/train.ts';
import { train as trainNames } from '../../examples/names/train.ts';
import { train as trainTwoTower } from '../../examples/two-tower/train.ts';
import { train as trainVae } from '../../examples/vae/train.ts';

interface Slice {
  readonly train: Train;
  readonly steps: number;
  /** By what factor the loss falls at least, from the first tenth of the steps to the last. */
  readonly falls: number;
}

const slices: Readonly<Record<string, Slice>> = {
  'custom-layer': { train: trainCustomLayer, steps: 60, falls: 2 },
  'custom-optimizer': { train: trainCustomOptimizer, steps: 60, falls: 2 },
  gan: { train: trainGan, steps: 150, falls: 1.1 },
  gpt: { train: trainGpt, steps: 20, falls: 1.2 },
  heat: { train: trainHeat, steps: 60, falls: 2 },
  mnist: { train: trainMnist, steps: 60, falls: 2 },
  names: { train: trainNames, steps: 150, falls: 1.1 },
  'two-tower': { train: trainTwoTower, steps: 40, falls: 1.5 },
  vae: { train: trainVae, steps: 40, falls: 1.5 },
};

const root = new URL('../../examples/', import.meta.url);
const isAll = process.env['ALL'] === '1';
const withSpaces = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'pictures')
  .map(({ name }) => name);

it('all have a slice here, and a line in the README', () => {
  expect(Object.keys(slices).toSorted()).toEqual(folders.toSorted());
  const readme = readFileSync(new URL('../README.md', root), 'utf8');
  expect(folders.filter((name) => !readme.includes(`examples/${name}/`))).toEqual([]);
});

describe.each(folders)('%s', (name) => {
  const files = readdirSync(new URL(`${name}/`, root));

  it('has no problems, not even a warning', async () => {
    for (const file of files.filter((entry) => entry.endsWith('.nn'))) {
      const { problems } = await check(readFileSync(new URL(`${name}/${file}`, root), 'utf8'), { name: file });
      expect(problems).toEqual([]);
    }
  });

  it('has a README that says how to run it, and links to files that exist', () => {
    const readme = readFileSync(new URL(`${name}/README.md`, root), 'utf8');
    expect(readme).toContain(`npm run example ${name}`);
    for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/g))
      expect(() => readFileSync(new URL(path!, new URL(`${name}/`, root)))).not.toThrow();
  });

  it('reaches what the README of all says, as far as its own shows', () => {
    const numbers = (text: string): readonly string[] => text.match(/(?<![\w.])\d+(\.\d+)?(?!\w)/g) ?? [];
    const row = readFileSync(new URL('../README.md', root), 'utf8').match(
      new RegExp(`^\\| \\[\`${name}\`\\].*$`, 'm'),
    )![0];
    const shown = numbers(readFileSync(new URL(`${name}/README.md`, root), 'utf8').replaceAll(',', '')).map(Number);
    for (const said of numbers(row.split('|').at(-2)!)) {
      const digits = said.split('.')[1]?.length ?? 0;
      expect(shown.map((number) => number.toFixed(digits))).toContain(said);
    }
  });

  it.runIf(isAll)('says what its README shows', () => {
    const readme = readFileSync(new URL(`${name}/README.md`, root), 'utf8');
    const shown = /^\$ npm run example .*\n([^]*?)^```/m.exec(readme)![1]!;
    const lines: string[] = [];
    slices[name]!.train({ say: (line) => lines.push(line) });
    const said = withSpaces(lines.join('\n'));
    for (const part of shown.split('…')) expect(said).toContain(withSpaces(part));
  });

  it('learns', () => {
    const { train, steps, falls } = slices[name]!;
    const lines: string[] = [];
    const { losses, files: written = {} } = train({ steps, say: (line) => lines.push(line) });
    expect(losses.length).toBe(steps);
    const tenth = Math.ceil(steps / 10);
    const mean = (some: readonly number[]): number => some.reduce((sum, loss) => sum + loss, 0) / some.length;
    const [first, last] = [mean(losses.slice(0, tenth)), mean(losses.slice(-tenth))];
    expect(first / last, `${first} → ${last}`).toBeGreaterThan(falls);
    expect(lines.length).toBeGreaterThan(0);
    for (const file of Object.keys(written)) expect([...files, 'weights.safetensors']).toContain(file);
  });
});
