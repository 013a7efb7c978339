/** Resolves every name of an expression, without recursion but for the blocks inside it. */
import type { Block, Expression, Item, Name, Scan } from '../../grammar/syntax.ts';
import { constantCondition } from './constant-conditions.ts';
import { findLocal, nested, type Checker, type Locals } from './locals.ts';
import { ambient, bind, isIgnored, resolve } from './names.ts';
import { checkProblems } from './problems.ts';
import type { Namespace } from './scope.ts';
import { readDots } from './types.ts';
import { withQuotes } from './unquoted.ts';

/** Where an expression stands: which namespace its head is looked up in, and which its static arguments are. */
export type Position = Namespace | 'dim' | 'pattern' | 'loss' | 'regularizer' | 'clip';

export type CheckBlock = (checker: Checker, block: Block, locals: Locals) => void;

interface Task {
  readonly expression: Expression;
  readonly locals: Locals;
  readonly position: Position;
}

export function checkExpression(
  checker: Checker,
  expression: Expression,
  locals: Locals,
  block: CheckBlock,
  position: Position = 'value',
): void {
  const tasks: Task[] = [{ expression, locals, position }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    // Pushed in reverse, so that names are met in the order of the text.
    tasks.push(...visit(checker, task, block).toReversed());
  }
}

function visit(checker: Checker, task: Task, block: CheckBlock): readonly Task[] {
  const { expression, locals, position } = task;
  const inside = (children: readonly (Expression | undefined)[], at: Position = position): readonly Task[] =>
    children.flatMap((part) => (part === undefined ? [] : [{ expression: part, locals, position: at }]));
  switch (expression.kind) {
    case 'name':
      resolveHead(checker, locals, expression, position);
      return [];
    case 'prime':
      checkPrime(checker, locals, expression);
      return [];
    case 'unary':
      return inside([expression.operand]);
    case 'binary':
      return inside([expression.left, expression.right]);
    case 'pipe':
      for (const { label } of expression.stages) if (label !== undefined) checker.labels.set(label.text, label.span);
      return [
        ...inside([expression.source]),
        ...expression.stages.flatMap((stage) => inside([stage.target, stage.times])),
      ];
    case 'apply':
      if (expression.items.some((item) => item.kind === 'ellipsis')) readDots(checker, locals);
      return [
        ...inside([expression.target]),
        ...inside(
          itemValues(withQuotes(checker, locals, expression.target, expression.items)),
          argumentPosition(position),
        ),
      ];
    case 'call':
      return [
        ...inside([expression.target]),
        // `min(linear[…], cosine[…])`: schedules are numbers, and combine as numbers do.
        ...inside(
          withQuotes(checker, locals, expression.target, expression.args).map((argument) => argument.value),
          position === 'schedule' ? position : 'value',
        ),
      ];
    case 'member':
      return inside([expression.target]);
    case 'tuple':
    case 'list':
      return inside(expression.elements);
    case 'if':
      for (const branch of expression.branches) {
        checkExpression(checker, branch.condition, locals, block, position);
        block(checker, branch.body, nested(locals));
      }
      reportDeadBranches(checker, expression);
      if (expression.otherwise !== undefined) block(checker, expression.otherwise, nested(locals));
      return [];
    case 'scan':
      checkScan(checker, expression, locals, block);
      return [];
    case 'reduction': {
      const indices = nested(locals);
      for (const index of expression.indices) bind(checker, indices, index, 'index');
      return [{ expression: expression.body, locals: indices, position: 'value' }];
    }
    case 'number':
    case 'string':
    case 'boolean':
    case 'missing':
      return [];
    default:
      return expression satisfies never;
  }
}

/** Branches that no value ever takes, because the text itself answers the condition. */
function reportDeadBranches(checker: Checker, { branches, otherwise }: Extract<Expression, { kind: 'if' }>): void {
  let always: Expression | undefined;
  for (const { condition, body } of branches) {
    const answer = constantCondition(condition);
    if (always === undefined && answer !== false) {
      if (answer === true) always = condition;
      continue;
    }
    reportDead(checker, body, always ?? condition);
  }
  if (always !== undefined && otherwise !== undefined) reportDead(checker, otherwise, always);
}

function reportDead(checker: Checker, { span }: Block, because: Expression): void {
  checker.report(checkProblems.unreachable, { ...span, end: span.start + 1 }, 'this branch is never taken', {
    labels: [{ span: because.span, text: `always ${String(constantCondition(because))}` }],
    help: 'Remove the branch, or let a static argument decide: `if deep { … }`.',
  });
}

