/** The most that 128-bit multiplications and additions reach on this machine, as WebAssembly, of numbers in the first cache. */
import wabt from 'wabt';
import { atLeast, digits, type Figure } from './figures.ts';
import type { Candidate, Timing } from './measure.ts';

/**
 * Sums y ← y + x·a, x from memory: two products and two additions may begin in a cycle and take up to four on the machines of today, so that eight
 * sums keep the units busy. Chains in registers alone, x ← x·a beside y ← y + b, would have to be sixteen, and reach three quarters of it.
 */
const sums = 8;
const rounds = 20_000;
/** Four lanes of a multiplication and an addition. */
const peakFlops = sums * rounds * 8;

const each = (line: (i: number) => string): string => Array.from({ length: sums }, (_, i) => line(i)).join('\n');
const text = `(module (memory 1) (func (export "run") (param $n i32) (param $factor f32) (param $x i32) (result f32)
  (local $a v128)
  ${each((i) => `(local $x${i} v128) (local $y${i} v128)`)}
  (local.set $a (f32x4.splat (local.get $factor)))
  (loop $again
    ${each((i) => `(local.set $x${i} (v128.load offset=${16 * i} (local.get $x)))`)}
    ${each((i) => `(local.set $y${i} (f32x4.add (local.get $y${i}) (f32x4.mul (local.get $x${i}) (local.get $a))))`)}
    (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
  ${each((i) => `(local.set $a (f32x4.add (local.get $a) (local.get $y${i})))`)}
  (f32x4.extract_lane 0 (local.get $a))))`;

/** One step is `peakFlops` operations. */
export async function peakCandidate(): Promise<Candidate> {
  const tools = await wabt();
  const { buffer } = tools.parseWat('peak.wat', text, { simd: true }).toBinary({});
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(buffer))).exports;
  return { name: 'peak', step: () => (run as (n: number, factor: number, x: number) => number)(rounds, 1, 64) };
}

/** Milliseconds that so many operations take at the peak. */
export function atPeak(flops: number, times: ReadonlyMap<string, Timing>): number {
  return (flops / peakFlops) * times.get('peak')!.median;
}

/** What `ours` makes of the peak measured beside it, with `flops` operations a step. */
export function shareOfPeak(flops: number, times: ReadonlyMap<string, Timing>, asked?: number): Figure {
  const [own, most] = [times.get('ours')!, times.get('peak')!];
  const share = (flops / own.median / (peakFlops / most.median)) * 100;
  const best = (flops / own.best / (peakFlops / most.best)) * 100;
  // The peak stays in the first cache, so that only other programs can slow it down.
  const busy = most.median > 1.2 * most.best ? '; machine busy, trust the best' : '';
  const speeds = `${digits(flops / own.median / 1e6)} of ${digits(peakFlops / most.median / 1e6)} GFLOP/s`;
  return {
    name: 'share of peak',
    text: `${share.toFixed(1).padStart(7)} % = ${speeds} (best ${best.toFixed(1)} %${busy})`,
    asked: asked === undefined ? undefined : atLeast(share, asked, '%'),
  };
}
