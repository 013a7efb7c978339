/** Members of every model's class that train nothing and run nothing: weight files, freezing, beginning again. */
import type { Facts } from './facts.ts';
import type { Member } from './member.ts';
import type { Target } from './target.ts';

export function upkeep(facts: Facts, target: Target): readonly Member[] {
  const loadOptions =
    '{ readonly strict?: boolean | undefined; readonly only?: string | undefined; readonly rename?: ((key: string) => string | undefined) | undefined }';
  const report =
    '{ readonly loaded: readonly string[]; readonly missing: readonly string[]; readonly unexpected: readonly string[] }';
  const freeze = (): Member => ({
    kind: 'method',
    doc: [
      'Exactly the parameters that match a pattern, in which * is any text, keep their values from now on; all learn after freeze().',
    ],
    name: 'freeze',
    params: [{ name: '...paths', type: 'readonly string[]' }],
    returns: 'void',
    body: `${target.runtime('freeze')}(this.#net, paths);`,
  });
  return [
    ...(facts.timed === undefined ? [] : profile(target)),
    ...(facts.leaves('active').length === 0 ? [] : [freeze()]),
    {
      kind: 'method',
      doc: [
        "safetensors bytes: parameters and state; 'all' adds optimiser slots, hyper, frozen paths, step, draw and seed, so that resuming continues to the same bits.",
      ],
      name: 'save',
      params: [{ name: 'what', type: "'params' | 'all'", initial: "'params'" }],
      returns: 'Uint8Array<ArrayBuffer>',
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
      doc: ['Ends the workers of `threads`; from then on one thread runs.'],
      name: 'dispose',
      params: [],
      returns: 'void',
      body: facts.wasm?.hasTeam === true ? `${target.runtime('endTeam')}(this.#net);` : '',
    },
  ];
}

/** The fields of the runtime's `ProfileRow`, written out, as the declarations of a module do not import it. */
const row = [
  ...['method', 'kernel', 'line'].map((name) => `readonly ${name}: string`),
  ...['calls', 'ms', 'share', 'gflops', 'flops', 'bytes'].map((name) => `readonly ${name}: number`),
];

function profile(target: Target): readonly Member[] {
  return [
    {
      kind: 'method',
      doc: [
        'What the kernels took since the net was made or clearProfile was called: of each method in turn, the longest first.',
        '`formatProfile` makes a table of it.',
      ],
      name: 'profile',
      params: [],
      returns: `readonly { ${row.join('; ')} }[]`,
      body: `return ${target.runtime('profileOf')}(this.#net);`,
    },
    {
      kind: 'method',
      doc: ['Begins anew, after steps that warm up.'],
      name: 'clearProfile',
      params: [],
      returns: 'void',
      body: `${target.runtime('clearProfile')}(this.#net);`,
    },
  ];
}
