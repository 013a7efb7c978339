/** Learns the heat equation without seeing a solution, and compares the net with the analytic one. */
import type { Result, Run } from '../example.ts';
import { chart, palette, type Series } from '../pictures/chart.ts';
import { Heat } from './heat.ts';

const longest = 10;
const points = 128;

/** The solution of the equation for the start sin(πx) + sin(3πx)/2: each wave decays at its own pace. */
export function exact(x: number, t: number): number {
  const wave = (k: number): number => Math.exp(-0.01 * (k * Math.PI) ** 2 * t) * Math.sin(k * Math.PI * x);
  return wave(1) + 0.5 * wave(3);
}

/** New points inside for every step, evenly spread by the additive recurrence R2 (Roberts, 2018). */
function pointsInside(step: number): { readonly x: Float32Array; readonly t: Float32Array } {
  const spread = (ratio: number, scale: number): Float32Array =>
    Float32Array.from({ length: points }, (_, i) => ((0.5 + (step * points + i) * ratio) % 1) * scale);
  return { x: spread(0.7548776662466927, 1), t: spread(0.5698402909980532, longest) };
}

export function train({ steps = 2500, say }: Run): Result {
  const x_start = Float32Array.from({ length: 64 }, (_, i) => (i + 0.5) / 64);
  const u_start = x_start.map((x) => exact(x, 0));
  const net = new Heat({ N: points, M: 64 }, { seed: 1, inference: { N: 101, M: 1 } });

  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const { loss, equation, start } = net.trainStep({ ...pointsInside(step), x_start, u_start });
    losses.push(loss);
    if (step % 250 === 0) say(`step ${step}  equation ${equation.toExponential(1)}  start ${start.toExponential(1)}`);
  }

  const error = relativeError(net);
  say(`relative L2 distance from the analytic solution: ${(100 * error).toFixed(2)} %`);
  return { losses, files: { 'temperature.svg': picture(net) } };
}

/** The net's temperatures at 0, 0.01 … 1, at time t. */
function profile(net: Heat, t: number): { readonly x: Float32Array; readonly u: Float32Array } {
  const x = Float32Array.from({ length: 101 }, (_, i) => i / 100);
  return { x, u: net.predict({ x, t: new Float32Array(101).fill(t) }).u.slice() };
}

/** √(Σ(u − exact)² / Σ exact²) over a grid of 101 places and 101 times. */
function relativeError(net: Heat): number {
  let off = 0;
  let size = 0;
  for (let k = 0; k <= 100; k++) {
    const t = (longest * k) / 100;
    const { x, u } = profile(net, t);
    u.forEach((value, i) => {
      off += (value - exact(x[i]!, t)) ** 2;
      size += exact(x[i]!, t) ** 2;
    });
  }
  return Math.sqrt(off / size);
}

/** The net's temperatures as points on the lines of the analytic solution. */
function picture(net: Heat): string {
  const series = [0, 1, 3, 10].flatMap((t, i): readonly Series[] => {
    const { x, u } = profile(net, t);
    const colour = palette[i]!;
    const some = (values: Float32Array): Float32Array => values.filter((_, k) => k % 4 === 0);
    return [
      { draw: 'line', colour, x, y: x.map((at) => exact(at, t)) },
      { draw: 'points', colour, x: some(x), y: some(u), label: `t = ${t}` },
    ];
  });
  return chart(series, { x: { title: 'x', from: 0, to: 1 }, y: { title: 'temperature', from: 0, to: 1.1 } });
}
