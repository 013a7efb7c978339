/** Makes kernels of bodies. Buffers become parameters, so that bodies that differ in nothing else are one kernel: twelve equal layers share their code. */
import { substituteDim, symbolDim, symbolsOf, type Dim } from '../graph/dim.ts';
import { InternalError } from '../internal-error.ts';
import type { Element, Kernel, KernelParam, Place, Stmt } from '../loop/ir.ts';
import { markParallel } from '../loop/parallel.ts';
import { printBody } from '../loop/print.ts';
import { expressionsOf, renameBody, visitExpr, visitStatements } from '../loop/traverse.ts';
import type { Buffer, Call } from './plan.ts';
import { readableNames } from './readable-names.ts';
import { reservedWords } from './reserved-words.ts';
import type { Signature } from './signature.ts';

/** A body over the plan's buffers, and what to call it. */
export interface Draft {
  readonly body: readonly Stmt[];
  /** Values of symbols in the body that are no open dims. */
  readonly extents: ReadonlyMap<string, Dim>;
  readonly name: string;
  /** The comment, given the names of the parameters. */
  readonly doc: (names: ReadonlyMap<string, string>) => readonly string[];
}

export class KernelTable {
  readonly #byKey = new Map<string, Kernel>();
  readonly #bySignature = new Map<string, Omit<Call, 'kind' | 'buffers'> & { readonly order: readonly number[] }>();
  readonly #names: Set<string>;
  readonly #buffers: ReadonlyMap<string, Buffer>;
  readonly #threads: boolean;

  /** `reserved`: names that no kernel may have; `threads`: whether several may run one kernel. */
  constructor(buffers: ReadonlyMap<string, Buffer>, reserved: Iterable<string>, threads: boolean) {
    this.#buffers = buffers;
    this.#threads = threads;
    this.#names = new Set([...reservedWords, ...reserved]);
  }

  get kernels(): readonly Kernel[] {
    return [...this.#byKey.values()];
  }

  /** The call for a group of this signature, where there was one before. */
  recall({ key, buffers }: Signature): Call | undefined {
    const known = this.#bySignature.get(key);
    if (known === undefined) return undefined;
    const { kernel, extents, order } = known;
    return { kind: 'call', kernel, extents, buffers: order.map((at) => buffers[at]!) };
  }

  /** The call that runs `draft`; its kernel is an old one if the structure is the same. */
  call(draft: Draft, signature?: Signature): Call {
    const { body } = draft;
    const parts = partsOf(body);
    const key = keyOf(body, parts);
    let kernel = this.#byKey.get(key);
    if (kernel === undefined) {
      kernel = this.#make(draft, body, parts);
      this.#byKey.set(key, kernel);
    }
    const call: Call = {
      kind: 'call',
      kernel,
      buffers: [...parts.buffers.keys()].map((name) => {
        const buffer = this.#buffers.get(name);
        if (buffer === undefined) throw new InternalError(`no buffer ${name}`);
        return buffer;
      }),
      extents: parts.extents.map((name) => draft.extents.get(name) ?? symbolDim(name)),
    };
    if (signature !== undefined) {
      const order = call.buffers.map((buffer) => signature.buffers.indexOf(buffer));
      this.#bySignature.set(signature.key, { kernel, extents: call.extents, order });
    }
    return call;
  }

  #make(draft: Draft, body: readonly Stmt[], parts: Parts): Kernel {
    const names = readableNames(body, parts, this.#buffers);
    const named = rename(body, names);
    const params = [
      ...[...parts.buffers].map(([name, { element, read, written }]): KernelParam => ({
        kind: 'buffer',
        name: names.get(name)!,
        element,
        access: read && written ? 'both' : written ? 'write' : 'read',
      })),
      ...parts.extents.map((name): KernelParam => ({ kind: 'extent', name: names.get(name)! })),
    ];
    const wanted = reservedWords.includes(draft.name) ? `map_${draft.name}` : draft.name;
    let name = wanted;
    for (let i = 2; this.#names.has(name); i++) name = `${wanted}_${i}`;
    this.#names.add(name);
    const kernel: Kernel = { name, doc: () => draft.doc(names), params, body: named };
    return this.#threads ? markParallel(kernel) : kernel;
  }
}

/** Names in a body, in order of first appearance; buffers that are only read come first. */
export interface Parts {
  readonly buffers: ReadonlyMap<
    string,
    { readonly element: Element; readonly read: boolean; readonly written: boolean }
  >;
  readonly extents: readonly string[];
  /** Loop variables and lets. */
  readonly locals: readonly string[];
}

function partsOf(body: readonly Stmt[]): Parts {
  const buffers = new Map<string, { element: Element; read: boolean; written: boolean }>();
  const symbols = new Set<string>();
  const locals = new Set<string>();
  const place = ({ buffer, element, at }: Place, access: 'read' | 'written'): void => {
    const known = buffers.get(buffer) ?? { element, read: false, written: false };
    buffers.set(buffer, { ...known, [access]: true });
    symbolsOf(at, symbols);
  };
  visitStatements(body, (stmt) => {
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => {
        if (expr.kind === 'load') place(expr.place, 'read');
        if (expr.kind === 'index') symbolsOf(expr.index, symbols);
      });
    }
    if (stmt.kind === 'store') place(stmt.place, 'written');
    if (stmt.kind === 'let') locals.add(stmt.variable.name);
    if (stmt.kind !== 'for') return;
    locals.add(stmt.variable);
    symbolsOf(stmt.from, symbols);
    symbolsOf(stmt.to, symbols);
  });
  const ordered = [...buffers].toSorted(([, a], [, b]) => Number(a.written) - Number(b.written));
  return {
    buffers: new Map(ordered),
    extents: [...symbols].filter((name) => !locals.has(name)),
    locals: [...locals],
  };
}

/** The structure alone: positions instead of names. */
function keyOf(body: readonly Stmt[], parts: Parts): string {
  const names = new Map<string, string>();
  for (const [i, name] of [...parts.buffers.keys()].entries()) names.set(name, `b${i}`);
  for (const [i, name] of parts.extents.entries()) names.set(name, `e${i}`);
  for (const [i, name] of parts.locals.entries()) names.set(name, `v${i}`);
  return printBody(rename(body, names));
}

function rename(body: readonly Stmt[], names: ReadonlyMap<string, string>): readonly Stmt[] {
  const symbols = new Map([...names].map(([from, to]) => [from, symbolDim(to)]));
  const known = new Map<string, Dim>();
  const renamed = (index: Dim): Dim => {
    const found = known.get(index.key) ?? substituteDim(index, symbols);
    known.set(index.key, found);
    return found;
  };
  return renameBody(body, {
    index: renamed,
    buffer: (name) => names.get(name) ?? name,
    variable: (name) => names.get(name) ?? name,
  });
}
