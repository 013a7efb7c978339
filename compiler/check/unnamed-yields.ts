/** Fewer names than a scan yields values: those behind are lost without a word. */
import { spanText } from '../../grammar/source.ts';
import type { Expression, Statement } from '../../grammar/syntax.ts';
import type { Checker } from './locals.ts';
import { checkProblems } from './problems.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];

/** What a statement binds, where that is a scan. Carries may be left out: a net seldom wants the last ones. */
export function reportUnnamedYields(checker: Checker, statement: Statement): void {
  const { names, value } = bindingOf(statement);
  if (value?.kind !== 'scan') return;
  const yields = value.body.statements.filter((one) => one.kind === 'yield');
  const values = yields.flatMap((one) => one.values);
  if (names.length === 0 || names.length >= values.length) return;
  const all = values.map((_, i) => names[i] ?? ordinals[i] ?? `value_${i + 1}`);
  const rest = values.slice(names.length);
  const offered =
    statement.kind === 'output' ? `, and below it ${all.map((name) => `\`output ${name}\``).join(', ')}` : '';
  const count = names.length === 1 ? 'one of them has a name' : `${names.length} of them have names`;
  checker.report(checkProblems.unnamedYields, rest[0]!.span, `the scan yields ${values.length} values, and ${count}`, {
    label: `\`${spanText(rest[0]!.span)}\` is dropped`,
    help: `Name all: \`${all.join(', ')} = scan …\`${offered}. What is called \`_\` is dropped.`,
  });
}

function bindingOf(statement: Statement): { readonly names: readonly string[]; readonly value?: Expression } {
  switch (statement.kind) {
    case 'binding': {
      const [value, ...more] = statement.values;
      if (value === undefined || more.length > 0) return { names: [] };
      return { names: statement.targets.map((target) => ('text' in target ? target.text : target.name.text)), value };
    }
    case 'output':
      return statement.value === undefined ? { names: [] } : { names: [statement.name.text], value: statement.value };
    default:
      return { names: [] };
  }
}
