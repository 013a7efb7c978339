/** `requires` clauses: decided where the dims are known, otherwise left as constraints on the sizes of a call. */
import { spanText, type Span } from '../../grammar/source.ts';
import type { Expression } from '../../grammar/syntax.ts';
import { namesOf } from '../check/types.ts';
import { evaluateDim, symbolsOf } from '../graph/dim.ts';
import { compareSizes } from '../ops/branch.ts';
import type { Constraint } from '../program/model.ts';
import { compiledOf } from './arithmetic.ts';
import { findName, type Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail, notCompiled } from './report.ts';
import { signatureHelp } from './statics.ts';
import type { Value } from './values.ts';

/** False where a clause certainly fails; the caller's application is then what is wrong. */
export function requirements(caller: Frame, frame: Frame, span: Span): boolean {
  return frame.callable.requires.flatMap(conjuncts).every((clause) => {
    const value = frame.context.evaluator.evaluate(clause, frame);
    return holds(caller, frame, clause, value, span);
  });
}

/** What was left to the sizes of a call, where all of these are fixed. */
export function checkConstraints(
  frame: Frame,
  constraints: readonly Constraint[],
  fixed: Readonly<Record<string, number>>,
): void {
  for (const { left, op, right, text, span } of constraints) {
    const names = [...new Set([...symbolsOf(left), ...symbolsOf(right)])];
    if (!names.every((name) => Object.hasOwn(fixed, name))) continue;
    if (compareSizes(evaluateDim(left, fixed), op, evaluateDim(right, fixed))) continue;
    const given = names.map((name) => `${name} is ${fixed[name]}`).join(', ');
    const message = `${frame.callable.name.text} requires ${text}, but ${given}`;
    fail(frame, elaborateProblems.requirement, span, message, { help: 'The size was given with `--dim`.' });
  }
}

/** `a and b` are two clauses. */
function conjuncts(clause: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  const tasks = [clause];
  for (let next = tasks.pop(); next !== undefined; next = tasks.pop()) {
    if (next.kind === 'binary' && next.operator === 'and') tasks.push(next.right, next.left);
    else parts.push(next);
  }
  return parts;
}

function holds(caller: Frame, frame: Frame, clause: Expression, value: Value, span: Span): boolean {
  if (value.kind === 'poison') return false;
  // Two names never meet, and the library needs such sizes equal for tensors that do.
  const parted =
    value.kind === 'condition' && value.op === '==' && frame.scope.library && symbolsOf(value.right).size > 0;
  if (value.kind === 'condition' && !parted) {
    const { left, op, right } = value;
    const { keyword, name } = frame.callable;
    const written = spanText(clause.span);
    // What a layer calls its dims says nothing to those who use the model.
    const text = keyword === 'model' ? written : `${left.key} ${op} ${right.key} (\`${written}\` of \`${name.text}\`)`;
    const constraint: Constraint = { left, op, right, text, span: clause.span };
    frame.context.record.constraints.set(`${left.key} ${op} ${right.key}`, constraint);
    return true;
  }
  const known = parted ? false : compiledOf(value);
  if (known === true) return true;
  if (known === false) {
    const choice = choiceOf(frame, clause);
    if (choice !== undefined) {
      fail(caller, elaborateProblems.requirement, span, choice, {
        labels: [{ span: clause.span, text: 'required here' }],
      });
      return false;
    }
    const why = parted ? `: ${value.left.key} and ${value.right.key} are not known to be equal` : sizes(frame, clause);
    fail(caller, elaborateProblems.requirement, span, `\`${spanText(clause.span)}\` does not hold${why}`, {
      labels: [{ span: clause.span, text: 'required here' }],
      ...requirementHelp(frame, clause),
    });
    return false;
  }
  if (value.kind === 'tensor') {
    notCompiled(frame, clause.span, 'this `requires` clause', 'Write comparisons of sizes, joined by `and`.');
    return false;
  }
  fail(
    frame,
    elaborateProblems.badCondition,
    clause.span,
    `a requirement is true or false, not ${describeValue(value)}`,
  );
  return false;
}

/** `flag or …` is true with the flag. */
function requirementHelp({ callable, scope }: Frame, clause: Expression): { readonly help?: string } {
  if (!scope.library || callable.statics.length === 0) return {};
  if (clause.kind !== 'binary' || clause.operator !== 'or' || clause.left.kind !== 'name')
    return { help: signatureHelp(callable) };
  return { help: `With \`${callable.name.text}[${clause.left.text}=true]\` it need not hold.` };
}

/** `kind == "a" or kind == "b"`, said as what there is to choose from; undefined of any other clause. */
function choiceOf(frame: Frame, clause: Expression): string | undefined {
  const names = new Set<string>();
  const choices: string[] = [];
  const tasks = [clause];
  for (let next = tasks.pop(); next !== undefined; next = tasks.pop()) {
    if (next.kind !== 'binary') return undefined;
    const { left, operator, right } = next;
    if (operator === 'or') tasks.push(right, left);
    else if (operator !== '==' || left.kind !== 'name' || right.kind !== 'string') return undefined;
    else {
      names.add(left.text);
      choices.push(spanText(right.span));
    }
  }
  const [name] = names;
  const value = names.size === 1 ? findName(frame.names, name!) : undefined;
  if (value?.kind !== 'string') return undefined;
  const list = choices.length === 1 ? choices[0]! : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)!}`;
  return `\`${name!}\` is ${list}, not "${value.value}"`;
}

/** `: D = 64, heads = 5` */
function sizes(frame: Frame, clause: Expression): string {
  const names = [...new Map(namesOf(clause).map((name) => [name.text, name])).values()];
  const shown = names.flatMap((name) => {
    const value = frame.context.evaluator.evaluate(name, frame);
    if (value.kind === 'number') return [`${name.text} = ${value.value}`];
    return value.kind === 'dim' ? [`${name.text} = ${value.dim.key}`] : [];
  });
  return shown.length === 0 ? '' : `: ${shown.join(', ')}`;
}
