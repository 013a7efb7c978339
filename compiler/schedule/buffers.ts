/** Every buffer of a plan, each under a name of its own. */
import type { Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Origins } from '../graph/origin.ts';
import { formatType, type Type } from '../graph/type.ts';
import type { LeafRole } from '../ops/leaf.ts';
import { leafAttrs } from './attributes.ts';
import { wordFor } from './describe.ts';
import type { Buffer } from './plan.ts';
import { identifier } from './readable-names.ts';

export class BufferTable {
  readonly byName = new Map<string, Buffer>();
  readonly #leaves = new Map<Node, Buffer>();
  readonly #results = new Map<string, Buffer>();
  readonly #origins: Origins;
  readonly #reserved: ReadonlySet<string>;

  /** `reserved`: names that no buffer may have. */
  constructor(origins: Origins, reserved: Iterable<string>) {
    this.#origins = origins;
    this.#reserved = new Set(reserved);
  }

  get pinned(): readonly Buffer[] {
    return [...this.#leaves.values(), ...this.#results.values()];
  }

  leaf(node: Node): Buffer {
    const known = this.#leaves.get(node);
    if (known !== undefined) return known;
    const { role, name } = leafAttrs(node);
    const buffer = this.#add(`${prefixes[role]}${name}`, node.type, { kind: 'leaf', leaf: { node, role, name } });
    this.#leaves.set(node, buffer);
    return buffer;
  }

  /** One buffer for all results of one name and type: phases hand them back one at a time. */
  result(name: string, { type }: Node): Buffer {
    const key = `${name} ${formatType(type)}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const buffer = this.#add(name, type, { kind: 'result', result: name });
    this.#results.set(key, buffer);
    return buffer;
  }

  /** `node` in another form, such as a copy in another order. */
  sized(node: Node, form: string, size: Dim): Buffer {
    return this.#add(
      `${this.#wordsFor(node)}_${form}`,
      { dtype: node.type.dtype, shape: [size] },
      { kind: 'temporary' },
    );
  }

  temporary(node: Node): Buffer {
    return this.#add(this.#wordsFor(node), node.type, { kind: 'temporary' });
  }

  #wordsFor(node: Node): string {
    const { path = '', gradient = false } = this.#origins.get(node) ?? {};
    const words = [...(gradient ? ['d'] : []), ...(path === '' ? [] : [path]), wordFor(node)];
    return words.join('_');
  }

  #add(wanted: string, { dtype, shape }: Type, rest: Omit<Buffer, 'name' | 'dtype' | 'shape'>): Buffer {
    const base = identifier(wanted);
    let name = base;
    for (let i = 2; this.byName.has(name) || this.#reserved.has(name); i++) name = `${base}_${i}`;
    const buffer: Buffer = { name, dtype, shape, ...rest };
    this.byName.set(name, buffer);
    return buffer;
  }
}

const prefixes: Readonly<Record<LeafRole, string>> = {
  input: '',
  param: '',
  state: '',
  slot: '',
  gradient: 'grad_',
  pending: 'next_',
  active: 'active_',
  hyper: '',
  step: '',
  seed: '',
  draw: '',
  scale: '',
};
