/** A program run by the float64 interpreter: what an emitted module is compared with. */
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { LeafAttrs } from '../../compiler/ops/leaf.ts';
import type { Program } from '../../compiler/program/program.ts';

/** Values of leaves by `role:name`. */
export type Values = Map<string, Float64Array>;

/** `role:name` of a leaf. */
export function keyOf(leaf: Node): string {
  const { role, name } = leaf.attrs as unknown as LeafAttrs;
  return `${role}:${name}`;
}

/**
 * Runs one phase: results by name, then all writes at once. A leaf without a value starts as its role says (active 1,
 * everything else 0). A phase that reads what an earlier phase of its entry computed computes it again.
 */
export function runPhase(
  program: Program,
  name: string,
  values: Values,
  sizes: Sizes,
): ReadonlyMap<string, Float64Array> {
  const phase = program.entries.flatMap(({ phases }) => phases).find((candidate) => candidate.name === name);
  if (phase === undefined) throw new RangeError(`the program has no phase ${name}`);
  const leaf = (node: Node) => {
    const shape = node.type.shape.map((dim) => evaluateDim(dim, sizes));
    const key = keyOf(node);
    const size = shape.reduce((product, extent) => product * extent, 1);
    const data = values.get(key) ?? new Float64Array(size).fill(key.startsWith('active:') ? 1 : 0);
    return { shape, data };
  };
  const computed = interpret([...phase.results.values(), ...phase.writes.values()], { leaf, sizes });
  for (const [target, value] of phase.writes) values.set(keyOf(target), computed.get(value)!.data);
  return new Map([...phase.results].map(([result, node]) => [result, computed.get(node)!.data]));
}
