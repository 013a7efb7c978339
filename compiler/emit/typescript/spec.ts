/** The description of the model that the runtime works from. */
import { NET_ABI } from '../../../runtime/net/spec.ts';
import { productOf } from '../../graph/dim.ts';
import type { Stored } from '../../program/model.ts';
import type { InitSpec } from '../../../runtime/init/index.ts';
import { leafAttrs } from '../../schedule/attributes.ts';
import type { Buffer } from '../../schedule/plan.ts';
import type { TimedCalls } from '../../schedule/timed-calls.ts';
import { comment } from './comment.ts';
import { openDims, type Block, type Facts, type Method } from './facts.ts';
import type { Target } from './target.ts';
import { wasmSpec } from './wasm-text.ts';
import { object, sizesOf, ofSizes, printSize, quoted, shapeText, viewOf } from './text.ts';

export function printSpec(facts: Facts, target: Target): string {
  return [
    namedSet(facts, 'inputsOf', 'The pinned inputs.', byName(facts.leaves('input')), target),
    namedSet(facts, 'paramsOf', 'Parameters by their keys in weight files.', byName(facts.leaves('param')), target),
    namedSet(facts, 'stateOf', 'State by its keys in weight files.', byName(facts.leaves('state')), target),
    ...facts.blocks.map((block) =>
      namedSet(facts, gradsOf(block), 'Gradients by the keys of their parameters.', byName(block.gradients), target),
    ),
    netSpec(facts, target),
    ...facts.blocks.map((block) => trainSpec(facts, block, target)),
    ...methodsWithInputs(facts).map((method) => runSpec(method, target)),
  ].join('\n');
}

/** The function that gives a block's gradients. */
export function gradsOf({ name }: Block): string {
  return name === undefined ? 'gradsOf' : `${name}GradsOf`;
}

export function trainSpecName({ name }: Block): string {
  return name === undefined ? 'trainSpec' : `${name}TrainSpec`;
}

export function runName(method: Method): string {
  return `${method.name}Run`;
}

function methodsWithInputs({ predict, evaluate, blocks }: Facts): readonly Method[] {
  const training = blocks.flatMap(({ methods }) => [methods.get('forward'), methods.get('trainStep')]);
  return [predict, evaluate, ...training].filter((method) => method !== undefined);
}

type Named = readonly (readonly [key: string, value: string])[];

function byName(buffers: readonly Buffer[]): Named {
  return buffers.map((buffer) => [buffer.leaf!.name, viewOf(buffer)]);
}

function namedSet({ name }: Facts, title: string, doc: string, entries: Named, target: Target): string {
  const views = entries.length === 0 ? '' : `v${target.type(`: ${name}Views`)}`;
  return `${comment([doc])}function ${title}(${views}) {\nreturn Object.freeze(${object(entries)});\n}\n`;
}

function stored(tensors: readonly Stored[], schema: string | undefined, target: Target): string {
  return object(
    tensors.map(({ name, leaf, init }) => {
      const shape = schema === undefined ? shapeText(leaf.type.shape) : `${schema}[${quoted(name)}]`;
      return [name, `{ shape: ${shape}, init: ${fillText(init, target)} }`];
    }),
  );
}

/** The call of the runtime's function that gives what fills a tensor. */
function fillText(init: InitSpec, target: Target): string {
  const call = (name: string, ...values: readonly number[]): string =>
    `${target.runtime(name)}(${values.map((value) => (Object.is(value, -0) ? '-0' : String(value))).join(', ')})`;
  switch (init.kind) {
    case 'constant':
      return call('initConstant', init.value);
    case 'uniform':
      return call('initUniform', init.low, init.high);
    case 'normal':
      return call('initNormal', init.mean, init.std);
    case 'truncated_normal':
      return call('initTruncatedNormal', init.mean, init.std, init.low, init.high);
    case 'orthogonal':
      return call('initOrthogonal', init.rows, init.columns, init.gain);
    case 'identity':
      return call('initIdentity', init.rows, init.columns);
    default:
      return init satisfies never;
  }
}

