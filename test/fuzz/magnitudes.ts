/** What a comparison of gradients needs beside their values: how large they would be without cancellation, and how near a kink they were taken. */
import { constantOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import { bindersOf } from '../../compiler/ops/bodies/body.ts';
import { compareSizes, type BranchAttrs } from '../../compiler/ops/branch.ts';
import type { CapsuleAttrs } from '../../compiler/ops/capsule.ts';
import { conditionCount } from '../../compiler/ops/bodies/close-branch.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { AnyOp, Tensor } from '../../compiler/ops/op.ts';
import { offsetOf, rowMajor } from '../../compiler/ops/rules/row-major.ts';
import type { ScanAttrs } from '../../compiler/ops/scan.ts';

export interface Measured {
  readonly value: Tensor;
  /** The same with absolute values throughout: |a| + |b| for a − b, |a|·|b| for a·b, |f(a)| + |f′(a)|·|a| for a function f. */
  readonly size: Tensor;
}

export interface Measurement {
  readonly of: ReadonlyMap<Node, Measured>;
  /** The smallest distance of any operand, at any step of a loop, from where its operator has a kink or a jump. */
  readonly kink: number;
}

/** `roots` in float64, known dims only: a second interpreter beside the one of the compiler, which it must agree with. */
export function measure(roots: readonly Node[], leaves: ReadonlyMap<Node, Tensor>): Measurement {
  const meter = new Meter();
  const of = meter.run(roots, (leaf) => {
    const value = leaves.get(leaf);
    return value === undefined ? undefined : { value, size: absolute(value) };
  });
  return { of: new Map(roots.map((root, i) => [root, of[i]!])), kink: meter.kink };
}

class Meter {
  kink = Infinity;

  run(roots: readonly Node[], leaf: (node: Node) => Measured | undefined): readonly Measured[] {
    const results = new Map<Node, readonly Measured[]>();
    for (const node of topological(roots)) {
      const operands = node.operands.map((operand) => results.get(operand)![0]!);
      this.kink = Math.min(this.kink, distance(node, operands));
      results.set(node, this.#apply(node, operands, results, leaf));
    }
    return roots.map((root) => results.get(root)![0]!);
  }

  #apply(
    node: Node,
    operands: readonly Measured[],
    results: ReadonlyMap<Node, readonly Measured[]>,
    leaf: (node: Node) => Measured | undefined,
  ): readonly Measured[] {
    const { op, attrs } = node;
    if (op.lowering.kind === 'leaf') return [leaf(node)!];
    if (op.name === 'project') return [results.get(node.operands[0]!)![Number(attrs['index'])]!];
    // The attributes of an operator are those of its own type.
    // oxlint-disable typescript/no-unsafe-type-assertion
    if (op.name === 'scan') return this.#scan(operands, attrs as ScanAttrs);
    if (op.name === 'branch') return this.#branch(operands, attrs as BranchAttrs);
    if (op.name === 'capsule') return this.#body((attrs as CapsuleAttrs).primal, operands);
    // oxlint-enable typescript/no-unsafe-type-assertion
    return [single(node, operands)];
  }

  #body(roots: readonly Node[], operands: readonly Measured[]): readonly Measured[] {
    const binders = new Map(bindersOf(roots).map(([position, binder]) => [binder, operands[position]]));
    return this.run(roots, (node) => binders.get(node));
  }

  #branch(operands: readonly Measured[], attrs: BranchAttrs): readonly Measured[] {
    const { compare, left, right, body, otherwise } = attrs;
    const holds =
      compare === '' ? operands[0]!.value.data[0] !== 0 : compareSizes(constantOf(left)!, compare, constantOf(right)!);
    return this.#body(holds ? body : otherwise, operands.slice(conditionCount(attrs)));
  }

  #scan(operands: readonly Measured[], attrs: ScanAttrs): readonly Measured[] {
    const { sequences, carries, next, yields, reversed } = attrs;
    const length = constantOf(attrs.length)!;
    let carried = operands.slice(sequences, sequences + carries);
    const steps: (readonly Measured[])[] = [];
    for (let i = 0; i < length; i++) {
      const at = reversed ? length - 1 - i : i;
      const slices = operands.slice(0, sequences).map((each) => both(each, (tensor) => sliceOf(tensor, at)));
      const results = this.#body([...next, ...yields], [...slices, ...carried, ...operands.slice(sequences + carries)]);
      carried = results.slice(0, carries);
      steps[at] = results.slice(carries);
    }
    const stacked = yields.map(({ type }, i) => {
      const shape = [length, ...type.shape.map((dim) => constantOf(dim)!)];
      return {
        value: stack(steps.map((results) => results[i]!.value), shape), // prettier-ignore
        size: stack(steps.map((results) => results[i]!.size), shape), // prettier-ignore
      };
    });
    return [...stacked, ...carried];
  }
}

function both({ value, size }: Measured, rule: (tensor: Tensor) => Tensor): Measured {
  return { value: rule(value), size: rule(size) };
}

function sliceOf({ shape, data }: Tensor, at: number): Tensor {
  const size = data.length / shape[0]!;
  return { shape: shape.slice(1), data: data.slice(at * size, (at + 1) * size) };
}

