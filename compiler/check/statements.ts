/** Resolves the statements of a block, and binds their names. */
import type { BindingStatement, Block, Expression, Name, Statement, Target } from '../../grammar/syntax.ts';
import { spanText, type Span } from '../../grammar/source.ts';
import { checkExpression, namesRead, type Position } from './expressions.ts';
import { checkHome, mayReturn } from './homes.ts';
import { findLocal, nested, type Checker, type Locals } from './locals.ts';
import { bind, isIgnored, isKnown, reportUnused, resolve, resolvePrimed } from './names.ts';
import { checkProblems } from './problems.ts';
import { declared } from './scope.ts';
import { checkTrain } from './train.ts';
import { checkType } from './types.ts';
import { reportUnnamedYields } from './unnamed-yields.ts';

/** The body of a declaration. */
export function checkBody(checker: Checker, block: Block, locals: Locals): void {
  checkStatements(checker, block, nested(locals), true);
}

function checkInner(checker: Checker, block: Block, locals: Locals): void {
  checkStatements(checker, block, locals, false);
}

function checkStatements(checker: Checker, block: Block, locals: Locals, top: boolean): void {
  for (const statement of block.statements) announce(statement, locals);
  let ended: Statement | undefined;
  let told = false;
  for (const statement of block.statements) {
    if (ended !== undefined && !told) {
      told = true;
      checker.report(checkProblems.unreachable, statement.span, 'this is never reached', {
        labels: [{ span: ended.span, text: 'the block ends here' }],
      });
    }
    checkStatement(checker, statement, locals, top);
    if (statement.kind === 'value' && (statement !== block.statements.at(-1) || isIdle(checker, top))) {
      reportIdle(checker, locals, statement.values);
    }
    if (alwaysReturns(statement) && mayReturn(checker)) ended ??= statement;
  }
  reportUnused(checker, locals);
}

/** A `return`, or an `if` each of whose branches ends in one. */
function alwaysReturns(statement: Statement): boolean {
  if (statement.kind === 'return') return true;
  const [first] = statement.kind === 'value' ? statement.values : [];
  if (first?.kind !== 'if' || first.otherwise === undefined) return false;
  return [...first.branches.map(({ body }) => body), first.otherwise].every(({ statements }) =>
    statements.some(alwaysReturns),
  );
}

/** Whether the last value of the block goes nowhere either. */
function isIdle({ callable }: Checker, top: boolean): boolean {
  return top && (callable?.keyword === 'model' || callable?.keyword === 'optimizer');
}

/** What is computed and then dropped. Names alone, and what follows on a line, are left of other slips; an `if` may bind primes. */
function reportIdle(checker: Checker, locals: Locals, values: readonly Expression[]): void {
  for (const expression of values) {
    const { kind, span } = expression;
    const compared = comparedName(expression);
    if (compared !== undefined && !isKnown(checker, locals, compared.text)) continue; // reported
    if (kind !== 'pipe' && kind !== 'call' && kind !== 'apply' && kind !== 'binary') continue;
    if (!startsLine(span)) continue;
    const help = 'Bind it, `name = …`, or offer it: `output name = …`.';
    checker.report(checkProblems.unused, span, 'this value is never used', { help });
  }
}

