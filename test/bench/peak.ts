/** The most that 128-bit multiplications and additions reach on this machine, as WebAssembly and without memory. */
import wabt from 'wabt';
import { atLeast, digits, type Figure } from './figures.ts';
import type { Candidate, Timing } from './measure.ts';

/**
 * As many chains x ← x·a, and as many y ← y + b: two of each may begin in a cycle and take three on the machines of today, so that six keep
 * both kinds of unit busy; more do not fit into sixteen registers. Chains x ← x·a + b need more, and reach 15 % less.
 */
const chains = 6;
const rounds = 20_000;
/** Four lanes of a multiplication and an addition. */
const peakFlops = chains * rounds * 8;

const each = (line: (i: number) => string): string => Array.from({ length: chains }, (_, i) => line(i)).join('\n');
const text = `(module (func (export "run") (param $n i32) (param $factor f32) (param $term f32) (result f32)
  (local $a v128) (local $b v128)
  ${each((i) => `(local $x${i} v128) (local $y${i} v128)`)}
  (local.set $a (f32x4.splat (local.get $factor)))
  (local.set $b (f32x4.splat (local.get $term)))
  ${each((i) => `(local.set $x${i} (f32x4.splat (f32.const ${i + 1})))`)}
  (loop $again
    ${each((i) => `(local.set $x${i} (f32x4.mul (local.get $x${i}) (local.get $a)))`)}
    ${each((i) => `(local.set $y${i} (f32x4.add (local.get $y${i}) (local.get $b)))`)}
    (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
  ${each((i) => `(local.set $b (f32x4.add (local.get $b) (f32x4.add (local.get $x${i}) (local.get $y${i}))))`)}
  (f32x4.extract_lane 0 (local.get $b))))`;

/** One step is `peakFlops` operations. */
export async function peakCandidate(): Promise<Candidate> {
  const tools = await wabt();
  const { buffer } = tools.parseWat('peak.wat', text, { simd: true }).toBinary({});
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(buffer))).exports;
  // A factor of 1 keeps the numbers from sinking into denormal ones; the engine does not know it.
  return { name: 'peak', step: () => (run as (n: number, a: number, b: number) => number)(rounds, 1, 0.5) };
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
  // The peak needs no memory, so that only other programs can slow it down.
  const busy = most.median > 1.2 * most.best ? '; machine busy, trust the best' : '';
  const speeds = `${digits(flops / own.median / 1e6)} of ${digits(peakFlops / most.median / 1e6)} GFLOP/s`;
  return {
    name: 'share of peak',
    text: `${share.toFixed(1).padStart(7)} % = ${speeds} (best ${best.toFixed(1)} %${busy})`,
    asked: asked === undefined ? undefined : atLeast(share, asked, '%'),
  };
}
