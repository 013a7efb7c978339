/** Where a dim of a tensor came from: walked back through the graph to the node that brought it in. */
import { contains, type Label, type Span } from '../../grammar/source.ts';
import { numbersIn } from '../graph/attributes.ts';
import { isOne, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { formatType } from '../graph/type.ts';
import type { Frame } from './context.ts';
import { tensorOf } from './record.ts';

interface Place {
  readonly node: Node;
  readonly axis: number;
}

/** The node that brought in the extent of an axis. */
function sourceOf(node: Node, axis: number): Place {
  let place: Place = { node, axis };
  for (let next: Place | undefined = place; next !== undefined; next = previous(place)) place = next;
  return place;
}

/** The operand's axis whose extent this axis repeats, where there is one. */
function previous({ node, axis }: Place): Place | undefined {
  const { op, operands, attrs, type } = node;
  const [first] = operands;
  if (first === undefined) return undefined;
  const numbers = (name: string): readonly number[] => numbersIn(attrs[name]);
  const extent = type.shape[axis]!;
  switch (op.name) {
    case 'broadcast': {
      const at = numbers('axes').indexOf(axis);
      return at === -1 || first.type.shape[at]!.key !== extent.key ? undefined : { node: first, axis: at };
    }
    case 'transpose':
      return { node: first, axis: numbers('permutation')[axis]! };
    case 'contract': {
      const label = numbers('result')[axis]!;
      const left = numbers('left').indexOf(label);
      return left === -1 ? { node: operands[1]!, axis: numbers('right').indexOf(label) } : { node: first, axis: left };
    }
    default:
      break;
  }
  if (op.elementwise) {
    const same = operands.find((operand) => operand.type.shape[axis]?.key === extent.key && !isRepeated(operand, axis));
    return { node: same ?? first, axis };
  }
  if (Array.isArray(attrs['axes'])) {
    const kept = first.type.shape.flatMap((_, at) => (numbers('axes').includes(at) ? [] : [at]));
    return { node: first, axis: kept[axis]! };
  }
  return undefined;
}

function isRepeated(node: Node, axis: number): boolean {
  return node.op.name === 'broadcast' && previous({ node, axis }) === undefined;
}

/** A label where the extent of an axis began; undefined where that is no other place than `span`. */
export function dimLabel(frame: Frame, node: Node, axis: number, span: Span): Label | undefined {
  const source = sourceOf(node, axis);
  const stored = tensorOf(frame.context.record, source.node);
  const place = stored?.span ?? frame.context.builder.origins.get(source.node)?.span;
  if (place === undefined || contains(span, place)) return undefined;
  const extent = node.type.shape[axis]!.key;
  return { span: place, text: `${extent} comes from ${stored === undefined ? 'here' : `\`${stored.name}\``}` };
}

/** The types of operands that do not broadcast, and where the extents that clash came from. */
export function broadcastLabels(frame: Frame, nodes: readonly Node[], spans: readonly Span[]): readonly Label[] {
  const labels = nodes.map((node, i) => ({ span: spans[i]!, text: formatType(node.type) }));
  const fromRight = clash(nodes.map((node) => node.type.shape));
  const origins = nodes.map((node, i) => {
    const axis = node.type.shape.length - fromRight;
    const extent = node.type.shape[axis];
    return extent === undefined || isOne(extent) ? undefined : dimLabel(frame, node, axis, spans[i]!);
  });
  return [...labels, ...origins.flatMap((label) => label ?? [])];
}

/** The first axis, counted from the right, on which shapes disagree. */
function clash(shapes: readonly (readonly Dim[])[]): number {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  for (let fromRight = 1; fromRight <= rank; fromRight++) {
    const extents = shapes.flatMap((shape) => shape[shape.length - fromRight] ?? []).filter((dim) => !isOne(dim));
    if (new Set(extents.map((dim) => dim.key)).size > 1) return fromRight;
  }
  return rank;
}