function stack(tensors: readonly Tensor[], shape: readonly number[]): Tensor {
  return { shape, data: Float64Array.from(tensors.flatMap(({ data }) => [...data])) };
}

const compared: ReadonlySet<string> = new Set(
  'less lessEqual greater greaterEqual equal notEqual maximum minimum'.split(' '),
);

/** How far the operands are from a kink of their operator; two that are one node are equal whatever the rounding. */
function distance({ op, operands: [left, right], attrs }: Node, operands: readonly Measured[]): number {
  const [x, y] = operands.map(({ value }) => value);
  if (left === undefined || !isFloat(left.type.dtype)) return Infinity;
  if (op.name === 'abs' || op.name === 'sign') return least(x!.data);
  if (op.name === 'rem') {
    const rest = x!.data.map((value, i) => Math.abs(value % y!.data[i]!));
    return Math.min(least(rest), least(rest.map((value, i) => Math.abs(y!.data[i]!) - value)));
  }
  if (compared.has(op.name) && left !== right) return least(x!.data.map((value, i) => value - y!.data[i]!));
  if ((op.name === 'reduceMax' || op.name === 'reduceMin') && Array.isArray(attrs['axes']))
    return gap(x!, attrs['axes'].map(Number), op.name === 'reduceMax' ? 1 : -1);
  return Infinity;
}

function least(data: Float64Array): number {
  return data.reduce((smallest, value) => Math.min(smallest, Math.abs(value)), Infinity);
}

/** The smallest distance between the two largest over axes. */
function gap({ shape, data }: Tensor, axes: readonly number[], sign: 1 | -1): number {
  const kept = shape.filter((_, axis) => !axes.includes(axis));
  const groups = new Map<number, number[]>();
  rowMajor(shape, (index) => {
    const at = offsetOf(kept, index.filter((_, axis) => !axes.includes(axis))); // prettier-ignore
    const group = groups.get(at) ?? [];
    groups.set(at, group);
    return group.push(sign * data[offsetOf(shape, index)]!);
  });
  const gaps = [...groups.values()].map((group) => {
    const [first = Infinity, second = -Infinity] = group.toSorted((a, b) => b - a);
    return first - second;
  });
  return Math.min(Infinity, ...gaps);
}

function absolute({ shape, data }: Tensor): Tensor {
  return { shape, data: data.map(Math.abs) };
}

/** Functions that bend: what rounding does to an operand they pass on by their slope. */
const curved: ReadonlySet<string> = new Set(
  'sin cos tan asin acos atan atan2 sinh cosh tanh sigmoid erf erfc exp expm1 log log1p log2 sqrt rsqrt pow softplus'.split(
    ' ',
  ),
);

function single({ op, attrs, type }: Node, operands: readonly Measured[]): Measured {
  const shape = type.shape.map((dim) => constantOf(dim)!);
  const apply = (of: readonly Tensor[], by: AnyOp = op): Tensor => ({
    shape,
    data: by.reference(of, attrs, shape, type.dtype),
  });
  const value = apply(operands.map((operand) => operand.value));
  if (!isFloat(type.dtype)) return { value, size: value };
  if (curved.has(op.name)) return { value, size: bent(value, operands, apply) };
  const sizes = operands.map(({ size }) => size);
  if (op.name === 'sub') return { value, size: apply(sizes, operators.add) };
  if (op.name === 'rem') {
    const [x, y] = operands.map(({ value: { data } }) => data);
    const data = x!.map((each, i) => sizes[0]!.data[i]! + Math.abs(Math.trunc(each / y![i]!)) * sizes[1]!.data[i]!);
    return { value, size: { shape, data } };
  }
  if (op.name === 'div') return { value, size: absolute(apply([sizes[0]!, operands[1]!.value])) };
  if (op.name === 'maximum' || op.name === 'minimum') {
    return { value, size: apply(sizes, operators.maximum) };
  }
  if (op.name === 'reduceMax' || op.name === 'reduceMin') {
    return { value, size: apply(sizes, operators.reduceMax) };
  }
  // Masks and positions have the size of their value; of all other operators absolute values go in and come out.
  return { value, size: absolute(apply(sizes)) };
}

/** |f(x)| + Σ |∂f/∂x|·size(x), the slopes by central differences: their first digits are enough. */
function bent(value: Tensor, operands: readonly Measured[], apply: (of: readonly Tensor[]) => Tensor): Tensor {
  const data = value.data.map(Math.abs);
  for (const [at, { size }] of operands.entries()) {
    const shifted = (by: number): Float64Array =>
      apply(
        operands.map((each, i) => {
          const { shape, data: own } = each.value;
          return i === at ? { shape, data: own.map((x) => x + by * spacing(x)) } : each.value;
        }),
      ).data;
    const [up, down] = [shifted(1), shifted(-1)];
    for (const [i, x] of operands[at]!.value.data.entries()) {
      const slope = Math.abs(up[i]! - down[i]!) / (2 * spacing(x));
      if (Number.isFinite(slope)) data[i]! += slope * size.data[i]!;
    }
  }
  return { shape: value.shape, data };
}

function spacing(x: number): number {
  return 1e-6 * Math.max(1e-3, Math.abs(x));
}
