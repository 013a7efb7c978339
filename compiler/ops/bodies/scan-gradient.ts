/**
 * The cotangent of a scan is a scan the other way round: it carries the cotangents of the carries, and yields those of the slices.
 * Values of the body that its rules mention are residuals: yielded by the primal scan, which is written once more with these yields
 * (the pass `joinScans` makes one loop of both), unless they are cheap to compute again.
 */
import type { Builder } from '../../graph/builder.ts';
import { topological } from '../../graph/traverse.ts';
import { isFloat } from '../../graph/type.ts';
import type { Node } from '../../graph/node.ts';
import { copyBody } from './body.ts';
import { zerosOf } from '../rules/define.ts';
import { OpenScan } from './open-scan.ts';
import type { VjpContext } from '../op.ts';
import { isWorthKeeping, residualsOf } from './residuals.ts';
import type { ScanAttrs } from '../scan.ts';
import { Totals, type Results } from './totals.ts';

export function scanGradient(
  b: Builder,
  _: Node,
  context: VjpContext<readonly Node[], ScanAttrs>,
): readonly (Node | null)[] {
  const { operands, attrs, cotangents, gradient } = context;
  const { sequences, carries, yields, length, reversed } = attrs;
  const body = openBody(b, operands, attrs);
  const backward = new OpenScan(b, length, { reversed: !reversed, recompute: attrs.recompute });

  const seeds = body.yields.flatMap((root, i) => {
    const cotangent = cotangents![i];
    return cotangent === undefined ? [] : [{ root, seed: backward.element(cotangent) }];
  });
  const carried = body.next.flatMap((root, i) => {
    if (!isFloat(root.type.dtype)) return [];
    const seed = backward.carry(cotangents![yields.length + i] ?? zerosOf(b, root.type));
    return [{ root, seed, at: sequences + i }];
  });
  const wrt = operands.flatMap(({ type }, at) => (isFloat(type.dtype) ? [at] : []));
  const binders = wrt.map((at) => body.binders[at]!);
  const found = gradient!(b, [...carried, ...seeds], binders);
  const gradients = new Map(wrt.map((at, i) => [at, found[i]!]));

  const captured = wrt.filter((at) => at >= sequences + carries);
  const varying = dependents(found, body.binders.slice(sequences + carries));
  const totals = new Totals(b, backward, { varies: (node) => varying.has(node), carriesAll: attrs.recompute });
  const finishers = totals.of(captured.map((at) => gradients.get(at)!));
  const slices = wrt.filter((at) => at < sequences);
  const next = [...carried.map(({ at }) => gradients.get(at)!), ...totals.next];
  const yielded = [...slices.map((at) => gradients.get(at)!), ...totals.yields];

  const names = residualNames(b, context, body, backward, [...next, ...yielded]);
  const order = topological([...next, ...yielded]);
  const copies = copyBody(b, order, names);
  const scanned = backward.close(
    next.map((root) => copies.get(root)!),
    yielded.map((root) => copies.get(root)!),
  );

  const back: (Node | null)[] = operands.map(() => null);
  for (const [i, at] of slices.entries()) back[at] = scanned.yields[i]!;
  for (const [i, { at }] of carried.entries()) back[at] = scanned.finals[i]!;
  const results: Results = {
    stacked: (node) => scanned.yields[slices.length + totals.yields.indexOf(node)]!,
    final: (i) => scanned.finals[carried.length + i]!,
    outer: (node) => copies.get(node) ?? node,
  };
  for (const [i, at] of captured.entries()) back[at] = finishers[i]!(results);
  return back;
}

interface OpenBody {
  /** By position. */
  readonly binders: readonly Node[];
  readonly next: readonly Node[];
  readonly yields: readonly Node[];
  /** Node of the open body → the same of the closed one. */
  readonly closed: ReadonlyMap<Node, Node>;
}

/** The body over binders of a scope of its own, so that it cannot be confused with bodies around it or inside. */
function openBody(b: Builder, operands: readonly Node[], { sequences, next, yields }: ScanAttrs): OpenBody {
  const scope = b.scope();
  const types = operands.map(({ type }, i) =>
    i < sequences ? { dtype: type.dtype, shape: type.shape.slice(1) } : type,
  );
  const binders = types.map((type, position) => b.binder({ scope, position, type }));
  const names = new Map(types.map((type, position) => [b.binder({ scope: 0, position, type }), binders[position]!]));
  const copies = copyBody(b, topological([...next, ...yields]), names);
  return {
    binders,
    next: next.map((root) => copies.get(root)!),
    yields: yields.map((root) => copies.get(root)!),
    closed: new Map([...copies].map(([from, to]) => [to, from])),
  };
}

/** What the reversed body calls each value of the primal one that it mentions. */
function residualNames(
  b: Builder,
  { operands, attrs, result }: VjpContext<readonly Node[], ScanAttrs>,
  body: OpenBody,
  backward: OpenScan,
  roots: readonly Node[],
): ReadonlyMap<Node, Node> {
  const { sequences, carries, yields } = attrs;
  const names = new Map<Node, Node>();
  for (const [at, binder] of body.binders.entries()) {
    if (at < sequences) names.set(binder, backward.element(operands[at]!));
    if (at >= sequences + carries) names.set(binder, operands[at]!);
  }
  const isKept = attrs.recompute ? (node: Node): boolean => node.op.name === 'binder' : isWorthKeeping;
  const primalNodes = new Set(topological([...body.next, ...body.yields]));
  const residuals = residualsOf(roots, new Set(names.keys()), (node) => primalNodes.has(node) && isKept(node));
  const stored = residuals.map((node) => body.closed.get(node)!);
  const extra = stored.filter((node, i) => !yields.includes(node) && stored.indexOf(node) === i);
  const all = [...yields, ...extra];
  const primal = extra.length === 0 ? result : b.scan(...operands, { ...attrs, yields: all });
  for (const [i, node] of residuals.entries()) {
    names.set(node, backward.element(b.result(primal, all.indexOf(stored[i]!))));
  }
  return names;
}

/** The nodes that depend on anything but the given ones. */
function dependents(roots: readonly Node[], fixed: readonly Node[]): ReadonlySet<Node> {
  const varying = new Set<Node>();
  for (const node of topological(roots)) {
    const isOwn = node.op.name === 'binder' && !fixed.includes(node);
    if (isOwn || node.operands.some((operand) => varying.has(operand))) varying.add(node);
  }
  return varying;
}
