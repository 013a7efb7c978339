/** When temporaries hold values, with loops and branches around the calls. */
import { expect, test } from 'vitest';
import { constantDim, zeroDim } from '../../compiler/graph/dim.ts';
import type { Kernel } from '../../compiler/loop/ir.ts';
import { lifetimes } from '../../compiler/schedule/lifetimes.ts';
import type { Buffer, Step } from '../../compiler/schedule/plan.ts';

const buffers = new Map<string, Buffer>();

function buffer(name: string): Buffer {
  const known = buffers.get(name) ?? { name, dtype: 'f32', shape: [], kind: 'temporary' };
  buffers.set(name, known);
  return known;
}

/** `a, b > c`: reads a and b, writes c. */
function call(text: string): Step {
  const [reads, writes] = text.split('>').map((names) => names.split(',').map((name) => name.trim()).filter((name) => name !== '')); // prettier-ignore
  const params = [
    ...reads!.map((name) => ({ kind: 'buffer', name, element: 'f32', access: 'read' }) as const),
    ...writes!.map((name) => ({ kind: 'buffer', name, element: 'f32', access: 'write' }) as const),
  ];
  const kernel: Kernel = { name: 'k', doc: () => [], params, body: [] };
  return { kind: 'call', kernel, buffers: [...reads!, ...writes!].map(buffer), extents: [] };
}

function loop(...body: readonly Step[]): Step {
  return { kind: 'loop', counter: 'step', extent: constantDim(3), reversed: false, body };
}

function branch(condition: string, body: readonly Step[], otherwise: readonly Step[]): Step {
  return { kind: 'branch', condition: { kind: 'stored', buffer: buffer(condition), at: zeroDim }, body, otherwise };
}

function ranges(...steps: readonly Step[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lifetimes(steps).map(({ buffer: { name }, first, last }) => [name, `${first}–${last}`]));
}

test('without loops, from the first to the last call that touches it', () => {
  expect(ranges(call('> a'), call('a > b'), call('b > c'))).toEqual({ a: '0–1', b: '1–2', c: '2–2' });
});

test('in a loop, what a round makes for itself is dead for the rest of it', () => {
  const steps = [call('> init'), loop(call('init > a'), call('a > b'), call('b, carry > carry'))];
  expect(ranges(...steps)).toEqual({ init: '0–3', a: '1–2', b: '2–3', carry: '1–3' });
});

test('what a loop leaves behind is written in every round', () => {
  expect(ranges(loop(call('> a'), call('a > ys')), call('ys > z'))).toEqual({ a: '0–1', ys: '0–2', z: '2–2' });
});

test('loops in loops', () => {
  const inner = loop(call('row > a'), call('a, carry > carry'));
  const steps = [call('> x'), loop(call('x > row'), call('> carry'), inner, call('carry > ys')), call('ys > z')];
  expect(ranges(...steps)).toEqual({ x: '0–5', row: '1–4', carry: '2–5', a: '3–4', ys: '1–6', z: '6–6' });
});

test('a condition is read before either side', () => {
  const steps = [call('> c'), branch('c', [call('> a'), call('a > r')], [call('> b'), call('b > r')]), call('r > z')];
  expect(ranges(...steps)).toEqual({ c: '0–1', a: '2–3', r: '3–6', b: '4–5', z: '6–6' });
});
