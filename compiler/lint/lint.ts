/** What a lint is: advice that one model's graph and applications are enough to give. */
import type { Label, Span } from '../../grammar/source.ts';
import type { ProblemEntry } from '../check/problems.ts';
import type { Example } from '../problems/examples/index.ts';
import type { Model } from '../program/model.ts';

export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly labels?: readonly Label[];
  /** In place of the lint's own. */
  readonly help?: string;
}

export interface Lint extends ProblemEntry {
  /** Silences it as its code does: `// nnc-ignore deep-saturation`. */
  readonly name: string;
  readonly severity: 'warning';
  readonly help: string;
  readonly example: Example;
  readonly find: (model: Model) => readonly Finding[];
}

export function defineLint(lint: Omit<Lint, 'severity'>): Lint {
  return { ...lint, severity: 'warning' };
}
