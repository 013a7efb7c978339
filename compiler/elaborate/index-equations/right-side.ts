/** Evaluates the right side of an index equation: tensors whose axes are indices, aligned by name. */
import type { Span } from '../../../grammar/source.ts';
import type { Apply, Call, Expression, Reduction } from '../../../grammar/syntax.ts';
import { constantOf, equalDims, oneDim, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { operators } from '../../ops/index.ts';
import { stopAfter } from '../../ops/rules/strided.ts';
import type { WindowAttrs } from '../../ops/window.ts';
import { isComparison } from '../../check/comparison.ts';
import { binary, unary } from '../arithmetic.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { orderedSum, ownIndices, sumOfOrdered, type OrderedSum } from './order.ts';
import { contractAll, contractOrdered, factorsOf, type Factor } from './product.ts';
import { mentions, type Index, type Indices } from './affine.ts';
import { paddedRead, withBorder } from './padding.ts';
import { bareIndex, type Access } from './scope.ts';
import { elaborateProblems } from '../problems.ts';
import { deeper, fail, from } from '../report.ts';
import { applyOp, toTensor } from '../tensors.ts';
import { tensorValue, type Value } from '../values.ts';

/** What was found out about the equation before its values are made. */
export interface Equation {
  readonly frame: Frame;
  readonly accesses: ReadonlyMap<Apply, Access>;
  readonly scopes: ReadonlyMap<Reduction, Indices>;
  readonly ranges: ReadonlyMap<Index, Dim>;
  /** Whether this part is compared, so that an index stands for its number. */
  readonly counts: boolean;
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
      const part = isComparison(expression.operator) ? { ...equation, counts: true } : equation;
      const left = indexed(part, expression.left, indices);
      const right = left && indexed(part, expression.right, indices);
      if (left === undefined || right === undefined) return undefined;
      const { parts, order } = aligned(equation, [left, right]);
      return checked(binary(frame, expression.operator, parts[0]!.operand, parts[1]!.operand, span), order, span);
    }
    case 'call': {
      const padded = paddedRead(equation, expression, indices);
      if (padded !== undefined) return read(equation, padded);
      const fewer = orderedSum(expression, indices, equation);
      return fewer === undefined ? mapped(equation, expression, indices) : ordered(equation, fewer);
    }
    default:
      if (equation.counts && expression.kind === 'name' && indices.has(expression.text)) {
        return numberOf(equation, indices.get(expression.text)!, span);
      }
      if (mentions(expression, indices)) {
        fail(frame, elaborateProblems.badOperands, span, 'an index stands only in subscripts and comparisons', {
          help: 'For its number write `iota[n]`, and subscript that.',
        });
        return undefined;
      }
      return plain(frame, expression);
  }
}

/** 0, 1, … along the index. */
function numberOf({ frame, ranges }: Equation, index: Index, span: Span): Factor {
  const shape = [ranges.get(index)!];
  const value = tensorValue(from(frame, span, () => frame.context.builder.iota({ shape, axis: 0, dtype: 'i32' })));
  return { operand: { value, span }, indices: [index] };
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
function mapped(equation: Equation, call: Call, indices: Indices): Factor | undefined {
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
    const permutation = own.map((index) => factor.indices.indexOf(index));
    const moved = transposed(frame, node, permutation, factor.operand.span);
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
  const own = ownIndices(reduction, indices);
  const { span, reducer } = reduction;
  if (reducer.text === 'sum') {
    const fewer = sumOfOrdered(reduction, equation);
    if (fewer !== undefined) return ordered(equation, fewer);
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
  const others = all.filter((index) => !own.includes(index));
  return checked(result, others, span);
}

/** A contraction that leaves products out. */
function ordered(equation: Equation, { reduction, product, order, span }: OrderedSum): Factor | undefined {
  const inner = equation.scopes.get(reduction)!;
  const [left, right] = factorsOf(product).map((part) => indexed(equation, part, inner));
  if (left === undefined || right === undefined) return undefined;
  return contractOrdered(left, right, { summed: ownIndices(reduction, inner), order }, span, equation.frame);
}

/**
 * The elements that an access names, over its indices, each on one axis: the tensor itself or a part of it where every index stands
 * alone on an axis, otherwise windows over it.
 */
function read({ frame, ranges }: Equation, access: Access): Factor | undefined {
  const { span } = access;
  const { node, positions } = withBorder(access, ranges, frame);
  const terms = positions.map((position) => [...position.terms].filter(([, count]) => count !== 0));
  const all = terms.flatMap((own) => own.map(([index]) => index));
  const indices = [...new Set(all)];
  const isEmpty = indices.some((index) => constantOf(ranges.get(index)!) === 0);
  const isPlain =
    indices.length === all.length &&
    positions.every((position) => {
      const index = bareIndex(position);
      return index !== undefined && equalDims(ranges.get(index)!, position.extent);
    });
  const shape = indices.map((index) => ranges.get(index)!);
  const start = positions.map(({ constant }) => (isEmpty ? zeroDim : constant));
  const by = terms.map((own) => indices.map((index) => new Map(own).get(index) ?? 0));
  if (isPlain) return { operand: { value: tensorValue(node), span }, indices };
  const isPart = terms.every((own) => own.length <= 1) && indices.length === all.length && !isEmpty;
  const value = isPart
    ? cut(frame, node, { start, by, shape }, span)
    : applyOp(frame, operators.window, [node], [span], span, { shape, start, by });
  return value.kind === 'poison' ? undefined : { operand: { value, span }, indices };
}

/** A window whose every axis is read with one step: a slice, without the axes of which a single position is read. */
function cut(frame: Frame, x: Node, { start, by, shape }: WindowAttrs, span: Span): Value {
  const along = by.map((row) => row.findIndex((count) => count !== 0));
  const step = along.map((index, axis) => (index === -1 ? 1 : by[axis]![index]!));
  const count = along.map((index) => (index === -1 ? oneDim : shape[index]!));
  const stop = start.map((first, axis) => stopAfter(first, count[axis]!, step[axis]!));
  const sliced = applyOp(frame, operators.slice, [x], [span], span, { start, stop, step });
  if (sliced.kind !== 'tensor') return sliced;
  return tensorValue(from(frame, span, () => frame.context.builder.reshape(sliced.node, { shape })));
}
