/** The description of the model that the runtime works from. */
import { productOf, type Dim } from '../../graph/dim.ts';
import { formatShape } from '../../graph/type.ts';
import type { Stored } from '../../program/model.ts';
import { leafAttrs } from '../../schedule/attributes.ts';
import type { Buffer } from '../../schedule/plan.ts';
import { isUniform } from '../../schedule/plans.ts';
import type { TimedCalls } from '../../schedule/timed-calls.ts';
import { comment } from './comment.ts';
import type { Block, Facts, Method } from './facts.ts';
import { openDims } from './open-dims.ts';
import type { Target } from './target.ts';
import { wasmSpec } from './wasm-text.ts';
import { viewOf, type LeafGroup } from './groups.ts';
import { object, sizesOf, ofSizes, printSize, quoted } from './text.ts';

export function printSpec(facts: Facts, target: Target): string {
  return [
    pinnedInputs(facts, target),
    netSpec(facts, target),
    ...facts.blocks.map((block) => trainSpec(facts, block, target)),
    ...methodsWithInputs(facts).map((method) => runSpec(method, target)),
  ].join('\n');
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

/** Tells bundlers that a call does nothing but return its value. */
const PURE = '/* @__PURE__ */ ';

/** A value that reads properties and calls functions, and that bundlers leave out all the same where nothing uses it. (An arrow Rolldown would replace by its body, and keep.) */
function droppable(value: string): string {
  return `${PURE}(function () {\nreturn ${value};\n})()`;
}

type Named = readonly (readonly [key: string, value: string])[];

function byName(buffers: readonly Buffer[], facts: Facts, views = 'v'): Named {
  return buffers.map((buffer) => [buffer.leaf!.name, viewOf(buffer, facts, views)]);
}

/** Views of leaves by their keys: a group, where they are all of one. */
export function viewsOf(buffers: readonly Buffer[], facts: Facts, views = 'v'): string {
  const group = groupOf(buffers, facts);
  return group === undefined ? `Object.freeze(${object(byName(buffers, facts, views))})` : `${views}.${group.name}`;
}

/** The group that has just these. */
function groupOf(buffers: readonly Buffer[], { groups }: Facts): LeafGroup | undefined {
  return groups.find(
    (group) => group.buffers.length === buffers.length && group.buffers.every((buffer) => buffers.includes(buffer)),
  );
}

function slotBuffers(slots: readonly Stored[], facts: Facts): readonly Buffer[] {
  return slots.flatMap(({ leaf }) => facts.leaf('slot', leafAttrs(leaf).name) ?? []);
}

function pinnedInputs(facts: Facts, target: Target): string {
  const entries = byName(facts.leaves('input'), facts);
  const views = entries.length === 0 ? '' : `v${target.type(`: ${facts.name}Views`)}`;
  return `${comment(['The pinned inputs.'])}function inputsOf(${views}) {\nreturn Object.freeze(${object(entries)});\n}\n`;
}

/** Tensors that a weight file has: their shapes, and what they begin with. */
function stored(
  tensors: readonly Stored[],
  shapes: 'schema.params' | 'schema.state',
  facts: Facts,
  target: Target,
): string {
  if (tensors.length === 0) return '{}';
  const fills = tensors.map((tensor): readonly [string, string] => [tensor.name, fillText(tensor, facts, target)]);
  return `${target.runtime('stored')}(${shapes}, ${object(fills)})`;
}

/** The specs of an optimiser's slots: once for every parameter where all have the same, else one by one. */
function slotSpecs(slots: readonly Stored[], facts: Facts, target: Target): string {
  const buffers = slotBuffers(slots, facts);
  const group = groupOf(buffers, facts);
  const prefixes = group?.buffers.every((buffer, i) => buffer === buffers[i]) === true ? group.prefixes : undefined;
  const fills = slots.map((slot) => fillText(slot, facts, target));
  const isRegular = prefixes !== undefined && fills.every((fill, i) => fill === fills[i % prefixes.length]);
  if (isRegular) {
    const each = object(prefixes.map((prefix, i) => [prefix, fills[i]!]));
    return `${target.runtime('storedForEach')}(schema.params, ${each})`;
  }
  return object(
    slots.map(({ name, leaf }, i) => [name, `{ shape: ${formatShape(leaf.type.shape)}, init: ${fills[i]!} }`]),
  );
}

/** The call of the runtime's function that gives what fills a tensor. */
function fillText({ init, leaf }: Stored, { hasScript }: Facts, target: Target): string {
  const isDrawn = !hasScript && isUniform({ init, leaf });
  const call = (name: string, ...values: readonly number[]): string =>
    `${target.runtime(name)}(${values.map((value) => (Object.is(value, -0) ? '-0' : String(value))).join(', ')})`;
  switch (init.kind) {
    case 'constant':
      return call('initConstant', init.value);
    case 'uniform':
      return call(isDrawn ? 'drawUniform' : 'initUniform', init.low, init.high);
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
      ['shape', quoted(formatShape(shape))],
      ['dims', `[${openDims(shape).map(quoted).join(', ')}]`],
      ['length', ofSizes([size], printSize(size))],
      ...(input.below === undefined ? [] : [['below', smallest([input.below, ...(input.alsoBelow ?? [])])] as const]),
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
    ['model', 'schema.model'],
    ['hash', 'schema.hash'],
    ['dims', `[${dims.map(quoted).join(', ')}]`],
    ...(facts.fixed.length === 0 ? [] : [['fixed', `${target.runtime('fixing')}(${sizesOf(facts.fixed)})`] as const]),
    ['inputs', `[${inputs.join(', ')}]`],
    ['params', stored(model.params, 'schema.params', facts, target)],
    ['state', stored(model.state, 'schema.state', facts, target)],
    ...(requires.length === 0
      ? []
      : [['requires', `${target.runtime('requiring')}([${requires.join(', ')}])`] as const]),
    ...(facts.blocks.length === 0 ? [] : [['resume', `${target.runtime('resuming')}()`] as const]),
    ['kernels', kernels(facts, target)],
    ...(facts.timed === undefined ? [] : [['profile', timedSpec(facts.timed, target)] as const]),
    ['layOut', 'layOut'],
    ['named', `(${readsViews(facts) ? 'v' : ''}) => (${object(namedViews(facts))})`],
  ];
  const type = target.type(`: ${target.runtimeType('NetSpec')}<${name}Dims, ${name}Views>`);
  return `const spec${type} = ${droppable(object(fields))};\n`;
}

/** A function of the sizes that gives the least of these. */
function smallest(dims: readonly Dim[]): string {
  const [first, ...others] = dims.map(printSize);
  return ofSizes(dims, others.length === 0 ? first! : `Math.min(${[first, ...others].join(', ')})`);
}

/** What opens the kernels that were compiled in. */
function kernels({ wasm, hasScript }: Facts, target: Target): string {
  if (wasm === undefined) return `${target.runtime('typeScriptKernels')}()`;
  return `${target.runtime(hasScript ? 'eitherKernels' : 'wasmKernels')}(${wasmSpec(wasm, target)})`;
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

/** A model may be of numbers alone. */
function readsViews(facts: Facts): boolean {
  const roles = ['input', 'param', 'state', 'pending', 'active', ...scalarRoles];
  return roles.some((role) => facts.leaves(role).length > 0);
}

const scalarRoles = ['seed', 'draw', 'scale'] as const;

function namedViews(facts: Facts): Named {
  const views = (role: string): string => viewsOf(facts.leaves(role), facts);
  const scalars = scalarRoles.flatMap(
    (role) =>
    facts.leaves(role).slice(0, 1).map((buffer) => [role, viewOf(buffer, facts)] as const), // prettier-ignore
  );
  return [
    ['inputs', `inputsOf(${facts.leaves('input').length === 0 ? '' : 'v'})`],
    ['params', views('param')],
    ['state', views('state')],
    ['pending', views('pending')],
    ['active', views('active')],
    ...scalars,
  ];
}

function trainSpec(facts: Facts, block: Block, target: Target): string {
  const { name = '', train } = block;
  const view = (role: string, leaf: string): string => {
    const buffer = facts.leaf(role, leaf);
    return buffer === undefined ? 'undefined' : viewOf(buffer, facts);
  };
  const hypers = train?.hyper ?? [];
  const slots = train?.slots ?? [];
  const step = facts.leaf('step', name === '' ? 'step' : `${name}.step`);
  const named: Named = [
    ['slots', viewsOf(slotBuffers(slots, facts), facts)],
    ['grads', viewsOf(block.gradients, facts)],
    ['hyper', object(hypers.map((hyper) => [hyper.name, view('hyper', leafAttrs(hyper.leaf).name)]))],
    ...(step === undefined ? [] : [['step', viewOf(step, facts)] as const]),
  ];
  const usesViews = slots.length + hypers.length + block.gradients.length > 0 || step !== undefined;
  const fields: Named = [
    ['name', quoted(name)],
    ['slots', slotSpecs(slots, facts, target)],
    ['hyper', object(hypers.map((hyper) => [hyper.name, String(hyper.initial)]))],
    ['named', `(${usesViews ? 'v' : ''}) => (${object(named)})`],
  ];
  const type = target.type(`: ${target.runtimeType('TrainSpec')}<${facts.name}Views>`);
  return `const ${trainSpecName(block)}${type} = ${droppable(object(fields))};\n`;
}

function runSpec(method: Method, target: Target): string {
  const fields: Named = [
    ['name', quoted(method.phase.name)],
    ['inputs', `[${method.inputs.map(({ name }) => quoted(name)).join(', ')}]`],
    ...(method.isInference ? [['inference', 'true'] as const] : []),
    ...(method.draws ? [['draws', target.runtime('drawAgain')] as const] : []),
    ...(method.isAmbiguous ? [[target.runtime('takeSizes'), 'takeSizes'] as const] : []),
    ...(method.nonempty.length > 0
      ? [
          [
            'nonempty',
            `${PURE}${target.runtime('refusingEmpty')}([${method.nonempty.map(quoted).join(', ')}])`,
          ] as const,
        ]
      : []),
  ];
  return `const ${runName(method)}${target.type(`: ${target.runtimeType('RunSpec')}`)} = ${object(fields)};\n`;
}
