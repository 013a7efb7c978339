/** Which layers of a model are drawn open, with their inside, and which as one box. */
import type { Node } from '../../graph/node.ts';
import type { Origin, Origins } from '../../graph/origin.ts';
import { topological } from '../../graph/traverse.ts';
import type { Model } from '../../program/model.ts';
import { lineOf } from '../source-place.ts';
import { drawnRoots } from '../value-names.ts';

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

/** The application of a function from which a node comes. */
export interface Application {
  readonly key: string;
  /** As written, on one line. */
  readonly text: string;
  /** Of the function; empty for other expressions. */
  readonly name: string;
}

/** One for each place in the text and layer around it. */
function keyOf(origin: Origin | undefined): string | undefined {
  return origin && `${origin.path}|${origin.span.file.name}:${origin.span.start}-${origin.span.end}`;
}

/** Per node the expression that made it; none within a layer of the library, whose nodes all come from where it is applied. */
export function applicationsOf(order: readonly Node[], origins: Origins): ReadonlyMap<Node, Application> {
  const made = new Map<Node, Application & { readonly path: string }>();
  const byKey = new Map<string, Application & { readonly path: string }>();
  const counts = new Map<string, number>();
  for (const node of order) {
    const origin = origins.get(node);
    const key = keyOf(origin);
    if (origin === undefined || key === undefined || node.op.name === 'leaf') continue;
    const { path, span } = origin;
    let application = byKey.get(key);
    if (application === undefined) {
      const text = lineOf(span);
      application = { key, text, name: calledName(text) ?? '', path };
      byKey.set(key, application);
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    made.set(node, application);
  }
  return new Map([...made].filter(([, { path }]) => path === '' || counts.get(path)! > 1));
}

/** What `expand` may name: layers, stacks, and the functions that the model and its layers apply. */
export function expandableIn(model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  const { origins } = model.builder;
  const order = topological(drawnRoots(model, model.trains[0]).values());
  for (const node of order) {
    for (const layer of layersAround(origins.get(node)?.path ?? '')) {
      found.add(layer).add(layer.replace(/\.\d+$/, ''));
    }
  }
  for (const { name } of applicationsOf(order, origins).values()) if (name !== '') found.add(name);
  return found;
}
