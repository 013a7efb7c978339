/** Brings the declarations that a file imports into its scope. */
import type { Import, ImportName } from '../../grammar/syntax.ts';
import { didYouMean } from './near.ts';
import { checkProblems, type Report } from './problems.ts';
import {
  describe,
  namespaces,
  ownDeclarations,
  type Declared,
  type Imported,
  type Scope,
  type Tables,
} from './scope.ts';

/** The scope of the file that an import names; undefined where there is none, which is then reported elsewhere. */
export type Imports = (declaration: Import) => Scope | undefined;

/** Adds what `declaration` imports to `tables`: a name brings all of its declarations, whatever their kinds. */
export function bindImport(
  declaration: Import,
  source: Scope | undefined,
  tables: Tables,
  imported: Map<string, Imported>,
  report: Report,
): void {
  for (const written of declaration.names) {
    const name = written.alias ?? written.name;
    if (written.name.text === '' || name.text === '') continue;
    const first = imported.get(name.text);
    if (first !== undefined) {
      report(checkProblems.declaredTwice, name.span, `\`${name.text}\` is imported twice`, {
        labels: [{ span: (first.written.alias ?? first.written.name).span, text: 'first imported here' }],
        help: 'Remove one of them, or import one under another name: `{ a as b }`.',
      });
      continue;
    }
    const declarations = source === undefined ? [] : exported(written, source, declaration, report);
    imported.set(name.text, { written, declarations });
    for (const namespace of namespaces) {
      const found = declarations.find((one) => source?.tables[namespace].get(written.name.text) === one);
      if (found === undefined) continue;
      const own = tables[namespace].get(name.text);
      if (own === undefined) tables[namespace].set(name.text, found);
      else {
        report(checkProblems.declaredTwice, own.declaration.name.span, `\`${name.text}\` is declared and imported`, {
          labels: [{ span: name.span, text: 'imported here' }],
          help: `Import it under another name: \`{ ${written.name.text} as … }\`.`,
        });
      }
    }
  }
}

/** What the other file itself declares under a name; what it imports is not passed on. */
function exported({ name }: ImportName, source: Scope, { from }: Import, report: Report): readonly Declared[] {
  const { text, span } = name;
  const own = namespaces.flatMap((namespace) => {
    const found = source.tables[namespace].get(text);
    return found === undefined || found.scope !== source ? [] : [found];
  });
  const model = own.find(({ declaration }) => declaration.kind === 'callable' && declaration.keyword === 'model');
  if (model !== undefined) {
    report(checkProblems.wrongKind, span, `\`${text}\` is ${describe(model.declaration)}, which cannot be imported`, {
      labels: [{ span: model.declaration.name.span, text: 'declared here' }],
      help: 'A model is compiled on its own. To use its network elsewhere, move it into a layer.',
    });
    return [];
  }
  if (own.length > 0) return own;
  const passed = source.imported.get(text);
  if (passed !== undefined) {
    report(checkProblems.notDeclared, span, `\`${from.value}\` imports \`${text}\` itself`, {
      labels: [{ span: passed.written.span, text: 'imported here' }],
      help: 'Import it from the file that declares it.',
    });
    return [];
  }
  const names = ownDeclarations(source).map(({ declaration }) => declaration.name.text);
  report(checkProblems.notDeclared, span, `\`${from.value}\` declares no \`${text}\``, didYouMean(text, names));
  return [];
}

/** Reports the imported names that no declaration of the file mentions. */
export function reportUnusedImports(scope: Scope, read: ReadonlySet<string>, report: Report): void {
  for (const [name, { written, declarations }] of scope.imported) {
    // A name that leads nowhere is wrong enough already.
    if (declarations.length === 0 || read.has(name) || name.startsWith('_')) continue;
    report(checkProblems.unused, written.span, `the import \`${name}\` is never used`, { help: 'Remove it.' });
  }
}
