/** What stands in the boxes of a picture. */
import { spanText } from '../../../grammar/source.ts';
import { numbersIn } from '../../graph/attributes.ts';
import { equalDims } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape, formatType, isFloat } from '../../graph/type.ts';
import { sourceOf } from './flows.ts';
import { alsoNamed, formulaOf, termOf } from '../formula.ts';
import { calledName } from './layers.ts';
import type { Row, Vertex } from './picture.ts';
import type { Scene } from './scene.ts';
import { isSilent } from '../silent.ts';
import { shorten } from '../source-place.ts';
import { over } from '../tensor-forms.ts';
import { roleOf, type Unit } from './units.ts';
import { leafName } from '../value-names.ts';

type Box = Pick<Vertex, 'kind' | 'title' | 'lines' | 'rows'>;

/** Lengths beyond which texts are cut, in characters. */
const longestTitle = 44;
const longestFormula = 60;
/** A closed layer with more parameters shows how many more. */
const mostRows = 8;

/** `[B, 3]`; a scalar is `[]`. */
export function shapeText({ type }: Node): string {
  return formatShape(type.shape);
}

/** The shape, with the element type where it is no float. */
export function typeText({ type }: Node): string {
  return isFloat(type.dtype) ? formatShape(type.shape) : formatType(type);
}

export function forwardBox(scene: Scene, unit: Unit): Box {
  const [node] = unit.nodes;
  switch (unit.kind) {
    case 'input':
    case 'stored':
      return { kind: unit.kind, title: relative(leafName(node!), unit), lines: [typeText(node!)], rows: [] };
    case 'op':
      return { kind: 'op', title: unit.title || caption(scene, node!), lines: [equation(scene, node!)], rows: [] };
    case 'call':
      return { kind: 'call', title: shorten(unit.title, longestTitle), lines: [], rows: [] };
    case 'layer':
      return {
        kind: 'layer',
        title: shorten(layerTitle(scene, unit), longestTitle),
        lines: [],
        rows: rowsOf(scene, unit, false),
      };
  }
}

export function gradientBox(scene: Scene, unit: Unit): Box {
  const [node] = unit.nodes;
  switch (unit.kind) {
    case 'input':
    case 'stored':
      return { kind: unit.kind, title: `∂${relative(leafName(node!), unit)}`, lines: [shapeText(node!)], rows: [] };
    case 'op':
      return { kind: 'op', title: '', lines: productsOf(scene, node!), rows: [] };
    case 'call':
      return { kind: 'call', title: `∂ ${shorten(unit.title, longestTitle)}`, lines: [], rows: [] };
    case 'layer':
      return { kind: 'layer', title: `∂ ${relative(unit.title, unit)}`, lines: [], rows: rowsOf(scene, unit, true) };
  }
}

/** A path as it reads within the innermost frame. */
function relative(path: string, { frames }: Unit): string {
  const outer = frames.at(-1);
  return outer !== undefined && path.startsWith(`${outer}.`) ? path.slice(outer.length + 1) : path;
}

/** `fc1: Dense[256]` where the text says so in one place, else the path. */
function layerTitle({ model }: Scene, unit: Unit): string {
  const spans = unit.nodes.map((node) => model.builder.origins.get(node)?.span);
  const [first] = spans;
  const path = relative(unit.title, unit);
  if (first === undefined || spans.some((span) => span?.start !== first.start || span.file !== first.file)) return path;
  const text = spanText(first).replace(/\s+/g, ' ');
  return text.startsWith(`${path}:`) ? text : path;
}

/** What the text calls an operation by itself: `relu` is max(0, x). */
function caption({ model }: Scene, node: Node): string {
  const origin = model.builder.origins.get(node);
  const name = origin === undefined ? undefined : calledName(spanText(origin.span));
  return name === undefined || node.op.name.startsWith(name) ? '' : name;
}

function equation({ names }: Scene, node: Node): string {
  const name = names.get(node);
  const formula = formulaOf(node, names);
  return shorten(name === undefined ? formula : `${name} = ${formula}`, longestFormula);
}

/** One line per operand to which a derivative flows. */
function productsOf({ names, steps, model: { builder } }: Scene, node: Node): readonly string[] {
  const step = steps.get(node);
  if (step === undefined) return [];
  const known = alsoNamed(names, new Map([[step.cotangent, `∂${names.get(node) ?? 'v'}`]]));
  const byValue = new Map<Node, Node>();
  for (const [i, part] of step.back.entries()) {
    if (part === null) continue;
    const operand = node.operands[i]!;
    const before = byValue.get(operand);
    byValue.set(operand, before === undefined ? part : builder.add(before, part));
  }
  return [...byValue].map(([operand, part]) => {
    const value = sourceOf(operand);
    const text = summedOver(operand, termOf(part, known));
    return shorten(`∂${names.get(value) ?? formulaOf(value, names)} ← ${text}`, longestFormula);
  });
}

/** What comes back to a value that was repeated on the way: the sum over the axes of its copies. */
function summedOver(operand: Node, text: string): string {
  let [sum, isReshaped] = [text, false];
  for (let at = operand; isSilent(at); at = at.operands[0]!) {
    if (at.op.name === 'reshape') isReshaped = true;
    if (at.op.name !== 'broadcast') continue;
    sum = `${over('Σ', repeatedAxes(at), at.type.shape.length)} ${isReshaped ? `reshape(${sum})` : parenthesized(sum)}`;
    isReshaped = false;
  }
  return sum;
}

/** New ones, and those that were of extent 1. */
function repeatedAxes({ operands, attrs, type }: Node): readonly number[] {
  const kept = numbersIn(attrs['axes']);
  return type.shape.flatMap((extent, axis) => {
    const from = operands[0]!.type.shape[kept.indexOf(axis)];
    return from !== undefined && equalDims(from, extent) ? [] : [axis];
  });
}

function parenthesized(text: string): string {
  return text.includes(' ') ? `(${text})` : text;
}

/** Parameters and state of a closed layer; on the side of the gradient, what has one. */
function rowsOf({ flows, steps }: Scene, unit: Unit, gradient: boolean): readonly Row[] {
  const leaves = unit.nodes.filter((node) => node.op.name === 'leaf' && (!gradient || steps.has(node)));
  const rows = leaves.map((node): Row => {
    const own = leafName(node).slice(unit.title.length + 1);
    const flow = flows.get(node);
    const forked = gradient ? (flow?.parts ?? 0) > 1 : (flow?.uses.length ?? 0) > 0;
    const kind = roleOf(node) === 'state' ? ' (state)' : '';
    const text = `${gradient ? `${forked ? 'Σ ' : ''}∂` : ''}${own} ${typeText(node)}${kind}`;
    return { port: `p${node.id}`, text, forked };
  });
  if (rows.length <= mostRows) return rows;
  const rest = rows.length - mostRows + 1;
  // Edges to what is not shown end at the line that stands for it.
  return [...rows.slice(0, mostRows - 1), { port: 'more', text: `… ${rest} more`, forked: false }];
}
