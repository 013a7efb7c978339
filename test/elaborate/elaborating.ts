/** What the tests of elaboration share: text to models, models to lines, and values by the float64 interpreter. */
import { check as checkFiles } from '../../compiler/check/check.ts';
import { problemOf } from '../../compiler/check/problems.ts';
import { collect } from '../../compiler/check/scope.ts';
import { elaborate, type ElaborateOptions } from '../../compiler/elaborate/elaborate.ts';
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { formatType } from '../../compiler/graph/type.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import type { Model, Stored } from '../../compiler/program/model.ts';
import { parse } from '../../grammar/parse.ts';
import { positionAt, type Problem } from '../../grammar/source.ts';

export function elaborated(text: string, options: ElaborateOptions = {}) {
  const { tree, problems } = parse({ name: 'test.nn', text });
  const result = elaborate([tree], libraryFiles(), options);
  return { models: result.models, problems: [...problems, ...result.problems] };
}

/** The one model of a text that has no errors. */
export function modelOf(text: string, options: ElaborateOptions = {}): Model {
  const { models, problems } = elaborated(text, options);
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  const [model] = models;
  if (errors.length > 0 || model === undefined) throw new Error(`no model: ${errors.join('; ')}`);
  return model;
}

/** The problems that checking alone finds. */
export function checked(text: string): readonly string[] {
  const { tree, problems } = parse({ name: 'test.nn', text });
  const found: Problem[] = [...problems];
  const library = collect(libraryFiles(), { library: true }, () => {});
  checkFiles([tree], library, (entry, span, message, details) => found.push(problemOf(entry, span, message, details)));
  return found.map(formatProblem);
}

/** `NN2001 3:7 unknown name …` */
export function formatProblem({ code, span, message }: Problem): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${code} ${line}:${column} ${message}`;
}

/** Everything that a problem says, one place per line. */
export function formatAll(problem: Problem): readonly string[] {
  const { label, labels = [], help } = problem;
  return [
    `${formatProblem(problem)}${label === undefined ? '' : ` | ${label}`}`,
    ...labels.map(({ span, text }) => {
      const { line, column } = positionAt(span.file, span.start);
      // Places in the library move whenever it is edited.
      const place = span.file.name.startsWith('library/') ? span.file.name : `${line}:${column}`;
      return `  ${place} ${text}`;
    }),
    ...(help === undefined ? [] : [`  help: ${help}`]),
  ];
}

/** `fc1.weight f32[784, 256]` */
export function formatStored(stored: readonly Stored[]): readonly string[] {
  return stored.map(({ name, leaf }) => `${name} ${formatType(leaf.type)}`);
}

export interface Values {
  readonly inputs?: Readonly<Record<string, readonly number[]>>;
  /** Any leaf by `role name`; parameters, state and slots by name alone. */
  readonly leaves?: Readonly<Record<string, number | readonly number[]>>;
  readonly sizes?: Sizes;
}

/** The values of `roots`; a leaf without a value of its own is its first value where that is constant, else an error. */
export function valuesOf(model: Model, roots: readonly Node[], values: Values): readonly Tensor[] {
  const { sizes = {} } = values;
  const stored = [...model.params, ...model.state, ...model.trains.flatMap(({ slots }) => slots)];
  const firsts = new Map(stored.map(({ leaf, init }) => [leaf, init] as const));
  const leaf = (node: Node): Tensor | undefined => {
    const name = nameOf(node);
    const role = textOf(node, 'role');
    const byName = role === 'input' ? values.inputs?.[name] : isStored.has(role) ? values.leaves?.[name] : undefined;
    const given = values.leaves?.[`${role} ${name}`] ?? byName;
    const shape = node.type.shape.map((dim) => evaluateDim(dim, sizes));
    const size = shape.reduce((product, extent) => product * extent, 1);
    if (given !== undefined) {
      return { shape, data: typeof given === 'number' ? new Float64Array(size).fill(given) : Float64Array.from(given) };
    }
    const init = firsts.get(node);
    if (init?.kind === 'constant') return { shape, data: new Float64Array(size).fill(init.value) };
    const standard = defaults[role];
    const hyper = model.trains.flatMap((train) => train.hyper).find((known) => known.leaf === node);
    const value = hyper === undefined ? standard : (hyper.initial ?? NaN);
    return value === undefined ? undefined : { shape, data: new Float64Array(size).fill(value) };
  };
  const results = interpret(roots, { leaf, sizes });
  return roots.map((root) => results.get(root)!);
}

/** The name of a leaf. */
export function nameOf(leaf: Node): string {
  return textOf(leaf, 'name');
}

function textOf({ attrs }: Node, key: string): string {
  const value = attrs[key];
  return typeof value === 'string' ? value : '';
}

const isStored: ReadonlySet<string> = new Set(['param', 'state', 'slot']);

/** What a run without anything special has in these leaves. */
const defaults: Readonly<Record<string, number>> = { active: 1, step: 1, seed: 0, draw: 0 };

/** The elements of one output, loss or metric at inference. */
export function outputOf(model: Model, name: string, values: Values = {}): readonly number[] {
  const { outputs, losses, metrics } = model.inference;
  const node = outputs.get(name) ?? losses.get(name) ?? metrics.get(name);
  if (node === undefined) throw new Error(`no output ${name}`);
  return [...valuesOf(model, [node], values)[0]!.data];
}

/** A one-output model: `y` of the inputs a, b … whose types are given. */
export function evaluateExpression(
  expression: string,
  inputs: Readonly<Record<string, { readonly type: string; readonly data: readonly number[] }>> = {},
  declarations = '',
): readonly number[] {
  const lines = Object.entries(inputs).map(([name, { type }]) => `  input ${name}: ${type}\n`);
  const model = modelOf(`${declarations}\nmodel Test {\n${lines.join('')}  output y = ${expression}\n}\n`);
  const data = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.data]));
  return outputOf(model, 'y', { inputs: data });
}
