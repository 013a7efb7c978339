/** The stages that help and errors list are those that the compiler prints. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { nnc } from './harness.ts';

test('every listed stage has a form', async () => {
  const { stderr } = await nnc(['compile', 'a.nn', '--dump=abc'], { files: { 'a.nn': 'a' } });
  const stages = /the stages are (.*)/.exec(stderr)![1]!.split(', ');
  expect(stages.length).toBeGreaterThan(4);
  const source = 'model M[B] {\n  input x: f32[B]\n  output y = 2 * x\n}\n';
  for (const dump of stages) expect((await compile(source, { dump })).dump, dump).toMatch(/\S/);
});
