/** Contractions as people write them: x · W, x · Wᵀ, xᵀ · y; with indices where no matrix product says it. */
import { numbersIn } from '../graph/attributes.ts';
import type { Node } from '../graph/node.ts';

const letters = 'ijklmnpqrstuvwxyzabcdefgh';

/** The text of a contraction whose operands read `x` and `y`. */
export function formatContraction({ attrs }: Node, x: string, y: string): string {
  const left = numbersIn(attrs['left']);
  const right = numbersIn(attrs['right']);
  const result = numbersIn(attrs['result']);
  const counting = numbersIn(attrs['order']);
  const matrices = counting.length === 0 ? matrixProduct(left, right, result, x, y) : undefined;
  return matrices ?? indexed({ left, right, result, counting }, x, y);
}

/**
 * What libraries of arrays call a product of matrices: batch axes come first everywhere, then the rows and the summed axis of the left, the
 * summed axis and the columns of the right, in either order, which is what a transposition says. A left operand alone may have more axes before
 * its last.
 */
function matrixProduct(
  left: readonly number[],
  right: readonly number[],
  result: readonly number[],
  x: string,
  y: string,
): string | undefined {
  const batch = left.filter((label) => right.includes(label) && result.includes(label));
  const rows = left.filter((label) => !right.includes(label));
  const summed = left.filter((label) => right.includes(label) && !result.includes(label));
  const columns = right.filter((label) => !left.includes(label));
  const is = (whole: readonly number[], ...parts: readonly (readonly number[])[]): boolean =>
    whole.join() === [...batch, ...parts.flat()].join();
  if (summed.length === 0) {
    if (batch.length > 0 || !is(left, rows) || !is(right, columns) || !is(result, rows, columns)) return undefined;
    return rows.length === 0 || columns.length === 0 ? `${x} · ${y}` : `${x} ⊗ ${y}`;
  }
  // With batches, a vector has no place among matrices: the products of rows, one by one, are none of x · y.
  if (batch.length > 0 && (rows.length === 0 || columns.length === 0)) return undefined;
  const stacked = rows.length > 1 && (batch.length > 0 || !is(left, rows, summed) || !is(result, rows, columns));
  if (summed.length > 1 || columns.length > 1 || stacked) return undefined;
  const a = is(left, rows, summed) ? x : is(left, summed, rows) ? transposed(x) : undefined;
  const b = is(right, summed, columns) ? y : is(right, columns, summed) ? transposed(y) : undefined;
  if (a === undefined || b === undefined) return undefined;
  if (is(result, rows, columns)) return `${a} · ${b}`;
  return is(result, columns, rows) ? `(${a} · ${b})ᵀ` : undefined;
}

function transposed(text: string): string {
  return text.endsWith('ᵀ') ? text.slice(0, -1) : `${text}ᵀ`;
}

/** Letters for as many indices, none of which is a name in the text. */
export function freeLetters(text: string, count: number): readonly string[] {
  const taken = new Set(text.match(/[\p{L}\p{N}_]+/gu));
  const free = Array.from(letters).filter((name) => !taken.has(name));
  return Array.from({ length: count }, (_, i) => free[i] ?? `i${i}`);
}

interface Indexed {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly result: readonly number[];
  /** Of a product that counts the first is at or behind the second. */
  readonly counting: readonly number[];
}

/**
 * Σ_k x[i,k] · y[k,j], with the axes of the result where they stand in another order than that of first use, and with which products count where
 * not all do: where i ≥ k.
 */
function indexed({ left, right, result, counting }: Indexed, x: string, y: string): string {
  const all = [...new Set([...left, ...right])];
  const free = freeLetters(`${x} ${y}`, all.length);
  const letter = (label: number): string => free[all.indexOf(label)]!;
  const list = (axes: readonly number[]): string => axes.map(letter).join(',');
  const summed = all.filter((label) => !result.includes(label));
  const kept = all.filter((label) => result.includes(label));
  const sum = summed.length === 0 ? '' : `Σ_${summed.map(letter).join('')} `;
  const order = kept.join() === result.join() ? '' : ` → [${list(result)}]`;
  const where = counting.length === 0 ? '' : ` where ${counting.map(letter).join(' ≥ ')}`;
  return `${sum}${x}[${list(left)}] · ${y}[${list(right)}]${where}${order}`;
}
