/** What a picture of a model consists of, before it is written in any language of pictures. */

export type Side = 'forward' | 'gradient';

/** A line of a box that edges may begin or end at: a parameter of a closed layer. */
export interface Row {
  readonly port: string;
  readonly text: string;
  /** Used more than once, and so a sum on the other side. */
  readonly forked: boolean;
}

export interface Vertex {
  readonly id: string;
  readonly side: Side;
  readonly kind: 'input' | 'stored' | 'op' | 'call' | 'layer' | 'result' | 'fork';
  /** What it is about; the formula of an operation is in `lines`. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
  /** A vertex of the other half belongs to it, and stands beside it: its gradient, or for a fork the sum of what comes back. */
  readonly paired: boolean;
  /** Open layers around it, the outermost first. */
  readonly frames: readonly string[];
}

/** From where a value, or a cotangent, comes to where it goes. */
export interface Edge {
  readonly side: Side;
  readonly from: string;
  readonly fromPort?: string;
  readonly to: string;
  readonly toPort?: string;
  readonly label: string;
}

export interface Picture {
  readonly model: string;
  /** What is minimised; absent where only the forward graph is drawn. */
  readonly objective?: string;
  readonly vertices: readonly Vertex[];
  readonly edges: readonly Edge[];
  /** A value and its gradient, a fork and its sum. */
  readonly pairs: readonly (readonly [forward: string, gradient: string])[];
}
