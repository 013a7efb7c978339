/** How far a function of the library is from the oracles: as emitted from the float64 interpreter, its derivatives from differences. */
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { compareSizes } from '../../compiler/ops/branch.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { threefry, uniform01 } from '../../runtime/random.ts';
import { elaborated } from '../elaborate/elaborating.ts';
import { arrayOf, backends, load, modelOf, nameOf, programOf, type NetClass } from '../emit/load.ts';
import { special } from '../emit/special.ts';
import { randomTensor } from '../gradients/sample.ts';
import { build, textOf, type Built, type Inputs, type Setting } from './derivatives.ts';

/**
 * What of the module is off: the worst error of each output on each backend, relative to max(1, its largest element). With 'or NaN', elements that
 * are NaN at the other inputs are not.
 */
export function emittedErrors(
  expression: string,
  inputs: Inputs,
  setting: Setting,
  others: readonly Inputs[] = [],
  rule: Rule = 'exact',
): ReadonlyMap<string, number> {
  const built = build(expression, inputs, setting);
  const Net = netOf(built);
  const errors = [inputs, ...others].flatMap((given, i) => {
    const found = [...errorsAt(Net, built, given, undefined, i === 0 ? 'exact' : rule)];
    return found.map(([name, error]) => [i === 0 ? name : `${name}, inputs ${i}`, error] as const);
  });
  return new Map(errors);
}

/** Infinities, NaN, zeros of both signs and ties in place of all floats. */
export function specialInputs(inputs: Inputs): Inputs {
  return mapFloats(inputs, (_, i, at) => special[Math.floor(uniform01(threefry(1, at, 0, i)) * special.length)]!);
}

/** The same with an open number of rows, at each of `extents`; undefined where the function needs to know how many there are. */
export function openErrors(
  expression: string,
  inputs: Inputs,
  setting: Setting,
  extents: readonly number[],
): ReadonlyMap<string, number> | undefined {
  if (Object.keys(inputs).length === 0) return undefined;
  const { problems } = elaborated(textOf(expression, inputs, { ...setting, rows: 0 }));
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  const built = build(expression, inputs, { ...setting, rows: 0 });
  const Net = netOf(built);
  return new Map(extents.flatMap((rows) => [...errorsAt(Net, built, inputs, rows)]));
}

function outputsOf({ root, slopes }: Built): ReadonlyMap<string, Node> {
  return new Map<string, Node>([['value', root], ...slopes.map((slope, i) => [`d${i}`, slope] as const)]);
}

function netOf(built: Built): NetClass {
  return load(optimize(programOf(modelOf(built.b, [...built.values.keys()], outputsOf(built)))));
}

type Rule = 'exact' | 'or NaN';

function errorsAt(
  Net: NetClass,
  built: Built,
  inputs: Inputs,
  rows?: number,
  rule: Rule = 'exact',
): ReadonlyMap<string, number> {
  const outputs = outputsOf(built);
  const values = built.valuesAt(rounded(inputs), rows);
  const given = Object.fromEntries([...values].map(([leaf, { data }]) => [nameOf(leaf), arrayOf(leaf.type.dtype, data)])); // prettier-ignore
  const sizes = { B: rows ?? 1 };
  const expected = expectedOf(built, outputs, values, sizes);
  const at = rows === undefined ? '' : ` of ${rows}`;
  const errors = backends.flatMap((backend) => {
    if (expected === undefined) return [];
    const results = new Net({ ...sizes, T: 1 }, { backend }).predict(given, rows === undefined ? {} : sizes);
    return [...outputs].map(([output, node]) => {
      const error = errorOf(results[output]!, expected.get(node)!.data, rule);
      return [`${backend}: ${output}${at}`, error] as const;
    });
  });
  return new Map(errors);
}

/** Undefined where the model does not have these sizes, or a position of the inputs lies outside them. */
function expectedOf(
  { constraints }: Built,
  outputs: ReadonlyMap<string, Node>,
  values: ReadonlyMap<Node, Tensor>,
  sizes: Sizes,
): ReadonlyMap<Node, Tensor> | undefined {
  const holds = constraints.every(({ left, op, right }) => {
    const [a, b] = [evaluateDim(left, sizes), evaluateDim(right, sizes)];
    if (op === '>' || op === '>=') return compareSizes(b, op === '>' ? '<' : '<=', a);
    return compareSizes(a, op, b);
  });
  const nodes = topological([...outputs.values()]);
  const isPossible = ({ type }: Node): boolean => type.shape.every((dim) => evaluateDim(dim, sizes) >= 0);
  if (!holds || !nodes.every(isPossible) || nodes.some((node) => readsOutside(node, values, sizes))) return undefined;
  return interpret(outputs.values(), { leaf: (leaf) => values.get(leaf), sizes });
}

/** Whether the node takes positions from an input that lie outside, which a net refuses. */
function readsOutside({ op, operands, attrs }: Node, values: ReadonlyMap<Node, Tensor>, sizes: Sizes): boolean {
  if (op.indices === undefined) return false;
  const types = operands.map(({ type }) => type);
  const extent = evaluateDim(op.indices.extent(types, attrs), sizes);
  const positions = values.get(operands[op.indices.operand]!)?.data ?? [];
  return positions.some((at) => at < 0 || at >= extent);
}

function errorOf(found: ArrayLike<number>, want: Float64Array, rule: Rule): number {
  if (found.length !== want.length) return Infinity;
  const finite = want.filter((value) => Number.isFinite(value));
  const scale = finite.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
  return want.reduce((worst, value, i) => {
    if (rule === 'or NaN' && Number.isNaN(found[i]!)) return worst;
    const error = Object.is(found[i], value) || found[i] === value ? 0 : Math.abs(found[i]! - value) / scale;
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

function mapFloats(inputs: Inputs, each: (value: number, i: number, at: number) => number): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { type, data }], at) => [
      name,
      { type, data: type.startsWith('f') ? data.map((value, i) => each(value, i, at)) : data },
    ]),
  );
}
