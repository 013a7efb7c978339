/**
 * Every mistake that a caller can make in plain JavaScript: one error, whose words stand here, before anything has changed. Each is made
 * three times in the course of a step, on both backends; the step then ends as without it.
 */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { ArenaError, InputError, LoadError, OrderError } from '../../../runtime/errors.ts';
import { writeSafetensors } from '../../../runtime/index.ts';
import { backends, evaluate, onBackend, type Net, type NetClass } from '../../emit/load.ts';

const source = `model M[B, T] requires T != 5 {
  input x: f32[B, T, 2]
  input label: i32[B]
  input keep: bool[B, T]
  input byte: u8[3]
  state seen: f32 = 0
  h = x + cast[f32](sum(cast[i32](byte))) |> fc: Dense[4] |> dropout[0.5]
  z = mean(where(stack(keep, keep, keep, keep), h, 0), axis=1)
  output y = z
  loss = cross_entropy(z, label)
  seen' = seen + mean(z)
  train {
    optimizer adam[lr=cosine[peak=0.1, steps=30]]
    clip norm[1.0]
  }
}
`;

const compiled = await compile(source, { language: 'js' });
if (compiled.problems.length > 0) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
const Compiled = evaluate(compiled.files[0]!.text, 'M');

/** A value that the types forbid. */
function wrong(value: unknown): never {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as never;
}

const inputs = (rows: number, steps = 3) => ({
  x: new Float32Array(rows * steps * 2).fill(0.25),
  label: new Int32Array(rows),
  keep: new Uint8Array(rows * steps).fill(1),
  byte: Uint8Array.of(0, 1, 2),
});
const capacity = { B: 4, T: 3 };

type Mistake = readonly [what: string, make: (net: Net, Net: NetClass) => unknown, message: string];

/** Of the methods that run graphs: the same words for all of them. */
const calls: readonly (readonly [what: string, given: unknown, message: string])[] = [
  ['a missing one', { ...inputs(2), x: undefined }, 'Input x: f32[B, T, 2] needs a Float32Array, got nothing.'],
  ['null for one', { ...inputs(2), x: null }, 'Input x: f32[B, T, 2] needs a Float32Array, got null.'],
  ['a number for one', { ...inputs(2), x: 0.5 }, 'Input x: f32[B, T, 2] needs a Float32Array, got 0.5.'],
  ['text for one', { ...inputs(2), x: 'x.bin' }, "Input x: f32[B, T, 2] needs a Float32Array, got 'x.bin'."],
  [
    'a buffer for one',
    { ...inputs(2), x: new ArrayBuffer(48) },
    'Input x: f32[B, T, 2] needs a Float32Array, got an ArrayBuffer.',
  ],
  [
    'a plain array',
    { ...inputs(2), x: [1, 2] },
    'Input x: f32[B, T, 2] needs a Float32Array, got an Array. Convert it: Float32Array.from(x).',
  ],
  [
    'arrays of arrays',
    { ...inputs(2), x: [[1, 2]] },
    'Input x: f32[B, T, 2] needs a Float32Array, got an Array. Convert it: Float32Array.from(x.flat(Infinity)).',
  ],
  [
    'f64 for f32',
    { ...inputs(2), x: new Float64Array(12) },
    'Input x: f32[B, T, 2] needs a Float32Array, got a Float64Array. Convert it: Float32Array.from(x).',
  ],

  [
    'truth as integers',
    { ...inputs(2), keep: new Int32Array(6) },
    'Input keep: bool[B, T] needs a Uint8Array, got an Int32Array. Convert it: Uint8Array.from(keep).',
  ],
  [
    'a wrong number of bytes',
    { ...inputs(2), byte: new Uint8Array(4) },
    'Input byte: u8[3] needs 3 elements where B is 2, T is 3, but got 4.',
  ],
  [
    'a byte that is no truth',
    { ...inputs(1), keep: Uint8Array.of(1, 2, 0) },
    'Input keep: bool[B, T]: element 1 is 2, but values must be in [0, 2).',
  ],
];

