/** `--dim B=32`: open dims fixed after elaboration, so that code gets faster and typing stays as it was. */
import { constantDim, substituteDim, type Dim, type Sizes } from '../graph/dim.ts';
import { fixDims as fixGraph } from '../graph/fix-dims.ts';
import type { Node } from '../graph/node.ts';
import type { Mode, Model } from './model.ts';

/** The model with the given dims as numbers. They stay in `model.dims`, and are the only sizes it then takes. */
export function fixDims(model: Model, fixed: Sizes): Model {
  if (Object.keys(fixed).length === 0) return model;
  const values = new Map(Object.entries(fixed).map(([name, size]) => [name, constantDim(size)]));
  const modes = [model.inference, model.training].flatMap(({ outputs, losses, metrics, primes }) => {
    return [outputs, losses, metrics, primes].flatMap((nodes) => [...nodes.values()]);
  });
  const roots = [...model.inputs.map(({ leaf }) => leaf), ...modes];
  const copies = fixGraph(roots, model.builder, fixed);
  const all = <K>(nodes: ReadonlyMap<K, Node>) => new Map([...nodes].map(([key, node]) => [key, copies.get(node)!]));
  // A binding that nothing needs has no copy.
  const live = (nodes: ReadonlyMap<string, Node> = new Map()) =>
    new Map([...nodes].flatMap(([name, node]) => (copies.has(node) ? [[name, copies.get(node)!] as const] : [])));
  const mode = ({ outputs, losses, metrics, primes, bindings }: Mode): Mode => ({
    outputs: all(outputs),
    losses: all(losses),
    metrics: all(metrics),
    primes: all(primes),
    bindings: live(bindings),
  });
  const fix = (dim: Dim): Dim => substituteDim(dim, values);
  return {
    ...model,
    fixed,
    inputs: model.inputs.map((input) => ({
      ...input,
      leaf: copies.get(input.leaf)!,
      ...(input.below === undefined ? {} : { below: fix(input.below) }),
      ...(input.partlyBelow === undefined ? {} : { partlyBelow: fix(input.partlyBelow) }),
      ...(input.alsoBelow === undefined ? {} : { alsoBelow: input.alsoBelow.map(fix) }),
    })),
    constraints: model.constraints.map((one) => ({ ...one, left: fix(one.left), right: fix(one.right) })),
    inference: mode(model.inference),
    training: mode(model.training),
  };
}
