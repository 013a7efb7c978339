/** Index equations that are sums of products over plain indices: `y[i, j] = sum[k] a[i, k] * b[k, j]` becomes contractions. */
import type { Span } from '../../grammar/source.ts';
import type { Apply, Expression, Name, Target } from '../../grammar/syntax.ts';
import type { Dim } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { operators } from '../ops/index.ts';
import { binary } from './arithmetic.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail, from, notCompiled } from './report.ts';
import { applyOp, toTensor, type Operand } from './tensors.ts';
import { poison, tensorValue, type Value } from './values.ts';

interface Factor {
  readonly operand: Operand;
  /** The index on each axis; empty for a factor without indices. */
  readonly indices: readonly string[];
}

type IndexTarget = Extract<Target, { kind: 'indexTarget' }>;

export function bindIndexed(target: IndexTarget, values: readonly Expression[], span: Span, frame: Frame): Value {
  const [written] = values;
  if (written === undefined || values.length > 1) {
    return fail(frame, elaborateProblems.badDestructuring, span, 'an index equation has one value');
  }
  const summed = written.kind === 'reduction' ? written.indices : [];
  if (written.kind === 'reduction' && written.reducer.text !== 'sum') {
    return notCompiled(frame, written.span, `\`${written.reducer.text}\` in index notation`);
  }
  const body = written.kind === 'reduction' ? written.body : written;
  const factors = factorsOf(body, [...target.indices, ...summed], frame);
  if (factors === undefined) return poison;
  return product(factors, target.indices, summed, span, frame);
}

/** The factors of a product whose subscripts are plain indices; anything else is not compiled yet. */
function factorsOf(body: Expression, indices: readonly Name[], frame: Frame): readonly Factor[] | undefined {
  const known = new Set(indices.map((index) => index.text));
  const factors: Factor[] = [];
  let at: Expression | undefined = body;
  while (at !== undefined) {
    const part: Expression = at.kind === 'binary' && at.operator === '*' ? at.right : at;
    const rest: Expression | undefined = part === at ? undefined : at.kind === 'binary' ? at.left : undefined;
    const factor = factorOf(part, known, frame);
    if (factor === undefined) return undefined;
    factors.unshift(factor);
    at = rest;
  }
  return factors;
}

function factorOf(part: Expression, known: ReadonlySet<string>, frame: Frame): Factor | undefined {
  if (part.kind === 'apply' && part.items.some((item) => item.kind === 'positional')) {
    const names = plainIndices(part, known);
    if (names === undefined) {
      notCompiled(
        frame,
        part.span,
        'a subscript other than a plain index',
        'Only products over plain indices compile so far.',
      );
      return undefined;
    }
    const value = frame.context.evaluator.evaluate(part.target, frame);
    return value.kind === 'poison' ? undefined : { operand: { value, span: part.span }, indices: names };
  }
  if (part.kind !== 'number' && part.kind !== 'name') {
    notCompiled(frame, part.span, 'this index notation', 'Only products over plain indices compile so far.');
    return undefined;
  }
  const value = frame.context.evaluator.evaluate(part, frame);
  return value.kind === 'poison' ? undefined : { operand: { value, span: part.span }, indices: [] };
}

function plainIndices({ items }: Apply, known: ReadonlySet<string>): readonly string[] | undefined {
  const names = items.map((item) => (item.kind === 'positional' && item.value.kind === 'name' ? item.value.text : ''));
  return names.every((name) => known.has(name)) && new Set(names).size === names.length ? names : undefined;
}

