/** The emitted text: types, layout, languages, and the behaviour of models with state, several train blocks and odd names. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { compile } from '../../compiler/compile.ts';
import { plansFor } from '../../compiler/schedule/plans.ts';
import { emitTypeScript, type EmittedFile } from '../../compiler/emit/typescript/emit.ts';
import { format } from '../../compiler/emit/typescript/format.ts';
import { fits, printKernel } from '../../compiler/emit/typescript/kernel.ts';
import { laidOut } from '../../compiler/emit/typescript/layout.ts';
import { createTarget } from '../../compiler/emit/typescript/target.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import type { Model } from '../../compiler/program/model.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { runtimeDeclarations } from '../../compiler/emit/runtime-declarations.ts';
import { runtimeText } from '../../compiler/emit/runtime-text.ts';
import { reservedWords } from '../../compiler/schedule/reserved-words.ts';
import { writeSafetensors } from '../../runtime/index.ts';
import { table } from '../gradients/sample.ts';
import { modelOf as modelIn } from '../elaborate/elaborating.ts';
import { mlpModel } from '../schedule/models.ts';
import { evaluate, load, modelOf, newBuilder, programOf, type Net } from './load.ts';
import { programModels } from './every-model.ts';
import { fixedSize, oddNames, runningMean, twoPlayers } from './small-models.ts';

const program = (model: Model) => optimize(differentiate(model));

function emit(model: Model, options: CompileOptions = {}): Promise<readonly EmittedFile[]> {
  return emitter(model, options.target)(options);
}

/** Emits one model several times. */
function emitter(model: Model, target?: CompileOptions['target']) {
  const lean = program(model);
  const plans = plansFor(lean, target);
  return (options: CompileOptions): Promise<readonly EmittedFile[]> => emitTypeScript(lean, plans, options);
}

const models: readonly (readonly [string, () => Model])[] = [
  ['perceptron', () => mlpModel([6, 5, 3], { optimizer: 'adam', dropout: 0.2, l2: 0.1 })],
  ['float64', () => mlpModel([6, 5, 3], { dtype: 'f64' })],
  ['state', runningMean],
  ['two blocks', twoPlayers],
  ['fixed size', fixedSize],
  ['odd names', oddNames],
];

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nnc-emit-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('type-check under every strict option, in both languages, standalone or not', async () => {
    for (const [name, make] of models) {
      const file = name.replaceAll(' ', '-');
      const variants: readonly CompileOptions[] = [{ name: `${file}.nn` }, { name: `${file}-js.nn`, language: 'js' }];
      const alone: CompileOptions = { name: `${file}-alone.nn`, standalone: true };
      for (const options of name === 'perceptron' ? [...variants, alone] : variants) {
        for (const { path, text } of await emit(make(), options)) {
          expect(text).not.toMatch(/(: |<|as )any\b/);
          if (!path.endsWith('.js')) writeFileSync(join(folder, path), text);
        }
      }
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noPropertyAccessFromIndexSignature: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'webworker'],
      types: [],
      paths: { 'nnc/runtime': [fileURLToPath(new URL('../../runtime/index.ts', import.meta.url))] },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  }, 60_000);

  test('are laid out by Prettier', async () => {
    const made = [...models.map(([name, make]) => [name, make()] as const), ...programModels];
    for (const [name, model] of made) {
      const emitAs = emitter(model);
      for (const options of [{}, { language: 'js' }, { profile: true, name: 'it\'s "odd".nn' }] as const) {
        for (const { path, text } of await emitAs(options)) expect(await format(text), `${name}: ${path}`).toBe(text);
      }
    }
  }, 60_000);

  test('are called after the source, or as asked', async () => {
    const paths = async (options: CompileOptions): Promise<readonly string[]> =>
      (await emit(fixedSize(), options)).map(({ path }) => path);
    expect(await paths({ name: 'nets/a.nn' })).toEqual(['nets/a.ts']);
    expect(await paths({ name: 'a.nn', language: 'js' })).toEqual(['a.js', 'a.d.ts']);
    expect(await paths({ out: 'b.mjs', language: 'js' })).toEqual(['b.mjs', 'b.d.mts']);
    expect(await paths({ out: 'c.mts' })).toEqual(['c.mts']);
  });

  test('JavaScript has no types, standalone no import', async () => {
    const [js, types] = await emit(mlpModel([4, 3]), { language: 'js', standalone: true });
    expect(js!.text).not.toContain('import');
    expect(js!.text).not.toMatch(/: (number|void|Float32Array)\b/);
    expect(types!.text).toContain('export declare class Mlp {');
    expect(types!.text).not.toContain('import');
    // Linters take `{}` for a mistake.
    expect(types!.text).toContain('readonly state: Record<never, never>;');
    const Mlp = evaluate(js!.text, 'Mlp');
    const net = new Mlp({ B: 2 });
    expect(net.trainStep({ x: new Float32Array(8), label: new Int32Array(2) })['step']).toBe(1);
  });
});

