/**
 * The steps of a scan: its body as a phase, in a loop. A slice of a sequence is read, a yield written, where it lies.
 * Those of an `if`: each side as a phase that writes its results where those of the `if` are.
 */
import { addDims, mulDims, productOf, symbolDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Phase } from '../program/program.ts';
import { branchAttrs, scanAttrs } from './attributes.ts';
import { conditionCount } from '../ops/bodies/close-branch.ts';
import type { GraphScheduler } from './graph-scheduler.ts';
import type { Group } from './group.ts';
import { livePart, usedResults } from './live.ts';
import type { Condition, Region, Step } from './plan.ts';

/** Inner loops have other counters than those around them. No dim is called so: dims are names of the language. */
function counterAt(depth: number): string {
  return depth === 0 ? '$step' : `$step${depth + 1}`;
}

export function blockSteps(group: Group, outer: GraphScheduler): readonly Step[] {
  return group.block!.op.lowering.kind === 'loop' ? loopSteps(group, outer) : branchSteps(group, outer);
}

function branchSteps(group: Group, outer: GraphScheduler): readonly Step[] {
  const node = group.block!;
  const attrs = branchAttrs(node);
  const { compare, left, right, body, otherwise } = attrs;
  const results = new Map([...group.outputs].map((result) => [Number(result.attrs['index']), outer.source(result)]));
  const captured = node.operands.slice(conditionCount(attrs));
  const side = (roots: readonly Node[]): readonly Step[] => {
    const wanted = new Map([...results.keys()].map((i) => [String(i), roots[i]!]));
    const { before, steps } = outer.inside(
      { name: 'side', results: wanted, writes: new Map() },
      {
        leaf: (leaf) => outer.view(captured[Number(leaf.attrs['position'])]!),
        result: (name) => results.get(Number(name))!,
        depth: outer.surroundings.depth,
      },
    );
    return [...before, ...steps];
  };
  const condition: Condition =
    compare === '' ? { kind: 'stored', ...outer.view(node.operands[0]!) } : { kind: 'sizes', left, op: compare, right };
  return [{ kind: 'branch', condition, body: side(body), otherwise: side(otherwise) }];
}

function loopSteps(group: Group, outer: GraphScheduler): readonly Step[] {
  const node = group.block!;
  const { length, reversed, sequences, carries, next, yields } = scanAttrs(node);
  const live = livePart(node, usedResults(group));
  const results = new Map([...group.outputs].map((result) => [Number(result.attrs['index']), outer.source(result)]));
  const counter = counterAt(outer.surroundings.depth);
  const slice = ({ buffer, at }: Region, shape: readonly Dim[]): Region => ({
    buffer,
    at: addDims(at, mulDims(symbolDim(counter), productOf(shape))),
  });

  const places = new Map<number, Region>();
  const before: Step[] = [];
  for (const i of live.carries) {
    const init = node.operands[sequences + i]!;
    const region = results.get(yields.length + i) ?? outer.temporary(next[i]!);
    places.set(sequences + i, region);
    before.push(outer.begin(init, region));
  }
  for (const i of live.operands) {
    if (places.has(i)) continue;
    const operand = node.operands[i]!;
    const region = outer.view(operand);
    places.set(i, i < sequences ? slice(region, operand.type.shape.slice(1)) : region);
  }

  const isFixed = new Set(live.operands.filter((i) => i >= sequences + carries));
  const { binder } = outer.shared.builder;
  const carryBinder = (i: number): Node =>
    binder({ scope: 0, position: sequences + i, type: node.operands[sequences + i]!.type });
  const used = live.results.filter((i) => i < yields.length);
  const body: Phase = {
    name: 'body',
    results: new Map(used.map((i) => [String(i), yields[i]!])),
    writes: new Map(live.carries.map((i) => [carryBinder(i), next[i]!])),
  };
  const inner = outer.inside(body, {
    leaf(leaf) {
      const position = Number(leaf.attrs['position']);
      const region = places.get(position);
      if (region === undefined) throw new InternalError(`binder ${position} of %${node.id} is nowhere`);
      return region;
    },
    isFixed: (leaf) => isFixed.has(Number(leaf.attrs['position'])),
    result: (name, root) => slice(results.get(Number(name))!, root.type.shape),
    depth: outer.surroundings.depth + 1,
  });
  return [...before, ...inner.before, { kind: 'loop', counter, extent: length, reversed, body: inner.steps }];
}
