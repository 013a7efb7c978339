/** What elaboration carries along: the context of one mode of one model, and the frame of one call in it. */
import type { Span } from '../../grammar/source.ts';
import type { Block, Callable, Const, Expression, Name, TrainStatement } from '../../grammar/syntax.ts';
import type { Report } from '../check/problems.ts';
import type { Namespace, Scope } from '../check/scope.ts';
import type { Builder } from '../graph/builder.ts';
import type { Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { OpenScan } from '../ops/bodies/open-scan.ts';
import type { Stored } from '../program/model.ts';
import type { Record } from './record.ts';
import type { Value } from './values.ts';

export interface Context {
  readonly builder: Builder;
  /** What `f32` means: f64 under `--dtype f64`. */
  readonly float: 'f32' | 'f64';
  readonly training: boolean;
  /** Whether `remat` computes again: in training, unless that was asked not to. */
  readonly remat: boolean;
  readonly record: Record;
  readonly report: Report;
  /** Whether nothing has been wrong so far, so that what is missing is really missing. */
  readonly sound: () => boolean;
  readonly evaluator: Evaluator;
  /** Whether a statement was read with mistakes, so that its value means nothing. */
  readonly damaged: (statement: Span) => boolean;
  /** Paths taken in this mode, and by what. */
  readonly paths: Map<string, Span>;
  /** How many random draws each path has made. */
  readonly draws: Map<string, number>;
  /** State leaf → its next value, as far as this mode has come. */
  readonly primes: Map<Node, Node>;
  /** Named instances already applied once. */
  readonly applied: Map<string, Span>;
  /** Declarations that need themselves: reported by check, and nothing here. */
  readonly circular: ReadonlySet<Const | Callable>;
  /** What this mode of the model offers, as far as it has come. */
  readonly offers: Offers;
  readonly budget: Budget;
  readonly marks: Marks;
}

/** The variables of derivatives. */
export interface Marks {
  /** The number of the next mark. */
  next: number;
  /** The names that the derivatives of a callable name, found once. */
  readonly variables: Map<Callable, ReadonlySet<string>>;
  /** The mark of an argument → what the caller gave. */
  readonly outside: Map<Node, Node>;
}

/** What the roles of a model have gathered. */
export interface Offers {
  /** The names of the model's own block, in which a plain `loss = …` has the role. */
  readonly names: Names;
  readonly outputs: Map<string, Node>;
  readonly losses: Map<string, Node>;
  readonly metrics: Map<string, Node>;
  readonly trains: TrainStatement[];
  /** Something was offered, if only something wrong. */
  tried: boolean;
  lossTried: boolean;
}

/** Keeps elaboration finite, whatever the file says. */
export interface Budget {
  /** Of expressions being evaluated now. */
  depth: number;
  /** Of both modes together. */
  steps: number;
  /** Already reported. */
  exhausted: boolean;
  /** How many names meant nothing. */
  unknown: number;
}

/** The parts of elaboration that need each other; each module gets the others from here, so that no import is circular. */
export interface Evaluator {
  readonly evaluate: (expression: Expression, frame: Frame) => Value;
  /** `rest` is what follows the block, to the end of its callable. */
  readonly run: (block: Block, frame: Frame, rest?: () => Outcome) => Outcome;
  readonly apply: (callee: Value, application: Application, frame: Frame) => Value;
}

/** How a block ended. */
export interface Outcome {
  /** What `return` gave: the callable is done. */
  readonly returned?: Value;
  /** What the block's last expression gave. */
  readonly value?: Value;
}

export interface GivenArgument {
  readonly name?: Name;
  readonly value: Value;
  readonly span: Span;
}

/** The parentheses of an application, a piped value in front. */
export interface Application {
  readonly args: readonly GivenArgument[];
  readonly label?: Name;
  /** What is applied, where a plain name says it. */
  readonly name?: Name;
  readonly span: Span;
}

/** The values of one block, with those around it. */
export interface Names {
  readonly parent?: Names;
  readonly values: Map<string, Value>;
}

/** Where a call was made; the chain of them is the instantiation trail of a problem. */
export interface Site {
  readonly span: Span;
  /** What was made there: `fc2`, `Dense`. */
  readonly name: string;
  /** The call stands outside the library. */
  readonly fromUser: boolean;
  readonly callable: Callable;
  readonly parent?: Site;
}

/** What may take a prime: a state's leaf, an optimiser's parameter and slots, or a carry. */
export type Primable =
  | { readonly kind: 'state' | 'argument'; readonly node: Node; readonly span: Span }
  | { readonly kind: 'carry'; readonly span: Span };

/** A tensor as a message speaks of it. */
export interface Described {
  readonly node: Node;
  readonly span: Span;
  /** `x`, or "the result". */
  readonly what: string;
}

export interface Frame {
  readonly context: Context;
  readonly callable: Callable;
  readonly scope: Scope;
  readonly site?: Site;
  /** Dotted path of the instance, empty at the model's top. */
  readonly path: string;
  /** Added to labels inside `for`: `.0`, `.1` … */
  readonly suffix: string;
  /** A later use of a shared instance: its paths exist already. */
  readonly reused: boolean;
  readonly names: Names;
  /** Dims that this call's arguments have solved. */
  readonly dims: Map<string, Dim>;
  /** What `...` stands for, once solved. */
  readonly ellipsis: { dims?: readonly Dim[]; given?: Described };
  readonly primables: Map<string, Primable>;
  readonly primes: Map<string, Value>;
  /** The innermost scan over tensors around this, be it in a caller. */
  readonly loop?: Loop;
  /** Set inside an `if` that only a run decides: its condition. */
  readonly conditional?: Span;
  /** Set inside a layer that is computed again in the reverse. */
  readonly remat?: true;
  /** Set in a scan: what this round has yielded. */
  readonly yielded?: Value[];
  /** How often each place of the text has made an instance in this frame. */
  readonly occurrences: Map<string, number>;
  /** Set in an initialiser: the shape that it fills. */
  readonly initializing?: readonly number[];
  /** Set in an optimiser: the parameter that it updates, for which its states are slots. */
  readonly optimizing?: Optimizing;
  /** The namespace in which heads are looked up first. */
  readonly prefer?: Exclude<Namespace, 'value'>;
}

/** A scan over tensors whose body is being elaborated. */
export interface Loop {
  readonly open: OpenScan;
  readonly length: Dim;
  readonly span: Span;
  readonly outer?: Loop;
}

/** One parameter under one optimiser. */
export interface Optimizing {
  readonly param: Stored;
  /** Put before the names of slots, so that two train blocks can share a parameter. */
  readonly prefix: string;
  readonly slots: Map<string, Stored>;
}

export function inBlock(frame: Frame): Frame {
  return { ...frame, names: { parent: frame.names, values: new Map() } };
}

/** The values of all names in sight. */
export function namedValues(names: Names | undefined): readonly Value[] {
  const values: Value[] = [];
  for (let at = names; at !== undefined; at = at.parent) values.push(...at.values.values());
  return values;
}

export function findName(names: Names | undefined, name: string): Value | undefined {
  for (let at = names; at !== undefined; at = at.parent) {
    const found = at.values.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The path of a part of this frame. */
export function pathOf(frame: Frame, name: string): string {
  return frame.path === '' ? `${name}${frame.suffix}` : `${frame.path}.${name}${frame.suffix}`;
}
