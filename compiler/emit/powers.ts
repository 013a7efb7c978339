/** Which function of the runtime raises numbers to powers. */
import type { Expr } from '../loop/ir.ts';
import { expressionsOf, visitExpr, visitStatements } from '../loop/traverse.ts';
import { callsOf, type Plan } from '../schedule/plan.ts';
import type { Plans } from '../schedule/plans.ts';

/** `wholePower`, where every exponent is a number of steps, as in the corrections of Adam: a twentieth of a small module less. */
export function powerFunction({ ts, wasm }: Plans): 'pow' | 'wholePower' {
  return [ts, wasm].every((plan) => plan === undefined || raisesToStepsAlone(plan)) ? 'wholePower' : 'pow';
}

function raisesToStepsAlone({ kernels, entries }: Plan): boolean {
  const calls = entries.flatMap(({ phases }) => phases.flatMap(({ steps }) => callsOf(steps)));
  return kernels.every((kernel) => {
    const exponents = exponentsOf(kernel.body);
    const buffers = kernel.params.filter(({ kind }) => kind === 'buffer');
    return exponents.every((exponent) => {
      if (exponent.kind !== 'load') return false;
      const at = buffers.findIndex(({ name }) => name === exponent.place.buffer);
      return calls.every((call) => call.kernel !== kernel || call.buffers[at]?.leaf?.role === 'step');
    });
  });
}

function exponentsOf(body: Parameters<typeof visitStatements>[0]): readonly Expr[] {
  const values = new Map<string, Expr>();
  const found: Expr[] = [];
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'let' && !stmt.variable.mutable) values.set(stmt.variable.name, stmt.value);
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => {
        if (expr.kind !== 'binary' || expr.op !== 'pow') return;
        const { b } = expr;
        found.push((b.kind === 'get' ? values.get(b.variable.name) : undefined) ?? b);
      });
    }
  });
  return found;
}