/** Of those that take labels. */
const labelled: typeof calls = [
  [
    'numbers that may be NaN as indices',
    { ...inputs(2), label: Float32Array.of(NaN, 0) },
    'Input label: i32[B] needs an Int32Array, got a Float32Array. Convert it: Int32Array.from(label).',
  ],
  [
    'integers of 64 bits',
    { ...inputs(2), label: new BigInt64Array(2) },
    'Input label: i32[B] needs an Int32Array, got a BigInt64Array. Convert it: Int32Array.from(label, Number).',
  ],
  [
    'no whole row',
    { ...inputs(2), x: new Float32Array(11) },
    'Input x: f32[B, T, 2] got 11 elements where B is 2: that fits no T from 0 to 3; T = 1 would be 4.',
  ],
  [
    'more rows than labels',
    { ...inputs(2), label: new Int32Array(1) },
    "Input x: f32[B, T, 2] got 12 elements where B is 1: T would be 6, above METHOD's capacity 3. Construct with a larger T, or give less at once.",
  ],
  [
    'fewer rows than labels',
    { ...inputs(2), keep: new Uint8Array(3) },
    'Input keep: bool[B, T] needs 6 elements where B is 2, T is 3, but got 3.',
  ],
  [
    'too many',
    inputs(5),
    "Input label: i32[B] got 5 elements: B would be 5, above METHOD's capacity 4. Construct with a larger B, or give less at once.",
  ],
  [
    'an index too large',
    { ...inputs(2), label: Int32Array.of(0, 4) },
    'Input label: i32[B]: element 1 is 4, but values must be in [0, 4).',
  ],
  [
    'an index below 0',
    { ...inputs(2), label: Int32Array.of(-1, 0) },
    'Input label: i32[B]: element 0 is -1, but values must be in [0, 4).',
  ],
];

const sized: Mistake[] = [
  ['an unknown dim', (net) => net.predict(inputs(2), { S: 3 }), 'This call has no dim S. Its dims are B, T.'],
  [
    'more than the capacity',
    (net) => net.predict(inputs(2), { T: 7 }),
    'The size of T must be a whole number from 0 to its capacity 3, got 7.',
  ],
  [
    'text as a size',
    (net) => net.predict(inputs(2), wrong({ T: '3' })),
    "The size of T must be a whole number from 0 to its capacity 3, got '3'.",
  ],
  [
    'no number as a size',
    (net) => net.predict(inputs(2), { T: NaN }),
    'The size of T must be a whole number from 0 to its capacity 3, got NaN.',
  ],
  [
    'a number for sizes',
    (net) => net.predict(inputs(2), wrong(3)),
    'This call takes its dims as an object, { B: …, T: … }, got 3.',
  ],
  [
    'null for sizes',
    (net) => net.trainStep(inputs(2), wrong(null)),
    'This call takes its dims as an object, { B: …, T: … }, got null.',
  ],
  [
    'sizes that do not fit',
    (net) => net.trainStep(inputs(2), { T: 2 }),
    'Input label: i32[B] needs 3 elements where B is 3, T is 2, but got 2.',
  ],
];

const seeds = 'seed must be a whole number from -2147483648 to 4294967295';

