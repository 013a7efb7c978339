/** The emitted classes: a thin, exactly typed face over the runtime's machinery. */
import { NET_ABI } from '../../../runtime/net/abi.ts';
import { constantOf, productOf } from '../../graph/dim.ts';
import { isFloat } from '../../graph/type.ts';
import {
  blockClass,
  blockFields,
  blockMethods,
  elementArray,
  machineType,
  returnScalars,
  runParams,
  sizesDoc,
  trainerField,
  trainerLines,
} from './block.ts';
import { callOf } from './calls.ts';
import type { Block, Facts, Method } from './facts.ts';
import { openDims } from './open-dims.ts';
import type { ClassText, Member, Param } from './member.ts';
import { runName, viewsOf } from './spec.ts';
import type { Target } from './target.ts';
import { viewOf } from './groups.ts';
import { object, quoted, sizesOf, sizeAt } from './text.ts';
import { upkeep } from './upkeep.ts';

/** All classes of the module, the model's last. */
export function classesOf(facts: Facts, target: Target): readonly ClassText[] {
  const named = facts.blocks.filter(({ name }) => name !== undefined);
  return [...named.map((block) => blockClass(facts, block, target)), modelClass(facts, target)];
}

function modelClass(facts: Facts, target: Target): ClassText {
  const { program, className, blocks } = facts;
  const main = blocks.find((block) => block.name === undefined);
  return {
    name: className,
    doc: program.model.doc === undefined ? [] : program.model.doc.split('\n'),
    members: [
      { kind: 'private', name: 'net', type: machineType(facts, target) },
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
      ...inputShapes(facts),
      ...[facts.predict, facts.evaluate].flatMap((method) =>
        method === undefined ? [] : [inference(facts, method, target)],
      ),
      ...(main === undefined ? [] : blockMethods(facts, main, target)),
      ...upkeep(facts, target),
    ],
  };
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
      doc: [
        'The pinned input buffers: fill them and pass these very views to skip the copy. Whole, they count as full, whatever the capacity of the method.',
      ],
      name: 'inputs',
      type: `${name}Inputs`,
    },
  ];
}

/** Where lengths leave sizes open, or more is open than the number of examples: what tells datasets, which have shapes, which of their axes are which dims. */
function inputShapes(facts: Facts): readonly Member[] {
  const { predict, evaluate, blocks } = facts;
  const methods = [predict, evaluate, ...blocks.flatMap((block) => [...block.methods.values()])];
  const isAmbiguous = methods.some((method) => method?.isAmbiguous === true && method.inputs.length > 0);
  const inputs = facts.leaves('input');
  const isRowKnown = inputs.every(({ shape }) => shape.slice(1).every((dim) => constantOf(dim) !== undefined));
  if (isRowKnown && !isAmbiguous) return [];
  const entries = inputs.map(({ leaf, shape }): readonly [string, string] => [
    leaf!.name,
    `[${shape.map((dim) => constantOf(dim) ?? quoted(dim.key)).join(', ')}]`,
  ]);
  return [
    {
      kind: 'accessor',
      doc: ['The axes of each input: numbers, and dims by name.'],
      name: 'inputShapes',
      type: `{ readonly [K in keyof ${facts.name}Inputs]: readonly (number | string)[] }`,
      get: `return ${object(entries)};`,
    },
  ];
}

function constructorOf(facts: Facts, main: Block | undefined, target: Target): Member {
  const lines = [
    ...(facts.isStandalone ? [] : [`${target.runtime('checkAbi')}(${NET_ABI}, schema.model);`]),
    `const net${target.type(`: ${machineType(facts, target)}`)} = new ${target.runtime('NetMachine')}(spec, capacity, options);`,
    'this.#net = net;',
    ...(main === undefined ? [] : trainerLines(facts, main, target)),
    `this.params = ${viewsOf(facts.leaves('param'), facts, 'net.views')};`,
    `this.state = ${viewsOf(facts.leaves('state'), facts, 'net.views')};`,
    `this.inputs = inputsOf(${facts.leaves('input').length === 0 ? '' : 'net.views'});`,
    ...facts.blocks.flatMap(({ name, prefix }) => (name === undefined ? [] : [`this.${name} = new ${prefix}(net);`])),
    // Plain JavaScript could set other arrays, which no kernel reads.
    'for (const name in this) Object.defineProperty(this, name, { writable: false });',
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

function capacityParams({ name, dims, fixed }: Facts): readonly Param[] {
  // Where no size is left to choose, none need be given.
  const initial = fixed.length === dims.length ? { initial: sizesOf(fixed) } : {};
  return [
    { name: 'capacity', type: `${name}Dims`, ...initial },
    { name: 'options', type: `${name}Options`, initial: '{}' },
  ];
}

function statics(facts: Facts, target: Target): readonly Member[] {
  const { name, className } = facts;
  const [capacity, options] = capacityParams(facts);
  const given =
    facts.wasm?.file === undefined ? 'options' : `await ${target.runtime('withModule')}(spec.kernels, options)`;
  const made = `new ${className}(capacity, ${given})`;
  return [
    {
      kind: 'method',
      doc: [
        'The same, for what must be waited for: a file of WebAssembly (--wasm=file), and threads, which change no bit of a result.',
        '`threads` and `notes` say how many run and why, where there are fewer than asked for.',
      ],
      modifier: 'static async ',
      name: 'create',
      params: [capacity!, { ...options!, type: `${options!.type} & { readonly threads?: number | undefined }` }],
      returns: `Promise<${className}>`,
      body:
        facts.wasm?.hasTeam === true
          ? [`const net = ${made};`, `await ${target.runtime('startTeam')}(net.#net);`, 'return net;'].join('\n')
          : `return ${made};`,
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
    ...(facts.evaluate === undefined || facts.dims.length === 0
      ? []
      : [
          {
            kind: 'accessor',
            doc: ['That of predict and evaluate.'],
            name: 'inferenceCapacity',
            type: `${name}Dims`,
            get: 'return this.#net.inferenceCapacity;',
          } as const,
        ]),
    { kind: 'accessor', doc: [], name: 'backend', type: "'wasm' | 'ts'", get: 'return this.#net.backend;' },
    {
      kind: 'accessor',
      doc: ['How many run a call.'],
      name: 'threads',
      type: 'number',
      get: 'return this.#net.threads;',
    },
    {
      kind: 'accessor',
      doc: ['What could not be had as it was asked for, and why.'],
      name: 'notes',
      type: 'readonly string[]',
      get: 'return this.#net.notes;',
    },
  ];
}

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
      callOf(facts, method, target),
      ...(isPredict ? returnViews(facts, method) : returnScalars(facts, method, target)),
    ].join('\n'),
  };
}

function returnViews(facts: Facts, { phase }: Method): readonly string[] {
  const fields = [...phase.results].map(([key, buffer]): readonly [string, string] => {
    const isOpen = openDims(buffer.shape).length > 0;
    const length = sizeAt(productOf(buffer.shape), 'net.sizes');
    const view = viewOf(buffer, facts);
    return [key, isOpen ? `${view}.subarray(0, ${length})` : view];
  });
  return ['const v = net.views;', `return ${object(fields)};`];
}
