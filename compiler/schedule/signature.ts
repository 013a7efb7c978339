/** Tells groups apart by structure, before any code is made: equal signatures mean equal kernels. */
import { constantOf } from '../graph/dim.ts';
import { attrsKey } from '../graph/key.ts';
import type { Node } from '../graph/node.ts';
import { formatType } from '../graph/type.ts';
import type { Storage } from './evaluate.ts';
import type { Group } from './group.ts';
import type { Buffer, Region } from './plan.ts';

export interface Signature {
  readonly key: string;
  /** Where the group reads and writes, each buffer once; the key knows them by place. */
  readonly buffers: readonly Buffer[];
}

export function signatureOf(group: Group, storage: Storage): Signature {
  return new Signer(group, storage).run();
}

class Signer {
  readonly #group: Group;
  readonly #storage: Storage;
  readonly #lines: string[] = [];
  readonly #numbers = new Map<Node, number>();
  readonly #buffers = new Map<Buffer, number>();

  constructor(group: Group, storage: Storage) {
    this.#group = group;
    this.#storage = storage;
  }

  run(): Signature {
    const outputs = [...this.#group.outputs].map((node) => {
      const targets = this.#storage.targets(node).map((region) => this.#region(region));
      return `${this.#node(node)} > ${targets.join()}`;
    });
    return { key: [...this.#lines, ...outputs].join('\n'), buffers: [...this.#buffers.keys()] };
  }

  #region({ buffer, at }: Region): string {
    const known = this.#buffers.get(buffer) ?? this.#buffers.size;
    this.#buffers.set(buffer, known);
    return `b${known}:${buffer.dtype}${constantOf(at) === 0 ? '' : `@${at.key}`}`;
  }

  /** The number of a node, with a line of its own at the first mention. */
  #node(node: Node): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    const { kind } = node.op.lowering;
    const isComputed = kind === 'alias' || (kind !== 'leaf' && this.#group.inside.has(node));
    const text = isComputed
      ? `${node.op.name}{${attrsKey(node.attrs)}}(${node.operands.map((operand) => this.#node(operand)).join()})`
      : this.#region(this.#storage.source(node));
    const number = this.#lines.push(`${text} ${formatType(node.type)}`);
    this.#numbers.set(node, number);
    return number;
  }
}
