/** Values to nodes: element types, weakly typed scalars, and operators applied only where they fit. */
import type { Span } from '../../grammar/source.ts';
import type { Dim } from '../graph/dim.ts';
import type { Attrs, Node } from '../graph/node.ts';
import { formatType, isFloat, type DType } from '../graph/type.ts';
import type { AnyOp } from '../ops/op.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { helpOnMissingAxis } from './missing-axis.ts';
import { helpOnRounding } from './multiples.ts';
import { elaborateProblems } from './problems.ts';
import { broadcastLabels } from './provenance.ts';
import { fail, from, spend } from './report.ts';
import { poison, type TensorValue, type Value } from './values.ts';

/** A value with the place where it is written. */
export interface Operand {
  readonly value: Value;
  readonly span: Span;
}

/** The element type in which operands meet; `weak` where all of them are numbers, sizes or train scalars. */
interface Meeting {
  readonly dtype: DType;
  readonly weak: boolean;
}

function strongType(value: Value): DType | undefined {
  if (value.kind === 'tensor') return value.weak === true ? undefined : value.node.type.dtype;
  return value.kind === 'boolean' || value.kind === 'condition' ? 'bool' : undefined;
}

/** The one element type of all tensors among the operands; u8 becomes what it meets, or a float. */
export function meet(frame: Frame, operands: readonly Operand[]): Meeting | undefined {
  let bytes = false;
  let [first, other]: readonly (Operand | undefined)[] = [];
  let [dtype, second]: readonly (DType | undefined)[] = [];
  for (const operand of operands) {
    if (operand.value.kind === 'poison') return undefined;
    const own = strongType(operand.value);
    if (own === undefined) continue;
    if (own === 'u8') bytes = true;
    else if (dtype === undefined) [first, dtype] = [operand, own];
    else if (second === undefined && own !== dtype) [other, second] = [operand, own];
  }
  if (dtype === undefined) return bytes ? { dtype: frame.context.float, weak: false } : { dtype: 'f64', weak: true };
  if (first === undefined || other === undefined || second === undefined) return { dtype, weak: false };
  fail(frame, elaborateProblems.dtypeMismatch, other.span, `${dtype} and ${second} do not mix`, {
    label: describeValue(other.value),
    labels: [{ span: first.span, text: describeValue(first.value) }],
    help: choiceHelp([first, other]) ?? castHelp(frame, dtype, second),
  });
  return undefined;
}

/** Literals chosen between by a mask have become floats, where whole numbers may be meant: `where(a > 0, 16, 0) + index`. */
function choiceHelp(operands: readonly Operand[]): string | undefined {
  const isWhole = (node: Node | undefined): boolean => Number.isInteger(node && constantValue(node));
  const choice = operands.find(({ value }) => {
    if (value.kind !== 'tensor' || value.node.op.name !== 'where') return false;
    return isFloat(value.node.type.dtype) && value.node.operands.slice(1).every(isWhole);
  });
  const isIndex = operands.some(({ value }) => value.kind === 'tensor' && value.node.type.dtype === 'i32');
  if (choice === undefined || !isIndex) return undefined;
  return 'Two literals make a float of `where`; whole numbers are `cast[i32](where(…))`.';
}

function castHelp(frame: Frame, a: DType, b: DType): string {
  const float = [a, b].find(isFloat);
  const to = float === undefined ? 'i32' : float === frame.context.float ? 'f32' : float;
  return `Convert one of them: \`cast[${to}](…)\`.`;
}

/** The node of a value in an element type; reports and gives undefined where it has none. */
export function toNode(frame: Frame, operand: Operand, dtype: DType): Node | undefined {
  return from(frame, operand.span, () => convert(frame, operand, dtype));
}

function convert(frame: Frame, { value, span }: Operand, dtype: DType): Node | undefined {
  const { builder } = frame.context;
  switch (value.kind) {
    case 'poison':
      return undefined;
    case 'number':
      if (!holds(dtype, value.value)) {
        fail(frame, elaborateProblems.badNumber, span, `${value.value} is no ${dtype}`, {
          help: isFloat(dtype) ? 'Write a number.' : 'Convert the tensor first: `cast[f32](…)`.',
        });
        return undefined;
      }
      return builder.scalar(value.value, dtype);
    case 'dim':
      return dtype === 'u8' || dtype === 'bool' ? mixed(frame, value, span, dtype) : sizeNode(frame, value, dtype);
    case 'boolean':
      return dtype === 'bool' ? builder.scalar(Number(value.value), 'bool') : mixed(frame, value, span, dtype);
    case 'condition':
      return dtype === 'bool' ? conditionNode(frame, value) : mixed(frame, value, span, dtype);
    case 'tensor':
      return tensorNode(frame, value, span, dtype);
    default:
      fail(
        frame,
        elaborateProblems.notATensor,
        span,
        `expected a tensor, found ${describeValue(value)}`,
        unapplied(value),
      );
      return undefined;
  }
}

