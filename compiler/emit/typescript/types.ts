/** The exported interfaces of a module, the same text in the module and in its declarations. */
import type { Input, Stored } from '../../program/model.ts';
import { constantOf, type Dim } from '../../graph/dim.ts';
import { formatType } from '../../graph/type.ts';
import type { PhasePlan } from '../../schedule/plan.ts';
import { comment } from './comment.ts';
import type { Block, Facts, Method } from './facts.ts';
import { openDims } from './open-dims.ts';
import { arrayType, literalKey, property, quoted } from './text.ts';

export function printTypes(facts: Facts): string {
  return [
    dims(facts),
    inputs(facts),
    outputs(facts),
    report(facts),
    ...facts.blocks.flatMap((block) => [...trainReports(facts, block), hyper(block)]),
    options(facts),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly doc: readonly string[];
  readonly writable?: boolean;
}

function printInterface(name: string, doc: readonly string[], fields: readonly Field[], base?: string): string {
  const lines = fields.map(
    (field) =>
      `${comment(field.doc)}${field.writable === true ? '' : 'readonly '}${property(field.name)}: ${field.type};`,
  );
  const head = `export interface ${name}${base === undefined ? '' : ` extends ${base}`}`;
  return `${comment(doc)}${head} {\n${lines.join('\n')}\n}\n`;
}

function dims({ name, dims: names, fixed }: Facts): string {
  const doc = 'Sizes of the open dims. At construction they are capacities; every call may use less.';
  if (names.length === 0) {
    return `${comment(['The model has no open dims.'])}export type ${name}Dims = Readonly<Record<string, never>>;\n`;
  }
  const sizes = new Map(fixed);
  return printInterface(
    `${name}Dims`,
    [doc],
    names.map((dim) => ({
      name: dim,
      type: 'number',
      doc: sizes.has(dim) ? [`${sizes.get(dim)} and no other: fixed when this was compiled.`] : [],
    })),
  );
}

/** How the sizes of a call are found. */
function sizesSentence({ predict, evaluate, blocks }: Facts): string {
  const methods = [predict, evaluate, ...blocks.flatMap((block) => [...block.methods.values()])];
  const inputsOf = methods.flatMap((method) => method?.inputs ?? []);
  const found = openDims(inputsOf.flatMap(({ leaf }) => leaf.type.shape));
  return found.length === 0
    ? ''
    : ` ${found.join(' and ')} ${found.length === 1 ? 'follows' : 'follow'} from the lengths.`;
}

/** Which values an input of positions may have. */
function rangeOf({ below, alsoBelow = [], except, partlyBelow }: Input): string {
  const inside = (ends: readonly Dim[]): string => ends.map(({ key }) => `[0, ${key})`).join(' and ');
  if (below !== undefined)
    return `, values in ${inside([below, ...alsoBelow])}${except === undefined ? '' : `, or ${except}`}`;
  return partlyBelow === undefined ? '' : `, values in ${inside([partlyBelow])} where they count, which is not checked`;
}

function inputs(facts: Facts): string {
  const fields = facts.program.model.inputs.map((input): Field => {
    const { name, leaf, doc } = input;
    return {
      name,
      type: arrayType(leaf.type),
      doc: [withDoc(`${formatType(leaf.type)}${rangeOf(input)}`, doc)],
    };
  });
  const doc = [
    `Row-major, checked and copied in.${sizesSentence(facts)}`,
    'A wrong length or type throws an InputError that names the input; nothing has changed then.',
  ];
  return printInterface(`${facts.name}Inputs`, doc, fields);
}

function outputs({ name, predict, program }: Facts): string {
  if (predict === undefined) return '';
  const written = program.model.docs?.outputs;
  const fields = [...predict.phase.results].map(([key, buffer]): Field => ({
    name: key,
    type: arrayType(buffer),
    doc: [withDoc(formatType(buffer), written?.get(key))],
  }));
  return printInterface(`${name}Outputs`, ['Views, overwritten by the next call; keep one with slice().'], fields);
}

function withDoc(type: string, doc: string | undefined): string {
  return doc === undefined ? type : `${type}: ${doc}`;
}

function scalars({ results }: PhasePlan, { program }: Facts): readonly Field[] {
  const written = program.model.docs?.report;
  return [...results.keys()].map((key) => {
    const doc = written?.get(key);
    return { name: key, type: 'number', doc: doc === undefined ? (docs.get(key) ?? []) : [doc] };
  });
}

/** A map: the user's metrics are looked up in it, and one may be called `constructor`. */
const docs: ReadonlyMap<string, readonly string[]> = new Map([
  ['lr', ['The learning rate of this step.']],
  ['gradNorm', ['Norm of the whole gradient, before clipping.']],
]);

function report(facts: Facts): string {
  const { name, evaluate, blocks } = facts;
  const method = evaluate ?? blocks[0]?.methods.get('forward');
  if (method === undefined) return '';
  const hasPenalty = method.phase.results.has('penalty');
  const doc = hasPenalty
    ? 'penalty is what `regularize` adds to the loss; their sum is differentiated.'
    : 'What the model reports of a batch.';
  return printInterface(`${name}Report`, [doc], scalars(method.phase, facts));
}

function trainReports(facts: Facts, { prefix, methods }: Block): readonly string[] {
  const update = methods.get('update');
  if (update === undefined) return [];
  const count: Field = { name: 'step', type: 'number', doc: ['Updates so far, this one included.'] };
  return [
    printInterface(`${prefix}Update`, ['What an update did.'], [...scalars(update.phase, facts), count]),
    printInterface(`${prefix}TrainReport`, [], [], `${facts.name}Report, ${prefix}Update`),
  ];
}

function hyper({ prefix, train }: Block): string {
  if (train === undefined) return '';
  const fields = train.hyper.map(({ name, initial, of }): Field => {
    const own = of === undefined ? '' : ` Of the optimizer of ${of}.`;
    return {
      name,
      type: initial === null ? 'number | null' : 'number',
      doc: [`${initial === null ? 'By its schedule while null, the default.' : `Default ${initial}.`}${own}`],
      writable: true,
    };
  });
  return printInterface(`${prefix}Hyper`, ['Scalars of training, to be set at any time.'], fields);
}

function options({ name, dims: names, wasm, hasScript }: Facts): string {
  const backend =
    wasm === undefined
      ? "Only TypeScript is compiled in: 'wasm' throws an InputError."
      : hasScript
        ? "Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit."
        : "Only WebAssembly is compiled in: 'ts' throws an InputError.";
  const fields = [
    `${comment(['Default 0. Same seed, inputs and backend: same bits.'])}readonly seed?: number | undefined;`,
    `${comment([backend])}readonly backend?: 'auto' | 'wasm' | 'ts' | undefined;`,
    ...(wasm?.file === undefined
      ? []
      : [
          `${comment([`The compiled ${wasm.file.name}, where create cannot be awaited or the host cannot compile.`])}readonly module?: WebAssembly.Module | undefined;`,
        ]),
    ...(names.length === 0
      ? []
      : [
          `${comment(["Capacity of predict and evaluate where it differs from training's: same parameters, same memory."])}readonly inference?: ${name}Dims | undefined;`,
        ]),
  ];
  return `export interface ${name}Options {\n${fields.join('\n')}\n}\n`;
}

/** `Pick<MnistInputs, 'image'>`. */
export function inputsType({ name, program }: Facts, { inputs: taken }: Method): string {
  if (taken.length === program.model.inputs.length) return `${name}Inputs`;
  if (taken.length === 0) return 'Readonly<Record<string, never>>';
  return `Pick<${name}Inputs, ${taken.map((input) => quoted(input.name)).join(' | ')}>`;
}

/** Parameters and state with their shapes, as a literal or as its type. */
export function printSchema({ program, name }: Facts, hash: string, as: 'value' | 'type'): string {
  const { params, state } = program.model;
  const separator = as === 'value' ? ',' : ';';
  const field = (key: string, value: string): string =>
    `${as === 'value' ? literalKey(key) : `readonly ${property(key)}`}: ${value}${separator}`;
  const shapes = (stored: readonly Stored[]): string => {
    // As a type `{}` is anything but null.
    if (stored.length === 0) return as === 'value' ? '{}' : 'Record<never, never>';
    const lines = stored.map(({ name: key, leaf, doc }) => {
      const shape = `[${leaf.type.shape.map((dim) => constantOf(dim) ?? dim.key).join(', ')}]`;
      const text = field(key, as === 'value' ? shape : `readonly ${shape}`);
      return `${comment(doc === undefined ? [] : [doc])}${text}`;
    });
    return `{\n${lines.join('\n')}\n}`;
  };
  return `{\n${[
    field('model', quoted(name)),
    field('hash', quoted(hash)),
    field('params', shapes(params)),
    field('state', shapes(state)),
  ].join('\n')}\n}`;
}
