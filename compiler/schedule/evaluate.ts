/** Turns nodes into scalar expressions inside one kernel: loads of what other kernels stored, and the rest computed in place. */
import { addDims, constantDim, constantOf, symbolDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import { combine } from '../loop/folds.ts';
import type { Element, Expr, Place } from '../loop/ir.ts';
import { loopType } from '../loop/scalar.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { accessKey, byIndex, linearize, throughReshape, type Access } from './access.ts';
import type { Group } from './group.ts';
import { lowerMap, type Operands } from './lower.ts';
import type { Region } from './plan.ts';
import { PARTS } from './totals.ts';
import type { Writer } from './writer.ts';

/** Where values are. */
export interface Storage {
  /** Where to read a leaf or a stored node. */
  source(node: Node): Region;
  /** Where the kernel of its group stores an output. */
  targets(node: Node): readonly Region[];
  /** Whether what is stored are the parts of a sum. */
  isTotal(node: Node): boolean;
}

export function placeIn(region: Region, at: Dim): Place {
  const { buffer } = region;
  return { buffer: buffer.name, element: buffer.dtype satisfies Element, at: addDims(beginning(region), at) };
}

/** Where a slice begins is a parameter of the kernel, so that one kernel serves slices of every size; slices that begin alike share it. */
function beginning({ at }: Region): Dim {
  return constantOf(at) === 0 ? at : symbolDim(`at#${at.key}`);
}

/** The values of all `beginning`s that a kernel of the group may mention. */
export function beginnings(group: Group, storage: Storage): ReadonlyMap<string, Dim> {
  const regions = [
    ...[...group.reads.keys()].map((node) => storage.source(node)),
    ...[...group.outputs].flatMap((node) => storage.targets(node)),
  ];
  return new Map(regions.map((region) => [beginning(region).key, region.at]));
}

/** Computes a reduction of the group, for all lanes at once, and provides what it found. */
type Reduce = (node: Node, evaluator: Evaluator) => void;

function noReductions({ op }: Node): never {
  throw new InternalError(`no loops for ${op.name}`);
}

export class Evaluator implements Operands {
  readonly writer: Writer;
  readonly storage: Storage;
  readonly #group: Group;
  readonly #known = new Map<string, Expr>();
  readonly #reduce: Reduce;

  constructor(group: Group, storage: Storage, writer: Writer, reduce: Reduce = noReductions) {
    this.#group = group;
    this.storage = storage;
    this.writer = writer;
    this.#reduce = reduce;
  }

  /** Says what `node` is at `index`, where a template or loop has computed it. */
  provide(node: Node, index: MultiIndex, value: Expr): void {
    this.#known.set(keyOf(node, byIndex(index)), value);
  }

  /** The scalar of `node` at `access`. */
  value(node: Node, access: Access): Expr {
    if (node.op.lowering.kind === 'alias') {
      const [operand] = node.operands;
      return this.value(operand!, throughReshape(operand!.type.shape, node.type.shape, access));
    }
    const key = keyOf(node, access);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = this.#compute(node, access, key);
    this.#known.set(key, value);
    return value;
  }

  asIndex(value: Expr): Dim {
    return symbolDim(this.writer.constant('row', value).name);
  }

  #compute(node: Node, access: Access, key: string): Expr {
    const { lowering } = node.op;
    if (lowering.kind === 'leaf' || !this.#group.inside.has(node)) return this.#load(node, access);
    if (lowering.kind === 'map') {
      const value = lowerMap(node, access, this);
      if (value === undefined) throw new InternalError(`${node.op.name} needs a multi-index`);
      return value;
    }
    if (lowering.kind === 'reduce') this.#reduce(node, this);
    const provided = this.#known.get(key);
    if (provided === undefined) throw new InternalError(`${node.op.name} is not computed at ${accessKey(access)}`);
    return provided;
  }

  #load(node: Node, access: Access): Expr {
    const region = this.storage.source(node);
    const load = (at: Dim): Expr => ({ kind: 'load', type: loopType(node.type.dtype), place: placeIn(region, at) });
    if (!this.storage.isTotal(node)) return load(linearize(node.type.shape, access));
    const parts = Array.from({ length: PARTS + 1 }, (_, part) => load(constantDim(part)));
    const sum = combine('add', parts);
    // In a loop it would be of no use under a name, as it belongs outside.
    if (this.writer.depth > 1) return sum;
    const total = this.writer.constant('total', sum);
    return { kind: 'get', type: total.type, variable: total };
  }
}

function keyOf(node: Node, access: Access): string {
  return `${node.id} ${accessKey(access)}`;
}
