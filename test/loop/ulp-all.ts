/**
 * Functions of f32 over all floats against float64: `npm run ulp`, which takes minutes for each, or `npm run ulp -- exp log 97` for some
 * of them on every 97th float. Prints the largest error of each and where it is; fails where that is more than promised.
 */
import { encode } from '../../compiler/emit/wasm/encode.ts';
import { kernelFunction } from '../../compiler/emit/wasm/kernel.ts';
import { symbolDim, zeroDim } from '../../compiler/graph/dim.ts';
import type { Kernel } from '../../compiler/loop/ir.ts';
import { refine } from '../../compiler/loop/refine.ts';
import { unary } from '../../compiler/loop/scalar.ts';
import { webassembly } from '../../compiler/loop/target.ts';
import { bounds, references, ulpsOff, type Expanded } from './ulp.ts';

const BLOCK = 1 << 18;
const [memory, from, to] = [new WebAssembly.Memory({ initial: 64 }), 64, 64 + 4 * BLOCK];
const bits = new Uint32Array(memory.buffer, from, BLOCK);
const [x, y] = [new Float32Array(memory.buffer, from, BLOCK), new Float32Array(memory.buffer, to, BLOCK)];

function kernelOf(op: Expanded): Kernel {
  const at = { element: 'f32', at: symbolDim('i') } as const;
  const value = unary(op, { kind: 'load', type: 'f32', place: { buffer: 'x', ...at } });
  const body = refine(
    [
      {
        kind: 'for',
        variable: 'i',
        from: zeroDim,
        to: symbolDim('n'),
        step: 1,
        parallel: false,
        body: [{ kind: 'store', place: { buffer: 'y', ...at }, value }],
      },
    ],
    webassembly,
  );
  return {
    name: op,
    doc: [],
    params: [
      { kind: 'buffer', name: 'x', element: 'f32', access: 'read' },
      { kind: 'buffer', name: 'y', element: 'f32', access: 'write' },
      { kind: 'extent', name: 'n' },
    ],
    body,
  };
}

function measure(op: Expanded, step: number): boolean {
  const host = (name: string): never => {
    throw new Error(`${op} calls ${name}`);
  };
  const bytes = encode({
    imports: [],
    globals: [],
    functions: [{ ...kernelFunction(kernelOf(op), host), exported: true }],
  });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)), { nnc: { memory } });
  const run = exports[op];
  if (typeof run !== 'function') throw new Error(`no ${op}`);
  const hasDomain = op === 'sin' || op === 'cos';
  let [worst, where] = [0, 0];
  for (let first = 0; first < 2 ** 32; first += BLOCK * step) {
    for (let i = 0; i < BLOCK; i++) bits[i] = first + i * step;
    run(from, to, BLOCK);
    for (let i = 0; i < BLOCK; i++) {
      const at = x[i]!;
      if (hasDomain && Math.abs(at) > 8192) continue;
      const want = references[op](at);
      // Within half a unit there is nothing to measure.
      if (Object.is(y[i]!, Math.fround(want))) continue;
      const off = ulpsOff(y[i]!, want);
      if (off > worst) [worst, where] = [off, at];
    }
  }
  process.stdout.write(`${op.padEnd(8)} ${worst.toFixed(3)} ulp at ${where}, promised ${bounds[op]}\n`);
  return worst <= bounds[op];
}

const asked = process.argv.slice(2);
const step = Number(asked.find((word) => /^\d+$/.test(word)) ?? 1);
const functions = Object.keys(bounds).filter((name): name is Expanded => name in bounds);
const chosen = functions.filter((name) => asked.includes(name));
const wrong = (chosen.length === 0 ? functions : chosen).filter((op) => !measure(op, step));
process.exitCode = wrong.length === 0 ? 0 : 1;