function startsLine({ file, start }: Span): boolean {
  return file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

/** Notes what a statement will bind, so that an earlier use can be told where the name is. */
function announce(statement: Statement, locals: Locals): void {
  const add = (
    name: { readonly text: string; readonly span: Statement['span'] },
    values: readonly Expression[],
  ): void => {
    if (name.text !== '' && !isIgnored(name.text) && !locals.later.has(name.text)) {
      locals.later.set(name.text, { span: name.span, reads: values.flatMap(namesRead) });
    }
  };
  switch (statement.kind) {
    case 'binding':
      for (const target of statement.targets) {
        if (target.kind === 'name') add(target, statement.values);
        else if (target.kind === 'indexTarget') add(target.name, statement.values);
      }
      break;
    case 'input':
    case 'param':
      add(statement.name, []);
      break;
    case 'state':
    case 'layer':
    case 'loss':
      add(statement.name, [statement.value]);
      break;
    case 'output':
    case 'metric':
      if (statement.value !== undefined) add(statement.name, [statement.value]);
      break;
    default:
      break;
  }
}

function checkStatement(checker: Checker, statement: Statement, locals: Locals, top: boolean): void {
  checkHome(checker, statement, locals, top);
  reportUnnamedYields(checker, statement);
  const usual = checker.callable?.keyword === 'schedule' ? 'schedule' : 'value';
  const value = (expression: Expression, position: Position = usual): void =>
    checkExpression(checker, expression, locals, checkInner, position);
  switch (statement.kind) {
    case 'input':
      checkType(checker, statement.type, locals, value, 'resolve');
      bind(checker, locals, statement.name, 'input');
      break;
    case 'param':
      if (statement.type !== undefined) checkType(checker, statement.type, locals, value, 'resolve');
      if (statement.initializer !== undefined) value(statement.initializer.value, 'initializer');
      else reportNoInitializer(checker, statement.name.text, statement.span);
      bind(checker, locals, statement.name, 'param');
      break;
    case 'state':
      if (statement.type !== undefined) checkType(checker, statement.type, locals, value, 'resolve');
      value(statement.value, 'initializer');
      bind(checker, locals, statement.name, 'state');
      break;
    case 'output':
    case 'metric':
      if (statement.value === undefined) resolve(checker, locals, statement.name);
      else {
        value(statement.value);
        bind(checker, locals, statement.name, statement.kind);
      }
      break;
    case 'loss':
      value(statement.value);
      // `loss total` below `total = …`: that it lacks its value has been said.
      if (statement.value.kind === 'missing' && findLocal(locals, statement.name.text) !== undefined) {
        resolve(checker, locals, statement.name);
      } else bind(checker, locals, statement.name, statement.kind);
      break;
    case 'layer':
      value(statement.value);
      bind(checker, locals, statement.name, 'instance');
      break;
    case 'train':
      checkTrain(checker, statement, value);
      break;
    case 'return':
    case 'yield':
    case 'value':
      for (const expression of statement.values) if (!isMeantBinding(checker, locals, expression)) value(expression);
      break;
    case 'for': {
      value(statement.from);
      value(statement.to);
      const inner = nested(locals);
      if (!isIgnored(statement.name.text)) bind(checker, inner, statement.name, 'index');
      checkInner(checker, statement.body, inner);
      break;
    }
    case 'binding':
      checkBinding(checker, statement, locals, top);
      break;
  }
}

/** `y == x + 1` for a `y` that there is not: reported, and of the rest nothing is said. */
function isMeantBinding(checker: Checker, locals: Locals, expression: Expression): boolean {
  const name = comparedName(expression);
  if (name === undefined || isKnown(checker, locals, name.text)) return false;
  const { text, span } = name;
  const help = `Between a name and its value stands \`=\`: \`${text} = …\`.`;
  checker.report(checkProblems.unknownName, span, `unknown name \`${text}\``, { help });
  return true;
}

/** The name at the start of a line that is compared with the rest of it. */
function comparedName(expression: Expression): Name | undefined {
  const whole = expression.kind === 'pipe' ? expression.source : expression;
  if (whole.kind !== 'binary' || whole.operator !== '==' || whole.left.kind !== 'name') return undefined;
  return whole.left.text !== '' && startsLine(whole.left.span) ? whole.left : undefined;
}

function reportNoInitializer(checker: Checker, name: string, span: Statement['span']): void {
  checker.report(checkProblems.noInitializer, span, `the parameter \`${name}\` has no first value`);
}

function checkBinding(checker: Checker, statement: BindingStatement, locals: Locals, top: boolean): void {
  const inner = nested(locals);
  for (const target of statement.targets) {
    if (target.kind !== 'indexTarget') continue;
    for (const index of target.indices) bind(checker, inner, index, 'index');
  }
  for (const expression of statement.values) checkExpression(checker, expression, inner, checkInner);
  if (statement.type !== undefined) {
    const value = (expression: Expression, position: Position): void =>
      checkExpression(checker, expression, locals, checkInner, position);
    checkType(checker, statement.type, locals, value, 'introduce');
  }
  for (const target of statement.targets) bindTarget(checker, target, locals, top);
  const [only] = statement.targets;
  const layer = statement.values.length === 1 ? unappliedLayer(checker, statement.values[0]!) : undefined;
  const local = only?.kind === 'name' ? locals.names.get(only.text) : undefined;
  if (layer !== undefined && local !== undefined) checker.unapplied.set(local, layer);
}

/** A layer that stands alone, as written: `Dense[64]`. */
function unappliedLayer({ scope }: Checker, value: Expression): string | undefined {
  const head = value.kind === 'apply' ? value.target : value;
  if (head.kind !== 'name') return undefined;
  const found = declared(scope, 'value', head.text)?.declaration;
  return found?.kind === 'callable' && found.keyword === 'layer' ? spanText(value.span) : undefined;
}

function bindTarget(checker: Checker, target: Target, locals: Locals, top: boolean): void {
  if (target.kind === 'prime') {
    bindPrime(checker, target, locals);
    return;
  }
  const name = target.kind === 'name' ? target : target.name;
  if (isIgnored(name.text)) return;
  // The plain `loss = …` of a model has the role, and so a reader.
  const role = top && checker.callable?.keyword === 'model' && name.text === 'loss';
  bind(checker, locals, name, role ? 'loss' : 'binding');
}

function bindPrime(checker: Checker, target: Extract<Target, { kind: 'prime' }>, locals: Locals): void {
  const { text, span } = target;
  const local = findLocal(locals, text);
  if (local === undefined) {
    resolvePrimed(checker, locals, { kind: 'name', span, text });
    return;
  }
  // To bind the next value is not to read it, but a state that is only written may be read by whoever saves the model.
  checker.read.add(local);
  const argument = local.kind === 'argument' && checker.callable?.keyword === 'optimizer';
  if (local.kind === 'state' || local.kind === 'carry' || argument) {
    checker.primed.add(local);
    return;
  }
  checker.report(checkProblems.badPrime, span, `\`${text}\` has no next value`, {
    labels: [{ span: local.span, text: `\`${text}\` is bound here` }],
    help: `Only a state, a carry, or an optimiser's parameter has one. For another tensor choose a new name.`,
  });
}