test('kernels are laid out as Prettier does, for every operator', async () => {
  const { target } = createTarget('ts');
  const b = newBuilder();
  const outputs = new Map<string, Node>();
  for (const [name, op] of table) {
    if (op.lowering.kind === 'leaf') continue;
    for (const [i, { operands, attrs, make }] of op.samples.entries()) {
      const leaves = operands.map(({ shape, dtype = 'f32' }, j) =>
        b.leaf({ role: 'input', name: `${name}${i}_x${j}`, type: { dtype, shape: shapeOf(...shape) } }),
      );
      outputs.set(`${name}${i}`, make?.(b, leaves) ?? b.apply(op, leaves, attrs));
    }
  }
  const text = schedule(programOf(modelOf(b, [], outputs)))
    .kernels.map((kernel) => printKernel(kernel, target))
    .flatMap((kernel) => (fits(kernel) ? kernel : (laidOut(kernel) ?? [])))
    .join('\n');
  expect(await format(text)).toBe(text);
});

describe('state', () => {
  const Running = load(program(runningMean()));
  const x = Float32Array.of(3, 5);

  test('moves in trainStep, and in update what the last forward found', () => {
    const [whole, split] = [new Running({ B: 2 }), new Running({ B: 2 })];
    whole.trainStep({ x });
    expect(whole.state['mean']![0]).toBe(2.5);
    split.forward({ x });
    expect(split.state['mean']![0]).toBe(1);
    split.backward();
    split.update();
    expect(split.save('all')).toEqual(whole.save('all'));
  });

  test('stays where no forward has run since it was set', () => {
    const net = new Running({ B: 2 });
    net.forward({ x });
    net.backward();
    net.trainStep({ x });
    net.state['mean']![0] = 7;
    expect(() => net.update()).toThrow('update needs a backward before it');
    expect(net.state['mean']![0]).toBe(7);
    net.reset();
    expect(net.state['mean']![0]).toBe(1);
  });

  test('is in every weight file, as predictions read it', () => {
    const from = new Running({ B: 2 });
    from.trainStep({ x });
    for (const file of [from.save(), from.save('all')]) {
      const to = new Running({ B: 2 });
      expect(to.load(file).loaded).toEqual(['w', 'mean']);
      expect(to.state['mean']![0]).toBe(2.5);
    }
  });

  test('is missing where a file has none', () => {
    const net = new Running({ B: 2 });
    const file = writeSafetensors([['w', { dtype: 'F32', shape: [], data: Float32Array.from(net.params['w']!) }]]);
    expect(() => net.load(file)).toThrow('mean is missing');
    expect(net.load(file, { strict: false })).toEqual({ loaded: ['w'], missing: ['mean'], unexpected: [] });
  });
});

