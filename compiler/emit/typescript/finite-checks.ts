/** `--check-finite`: which buffers are looked at after which step, so that a module stops where the first NaN or infinity arises. */
import { isFloat } from '../../graph/type.ts';
import type { Kernel } from '../../loop/ir.ts';
import { visitExpressions } from '../../loop/traverse.ts';
import { blocksOf, callsOf, type Buffer, type Call, type Step } from '../../schedule/plan.ts';

export interface FiniteCheck {
  readonly buffer: Buffer;
  /** The lines of the text that the kernel computes. */
  readonly place: string;
  /** The kernel writes infinities on purpose, as masks do: only NaN is wrong. */
  readonly allowsInfinity: boolean;
}

/** What was NaN before any step: an input, a parameter or a state that the steps read. Masks may be infinite. */
export function givenChecks(steps: readonly Step[]): readonly FiniteCheck[] {
  const read = new Set(callsOf(steps).flatMap(({ buffers }) => buffers));
  return [...read].flatMap((buffer): readonly FiniteCheck[] => {
    const place = buffer.leaf && places[buffer.leaf.role];
    return place === undefined || !isFloat(buffer.dtype) ? [] : [{ buffer, place, allowsInfinity: true }];
  });
}

const places: Partial<Readonly<Record<NonNullable<Buffer['leaf']>['role'], string>>> = {
  input: 'the input itself',
  param: 'what was set, loaded or left by the call before',
  state: 'what was set, loaded or left by the call before',
};

/** Step → what to check after it: each buffer after the last step that writes it, when all of it is written. */
export function finiteChecks(steps: readonly Step[]): ReadonlyMap<Step, readonly FiniteCheck[]> {
  const last = new Map<Buffer, { readonly step: Step; readonly call: Call }>();
  const checks = new Map<Step, FiniteCheck[]>();
  for (const step of steps) {
    // What only one side of a branch writes is looked at there.
    if (step.kind === 'branch') {
      for (const block of blocksOf(step)) for (const [at, found] of finiteChecks(block)) checks.set(at, [...found]);
      continue;
    }
    for (const call of step.kind === 'call' ? [step] : callsOf(step.body)) {
      for (const buffer of written(call)) last.set(buffer, { step, call });
    }
  }
  for (const [buffer, { step, call }] of last) {
    const { kernel } = call;
    const check: FiniteCheck = { buffer, place: placeOf(kernel), allowsInfinity: writesInfinity(kernel) };
    checks.set(step, [...(checks.get(step) ?? []), check]);
  }
  return checks;
}

function written({ kernel, buffers }: Call): readonly Buffer[] {
  const params = kernel.params.filter((param) => param.kind === 'buffer');
  return buffers.filter(({ dtype }, i) => params[i]!.access !== 'read' && isFloat(dtype));
}

function placeOf({ doc, name }: Kernel): string {
  const lines = doc().filter((line) => /:\d+/.test(line));
  return lines.length === 0 ? name : lines.slice(0, 2).join('; ');
}

function writesInfinity({ body }: Kernel): boolean {
  let found = false;
  visitExpressions(body, (expr) => {
    if (expr.kind === 'const' && Math.abs(expr.value) === Infinity) found = true;
  });
  return found;
}
