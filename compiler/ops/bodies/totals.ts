/**
 * Sums over all steps of a scan. The gradient of a captured value is the sum of what each step adds to it. A sum of products is one
 * contraction over steps as well, after the loop, instead of a product and an addition to the whole per step: Σₜ aₜ·bₜ needs but the
 * aₜ and bₜ, which are smaller. What has no such form is carried.
 */
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { zerosOf } from '../rules/define.ts';
import type { OpenScan } from './open-scan.ts';

/** The loop's results, once it is closed. */
export interface Results {
  /** A yield at all steps. */
  readonly stacked: (node: Node) => Node;
  /** The last value of a carry of ours. */
  readonly final: (i: number) => Node;
  /** A value that does not change with the step, as it is called outside the loop. */
  readonly outer: (node: Node) => Node;
}

type Finish = (results: Results) => Node;

export interface TotalsOptions {
  readonly varies: (node: Node) => boolean;
  /** Nothing may be kept for all steps. */
  readonly carriesAll: boolean;
}

export class Totals {
  /** Next values of the carries that were opened for totals. */
  readonly next: Node[] = [];
  /** What the loop must yield. */
  readonly yields: Node[] = [];
  readonly #b: Builder;
  readonly #scan: OpenScan;
  readonly #options: TotalsOptions;

  constructor(b: Builder, scan: OpenScan, options: TotalsOptions) {
    this.#b = b;
    this.#scan = scan;
    this.#options = options;
  }

  /** How to get Σₜ of each, in order. */
  of(nodes: readonly Node[]): readonly Finish[] {
    const terms = nodes.map((node) => this.#terms(node));
    // Products first: what they yield may serve a plain sum, too.
    const products = terms.map((list) => list.map((term) => this.#product(term)));
    const finishers = terms.map((list, i) =>
      list.map((term, j) => products[i]![j] ?? this.#sum(term) ?? this.#carried(term)),
    );
    return finishers.map(
      (list) => (results) => list.map((finish) => finish(results)).reduce((a, c) => this.#b.add(a, c)),
    );
  }

  /** Linear operators are taken apart: `after` is what is done with the total of `node`. */
  #terms(root: Node): readonly Term[] {
    const { varies } = this.#options;
    const found: Term[] = [];
    const pending: Term[] = [{ node: root, after: (total) => total }];
    for (let term = pending.pop(); term !== undefined; term = pending.pop()) {
      const { node, after } = term;
      const { op, operands, attrs } = node;
      const [left, right] = operands;
      if (op.name === 'add') pending.push({ node: right!, after }, { node: left!, after });
      else if (linear.has(op.name)) {
        pending.push({ node: left!, after: (total, results) => after(this.#b.apply(op, [total], attrs), results) });
      } else if (op.name === 'contract' && varies(left!) !== varies(right!)) {
        const changing = varies(left!) ? 0 : 1;
        pending.push({
          node: operands[changing]!,
          after: (total, results) => {
            const sides = operands.map((operand, i) => (i === changing ? total : results.outer(operand)));
            return after(this.#b.apply(op, sides, attrs), results);
          },
        });
      } else found.push(term);
    }
    return found;
  }

  #product({ node, after }: Term): Finish | undefined {
    if (this.#options.carriesAll || node.op.name !== 'contract') return undefined;
    const labels = [node.attrs['left'], node.attrs['right']].map((list) =>
      Array.isArray(list) ? list.map(Number) : [],
    );
    const { result, order } = node.attrs;
    const step = Math.max(-1, ...labels.flat()) + 1;
    const sides = node.operands.map((operand) => this.#yield(operand));
    return (results) => {
      const [left, right] = sides.map((side) => results.stacked(side));
      const total = this.#b.contract(left!, right!, {
        left: [step, ...labels[0]!],
        right: [step, ...labels[1]!],
        result: Array.isArray(result) ? result.map(Number) : [],
        ...(Array.isArray(order) && { order: [Number(order[0]), Number(order[1])] as const }),
      });
      return after(total, results);
    };
  }

  /** A sum of what is yielded anyway. */
  #sum({ node, after }: Term): Finish | undefined {
    const [summed] = node.operands;
    const { axes } = node.attrs;
    if (node.op.name !== 'sum' || !Array.isArray(axes) || !this.yields.includes(summed!)) return undefined;
    const all = [0, ...axes.map((axis) => Number(axis) + 1)];
    return (results) => after(this.#b.sum(results.stacked(summed!), { axes: all }), results);
  }

  #carried({ node, after }: Term): Finish {
    const total = this.#scan.carry(zerosOf(this.#b, node.type));
    const i = this.next.push(this.#b.add(total, node)) - 1;
    return (results) => after(results.final(i), results);
  }

  #yield(node: Node): Node {
    if (!this.yields.includes(node)) this.yields.push(node);
    return node;
  }
}

interface Term {
  readonly node: Node;
  readonly after: (total: Node, results: Results) => Node;
}

/** Operators f with Σ f(x) = f(Σ x). */
const linear: ReadonlySet<string> = new Set(['neg', 'reshape', 'transpose', 'broadcast', 'unslice']);
