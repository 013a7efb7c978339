/** What a kernel is called, and the comment above it: the `.nn` lines it comes from and the mathematics it computes. */
import { positionAt } from '../../grammar/source.ts';
import type { Node } from '../graph/node.ts';
import type { Origin, Origins } from '../graph/origin.ts';
import type { Storage } from './evaluate.ts';
import { formulaOf } from './formula.ts';
import type { Group } from './group.ts';
import type { Buffer } from './plan.ts';

const MAX_NAME_PARTS = 4;
const MAX_FORMULA = 240;
const MAX_LINES = 3;

/** Operators that say little about what a kernel is for. */
const quiet = new Set([
  'broadcast',
  'constant',
  'cast',
  'reshape',
  'transpose',
  'iota',
  'size',
  'mark',
  'stopGradient',
]);

/** The operators of a group in the order of computation: `matmul_add_maximum`. */
export function kernelName(group: Group): string {
  const nodes = [...group.inside].toSorted((a, b) => a.id - b.id);
  const words = new Set(nodes.filter((node) => !quiet.has(node.op.name)).map(wordFor));
  const kept = [...words];
  if (kept.length > MAX_NAME_PARTS) kept.splice(MAX_NAME_PARTS - 1, kept.length, 'etc');
  if (kept.length > 0) return kept.join('_');
  if (nodes.some((node) => node.op.name === 'transpose')) return 'transpose';
  return group.reads.size === 0 ? 'fill' : 'copy';
}

function wordFor(node: Node): string {
  if (node.op.lowering.kind === 'leaf') return 'copy';
  if (node.op.name !== 'contract') return node.op.name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const ranks = [...node.operands, node].map(({ type }) => type.shape.length);
  return ranks.every((rank) => rank === 2) ? 'matmul' : 'contract';
}

export interface Scene {
  readonly group: Group;
  readonly storage: Storage;
  readonly origins: Origins;
}

/** One line per `.nn` line, then one per output. `names` are those of the parameters. */
export function kernelDoc({ group, storage, origins }: Scene, names: ReadonlyMap<string, string>): readonly string[] {
  const nameOf = (buffer: Buffer | undefined): string | undefined => buffer && names.get(buffer.name);
  const read = (node: Node): string | undefined => {
    if (group.outputs.has(node) && node.op.lowering.kind !== 'leaf') return written(node);
    if (group.inside.has(node) && node.op.lowering.kind !== 'leaf') return undefined;
    // A loop that is known to be empty reads nothing.
    return nameOf(storage.source(node)) ?? '…';
  };
  const written = (node: Node): string => {
    const [buffer] = storage.targets(node);
    // A leaf's next value, beside the present one that the same kernel may read.
    return `${nameOf(buffer) ?? 'y'}${buffer?.leaf === undefined ? '' : '′'}`;
  };
  const formulas = [...group.outputs].toSorted((a, b) => a.id - b.id).map((node) => formulaOf(node, group, written(node), read)); // prettier-ignore
  return [...sourceLines(group, origins), ...formulas.map(shortened)];
}

function shortened(text: string): string {
  return text.length <= MAX_FORMULA ? text : `${text.slice(0, MAX_FORMULA)} …`;
}

function sourceLines(group: Group, origins: Origins): readonly string[] {
  const found = new Set<string>();
  for (const node of [...group.inside].toSorted((a, b) => b.id - a.id)) {
    const origin = origins.get(node);
    if (origin !== undefined) found.add(sourceLine(origin));
  }
  return [...found].slice(0, MAX_LINES).toReversed();
}

function sourceLine({ span, path, gradient }: Origin): string {
  const { line } = positionAt(span.file, span.start);
  const text = span.file.text.split('\n', line)[line - 1]!.trim();
  const where = `${span.file.name}:${line}`;
  return `${gradient === true ? 'Gradient of ' : ''}${where}${path === '' ? '' : ` (${path})`}: ${text}`;
}