test('train blocks are members with methods, steps and scalars of their own', () => {
  const Players = load(program(twoPlayers()));
  const net = new Players({ B: 2 }) as Net & Record<'disc' | 'gen', Net>;
  const inputs = { x: Float32Array.of(1, 0, 0, 0, 1, 0) };
  const before = net.params['gen.w']!.slice();
  net.disc.hyper['lr'] = 0.25;
  const report = net.disc.trainStep(inputs);
  expect(report).toEqual({
    d_loss: 16,
    g_loss: 2,
    penalty: 0,
    lr: 0.25,
    gradNorm: Math.fround(8 * Math.SQRT2),
    step: 1,
  });
  expect(net.params['disc.w']).toEqual(Float32Array.of(-1, -1, 1));
  expect(net.params['gen.w']).toEqual(before);
  net.gen.forward(inputs);
  expect(() => net.disc.backward()).toThrow('backward needs a forward');
  net.gen.backward();
  expect(net.gen.grads['gen.w']).toEqual(Float32Array.of(-1, -1, 0));
  expect(net.gen.update()).toEqual({ lr: expect.any(Number), gradNorm: Math.fround(Math.SQRT2), step: 1 });
  expect([net.disc.step, net.gen.step]).toEqual([1, 1]);
  const copy = new Players({ B: 2 }) as Net & Record<'disc' | 'gen', Net>;
  copy.disc.step = 5;
  copy.load(net.save('all'));
  expect([copy.disc.step, copy.gen.step]).toEqual([1, 1]);
});

test('a model without open dims needs no capacity', () => {
  const Fixed = load(program(fixedSize())) as unknown as new () => Net;
  const { doubled, same, zero } = new Fixed().predict({ x: Float32Array.of(1, 2, 3, 4, 5, -0) });
  expect(doubled).toEqual(Float32Array.of(2, 4, 6, 8, 10, -0));
  expect(same).toEqual(Float32Array.of(1, 2, 3, 4, 5, -0));
  expect(zero).toEqual(Float32Array.of(-0));
});

test('what predictions draw themselves is not given', () => {
  const model = modelIn(
    'model Dream[B] {\n  input real: f32[B]\n  output fake = normal[B]\n  loss = mse(fake, real)\n}',
  );
  const net = new (load(program(model)))({ B: 4 }) as Net & { predict(): Record<string, Float32Array> };
  expect(net.predict()['fake']).toHaveLength(4);
});

test('names that the file itself uses', () => {
  const Odd = load(program(oddNames()));
  const net = new Odd({ v: 2, class: 2, n: 1, memory: 3 });
  const inputs = { predict: new Float32Array(8), i: Float32Array.of(1, 2, 3) };
  const y = net.predict(inputs, { v: 1, class: 2, n: 1, memory: 3 });
  expect(y['arguments']).toEqual(new Float32Array(8).fill(1));
  expect(Object.entries(y)[1]![1]).toEqual(Float32Array.of(-1, -2, -3));
  expect(net.trainStep(inputs)).toMatchObject({ loss: 14, predict: -14, step: 1 });
});

test('no kernel is called like something that standalone modules have beside it', () => {
  const words = [
    ...table.map(([, op]) => op.name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    'copy',
    'fill',
    'matmul',
  ];
  const declared = [
    ...runtimeText(runtimeDeclarations.flatMap(({ name, exported }) => (exported ? [name] : []))).text.matchAll(
      /^(?:async )?(?:function|const|let|class) +(\w+)/gm,
    ),
  ].map(([, name]) => name!);
  expect(words.filter((word) => declared.includes(word) && !reservedWords.includes(word))).toEqual([]);
});

test.each([
  ['label', 'values in [0, 3)'],
  ['label, ignore=-1', 'values in [0, 3), or -1'],
  ['label, mask=there', 'values in [0, 3) where they count, which is not checked'],
])('the type of an input of positions says which it may have: %s', async (args, range) => {
  const { files } = await compile(`model M[B] {
  input x: f32[B, 3]
  input label: i32[B]
  input there: bool[B]
  loss = cross_entropy${args.includes('ignore') ? '[ignore=-1]' : ''}(x, ${args.replace(', ignore=-1', '')})
  output seen = there
}`);
  expect(files[0]!.text).toContain(`/** i32[B], ${range} */`);
});
