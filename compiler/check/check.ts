/** Checks declarations before anything is built: every name means something, and every statement stands where it may. */
import type { Callable, Const, Expression, FileSyntax, StaticParameter } from '../../grammar/syntax.ts';
import { findCircles } from './circles.ts';
import { checkExpression, type Position } from './expressions.ts';
import { bindImport, reportUnusedImports, type Imports } from './imports.ts';
import { nested, type Checker, type Locals } from './locals.ts';
import { bind, reportUnused } from './names.ts';
import { didYouMean } from './near.ts';
import { checkProblems, type Report } from './problems.ts';
import { collect, describeKeyword, ownDeclarations, type Declared, type Scope } from './scope.ts';
import { forgetDims, readShapes } from './shape-only.ts';
import { checkBody } from './statements.ts';
import { checkType } from './types.ts';

export interface Checked {
  readonly scope: Scope;
  /** Declarations that need themselves. */
  readonly circular: ReadonlySet<Const | Callable>;
}

/** The scope of `files`, with what they import and the library behind it, and every problem that names, kinds and places alone show. */
export function check(
  files: readonly FileSyntax[],
  library: Scope | undefined,
  report: Report,
  imports: Imports = () => undefined,
): Checked {
  const isLibrary = library === undefined;
  const parent = isLibrary ? {} : { parent: library };
  const scope = collect(files, { library: isLibrary, ...parent }, report, (declaration, tables, imported) =>
    bindImport(declaration, imports(declaration), tables, imported, report),
  );
  const mentions = new Map<Declared, Checker['mentions']>();
  const importsRead = new Set<string>();
  for (const declared of ownDeclarations(scope))
    mentions.set(declared, checkDeclaration(declared, importsRead, report));
  reportUnusedImports(scope, importsRead, report);
  const circular = [...findCircles(mentions, report)].map(({ declaration }) => declaration);
  return { scope, circular: new Set(circular) };
}

function checkDeclaration(declared: Declared, importsRead: Set<string>, report: Report): Checker['mentions'] {
  const { declaration, scope } = declared;
  const checker: Checker = {
    callable: declaration.kind === 'callable' ? declaration : undefined,
    declared,
    scope,
    report,
    read: new Set(),
    primed: new Set(),
    unapplied: new Map(),
    bound: new Map(),
    labels: new Map(),
    mentions: new Map(),
    unknown: new Set(),
    importsRead,
  };
  if (declaration.kind === 'callable') checkCallable(checker, declaration);
  else checkExpression(checker, declaration.value, nested(undefined), checkBody);
  return checker.mentions;
}

const kinds = ['number', 'int', 'dim', 'bool', 'string', 'dtype', 'fn', 'layer'];

function checkCallable(checker: Checker, callable: Callable): void {
  const header = nested(undefined);
  for (const parameter of callable.statics) {
    checkKind(checker, parameter);
    bind(checker, header, parameter.name, 'static');
  }
  checkParams(checker, callable, header);
  forgetDims(checker, header);
  for (const expression of [...callable.statics, ...(callable.params ?? [])].flatMap(
    ({ default: value }) => value ?? [],
  )) {
    checkExpression(checker, expression, header, checkBody);
  }
  const value = (expression: Expression, at: Position = 'value'): void =>
    checkExpression(checker, expression, header, checkBody, at);
  if (callable.result !== undefined) checkType(checker, callable.result, header, value, 'resolve');
  for (const condition of callable.requires) value(condition);
  const { keyword } = callable;
  const position = keyword === 'initializer' || keyword === 'schedule' ? keyword : 'value';
  if (callable.body.kind === 'block') checkBody(checker, callable.body, header);
  else checkExpression(checker, callable.body, header, checkBody, position);
  readShapes(checker, callable, header);
  reportUnused(checker, header);
}

function checkKind(checker: Checker, { type }: StaticParameter): void {
  if (type === undefined || type.name.text === '' || kinds.includes(type.name.text)) return;
  checker.report(
    checkProblems.unknownKind,
    type.span,
    `there is no kind \`${type.name.text}\` of static argument`,
    didYouMean(type.name.text, kinds),
  );
}

/** Types bind the dims that they name; then come the arguments themselves. */
function checkParams(checker: Checker, { keyword, params, name }: Callable, header: Locals): void {
  if (params === undefined) return;
  const [first] = params;
  const without = keyword === 'model' || keyword === 'schedule' || keyword === 'initializer';
  if (without && first !== undefined) {
    const help =
      keyword === 'model'
        ? `Write \`input ${first.name.text}: f32[…]\` in its body.`
        : `Write its arguments in brackets: \`${keyword} ${name.text}[…]\`.`;
    checker.report(checkProblems.misplaced, first.span, `${describeKeyword(keyword)} takes no tensors`, { help });
  }
  const value = (expression: Expression, at: Position = 'value'): void =>
    checkExpression(checker, expression, header, checkBody, at);
  for (const { type } of params) if (type !== undefined) checkType(checker, type, header, value, 'introduce');
  // What should not be there need not be used.
  for (const parameter of params) bind(checker, header, parameter.name, without ? 'static' : 'argument');
}
