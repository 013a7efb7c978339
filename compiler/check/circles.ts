/** Finds declarations that need each other, which no finite network can hold. */
import type { Span } from '../../grammar/source.ts';
import { checkProblems, type Report } from './problems.ts';
import type { Declared } from './scope.ts';

type Mentions = ReadonlyMap<Declared, ReadonlyMap<Declared, Span>>;

interface Step {
  readonly at: Declared;
  readonly rest: Iterator<readonly [Declared, Span]>;
  /** Where the previous declaration of the walk mentions this one. */
  readonly span?: Span;
}

/** Reports every circle that a depth-first walk closes, each once, with the whole way around. Gives the declarations on them. */
export function findCircles(mentions: Mentions, report: Report): ReadonlySet<Declared> {
  const done = new Set<Declared>();
  const circular = new Set<Declared>();
  for (const start of mentions.keys()) {
    if (!done.has(start)) walk(start, mentions, done, circular, report);
  }
  return circular;
}

function walk(start: Declared, mentions: Mentions, done: Set<Declared>, circular: Set<Declared>, report: Report): void {
  const open = (at: Declared, span?: Span): Step => ({
    at,
    rest: (mentions.get(at) ?? new Map<Declared, Span>()).entries(),
    ...(span === undefined ? {} : { span }),
  });
  const path: Step[] = [open(start)];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.rest.next();
    if (next.done === true) {
      done.add(top.at);
      path.pop();
      continue;
    }
    const [to, span] = next.value;
    const from = path.findIndex((step) => step.at === to);
    if (from !== -1) {
      for (const step of path.slice(from)) circular.add(step.at);
      reportCircle(path.slice(from), span, report);
    } else if (!done.has(to)) path.push(open(to, span));
  }
}

/** A depth that is a static argument is known, and yet no declaration is applied within itself. */
const stackHelp =
  'What repeats is a stack, `Block[64] * 4`, or a `for` over a known number; with something handed from one to the next, a `scan` over a list of widths: `scan w in [16, 32] with h = x { … }`.';

function reportCircle(circle: readonly Step[], closing: Span, report: Report): void {
  const names = circle.map((step) => `\`${step.at.declaration.name.text}\``);
  const message =
    names.length === 1
      ? `${names[0]} uses itself`
      : `these declarations use each other: ${[...names, names[0]].join(' → ')}`;
  const isLayered = circle.some(
    ({ at: { declaration } }) => declaration.kind === 'callable' && declaration.keyword === 'layer',
  );
  report(checkProblems.circle, closing, message, {
    ...(isLayered ? { help: stackHelp } : {}),
    label: `${names[0]} is used here`,
    labels: circle
      .slice(1)
      .flatMap((step, i) =>
        step.span === undefined ? [] : [{ span: step.span, text: `${names[i + 1]} is used here` }],
      ),
  });
}
