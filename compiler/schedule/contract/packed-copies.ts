/**
 * The copies of operands in panels that one graph has: where each lies, and the kernel that writes it. A copy is made once for all
 * contractions of a phase that want the same layout.
 */
import type { Node } from '../../graph/node.ts';
import { refine } from '../../loop/refine/refine.ts';
import { beginnings, type Storage } from '../evaluate.ts';
import type { Shared } from '../graph-scheduler.ts';
import type { Group } from '../group.ts';
import type { Packing } from './packing.ts';
import { PANEL } from './panels.ts';
import type { Buffer, Call } from '../plan.ts';
import { signatureOf, type Signature } from '../signature.ts';

/** A packing and the memory that it takes. */
interface Copy extends Packing {
  readonly buffer: Buffer;
  /** Nothing has written it yet. */
  readonly isFresh: boolean;
}

export class PackedCopies {
  readonly #storage: Storage;
  readonly #shared: Shared;
  /** Operand → its copies, by phase and layout. */
  readonly #known = new Map<Node, ReadonlyMap<string, Buffer>>();

  constructor(storage: Storage, shared: Shared) {
    this.#storage = storage;
    this.#shared = shared;
  }

  /** That of an earlier contraction of the same phase. */
  find({ phase }: Group, operand: Node, layout: string): Buffer | undefined {
    return this.#known.get(operand)?.get(copyKey(phase, layout));
  }

  /** One that is there already, or a new one, which later contractions may use unless it `mayBeLeft` out at run time. */
  of(group: Group, packing: Packing, mayBeLeft: boolean): Copy {
    const operand = group.core!.operands[packing.operand]!;
    const known = this.find(group, operand, packing.layout);
    if (known !== undefined) return { ...packing, buffer: known, isFresh: false };
    const buffer = this.#shared.buffers.sized(operand, 'packed', packing.size);
    if (!mayBeLeft) {
      const others = this.#known.get(operand) ?? [];
      this.#known.set(operand, new Map([...others, [copyKey(group.phase, packing.layout), buffer]]));
    }
    return { ...packing, buffer, isFresh: true };
  }

  /** The call that writes a copy. */
  write(group: Group, copy: Copy): Call {
    const { kernels, target } = this.#shared;
    const signature = this.signature(group, 'pack', [copy]);
    const { buffer, width, write } = copy;
    const what = width === PANEL ? 'columns' : 'rows';
    return (
      kernels.recall(signature) ??
      kernels.call(
        {
          body: refine(write(buffer), target),
          extents: beginnings(group, this.#storage),
          name: 'pack',
          doc: (names) => [`${names.get(buffer.name)!} = panels of ${width} ${what}`],
        },
        signature,
      )
    );
  }

  /** Of a kernel that reads or writes copies; `what` tells the two apart. */
  signature(group: Group, what: 'pack' | 'packed', copies: readonly Copy[]): Signature {
    const { key, buffers } = signatureOf(group, this.#storage);
    const operands = copies.map(({ operand, width }) => `${operand} by ${width}`).join();
    return { key: `${what} ${operands}\n${key}`, buffers: [...buffers, ...copies.map(({ buffer }) => buffer)] };
  }
}

/** By phase too: what backward reads may have changed since forward. */
function copyKey(phase: number, layout: string): string {
  return `${phase} ${layout}`;
}
