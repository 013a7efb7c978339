/** Declarations by name: a file's own, with the library's behind them; each kind of declaration has its own namespace. */
import type {
  Callable,
  CallableKeyword,
  Const,
  Declaration,
  FileSyntax,
  Import,
  ImportName,
} from '../../grammar/syntax.ts';
import { checkProblems, type Report } from './problems.ts';

/** `value` holds what an expression may name: constants, functions, layers and models. */
export const namespaces = ['value', 'initializer', 'optimizer', 'schedule'] as const;
export type Namespace = (typeof namespaces)[number];

export interface Declared {
  readonly declaration: Const | Callable;
  /** Where its own names resolve. */
  readonly scope: Scope;
}

export interface Scope {
  readonly library: boolean;
  readonly tables: Readonly<Record<Namespace, ReadonlyMap<string, Declared>>>;
  /** Names that imports bind; those that lead somewhere are in the tables too. */
  readonly imported: ReadonlyMap<string, Imported>;
  readonly parent?: Scope;
}

/** One name of an import, and all that it brings: nothing where it is wrong. */
export interface Imported {
  readonly written: ImportName;
  readonly declarations: readonly Declared[];
}

export type Tables = Readonly<Record<Namespace, Map<string, Declared>>>;

/** Adds what an import brings. */
export type BindImport = (declaration: Import, tables: Tables, imported: Map<string, Imported>) => void;

export function namespaceOf(declaration: Const | Callable): Namespace {
  if (declaration.kind === 'const') return 'value';
  const { keyword } = declaration;
  return keyword === 'fn' || keyword === 'layer' || keyword === 'model' ? 'value' : keyword;
}

/** The declarations of all `files` as one scope; the second of two with one name is reported and left out. */
export function collect(
  files: readonly FileSyntax[],
  options: { readonly library: boolean; readonly parent?: Scope },
  report: Report,
  bindImport?: BindImport,
): Scope {
  const tables: Tables = {
    value: new Map<string, Declared>(),
    initializer: new Map<string, Declared>(),
    optimizer: new Map<string, Declared>(),
    schedule: new Map<string, Declared>(),
  };
  const imported = new Map<string, Imported>();
  const scope: Scope = { ...options, tables, imported };
  const declarations = files.flatMap((file) => file.declarations);
  for (const declaration of declarations) {
    if (declaration.kind === 'import' || declaration.name.text === '') continue;
    const table = tables[namespaceOf(declaration)];
    const { text, span } = declaration.name;
    const first = table.get(text);
    if (first === undefined) table.set(text, { declaration, scope });
    else {
      report(checkProblems.declaredTwice, span, `\`${text}\` is declared twice`, {
        labels: [{ span: first.declaration.name.span, text: 'first declared here' }],
      });
    }
  }
  for (const declaration of declarations)
    if (declaration.kind === 'import') bindImport?.(declaration, tables, imported);
  return scope;
}

/** The declarations of the scope itself, without those that it imports. */
export function ownDeclarations(scope: Scope): readonly Declared[] {
  return namespaces.flatMap((namespace) => [...scope.tables[namespace].values()]).filter((one) => one.scope === scope);
}

/** The declaration that a name means: the file's, or else the library's. */
export function declared(scope: Scope, namespace: Namespace, name: string): Declared | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const found = at.tables[namespace].get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every name of a namespace, the file's before the library's. */
export function declaredNames(scope: Scope, namespace: Namespace): readonly string[] {
  const names: string[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) names.push(...at.tables[namespace].keys());
  return names;
}

/** What a declaration is, in words. */
export function describe(declaration: Declaration): string {
  if (declaration.kind === 'import') return 'an import';
  if (declaration.kind === 'const') return 'a constant';
  return describeKeyword(declaration.keyword);
}

export function describeKeyword(keyword: CallableKeyword): string {
  if (keyword === 'fn') return 'a function';
  return keyword === 'optimizer' || keyword === 'initializer' ? `an ${keyword}` : `a ${keyword}`;
}
