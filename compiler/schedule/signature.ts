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
  /** What the member at hand computes. */
  #inside: ReadonlySet<Node> = new Set();
  /** Numbers of a row that members hand on without memory. */
  readonly #kept = new Set<Node>();
  #numbers = new Map<Node, number>();
  readonly #buffers = new Map<Buffer, number>();

  constructor(group: Group, storage: Storage) {
    this.#group = group;
    this.#storage = storage;
  }

  run(): Signature {
    const { members, shape } = this.#group;
    if (members.length === 0) this.#outputs(this.#group);
    for (const member of members) {
      this.#lines.push(`rows of ${shape.length}`);
      this.#outputs(member);
    }
    return { key: this.#lines.join('\n'), buffers: [...this.#buffers.keys()] };
  }

  #outputs(group: Group): void {
    this.#inside = group.inside;
    this.#numbers = new Map([...this.#numbers].filter(([node]) => this.#kept.has(node)));
    const lines = [...group.outputs].map((node) => {
      const isStored = this.#group.outputs.has(node);
      const targets = isStored ? this.#storage.targets(node).map((region) => this.#region(region)) : [];
      const number = this.#node(node);
      if (!isStored) this.#kept.add(node);
      return `${number} > ${targets.join()}`;
    });
    this.#lines.push(...lines);
    for (const node of group.totals) {
      const region = this.#region(this.#storage.source(node));
      this.#lines.push(`total of ${this.#node(node.operands[0]!)} > ${region}`);
    }
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
    const isComputed = kind === 'alias' || (kind !== 'leaf' && this.#inside.has(node));
    const text = isComputed
      ? `${node.op.name}{${attrsKey(node.attrs)}}(${node.operands.map((operand) => this.#node(operand)).join()})`
      : `${this.#storage.isTotal(node) ? 'parts ' : ''}${this.#region(this.#storage.source(node))}`;
    const number = this.#lines.push(`${text} ${formatType(node.type)}`);
    this.#numbers.set(node, number);
    return number;
  }
}
