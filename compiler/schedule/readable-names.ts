/** Names for what a kernel mentions: parameters after the role of what they hold, loop variables by depth, lets after what they are. */
import { symbolsOf } from '../graph/dim.ts';
import type { Expr, Place, Stmt } from '../loop/ir.ts';
import { bodiesOf, expressionsOf, visitExpr, visitStatements } from '../loop/traverse.ts';
import type { Parts } from './intern.ts';
import type { Buffer } from './plan.ts';
import { reservedWords } from './reserved-words.ts';

/** Old name → new, for every buffer, extent, loop variable and let. Only blocks that are not inside each other share names. */
export function readableNames(
  body: readonly Stmt[],
  parts: Parts,
  buffers: ReadonlyMap<string, Buffer>,
): ReadonlyMap<string, string> {
  const naming = new Naming(body);
  const taken = new Set<string>(reservedWords);
  for (const name of parts.extents) naming.give(name, identifier(hintOf(name)), taken);
  for (const [name, { written }] of parts.buffers) naming.give(name, parameterName(buffers.get(name)!, written), taken);
  naming.block(body, 0, taken);
  return naming.names;
}

class Naming {
  readonly names = new Map<string, string>();
  /** Let → the buffer that it helps to address. */
  readonly #bases: ReadonlyMap<string, string>;

  constructor(body: readonly Stmt[]) {
    this.#bases = basesOf(body);
  }

  /** Gives `name` the wanted name, with a number from `first` on where that is taken. */
  give(name: string, wanted: string, taken: Set<string>, first?: number): void {
    let number = first ?? 2;
    let unique = first === undefined ? wanted : `${wanted}${number++}`;
    while (taken.has(unique)) unique = `${wanted}${number++}`;
    taken.add(unique);
    this.names.set(name, unique);
  }

  block(body: readonly Stmt[], depth: number, outer: ReadonlySet<string>): void {
    const taken = new Set(outer);
    for (const stmt of body) {
      if (stmt.kind === 'let') this.#let(stmt, taken);
      if (stmt.kind === 'for') {
        const inner = new Set(taken);
        this.give(stmt.variable, loopNames[Math.min(depth, loopNames.length - 1)]!, inner);
        this.block(stmt.body, depth + 1, inner);
      } else for (const inner of bodiesOf(stmt)) this.block(inner, depth, taken);
    }
  }

  #let({ variable: { name }, value }: Stmt & { readonly kind: 'let' }, taken: Set<string>): void {
    const base = this.#bases.get(name);
    const hint = hintOf(name);
    if (hint !== '') this.give(name, hint, taken);
    else if (base !== undefined && value.kind === 'index') this.give(name, `${this.names.get(base)!}At`, taken);
    else if (value.kind === 'load') this.give(name, this.names.get(value.place.buffer)!, taken, 0);
    else this.give(name, 't', taken, 0);
  }
}

const loopNames = ['i', 'j', 'k', 'l', 'p', 'q', 'r'] as const;

/** What stands before # in a name made by the schedule. */
function hintOf(name: string): string {
  return name.split('#')[0]!;
}

function basesOf(body: readonly Stmt[]): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  const note = ({ at, buffer }: Place): void => {
    for (const name of symbolsOf(at)) if (!bases.has(name)) bases.set(name, buffer);
  };
  const seen = new Set<Expr>();
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'store') note(stmt.place);
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => void (expr.kind === 'load' && note(expr.place)), seen);
    }
  });
  return bases;
}

function parameterName({ leaf }: Buffer, isWritten: boolean): string {
  if (leaf === undefined) return isWritten ? 'y' : 'x';
  const last = leaf.name.split('.').at(-1)!;
  switch (leaf.role) {
    case 'param':
    case 'state':
    case 'hyper':
    case 'step':
    case 'seed':
    case 'draw':
    case 'scale':
      return identifier(last);
    case 'pending':
      return identifier(`next_${last}`);
    case 'slot':
      return identifier(leaf.name.split(':')[0]!);
    case 'gradient':
      return 'grad';
    case 'active':
      return 'active';
    case 'input':
      return 'x';
    default:
      return leaf.role satisfies never;
  }
}

/** A valid identifier as near to `name` as can be. */
export function identifier(name: string): string {
  const clean = name.replaceAll(/[^A-Za-z0-9_$]/g, '_');
  return /^[0-9]/.test(clean) || clean === '' ? `_${clean}` : clean;
}
