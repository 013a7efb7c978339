/** What a kernel is called, and the comment above it: the `.nn` lines it comes from and the mathematics it computes. */
import { positionAt, type SourceFile } from '../../grammar/source.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import type { Origin, Origins } from '../graph/origin.ts';
import type { Storage } from './evaluate.ts';
import { formulaOf, MAX_FORMULA } from './formula.ts';
import type { Group } from './group.ts';
import type { Buffer } from './plan.ts';

const MAX_NAME_PARTS = 4;
const MAX_LINES = 3;

/** Operators that say little about what a kernel is for, and ones that say it only where nothing else does. */
const silent = new Set([
  'broadcast',
  'constant',
  'cast',
  'reshape',
  'transpose',
  'iota',
  'size',
  'mark',
  'stopGradient',
  'window',
]);
const quiet = new Set([
  'equal',
  'notEqual',
  'greater',
  'greaterEqual',
  'less',
  'lessEqual',
  'and',
  'or',
  'not',
  'where',
]);

/** The operators of a group in the order of computation: `matmul_add_maximum`. An update is called after its optimiser. */
export function kernelName({ group, storage, origins }: Scene): string {
  const update = updateName(group, storage, origins);
  if (update !== undefined) return update;
  const words = operatorWords(group);
  if (words.length > MAX_NAME_PARTS) words.splice(MAX_NAME_PARTS - 1, words.length, 'etc');
  if (words.length > 0) return words.join('_');
  if ([...group.inside].some((node) => node.op.name === 'transpose')) return 'transpose';
  return group.reads.size === 0 ? 'fill' : 'copy';
}

function operatorWords(group: Group): string[] {
  const nodes = [...group.inside].filter(({ op }) => !silent.has(op.name)).toSorted((a, b) => a.id - b.id);
  const telling = nodes.filter(({ op }) => !quiet.has(op.name));
  return [...new Set((telling.length > 0 ? telling : nodes).map(wordFor))];
}

/** `adam_update` where the kernel writes a parameter next to what an optimiser keeps for it, or reads its gradient. */
function updateName(group: Group, storage: Storage, origins: Origins): string | undefined {
  const written = [...group.outputs].flatMap((node) => storage.targets(node).map(({ buffer: { leaf } }) => leaf?.role));
  if (!written.includes('param') || group.core !== undefined) return undefined;
  const lines = [...group.outputs].flatMap((node) => {
    const origin = origins.get(node);
    return origin === undefined ? [] : [lineOf(origin)];
  });
  const optimizer = lines
    .map((line) => /\boptimizer\s+([A-Za-z_]\w*)/.exec(line)?.[1])
    .find((name) => name !== undefined);
  return `${optimizer ?? 'parameter'}_update`;
}

/** What a node is called in names. */
export function wordFor(node: Node): string {
  if (node.op.lowering.kind === 'leaf') return 'copy';
  if (node.op.lowering.kind === 'project') return wordFor(node.operands[0]!);
  if (node.op.name !== 'contract') return node.op.name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (node.operands.some(({ op }) => op.name === 'window')) return 'convolve';
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
    if (group.inside.has(node) && constantValue(node) !== undefined) return undefined;
    if (group.outputs.has(node) && node.op.lowering.kind !== 'leaf') return written(node);
    if (group.inside.has(node) && node.op.lowering.kind !== 'leaf') return undefined;
    // A loop that is known to be empty reads nothing.
    return nameOf(storage.source(node).buffer) ?? '…';
  };
  const written = (node: Node): string => {
    const buffer = storage.targets(node)[0]?.buffer;
    // A leaf's next value, beside the present one that the same kernel may read.
    return `${nameOf(buffer) ?? 'y'}${buffer?.leaf === undefined ? '' : '′'}`;
  };
  const ownerOf = (node: Node): Group => group.members.find(({ outputs }) => outputs.has(node)) ?? group;
  const outputs = [...group.outputs].toSorted((a, b) => a.id - b.id);
  const formulas = outputs.map((node) => formulaOf(node, ownerOf(node), written(node), read));
  const totals = [...group.totals].map((node) => {
    const name = nameOf(storage.source(node).buffer) ?? 'y';
    const readOthers = (other: Node): string | undefined => (other === node ? undefined : read(other));
    return `parts of ${formulaOf(node, { shape: node.type.shape }, name, readOthers)}`;
  });
  return [...sourceLines(group, origins), ...[...formulas, ...totals].map(shortened)];
}

function shortened(text: string): string {
  return text.length <= MAX_FORMULA ? text : `${text.slice(0, MAX_FORMULA)} …`;
}

/** `.nn` lines, each once, with the paths of the instances there. A number has none: its node is that of the first line with the same number. */
function sourceLines(group: Group, origins: Origins): readonly string[] {
  const nodes = [...group.inside].filter((node) => constantValue(node) === undefined).toSorted((a, b) => b.id - a.id);
  const telling = nodes.filter(({ op }) => !silent.has(op.name));
  const lines = new Map<string, SourceLine>();
  for (const node of telling.length > 0 ? telling : nodes) {
    const origin = origins.get(node);
    if (origin === undefined) continue;
    const { span, path, gradient } = origin;
    const where = `${shownName(span.file)}:${positionAt(span.file, span.start).line}`;
    const place = gradient === true ? `Gradient of ${where}` : where;
    const line = lines.get(place) ?? { text: lineOf(origin), paths: new Set<string>(), shared: new Set<string>() };
    if (path !== '') (node.type.shape.length === 0 ? line.shared : line.paths).add(path);
    lines.set(place, line);
  }
  // The head of a train block says nothing beside the line inside that does the work.
  const works = [...lines].filter(([, { text }]) => !/^train\b[^{]*\{$/.test(text));
  const texts = (works.length > 0 ? works : [...lines]).map(([place, { text, paths, shared }]) => {
    const instances = [...(paths.size > 0 ? paths : shared)].toReversed().join(', ');
    return `${place}${instances === '' ? '' : ` (${instances})`}: ${text}`;
  });
  return texts.slice(0, MAX_LINES).toReversed();
}

interface SourceLine {
  readonly text: string;
  readonly paths: Set<string>;
  /** Of single numbers, which stand for the instance that had them first: they count where there is nothing else. */
  readonly shared: Set<string>;
}

/** Without folders: the text must not depend on where the compiler was started. The library's files keep theirs, which is fixed. */
export function shownName({ name }: SourceFile): string {
  return name.startsWith('library/') ? name : name.replace(/^.*[\\/]/, '');
}

function lineOf({ span }: Origin): string {
  const { line } = positionAt(span.file, span.start);
  return span.file.text.split('\n', line)[line - 1]!.trim();
}
