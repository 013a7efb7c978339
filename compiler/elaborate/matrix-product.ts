/** `@`: the matrix product over the last two axes, with NumPy's rules for vectors and batch axes. */
import { spanText, type Span } from '../../grammar/source.ts';
import { isOne, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { formatType } from '../graph/type.ts';
import { operators } from '../ops/index.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { dimLabel } from './provenance.ts';
import { fail, from } from './report.ts';
import { applyOp, toNodes, type Operand } from './tensors.ts';
import { poison, type Value } from './values.ts';

/** Labels of the axes of a contraction: batch axes count up from here by their distance from the right. */
const rows = 0;
const shared = 1;
const columns = 2;
const batch = 3;

export function multiply(frame: Frame, left: Operand, right: Operand, span: Span): Value {
  const met = toNodes(frame, [left, right]);
  if (met === undefined) return poison;
  const a = met.nodes[0]!;
  const b = met.nodes[1]!;
  for (const [node, operand] of [
    [a, left],
    [b, right],
  ] as const) {
    if (node.type.shape.length > 0) continue;
    return fail(frame, elaborateProblems.rankMismatch, span, '`@` needs a vector or a matrix on both sides', {
      labels: [{ span: operand.span, text: 'this is a scalar' }],
      help: 'To scale, write `*`.',
    });
  }
  const axisOfA = a.type.shape.length - 1;
  const axisOfB = Math.max(0, b.type.shape.length - 2);
  const [inner, other] = [a.type.shape[axisOfA]!, b.type.shape[axisOfB]!];
  if (inner.key !== other.key) {
    return fail(
      frame,
      elaborateProblems.shapeMismatch,
      span,
      `\`@\` multiplies ${inner.key} columns by ${other.key} rows`,
      {
        labels: [
          { span: left.span, text: formatType(a.type) },
          { span: right.span, text: formatType(b.type) },
          ...[dimLabel(frame, a, axisOfA, left.span), dimLabel(frame, b, axisOfB, right.span)].flatMap(
            (label) => label ?? [],
          ),
        ],
        ...(b.type.shape.length === 2 && b.type.shape[1]!.key === inner.key
          ? { help: `The other axis would fit: \`${spanText(left.span)} @ transpose(${spanText(right.span)})\`.` }
          : {}),
      },
    );
  }
  return contraction(frame, [a, b], [left.span, right.span], span);
}

function contraction(frame: Frame, [a, b]: readonly [Node, Node], spans: readonly Span[], span: Span): Value {
  const outer = [a, b].map((node) => node.type.shape.slice(0, -2));
  const rank = Math.max(...outer.map((dims) => dims.length));
  const batchLabels: number[] = [];
  const kept: [number[], number[]] = [[], []];
  for (let fromRight = rank; fromRight >= 1; fromRight--) {
    const [x, y] = outer.map((dims) => dims[dims.length - fromRight]);
    if (clash(x, y)) {
      return fail(frame, elaborateProblems.shapeMismatch, span, `batch axes ${x!.key} and ${y!.key} do not broadcast`, {
        labels: [a, b].map((node, i) => ({ span: spans[i]!, text: formatType(node.type) })),
      });
    }
    const label = batch + fromRight;
    batchLabels.push(label);
    // An axis of 1 beside a larger one has no label: it is dropped, and the other side alone has the axis.
    if (x !== undefined && !(isOne(x) && y !== undefined && !isOne(y))) kept[0].push(label);
    if (y !== undefined && !(isOne(y) && x !== undefined && !isOne(x))) kept[1].push(label);
  }
  const left = [...kept[0], ...(a.type.shape.length > 1 ? [rows] : []), shared];
  const right = [...kept[1], shared, ...(b.type.shape.length > 1 ? [columns] : [])];
  const result = [
    ...batchLabels,
    ...left.filter((label) => label === rows),
    ...right.filter((label) => label === columns),
  ];
  const operands = [a, b].map((node, i) => from(frame, span, () => squeezed(frame, node, kept[i]!, outer[i]!)));
  return applyOp(frame, operators.contract, operands, spans, span, { left, right, result });
}

function clash(x: Dim | undefined, y: Dim | undefined): boolean {
  return x !== undefined && y !== undefined && x.key !== y.key && !isOne(x) && !isOne(y);
}

/** The operand without the batch axes of extent 1 that the other side replaces. */
function squeezed(frame: Frame, node: Node, kept: readonly number[], outer: readonly Dim[]): Node {
  if (kept.length === outer.length) return node;
  const dims = outer.filter((_, axis) => kept.includes(batch + outer.length - axis));
  return frame.context.builder.reshape(node, { shape: [...dims, ...node.type.shape.slice(outer.length)] });
}