function netSpec(facts: Facts, target: Target): string {
  const { name, program, dims } = facts;
  const { model } = program;
  const inputs = model.inputs.map((input) => {
    const { dtype, shape } = input.leaf.type;
    const size = productOf(shape);
    const fields: Named = [
      ['name', quoted(input.name)],
      ['type', quoted(dtype)],
      ['shape', quoted(shapeText(shape))],
      ['dims', `[${openDims(shape).map(quoted).join(', ')}]`],
      ['length', ofSizes([size], printSize(size))],
      ...(input.below === undefined ? [] : [['below', ofSizes([input.below], printSize(input.below))] as const]),
      ...(input.except === undefined ? [] : [['except', String(input.except)] as const]),
    ];
    return object(fields);
  });
  const requires = model.constraints.map(({ left, op, right, text }) => {
    const sign = op === '==' ? '===' : op === '!=' ? '!==' : op;
    const holds = ofSizes([left, right], `${printSize(left)} ${sign} ${printSize(right)}`);
    return object([['text', quoted(text)], ['holds', holds]]); // prettier-ignore
  });
  const fields: Named = [
    ['abi', String(NET_ABI)],
    ['model', 'schema.model'],
    ['hash', 'schema.hash'],
    ['dims', `[${dims.map(quoted).join(', ')}]`],
    ...(facts.fixed.length === 0 ? [] : [['fixed', sizesOf(facts.fixed)] as const]),
    ['inputs', `[${inputs.join(', ')}]`],
    ['params', stored(model.params, 'schema.params', target)],
    ['state', stored(model.state, 'schema.state', target)],
    ['requires', `[${requires.join(', ')}]`],
    ...(facts.wasm === undefined ? [] : [['wasm', wasmSpec(facts.wasm, target)] as const]),
    ...(facts.hasScript ? [] : [['wasmOnly', 'true'] as const]),
    ...(facts.timed === undefined ? [] : [['profile', timedSpec(facts.timed, target)] as const]),
    ['layOut', 'layOut'],
    ['named', `(v) => (${object(namedViews(facts))})`],
  ];
  const type = target.type(`: ${target.runtimeType('NetSpec')}<${name}Dims, ${name}Views>`);
  return `const spec${type} = ${object(fields)};\n`;
}

function timedSpec({ calls }: TimedCalls, target: Target): string {
  const texts = calls.map(({ method, kernel, line, operations, bytes }) =>
    object([
      ['method', quoted(method)],
      ['kernel', quoted(kernel)],
      ['line', quoted(line)],
      ['flops', ofSizes([operations], printSize(operations))],
      ['bytes', ofSizes([bytes], printSize(bytes))],
    ]),
  );
  return `${target.runtime('profiling')}([${texts.join(', ')}])`;
}

function namedViews(facts: Facts): Named {
  const call = (title: string, role: string): string => `${title}(${facts.leaves(role).length === 0 ? '' : 'v'})`;
  const scalars = (['seed', 'draw', 'scale'] as const).flatMap(
    (role) =>
    facts.leaves(role).slice(0, 1).map((buffer) => [role, viewOf(buffer)] as const), // prettier-ignore
  );
  return [
    ['inputs', call('inputsOf', 'input')],
    ['params', call('paramsOf', 'param')],
    ['state', call('stateOf', 'state')],
    ['pending', object(byName(facts.leaves('pending')))],
    ['active', object(byName(facts.leaves('active')))],
    ...scalars,
  ];
}

function trainSpec(facts: Facts, block: Block, target: Target): string {
  const { name = '', train } = block;
  const view = (role: string, leaf: string): string => {
    const buffer = facts.leaf(role, leaf);
    return buffer === undefined ? 'undefined' : viewOf(buffer);
  };
  const hypers = train?.hyper ?? [];
  const slots = train?.slots ?? [];
  const step = facts.leaf('step', name === '' ? 'step' : `${name}.step`);
  const named: Named = [
    ['slots', object(slots.map((slot) => [slot.name, view('slot', leafAttrs(slot.leaf).name)]))],
    ['grads', `${gradsOf(block)}(${block.gradients.length === 0 ? '' : 'v'})`],
    ['hyper', object(hypers.map((hyper) => [hyper.name, view('hyper', leafAttrs(hyper.leaf).name)]))],
    ...(step === undefined ? [] : [['step', viewOf(step)] as const]),
  ];
  const usesViews = slots.length + hypers.length + block.gradients.length > 0 || step !== undefined;
  const fields: Named = [
    ['name', quoted(name)],
    ['slots', stored(slots, undefined, target)],
    ['hyper', object(hypers.map((hyper) => [hyper.name, String(hyper.initial)]))],
    ['named', `(${usesViews ? 'v' : ''}) => (${object(named)})`],
  ];
  const type = target.type(`: ${target.runtimeType('TrainSpec')}<${facts.name}Views>`);
  return `const ${trainSpecName(block)}${type} = ${object(fields)};\n`;
}

function runSpec(method: Method, target: Target): string {
  const fields: Named = [
    ['name', quoted(method.phase.name)],
    ['inputs', `[${method.inputs.map(({ name }) => quoted(name)).join(', ')}]`],
    ...(method.isInference ? [['inference', 'true'] as const] : []),
    ...(method.draws ? [['draws', 'true'] as const] : []),
    ...(method.nonempty.length > 0 ? [['nonempty', `[${method.nonempty.map(quoted).join(', ')}]`] as const] : []),
  ];
  return `const ${runName(method)}${target.type(`: ${target.runtimeType('RunSpec')}`)} = ${object(fields)};\n`;
}
