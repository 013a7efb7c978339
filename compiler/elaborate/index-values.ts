/** Evaluates the right side of an index equation: tensors whose axes are indices, aligned by name. */
import type { Span } from '../../grammar/source.ts';
import type { Apply, Expression, Reduction } from '../../grammar/syntax.ts';
import { constantOf, oneDim, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { operators } from '../ops/index.ts';
import { stopAfter } from '../ops/strided.ts';
import { binary, unary } from './arithmetic.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { contractAll, type Factor } from './index-product.ts';
import { bareIndex, mentions, type Access, type Index, type Indices, type Position } from './index-scope.ts';
import { elaborateProblems } from './problems.ts';
import { deeper, fail, from } from './report.ts';
import { applyOp, toTensor } from './tensors.ts';
import { tensorValue, type Value } from './values.ts';

/** What was found out about the equation before its values are made. */
export interface Equation {
  readonly frame: Frame;
  readonly accesses: ReadonlyMap<Apply, Access>;
  readonly scopes: ReadonlyMap<Reduction, Indices>;
  readonly ranges: ReadonlyMap<Index, Dim>;
}

/** The value of a part, and the index on each of its axes. */
export function indexed(equation: Equation, expression: Expression, indices: Indices): Factor | undefined {
  return deeper(equation.frame, expression.span, () => indexedKind(equation, expression, indices));
}

function indexedKind(equation: Equation, expression: Expression, indices: Indices): Factor | undefined {
  const { frame } = equation;
  const { span } = expression;
  switch (expression.kind) {
    case 'apply': {
      const access = equation.accesses.get(expression);
      return access === undefined ? plain(frame, expression) : read(equation, access);
    }
    case 'reduction':
      return reduced(equation, expression);
    case 'unary': {
      const part = indexed(equation, expression.operand, indices);
      if (part === undefined) return undefined;
      return checked(unary(frame, expression.operator, part.operand, span), part.indices, span);
    }
    case 'binary': {
      const left = indexed(equation, expression.left, indices);
      const right = left && indexed(equation, expression.right, indices);
      if (left === undefined || right === undefined) return undefined;
      const { parts, order } = aligned(equation, [left, right]);
      return checked(binary(frame, expression.operator, parts[0]!.operand, parts[1]!.operand, span), order, span);
    }
    case 'call':
      return mapped(equation, expression, indices);
    default:
      if (mentions(expression, indices)) {
        fail(frame, elaborateProblems.badOperands, span, 'an index stands only in subscripts', {
          help: 'For its number write `iota[n]`, and subscript that.',
        });
        return undefined;
      }
      return plain(frame, expression);
  }
}

function plain(frame: Frame, expression: Expression): Factor | undefined {
  const { span } = expression;
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (value.kind === 'poison') return undefined;
  if (value.kind !== 'tensor' || value.node.type.shape.length === 0) return { operand: { value, span }, indices: [] };
  fail(frame, elaborateProblems.rankMismatch, span, `${describeValue(value)} needs a subscript for every axis here`);
  return undefined;
}

function checked(value: Value, indices: readonly Index[], span: Span): Factor | undefined {
  return value.kind === 'poison' ? undefined : { operand: { value, span }, indices };
}

/** A function of aligned tensors, which must work element by element. */
function mapped(equation: Equation, call: Extract<Expression, { kind: 'call' }>, indices: Indices): Factor | undefined {
  const { frame } = equation;
  const { evaluate, apply } = frame.context.evaluator;
  const found = call.args.map(({ value }) => indexed(equation, value, indices));
  if (!found.every((part) => part !== undefined)) return undefined;
  const { parts, order } = aligned(equation, found);
  const args = call.args.map(({ name }, i) => ({ ...parts[i]!.operand, ...(name === undefined ? {} : { name }) }));
  const value = apply(evaluate(call.target, frame), { args, span: call.span }, frame);
  if (value.kind === 'poison') return undefined;
  const shape = value.kind === 'tensor' ? value.node.type.shape : [];
  if (shape.length === order.length) return { operand: { value, span: call.span }, indices: order };
  fail(frame, elaborateProblems.badOperands, call.span, 'index notation applies functions element by element', {
    help: 'Write reductions as `sum[k] …`; apply other functions before or after the equation.',
  });
  return undefined;
}

/** All parts over the same axes in the same order, 1 where a part lacks an index; parts without indices stay as they are. */
function aligned(
  { frame }: Equation,
  factors: readonly Factor[],
): { readonly parts: readonly Factor[]; readonly order: readonly Index[] } {
  const order = [...new Set(factors.flatMap(({ indices }) => indices))];
  const parts = factors.map((factor) => {
    const node = factor.indices.length === 0 ? undefined : toTensor(frame, factor.operand);
    if (node === undefined) return factor;
    const own = order.filter((index) => factor.indices.includes(index));
    const moved = transposed(frame, node, own.map((index) => factor.indices.indexOf(index)), factor.operand.span); // prettier-ignore
    const shape = order.map((index) => (own.includes(index) ? moved.type.shape[own.indexOf(index)]! : oneDim));
    const value = tensorValue(from(frame, factor.operand.span, () => frame.context.builder.reshape(moved, { shape })));
    return { operand: { value, span: factor.operand.span }, indices: order };
  });
  return { parts, order };
}

export function transposed(frame: Frame, node: Node, permutation: readonly number[], span: Span): Node {
  if (permutation.every((axis, i) => axis === i)) return node;
  return from(frame, span, () => frame.context.builder.transpose(node, { permutation }));
}

/** `sum[k, c] …`: sums of products contract without making the product; everything else reduces what is there. */
function reduced(equation: Equation, reduction: Reduction): Factor | undefined {
  const { frame, scopes, ranges } = equation;
  const indices = scopes.get(reduction)!;
  const own = reduction.indices.flatMap((name) => indices.get(name.text) ?? []);
  const { span, reducer } = reduction;
  if (reducer.text === 'sum') {
    const factors = factorsOf(reduction.body).map((part) => indexed(equation, part, indices));
    if (!factors.every((factor) => factor !== undefined)) return undefined;
    const covered = new Set(factors.flatMap((factor) => factor.indices));
    if (own.every((index) => covered.has(index))) return contractAll(factors, own, span, frame);
  }
  const body = indexed(equation, reduction.body, indices);
  const node = body && toTensor(frame, body.operand);
  if (body === undefined || node === undefined) return undefined;
  // An index that the body does not use still counts.
  const unused = own.filter((index) => !body.indices.includes(index));
  const all = [...unused, ...body.indices];
  const shape = [...unused.map((index) => ranges.get(index)!), ...node.type.shape];
  const value = tensorValue(from(frame, span, () => frame.context.builder.expand(node, shape)));
  const axes: Value = { kind: 'list', elements: own.map((index) => ({ kind: 'number', value: all.indexOf(index) })) };
  const callee = frame.context.evaluator.evaluate(reducer, frame);
  const statics = [{ name: { ...reducer, text: 'axes' }, value: axes, span }];
  const args = [{ value, span: reduction.body.span }, ...statics];
  const result = frame.context.evaluator.apply(callee, { args, span }, frame);
  return checked(result, all.filter((index) => !own.includes(index)), span); // prettier-ignore
}

function factorsOf(body: Expression): readonly Expression[] {
  const factors: Expression[] = [];
  let at = body;
  for (; at.kind === 'binary' && at.operator === '*'; at = at.left) factors.unshift(at.right);
  return [at, ...factors];
}

/** The elements that an access names, over its indices, each on one axis. */
function read(equation: Equation, { node, positions, span }: Access): Factor | undefined {
  let value = node;
  const indices: Index[] = [];
  // From the last axis, so that what is inserted moves none that is still to come.
  for (let axis = positions.length - 1; axis >= 0; axis--) {
    const position = positions[axis]!;
    const bare = bareIndex(position);
    const step = bare === undefined ? along(equation, value, axis, position, span) : { value, indices: [bare] };
    if (step === undefined) return undefined;
    ({ value } = step);
    indices.unshift(...step.indices);
  }
  const single = diagonals(equation.frame, { value, indices }, span);
  return { operand: { value: tensorValue(single.value), span }, indices: single.indices };
}

interface Read {
  readonly value: Node;
  readonly indices: readonly Index[];
}

/** One axis read at a position: a slice where the position has one index or none, else rows by their numbers. */
function along({ frame, ranges }: Equation, x: Node, axis: number, position: Position, span: Span): Read | undefined {
  const { builder } = frame.context;
  const terms = [...position.terms].filter(([, count]) => count !== 0);
  const [only] = terms;
  if (terms.length > 1) {
    const numbers = from(frame, span, () => positionNumbers(frame, terms, position.constant, ranges));
    const taken = applyOp(frame, operators.take, [x, numbers], [span, span], span, { axis });
    return taken.kind === 'tensor' ? { value: taken.node, indices: terms.map(([index]) => index) } : undefined;
  }
  const step = only?.[1] ?? 1;
  const count = only === undefined ? oneDim : ranges.get(only[0])!;
  const at = <T>(one: T, rest: (dim: Dim) => T): readonly T[] =>
    x.type.shape.map((dim, i) => (i === axis ? one : rest(dim)));
  const stop = stopAfter(position.constant, count, step);
  const empty = constantOf(count) === 0;
  const sliced = applyOp(frame, operators.slice, [x], [span], span, {
    start: at(empty ? zeroDim : position.constant, () => zeroDim),
    stop: at(empty ? zeroDim : stop, (dim) => dim),
    step: at(empty ? 1 : step, () => 1),
  });
  if (sliced.kind !== 'tensor') return undefined;
  if (only !== undefined) return { value: sliced.node, indices: [only[0]] };
  const shape = x.type.shape.toSpliced(axis, 1);
  return { value: from(frame, span, () => builder.reshape(sliced.node, { shape })), indices: [] };
}

/** c₀ + Σ cᵢ·i as an i32 tensor with an axis per index. */
function positionNumbers(
  { context: { builder } }: Frame,
  terms: readonly (readonly [Index, number])[],
  constant: Dim,
  ranges: ReadonlyMap<Index, Dim>,
): Node {
  const parts = terms.map(([index, count], axis) => {
    const range = ranges.get(index)!;
    const numbers = builder.iota({ shape: [range], axis: 0, dtype: 'i32' });
    const shape = terms.map((_, i) => (i === axis ? range : oneDim));
    return builder.mul(builder.reshape(numbers, { shape }), builder.scalar(count, 'i32'));
  });
  return parts.reduce((total, part) => builder.add(total, part), builder.size({ dim: constant, dtype: 'i32' }));
}

/** An index on two axes reads where both are equal: everything else is left out of the sum over the second. */
function diagonals(frame: Frame, { value, indices }: Read, span: Span): Read {
  const second = indices.findIndex((index, axis) => indices.indexOf(index) < axis);
  if (second === -1) return { value, indices };
  const { builder } = frame.context;
  const first = indices.indexOf(indices[second]!);
  const { shape, dtype } = value.type;
  const diagonal = from(frame, span, () => {
    const [row, column] = [first, second].map((axis) => builder.iota({ shape, axis, dtype: 'i32' }));
    const kept = builder.where(builder.equal(row!, column!), value, builder.scalar(0, dtype));
    return builder.sum(kept, { axes: [second] });
  });
  return diagonals(frame, { value: diagonal, indices: indices.toSpliced(second, 1) }, span);
}