/** What is missing where something to apply stands in place of a tensor. */
function unapplied(value: Value): { readonly help?: string } {
  switch (value.kind) {
    case 'callable': {
      const { keyword, name, statics } = value.callable;
      const applied = `x |> ${name.text}${statics.length === 0 ? '' : '[…]'}`;
      return keyword === 'fn' || keyword === 'layer' ? { help: `Apply it to a tensor: \`${applied}\`.` } : {};
    }
    case 'intrinsic':
    case 'instance':
      return { help: `Apply it to a tensor: \`x |> ${value.name}\`.` };
    case 'stack':
      return { help: 'Apply it to a tensor: `x |> …`.' };
    default:
      return {};
  }
}

function tensorNode(frame: Frame, value: TensorValue, span: Span, dtype: DType): Node | undefined {
  const { builder } = frame.context;
  const own = value.node.type.dtype;
  if (own === dtype) return value.node;
  const converts = (value.weak === true && isFloat(dtype)) || (own === 'u8' && (isFloat(dtype) || dtype === 'i32'));
  return converts ? builder.cast(value.node, { dtype }) : mixed(frame, value, span, dtype);
}

function mixed(frame: Frame, value: Value, span: Span, dtype: DType): undefined {
  fail(frame, elaborateProblems.dtypeMismatch, span, `expected ${dtype}, found ${describeValue(value)}`);
  return undefined;
}

/** Whether a static number is exactly a value of the type; floats round. */
function holds(dtype: DType, value: number): boolean {
  if (isFloat(dtype)) return true;
  const [low, high] = dtype === 'i32' ? [-(2 ** 31), 2 ** 31 - 1] : dtype === 'u8' ? [0, 255] : [1, 0];
  return Number.isInteger(value) && value >= low && value <= high;
}

/** A size as a scalar; an inexact quotient as the quotient, not as its floor. */
function sizeNode(frame: Frame, { dim, quotient }: Extract<Value, { kind: 'dim' }>, dtype: DType): Node {
  const { builder } = frame.context;
  if (quotient === undefined || !isFloat(dtype)) return builder.size({ dim, dtype });
  const size = (of: Dim): Node => builder.size({ dim: of, dtype });
  return builder.div(size(quotient.numerator), size(quotient.denominator));
}

function conditionNode(frame: Frame, { left, op, right }: Extract<Value, { kind: 'condition' }>): Node {
  const { builder } = frame.context;
  const a = builder.size({ dim: left, dtype: 'i32' });
  const b = builder.size({ dim: right, dtype: 'i32' });
  return builder[comparisons[op]](a, b);
}

/** The operator of each comparison. */
export const comparisons = {
  '<': 'less',
  '<=': 'lessEqual',
  '>': 'greater',
  '>=': 'greaterEqual',
  '==': 'equal',
  '!=': 'notEqual',
} as const;

/** All operands in the element type in which they meet. */
export function toNodes(
  frame: Frame,
  operands: readonly Operand[],
): { readonly nodes: readonly Node[]; readonly weak: boolean } | undefined {
  const meeting = meet(frame, operands);
  if (meeting === undefined) return undefined;
  const nodes = operands.map((operand) => toNode(frame, operand, meeting.dtype));
  return nodes.every((node) => node !== undefined) ? { nodes, weak: meeting.weak } : undefined;
}

/** Any value as a tensor: numbers, sizes and train scalars in the model's float type. */
export function toTensor(frame: Frame, operand: Operand): Node | undefined {
  return toNode(frame, operand, strongType(operand.value) ?? frame.context.float);
}

/** A node costs more than the evaluation that asks for it. */
const nodeSteps = 3;

/** Where each operand is written. */
export function spansOf(operands: readonly { readonly span: Span }[]): readonly Span[] {
  return operands.map(({ span }) => span);
}

/** An operator on nodes that may not fit it, which is reported. */
export function applyOp(
  frame: Frame,
  op: AnyOp,
  nodes: readonly Node[],
  spans: readonly Span[],
  span: Span,
  attrs: Attrs = {},
): TensorValue | typeof poison {
  if (!spend(frame, span, nodeSteps)) return poison;
  const made = from(frame, span, () => frame.context.builder.attempt(op, nodes, attrs));
  if (!('mismatch' in made)) return { kind: 'tensor', node: made };
  const help = nodes.length === 2 ? helpOnRounding(nodes[0]!.type.shape, nodes[1]!.type.shape) : {};
  if (made.by === 'broadcast') {
    return fail(frame, elaborateProblems.shapeMismatch, span, made.mismatch, {
      ...(frame.scope.library ? {} : helpOnMissingAxis(nodes, spans)),
      ...help,
      labels: broadcastLabels(frame, nodes, spans),
    });
  }
  return fail(frame, elaborateProblems.badOperands, span, made.mismatch, {
    ...help,
    labels: nodes.map((node, i) => ({ span: spans[i] ?? span, text: formatType(node.type) })),
  });
}
