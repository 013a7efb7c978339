/**
 * Long sums of f32 become sums of blocks, each of which is summed by itself. Every addition rounds to the precision of what has been summed so far, so that
 * errors grow with the number of elements; this way they grow with the length of a block and the number of blocks. (The mean of a million rows of 0.1:
 * wrong by 1e-2 → 1e-5)
 *
 *     for i from 0 to n: total += x[i]
 *
 * is then, with `end` as the last block may be shorter,
 *
 *     for first from 0 to n by 512 {
 *       part = 0
 *       end = min(first + 512, n)
 *       for i from first to end: part += x[i]
 *       total += part
 *     }
 */
import { addDims, constantDim, constantOf, subDims, symbolDim } from '../../graph/dim.ts';
import { isNeverNegative } from '../bounds.ts';
import { foldsOf } from '../folds.ts';
import type { For, Stmt, Var } from '../ir.ts';
import { laneOf } from '../lanes.ts';
import { add, binary, constant, get, indexValue } from '../scalar.ts';
import { bodiesOf, renameBody, visitStatements } from '../traverse.ts';

/** Additions to an accumulator in one block. */
const BLOCK = 512;
/** A sum of more additions is long. */
const LONG = 2 * BLOCK;
/** One of products is long with more of them: kernels that keep sums in memory add those in order, and an example should have the same bits alone and in a batch. */
const LONG_PRODUCT = 8192;

export function sumInBlocks(body: readonly Stmt[]): readonly Stmt[] {
  return new Summation().block(body);
}

class Summation {
  #names = 0;

  block(body: readonly Stmt[]): readonly Stmt[] {
    return body.flatMap((stmt): readonly Stmt[] => {
      if (stmt.kind === 'if') return [{ ...stmt, body: this.block(stmt.body), otherwise: this.block(stmt.otherwise) }];
      return stmt.kind === 'for' ? this.#loop(stmt) : [stmt];
    });
  }

  /** The innermost loop that makes a sum long is cut into blocks. */
  #loop(loop: For): readonly Stmt[] {
    const totals = totalsOf(loop);
    const additions = additionsIn(loop.body, totals);
    const long = addsProducts(loop) ? LONG_PRODUCT : LONG;
    // Where one pass alone is a long sum, a loop inside it is cut.
    const isLong = totals.length > 0 && additions <= long && !isAtMost(loop, Math.floor(long / additions));
    const inner: For = { ...loop, body: this.block(loop.body) };
    return isLong ? [this.#inBlocks(inner, totals, Math.max(1, Math.floor(BLOCK / additions)))] : [inner];
  }

  /** The loop over blocks of about `most` passes each. */
  #inBlocks(loop: For, totals: readonly Var[], most: number): For {
    const { from, to } = loop;
    const step = loop.step * wholeBlock(passesOf(loop), most);
    const first = this.#fresh(loop.variable);
    const next = addDims(symbolDim(first), constantDim(step));
    const end: Var = { name: this.#fresh('end'), type: 'i32', mutable: false };
    const parts = new Map(totals.map((total) => [total.name, { ...total, name: this.#fresh('part') }]));
    const zeros = [...parts.values()].map((part): Stmt => {
      return { kind: 'let', variable: part, value: constant(0, part.type) };
    });
    const bound: Stmt = { kind: 'let', variable: end, value: binary('min', indexValue(next), indexValue(to)) };
    const leavesNone = (constantOf(subDims(to, from)) ?? NaN) % step === 0;
    const block: Stmt = {
      ...loop,
      from: symbolDim(first),
      to: leavesNone ? next : symbolDim(end.name),
      body: renameBody(loop.body, { variable: (name) => parts.get(name)?.name ?? name }),
    };
    const sums = totals.map((total): Stmt => {
      return { kind: 'set', variable: total, value: add(get(total), get(parts.get(total.name)!)) };
    });
    const body = [...zeros, ...(leavesNone ? [] : [bound]), block, ...sums];
    return { kind: 'for', variable: first, from, to, step, parallel: false, body };
  }

  #fresh(name: string): string {
    return `${name.split('#')[0]!}#b${this.#names++}`;
  }
}

/** Accumulators of f32 to which the loop adds. */
function totalsOf(loop: For): readonly Var[] {
  const folds = foldsOf(loop.body) ?? new Map<string, string>();
  const totals = new Map<string, Var>();
  visitStatements(loop.body, (stmt) => {
    if (stmt.kind !== 'set' || folds.get(stmt.variable.name) !== 'add') return;
    if (laneOf(stmt.variable.type) === 'f32') totals.set(stmt.variable.name, stmt.variable);
  });
  return [...totals.values()];
}

function addsProducts(loop: For): boolean {
  let found = false;
  visitStatements(loop.body, (stmt) => (found ||= stmt.kind === 'set' && stmt.value.kind === 'fma'));
  return found;
}

/** How many times a body adds to the accumulator to which it adds most often; Infinity where that is open. */
function additionsIn(body: readonly Stmt[], totals: readonly Var[]): number {
  const counts = totals.map(({ name }) => additionsTo(name, body));
  return Math.max(1, ...counts);
}

function additionsTo(name: string, body: readonly Stmt[]): number {
  let count = 0;
  for (const stmt of body) {
    if (stmt.kind === 'set' && stmt.variable.name === name) count++;
    const inner = bodiesOf(stmt).reduce((sum, each) => sum + additionsTo(name, each), 0);
    if (inner > 0) count += inner * (stmt.kind === 'for' ? passesOf(stmt) : 1);
  }
  return count;
}

/** Infinity where it is open. */
function passesOf({ from, to, step }: For): number {
  return Math.ceil((constantOf(subDims(to, from)) ?? Infinity) / step);
}

function isAtMost({ from, to, step }: For, passes: number): boolean {
  return isNeverNegative(subDims(constantDim(passes * step), subDims(to, from)));
}

/** The largest number of passes up to `most` that leaves none over, as long as it is not much smaller. */
function wholeBlock(passes: number, most: number): number {
  for (let block = most; block > most / 2; block--) if (passes % block === 0) return block;
  return most;
}