const others: Mistake[] = [
  [
    'no options of backward',
    (net) => net.backward(wrong(null)),
    'backward takes its options as an object, { scale: … }, got null.',
  ],
  [
    'a bare scale',
    (net) => net.backward(wrong(0.5)),
    'backward takes its options as an object, { scale: … }, got 0.5.',
  ],
  [
    'an unknown option of backward',
    (net) => net.backward(wrong({ scal: 2 })),
    'backward has no option scal. Did you mean scale?',
  ],
  ['a scale that is none', (net) => net.backward({ scale: NaN }), 'scale must be a finite number, got NaN.'],
  ['a scalar without a schedule', (net) => (net.hyper['beta1'] = null), 'beta1 must be a finite number, got null.'],
  [
    'a scalar that is none',
    (net) => (net.hyper['lr'] = wrong('1e-3')),
    "lr must be a finite number, or null for the schedule, got '1e-3'.",
  ],
  [
    'an infinite scalar',
    (net) => (net.hyper['clipNorm'] = Infinity),
    'clipNorm must be a finite number, got Infinity.',
  ],
  ['an unknown scalar', (net) => (net.hyper['betas'] = 1), 'hyper has no scalar betas. Did you mean beta1?'],
  [
    'a scalar like none',
    (net) => (net.hyper['momentum'] = 1),
    'hyper has no scalar momentum. Its scalars are lr, beta1, beta2, eps, clipNorm.',
  ],
  ['a step below 0', (net) => (net.step = -1), 'step must be a whole number from 0, got -1.'],
  ['a step that is text', (net) => (net.step = wrong('7')), "step must be a whole number from 0, got '7'."],
  [
    'a path that is none',
    (net) => net.freeze('fc.*', 'fc.wieght'),
    'No parameter that learns matches fc.wieght. Did you mean fc.weight?',
  ],
  [
    'a path of what has parameters',
    (net) => net.freeze('fc'),
    'No parameter that learns matches fc. Did you mean fc.*?',
  ],
  [
    'a list of paths',
    (net) => net.freeze(wrong(['fc.*'])),
    'freeze takes patterns of paths as text, got an Array. Spread it: freeze(...patterns).',
  ],
  ['a pattern that is none', (net) => net.freeze(wrong(/fc/)), 'freeze takes patterns of paths as text, got a RegExp.'],
  ['a seed that is none', (net) => net.reset(0.5), `${seeds}, got 0.5.`],
  ['a seed of more bits', (net) => net.reset(2 ** 32), `${seeds}, got 4294967296.`],
  ['something else to save', (net) => net.save(wrong('al')), "save takes 'params' or 'all', got 'al'."],
  [
    'a path to load',
    (net) => net.load(wrong('net.safetensors')),
    "load needs bytes, as new Uint8Array(buffer) has them, got 'net.safetensors'.",
  ],
  [
    'a whole file as text to load',
    (net) => net.load(wrong('x'.repeat(100_000))),
    `load needs bytes, as new Uint8Array(buffer) has them, got '${'x'.repeat(60)}…'.`,
  ],
  [
    'a buffer to load',
    (net) => net.load(wrong(net.save().buffer)),
    'load needs bytes, as new Uint8Array(buffer) has them, got an ArrayBuffer.',
  ],
  [
    'nothing to load',
    (net) => net.load(wrong(undefined)),
    'load needs bytes, as new Uint8Array(buffer) has them, got nothing.',
  ],
  [
    'a promise to load',
    (net) => net.load(wrong(Promise.resolve())),
    'load needs bytes, as new Uint8Array(buffer) has them, got a Promise.',
  ],
  [
    'an unknown option of load',
    (net) => net.load(net.save(), { stict: false }),
    'load has no option stict. Did you mean strict?',
  ],
  [
    'null for options of load',
    (net) => net.load(net.save(), wrong(null)),
    'load takes its options as an object, { strict: …, only: …, rename: … }, got null.',
  ],
  ['strict as text', (net) => net.load(net.save(), { strict: 'no' }), "strict must be true or false, got 'no'."],
  [
    'only as a list',
    (net) => net.load(net.save(), { only: ['fc.*'] }),
    'only must be a pattern of keys, got an Array.',
  ],
  [
    'rename as a table',
    (net) => net.load(net.save(), { rename: {} }),
    'rename must be a function of a key, got an Object.',
  ],
  [
    'rename without result',
    (net) => net.load(net.save(), { rename: () => null }),
    'rename must give a key for fc.bias, got null.',
  ],
  ['no dims', (_, Net) => new Net(wrong(undefined)), 'M takes its dims as an object, { B: …, T: … }, got nothing.'],
  ['a number for dims', (_, Net) => new Net(wrong(4)), 'M takes its dims as an object, { B: …, T: … }, got 4.'],
  ['a missing dim', (_, Net) => new Net({ B: 1 }), 'M: the size of T is missing.'],
  ['a misspelt dim', (_, Net) => new Net({ ...capacity, Bt: 3 }), 'M has no dim Bt. Did you mean B?'],
  ['a dim like none', (_, Net) => new Net({ ...capacity, width: 3 }), 'M has no dim width. Its dims are B, T.'],
  ['a dim below 0', (_, Net) => new Net({ ...capacity, B: -1 }), 'M: B must be a whole number from 0, got -1.'],
  [
    'a dim that is no whole number',
    (_, Net) => new Net({ ...capacity, B: 1.5 }),
    'M: B must be a whole number from 0, got 1.5.',
  ],
  [
    'a dim that is text',
    (_, Net) => new Net({ ...capacity, B: wrong('4') }),
    "M: B must be a whole number from 0, got '4'.",
  ],
  [
    'a dim that is a bigint',
    (_, Net) => new Net({ ...capacity, B: wrong(4n) }),
    'M: B must be a whole number from 0, got a BigInt.',
  ],
  ['bytes of a missing dim', (_, Net) => Net.bytes({ B: 1 }), 'M: the size of T is missing.'],
  ['a dim that is forbidden', (_, Net) => new Net({ B: 4, T: 5 }), 'M: it requires T != 5, but B is 4, T is 5.'],
  ['an unknown option', (_, Net) => new Net(capacity, { sead: 3 }), 'M has no option sead. Did you mean seed?'],
  [
    'an option like none',
    (_, Net) => new Net(capacity, { gpu: true }),
    'M has no option gpu. Its options are seed, backend, inference, module, threads.',
  ],
  [
    'null for options',
    () => new Compiled(capacity, wrong(null)),
    'M takes its options as an object, { seed: …, backend: …, inference: …, module: …, threads: … }, got null.',
  ],
  [
    'an unknown backend',
    (_, Net) => new Net(capacity, { backend: 'gpu' }),
    "backend must be 'auto', 'wasm' or 'ts', got 'gpu'.",
  ],
  ['a seed at first that is none', (_, Net) => new Net(capacity, { seed: 'lucky' }), `${seeds}, got 'lucky'.`],
  ['null for a seed at first', (_, Net) => new Net(capacity, { seed: null }), `${seeds}, got null.`],
  [
    'half a thread',
    (_, Net) => new Net(capacity, { threads: 0.5 }),
    'threads must be a whole number from 1 to 64, got 0.5.',
  ],
  [
    'a wrong capacity of inference',
    (_, Net) => new Net(capacity, { inference: { B: 1 } }),
    "M's inference: the size of T is missing.",
  ],
  [
    'a module where none is wanted',
    (_, Net) => new Net(capacity, { module: {} }),
    'M has no WebAssembly in a file of its own: leave out options.module.',
  ],
];

