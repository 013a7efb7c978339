/** The emitted classes: a thin, exactly typed face over the runtime's machinery. */
import { productOf } from '../../graph/dim.ts';
import { isFloat } from '../../graph/type.ts';
import type { Buffer } from '../../schedule/plan.ts';
import { callOf } from './calls.ts';
import { openDims, type Block, type Facts, type Method } from './facts.ts';
import type { ClassText, Member, Param } from './member.ts';
import { gradsOf, runName, trainSpecName } from './spec.ts';
import type { Target } from './target.ts';
import { object, sizeAt, viewOf } from './text.ts';
import { inputsType } from './types.ts';

/** All classes of the module, the model's last. */
export function classesOf(facts: Facts, target: Target): readonly ClassText[] {
  const named = facts.blocks.filter(({ name }) => name !== undefined);
  return [...named.map((block) => blockClass(facts, block, target)), modelClass(facts, target)];
}

function modelClass(facts: Facts, target: Target): ClassText {
  const { program, name, blocks } = facts;
  const main = blocks.find((block) => block.name === undefined);
  return {
    name,
    doc: program.model.doc === undefined ? [] : program.model.doc.split('\n'),
    members: [
      { kind: 'private', name: 'net', type: `${target.runtimeType('NetMachine')}<${name}Dims, ${name}Views>` },
      ...(main === undefined ? [] : [trainerField(facts, main, target)]),
      ...tensorFields(facts),
      ...(main === undefined ? [] : blockFields(facts, main)),
      ...blocks.flatMap((block): readonly Member[] =>
        block.name === undefined
          ? []
          : [{ kind: 'field', doc: [`Training by \`train ${block.name}\`.`], name: block.name, type: block.prefix }],
      ),
      constructorOf(facts, main, target),
      ...statics(facts, target),
      ...[facts.predict, facts.evaluate].flatMap((method) =>
        method === undefined ? [] : [inference(facts, method, target)],
      ),
      ...(main === undefined ? [] : blockMethods(facts, main, target)),
      ...upkeep(facts),
    ],
  };
}

function trainerField({ name }: Facts, { train, prefix }: Block, target: Target): Member {
  const hyper = train === undefined ? 'object' : `${prefix}Hyper`;
  return {
    kind: 'private',
    name: 'train',
    type: `${target.runtimeType('TrainMachine')}<${name}Dims, ${name}Views, ${hyper}>`,
  };
}

/** The array class of tensors that are all floats of one type, as those of one model are. */
function elementArray(buffers: readonly Buffer[]): string {
  return buffers.some(({ dtype }) => dtype === 'f64') ? 'Float64Array' : 'Float32Array';
}

function tensorFields(facts: Facts): readonly Member[] {
  const { name } = facts;
  const state = facts.leaves('state');
  const stateType = state.every(({ dtype }) => isFloat(dtype)) ? elementArray(state) : 'Float32Array | Int32Array';
  return [
    {
      kind: 'field',
      doc: ['Live, writable, row-major, in place for life.'],
      name: 'params',
      type: `{ readonly [K in ${name}Param]: ${elementArray(facts.leaves('param'))} }`,
    },
    {
      kind: 'field',
      doc: ['Live and writable like params.'],
      name: 'state',
      type: `{ readonly [K in keyof typeof schema.state]: ${stateType} }`,
    },
    {
      kind: 'field',
      doc: ['The pinned input buffers: fill them and pass these very views to skip the copy.'],
      name: 'inputs',
      type: `${name}Inputs`,
    },
  ];
}

function gradsType({ gradients }: Block, facts: Facts): string {
  const all = gradients.length === facts.leaves('param').length;
  const keys = all ? `${facts.name}Param` : gradients.map(({ leaf }) => `'${leaf!.name}'`).join(' | ') || 'never';
  return `{ readonly [K in ${keys}]: ${elementArray(gradients)} }`;
}

function blockFields(facts: Facts, block: Block): readonly Member[] {
  const grads: Member = {
    kind: 'field',
    doc: ['Valid between backward and update; trainStep needs no memory for them unless compiled with --keep-grads.'],
    name: 'grads',
    type: gradsType(block, facts),
  };
  if (block.train === undefined) return [grads];
  return [grads, { kind: 'field', doc: ['Scalars of training.'], name: 'hyper', type: `${block.prefix}Hyper` }];
}

