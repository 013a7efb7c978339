/** Where in the text a node came from. It stands in a table beside the graph: as part of the node it would make equal nodes different. */
import type { Span } from '../../grammar/source.ts';
import type { Node } from './node.ts';

export interface Origin {
  readonly span: Span;
  /** Dotted path of the layer instances around it, empty at the model's top. */
  readonly path: string;
  /** Set on nodes that the differentiation made for this place. */
  readonly gradient?: boolean;
  /** Set where the user wrote no such operator: the library's own code made it, or a rule of differentiation, for what stands there. */
  readonly implied?: boolean;
}

/** The first origin of a node stays: later, equal expressions share its node. */
export type Origins = ReadonlyMap<Node, Origin>;