const mistakes: readonly Mistake[] = [
  ...calls.flatMap(([what, given, message]) =>
    (['predict', 'evaluate', 'trainStep', 'forward'] as const).map((method): Mistake => [
      `${method}: ${what}`,
      (net) => net[method](wrong(given)),
      message,
    ]),
  ),
  ...labelled.flatMap(([what, given, message]) =>
    (['evaluate', 'trainStep', 'forward'] as const).map((method): Mistake => [
      `${method}: ${what}`,
      (net) => net[method](wrong(given)),
      message.replace('METHOD', method),
    ]),
  ),
  // Labels are no mistake of predict, but nothing that it asks for.
  ...(['predict', 'evaluate', 'trainStep', 'forward'] as const).flatMap((method): readonly Mistake[] => [
    [
      `${method} of nothing`,
      (net) => net[method](wrong(undefined)),
      `${method} takes its inputs as an object, { x: …, ${method === 'predict' ? '' : 'label: …, '}keep: …, byte: … }, got nothing.`,
    ],
    [
      `${method}: an unknown input`,
      (net) => net[method](wrong({ ...inputs(2), keeep: 1 })),
      `${method} has no input keeep. Did you mean keep?`,
    ],
    [
      `${method}: one that is like none`,
      (net) => net[method](wrong({ ...inputs(2), weights: 1 })),
      `${method} has no input weights. Its inputs are x, ${method === 'predict' ? '' : 'label, '}keep, byte.`,
    ],
  ]),
  ...sized,
  ...others,
];

