/** Sizes beyond what numbers count exactly, and tensors beyond what any host has memory for. */
import type { Span } from '../../grammar/source.ts';
import { constantOf, evaluateDim, symbolsOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { formatType, type DType } from '../graph/type.ts';
import type { Model } from '../program/model.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';

/** Of one stretch of memory: more than hosts give, and all that WebAssembly can address is half of it. */
const mostBytes = 2 ** 33;

const bytesPer: Readonly<Record<DType, number>> = { f32: 4, f64: 8, i32: 4, u8: 1, bool: 1 };

type Sized = Pick<Model, 'inputs' | 'params' | 'state' | 'training' | 'inference' | 'builder'>;

/** With open dims at 1, unless they are fixed: what is too large then is too large for every caller. */
export function checkExtents(frame: Frame, model: Sized, fixed: Readonly<Record<string, number>>): void {
  const counts = new Map<Node, number>();
  const roots = [model.inference, model.training].flatMap(({ outputs, losses, metrics, primes }) =>
    [outputs, losses, metrics, primes].flatMap((table) => [...table.values()]),
  );
  for (const node of topological(roots)) {
    const count = elements(node, fixed);
    counts.set(node, count);
    if (count <= Number.MAX_SAFE_INTEGER) continue;
    const span = model.builder.origins.get(node)?.span ?? frame.callable.name.span;
    fail(frame, elaborateProblems.overflow, span, `${formatType(node.type)} has more elements than can be counted`);
    return;
  }
  const kept = [...model.inputs, ...model.params, ...model.state];
  const sizes = kept.map(({ leaf, ...rest }) => {
    const count = counts.get(leaf) ?? elements(leaf, fixed);
    return { ...rest, bytes: count * bytesPer[leaf.type.dtype] };
  });
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= mostBytes) return;
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  reportMemory(frame, largest.span, total, `\`${largest.name}\` takes ${gigabytes(largest.bytes)} of it`);
}

function reportMemory(frame: Frame, span: Span, total: number, label: string): void {
  const message = `inputs, parameters and state take ${gigabytes(total)}`;
  fail(frame, elaborateProblems.tooMuchMemory, span, message, { label });
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toPrecision(3)} GiB`;
}

function elements({ type: { shape } }: Node, fixed: Readonly<Record<string, number>>): number {
  return shape.reduce((product, dim) => product * Math.max(0, constantOf(dim) ?? extentOf(dim, fixed)), 1);
}

function extentOf(dim: Dim, fixed: Readonly<Record<string, number>>): number {
  const sizeOf = (name: string): number => (Number.isSafeInteger(fixed[name]) ? fixed[name]! : 1);
  const extent = evaluateDim(dim, Object.fromEntries([...symbolsOf(dim)].map((name) => [name, sizeOf(name)])));
  // A quotient may have nothing to divide by at these sizes.
  return Number.isNaN(extent) ? 1 : extent;
}
