/** What an `if` that only a run decides gives: the results of its two sides, one by one, as results of a branch. */
import type { Span } from '../../../grammar/source.ts';
import type { If } from '../../../grammar/syntax.ts';
import { equalShapes } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import { closeBranch, type BranchCondition } from '../../ops/bodies/close-branch.ts';
import { findName, namedValues, type Frame, type Outcome } from '../context.ts';
import { describeValue } from '../describe.ts';
import type { Primes } from '../primes.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { toNodes } from '../tensors.ts';
import { poison, tensorsIn, tensorValue, type Value } from '../values.ts';

interface Ended {
  readonly outcome: Outcome;
  readonly primes: Primes;
}

export interface Decision {
  readonly expression: If;
  readonly branch: If['branches'][number];
  readonly condition: BranchCondition;
  readonly body: Ended;
  readonly otherwise: Ended;
  /** Next values that were bound before. */
  readonly before: Primes;
  /** Computed before the `if`, whatever it decides. */
  readonly outside: ReadonlySet<Node>;
}

/** One value of both sides, and the next values that either of them bound. */
export function mergeSides(decision: Decision, frame: Frame): Outcome {
  const merger = new Merger(decision, frame);
  const { body, otherwise, before, expression } = decision;
  const { returned: a, value: x } = body.outcome;
  const { returned: b, value: y } = otherwise.outcome;
  const returned = a !== undefined && b !== undefined ? merger.pair(a, b) : undefined;
  const value = x !== undefined && y !== undefined ? merger.pair(x, y) : undefined;
  const names = new Set([...body.primes.own.keys(), ...otherwise.primes.own.keys()]);
  const own = [...names].map((name) => {
    const old = findName(frame.names, name) ?? poison;
    return [name, merger.pair(body.primes.own.get(name) ?? old, otherwise.primes.own.get(name) ?? old)] as const;
  });
  const leaves = new Set([...body.primes.all.keys(), ...otherwise.primes.all.keys()]);
  const all = [...leaves].map((leaf) => {
    const old = before.all.get(leaf) ?? leaf;
    const [p, q] = [body.primes.all.get(leaf) ?? old, otherwise.primes.all.get(leaf) ?? old];
    return [leaf, merger.pair(tensorValue(p), tensorValue(q))] as const;
  });
  const results = merger.close();
  for (const [name, get] of own) frame.primes.set(name, get(results));
  for (const [leaf, get] of all) {
    const next = get(results);
    if (next.kind === 'tensor') frame.context.primes.set(leaf, next.node);
  }
  if (returned !== undefined) return { returned: returned(results) };
  if (a !== undefined || b !== undefined) {
    const message = 'one side of this `if` returns, the other one ends without';
    const help = 'Let both return, or return after the `if`.';
    return { returned: fail(frame, elaborateProblems.noValue, expression.span, message, { help }) };
  }
  return value === undefined ? {} : { value: value(results) };
}

type Get = (results: readonly Node[]) => Value;

class Merger {
  readonly #decision: Decision;
  readonly #frame: Frame;
  readonly #body: Node[] = [];
  readonly #otherwise: Node[] = [];

  constructor(decision: Decision, frame: Frame) {
    this.#decision = decision;
    this.#frame = frame;
  }

  pair(a: Value, b: Value): Get {
    if (a.kind === 'poison' || b.kind === 'poison') return () => poison;
    if (a.kind === b.kind && (a.kind === 'tuple' || a.kind === 'list')) {
      const others = b.kind === 'tuple' || b.kind === 'list' ? b.elements : [];
      if (others.length !== a.elements.length) return this.#differ(a, b);
      const parts = a.elements.map((element, i) => this.pair(element, others[i]!));
      return (results) => ({ kind: a.kind, elements: parts.map((get) => get(results)) });
    }
    if (isSame(a, b)) return () => a;
    return this.#tensors(a, b);
  }

  #tensors(a: Value, b: Value): Get {
    const [first, second] = this.#spans();
    const met = toNodes(this.#frame, [
      { value: a, span: first },
      { value: b, span: second },
    ]);
    if (met === undefined) return () => poison;
    const [x, y] = met.nodes;
    const shape = x!.type.shape.length === 0 ? y!.type.shape : x!.type.shape;
    const fits = (node: Node): boolean => node.type.shape.length === 0 || equalShapes(node.type.shape, shape);
    if (!fits(x!) || !fits(y!)) return this.#differ(tensorValue(x!), tensorValue(y!));
    const { builder } = this.#frame.context;
    const i = this.#body.push(builder.expand(x!, shape)) - 1;
    this.#otherwise.push(builder.expand(y!, shape));
    return (results) => ({ kind: 'tensor', node: results[i]!, ...(met.weak ? { weak: true as const } : {}) });
  }

  #differ(a: Value, b: Value): Get {
    const [first, second] = this.#spans();
    fail(
      this.#frame,
      elaborateProblems.shapeMismatch,
      this.#decision.expression.span,
      'the sides of this `if` differ',
      {
        labels: [
          { span: first, text: textOf(a) },
          { span: second, text: textOf(b) },
        ],
        help: 'Only a run knows which side it is: both give the same type.',
      },
    );
    return () => poison;
  }

  #spans(): readonly [Span, Span] {
    const { expression, branch } = this.#decision;
    const next = expression.branches[expression.branches.indexOf(branch) + 1]?.body ?? expression.otherwise;
    return [branch.body.span, next?.span ?? expression.span];
  }

  close(): readonly Node[] {
    const { condition, expression, outside } = this.#decision;
    if (this.#body.length === 0) return [];
    const sides = { body: this.#body, otherwise: this.#otherwise };
    const given = (node: Node): Node | undefined => (outside.has(node) ? node : undefined);
    return from(this.#frame, expression.span, () => closeBranch(this.#frame.context.builder, condition, sides, given));
  }
}

function textOf(value: Value): string {
  return value.kind === 'tensor' ? formatType(value.node.type) : describeValue(value);
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'tensor') return b.kind === 'tensor' && a.node === b.node;
  return (
    ((a.kind === 'number' || a.kind === 'boolean' || a.kind === 'string') &&
      a.kind === b.kind &&
      a.value === b.value) ||
    a === b
  );
}

/** The tensors that names stand for where the `if` is: their work is shared, not part of a side. */
export function visible({ names, primes }: Frame): ReadonlySet<Node> {
  return new Set([...primes.values(), ...namedValues(names)].flatMap(tensorsIn));
}
