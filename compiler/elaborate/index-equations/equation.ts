/** Index equations: `y[b, t, o] = sum[k, c] x[b, t + k, c] * w[k, c, o]` defines y for all of its indices. */
import { childrenOf } from '../../../grammar/children.ts';
import type { Span } from '../../../grammar/source.ts';
import type { Apply, Expression, Reduction, SyntaxNode, Target } from '../../../grammar/syntax.ts';
import type { Frame } from '../context.ts';
import { mentions, withIndices, type Affine, type Index, type Indices } from './affine.ts';
import { choiceOf, factsOf } from './guard.ts';
import { readsAt } from './read.ts';
import { accessOf, rangesOf, type Access, type Surveyed } from './scope.ts';
import { indexed, transposed } from './right-side.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import { toTensor } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';

type IndexTarget = Extract<Target, { kind: 'indexTarget' }>;

export function bindIndexed(target: IndexTarget, values: readonly Expression[], span: Span, frame: Frame): Value {
  const [written] = values;
  if (written === undefined || values.length > 1) {
    return fail(frame, elaborateProblems.badDestructuring, span, 'an index equation has one value');
  }
  const outer = withIndices(new Map(), target.indices);
  const survey: Survey = { accesses: new Map(), scopes: new Map(), indices: [...outer.values()], facts: [] };
  if (!explore(written, outer, survey, frame)) return poison;
  const ranges = rangesOf(survey, frame);
  if (ranges === undefined) return poison;
  const value = indexed({ ...survey, frame, ranges, counts: false }, written, outer);
  const node = value && toTensor(frame, value.operand);
  if (value === undefined || node === undefined) return poison;
  const order = [...outer.values()].map((index) => value.indices.indexOf(index));
  return tensorValue(transposed(frame, node, order, span));
}

interface Survey extends Surveyed {
  readonly accesses: Map<Apply, Access>;
  readonly scopes: Map<Reduction, Indices>;
  readonly indices: Index[];
  readonly facts: Affine[];
}

/** A part of the equation, with what holds where it counts. */
interface Task {
  readonly node: SyntaxNode;
  readonly indices: Indices;
  readonly facts: readonly Affine[];
}

/** Finds every subscript with its indices, and the indices of every reduction; false after a problem. */
function explore(root: Expression, outer: Indices, survey: Survey, frame: Frame): boolean {
  const tasks: Task[] = [{ node: root, indices: outer, facts: [] }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { node, indices, facts } = task;
    const choice = node.kind === 'call' ? choiceOf(node, frame) : undefined;
    if (node.kind === 'missing') return false; // reported by the parser
    if (node.kind === 'apply' && isAccess(node, indices)) {
      const value = frame.context.evaluator.evaluate(node.target, frame);
      const tensor = toTensor(frame, { value, span: node.target.span });
      const access = tensor && accessOf(node, tensor, { indices, facts }, frame);
      if (access === undefined) return false;
      survey.accesses.set(node, access);
    } else if (node.kind === 'reduction') {
      const inner = withIndices(indices, node.indices);
      survey.scopes.set(node, inner);
      survey.indices.push(...node.indices.flatMap((name) => inner.get(name.text) ?? []));
      tasks.push({ node: node.body, indices: inner, facts });
    } else if (choice !== undefined) {
      const { condition, chosen, other } = choice;
      const whereTrue = factsOf(condition, true, indices, frame).facts;
      const whereFalse = factsOf(condition, false, indices, frame).facts;
      // Beside a side that reads, one that does not says nothing of how far an index goes.
      const [chosenReads, otherReads] = [reads(chosen, indices), reads(other, indices)];
      if (chosenReads || !otherReads) survey.facts.push(...whereTrue);
      if (otherReads || !chosenReads) survey.facts.push(...whereFalse);
      tasks.push(
        { node: other, indices, facts: [...facts, ...whereFalse] },
        { node: chosen, indices, facts: [...facts, ...whereTrue] },
        { node: condition, indices, facts },
      );
    } else {
      // In reverse, so that subscripts are met in the order of the text.
      for (const child of childrenOf(node).toReversed()) tasks.push({ node: child, indices, facts });
    }
  }
  return true;
}

/** Whether any tensor is subscripted in the expression. */
function reads(root: Expression, outer: Indices): boolean {
  const pending: { readonly node: SyntaxNode; readonly indices: Indices }[] = [{ node: root, indices: outer }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, indices } = next;
    if (node.kind === 'apply' && isAccess(node, indices)) return true;
    const inner = node.kind === 'reduction' ? withIndices(indices, node.indices) : indices;
    pending.push(...childrenOf(node).map((child) => ({ node: child, indices: inner })));
  }
  return false;
}

/** Any index in the brackets makes it a subscript; otherwise it is what it is elsewhere. */
function isAccess({ items }: Apply, indices: Indices): boolean {
  return items.some(
    (item) => item.kind === 'positional' && (mentions(item.value, indices) || readsAt(item.value, indices)),
  );
}
