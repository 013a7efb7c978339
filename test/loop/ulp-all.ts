/**
 * Functions of f32 over all floats against float64: `npm run ulp`, which takes minutes for each, or `npm run ulp -- exp log 97` for some
 * of them on every 97th float; of two operands, 2²⁸ pairs or as many as that leaves. Prints the largest error of each and where it is;
 * fails where that is more than promised.
 */
import { encode } from '../../compiler/emit/wasm/encode.ts';
import { kernelFunction } from '../../compiler/emit/wasm/kernel.ts';
import { symbolDim, zeroDim } from '../../compiler/graph/dim.ts';
import type { BinaryMathOp, Expr, Kernel, MathOp } from '../../compiler/loop/ir.ts';
import { refine } from '../../compiler/loop/refine/refine.ts';
import { binary, unary } from '../../compiler/loop/scalar.ts';
import { webassembly } from '../../compiler/loop/target.ts';
import { seedOfRun } from '../seed-of-run.ts';
import { pairs } from './pairs.ts';
import { binaryBounds, binaryReferences, bounds, hasBound, references, ulpsOff } from './ulp.ts';

const BLOCK = 1 << 18;
const memory = new WebAssembly.Memory({ initial: 64, maximum: 64 });
const places = [64, 64 + 4 * BLOCK, 64 + 8 * BLOCK] as const;
const [a, b, y] = places.map((place) => new Float32Array(memory.buffer, place, BLOCK));
const bits = new Uint32Array(memory.buffer, places[0], BLOCK);

const at = { element: 'f32', at: symbolDim('i') } as const;
const operand = (buffer: string): Expr => ({ kind: 'load', type: 'f32', place: { buffer, ...at } });

function kernelOf(name: string, value: Expr): Kernel {
  const store = { kind: 'store', place: { buffer: 'y', ...at }, value } as const;
  const loop = { variable: 'i', from: zeroDim, to: symbolDim('n'), step: 1, parallel: false } as const;
  const reads = ['a', 'b'].map((buffer) => ({ kind: 'buffer', name: buffer, element: 'f32', access: 'read' }) as const);
  return {
    name,
    doc: () => [],
    params: [...reads, { kind: 'buffer', name: 'y', element: 'f32', access: 'write' }, { kind: 'extent', name: 'n' }],
    body: refine([{ kind: 'for', ...loop, body: [store] }], webassembly),
  };
}

/** Computes a block of `y`. */
function compiled(name: string, value: Expr): () => void {
  const host = (called: string): never => {
    throw new Error(`${name} calls ${called}`);
  };
  const kernel = { ...kernelFunction(kernelOf(name, value), host), exported: true };
  const bytes = encode({ imports: [], globals: [], functions: [kernel] });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)), { nnc: { memory } });
  const run = exports[name];
  if (typeof run !== 'function') throw new Error(`no ${name}`);
  return () => void run(...places, BLOCK);
}

class Worst {
  #off = 0;
  #where = '';

  add(got: number, want: number, where: () => string): void {
    // Within half a unit there is nothing to measure.
    if (Object.is(got, Math.fround(want))) return;
    const off = ulpsOff(got, want);
    if (off > this.#off) [this.#off, this.#where] = [off, where()];
  }

  /** Whether it is what was promised. */
  tell(name: string, promised: number): boolean {
    process.stdout.write(`${name.padEnd(8)} ${this.#off.toFixed(3)} ulp at ${this.#where}, promised ${promised}\n`);
    return this.#off <= promised;
  }
}

function measure(op: MathOp, step: number): boolean {
  const run = compiled(op, unary(op, operand('a')));
  const worst = new Worst();
  for (let first = 0; first < 2 ** 32; first += BLOCK * step) {
    for (let i = 0; i < BLOCK; i++) bits[i] = first + i * step;
    run();
    for (let i = 0; i < BLOCK; i++) {
      const x = a![i]!;
      if (hasBound(op, x)) worst.add(y![i]!, references[op](x), () => String(x));
    }
  }
  return worst.tell(op, bounds[op]);
}

function measurePairs(op: BinaryMathOp, step: number): boolean {
  const run = compiled(op, binary(op, operand('a'), operand('b')));
  const worst = new Worst();
  for (let first = 0; first < 2 ** 28 / step; first += BLOCK) {
    for (const [i, pair] of pairs(op, BLOCK, seedOfRun, first).entries()) [a![i], b![i]] = pair;
    run();
    for (let i = 0; i < BLOCK; i++) {
      const [left, right] = [a![i]!, b![i]!];
      worst.add(y![i]!, binaryReferences[op](left, right), () => `${left}, ${right} (seed ${seedOfRun})`);
    }
  }
  return worst.tell(op, binaryBounds[op]);
}

const asked = process.argv.slice(2);
const step = Number(asked.find((word) => /^\d+$/.test(word)) ?? 1);
const runs = new Map<string, () => boolean>();
// oxlint-disable typescript/no-unsafe-type-assertion
for (const op of Object.keys(bounds) as MathOp[]) runs.set(op, () => measure(op, step));
for (const op of Object.keys(binaryBounds) as BinaryMathOp[]) runs.set(op, () => measurePairs(op, step));
// oxlint-enable typescript/no-unsafe-type-assertion
const chosen = [...runs].filter(([name]) => asked.includes(name));
const wrong = (chosen.length === 0 ? [...runs] : chosen).filter(([, run]) => !run());
process.exitCode = wrong.length === 0 ? 0 : 1;