function constructorOf(facts: Facts, main: Block | undefined, target: Target): Member {
  const call = (title: string, role: string): string =>
    `${title}(${facts.leaves(role).length === 0 ? '' : 'net.views'})`;
  const lines = [
    `const net = new ${target.runtime('NetMachine')}(spec, capacity, options);`,
    'this.#net = net;',
    ...(main === undefined ? [] : trainerLines(main, target)),
    `this.params = ${call('paramsOf', 'param')};`,
    `this.state = ${call('stateOf', 'state')};`,
    `this.inputs = ${call('inputsOf', 'input')};`,
    ...facts.blocks.flatMap(({ name, prefix }) => (name === undefined ? [] : [`this.${name} = new ${prefix}(net);`])),
  ];
  return {
    kind: 'constructor',
    doc: [
      'Synchronous. All memory is taken here and never grows, so no view is ever detached.',
      'Throws an ArenaError with the bytes needed where there is not as much.',
    ],
    params: capacityParams(facts),
    body: lines.join('\n'),
  };
}

function trainerLines(block: Block, target: Target): readonly string[] {
  return [
    `this.#train = new ${target.runtime('TrainMachine')}(net, ${trainSpecName(block)});`,
    `this.grads = ${gradsOf(block)}(${block.gradients.length === 0 ? '' : 'net.views'});`,
    ...(block.train === undefined ? [] : ['this.hyper = this.#train.hyper;']),
  ];
}

function capacityParams({ name, dims }: Facts): readonly Param[] {
  return [
    { name: 'capacity', type: `${name}Dims`, ...(dims.length === 0 ? { initial: '{}' } : {}) },
    { name: 'options', type: `${name}Options`, initial: '{}' },
  ];
}

function statics(facts: Facts, target: Target): readonly Member[] {
  const { name } = facts;
  const [capacity] = capacityParams(facts);
  return [
    {
      kind: 'method',
      doc: ['The same, for code that serves every backend: some of them take a while.'],
      modifier: 'static async ',
      name: 'create',
      params: capacityParams(facts),
      returns: `Promise<${name}>`,
      body: `return new ${name}(capacity, options);`,
    },
    {
      kind: 'method',
      doc: ['Bytes of all memory for these capacities, without taking it.'],
      modifier: 'static ',
      name: 'bytes',
      params: [capacity!, { name: 'inference', type: `${name}Dims`, initial: 'capacity' }],
      returns: 'number',
      body: `return ${target.runtime('netBytes')}(spec, capacity, inference);`,
    },
    { kind: 'accessor', doc: [], name: 'capacity', type: `${name}Dims`, get: 'return this.#net.capacity;' },
    { kind: 'accessor', doc: [], name: 'backend', type: "'wasm' | 'ts'", get: "return 'ts';" },
  ];
}

function runParams(facts: Facts, method: Method): readonly Param[] {
  const inputs: Param = { name: 'inputs', type: inputsType(facts, method) };
  if (!method.isAmbiguous) return [inputs];
  return [inputs, { name: 'sizes', type: `Partial<${facts.name}Dims>`, optional: true }];
}

const sizesDoc = 'A dim that lengths alone leave open is at its capacity, unless `sizes` says otherwise.';

function inference(facts: Facts, method: Method, target: Target): Member {
  const isPredict = method.phase.name === 'predict';
  const doc = isPredict
    ? ['Inference graph: no dropout, only outputs are computed.']
    : ['Inference graph with loss and metrics.'];
  return {
    kind: 'method',
    doc: method.isAmbiguous ? [...doc, sizesDoc] : doc,
    name: method.phase.name,
    params: runParams(facts, method),
    returns: isPredict ? `${facts.name}Outputs` : `${facts.name}Report`,
    body: [
      'const net = this.#net;',
      `net.enter(${runName(method)}, inputs${method.isAmbiguous ? ', sizes' : ''});`,
      callOf(method),
      ...(isPredict ? returnViews(method) : returnScalars(method, target)),
    ].join('\n'),
  };
}

function returnViews({ phase }: Method): readonly string[] {
  const fields = [...phase.results].map(([key, buffer]): readonly [string, string] => {
    const isOpen = openDims(buffer.shape).length > 0;
    const length = sizeAt(productOf(buffer.shape), 'net.sizes');
    return [key, isOpen ? `${viewOf(buffer)}.subarray(0, ${length})` : viewOf(buffer)];
  });
  return ['const v = net.views;', `return ${object(fields)};`];
}

function returnScalars({ phase }: Method, target: Target, step?: string): readonly string[] {
  const fields = [...phase.results].map(([key, buffer]): readonly [string, string] => [
    key,
    `${viewOf(buffer)}[0]${target.type('!')}`,
  ]);
  const all = step === undefined ? fields : [...fields, ['step', step] as const];
  return [...(fields.length === 0 ? [] : ['const v = net.views;']), `return ${object(all)};`];
}

