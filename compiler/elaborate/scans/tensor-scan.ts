/** `scan` over tensors: its body is elaborated once, over one slice, and becomes the body of a loop. */
import type { Scan } from '../../../grammar/syntax.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { equalTypes, formatType } from '../../graph/type.ts';
import { checkpointed } from '../../ops/bodies/checkpoints.ts';
import { OpenScan } from '../../ops/bodies/open-scan.ts';
import { inverse } from '../../ops/rules/axes.ts';
import { inBlock, namedValues, type Frame, type Loop } from '../context.ts';
import { elaborateProblems } from '../problems.ts';
import { rematerialized } from '../remat.ts';
import { fail, from } from '../report.ts';
import { bindCarries, nextValue, refuseReturn } from './carries.ts';
import { axisOf, lengthOf } from './scan-axis.ts';
import { masked, withoutPadding } from './scan-mask.ts';
import { toNode, toTensor } from '../tensors.ts';
import { elementOf, typeOf } from '../types.ts';
import { poison, tensorValue, type Value } from '../values.ts';

/** The yields are stacked along the axis that the scan goes over. */
export function scanTensors(scan: Scan, values: readonly Value[], frame: Frame): Value {
  const sequences = sequencesOf(scan, values, frame);
  const inits = scan.carries.map((carry) => initOf(carry, frame));
  if (sequences === undefined || inits.includes(undefined)) return poison;
  const read = { sequences, inits: inits.map((init) => init!) };
  // Inside a layer that is computed again, so is the scan.
  if (scan.remat !== true || !frame.context.remat || frame.remat === true) return loopOver(scan, read, frame);
  const mask = sequences.mask === undefined ? [] : [sequences.mask];
  const given = [...[...sequences.nodes, ...mask, ...read.inits].map(tensorValue), ...namedValues(frame.names)];
  return rematerialized(frame, scan.span, given, () => loopOver(scan, read, { ...frame, remat: true }));
}

interface Read {
  readonly sequences: Sequences;
  /** First values of the carries. */
  readonly inits: readonly Node[];
}

function loopOver(scan: Scan, { sequences, inits }: Read, frame: Frame): Value {
  const { builder } = frame.context;
  const { length, axis } = sequences;
  return from(frame, scan.span, () => {
    const open = new OpenScan(builder, length, frame.remat === true ? { finish: checkpointed } : {});
    const loop: Loop = { open, length, span: scan.span, ...(frame.loop === undefined ? {} : { outer: frame.loop }) };
    const yielded: Value[] = [];
    const round: Frame = { ...inBlock(frame), loop, yielded };
    const mask = sequences.mask && { at: open.element(sequences.mask), span: scan.option!.span };
    for (const [i, name] of scan.names.entries()) {
      const slice = open.element(sequences.nodes[i]!);
      round.names.values.set(name.text, tensorValue(mask ? withoutPadding(mask, slice, frame) : slice));
    }
    const carries = inits.map((init) => open.carry(init));
    const releaseCarries = bindCarries(scan, carries.map(tensorValue), round);
    const outcome = frame.context.evaluator.run(scan.body, round);
    if (outcome.returned !== undefined && outcome.returned.kind !== 'poison') refuseReturn(scan, frame);
    const next = scan.carries.map(({ name }, i) => {
      const node = nextOf(name, carries[i]!, round);
      return mask && node ? masked(mask, node, carries[i]!, `the carry \`${name.text}\``, frame) : node;
    });
    releaseCarries();
    const yields = yielded.map((value) => {
      const node = toTensor(round, { value, span: scan.body.span });
      return mask && node ? masked(mask, node, zerosLike(builder, node), 'what is yielded', frame) : node;
    });
    if (outcome.returned !== undefined || next.includes(undefined) || yields.includes(undefined)) return poison;
    const { yields: stacked, finals } = open.close(
      next.map((node) => node!),
      yields.map((node) => node!),
    );
    const results = [...stacked.map((node) => moveFirst(frame, node, axis)), ...finals].map(tensorValue);
    return results.length === 1 ? results[0]! : { kind: 'tuple', elements: results };
  });
}

interface Sequences {
  /** The axis that is gone over in front. */
  readonly nodes: readonly Node[];
  readonly length: Dim;
  /** Where it stands in the first sequence, and so in what is yielded. */
  readonly axis: number;
  readonly mask?: Node;
}

