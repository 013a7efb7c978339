/** `nnc graph`: where pictures go, what is refused, and what a missing Graphviz says. */
import { describe, expect, test, vi } from 'vitest';
import { toSvg } from '../../compiler/cli/graphviz.ts';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { residual } from '../draw/models.ts';
import { nnc, type Outcome } from './harness.ts';

const predictor = 'model Predictor[B] {\n  input x: f32[B, 2]\n  output y = x |> fc: Dense[3]\n}\n';
const files = {
  'net.nn': `${residual}\n`,
  'two.nn': `${residual}\n${predictor}`,
  'predictor.nn': predictor,
  'none.nn': 'fn f(x) = x\n',
  'wrong.nn': 'model M { output y = z }\n',
};

const run = (line: string): Promise<Outcome> =>
  nnc(line.split(' '), { files, compiler: { check, compile, readModels } });

describe('output', () => {
  test('DOT goes to standard output, and to a file with the same text', async () => {
    const { code, stdout, stderr, written } = await run('graph net.nn --gradient');
    expect({ code, stderr, written }).toEqual({ code: 0, stderr: '', written: {} });
    expect(stdout).toMatch(/^digraph "Residual" \{\n[^]*\n\}\n$/);
    expect(await run('graph net.nn --gradient -o -')).toMatchObject({ code: 0, stdout });
    expect(await run('graph net.nn --gradient -o out/net.dot')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'net.nn → out/net.dot\n',
      written: { 'out/net.dot': stdout },
      compiled: [],
    });
  });

  test('an SVG shows both sides', async () => {
    const { code, stderr, written } = await run('graph net.nn --gradient -o net.svg');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'net.nn → net.svg\n' });
    expect(written['net.svg']).toMatch(/^<\?xml[^]*<\/svg>\s*$/);
    expect(written['net.svg']).toContain('∂loss = 1');
  });

  test('without --gradient there is one side', async () => {
    const { stdout } = await run('graph net.nn');
    expect(stdout).not.toContain('∂');
    expect(await run('graph predictor.nn')).toMatchObject({ code: 0, stderr: '' });
  });

  test('--expand opens layers; --dim fixes sizes', async () => {
    const { stdout } = await run('graph net.nn --expand blocks.0 --expand mse --dim B=7');
    expect(stdout).toContain('cluster_forward_blocks.0"');
    expect(stdout).not.toContain('cluster_forward_blocks.1"');
    expect(stdout).toContain('[7, 6]');
    expect(stdout).toContain('v20 = v19 ⊙ v19');
  });

  test('--json', async () => {
    const { code, stdout, stderr } = await run('graph net.nn --json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { stdout: dot } = await run('graph net.nn');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      errors: 0,
      warnings: 0,
      problems: [],
      graph: { model: 'Residual', boxes: 7, closed: false, path: null, dot },
    });
    const saved = JSON.parse((await run('graph net.nn --json -o net.dot')).stdout) as { readonly graph: unknown };
    expect(saved.graph).toEqual({ model: 'Residual', boxes: 7, closed: false, path: 'net.dot' });
  });

  test('more than an SVG takes is closed again, and said', async () => {
    const deep = { 'deep.nn': residual.replace('* 2', '* 40') };
    const { code, stderr, written } = await nnc(['graph', 'deep.nn', '--expand', 'all', '-o', 'deep.svg'], {
      files: deep,
      compiler: { check, compile, readModels },
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^deep\.nn → deep\.svg with \d+ boxes: \d+ were asked for, more than the 400 that an SVG takes, so /,
    );
    expect(Object.keys(written)).toEqual(['deep.svg']);
  });
});

test('a model that is too large even closed is refused for an SVG', async () => {
  const layers = Array.from({ length: 800 }, (_, i) => `|> fc${i}: Dense[2]`).join(' ');
  const source = `model Long[B] {\n  input x: f32[B, 2]\n  loss = mean(x ${layers})\n}\n`;
  const setting = { files: { 'long.nn': source }, compiler: { check, compile, readModels } };
  const { code, stderr, written } = await nnc(['graph', 'long.nn', '--gradient', '-o', 'long.svg'], setting);
  expect({ code, written }).toEqual({ code: 2, written: {} });
  expect(stderr).toContain('a picture of 1605 boxes is too large for an SVG: write DOT with `-o x.dot`');
});

test('problems in the source are printed, and nothing else', async () => {
  const { code, stdout, stderr, written } = await run('graph wrong.nn -o wrong.svg');
  expect({ code, stdout, written }).toEqual({ code: 1, stdout: '', written: {} });
  expect(stderr).toMatch(/^error\[NN\d{4}\]: [^]*1 error\n$/);
  expect(JSON.parse((await run('graph wrong.nn --json')).stdout)).toMatchObject({ errors: 1, graph: null });
});

test.each([
  ['graph', 'no FILE is given'],
  ['graph net.nn two.nn', '`graph` takes one FILE'],
  ['graph net.nn -o net.png', '`-o net.png` must end in `.svg` or `.dot`'],
  ['graph none.nn', 'there is no model in none.nn'],
  ['graph two.nn', 'two.nn has 2 models: choose one with `--model` (Residual, Predictor)'],
  ['graph two.nn --model Residul', 'there is no model `Residul` in two.nn; did you mean `Residual`?'],
  ['graph predictor.nn --gradient', 'the model Predictor has no loss, and so no gradient: leave out `--gradient`'],
  ['graph net.nn --expand block', 'the model Residual has no layer or function `block`; did you mean `blocks`?'],
  [
    'graph net.nn --expand up',
    'the model Residual has no layer or function `up`; there are `blocks.0.up`, `blocks.1.up`',
  ],
  ['graph net.nn --train adversary', 'the model Residual has no train block `adversary`; there is none'],
  ['graph net.nn -o net.nn/x.dot', 'cannot write `net.nn/x.dot`: a part of its path is not a folder'],
  ['graph absent.nn', 'there is no file `absent.nn`'],
])('nnc %s', async (line, says) => {
  const { code, stdout, stderr, written } = await run(line);
  expect(stderr).toBe(`nnc: ${says}\nTry \`nnc graph --help\`.\n`);
  expect({ code, stdout, written }).toEqual({ code: 2, stdout: '', written: {} });
});

describe('Graphviz', () => {
  test('that is not installed is named, with the way to get it', async () => {
    const absent = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(toSvg('digraph {}', () => Promise.reject(absent))).rejects.toThrow(
      'an SVG needs the package @hpcc-js/wasm-graphviz, which is not installed: run `npm install @hpcc-js/wasm-graphviz`, or write DOT with `-o x.dot`',
    );
  });

  test('that gives up says why, and its remarks stay out of sight until then', async () => {
    /* oxlint-disable no-console */
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    const own = console.error;
    const failing = {
      dot(): string {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    await expect(
      toSvg('digraph {}', async () => {
        console.error('a remark');
        return failing;
      }),
    ).rejects.toThrow(/^Graphviz cannot lay out a picture of this size: .* \(a remark; RangeError: Maximum call stack/);
    expect(console.error).toBe(own);
    expect(shown).not.toHaveBeenCalled();
    /* oxlint-enable no-console */
    shown.mockRestore();
  });
});
