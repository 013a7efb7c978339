/** Stores that nothing can see, where the text alone tells: overwritten in the same block, or by the next pass of a loop. */
import { symbolsOf } from '../graph/dim.ts';
import type { Place, Stmt } from './ir.ts';
import { bodiesOf, visitExpressions, visitStatements } from './traverse.ts';

/** One sentence for each. */
export function deadStores(body: readonly Stmt[]): readonly string[] {
  const found: string[] = [];
  overwritten(body, found);
  visitStatements(body, (stmt) => {
    if (stmt.kind !== 'for') return;
    const changing = new Set([stmt.variable]);
    visitStatements(stmt.body, (inner) => {
      if (inner.kind === 'let') changing.add(inner.variable.name);
      if (inner.kind === 'for') changing.add(inner.variable);
    });
    for (const place of directStores(stmt.body)) {
      const isFixed = [...symbolsOf(place.at)].every((name) => !changing.has(name));
      if (isFixed && !reads([stmt], place.buffer)) found.push(`every pass over ${stmt.variable} stores ${show(place)}`);
    }
    overwritten(stmt.body, found);
  });
  return found;
}

/** Stores of the block itself; one behind a condition may happen once. */
function directStores(body: readonly Stmt[]): readonly Place[] {
  return body.flatMap((stmt) => (stmt.kind === 'store' ? [stmt.place] : []));
}

/** Two stores of one place in a block, and nothing in between that could read the first. */
function overwritten(body: readonly Stmt[], found: string[]): void {
  const open = new Map<string, Place>();
  for (const stmt of body) {
    for (const [key, { buffer }] of open) if (reads([stmt], buffer)) open.delete(key);
    if (stmt.kind !== 'store') continue;
    const key = show(stmt.place);
    if (open.has(key)) found.push(`${key} is stored twice`);
    open.set(key, stmt.place);
  }
  for (const stmt of body) if (stmt.kind === 'if') for (const inner of bodiesOf(stmt)) overwritten(inner, found);
}

function show({ buffer, at }: Place): string {
  return `${buffer}[${at.key}]`;
}

function reads(body: readonly Stmt[], buffer: string): boolean {
  let found = false;
  visitExpressions(body, (expr) => void (found ||= expr.kind === 'load' && expr.place.buffer === buffer));
  return found;
}
