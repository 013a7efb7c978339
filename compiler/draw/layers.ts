/** Which layers of a model are drawn open, with their inside, and which as one box. */
import { spanText } from '../../grammar/source.ts';
import type { Node } from '../graph/node.ts';
import type { Model } from '../program/model.ts';

/** Paths of layers and stacks, and names of functions, that are drawn open; `all` opens everything. */
export type Expand = ReadonlySet<string> | 'all';

/** `a.b.0.c` lies in the layers `a`, `a.b.0` and `a.b.0.c`: a number names one layer of a stack, which is none itself. */
export function layersAround(path: string): readonly string[] {
  const parts = path === '' ? [] : path.split('.');
  return parts.flatMap((_, i) => (/^\d+$/.test(parts[i + 1] ?? '') ? [] : [parts.slice(0, i + 1).join('.')]));
}

/** Whether the layer at `path` is to be opened: itself, as part of its stack, or to show something inside it. */
export function isOpen(path: string, expand: Expand): boolean {
  if (expand === 'all' || expand.has(path) || expand.has(path.replace(/\.\d+$/, ''))) return true;
  return [...expand].some((wanted) => wanted.startsWith(`${path}.`));
}

/** The function whose application a text is, all of it: `relu`, `cross_entropy(logits, label)`; not `argmax(a) == b`. */
export function calledName(text: string): string | undefined {
  const [name] = /^\w+/.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  let depth = 0;
  for (const character of text.trim().slice(name.length)) {
    const opens = character === '(' || character === '[';
    if (depth === 0 && !opens) return undefined;
    if (opens) depth++;
    if (character === ')' || character === ']') depth--;
  }
  return name;
}

/** What `expand` may name: layers, stacks, and the functions that the model applies by itself. */
export function expandable(model: Model, nodes: readonly Node[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    const origin = model.builder.origins.get(node);
    if (origin === undefined) continue;
    for (const layer of layersAround(origin.path)) found.add(layer).add(layer.replace(/\.\d+$/, ''));
    const name = origin.path === '' && node.op.name !== 'leaf' ? calledName(spanText(origin.span)) : undefined;
    if (name !== undefined) found.add(name);
  }
  return found;
}
