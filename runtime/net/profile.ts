/** Times every call of a kernel: what modules compiled with `--profile` have. */

import { InputError } from '../errors.ts';
import { described } from '../given.ts';
import type { Clock } from './spec.ts';

/** What the compiler knows of a call. */
export interface TimedCall<D> {
  readonly method: string;
  readonly kernel: string;
  readonly line: string;
  readonly flops: (sizes: D) => number;
  readonly bytes: (sizes: D) => number;
}

/** All calls of one kernel in one method. */
export interface ProfileRow {
  readonly method: string;
  readonly kernel: string;
  /** `model.nn:7: fitted = slope * x + intercept`, where there is one. */
  readonly line: string;
  readonly calls: number;
  /** Of all calls together. */
  readonly ms: number;
  /** Of the time that all kernels of the method took, from 0 to 1. */
  readonly share: number;
  /** Billions of floating-point operations in a second; 0 where the clock saw no time pass. */
  readonly gflops: number;
  /** Floating-point operations of all calls. */
  readonly flops: number;
  /** What all calls must at least read and write. */
  readonly bytes: number;
}

interface Sum {
  calls: number;
  ms: number;
  flops: number;
  bytes: number;
}

class Profiler<D> implements Clock {
  readonly #timed: readonly TimedCall<D>[];
  readonly #sizes: D;
  #sums: readonly Sum[];
  #begin = 0;

  constructor(timed: readonly TimedCall<D>[], sizes: D) {
    this.#timed = timed;
    this.#sizes = sizes;
    this.#sums = timed.map(nothing);
  }

  readonly lap = (call: number): number => {
    const now = performance.now();
    if (call >= 0) {
      const sum = this.#sums[call]!;
      const { flops, bytes } = this.#timed[call]!;
      sum.ms += now - this.#begin;
      sum.calls++;
      sum.flops += flops(this.#sizes);
      sum.bytes += bytes(this.#sizes);
    }
    this.#begin = performance.now();
    return 0;
  };

  clear(): void {
    this.#sums = this.#timed.map(nothing);
  }

  /** Of every kernel that has run, method by method, what took longest first. */
  rows(): readonly ProfileRow[] {
    const rows = new Map<string, Sum & Pick<ProfileRow, 'method' | 'kernel' | 'line'>>();
    const methods = new Map<string, number>();
    for (const [i, { method, kernel, line }] of this.#timed.entries()) {
      const { calls, ms, flops, bytes } = this.#sums[i]!;
      if (calls === 0) continue;
      const key = `${method} ${kernel}`;
      const row = rows.get(key) ?? { method, kernel, line, ...nothing() };
      row.calls += calls;
      row.ms += ms;
      row.flops += flops;
      row.bytes += bytes;
      rows.set(key, row);
      methods.set(method, (methods.get(method) ?? 0) + ms);
    }
    const order = [...methods.keys()];
    return [...rows.values()]
      .map(({ method, kernel, line, calls, ms, flops, bytes }) => ({
        method,
        kernel,
        line,
        calls,
        ms,
        share: ms === 0 ? 0 : ms / methods.get(method)!,
        gflops: ms === 0 ? 0 : flops / ms / 1e6,
        flops,
        bytes,
      }))
      .sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method) || b.ms - a.ms);
  }
}

function nothing(): Sum {
  return { calls: 0, ms: 0, flops: 0, bytes: 0 };
}

/** What an emitted module hands to its nets. */
export function profiling<D>(timed: readonly TimedCall<D>[]): (sizes: D) => Clock {
  return (sizes) => new Profiler(timed, sizes);
}

interface Timed {
  readonly clock: Clock | undefined;
}

export function profileOf({ clock }: Timed): readonly ProfileRow[] {
  return clock instanceof Profiler ? clock.rows() : [];
}

export function clearProfile({ clock }: Timed): void {
  if (clock instanceof Profiler) clock.clear();
}

const columns = ['calls', 'ms', 'share', 'GFLOP/s', 'flops', 'bytes', 'flops/byte'] as const;

/** `net.profile()` as a table for people: one for each method, with a line of totals. */
export function formatProfile(rows: readonly ProfileRow[]): string {
  if (!Array.isArray(rows))
    throw new InputError(`formatProfile takes what net.profile() gives, got ${described(rows)}.`);
  const methods = [...new Set(rows.map(({ method }) => method))];
  return methods.map((method) => formatMethod(method, rows.filter((row) => row.method === method))).join('\n'); // prettier-ignore
}

function formatMethod(method: string, rows: readonly ProfileRow[]): string {
  const sum = (of: (row: ProfileRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const [ms, flops] = [sum((row) => row.ms), sum((row) => row.flops)];
  const total: ProfileRow = {
    method,
    kernel: 'total',
    line: '',
    ms,
    flops,
    calls: sum((row) => row.calls),
    share: sum((row) => row.share),
    gflops: ms === 0 ? 0 : flops / ms / 1e6,
    bytes: sum((row) => row.bytes),
  };
  const lines = [[method, ...columns, ''], ...[...rows, total].map(cellsOf)];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => {
      const isText = (column: number): boolean => column === 0 || column === line.length - 1;
      const cells = line.map((cell, i) => (isText(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function cellsOf({ kernel, calls, ms, share, gflops, flops, bytes, line }: ProfileRow): readonly string[] {
  const percent = `${(share * 100).toFixed(1)} %`;
  const intensity = bytes === 0 ? '' : (flops / bytes).toFixed(2);
  return [kernel, String(calls), ms.toFixed(3), percent, gflops.toFixed(2), String(flops), String(bytes), intensity, line]; // prettier-ignore
}
