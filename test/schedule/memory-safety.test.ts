/**
 * Plans as a debug build runs them: every program keeps within its buffers, and reads nothing that it has not written, at capacity and below.
 * The test command takes the small ones; `ALL=1` also examples, the whole library and more random graphs.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { addDims, constantDim, type Sizes } from '../../compiler/graph/dim.ts';
import type { Kernel } from '../../compiler/loop/ir.ts';
import { isShared } from '../../compiler/loop/parallel.ts';
import { javascript, webassembly } from '../../compiler/loop/target.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import type { Program } from '../../compiler/program/program.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import type { Placed } from '../../compiler/schedule/arena.ts';
import type { Call, EntryPlan, Plan, Step } from '../../compiler/schedule/plan.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { exampleModels, programModels, smallModels } from '../emit/every-model.ts';
import { modelOf, programOf } from '../emit/load.ts';
import { buildGraph, recipes } from '../gradients/random-graph.ts';
import { cases } from '../library/cases.ts';
import { build } from '../program/source.ts';
import { together, type Way } from '../library/together.ts';
import { mlpModel } from './models.ts';
import { memoryOf, runEntry } from './run-plan.ts';
import { startValues } from './start-values.ts';

const isAll = process.env['ALL'] === '1';

/** Runs every entry of both plans, that of WebAssembly also on threads. Throws at the first access that is not sound. */
function runAll(program: Program, sizes: Sizes, capacity: Sizes): void {
  runPlan(schedule(program, javascript), program, sizes, capacity);
  const plan = schedule(program, webassembly);
  checkThreads(plan, program, sizes, capacity);
}

/** What all buffers then hold. */
function runPlan(
  plan: Plan,
  program: Program,
  sizes: Sizes,
  capacity: Sizes,
  threads?: readonly number[],
): readonly Float64Array[] {
  // What one entry leaves behind, the next finds.
  const memory = memoryOf(plan, startValues(program, sizes), sizes);
  for (const entry of plan.entries) runEntry(entry, memory, sizes, capacity, threads);
  return [...memory.values()].map(({ data }) => data);
}

/** That no thread needs what another one has yet to write, or finds something written over: run one after the other, the last one first. */
function checkThreads(plan: Plan, program: Program, sizes: Sizes, capacity: Sizes): void {
  const wanted = runPlan(plan, program, sizes, capacity);
  for (const [i, data] of runPlan(plan, program, sizes, capacity, [2, 1, 0]).entries()) {
    if (!data.every((value, at) => Object.is(value, wanted[i]![at]))) throw new Error('threads give other numbers');
  }
}

/** As large as in life, and the interpreter is slow: at one size, without the GPT, whose small self is among the programs. */
const examples = exampleModels.filter(([name]) => !name.startsWith('examples/gpt/'));
const largest = new Set(examples.map(([, model]) => model));
const models = [...programModels, ...smallModels.map((model, i) => [`small ${i}`, model] as const), ...(isAll ? examples : [])]; // prettier-ignore

test.each(models)('%s', { timeout: 300_000 }, (_, model) => {
  const program = optimize(differentiate(model));
  const all = (extent: number): Sizes => Object.fromEntries(model.dims.map((dim) => [dim, extent]));
  const extents = isAll ? [5, 3, 1, 0] : [3, 1];
  for (const extent of largest.has(model) ? [1] : extents) runAll(program, all(extent), all(5));
});

const plain: Way = { name: 'plain', declared: (input) => input, seen: (name) => name };
const part = 8;
const parts = Array.from({ length: Math.ceil(cases.length / part) }, (_, i) => i * part);

test.each(isAll ? parts : parts.filter((_, i) => i % 6 === 0))(
  'the library from case %d',
  { timeout: 120_000 },
  (from) => {
    const { b, outputs, leaves } = together(cases.slice(from, from + part), plain, { dtype: 'f32', differentiated: () => true }); // prettier-ignore
    runAll(optimize(programOf(modelOf(b, [...leaves.keys()], outputs))), { B: 1, T: 1 }, { B: 1, T: 1 });
  },
);

test.each(['scatter_add(x, i - 1, u)', 'grad(sum(take(x, i - 1) * u), x)'])('%s along an axis of size 0', (line) => {
  const text = `model M[N, K] {\n  input x: f32[N]\n  input i: i32[K]\n  input u: f32[K]\n  output y = ${line}\n}`;
  const program = optimize(build(text).program);
  for (const N of [0, 1]) runAll(program, { N, K: 3 }, { N, K: 3 });
});

test('random graphs and their gradients', { timeout: 600_000 }, () => {
  for (const recipe of fc.sample(recipes('all'), isAll ? 300 : 12)) {
    const { b, leaves, root } = buildGraph(recipe, stable, 'f32');
    const gradients = gradient(b, root, leaves);
    const outputs = new Map([['value', root], ...gradients.map((each, i) => [`d${i}`, each] as const)]);
    runAll(optimize(programOf(modelOf(b, leaves, outputs))), { B: 1, T: 1 }, { B: 1, T: 1 });
  }
});