describe.each(backends)('%s', (backend) => {
  const Net = onBackend(backend, Compiled);

  /** Half-way through training; `between` runs before, in and after the middle of a step. */
  function run(between: (net: Net) => void): readonly unknown[] {
    const net = new Net(capacity, { seed: 3 });
    net.trainStep(inputs(2));
    const { y } = net.predict(inputs(3));
    const before = y!.slice();
    between(net);
    expect(y).toEqual(before);
    net.forward(inputs(4));
    between(net);
    net.backward({ scale: 0.5 });
    between(net);
    const held = structuredClone([net.grads, net.inputs, net.params, net.state]);
    between(net);
    expect([net.grads, net.inputs, net.params, net.state]).toEqual(held);
    net.update();
    return [net.save('all'), net.trainStep(inputs(1)), { ...net.hyper }];
  }

  const untouched = run(() => {});

  test.each(mistakes)('%s', (_, make, message) => {
    const result = run((net) => expect(() => make(net, Net)).toThrow(new InputError(message)));
    expect(result).toEqual(untouched);
  });

  test('calls out of order', () => {
    const net = new Net(capacity);
    const noForward = new OrderError('backward needs a forward right before it.');
    const noBackward = new OrderError('update needs a backward before it.');
    const refuse = (): void => {
      const before = net.save('all');
      expect(() => net.backward()).toThrow(noForward);
      expect(() => net.update()).toThrow(noBackward);
      expect(net.save('all')).toEqual(before);
    };
    refuse();
    net.forward(inputs(2));
    expect(() => net.update()).toThrow(noBackward);
    net.predict(inputs(2));
    refuse();
    net.trainStep(inputs(2));
    refuse();
    net.forward(inputs(2));
    net.backward();
    expect(() => net.backward()).toThrow(noForward);
    net.update();
    refuse();
  });

  test('files of others', () => {
    const net = new Net(capacity);
    const before = net.save('all');
    const foreign = writeSafetensors(
      [['fc.wieght', { dtype: 'F32', shape: [2, 4], data: new Float32Array(8) }]],
      [['model', 'Gpt']],
    );
    for (const [file, message] of [
      [
        foreign,
        `The weight file of the model Gpt does not fit, 4 problems; nothing was loaded:
  fc.weight is missing. Did you mean fc.wieght?
  fc.bias is missing.
  seen is missing.
  fc.wieght is unexpected. Did you mean fc.weight?`,
      ],
      [new Uint8Array(3), 'Not a safetensors file: it has only 3 bytes.'],
      [
        new TextEncoder().encode('{"weights": [1, 2, 3]}'),
        'Not a safetensors file, or cut short: it promises a header of 8388068008349082235 bytes, but only 14 follow.',
      ],
      [before.subarray(0, before.length - 4), expect.stringMatching(/cut short|bytes/)],
    ] as const) {
      expect(() => net.load(file)).toThrow(LoadError);
      expect(() => net.load(file)).toThrow(expect.objectContaining({ message }));
    }
    expect(net.save('all')).toEqual(before);
  });

  test('arrays are not exchanged for others', () => {
    const net = new Net(capacity);
    for (const set of [net.params, net.grads, net.state, net.inputs]) {
      const [name] = Object.keys(set);
      expect(() => (set[name!] = new Float32Array(8))).toThrow(TypeError);
    }
  });

  test('more memory than there is', () => {
    expect(() => new Net({ B: 2 ** 40, T: 2 ** 12 })).toThrow(ArenaError);
  });
});

describe.each(backends)('the pinned inputs as a whole, on %s', (backend) => {
  const Net = onBackend(backend, Compiled);
  const fill = (net: Net, rows: number): void => {
    for (const [name, array] of Object.entries(inputs(rows))) net.inputs[name]!.set(array);
  };

  test.each([
    ['smaller', 4, 9],
    ['larger', 9, 4],
  ])('with a training capacity that is %s than that of inference', (_, B, other) => {
    const make = (): Net => new Net({ B, T: 3 }, { inference: { B: other, T: 3 }, seed: 5 });
    const [net, copying] = [make(), make()];
    fill(net, Math.max(B, other));
    expect(net.trainStep(net.inputs)).toEqual(copying.trainStep(inputs(B)));
    expect(net.evaluate(net.inputs)).toEqual(copying.evaluate(inputs(other)));
    expect(net.predict(net.inputs)['y']).toEqual(copying.predict(inputs(other))['y']);
    expect(net.predict(net.inputs)['y']).toHaveLength(other * 4);
    expect(net.save('all')).toEqual(copying.save('all'));
  });

  test('beside arrays of fewer rows', () => {
    const net = new Net({ B: 4, T: 3 }, { inference: { B: 9, T: 3 } });
    fill(net, 9);
    expect(() => net.trainStep({ ...net.inputs, label: new Int32Array(2) })).toThrow(
      new InputError('Input x: f32[B, T, 2] needs 12 elements where B is 2, T is 3, but got 54.'),
    );
  });
});
