/** Reports problems of a call: at the user's own line where the mistake shows inside the library, with the trail that led there. */
import type { Label, Span } from '../../grammar/source.ts';
import type { Details, ProblemEntry } from '../check/problems.ts';
import type { Frame, Site } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { poison, type PoisonValue } from './values.ts';

/** More labels than this hide the mistake instead of showing it. */
const trailLength = 5;

/** Reports a problem and gives the value that silences what follows from it. */
export function fail(
  frame: Frame,
  entry: ProblemEntry,
  span: Span,
  message: string,
  details: Details = {},
): PoisonValue {
  const own = userSpan(frame, span);
  const trail = trailOf(frame).filter((label) => label.span !== own);
  const inside = own === span ? [] : [{ span, text: details.label ?? 'found here' }];
  const labels = [...inside, ...(details.labels ?? []), ...trail];
  const { label: _, ...rest } = details;
  frame.context.report(entry, own, message, {
    ...(own === span ? details : rest),
    ...(labels.length === 0 ? {} : { labels }),
  });
  return poison;
}

/** A construct that parses but that this version does not compile. */
export function notCompiled(frame: Frame, span: Span, construct: string, help?: string): PoisonValue {
  const details = help === undefined ? {} : { help };
  return fail(frame, elaborateProblems.notCompiled, span, `${construct} cannot be compiled yet`, details);
}

/** The nearest place outside the library on the way to `span`: what a reader knows as the line of a node. */
export function userSpan(frame: Frame, span: Span): Span {
  if (!frame.scope.library) return span;
  let inner: Site | undefined = frame.site;
  for (let site = inner; site !== undefined; site = site.parent) {
    inner = site;
    if (site.fromUser) return site.span;
  }
  return inner?.span ?? span;
}

/** Where each instance around the frame was made, the innermost first. */
function trailOf(frame: Frame): readonly Label[] {
  const labels: Label[] = [];
  for (let site = frame.site; site !== undefined; site = site.parent) {
    if (site.callable.keyword === 'layer') labels.push({ span: site.span, text: `in \`${site.name}\`` });
  }
  return labels.slice(0, trailLength);
}

/** Runs `body` so that the nodes it makes are known to come from `span`. */
export function from<T>(frame: Frame, span: Span, body: () => T, implied = frame.scope.library): T {
  const origin = { span: userSpan(frame, span), path: frame.path, ...(implied ? { implied } : {}) };
  return frame.context.builder.from(origin, body);
}

/** Counts work; false, and once a problem, when there has been so much that no sensible model is meant. */
export function spend(frame: Frame, span: Span, steps = 1): boolean {
  const { budget } = frame.context;
  budget.steps += steps;
  if (budget.steps <= maximalSteps && budget.depth <= maximalDepth) return true;
  if (!budget.exhausted) {
    budget.exhausted = true;
    budget.steps = Infinity;
    fail(frame, elaborateProblems.tooLarge, span, 'the model grows beyond what can be built');
  }
  return false;
}

/** About what 2000 layers of a transformer need; more takes longer than anyone waits. */
const maximalSteps = 1_500_000;
/** Expressions within expressions, through all calls: well below what the stack of the host holds. */
const maximalDepth = 450;

/** Runs one level deeper; undefined, and a problem, where that is deeper than any sensible file goes. */
export function deeper<T>(frame: Frame, span: Span, body: () => T): T | undefined {
  const { budget } = frame.context;
  if (!spend(frame, span)) return undefined;
  budget.depth++;
  try {
    return body();
  } finally {
    budget.depth--;
  }
}
