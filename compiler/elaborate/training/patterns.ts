/** Path patterns: `*` stands for anything, dots included. */
import type { Span } from '../../../grammar/source.ts';
import type { Expression } from '../../../grammar/syntax.ts';
import { suggest } from '../../problems/suggest.ts';
import type { Stored } from '../../program/model.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';

/** How many paths a message lists before it counts the rest. */
const shown = 4;

/** The parameters that any of the patterns matches; each pattern must match at least one. Undefined after a problem. */
export function select(
  frame: Frame,
  patterns: readonly Expression[],
  params: readonly Stored[],
): ReadonlySet<Stored> | undefined {
  const selected = new Set<Stored>();
  let complete = true;
  for (const pattern of patterns) {
    const value = frame.context.evaluator.evaluate(pattern, frame);
    if (value.kind !== 'string') {
      complete = false;
      if (value.kind !== 'poison') {
        const message = `a pattern is a string, not ${describeValue(value)}`;
        fail(frame, elaborateProblems.badTrainItem, pattern.span, message, { help: 'Write `"*.weight"`.' });
      }
      continue;
    }
    const matches = params.filter(({ name }) => matcher(value.value).test(name));
    if (matches.length === 0) {
      complete = false;
      reportNone(frame, value.value, params, pattern.span);
    }
    for (const match of matches) selected.add(match);
  }
  return complete ? selected : undefined;
}

/** All parameters of a model, and the ones that a train block trains. */
export interface TrainedParams {
  readonly all: readonly Stored[];
  readonly trained: readonly Stored[];
}

/** The parameters that the patterns match and that the block trains; each pattern must match at least one of them. */
export function selectTrained(
  frame: Frame,
  patterns: readonly Expression[],
  { all, trained }: TrainedParams,
): ReadonlySet<Stored> | undefined {
  const selected = new Set<Stored>();
  let complete = true;
  for (const pattern of patterns) {
    const matches = select(frame, [pattern], all);
    const kept = trained.filter((param) => matches?.has(param));
    for (const param of kept) selected.add(param);
    if (kept.length > 0) continue;
    complete = false;
    if (matches === undefined) continue;
    const names = [...matches].slice(0, shown).map(({ name }) => `\`${name}\``).join(', '); // prettier-ignore
    const message = 'this matches only parameters that the block does not train';
    fail(frame, elaborateProblems.noMatch, pattern.span, message, {
      help: `It matches ${names}: frozen, or not named by \`over\`.`,
    });
  }
  return complete ? selected : undefined;
}

function matcher(pattern: string): RegExp {
  const escaped = pattern.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 's');
}

function reportNone(frame: Frame, pattern: string, params: readonly Stored[], span: Span): void {
  // A layer that could not be built has no parameters to match.
  if (!frame.context.sound()) return;
  const names = params.map(({ name }) => name);
  const near = suggest(pattern, [...names, ...wildcards(names)]);
  const listed = names.slice(0, shown).map((name) => `\`${name}\``).join(', '); // prettier-ignore
  const rest = names.length > shown ? ` and ${names.length - shown} more` : '';
  const help = names.length === 0 ? 'This model has no parameters.' : `The parameters are ${listed}${rest}.`;
  fail(frame, elaborateProblems.noMatch, span, `\`${pattern}\` matches no parameter`, {
    help: near === undefined ? help : `Did you mean \`${near}\`? ${help}`,
  });
}

/** `*.weight` for every last part of a path, so that a mistyped pattern finds its neighbour too. */
function wildcards(names: readonly string[]): readonly string[] {
  return [
    ...new Set(
      names.flatMap((name) => [`*.${name.slice(name.lastIndexOf('.') + 1)}`, `${name.slice(0, name.indexOf('.'))}.*`]),
    ),
  ];
}
