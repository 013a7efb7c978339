/** A train block: which loss over which parameters, the penalty, and the update as a graph over gradient leaves. */
import type { Span } from '../../../grammar/source.ts';
import type { TrainItem, TrainStatement } from '../../../grammar/syntax.ts';
import { didYouMean } from '../../check/near.ts';
import { trainVerbs } from '../../check/train.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';
import type { Stored, Train } from '../../program/model.ts';
import { clipping } from './clip.ts';
import type { Frame } from '../context.ts';
import type { Hypers } from './hyper.ts';
import { assignGroups, optimizerGroups, type Group } from './optimizer-groups.ts';
import { select } from './patterns.ts';
import { penaltyOf } from './penalty.ts';
import { elaborateProblems } from '../problems.ts';
import { reachOf, type Reach } from '../reached.ts';
import { fail } from '../report.ts';
import { toNode } from '../tensors.ts';
import { createUpdates, type Updates } from './updates.ts';

export interface TrainSettings {
  readonly settings: Readonly<Record<string, number>>;
  readonly used: Set<string>;
}

export interface TrainOptions extends TrainSettings {
  /** Of the blocks so far, for `reportUnreached` after the last. */
  readonly reaches: Reach[];
}

/** `frame` is the model's own, in training mode, after its body has run. Undefined after a problem. */
export function elaborateTrain(
  statement: TrainStatement,
  frame: Frame,
  { settings, used, reaches }: TrainOptions,
): Train | undefined {
  const name = statement.name === undefined ? {} : { name: statement.name.text };
  const prefix = statement.name === undefined ? '' : `${statement.name.text}.`;
  const inner = trainFrame(frame, prefix);
  const items = itemsOf(statement, inner);
  const loss = lossOf(statement, items.minimize, inner);
  const trained = trainedParams(items, inner);
  const hypers: Hypers = { prefix, table: new Map(), settings, used };
  const all = [...frame.context.record.params.values()];
  const candidates = { all, trained: trained ?? all };
  const groups = optimizerGroups(inner, items.optimizer, candidates, hypers);
  const penalty = penaltyOf(inner, items.regularize, candidates, hypers);
  if (items.optimizer.length === 0) reportNoOptimizer(statement, inner);
  if (loss === undefined || trained === undefined) return undefined;
  const reach = reachOf({ ...name, loss }, trained, [frame.context.offers.losses.get(loss)!, ...defined([penalty])]);
  reaches.push(reach);
  const { params } = reach;
  if (params.length === 0) {
    if (frame.context.sound())
      fail(inner, elaborateProblems.nothingToTrain, statement.span, `no parameter is left to train`);
    return undefined;
  }
  if (groups === undefined || groups.length === 0) return undefined;
  const update = updateOf(inner, { groups, params, clip: items.clip[0] }, hypers);
  if (update === undefined) return undefined;
  const { updates, lr, roots } = update;
  return {
    ...name,
    loss,
    ...(penalty === undefined ? {} : { penalty }),
    params,
    // Made when they are asked for: see `createUpdates`.
    get slots() {
      return updates.all().slots;
    },
    get writes() {
      return updates.all().writes;
    },
    get gradNorm() {
      return updates.all().gradNorm;
    },
    ...(lr === undefined ? {} : { lr }),
    hyper: usedHypers(hypers, [...roots, ...defined([penalty])]),
  };
}

interface Update {
  readonly updates: Updates;
  /** Of several rates the first is reported. An optimiser of the user's may have none. */
  readonly lr?: Node | undefined;
  /** All that the update computes from, for the scalars that it reads. */
  readonly roots: readonly Node[];
}

/** What the optimisers make of the parameters, after `clip`. Undefined after a problem. */
function updateOf(
  frame: Frame,
  given: {
    readonly groups: readonly Group[];
    readonly params: readonly Stored[];
    readonly clip: TrainItem | undefined;
  },
  hypers: Hypers,
): Update | undefined {
  const assigned = assignGroups(frame, given.groups, given.params);
  if (assigned === undefined) return undefined;
  const clip = given.clip && clipping(frame, given.clip, hypers);
  const updates = createUpdates(frame, assigned, clip);
  const { item, optimizer } = given.groups[0]!;
  const lr = optimizer.lr && toNode(frame, { value: optimizer.lr, span: item.span }, 'f64');
  if (updates === undefined || (optimizer.lr !== undefined && lr === undefined)) return undefined;
  return { updates, lr, roots: [...updates.oneOfEach.values(), ...defined([lr, clip?.limit])] };
}

