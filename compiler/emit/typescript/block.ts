/** The part of a class that trains: methods, fields and set-up of one train block. */
import type { Buffer } from '../../schedule/plan.ts';
import { callOf } from './calls.ts';
import type { Block, Facts, Method } from './facts.ts';
import type { ClassText, Member, Param } from './member.ts';
import { runName, trainSpecName, viewsOf } from './spec.ts';
import type { Target } from './target.ts';
import { viewOf } from './groups.ts';
import { object } from './text.ts';
import { inputsType } from './types.ts';

/** The type of the machinery under the class. */
export function machineType({ name, wasm }: Facts, target: Target): string {
  return `${target.runtimeType('NetMachine')}<${name}Dims, ${name}Views${wasm === undefined ? '' : `, ${name}Wasm`}>`;
}

/** The member `net.disc` of a named train block. */
export function blockClass(facts: Facts, block: Block, target: Target): ClassText {
  const net = machineType(facts, target);
  return {
    name: block.prefix,
    doc: [`Training by \`train ${block.name ?? ''}\`.`],
    members: [
      { kind: 'private', name: 'net', type: net },
      trainerField(facts, block, target),
      ...blockFields(facts, block),
      {
        kind: 'constructor',
        doc: ['Made by the net.'],
        // The machinery's type would bring the whole layout of the memory into the declarations of a program.
        params: [{ name: 'net', type: 'unknown' }],
        body: [`this.#net = net${target.type(` as ${net}`)};`, ...trainerLines(facts, block, target, 'this.#net')].join(
          '\n',
        ),
      },
      ...blockMethods(facts, block, target),
    ],
  };
}

export function trainerField({ name }: Facts, { train, prefix }: Block, target: Target): Member {
  const hyper = train === undefined ? 'object' : `${prefix}Hyper`;
  return {
    kind: 'private',
    name: 'train',
    type: `${target.runtimeType('TrainMachine')}<${name}Dims, ${name}Views, ${hyper}>`,
  };
}

/** The array class of tensors that are all floats of one type, as those of one model are. */
export function elementArray(buffers: readonly Buffer[]): string {
  return buffers.some(({ dtype }) => dtype === 'f64') ? 'Float64Array' : 'Float32Array';
}

function gradsType({ gradients }: Block, facts: Facts): string {
  const all = gradients.length === facts.leaves('param').length;
  const keys = all ? `${facts.name}Param` : gradients.map(({ leaf }) => `'${leaf!.name}'`).join(' | ') || 'never';
  return `{ readonly [K in ${keys}]: ${elementArray(gradients)} }`;
}

export function blockFields(facts: Facts, block: Block): readonly Member[] {
  const grads: Member = {
    kind: 'field',
    doc: ['Valid between backward and update; trainStep needs no memory for them unless compiled with --keep-grads.'],
    name: 'grads',
    type: gradsType(block, facts),
  };
  if (block.train === undefined) return [grads];
  const type = `${block.prefix}Hyper`;
  // Without a setter: what is assigned to one is an error in plain JavaScript too, and not a training rate that nobody reads.
  return [
    grads,
    { kind: 'accessor', doc: ['Scalars of training.'], name: 'hyper', type, get: 'return this.#train.hyper;' },
  ];
}

export function trainerLines(facts: Facts, block: Block, target: Target, net = 'net'): readonly string[] {
  return [
    `this.#train = new ${target.runtime('TrainMachine')}(${net}, ${trainSpecName(block)});`,
    `this.grads = ${viewsOf(block.gradients, facts, `${net}.views`)};`,
  ];
}

export function runParams(facts: Facts, method: Method): readonly Param[] {
  // What draws its noise itself needs nothing: `net.predict()`.
  const initial = method.inputs.length === 0 ? { initial: '{}' } : {};
  const inputs: Param = { name: 'inputs', type: inputsType(facts, method), ...initial };
  if (!method.isAmbiguous) return [inputs];
  return [inputs, { name: 'sizes', type: `Partial<${facts.name}Dims>`, optional: true }];
}

export const sizesDoc = 'A dim that lengths alone leave open is at its capacity, unless `sizes` says otherwise.';

export function returnScalars(facts: Facts, { phase }: Method, target: Target, step?: string): readonly string[] {
  const fields = [...phase.results].map(([key, buffer]): readonly [string, string] => [
    key,
    `${viewOf(buffer, facts)}[0]${target.type('!')}`,
  ]);
  const all = step === undefined ? fields : [...fields, ['step', step] as const];
  return [...(fields.length === 0 ? [] : ['const v = net.views;']), `return ${object(all)};`];
}

export function blockMethods(facts: Facts, block: Block, target: Target): readonly Member[] {
  const { methods, prefix } = block;
  const members: Member[] = [];
  const add = (name: string, make: (method: Method) => Member): void => {
    const method = methods.get(name);
    if (method !== undefined) members.push(make(method));
  };
  const begin = (method: Method, start: string): readonly string[] => [
    'const net = this.#net;',
    `this.#train.${start}(${runName(method)}, inputs${method.isAmbiguous ? ', sizes' : ''});`,
    callOf(facts, method, target),
  ];
  add('trainStep', (method) => ({
    kind: 'method',
    doc: [
      `forward, backward and update in one schedule.${method.nonempty.length > 0 ? ' An empty batch throws an InputError.' : ''}`,
      ...(method.isAmbiguous ? [sizesDoc] : []),
    ],
    name: 'trainStep',
    params: runParams(facts, method),
    returns: `${prefix}TrainReport`,
    body: [
      ...begin(method, 'beginForward'),
      'this.#train.endStep();',
      ...returnScalars(facts, method, target, 'this.#train.step'),
    ].join('\n'),
  }));
  add('forward', (method) => ({
    kind: 'method',
    doc: [
      'Training graph with fresh random draws; keeps what backward needs until the next call that runs a graph.',
      ...(method.isAmbiguous ? [sizesDoc] : []),
    ],
    name: 'forward',
    params: runParams(facts, method),
    returns: `${facts.name}Report`,
    body: [...begin(method, 'beginForward'), 'this.#train.endForward();', ...returnScalars(facts, method, target)].join(
      '\n',
    ),
  }));
  add('backward', (method) => ({
    kind: 'method',
    doc: [
      'After forward only, else an OrderError: adds scale times the gradient of loss and penalty to grads.',
      'Once per micro-batch to accumulate.',
    ],
    name: 'backward',
    params: [{ name: 'options', type: '{ readonly scale?: number | undefined }', initial: '{}' }],
    returns: 'void',
    body: ['const net = this.#net;', 'this.#train.beginBackward(options);', callOf(facts, method, target)].join('\n'),
  }));
  add('update', (method) => ({
    kind: 'method',
    doc: ['Clips, applies the optimiser once, commits state, zeroes grads, adds 1 to step.'],
    name: 'update',
    params: [],
    returns: `${prefix}Update`,
    body: [
      'const net = this.#net;',
      'this.#train.beginUpdate();',
      callOf(facts, method, target),
      'this.#train.endUpdate();',
      ...returnScalars(facts, method, target, 'this.#train.step'),
    ].join('\n'),
  }));
  if (block.train !== undefined) members.push(stepAccessor);
  return members;
}

const stepAccessor: Member = {
  kind: 'accessor',
  doc: ['Updates so far.'],
  name: 'step',
  type: 'number',
  get: 'return this.#train.step;',
  set: 'this.#train.step = value;',
};
