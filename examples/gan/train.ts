/** Trains a generator against a discriminator until its points lie where the density's do: in eight spots on a circle. */
import { Dice } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { chart, palette } from '../pictures/chart.ts';
import { Gan } from './gan.ts';

const batch = 128;
const spots = Array.from(
  { length: 8 },
  (_, k) => [2 * Math.cos((k * Math.PI) / 4), 2 * Math.sin((k * Math.PI) / 4)] as const,
);
const deviation = 0.1;

export function train({ steps = 3000, say }: Run): Result {
  const net = new Gan({ B: batch }, { seed: 1, inference: { B: 2000 } });
  const dice = new Dice(1, 'points');
  const losses: number[] = [];
  const [real, noise] = [new Float32Array(2 * batch), new Float32Array(4 * batch)];
  for (let step = 1; step <= steps; step++) {
    const { d_loss } = net.disc.trainStep({ real: drawPoints(real, dice), noise: drawNoise(noise, dice) });
    const { g_loss } = net.gen.trainStep({ real, noise: drawNoise(noise, dice) });
    losses.push(distance(net.predict({ noise }).point));
    if (step % 300 === 0) say(`step ${step}  discriminator ${d_loss.toFixed(3)}  generator ${g_loss.toFixed(3)}`);
  }

  const { point } = net.predict({ noise: drawNoise(new Float32Array(8000), new Dice(2, 'noise')) });
  const { near, found } = judge(point);
  say(
    `of 2,000 points ${((100 * near) / 2000).toFixed(1)} % lie in a spot; spots with at least 5 % of the points: ${found} of 8`,
  );
  return { losses, files: { 'points.svg': picture(point) } };
}

/** Points of the density: a spot at random, and a normal deviation of 0.1 from its middle. */
function drawPoints(points: Float32Array, dice: Dice): Float32Array {
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = spots[dice.below(8)]!;
    points[i] = x + deviation * dice.normal();
    points[i + 1] = y + deviation * dice.normal();
  }
  return points;
}

function drawNoise(noise: Float32Array, dice: Dice): Float32Array {
  return (noise.forEach((_, i) => (noise[i] = dice.normal())), noise);
}

/** How far points are from the middle of the nearest spot, on the average. */
function distance(points: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    sum += Math.min(...spots.map(([x, y]) => Math.hypot(points[i]! - x, points[i + 1]! - y)));
  }
  return (2 * sum) / points.length;
}

/** How many points lie within three deviations of the middle of a spot, and how many spots have at least a 20th of all. */
function judge(points: Float32Array): { readonly near: number; readonly found: number } {
  const counts = spots.map(() => 0);
  for (let i = 0; i < points.length; i += 2) {
    const k = spots.findIndex(([x, y]) => Math.hypot(points[i]! - x, points[i + 1]! - y) < 3 * deviation);
    if (k >= 0) counts[k]!++;
  }
  return {
    near: counts.reduce((sum, count) => sum + count, 0),
    found: counts.filter((count) => count >= points.length / 2 / 20).length,
  };
}

function picture(made: Float32Array): string {
  const real = drawPoints(new Float32Array(1000), new Dice(2, 'points'));
  const axis = (values: Float32Array, at: number): Float32Array => values.filter((_, i) => i < 1000 && i % 2 === at);
  const points = (label: string, colour: string, values: Float32Array) => {
    return { label, colour, draw: 'points' as const, x: axis(values, 0), y: axis(values, 1) };
  };
  return chart([points('density', '#bbb', real), points('generator', palette[1], made)], {
    x: { title: 'x', from: -3.5, to: 3.5 },
    y: { title: 'y', from: -2.6, to: 2.6 },
    radius: 2,
  });
}
