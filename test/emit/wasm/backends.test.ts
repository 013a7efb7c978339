/** Which kernels run: what was compiled in, what is asked for, what the host allows. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { plansFor } from '../../../compiler/schedule/plans.ts';
import { factsOf } from '../../../compiler/emit/typescript/facts.ts';
import { emitTypeScript, emitWasm, moduleText } from '../../../compiler/emit/typescript/emit.ts';
import type { CompileOptions } from '../../../compiler/options.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import type { Program } from '../../../compiler/program/program.ts';
import { InputError } from '../../../runtime/errors.ts';
import { mlpModel } from '../../schedule/models.ts';
import { load, type NetClass } from '../load.ts';

const programOf = (classes: number): Program =>
  optimize(differentiate(mlpModel([4, classes], { optimizer: 'adam', dropout: 0.5 })));
const program = programOf(3);

function compiled(options: CompileOptions): NetClass {
  return load(program, () => moduleText(factsOf(program, plansFor(program, options.target), options), 'js'));
}

const batch = { x: Float32Array.from({ length: 8 }, (_, i) => i / 8), label: Int32Array.of(0, 2) };

function losses(Net: NetClass, backend: string): readonly number[] {
  const net = new Net({ B: 2 }, { backend });
  expect(net.backend).toBe(backend);
  return [1, 2, 3].map(() => net.trainStep(batch)['loss']!);
}

afterEach(() => vi.unstubAllGlobals());

test('both are compiled in, and agree', () => {
  const Net = compiled({});
  const [ts, wasm] = [losses(Net, 'ts'), losses(Net, 'wasm')];
  for (const [i, loss] of ts.entries()) expect(wasm[i]).toBeCloseTo(loss, 5);
});

test('a standalone module carries what it needs for either', () => {
  const Net = compiled({ standalone: true });
  expect(losses(Net, 'wasm')[0]).toBeCloseTo(losses(Net, 'ts')[0]!, 5);
});

test.each([
  {},
  { target: 'ts' },
  { target: 'wasm' },
  { relaxed: true },
  { wasm: 'file' },
  { profile: true },
  { only: 'predict' },
] as const)('modules import what they use: %o', async (options) => {
  const text =
    'model M[B] {\n  input x: f32[B]\n  param w: f32[] = 1\n  output y = w * x\n  loss = mean(y)\n  train { optimizer sgd[lr=1] }\n}\n';
  const [module] = (await compile(text, { ...options, name: 'm.nn' })).files;
  const [imports = '', rest = ''] = module!.text.split(/^\} from 'nnc\/runtime';$/m);
  const names = [...imports.matchAll(/^ {2}(?:type )?(\w+),$/gm)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(rest))).toEqual([]);
});

test('one alone', () => {
  const [Ts, Wasm] = [compiled({ target: 'ts' }), compiled({ target: 'wasm' })];
  expect(new Ts({ B: 2 }).backend).toBe('ts');
  expect(() => new Ts({ B: 2 }, { backend: 'wasm' })).toThrow("Mlp was compiled without WebAssembly; take backend 'ts' or 'auto'."); // prettier-ignore
  expect(new Wasm({ B: 2 }).backend).toBe('wasm');
  expect(() => new Wasm({ B: 2 }, { backend: 'ts' })).toThrow("Mlp was compiled for WebAssembly alone; take backend 'wasm' or 'auto'."); // prettier-ignore
  expect(losses(Wasm, 'wasm')).toEqual(losses(compiled({}), 'wasm'));
  expect(losses(Ts, 'ts')).toEqual(losses(compiled({}), 'ts'));
});

describe('a host without WebAssembly', () => {
  const refused = 'Refused to compile WebAssembly module';
  test.each([
    ['none at all', undefined, 'Cannot read properties of undefined'],
    [
      'a policy that forbids it',
      {
        ...WebAssembly,
        Module: function refuse() {
          throw new EvalError(refused);
        },
      },
      refused,
    ],
  ])('%s', (_, stub, reason) => {
    vi.stubGlobal('WebAssembly', stub);
    const Net = compiled({});
    const net = new Net({ B: 2 });
    expect(net.backend).toBe('ts');
    expect(net.trainStep(batch)['step']).toBe(1);
    for (const [Each, options] of [
      [Net, { backend: 'wasm' }],
      [compiled({ target: 'wasm' }), {}],
    ] as const)
      expect(() => new Each({ B: 2 }, options)).toThrow(reason);
  });

  test('less memory for it than for arrays', () => {
    vi.stubGlobal('WebAssembly', {
      ...WebAssembly,
      Module: WebAssembly.Module,
      Memory: function refuse() {
        throw new RangeError('could not allocate memory');
      },
    });
    const Net = compiled({});
    expect(new Net({ B: 2 }).backend).toBe('ts');
    expect(() => new Net({ B: 2 }, { backend: 'wasm' })).toThrow(`Mlp needs ${Net.bytes({ B: 2 })} bytes of memory`);
  });
});

describe('in a file beside the module', () => {
  const options: CompileOptions = { name: 'nets/mlp.nn', wasm: 'file' };
  const plans = plansFor(program, options.target);
  const [binary] = emitWasm(plans, options);

  test('whose name follows from the module', async () => {
    const [module] = await emitTypeScript(program, plans, options);
    expect([module!.path, binary!.path]).toEqual(['nets/mlp.ts', 'nets/mlp.wasm']);
    expect(module!.text).toContain("new URL('./mlp.wasm', import.meta.url)");
    expect(module!.text).not.toContain('wasmBytes');
    expect(emitWasm(plansFor(program, 'ts'), options)).toEqual([]);
  });

  test('which is given, or TypeScript runs', () => {
    const Net = compiledHere();
    const module = new WebAssembly.Module(Uint8Array.from(binary!.bytes));
    expect(new Net({ B: 2 }, { module }).backend).toBe('wasm');
    expect(new Net({ B: 2 }).backend).toBe('ts');
    expect(() => new Net({ B: 2 }, { backend: 'wasm' })).toThrow('lies in mlp.wasm');
  });

  test('or another one is, with the same imports or none', () => {
    const Net = compiledHere();
    const [other] = emitWasm(plansFor(programOf(6), options.target), options);
    const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    for (const bytes of [Uint8Array.from(other!.bytes), empty]) {
      const module = new WebAssembly.Module(bytes);
      expect(() => new Net({ B: 2 }, { module })).toThrow(
        new InputError(
          'options.module is not the WebAssembly of Mlp: it comes from another model or another compilation. Take the file that was written together with this module.',
        ),
      );
    }
    expect(() => new Net({ B: 2 }, { module: empty })).toThrow(
      'options.module must be a WebAssembly.Module, got a Uint8Array.',
    );
  });

  test('or another one lies there', async () => {
    const [other] = emitWasm(plansFor(programOf(6), options.target), options);
    vi.stubGlobal('fetch', async () => ({ ok: true, arrayBuffer: async () => Uint8Array.from(other!.bytes).buffer }));
    await expect(compiledHere().create({ B: 2 })).rejects.toThrow(
      'The file beside the module is not the WebAssembly of Mlp',
    );
  });

  test('which create reads', async () => {
    const read = vi.fn(async () => ({ ok: true, arrayBuffer: async () => Uint8Array.from(binary!.bytes).buffer }));
    vi.stubGlobal('fetch', read);
    const Net = compiledHere();
    expect((await Net.create({ B: 2 })).backend).toBe('wasm');
    expect((await Net.create({ B: 2 })).backend).toBe('wasm');
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('which cannot be read', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: false, status: 404, statusText: 'Not Found' }));
    const Net = compiledHere();
    expect((await Net.create({ B: 2 })).backend).toBe('ts');
    await expect(Net.create({ B: 2 }, { backend: 'wasm' })).rejects.toThrow('404 Not Found');
  });

  test('where the module has no address', async () => {
    const Net = compiledHere('undefined');
    const why =
      'This module has no address, beside which its WebAssembly would lie: let the bundler write ES modules, or give options.module.';
    for (const net of [new Net({ B: 2 }), await Net.create({ B: 2 })]) {
      expect(net.notes).toEqual([`TypeScript kernels run instead of WebAssembly. ${why}`]);
    }
    expect(() => new Net({ B: 2 }, { backend: 'wasm' })).toThrow(why);
    await expect(Net.create({ B: 2 }, { backend: 'wasm' })).rejects.toThrow(why);
    const module = new WebAssembly.Module(Uint8Array.from(binary!.bytes));
    expect(new Net({ B: 2 }, { module }).backend).toBe('wasm');
  });

  /** A script has no `import.meta`; the file is somewhere on the net. */
  function compiledHere(address = "'https://example.org/'"): NetClass {
    return load(program, (each) =>
      moduleText(factsOf(program, each, options), 'js').replace('import.meta.url', address),
    );
  }
});
