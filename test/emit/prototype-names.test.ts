/** Names that every JavaScript object has are names like others in a model. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { printSummary } from '../../compiler/summary/print.ts';
import { summarize } from '../../compiler/summary/summarize.ts';
import { InputError } from '../../runtime/errors.ts';
import { evaluate } from './load.ts';

const source = `model M[constructor] {
  input toString: f32[constructor, 3]
  input valueOf: f32[constructor, 1]
  param hasOwnProperty: f32[3, 1] ~ normal[std=0.1]
  output propertyIsEnumerable = toString @ hasOwnProperty
  loss isPrototypeOf = mse(propertyIsEnumerable, valueOf)
  metric toLocaleString = sum(propertyIsEnumerable)
  metric __proto__ = mean(propertyIsEnumerable)
  train { optimizer adam[lr=0.1] }
}
`;

test('dims, inputs, parameters, outputs, losses and metrics', async () => {
  const { files, problems, models } = await compile(source, { language: 'js' });
  expect(problems).toEqual([]);
  const M = evaluate(files[0]!.text, 'M');
  expect(() => M.bytes({})).toThrow(new InputError('M: the size of constructor is missing.'));
  const net = new M({ ['constructor']: 2 });
  net.params['hasOwnProperty']!.set([1, 2, 3]);
  const inputs = { ['toString']: Float32Array.of(1, 0, 0, 0, 1, 0), ['valueOf']: Float32Array.of(1, 1) };
  expect([...net.predict({ ['toString']: inputs['toString'] })['propertyIsEnumerable']!]).toEqual([1, 2]);
  const report = net.evaluate(inputs);
  expect(Object.entries(report)).toEqual([
    ['isPrototypeOf', 0.5],
    ['penalty', 0],
    ['toLocaleString', 3],
    ['__proto__', 1.5],
  ]);
  expect(Object.keys(net.trainStep(inputs))).toContain('__proto__');
  expect(printSummary(summarize(models[0]!))).toContain('give --dim constructor=… for the number of bytes');
});
