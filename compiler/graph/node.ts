/** A node is one operation on operands. It never changes, and a builder never makes two equal ones: `===` asks whether two nodes compute the same. */
import type { AnyOp } from '../ops/op.ts';
import type { Dim } from './dim.ts';
import type { Type } from './type.ts';

/** What an attribute may hold; all of it enters the interning key exactly (−0 and NaN included). */
export type AttrValue = number | string | boolean | Dim | Type | Node | undefined | readonly AttrValue[];

export type Attrs = Readonly<Record<string, AttrValue>>;

export interface Node {
  /** Creation order within one builder: operands always have smaller ids. */
  readonly id: number;
  readonly op: AnyOp;
  readonly operands: readonly Node[];
  readonly attrs: Attrs;
  /** Of the result; the first one's where there are several. */
  readonly type: Type;
  /** Of all results. Of an operator with several, such as a scan, users read each through a `project` node. */
  readonly results: readonly Type[];
}

export function typesOf(nodes: readonly Node[]): readonly Type[] {
  return nodes.map(({ type }) => type);
}