/** Schedules may stand among an optimiser's arguments; everything else takes plain values. */
function argumentPosition(position: Position): Position {
  return position === 'optimizer' ? 'schedule' : 'value';
}

function resolveHead(checker: Checker, locals: Locals, name: Name, position: Position): void {
  // The names of losses, and the words of `regularize` and `clip`, are known to elaboration.
  if (position === 'loss' || position === 'regularizer' || position === 'clip') return;
  if (position === 'dim' || position === 'pattern') {
    resolve(checker, locals, name, 'value', position);
    return;
  }
  // A local named like a schedule is what a reader sees first.
  const isOwn = findLocal(locals, name.text) !== undefined || ambient(checker.callable?.keyword).includes(name.text);
  const local = position === 'schedule' && isOwn;
  resolve(checker, locals, name, local ? 'value' : position);
}

function itemValues(items: readonly Item[]): readonly (Expression | undefined)[] {
  return items.flatMap((item) => {
    switch (item.kind) {
      case 'ellipsis':
        return [];
      case 'slice':
        return [item.start, item.stop, item.step];
      default:
        return [item.value];
    }
  });
}

function checkPrime(checker: Checker, locals: Locals, prime: Extract<Expression, { kind: 'prime' }>): void {
  const { text, span } = prime;
  const local = findLocal(locals, text);
  if (local === undefined) {
    resolve(checker, locals, { kind: 'name', span, text });
    return;
  }
  checker.read.add(local);
  if (local.kind !== 'state' && local.kind !== 'carry' && local.kind !== 'argument') {
    checker.report(checkProblems.badPrime, span, `\`${text}\` has no next value`, {
      labels: [{ span: local.span, text: `\`${text}\` is bound here` }],
      help: `A prime is the next value of a state or a carry. To transpose, write \`transpose(${text})\`.`,
    });
  } else if (!checker.primed.has(local)) {
    checker.report(checkProblems.usedEarly, span, `\`${text}'\` is used before it is bound`, {
      help: `Bind it first: \`${text}' = …\`. Without the prime, \`${text}\` is the value from before.`,
    });
  }
}

function checkScan(checker: Checker, scan: Scan, locals: Locals, block: CheckBlock): void {
  for (const value of [...scan.sequences, scan.over, scan.option?.value, ...scan.carries.map((carry) => carry.value)]) {
    if (value !== undefined) checkExpression(checker, value, locals, block);
  }
  const { option } = scan;
  if (option !== undefined && option.name.text !== 'mask') {
    const message = `a scan takes no \`${option.name.text}=\``;
    checker.report(checkProblems.badArguments, option.name.span, message, {
      help: /^(?:axis|dim|time_major)$/.test(option.name.text)
        ? 'It goes along the axis whose size stands behind `over`: leave this out.'
        : 'It takes `mask=`: which steps of which sequences are no padding.',
    });
  }
  const inner = nested(locals);
  for (const name of scan.names.filter(({ text }) => !isIgnored(text))) bind(checker, inner, name, 'index');
  for (const carry of scan.carries) bind(checker, inner, carry.name, 'carry');
  block(checker, scan.body, inner);
}

/** The names that an expression reads, those in its blocks left out, for telling circles from a wrong order. */
export function namesRead(expression: Expression): readonly string[] {
  const names: string[] = [];
  const tasks: (Expression | undefined)[] = [expression];
  while (tasks.length > 0) {
    const next = tasks.pop();
    if (next === undefined) continue;
    if (next.kind === 'name' || next.kind === 'prime') names.push(next.text);
    else tasks.push(...parts(next));
  }
  return names;
}

function parts(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.kind) {
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'pipe':
      return [expression.source, ...expression.stages.map((stage) => stage.target)];
    case 'apply':
      return [expression.target, ...itemValues(expression.items)];
    case 'call':
      return [expression.target, ...expression.args.map((argument) => argument.value)];
    case 'member':
      return [expression.target];
    case 'tuple':
    case 'list':
      return expression.elements;
    case 'reduction':
      return [expression.body];
    case 'scan':
      return [
        ...expression.sequences,
        expression.over,
        expression.option?.value,
        ...expression.carries.map((carry) => carry.value),
      ];
    default:
      return [];
  }
}
