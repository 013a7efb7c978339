/** Axes by name: `rearrange["b (h d) -> b h d"]` and `einsum["... i, i o -> ... o"]`. */
import { constantOf, exactDiv, oneDim, productOf, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { describeValue } from '../describe.ts';
import { toDim } from '../dims.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp, toNodes } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { tensorArgument, type Builtin, type BuiltinCall } from './builtin.ts';
import { parsePattern, withoutDots, type AxisNames, type Pattern } from './pattern.ts';

export const einopsBuiltins = { rearrange, einsum } as const satisfies Readonly<Record<string, Builtin>>;

/** The pattern for these operands, with a name for each of their axes; undefined after a problem. */
function patternOf(call: BuiltinCall, operands: readonly Node[]): Pattern | undefined {
  const given = call.statics.get('pattern')!;
  if (given.value.kind !== 'string') {
    const message = `the pattern is a string, not ${describeValue(given.value)}`;
    fail(call.frame, elaborateProblems.notStatic, given.span, message);
    return undefined;
  }
  const pattern = parsePattern(given.value.value);
  if ('mistake' in pattern) return mistaken(call, `this pattern ${pattern.mistake}`);
  const count = pattern.operands.length;
  if (count !== operands.length) {
    const tensors = count === 1 ? 'tensor' : 'tensors';
    return mistaken(call, `this pattern is for ${count} ${tensors}, and there are ${operands.length}`);
  }
  const ranks = operands.map(({ type }) => type.shape.length);
  const named = withoutDots(pattern, ranks);
  return 'mistake' in named ? mistaken(call, `this pattern ${named.mistake}`, operands) : named;
}

function mistaken(call: BuiltinCall, message: string, nodes: readonly Node[] = []): undefined {
  fail(call.frame, elaborateProblems.badOperands, call.statics.get('pattern')!.span, message, {
    labels: nodes.map((node, i) => ({ span: call.args[i]?.span ?? call.span, text: formatType(node.type) })),
  });
  return undefined;
}

/** Splits axes, orders them, and merges them again. */
function rearrange(call: BuiltinCall): Value {
  const { builder } = call.frame.context;
  const x = tensorArgument(call, 0);
  const pattern = x === undefined ? undefined : patternOf(call, [x]);
  if (x === undefined || pattern === undefined) return poison;
  const [axes] = pattern.operands;
  const names = axes!.flat();
  const wanted = pattern.result.flat();
  const lost = names.find((name) => !wanted.includes(name)) ?? wanted.find((name) => !names.includes(name));
  if (lost !== undefined) return mistaken(call, `\`${lost}\` stands on one side only`) ?? poison;
  const extents = solve(call, x, axes!);
  if (extents === undefined) return poison;
  const sizeOf = (name: string): Dim => extents.get(name)!;
  return tensorValue(
    from(call.frame, call.span, () => {
      const split = builder.reshape(x, { shape: names.map(sizeOf) });
      const ordered = builder.transpose(split, { permutation: wanted.map((name) => names.indexOf(name)) });
      return builder.reshape(ordered, { shape: pattern.result.map((axis) => productOf(axis.map(sizeOf))) });
    }),
  );
}

/** The extent of each name: given by `name=…`, or what the others leave of its axis. */
function solve(call: BuiltinCall, x: Node, axes: readonly AxisNames[]): ReadonlyMap<string, Dim> | undefined {
  const { shape } = x.type;
  if (axes.length !== shape.length) {
    return mistaken(call, `${formatType(x.type)} has ${shape.length} axes, and this pattern ${axes.length}`, [x]);
  }
  const extents = extentsGiven(call, axes.flat());
  if (extents === undefined) return undefined;
  for (const [axis, names] of axes.entries()) {
    const unknown = names.filter((name) => !extents.has(name));
    if (unknown.length > 1) {
      const [first, second] = unknown;
      return mistaken(
        call,
        `how ${shape[axis]!.key} splits into \`${first}\` and \`${second}\` is open: give one of them, \`${first}=…\``,
        [x],
      );
    }
    const known = productOf(names.flatMap((name) => extents.get(name) ?? []));
    const left = constantOf(known) === 0 ? undefined : exactDiv(shape[axis]!, known);
    const fits = left !== undefined && (unknown.length === 1 || left.key === oneDim.key);
    if (!fits && !(unknown.length === 0 && known.key === shape[axis]!.key)) {
      const parts = names.length === 0 ? '1' : names.map((name) => extents.get(name)?.key ?? name).join(' · ');
      return mistaken(call, `axis ${axis} is ${shape[axis]!.key}, which is not ${parts}`, [x]);
    }
    if (unknown.length === 1) extents.set(unknown[0]!, left!);
  }
  return extents;
}

/** The extents that the call itself names. */
function extentsGiven(call: BuiltinCall, names: readonly string[]): Map<string, Dim> | undefined {
  const extents = new Map<string, Dim>();
  for (const [name, { value, span }] of call.statics) {
    if (name === 'pattern') continue;
    if (!names.includes(name)) {
      fail(call.frame, elaborateProblems.badOperands, span, `the pattern has no axis \`${name}\``);
      return undefined;
    }
    const dim = toDim(call.frame, { value, span });
    if (dim === undefined) return undefined;
    extents.set(name, dim);
  }
  return extents;
}

/** A tensor with a name for each axis. */
interface Named {
  readonly node: Node;
  readonly names: readonly string[];
}

/** Multiplies from left to right, summing each name as soon as nothing to the right has it. */
function einsum(call: BuiltinCall): Value {
  const nodes = toNodes(call.frame, call.args)?.nodes;
  const pattern = nodes === undefined ? undefined : patternOf(call, nodes);
  if (nodes === undefined || pattern === undefined) return poison;
  const axes = [...pattern.operands, pattern.result];
  if (axes.flat().some((names) => names.length !== 1)) {
    return mistaken(call, 'each axis of `einsum` has one name', nodes) ?? poison;
  }
  const result = pattern.result.flat();
  const operands = nodes.map((node, i): Named => ({ node, names: pattern.operands[i]!.flat() }));
  if (!fitting(call, operands, result)) return poison;
  const [first, ...others] = operands;
  let product = first!;
  for (const [i, next] of others.entries()) {
    const later = new Set([...result, ...others.slice(i + 1).flatMap(({ names }) => names)]);
    const joined = join(call, product, next, later);
    if (joined === undefined) return poison;
    product = joined;
  }
  const summed = without(call, product, (name) => result.includes(name));
  if (summed === undefined) return poison;
  const permutation = result.map((name) => summed.names.indexOf(name));
  return tensorValue(
    from(call.frame, call.span, () => call.frame.context.builder.transpose(summed.node, { permutation })),
  );
}

/** Whether every name has one extent, and the result no name of its own. */
function fitting(call: BuiltinCall, operands: readonly Named[], result: readonly string[]): boolean {
  const nodes = operands.map(({ node }) => node);
  const extents = new Map<string, Dim>();
  for (const { node, names } of operands) {
    const { shape } = node.type;
    if (names.length !== shape.length) {
      const letters =
        names.length === 1 && names[0]!.length === shape.length
          ? `: write \`${Array.from(names[0]!).join(' ')}\`, axes are words`
          : '';
      mistaken(
        call,
        `\`${names.join(' ')}\` are ${names.length} axes, and ${formatType(node.type)} has ${shape.length}${letters}`,
        nodes,
      );
      return false;
    }
    for (const [axis, name] of names.entries()) {
      const known = extents.get(name) ?? shape[axis]!;
      if (known.key !== shape[axis]!.key) {
        mistaken(call, `\`${name}\` is ${known.key} and ${shape[axis]!.key}`, nodes);
        return false;
      }
      extents.set(name, known);
    }
  }
  const unknown = result.find((name) => !extents.has(name));
  if (unknown !== undefined) mistaken(call, `no tensor has the axis \`${unknown}\``, nodes);
  return unknown === undefined;
}

/** x without the axes whose names are not kept: their sum. */
function without(call: BuiltinCall, { node, names }: Named, keeps: (name: string) => boolean): Named | undefined {
  const axes = names.flatMap((name, axis) => (keeps(name) ? [] : [axis]));
  if (axes.length === 0) return { node, names };
  const sum = applyOp(call.frame, operators.sum, [node], [], call.span, { axes });
  return sum.kind === 'tensor' ? { node: sum.node, names: names.filter(keeps) } : undefined;
}

/** The product of two tensors, summed over the shared names that nobody asks for later. */
function join(call: BuiltinCall, left: Named, right: Named, later: ReadonlySet<string>): Named | undefined {
  const a = without(call, left, (name) => later.has(name) || right.names.includes(name));
  const b = without(call, right, (name) => later.has(name) || left.names.includes(name));
  if (a === undefined || b === undefined) return undefined;
  const all = [...new Set([...a.names, ...b.names])];
  const names = all.filter((name) => later.has(name));
  const label = (list: readonly string[]): readonly number[] => list.map((name) => all.indexOf(name));
  const attrs = { left: label(a.names), right: label(b.names), result: label(names) };
  const product = applyOp(call.frame, operators.contract, [a.node, b.node], [], call.span, attrs);
  return product.kind === 'tensor' ? { node: product.node, names } : undefined;
}