describe('a plan that is wrong is found out, with kernel, buffer and place', () => {
  const program = optimize(differentiate(mlpModel([6, 9, 5, 3], { optimizer: 'adam', dropout: 0.3 })));
  const sizes = { B: 5 };
  /** The calls that write a temporary which another one reads. */
  const isProducer = (step: Step): step is Call => step.kind === 'call' && step.kernel.params.length > 2 && step.buffers.at(-1)!.kind === 'temporary'; // prettier-ignore
  const changed = (entry: EntryPlan, change: (step: Call) => readonly Step[]): EntryPlan => {
    const at = entry.phases[0]!.steps.findIndex((step) => isProducer(step) && step.extents.length > 0);
    const phases = entry.phases.map((phase, i) =>
      i > 0 ? phase : { ...phase, steps: phase.steps.flatMap((step, j) => (j === at && isProducer(step) ? change(step) : [step])) },
    ); // prettier-ignore
    return { ...entry, phases };
  };
  const longer = (by: number) => (call: Call) => [
    { ...call, extents: call.extents.map((extent) => addDims(extent, constantDim(by))) },
  ];
  const layout = (entry: EntryPlan, change: (placed: Placed) => Placed): EntryPlan => {
    const others = new Map<Placed, Placed>();
    for (const placed of entry.layout.placed) {
      others.set(placed, change({ ...placed, after: placed.after.map((below) => others.get(below)!) }));
    }
    const placed = [...others.values()];
    return { ...entry, layout: { placed, used: placed, tops: placed } };
  };

  const lost = /^InternalError: \w+: element \d+ of \w+ is used and holds no value, where (\w+ = \w+(, )?)+$/;
  const outside = /^InternalError: \w+: \w+\[.+\] is \d+, outside \[0, \d+\), where (\w+ = \w+(, )?)+$/;
  const breaks: readonly (readonly [string, RegExp, (entry: EntryPlan) => EntryPlan])[] = [
    ['everything at one place', lost, (entry) => layout(entry, (placed) => ({ ...placed, after: [] }))],
    ['a life that ends too soon', /^\w+: \w+ is used outside its lifetime$/, (entry) => layout(entry, (placed) => ({ ...placed, last: placed.first }))], // prettier-ignore
    ['a life that begins too late', /^\w+: \w+ is used outside its lifetime$/, (entry) => layout(entry, (placed) => ({ ...placed, first: placed.last }))], // prettier-ignore
    [
      'a call that does nothing',
      lost,
      (entry) => changed(entry, (call) => [{ ...call, kernel: { ...call.kernel, body: [] } }]),
    ],
    ['a call of too many elements', outside, (entry) => changed(entry, longer(1))],
    ['a call of too few', lost, (entry) => changed(entry, longer(-1))],
    ['results that nothing writes', /^\w+: element 0 of \w+ holds no value$/, (entry) => ({ ...entry, phases: entry.phases.map((phase) => ({ ...phase, steps: [] })) })], // prettier-ignore
  ];

  test.each(
    [javascript, webassembly].flatMap((target) =>
      breaks.map(([name, says, change]) => [`${name}, ${target.name}`, target, says, change] as const),
    ),
  )('%s', (_name, target, says, change) => {
    const plan = schedule(program, target);
    const entry = plan.entries.find(({ phases }) => phases[0]!.name === 'trainStep')!;
    const run = (which: EntryPlan) => runEntry(which, memoryOf(plan, startValues(program, sizes), sizes), sizes);
    run(entry);
    expect(() => run(change(entry))).toThrow(says);
  });

  test.each<readonly [string, string, (kernel: Kernel) => boolean]>([
    ['adds to elements', 'element 13 of y is used and holds no value', () => true],
    ['is a fold', 'threads give other numbers', ({ body }) => body[0]?.kind === 'let'],
  ])('a loop that threads must not share, as it %s', (_, says, isMeant) => {
    const shareAll = (kernel: Kernel): Kernel =>
      isShared(kernel) || !isMeant(kernel)
        ? kernel
        : { ...kernel, body: kernel.body.map((stmt) => (stmt.kind === 'for' ? { ...stmt, parallel: true } : stmt)) };
    const plan = schedule(program, webassembly);
    const entries = plan.entries.map((entry) => {
      const phases = entry.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) => (step.kind === 'call' ? { ...step, kernel: shareAll(step.kernel) } : step)),
      }));
      return { ...entry, phases };
    });
    expect(() => checkThreads({ ...plan, entries }, program, sizes, sizes)).toThrow(says);
  });
});