function sequencesOf(scan: Scan, values: readonly Value[], frame: Frame): Sequences | undefined {
  if (scan.names.length !== values.length) {
    const message = `${scan.names.length} names for ${values.length} ${values.length === 1 ? 'sequence' : 'sequences'}`;
    fail(frame, elaborateProblems.badDestructuring, scan.span, message);
    return undefined;
  }
  const tensors = values.map((value, i) => toTensor(frame, { value, span: scan.sequences[i]!.span }));
  if (tensors.includes(undefined)) return undefined;
  const nodes = tensors.map((node) => node!);
  const length = lengthOf(scan, nodes, frame);
  if (length === undefined) return undefined;
  const axes = nodes.map((node, i) => axisOf(node, length, { sequence: scan.sequences[i]!, over: scan.over }, frame));
  if (axes.includes(undefined)) return undefined;
  const mask = maskOf(scan, length, axes[0]!, frame);
  if (mask === undefined) return undefined;
  const fronts = nodes.map((node, i) => toFront(frame, node, axes[i]!, scan.sequences[i]!.span));
  return { nodes: fronts, length, axis: axes[0]!, ...(mask === 'none' ? {} : { mask }) };
}

/** The mask with the axis in front; none where it is left out, or always true. `beside` is the axis of the first sequence. */
function maskOf({ option, over }: Scan, length: Dim, beside: number, frame: Frame): Node | 'none' | undefined {
  // What else stands there has been told.
  if (option?.name.text !== 'mask') return 'none';
  const value = frame.context.evaluator.evaluate(option.value, frame);
  if (value.kind === 'boolean' && value.value) return 'none';
  const node = toNode(frame, { value, span: option.value.span }, 'bool');
  if (node === undefined) return undefined;
  const axis = axisOf(node, length, { sequence: option.value, over, beside }, frame);
  return axis === undefined ? undefined : toFront(frame, node, axis, option.value.span);
}

function zerosLike(builder: Builder, { type }: Node): Node {
  return builder.expand(builder.scalar(0, type.dtype), type.shape);
}

function toFront(frame: Frame, node: Node, axis: number, span: Scan['span']): Node {
  const others = node.type.shape.flatMap((_, i) => (i === axis ? [] : [i]));
  if (axis === 0) return node;
  return from(frame, span, () => frame.context.builder.transpose(node, { permutation: [axis, ...others] }));
}

/** The first axis moved to where the sequences have it, as far as the rank goes. */
function moveFirst(frame: Frame, node: Node, axis: number): Node {
  const to = Math.min(axis, node.type.shape.length - 1);
  const others = node.type.shape.flatMap((_, i) => (i === to ? [] : [i]));
  return to === 0 ? node : frame.context.builder.transpose(node, { permutation: inverse([to, ...others]) });
}

function initOf({ type: written, value: expression, name }: Scan['carries'][number], frame: Frame): Node | undefined {
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (written === undefined) return toTensor(frame, { value, span: expression.span });
  const type = typeOf(written, frame);
  const dtype = written.kind === 'tupleType' ? undefined : elementOf(written, frame);
  const node = dtype === undefined ? undefined : toNode(frame, { value, span: expression.span }, dtype);
  if (type === undefined || node === undefined) return undefined;
  return fitted(node, type, `\`${name.text}\` begins as`, expression.span, frame);
}

function nextOf(name: Scan['names'][number], carry: Node, frame: Frame): Node | undefined {
  const value = nextValue(name, frame);
  const node = toNode(frame, { value, span: name.span }, carry.type.dtype);
  return node && fitted(node, carry.type, `\`${name.text}'\` is`, name.span, frame);
}

/** A carry keeps its type; a scalar fills it. */
function fitted(node: Node, type: Node['type'], what: string, span: Scan['span'], frame: Frame): Node | undefined {
  if (equalTypes(node.type, type)) return node;
  if (node.type.shape.length === 0) return from(frame, span, () => frame.context.builder.expand(node, type.shape));
  fail(
    frame,
    elaborateProblems.shapeMismatch,
    span,
    `${what} ${formatType(node.type)}, but the carry is ${formatType(type)}`,
    {
      help: 'A carry has one shape at all steps: begin with a tensor of it, such as `zeros[B, H]`.',
    },
  );
  return undefined;
}