function product(
  factors: readonly Factor[],
  result: readonly Name[],
  summed: readonly Name[],
  span: Span,
  frame: Frame,
): Value {
  const ranges = rangesOf(factors, frame);
  if (ranges === undefined) return poison;
  for (const index of [...result, ...summed]) {
    if (ranges.has(index.text) || index.text === '') continue;
    const message = `nothing says how far \`${index.text}\` goes`;
    return fail(frame, elaborateProblems.unsolvableDim, index.span, message, {
      help: 'Use it as a subscript of a tensor.',
    });
  }
  const indexed = factors.filter(({ indices }) => indices.length > 0);
  const kept = result.map((name) => name.text);
  let [total] = indexed;
  if (total === undefined) return notCompiled(frame, span, 'an index equation without subscripts');
  total = alone(total, indexed.slice(1), kept, span, frame);
  for (const [i, next] of indexed.slice(1).entries()) {
    const later = indexed.slice(i + 2);
    total = contract(total, alone(next, [total, ...later], kept, span, frame), later, kept, span, frame);
  }
  let value = inOrder(total, kept, span, frame);
  for (const { operand } of factors.filter(({ indices }) => indices.length === 0)) {
    value = binary(frame, '*', { value, span }, operand, span);
  }
  return value;
}

/** The extent of each index, the same in every factor. */
function rangesOf(factors: readonly Factor[], frame: Frame): ReadonlyMap<string, Dim> | undefined {
  const ranges = new Map<string, { readonly dim: Dim; readonly span: Span }>();
  for (const { operand, indices } of factors) {
    if (indices.length === 0) continue;
    const node = toTensor(frame, operand);
    if (node === undefined) return undefined;
    const { shape } = node.type;
    if (shape.length !== indices.length) {
      const message = `${indices.length} indices for ${shape.length} axes`;
      fail(frame, elaborateProblems.rankMismatch, operand.span, message, { label: formatType(node.type) });
      return undefined;
    }
    for (const [axis, index] of indices.entries()) {
      const first = ranges.get(index);
      const dim = shape[axis]!;
      if (first === undefined) ranges.set(index, { dim, span: operand.span });
      else if (first.dim.key !== dim.key) {
        fail(
          frame,
          elaborateProblems.dimConflict,
          operand.span,
          `\`${index}\` goes to ${first.dim.key} and to ${dim.key}`,
          {
            labels: [{ span: first.span, text: `${first.dim.key} here` }],
          },
        );
        return undefined;
      }
    }
  }
  return new Map([...ranges].map(([index, { dim }]) => [index, dim]));
}

/** Sums away the indices that only this factor has. */
function alone(factor: Factor, others: readonly Factor[], kept: readonly string[], span: Span, frame: Frame): Factor {
  const needed = new Set([...kept, ...others.flatMap(({ indices }) => indices)]);
  const node = toTensor(frame, factor.operand);
  const axes = factor.indices.flatMap((index, axis) => (needed.has(index) ? [] : [axis]));
  if (node === undefined || axes.length === 0) return factor;
  const value = applyOp(frame, operators.sum, [node], [factor.operand.span], span, { axes });
  return {
    operand: { value, span: factor.operand.span },
    indices: factor.indices.filter((index) => needed.has(index)),
  };
}

function contract(
  left: Factor,
  right: Factor,
  later: readonly Factor[],
  kept: readonly string[],
  span: Span,
  frame: Frame,
): Factor {
  const needed = new Set([...kept, ...later.flatMap(({ indices }) => indices)]);
  const indices = [...new Set([...left.indices, ...right.indices])];
  const result = indices.filter((index) => needed.has(index));
  const label = (index: string): number => indices.indexOf(index);
  const nodes = [left, right].map(({ operand }) => toTensor(frame, operand));
  const [a, b] = nodes;
  const value =
    a === undefined || b === undefined
      ? poison
      : applyOp(frame, operators.contract, [a, b], [left.operand.span, right.operand.span], span, {
          left: left.indices.map(label),
          right: right.indices.map(label),
          result: result.map(label),
        });
  return { operand: { value, span }, indices: result };
}

function inOrder({ operand, indices }: Factor, kept: readonly string[], span: Span, frame: Frame): Value {
  const node = toTensor(frame, operand);
  if (node === undefined) return poison;
  const permutation = kept.map((index) => indices.indexOf(index));
  if (permutation.every((axis, i) => axis === i)) return tensorValue(node);
  return tensorValue(from(frame, span, () => frame.context.builder.transpose(node, { permutation })));
}
