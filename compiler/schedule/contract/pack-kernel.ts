/** The kernel that copies an operand into panels. */
import { zeroDim, type Dim } from '../../graph/dim.ts';
import type { Expr, Stmt } from '../../loop/ir.ts';
import { shifted } from '../../loop/polynomial.ts';
import { byIndex } from '../access.ts';
import { contractAttrs } from '../attributes.ts';
import { enter, type Axis, type Labels } from './axes.ts';
import { Evaluator, placeIn, type Storage } from '../evaluate.ts';
import type { Group } from '../group.ts';
import { forPanels, inPanel, packedPlace, type Panels } from './panels.ts';
import { allOf, type Buffer } from '../plan.ts';
import { Writer } from '../writer.ts';

/** Floats in a line of the cache: lines that a panel has read would be gone before the next panel wants what is left of them. */
export const LINE = 16;

/** All columns of a line before the next line; all lines of a panel before the next panel; or of as many panels as have a line of the cache in common. */
export type Order = 'lines' | 'panels' | 'groups';

/** What to copy, and how. */
export interface Packer extends Panels {
  readonly group: Group;
  readonly storage: Storage;
  readonly order: Order;
}

/** The element of the operand that has these labels. */
export function valueAt({ core, operand }: Packer, evaluator: Evaluator, labels: Labels): Expr {
  const { left, right } = contractAttrs(core);
  const index = (operand === 0 ? left : right).map((label) => labels.get(label) ?? zeroDim);
  return evaluator.value(core.operands[operand]!, byIndex(index));
}

export function packBody(packer: Packer, buffer: Buffer): readonly Stmt[] {
  const { group, storage, column, summed, own, width, order } = packer;
  const writer = new Writer();
  const evaluator = new Evaluator(group, storage, writer);
  const nest = (axes: readonly Axis[], labels: Labels, body: (labels: Labels) => void): void => {
    const [axis, ...inner] = axes;
    if (axis === undefined) return body(labels);
    writer.loop({ to: axis.extent }, (at) => nest(inner, enter(axis, at, labels), body));
  };
  nest(own, new Map(), forSummed);
  return writer.body;

  function forSummed(batch: Labels): void {
    const store = (panel: Dim, labels: Labels): void => {
      const at = packedPlace(packer, labels, panel);
      writer.store(placeIn(allOf(buffer), at), valueAt(packer, evaluator, labels));
    };
    const panels = (lines: Labels, body: (panel: Dim, labels: Labels) => void): void =>
      forPanels(writer, column.extent, (at, panel) => body(panel, enter(column, at, lines)), width);
    if (order === 'lines') nest(summed, batch, (line) => panels(line, store));
    else if (order === 'groups') groups(batch, store);
    else panels(batch, (panel, labels) => nest(summed, labels, (all) => store(panel, all)));
  }

  function groups(batch: Labels, store: (panel: Dim, labels: Labels) => void): void {
    const inLine = Array.from({ length: LINE / width }, (_, i) => i * width);
    writer.loop({ to: column.extent, step: LINE }, (first) =>
      nest(summed, batch, (line) => {
        for (const panel of inLine.map((offset) => shifted(first, offset)))
          inPanel(writer, panel, width, (at) => store(panel, enter(column, at, line)));
      }),
    );
  }
}
