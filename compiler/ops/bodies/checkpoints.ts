/**
 * A scan whose reverse needs memory for about 2·√length steps instead of all: a scan over segments, each of which is a scan over its
 * steps. The reverse keeps the carries with which segments begin, and computes what it needs of the steps one segment at a time
 * (Chen et al., "Training Deep Nets with Sublinear Memory Cost", 2016). Steps that fill no segment are a scan of their own behind.
 */
import type { Builder } from '../../graph/builder.ts';
import {
  addDims,
  constantDim,
  constantOf,
  floorSqrtDim,
  mulDims,
  subDims,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';
import { bindersOf, copyBody } from './body.ts';
import { OpenScan, type Scanned } from './open-scan.ts';
import type { ScanAttrs } from '../scan.ts';

export function checkpointed(b: Builder, operands: readonly Node[], attrs: ScanAttrs): Scanned {
  const { length, sequences, carries } = attrs;
  const whole: Steps = {
    sequences: operands.slice(0, sequences),
    inits: operands.slice(sequences, sequences + carries),
    captured: operands.slice(sequences + carries),
    length,
  };
  const segments = segmentsOf(length);
  if (segments === undefined) return steps(b, whole, attrs);
  const { count, size } = segments;
  const covered = mulDims(count, size);
  const rest = subDims(length, covered);

  const outer = new OpenScan(b, count, { recompute: true });
  const parts = whole.sequences.map((sequence) =>
    outer.element(split(b, part(b, sequence, zeroDim, covered), segments)),
  );
  const inits = whole.inits.map((init) => outer.carry(init));
  const segment = steps(b, { ...whole, sequences: parts, inits, length: size }, attrs);
  const { yields, finals } = outer.close(segment.finals, segment.yields);
  const front = yields.map((node) => joined(b, node, covered));
  if (constantOf(rest) === 0) return { yields: front, finals };

  const last = whole.sequences.map((sequence) => part(b, sequence, covered, rest));
  const behind = steps(b, { ...whole, sequences: last, inits: finals, length: rest }, attrs);
  return {
    yields: front.map((node, i) => b.concat(node, behind.yields[i]!, { axis: 0 })),
    finals: behind.finals,
  };
}

interface Segments {
  readonly count: Dim;
  readonly size: Dim;
}

/** About √length segments of √length steps; none where that is no gain. A known length is divided without a rest where it can be. */
function segmentsOf(length: Dim): Segments | undefined {
  const root = floorSqrtDim(length);
  const [known, most] = [constantOf(length), constantOf(root)];
  if (known === undefined || most === undefined) return { count: root, size: root };
  if (most < 2) return undefined;
  // At half the root, memory for the carries of twice as many segments is still little beside that for the values of a step.
  let size = most;
  while (size > most / 2 && known % size !== 0) size--;
  if (known % size !== 0) size = most;
  return { count: constantDim(Math.floor(known / size)), size: constantDim(size) };
}

interface Steps {
  readonly sequences: readonly Node[];
  readonly inits: readonly Node[];
  readonly captured: readonly Node[];
  readonly length: Dim;
}

/** One scan with the body of `attrs`. */
function steps(b: Builder, { sequences, inits, captured, length }: Steps, { next, yields }: ScanAttrs): Scanned {
  const scan = new OpenScan(b, length);
  const slices = sequences.map((sequence) => scan.element(sequence));
  const values = [...slices, ...inits.map((init) => scan.carry(init)), ...captured];
  const roots = [...next, ...yields];
  const names = new Map(bindersOf(roots).map(([position, binder]) => [binder, values[position]!]));
  const copies = copyBody(b, topological(roots), names);
  const copied = (list: readonly Node[]): readonly Node[] => list.map((root) => copies.get(root)!);
  return scan.close(copied(next), copied(yields));
}

/** `count` steps of a sequence, from `start` on. */
function part(b: Builder, sequence: Node, start: Dim, count: Dim): Node {
  const { shape } = sequence.type;
  return b.slice(sequence, {
    start: shape.map((_, axis) => (axis === 0 ? start : zeroDim)),
    stop: shape.map((extent, axis) => (axis === 0 ? addDims(start, count) : extent)),
    step: shape.map(() => 1),
  });
}

function split(b: Builder, sequence: Node, { count, size }: Segments): Node {
  return b.reshape(sequence, { shape: [count, size, ...sequence.type.shape.slice(1)] });
}

function joined(b: Builder, node: Node, covered: Dim): Node {
  return b.reshape(node, { shape: [covered, ...node.type.shape.slice(2)] });
}
