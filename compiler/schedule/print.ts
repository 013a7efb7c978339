/** A plan as text: the calls of every phase for `--dump=loops`, the arena for `--dump=arena`. */
import { evaluateDim, type Sizes } from '../graph/dim.ts';
import { formatShape } from '../graph/type.ts';
import { printKernels } from '../loop/print.ts';
import { footprint, lowerBound, offsetsAt, type Layout } from './arena.ts';
import type { Buffer, Condition, EntryPlan, Plan, Step } from './plan.ts';

/** Kernels, then the calls in order. */
export function printPlan(plan: Plan): string {
  return [printKernels(plan.kernels), ...plan.entries.map(printEntry)].join('\n');
}

function entryTitle(entry: EntryPlan): string {
  const names = entry.phases.map(({ name }) => name).join(', ');
  return entry.train === undefined ? names : `${entry.train}: ${names}`;
}

function printEntry(entry: EntryPlan): string {
  const phases = entry.phases.map(({ name, steps, results }) => {
    const returned = [...results].map(([key, buffer]) => `${key}: ${buffer.name}`);
    return `${name}:\n${printSteps(steps, '  ')}${returned.length === 0 ? '' : `  → ${returned.join(', ')}\n`}`;
  });
  return `${entry.train === undefined ? '' : `train ${entry.train}\n`}${phases.join('')}`;
}

function printSteps(steps: readonly Step[], indent: string): string {
  return steps.map((step) => `${printStep(step, indent)}\n`).join('');
}

function printStep(step: Step, indent: string): string {
  const inside = (block: readonly Step[]): string => printSteps(block, `${indent}  `);
  switch (step.kind) {
    case 'call': {
      const args = [...step.buffers.map((buffer) => buffer.name), ...step.extents.map((dim) => dim.key)];
      return `${indent}${step.kernel.name}(${args.join(', ')})`;
    }
    case 'loop': {
      const range = `0..${step.extent.key}${step.reversed ? ', last first' : ''}`;
      return `${indent}for ${step.counter} in ${range} {\n${inside(step.body)}${indent}}`;
    }
    case 'branch': {
      const otherwise = step.otherwise.length === 0 ? '' : ` else {\n${inside(step.otherwise)}${indent}}`;
      return `${indent}if ${printCondition(step.condition)} {\n${inside(step.body)}${indent}}${otherwise}`;
    }
    default:
      return step satisfies never;
  }
}

function printCondition(condition: Condition): string {
  if (condition.kind === 'stored') return `${condition.buffer.name}[${condition.at.key}]`;
  return `${condition.left.key} ${condition.op} ${condition.right.key}`;
}

/** Where everything lies; offsets as numbers too where sizes are given. */
export function printArena(plan: Plan, sizes?: Sizes): string {
  const pinned = plan.pinned.map((buffer) => `  ${pinnedLine(buffer, sizes)}\n`).join('');
  const regions = plan.entries.map((entry) => `${entryTitle(entry)}\n${printLayout(entry.layout, sizes)}`);
  return [`whole for life\n${pinned}`, ...regions].join('\n');
}

function pinnedLine(buffer: Buffer, sizes: Sizes | undefined): string {
  const bytes = footprint(buffer);
  const value = sizes === undefined ? '' : ` = ${evaluateDim(bytes, sizes)}`;
  return `${buffer.name}: ${buffer.dtype}${formatShape(buffer.shape)}, ${bytes.key}${value} bytes`;
}

/** One row per temporary: what it holds, when it lives, where it begins. */
function printLayout(layout: Layout, sizes: Sizes | undefined): string {
  const at = sizes === undefined ? undefined : offsetsAt(layout, sizes);
  const rows = layout.placed.map(({ buffer, first, last, after }) => [
    buffer.name,
    `${buffer.dtype}${formatShape(buffer.shape)}`,
    `${footprint(buffer).key} bytes`,
    `calls ${first}–${last}`,
    ...(at === undefined ? [] : [`at ${at.offsets.get(buffer)!}`]),
    after.length === 0 ? 'at the beginning' : `after ${after.map((other) => other.buffer.name).join(', ')}`,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd()}\n`,
  );
  if (at === undefined || sizes === undefined) return lines.join('');
  return `${lines.join('')}  ${at.bytes} bytes, at least ${lowerBound(layout, sizes)}\n`;
}
