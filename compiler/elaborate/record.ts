/** What both modes of a model add to: its inputs, stored tensors, constraints, and the names given to unlabelled parts. */
import type { Span } from '../../grammar/source.ts';
import type { Node } from '../graph/node.ts';
import type { Constraint, Input, Noted, Stored, Unlabelled } from '../program/model.ts';

export interface Record {
  readonly inputs: Map<string, Input>;
  /** By path. */
  readonly params: Map<string, Stored>;
  readonly states: Map<string, Stored>;
  /** By text and dims, so that both modes add one. */
  readonly constraints: Map<string, Constraint>;
  /** Place in the text → the name that the unlabelled instance there has in every mode. */
  readonly autoNames: Map<string, string>;
  /** How many unlabelled instances of a name a path has. */
  readonly autoCounts: Map<string, number>;
  /** What training applies of the library. */
  readonly noted: Noted[];
  readonly unlabelled: Unlabelled[];
  /** Where each loss has its name, or the word `loss`. */
  readonly lossSpans: Map<string, Span>;
  readonly docs: { readonly outputs: Map<string, string>; readonly report: Map<string, string> };
}

export function createRecord(): Record {
  return {
    inputs: new Map(),
    params: new Map(),
    states: new Map(),
    constraints: new Map(),
    autoNames: new Map(),
    autoCounts: new Map(),
    noted: [],
    unlabelled: [],
    lossSpans: new Map(),
    docs: { outputs: new Map(), report: new Map() },
  };
}

/** The stored tensor or input that a leaf stands for. */
export function tensorOf(record: Record, leaf: Node): Input | Stored | undefined {
  const { name } = leaf.attrs;
  if (typeof name !== 'string') return undefined;
  switch (leaf.attrs['role']) {
    case 'input':
      return record.inputs.get(name);
    case 'param':
      return record.params.get(name);
    case 'state':
      return record.states.get(name);
    default:
      return undefined;
  }
}
