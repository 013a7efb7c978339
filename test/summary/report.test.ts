/** A compile report counts what kernels do, and gives the memory that they do it in. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { printReport } from '../../compiler/summary/print-report.ts';
import { reportOf } from '../../compiler/summary/report.ts';

const source = `model M[B] {
  input x: f32[B, 5]
  input t: f32[B, 3]
  output y = x |> only: Dense[3]
  loss = mse(y, t)
  train { optimizer sgd[lr=0.1] }
}
`;

test('products, bytes, lines and arenas', async () => {
  const { models } = await compile(source, { name: 'm.nn', target: 'ts' });
  const report = reportOf(models[0]!.plans!, { B: 4 });
  const predict = report.methods.find(({ method }) => method === 'predict')!;
  expect(predict.kernels).toEqual([
    {
      kernel: 'matmul_add',
      line: 'm.nn:4 (only): output y = x |> only: Dense[3]',
      calls: 1,
      // 4·5·3 products that are added, and a bias.
      operations: 2 * 4 * 5 * 3 + 4 * 3,
      bytes: 4 * (4 * 5 + 5 * 3 + 3 + 4 * 3),
    },
  ]);
  for (const { bytes, least } of report.arenas) expect(bytes).toBeGreaterThanOrEqual(least);
  const text = printReport(report);
  expect(text).toMatch(
    /^predict at B = 4\n +calls +flops +bytes +flops\/byte\n +matmul_add +1 +132 +200 +0\.66 +m\.nn:4/,
  );
  expect(text).toContain('\ntemporaries at B = 4\n');
});

/** Weights that are large enough to be packed. */
const wide = source.replace('B, 5', 'B, 96').replaceAll('3]', '67]');

const predictOf = async (B: number) => {
  const { models } = await compile(wide, { name: 'm.nn' });
  const { kernels } = reportOf(models[0]!.plans!, { B }).methods.find(({ method }) => method === 'predict')!;
  return kernels.map(({ kernel, operations }) => [kernel, operations]);
};

test('the kernels that run are those of WebAssembly, whose vectors count whole', async () => {
  const work = await predictOf(32);
  expect(work).toEqual([['pack', 0], ['matmul_add', 2 * 32 * 96 * 68 + 32 * 68]]); // prettier-ignore
});

test('few rows take another kernel', async () => {
  const work = await predictOf(4);
  expect(work).toEqual([['matmul_add_2', 2 * 4 * 96 * 68 + 4 * 68]]);
});

test('an empty batch computes nothing', async () => {
  const work = await predictOf(0);
  expect(work.map(([, operations]) => operations)).toEqual([0]);
});
