/** How far a function of the library is from the oracles: as emitted from the float64 interpreter, its derivatives from differences. */
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { arrayOf, backends, load, modelOf, nameOf, programOf } from '../emit/load.ts';
import { randomTensor } from '../gradients/sample.ts';
import { build, type Inputs, type Setting } from './derivatives.ts';

/** What of the module is off: the worst error of each output on each backend, relative to max(1, its largest element). */
export function emittedErrors(expression: string, inputs: Inputs, setting: Setting): ReadonlyMap<string, number> {
  const { b, root, slopes, values } = build(expression, rounded(inputs), setting);
  const outputs = new Map<string, Node>([['value', root], ...slopes.map((slope, i) => [`d${i}`, slope] as const)]);
  const leaves = [...values.keys()];
  const Sample = load(optimize(programOf(modelOf(b, leaves, outputs))));
  const given = Object.fromEntries(
    leaves.map((leaf) => [nameOf(leaf), arrayOf(leaf.type.dtype, values.get(leaf)!.data)]),
  );
  const expected = interpret(outputs.values(), { leaf: (leaf) => values.get(leaf) });
  const errors = backends.flatMap((backend) => {
    const results = new Sample({ B: 1, T: 1 }, { backend }).predict(given);
    return [...outputs].map(([name, node]) => {
      const error = errorOf(results[name]!, expected.get(node)!.data);
      return [`${backend}: ${name}`, error] as const;
    });
  });
  return new Map(errors);
}

function errorOf(found: ArrayLike<number>, want: Float64Array): number {
  if (found.length !== want.length) return Infinity;
  const scale = want.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
  return want.reduce((worst, value, i) => {
    const error = found[i] === value ? 0 : Math.abs(found[i]! - value) / scale;
    return Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }, 0);
}

/** Inputs that f32 and f64 hold alike. */
function rounded(inputs: Inputs): Inputs {
  return mapFloats(inputs, (value) => Math.fround(value));
}

/** Another draw around these inputs: floats change by up to 5 % each. */
export function varied(inputs: Inputs, seed: number): Inputs {
  return mapFloats(inputs, (value, i) => value * (1 + randomTensor([1], 'f32', seed, i, -0.05, 0.05).data[0]!));
}

function mapFloats(inputs: Inputs, each: (value: number, i: number) => number): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { type, data }]) => [
      name,
      { type, data: type.startsWith('f') ? data.map(each) : data },
    ]),
  );
}
