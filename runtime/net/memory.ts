/** One stretch of memory and the views into it. */
import { ArenaError, InputError } from '../errors.ts';

/** What a tensor's elements can be kept in. */
export type View = Float32Array | Float64Array | Int32Array | Uint8Array;

const ALIGNMENT = 64;
/** Vector loads of other backends may read this far beyond the last element. */
export const MEMORY_SLACK = 16;

/**
 * Hands out views: first those that keep their place for life, one after the other, then temporaries in the region behind them. Without
 * a buffer it only counts, and the views are empty.
 */
export class NetMemory {
  readonly #buffer: ArrayBufferLike | undefined;
  readonly #ends = new Map<View, number>();
  #pinned: number;
  #top = 0;

  /** The first `reserved` bytes are somebody else's. */
  constructor(buffer?: ArrayBufferLike, reserved = 0) {
    this.#buffer = buffer;
    this.#pinned = aligned(reserved);
  }

  /** Bytes handed out so far. */
  get bytes(): number {
    return Math.max(this.#pinned, this.#top) + MEMORY_SLACK;
  }

  /** `after`: begins where the last of these ends, at the beginning of the region if there are none. */
  f32(length: number, after?: readonly View[]): Float32Array {
    const at = this.#place(length * 4, after);
    const view = this.#buffer ? new Float32Array(this.#buffer, at, length) : new Float32Array(0);
    return this.#keep(view, at + length * 4, after);
  }

  f64(length: number, after?: readonly View[]): Float64Array {
    const at = this.#place(length * 8, after);
    const view = this.#buffer ? new Float64Array(this.#buffer, at, length) : new Float64Array(0);
    return this.#keep(view, at + length * 8, after);
  }

  i32(length: number, after?: readonly View[]): Int32Array {
    const at = this.#place(length * 4, after);
    const view = this.#buffer ? new Int32Array(this.#buffer, at, length) : new Int32Array(0);
    return this.#keep(view, at + length * 4, after);
  }

  /** Also for bool, one byte each. */
  u8(length: number, after?: readonly View[]): Uint8Array {
    const at = this.#place(length, after);
    const view = this.#buffer ? new Uint8Array(this.#buffer, at, length) : new Uint8Array(0);
    return this.#keep(view, at + length, after);
  }

  /** Temporaries without names: the bytes of each, then how far from it in the list those stand behind which it begins. Gives their addresses. */
  region(list: readonly (readonly number[])[]): readonly number[] {
    const addresses: number[] = [];
    const ends: number[] = [];
    const pending: number[] = [];
    for (let first = 0; first < list.length; first++) {
      pending.push(first);
      for (let i = first; pending.length > 0; i = pending.at(-1) ?? 0) {
        const [bytes = 0, ...behind] = list[i]!;
        const lower = behind.map((by) => i + by);
        const unknown = lower.filter((other) => ends[other] === undefined);
        pending.push(...unknown);
        if (unknown.length > 0) continue;
        pending.pop();
        if (ends[i] !== undefined) continue;
        checkBytes(bytes);
        addresses[i] = Math.max(this.#pinned, ...lower.map((other) => ends[other]!));
        ends[i] = aligned(addresses[i]! + bytes);
        this.#top = Math.max(this.#top, ends[i]!);
      }
    }
    return addresses;
  }

  #place(bytes: number, after: readonly View[] | undefined): number {
    checkBytes(bytes);
    if (after === undefined) return this.#pinned;
    let at = this.#pinned;
    for (const view of after) at = Math.max(at, this.#ends.get(view) ?? 0);
    return at;
  }

  #keep<T extends View>(view: T, end: number, after: readonly View[] | undefined): T {
    const next = aligned(end);
    this.#ends.set(view, next);
    if (after === undefined) this.#pinned = next;
    else this.#top = Math.max(this.#top, next);
    return view;
  }
}

function checkBytes(bytes: number): void {
  if (bytes < 0) throw new InputError(`A tensor would have ${bytes} bytes.`);
  if (!Number.isSafeInteger(bytes)) throw new ArenaError(`A tensor of ${bytes} bytes cannot be had.`);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** Whether a value is one of the arrays that tensors come in. */
export function isView(value: unknown): value is View {
  return ArrayBuffer.isView(value) && 'length' in value;
}

/** Memory of that many bytes; throws an ArenaError where there is not as much. */
export function allocate(bytes: number, what: string): ArrayBuffer {
  try {
    return new ArrayBuffer(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ArenaError(`${what} needs ${bytes} bytes of memory, which cannot be had.`);
    throw error;
  }
}
