/**
 * A function kept in one piece until everything is differentiated, because its derivative is not that of its parts: `remat` computes it
 * again in the reverse instead of keeping what it computed, `custom_gradient` brings a rule of its own.
 */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { equalTypes, formatType, isFloat, type Type } from '../graph/type.ts';
import { bindersOf, copyBody } from './bodies/body.ts';
import { capsuleSamples } from './bodies/capsule-samples.ts';
import { defineOp, zerosOf } from './rules/define.ts';
import type { Mismatch, Op, VjpContext } from './op.ts';

/** Operands are the captured values, which bodies know by position; results are those of `primal`. */
export type CapsuleAttrs = Readonly<{
  primal: readonly Node[];
  /** Cotangents of the operands, over the operands and then the cotangents of the results; none for `remat`. */
  pullback: readonly Node[];
}>;

/** Once differentiated it is its primal body: the pass `openCapsules` puts that in its place. */
export const capsule: Op<number, CapsuleAttrs> = defineOp({
  name: 'capsule',
  doc: 'Its body as one operator, with a derivative that is not put together from those of its parts.',
  chapter: 'control flow',
  written: '`remat[Layer]`, `remat scan …`, `custom_gradient[f, b](x)`',
  shapes: 'captured values → the results of its body',
  derivative: 'of `remat`: that of its body, which runs again for it; of `custom_gradient`: b(x, g)',
  subgradient: 'what the operators of its body, or of b, take',
  source: 'for `remat`: Chen, Xu, Zhang, Guestrin: Training deep nets with sublinear memory cost (2016)',
  arity: undefined,
  elementwise: false,
  infer: (operands, attrs) => mismatchIn(operands, attrs) ?? attrs.primal.map(({ type }) => type),
  vjp(b, _, context) {
    return context.attrs.pullback.length > 0 ? ownRule(b, context) : rematerialized(b, context);
  },
  nondifferentiable: 'only floats have a derivative',
  lowering: { kind: 'branch' },
  evaluate: (operands, { primal }, run) =>
    run(primal, new Map(bindersOf(primal).map(([position, binder]) => [binder, operands[position]!]))),
  reference: () => {
    throw new RangeError('a capsule has a body to run');
  },
  samples: capsuleSamples,
});

function mismatchIn(operands: readonly Type[], { primal, pullback }: CapsuleAttrs): Mismatch | undefined {
  if (primal.length === 0) return { mismatch: 'a capsule without results' };
  const values = [...operands, ...primal.map(({ type }) => type)];
  const foreign = [...bindersOf(primal), ...bindersOf(pullback)].find(([position, { type }]) => {
    return values[position] === undefined || !equalTypes(type, values[position]);
  });
  if (foreign !== undefined) return { mismatch: `binder ${foreign[0]} stands for no operand` };
  const wrong = pullback.findIndex(({ type }, i) => !equalTypes(type, operands[i]!));
  return wrong === -1
    ? undefined
    : { mismatch: `${formatType(pullback[wrong]!.type)} is no cotangent of operand ${wrong}` };
}

type Context = VjpContext<readonly Node[], CapsuleAttrs>;

function ownRule(b: Builder, { operands, attrs, cotangents }: Context): readonly (Node | null)[] {
  const given = [...operands, ...attrs.primal.map((root, i) => cotangents![i] ?? zerosOf(b, root.type))];
  const names = new Map(bindersOf(attrs.pullback).map(([position, binder]) => [binder, given[position]!]));
  const copies = copyBody(b, topological(attrs.pullback), names);
  return operands.map(({ type }, i) => (isFloat(type.dtype) ? copies.get(attrs.pullback[i]!)! : null));
}

/** The body's gradient over `again` of the operands, so that nothing of the forward pass is kept for it. */
function rematerialized(b: Builder, { operands, attrs, cotangents, gradient }: Context): readonly (Node | null)[] {
  const scope = b.scope();
  const open = operands.map(({ type }, position) => b.binder({ scope, position, type }));
  const names = new Map(bindersOf(attrs.primal).map(([position, binder]) => [binder, open[position]!]));
  const body = copyBody(b, topological(attrs.primal), names);
  const seeded = attrs.primal.flatMap((root, i) => {
    const seed = cotangents![i];
    return seed === undefined ? [] : [{ root: body.get(root)!, seed }];
  });
  const wrt = operands.flatMap(({ type }, i) => (isFloat(type.dtype) ? [i] : []));
  const binders = wrt.map((i) => open[i]!);
  const found = gradient!(b, seeded, binders);
  const fresh = new Map(open.map((binder, i) => [binder, b.again(operands[i]!)]));
  const copies = copyBody(b, topological(found), fresh);
  const back: (Node | null)[] = operands.map(() => null);
  for (const [j, i] of wrt.entries()) back[i] = copies.get(found[j]!)!;
  return back;
}
