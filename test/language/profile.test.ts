/** `--profile`: the module runs as others do and says what each kernel took, on either backend. */
import { beforeAll, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { reportOf } from '../../compiler/summary/report.ts';
import { formatProfile, type ProfileRow } from '../../runtime/index.ts';
import { backends, onBackend, type Net, type NetClass } from '../emit/load.ts';
import { gated, lstm } from '../emit/scan-models.ts';
import { classOf } from './compiled.ts';

type Profiled = Net & { profile(): readonly ProfileRow[]; clearProfile(): void };

/** Alike layers, whose calls are rounds of a loop where they are not timed. */
const stack = `
model Net[B] {
  input x: f32[B, 16, 4]
  output y = x |> layers: TransformerBlock[2] * 4
}
`;

interface Classes {
  readonly stack: NetClass;
  readonly lstm: NetClass;
  readonly gated: NetClass;
  readonly standalone: NetClass;
  readonly plain: NetClass;
}

let classes: Classes;

beforeAll(async () => {
  classes = {
    stack: await classOf(stack, 'Net', { profile: true }),
    lstm: await classOf(lstm, 'Net', { profile: true }),
    gated: await classOf(gated, 'Net', { profile: true }),
    standalone: await classOf(gated, 'Net', { profile: true, standalone: true }),
    plain: await classOf(gated, 'Net', { standalone: true }),
  };
}, 120_000);

function profiled(which: keyof Classes, backend: (typeof backends)[number] = 'wasm'): Profiled {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new (onBackend(backend, classes[which]))({ B: 3, T: 5 }) as Profiled;
}

const inputs = (B: number, T: number): Record<string, Float32Array> => ({
  x: Float32Array.from({ length: B * T * 3 }, (_, i) => Math.sin(i)),
  y: Float32Array.from({ length: B * T * 2 }, (_, i) => Math.cos(i)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

test.each(backends)(
  'on %s calls and operations are those of the report, at the sizes of each call',
  async (backend) => {
    const net = profiled('lstm', backend);
    const { models } = await compile(lstm, { target: backend, dump: 'loops' });
    const work = (sizes: Record<string, number>): ReadonlyMap<string, readonly number[]> => {
      const { kernels } = reportOf(models[0]!.plans!, sizes).methods.find(({ method }) => method === 'trainStep')!;
      return new Map(kernels.map(({ kernel, calls, operations, bytes }) => [kernel, [calls, operations, bytes]]));
    };
    net.predict(inputs(3, 5), { B: 3, T: 5 });
    net.clearProfile();
    const begin = performance.now();
    net.trainStep(inputs(3, 5), { B: 3, T: 5 });
    net.trainStep(inputs(2, 4), { B: 2, T: 4 });
    const elapsed = performance.now() - begin;
    const rows = net.profile();
    expect(new Set(rows.map(({ method }) => method))).toEqual(new Set(['trainStep']));
    const [large, small] = [work({ B: 3, T: 5 }), work({ B: 2, T: 4 })];
    expect(rows.map(({ kernel }) => kernel).toSorted()).toEqual([...large.keys()].toSorted());
    for (const { kernel, calls, flops, bytes } of rows) {
      expect([calls, flops, bytes]).toEqual(large.get(kernel)!.map((each, i) => each + small.get(kernel)![i]!));
    }
    expect(sum(rows.map(({ share }) => share))).toBeCloseTo(1, 6);
    expect(sum(rows.map(({ ms }) => ms))).toBeGreaterThan(0);
    expect(sum(rows.map(({ ms }) => ms))).toBeLessThanOrEqual(elapsed);
    expect(rows.map(({ ms }) => ms)).toEqual(rows.map(({ ms }) => ms).toSorted((a, b) => b - a));
    for (const { gflops, flops, ms } of rows) expect(gflops).toBeCloseTo(ms === 0 ? 0 : flops / ms / 1e6, 6);
  },
);

test.each(backends)('on %s every call of alike layers is timed', async (backend) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const net = new (onBackend(backend, classes.stack))({ B: 1 }) as Profiled;
  const { models } = await compile(stack, { target: backend, dump: 'loops' });
  const [predict] = reportOf(models[0]!.plans!, { B: 1 }).methods;
  net.predict({ x: new Float32Array(64) });
  const calls = (rows: readonly { readonly kernel: string; readonly calls: number }[]): readonly string[] =>
    rows.map((row) => `${row.calls} ${row.kernel}`).toSorted();
  expect(calls(net.profile())).toEqual(calls(predict!.kernels));
});

test.each(backends)('on %s the bits are those of a module that takes no times', (backend) => {
  const plain = profiled('plain', backend);
  for (const which of ['gated', 'standalone'] as const) {
    const net = profiled(which, backend);
    plain.reset();
    for (const [B, T] of [[3, 5], [1, 4], [2, 1]] as const) expect(net.trainStep(inputs(B, T), { B, T })).toEqual(plain.trainStep(inputs(B, T), { B, T })); // prettier-ignore
    expect(net.save('all')).toEqual(plain.save('all'));
  }
});

test('each net has times of its own', () => {
  const [one, other] = [profiled('lstm'), profiled('lstm')];
  one.predict(inputs(3, 5), { B: 3, T: 5 });
  expect(one.profile().length).toBeGreaterThan(0);
  expect(other.profile()).toEqual([]);
});

test('a table for people', () => {
  const row = { method: 'predict', kernel: 'matmul', line: 'm.nn:4: y = x @ w', calls: 2, ms: 0.5, share: 0.75 };
  const rows = [
    { ...row, gflops: 4, flops: 2_000_000, bytes: 1000 },
    { ...row, kernel: 'pack', line: '', calls: 1, ms: 1 / 6, share: 0.25, gflops: 0, flops: 0, bytes: 0 },
  ];
  expect(formatProfile([...rows, { ...rows[1]!, method: 'update', share: 1 }])).toBe(
    `predict  calls     ms    share  GFLOP/s    flops  bytes  flops/byte
matmul       2  0.500   75.0 %     4.00  2000000   1000     2000.00  m.nn:4: y = x @ w
pack         1  0.167   25.0 %     0.00        0      0
total        3  0.667  100.0 %     3.00  2000000   1000     2000.00

update  calls     ms    share  GFLOP/s  flops  bytes  flops/byte
pack        1  0.167  100.0 %     0.00      0      0
total       1  0.167  100.0 %     0.00      0      0
`,
  );
  expect(formatProfile([])).toBe('');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const net = {} as unknown as readonly ProfileRow[];
  expect(() => formatProfile(net)).toThrow('formatProfile takes what net.profile() gives, got an Object.');
});

test('other modules have nothing of it', () => {
  expect('profile' in profiled('plain')).toBe(false);
  expect('profile' in profiled('gated')).toBe(true);
});
