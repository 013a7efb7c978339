/** Elaborates one model: its body once per mode over one builder, then its train blocks. */
import type { Span } from '../../grammar/source.ts';
import type { Callable, Const, TrainStatement } from '../../grammar/syntax.ts';
import type { Report } from '../check/problems.ts';
import type { Scope } from '../check/scope.ts';
import { symbolDim } from '../graph/dim.ts';
import { createBuilder } from '../graph/builder.ts';
import { operators } from '../ops/index.ts';
import type { Mode, Model, Train } from '../program/model.ts';
import { identities } from '../rewrites/identities.ts';
import { stable } from '../rewrites/stable.ts';
import type { Context, Evaluator, Frame } from './context.ts';
import { checkExtents } from './extents.ts';
import { withBounds } from './indices.ts';
import { elaborateProblems } from './problems.ts';
import { createRecord } from './record.ts';
import { reportUnreached, type Reach } from './reached.ts';
import { fail, from } from './report.ts';
import { checkConstraints, requirements } from './requires.ts';
import { checkBlockName, checkDimName, checkModelName } from './taken-names.ts';
import { elaborateTrain, type TrainSettings } from './training/train.ts';
import { poison, type Value } from './values.ts';

export interface ModelOptions extends TrainSettings {
  readonly float: 'f32' | 'f64';
  readonly dims: Readonly<Record<string, number>>;
  readonly remat: boolean;
  /** The names that the derivatives of a callable name, found once for all models. */
  readonly variables: Map<Callable, ReadonlySet<string>>;
  readonly evaluator: Evaluator;
  readonly report: Report;
  readonly sound: () => boolean;
  readonly damaged: (statement: Span) => boolean;
  /** Declarations that need themselves. */
  readonly circular: ReadonlySet<Const | Callable>;
}

/** The model, as far as it goes: whether it may be used is for the caller to tell from the problems. */
export function elaborateModel(callable: Callable, scope: Scope, options: ModelOptions): Model {
  const budget = { depth: 0, steps: 0, exhausted: false, unknown: 0 };
  const shared = { builder: createBuilder(operators, [...stable, ...identities]), record: createRecord(), budget };
  // Training first: it has every layer, so unlabelled ones get the numbers that a reader counts.
  const training = runMode(callable, scope, true, shared, options);
  const inference = runMode(callable, scope, false, shared, options);
  checkModelName(callable.name, training);
  for (const { name } of callable.statics) checkDimName(name, training);
  checkOffers(training);
  const trains = trainsOf(training, options);
  const { record, builder } = shared;
  const modes = [inference, training].map(({ context: { offers, primes } }): Mode => {
    const { outputs, losses, metrics, names } = offers;
    const bindings = new Map(
      [...names.values].flatMap(([name, value]) => (value.kind === 'tensor' ? [[name, value.node] as const] : [])),
    );
    return { outputs, losses, metrics, primes, bindings };
  });
  const roots = modes.flatMap(({ outputs, losses, metrics, primes }) =>
    [outputs, losses, metrics, primes].flatMap((table) => [...table.values()]),
  );
  const model: Model = {
    name: callable.name.text,
    ...(callable.doc === undefined ? {} : { doc: callable.doc }),
    span: callable.span,
    builder,
    dims: openDims(callable),
    constraints: [...record.constraints.values()],
    inputs: withBounds([...record.inputs.values()], roots),
    params: [...record.params.values()],
    state: [...record.states.values()],
    inference: modes[0]!,
    training: modes[1]!,
    trains,
    noted: record.noted,
    unlabelled: record.unlabelled,
    docs: record.docs,
    lossSpans: record.lossSpans,
  };
  checkExtents(training, model, options.dims);
  checkConstraints(training, model.constraints, options.dims);
  return model;
}

/** Static parameters without a default are the sizes that callers of the module choose. */
function openDims({ statics }: Callable): readonly string[] {
  return statics.filter((parameter) => parameter.default === undefined).map((parameter) => parameter.name.text);
}

function runMode(
  callable: Callable,
  scope: Scope,
  training: boolean,
  shared: Pick<Context, 'builder' | 'record' | 'budget'>,
  { float, remat, evaluator, report, sound, damaged, circular, variables }: ModelOptions,
): Frame {
  const header = { values: new Map<string, Value>() };
  const names = { parent: header, values: new Map<string, Value>() };
  const context: Context = {
    ...shared,
    float,
    training,
    remat: training && remat,
    report,
    sound,
    damaged,
    evaluator,
    circular,
    paths: new Map(),
    draws: new Map(),
    primes: new Map(),
    applied: new Map(),
    marks: { next: 0, variables, outside: new Map() },
    offers: {
      names,
      outputs: new Map(),
      losses: new Map(),
      metrics: new Map(),
      trains: [],
      tried: false,
      lossTried: false,
    },
  };
  const frame: Frame = {
    context,
    callable,
    scope,
    path: '',
    suffix: '',
    reused: false,
    names,
    dims: new Map(),
    ellipsis: {},
    primables: new Map(),
    primes: new Map(),
    occurrences: new Map(),
  };
  bindHeader(frame, header.values);
  requirements(frame, frame, callable.name.span);
  const { body } = callable;
  if (body.kind === 'block' && !circular.has(callable)) evaluator.run(body, frame);
  return frame;
}

function bindHeader(frame: Frame, values: Map<string, Value>): void {
  for (const parameter of frame.callable.statics) {
    const { name, type } = parameter;
    if (parameter.default !== undefined) {
      values.set(name.text, frame.context.evaluator.evaluate(parameter.default, frame));
      continue;
    }
    const kind = type?.name.text;
    if (type?.list === true || (kind !== undefined && kind !== 'dim' && kind !== 'int')) {
      fail(frame, elaborateProblems.openModel, parameter.span, `\`${name.text}\` has no value`, {
        help: `Only dims can be left open; give it a default: \`${name.text}: ${kind} = …\`.`,
      });
      values.set(name.text, poison);
      continue;
    }
    values.set(name.text, { kind: 'dim', dim: symbolDim(name.text) });
  }
}

function checkOffers(frame: Frame): void {
  const { offers, budget } = frame.context;
  if (offers.tried || !frame.context.sound() || budget.exhausted || frame.context.circular.has(frame.callable)) return;
  const { name } = frame.callable;
  fail(frame, elaborateProblems.emptyModel, name.span, `the model \`${name.text}\` has no output and no loss`);
}

function trainsOf(frame: Frame, options: ModelOptions): readonly Train[] {
  const seen = new Map<string, TrainStatement>();
  const reaches: Reach[] = [];
  const trains = frame.context.offers.trains.flatMap((statement) => {
    const name = statement.name?.text ?? '';
    const first = seen.get(name);
    if (first !== undefined) {
      fail(
        frame,
        elaborateProblems.twoTrainBlocks,
        statement.span,
        name === '' ? 'a second train block' : `a second train block \`${name}\``,
        {
          labels: [{ span: first.span, text: 'the first' }],
          help: 'Name the blocks: `train disc { … }` and `train gen { … }`.',
        },
      );
      return [];
    }
    seen.set(name, statement);
    checkBlockName(statement, frame);
    return from(frame, statement.span, () => elaborateTrain(statement, frame, { ...options, reaches })) ?? [];
  });
  reportUnreached(reaches, frame);
  return trains;
}
