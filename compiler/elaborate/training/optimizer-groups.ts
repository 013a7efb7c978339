/** `optimizer adam[…]`, and others `on "head.*"`: which optimiser updates which parameter. */
import { spanText } from '../../../grammar/source.ts';
import type { TrainItem } from '../../../grammar/syntax.ts';
import type { Stored } from '../../program/model.ts';
import type { Frame } from '../context.ts';
import type { Hypers } from './hyper.ts';
import { createOptimizer, type Optimizer } from './optimizer.ts';
import { selectTrained, type TrainedParams } from './patterns.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';

export interface Group {
  readonly item: TrainItem;
  readonly optimizer: Optimizer;
  /** The parameters that its patterns name; absent where it takes all that no other optimiser names. */
  readonly params?: ReadonlySet<Stored>;
}

/** One group an item, the one for all other parameters first; undefined after a problem. */
export function optimizerGroups(
  frame: Frame,
  items: readonly TrainItem[],
  params: TrainedParams,
  hypers: Hypers,
): readonly Group[] | undefined {
  const sorted = items.toSorted((a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined));
  const groups = sorted.map((item) => {
    const own = items.length < 2 ? hypers : { ...hypers, of: parametersOf(item) };
    return groupOf(frame, item, params, own);
  });
  const complete = groups.every((group) => group !== undefined);
  const [first, ...others] = sorted.filter(({ scope }) => scope === undefined);
  for (const other of others) {
    fail(frame, elaborateProblems.twoOptimizers, other.span, 'a second optimizer for the same parameters', {
      labels: [{ span: first!.span, text: 'the first' }],
      help: 'Say which parameters it updates: `optimizer adam[lr=1e-4] on "head.*"`.',
    });
  }
  return complete && others.length === 0 && areDisjoint(frame, groups) ? groups : undefined;
}

function parametersOf({ scope }: TrainItem): string {
  return scope === undefined
    ? 'all parameters that no other one names'
    : scope.values.map(({ span }) => spanText(span)).join(', ');
}

function groupOf(frame: Frame, item: TrainItem, params: TrainedParams, hypers: Hypers): Group | undefined {
  const value = frame.context.evaluator.evaluate(item.value, frame);
  const optimizer = createOptimizer(frame, value, hypers, item.value.span);
  const selected = item.scope === undefined ? undefined : selectTrained(frame, item.scope.values, params);
  if (optimizer === undefined || (item.scope !== undefined && selected === undefined)) return undefined;
  return { item, optimizer, ...(selected === undefined ? {} : { params: selected }) };
}

function areDisjoint(frame: Frame, groups: readonly Group[]): boolean {
  const owners = new Map<Stored, Group>();
  for (const group of groups) {
    for (const param of group.params ?? []) {
      const owner = owners.get(param);
      if (owner === undefined) owners.set(param, group);
      else {
        const message = `\`${param.name}\` has two optimizers`;
        const labels = [{ span: owner.item.span, text: 'the first' }];
        fail(frame, elaborateProblems.twoOptimizers, group.item.span, message, {
          labels,
          help: 'Each parameter is updated by one.',
        });
        return false;
      }
    }
  }
  return true;
}

/** The group of each parameter; undefined, and a problem, where one has none, or a group has no parameter left. */
export function assignGroups(
  frame: Frame,
  groups: readonly Group[],
  params: readonly Stored[],
): ReadonlyMap<Stored, Group> | undefined {
  const rest = groups.find((group) => group.params === undefined);
  const assigned = new Map<Stored, Group>();
  for (const param of params) {
    const group = groups.find((one) => one.params?.has(param)) ?? rest;
    if (group !== undefined) assigned.set(param, group);
  }
  const missing = params.filter((param) => !assigned.has(param)).map(({ name }) => `\`${name}\``);
  if (missing.length > 0) {
    const message = `no optimizer updates ${missing.slice(0, 4).join(', ')}${missing.length > 4 ? ' and others' : ''}`;
    fail(frame, elaborateProblems.noOptimizer, groups[0]!.item.span, message, {
      help: 'An optimizer without `on` takes all parameters that no other one names.',
    });
    return undefined;
  }
  const used = new Set(assigned.values());
  for (const { item } of groups.filter((group) => !used.has(group))) {
    fail(frame, elaborateProblems.badTrainItem, item.span, 'this optimizer has no parameter left to update', {
      help: 'The others name them all, or the loss depends on none of its own.',
    });
  }
  return used.size === groups.length ? assigned : undefined;
}