/** Unless an item has a misspelt verb, which may have been the optimizer and has been reported. */
function reportNoOptimizer(statement: TrainStatement, frame: Frame): void {
  if (!statement.items.every(({ verb }) => trainVerbs.has(verb.text))) return;
  fail(frame, elaborateProblems.noOptimizer, headOf(statement), 'this train block has no optimizer');
}

/** In a train block heads are optimisers first, and `step` counts updates from 1. */
function trainFrame(frame: Frame, prefix: string): Frame {
  const step = frame.context.builder.leaf({ role: 'step', name: `${prefix}step`, type: { dtype: 'f64', shape: [] } });
  return {
    ...frame,
    names: { parent: frame.names, values: new Map([['step', { kind: 'tensor', node: step, weak: true }]]) },
    prefer: 'optimizer',
  };
}

type Verb = 'optimizer' | 'regularize' | 'clip' | 'freeze' | 'minimize';
type Items = Readonly<Record<Verb, readonly TrainItem[]>>;

/** Items by verb; those of which there can be one are reported from the second on. Unknown verbs are check's. */
function itemsOf({ items }: TrainStatement, frame: Frame): Items {
  const of = (verb: Verb): readonly TrainItem[] => items.filter((item) => item.verb.text === verb);
  const once = (verb: Verb): readonly TrainItem[] => {
    const [first, ...others] = of(verb);
    for (const other of others) {
      fail(frame, elaborateProblems.twoOptimizers, other.span, `a second \`${verb}\``, {
        labels: [{ span: first!.span, text: 'the first' }],
      });
    }
    return first === undefined ? [] : [first];
  };
  return {
    optimizer: of('optimizer'),
    regularize: of('regularize'),
    clip: once('clip'),
    freeze: of('freeze'),
    minimize: once('minimize'),
  };
}

/** The name of the loss: what `minimize` says, else `loss`, else the only one. */
function lossOf(statement: TrainStatement, [minimize]: readonly TrainItem[], frame: Frame): string | undefined {
  const { losses, lossTried } = frame.context.offers;
  if (minimize !== undefined) return namedLoss(minimize, frame);
  if (losses.has('loss')) return 'loss';
  const names = [...losses.keys()];
  const [only] = names;
  if (names.length === 1) return only;
  if (names.length > 1) {
    const help = `Write \`minimize ${only}\` in the block.`;
    fail(frame, elaborateProblems.unknownLoss, headOf(statement), `which of the losses ${names.join(', ')}?`, { help });
  } else if (!lossTried) {
    // A loss that is there but wrong has been reported.
    fail(frame, elaborateProblems.noLoss, headOf(statement), 'there is no loss to minimize');
  }
  return undefined;
}

/** What `minimize` says, if it is a loss. */
function namedLoss({ value }: TrainItem, frame: Frame): string | undefined {
  const { losses, names: bound } = frame.context.offers;
  if (value.kind === 'missing') return undefined;
  const text = value.kind === 'name' ? value.text : '';
  if (value.kind === 'name' && losses.has(text)) return text;
  // One that is there but wrong has been reported.
  if (value.kind === 'name' && bound.values.get(text)?.kind === 'poison') return undefined;
  const names = [...losses.keys()];
  const message = text === '' ? '`minimize` takes the name of a loss' : `there is no loss \`${text}\``;
  const help = names.length === 0 ? 'Declare it: `loss name = …`.' : `The losses are ${names.join(', ')}.`;
  fail(frame, elaborateProblems.unknownLoss, value.span, message, { help, ...didYouMean(text, names) });
  return undefined;
}

/** `train` and its name. */
function headOf({ span, name }: TrainStatement): Span {
  return { ...span, end: name?.span.end ?? span.start + 'train'.length };
}

/** The parameters that `over` names, or all, without those that `freeze` names. */
function trainedParams(items: Items, frame: Frame): readonly Stored[] | undefined {
  const all = [...frame.context.record.params.values()];
  const over = items.minimize.flatMap((item) => item.scope?.values ?? []);
  const chosen = over.length === 0 ? new Set(all) : select(frame, over, all);
  const freeze = items.freeze.map((item) => item.value);
  const frozen = select(frame, freeze, all);
  if (chosen === undefined || frozen === undefined) return undefined;
  return all.filter((param) => chosen.has(param) && !frozen.has(param));
}

function defined(nodes: readonly (Node | undefined)[]): readonly Node[] {
  return nodes.filter((node) => node !== undefined);
}

/** Scalars that something reads; the rest were compiled away, and setting them would do nothing. */
function usedHypers({ table }: Hypers, roots: readonly Node[]): Train['hyper'] {
  const nodes = new Set(topological(roots));
  return [...table.values()].filter(({ leaf }) => nodes.has(leaf));
}