function blockMethods(facts: Facts, block: Block, target: Target): readonly Member[] {
  const { methods, prefix } = block;
  const members: Member[] = [];
  const add = (name: string, make: (method: Method) => Member): void => {
    const method = methods.get(name);
    if (method !== undefined) members.push(make(method));
  };
  const begin = (method: Method, start: string): readonly string[] => [
    'const net = this.#net;',
    `this.#train.${start}(${runName(method)}, inputs${method.isAmbiguous ? ', sizes' : ''});`,
    callOf(method),
  ];
  add('trainStep', (method) => ({
    kind: 'method',
    doc: ['forward, backward and update in one schedule.', ...(method.isAmbiguous ? [sizesDoc] : [])],
    name: 'trainStep',
    params: runParams(facts, method),
    returns: `${prefix}TrainReport`,
    body: [
      ...begin(method, 'beginStep'),
      'this.#train.endStep();',
      ...returnScalars(method, target, 'this.#train.step'),
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
    body: [...begin(method, 'beginForward'), 'this.#train.endForward();', ...returnScalars(method, target)].join('\n'),
  }));
  add('backward', (method) => ({
    kind: 'method',
    doc: [
      'After forward only, else an OrderError: adds scale times the gradient of loss and penalty to grads.',
      'Once per micro-batch to accumulate.',
    ],
    name: 'backward',
    params: [{ name: 'options', type: '{ readonly scale?: number }', initial: '{}' }],
    returns: 'void',
    body: ['const net = this.#net;', 'this.#train.beginBackward(options.scale ?? 1);', callOf(method)].join('\n'),
  }));
  add('update', (method) => ({
    kind: 'method',
    doc: ['Clips, applies the optimiser once, commits state, zeroes grads, adds 1 to step.'],
    name: 'update',
    params: [],
    returns: 'void',
    body: ['const net = this.#net;', 'this.#train.beginUpdate();', callOf(method), 'this.#train.endUpdate();'].join(
      '\n',
    ),
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

function upkeep(facts: Facts): readonly Member[] {
  const loadOptions =
    '{ readonly strict?: boolean; readonly only?: string; readonly rename?: (key: string) => string }';
  const report =
    '{ readonly loaded: readonly string[]; readonly missing: readonly string[]; readonly unexpected: readonly string[] }';
  const freeze: Member = {
    kind: 'method',
    doc: [
      'Exactly the parameters that match a pattern, in which * is any text, keep their values from now on; all learn after freeze().',
    ],
    name: 'freeze',
    params: [{ name: '...paths', type: 'readonly string[]' }],
    returns: 'void',
    body: 'this.#net.freeze(paths);',
  };
  return [
    ...(facts.leaves('active').length === 0 ? [] : [freeze]),
    {
      kind: 'method',
      doc: [
        "safetensors bytes; 'all' adds state, optimiser slots, step, draw and seed, so that resuming continues to the same bits.",
      ],
      name: 'save',
      params: [{ name: 'what', type: "'params' | 'all'", initial: "'params'" }],
      returns: 'Uint8Array',
      body: 'return this.#net.save(what);',
    },
    {
      kind: 'method',
      doc: ['All or nothing. strict (default): missing, unexpected and misshapen keys together in one LoadError.'],
      name: 'load',
      params: [
        { name: 'file', type: 'Uint8Array' },
        { name: 'options', type: loadOptions, initial: '{}' },
      ],
      returns: report,
      body: 'return this.#net.load(file, options);',
    },
    {
      kind: 'method',
      doc: ['Draws parameters again, clears state and optimiser.'],
      name: 'reset',
      params: [{ name: 'seed', type: 'number', optional: true }],
      returns: 'void',
      body: 'this.#net.reset(seed);',
    },
    {
      kind: 'method',
      doc: ['Ends workers; nothing here needs it.'],
      name: 'dispose',
      params: [],
      returns: 'void',
      body: '',
    },
  ];
}

/** The member `net.disc` of a named train block. */
function blockClass(facts: Facts, block: Block, target: Target): ClassText {
  const net = `${target.runtimeType('NetMachine')}<${facts.name}Dims, ${facts.name}Views>`;
  return {
    name: block.prefix,
    doc: [`Training by \`train ${block.name ?? ''}\`.`],
    members: [
      { kind: 'private', name: 'net', type: net },
      trainerField(facts, block, target),
      ...blockFields(facts, block),
      {
        kind: 'constructor',
        doc: [],
        params: [{ name: 'net', type: net }],
        body: ['this.#net = net;', ...trainerLines(block, target)].join('\n'),
      },
      ...blockMethods(facts, block, target),
    ],
  };
}
