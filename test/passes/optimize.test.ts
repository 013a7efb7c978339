/** The pipeline over a whole program. */
import { expect, test } from 'vitest';
import type { SourceFile } from '../../grammar/source.ts';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { Type } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { operators } from '../../compiler/ops/index.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { pipeline } from '../../compiler/passes/pipeline.ts';
import type { Mode } from '../../compiler/program/model.ts';
import type { Program } from '../../compiler/program/program.ts';

test('results and writes are rewritten together, unchanged writes go, stages are shown', () => {
  const b = createBuilder(operators);
  const type: Type = { dtype: 'f32', shape: shapeOf(3) };
  const [w, frozen] = [b.leaf({ role: 'param', name: 'w', type }), b.leaf({ role: 'param', name: 'frozen', type })];
  const one = b.scalar(1, 'f32');
  const file: SourceFile = { name: 'a.nn', text: '' };
  const mode: Mode = { outputs: new Map(), losses: new Map(), metrics: new Map(), primes: new Map() };
  const program: Program = {
    model: {
      name: 'A',
      span: { file, start: 0, end: 0 },
      builder: b,
      dims: [],
      constraints: [],
      inputs: [],
      params: [],
      state: [],
      inference: mode,
      training: mode,
      trains: [],
    },
    entries: [
      {
        phases: [
          {
            name: 'update',
            results: new Map([['norm', b.sum(b.mul(b.mark(w, { id: 1 }), one), { axes: [0] })]]),
            writes: new Map([
              [w, b.neg(b.neg(b.neg(b.stopGradient(w))))],
              [frozen, b.mul(frozen, one)],
            ]),
          },
        ],
      },
    ],
  };
  const seen: string[] = [];
  const result = optimize(program, (pass, stage) => {
    seen.push(pass.name);
    for (const { results, writes } of stage.entries.flatMap(({ phases }) => phases)) {
      verify([...results.values(), ...writes.values()]);
    }
  });
  expect(seen).toEqual(pipeline.map(({ name }) => name));
  const [phase] = result.entries[0]!.phases;
  expect(phase!.results).toEqual(new Map([['norm', b.sum(w, { axes: [0] })]]));
  expect(phase!.writes).toEqual(new Map([[w, b.neg(w)]]));
  expect(program.entries[0]!.phases[0]!.writes.size).toBe(2);
});
