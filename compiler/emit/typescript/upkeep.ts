/** Members of every model's class that train nothing and run nothing: weight files, freezing, beginning again. */
import type { Facts } from './facts.ts';
import type { Member } from './member.ts';

export function upkeep(facts: Facts): readonly Member[] {
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
        "safetensors bytes; 'all' adds state, optimiser slots, hyper, frozen paths, step, draw and seed, so that resuming continues to the same bits.",
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
      doc: ['Ends the workers of `threads`; from then on one thread runs.'],
      name: 'dispose',
      params: [],
      returns: 'void',
      body: 'this.#net.dispose();',
    },
  ];
}
