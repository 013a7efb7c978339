/** What a gradient check needs of an emitted class, whatever the model. */
import { InternalError } from '../internal-error.ts';

export type Values = Float64Array | Int32Array | Uint8Array;

/** The members of one train block. */
export interface Trained {
  forward(inputs: Readonly<Record<string, Values>>): Readonly<Record<string, number>>;
  backward(): void;
  readonly grads: Readonly<Record<string, Float64Array>>;
}

export interface Net extends Trained {
  readonly params: Readonly<Record<string, Float64Array>>;
  save(what: 'all'): Uint8Array;
  load(file: Uint8Array, options: { readonly strict: boolean }): unknown;
}

export type NetClass = new (capacity: Readonly<Record<string, number>>, options: { readonly seed: number }) => Net;

/** The class in a module that needs no other: its text is the address. */
export async function importClass(javascript: string, name: string): Promise<NetClass> {
  // The compiler has just written the module, and knows what it exports.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const exported = (await import(`data:text/javascript,${encodeURIComponent(javascript)}`)) as Record<string, NetClass>;
  const found = exported[name];
  if (found === undefined) throw new InternalError(`the module of ${name} does not export it`);
  return found;
}

/** `net` itself for `train { … }`, its member for `train disc { … }`. */
export function blockOf(net: Net, train: string | undefined): Trained {
  // As above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return train === undefined ? net : (net as unknown as Record<string, Trained>)[train]!;
}
