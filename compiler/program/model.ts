/** What elaboration yields: one model as a graph, with everything that later stages ask about its parts. */
import type { Span } from '../../grammar/source.ts';
import type { InitSpec } from '../../runtime/init/index.ts';
import type { Builder } from '../graph/builder.ts';
import type { Dim, Sizes } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';

/** A named tensor from outside: `leaf` is its node, `name` its input name, parameter path, or slot key. */
export interface Tensor {
  readonly name: string;
  readonly leaf: Node;
  readonly doc?: string;
  readonly span: Span;
}

export interface Input extends Tensor {
  /** For indices: valid values are [0, below), and `except` where there is one. */
  readonly below?: Dim;
  /** Values lie below all of these too: one input may index several axes. */
  readonly alsoBelow?: readonly Dim[];
  readonly except?: number;
  /** Where only some values are indices, as those that a mask lets through: what these are below. */
  readonly partlyBelow?: Dim;
}

/** A parameter, state or optimiser slot: its shape has no open dims. */
export interface Stored extends Tensor {
  readonly init: InitSpec;
}

/** A run-time scalar of a train block (`net.hyper.lr`), a float64 leaf. */
export interface Hyper {
  readonly name: string;
  readonly leaf: Node;
  /** Compiled default; null where a schedule decides unless the user sets a number (the leaf then holds NaN). */
  readonly initial: number | null;
  /** Which parameters its optimiser updates, where there are several. */
  readonly of?: string;
}

/** A `requires` clause that only sizes can decide: `left op right` must hold. */
export interface Constraint {
  readonly left: Dim;
  readonly op: '<' | '<=' | '==' | '!=' | '>' | '>=';
  readonly right: Dim;
  /** As written. */
  readonly text: string;
  readonly span: Span;
}

/** The model's values as one mode computes them (rule 7: `if training` is resolved). */
export interface Mode {
  readonly outputs: ReadonlyMap<string, Node>;
  /** The unnamed loss has the name `loss`. Scalars. */
  readonly losses: ReadonlyMap<string, Node>;
  /** Scalars. */
  readonly metrics: ReadonlyMap<string, Node>;
  /** State leaf → next value. */
  readonly primes: ReadonlyMap<Node, Node>;
  /** What the model's own block calls its values, for those who read the graph. */
  readonly bindings?: ReadonlyMap<string, Node>;
}

/**
 * A train block. Its update is a graph over `gradient` leaves (one per parameter, role 'gradient', named by the path), which
 * `update` reads from memory and `trainStep` replaces by the gradients themselves.
 */
export interface Train {
  /** Absent for `train { … }`. */
  readonly name?: string;
  /** Which of the losses is minimised. */
  readonly loss: string;
  /** Σ of what `regularize` adds, a scalar over parameters; absent without `regularize`. */
  readonly penalty?: Node;
  /** The trained parameters that the objective depends on, in declaration order: each has a gradient here. */
  readonly params: readonly Stored[];
  readonly hyper: readonly Hyper[];
  readonly slots: readonly Stored[];
  /** Parameter and slot leaves → next values. */
  readonly writes: ReadonlyMap<Node, Node>;
  /** Scalars: the learning rate used, absent where the optimiser has none; the global norm of the gradient before clipping. */
  readonly lr?: Node;
  readonly gradNorm: Node;
}

/** Doc comments of what a model gives, by name. */
export interface Docs {
  readonly outputs: ReadonlyMap<string, string>;
  /** Of losses and metrics. */
  readonly report: ReadonlyMap<string, string>;
}

/** Something of the library applied, as training has it: what lints ask about. */
export interface Noted {
  /** `softmax`, `BatchNorm`, `grad`. */
  readonly name: string;
  readonly args: readonly { readonly node: Node; readonly span: Span }[];
  /** The numbers in its brackets that have no name: `[3, stride=2]` has 3. */
  readonly numbers: readonly number[];
  readonly results: readonly Node[];
  /** The user's own line. */
  readonly span: Span;
  /** Applied by the user, not inside the library. */
  readonly fromUser: boolean;
}

/** An instance that has its name from a count. */
export interface Unlabelled {
  readonly path: string;
  readonly span: Span;
}

export interface Model {
  readonly name: string;
  readonly doc?: string;
  readonly span: Span;
  readonly builder: Builder;
  /** Open dims in header order. */
  readonly dims: readonly string[];
  /** The dims that `--dim B=32` and its like have fixed, with their sizes; absent where none is. */
  readonly fixed?: Sizes;
  readonly constraints: readonly Constraint[];
  readonly inputs: readonly Input[];
  readonly params: readonly Stored[];
  readonly state: readonly Stored[];
  readonly inference: Mode;
  readonly training: Mode;
  readonly trains: readonly Train[];
  /** Absent in models that come from no text. */
  readonly docs?: Docs;
  /** Where each loss has its name, or the word `loss`. */
  readonly lossSpans?: ReadonlyMap<string, Span>;
  /** Absent in models that come from no text. */
  readonly noted?: readonly Noted[];
  readonly unlabelled?: readonly Unlabelled[];
}
