/** The names inside one declaration, block within block, and who has read them. */
import type { Callable } from '../../grammar/syntax.ts';
import type { Span } from '../../grammar/source.ts';
import type { Report } from './problems.ts';
import type { Declared, Scope } from './scope.ts';

export type LocalKind =
  | 'static'
  | 'dim'
  | 'argument'
  | 'binding'
  | 'input'
  | 'param'
  | 'state'
  | 'carry'
  | 'instance'
  | 'index'
  | 'output'
  | 'loss'
  | 'metric';

export interface Local {
  readonly name: string;
  readonly span: Span;
  readonly kind: LocalKind;
}

/** The names of one block. */
export interface Locals {
  readonly parent?: Locals;
  readonly names: Map<string, Local>;
  /** Names that statements further down bind, with the names their values read: to tell "too early" from "unknown". */
  readonly later: Map<string, Later>;
}

export interface Later {
  readonly span: Span;
  readonly reads: readonly string[];
}

/** What the walk over one declaration carries along. */
export interface Checker {
  readonly callable: Callable | undefined;
  readonly declared: Declared;
  readonly scope: Scope;
  readonly report: Report;
  readonly read: Set<Local>;
  /** States, carries and arguments whose prime some statement above has bound. */
  readonly primed: Set<Local>;
  /** Bindings of a layer that is not applied, with the layer as written. */
  readonly unapplied: Map<Local, string>;
  /** By name, what some block has bound: for uses behind its end. */
  readonly bound: Map<string, Local>;
  /** Labels of stages so far, which are no values. */
  readonly labels: Map<string, Span>;
  /** Names that mean nothing. */
  readonly unknown: Set<string>;
  /** Declarations that this one mentions, each where it does so first. */
  readonly mentions: Map<Declared, Span>;
  /** Imported names that some declaration of the file has mentioned. */
  readonly importsRead: Set<string>;
}

/** What stands for the dims of `...` among the names of a header. */
export const dotsName = '...';

export function nested(parent: Locals | undefined): Locals {
  return { ...(parent === undefined ? {} : { parent }), names: new Map(), later: new Map() };
}

export function findLocal(locals: Locals | undefined, name: string): Local | undefined {
  for (let at = locals; at !== undefined; at = at.parent) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function findLater(locals: Locals | undefined, name: string): Later | undefined {
  for (let at = locals; at !== undefined; at = at.parent) {
    const found = at.later.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every visible local name, the innermost first. */
export function localNames(locals: Locals | undefined): readonly string[] {
  const names: string[] = [];
  for (let at = locals; at !== undefined; at = at.parent) names.push(...at.names.keys());
  return names;
}
