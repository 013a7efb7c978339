/**
 * The graph builder makes all nodes. It gives back an equal node that is there already instead of a second one (interning), puts a `broadcast`
 * wherever shapes differ, and applies the stable rewrites it was given. One builder is one graph; nodes of two builders never mix.
 */
import type { Operators } from '../ops/index.ts';
import type { NoAttrs } from '../ops/rules/define.ts';
import type { AnyOp, Mismatch, Op, Operands } from '../ops/op.ts';
import { InternalError } from '../internal-error.ts';
import { broadcastShapes, trailingAxes } from './broadcast.ts';
import { equalShapes, type Dim } from './dim.ts';
import { nodeKey } from './key.ts';
import { typesOf, type Attrs, type Node } from './node.ts';
import type { Origin, Origins } from './origin.ts';
import { formatType, type DType } from './type.ts';

/** A method per operator: operands, then attributes where the operator has any. */
type Methods = {
  readonly [K in keyof Operators]: Operators[K] extends Op<infer N, infer A>
    ? (...args: A extends NoAttrs ? Operands<Node, N> : readonly [...Operands<Node, N>, A]) => Node
    : never;
};

/** Why an operator cannot have its operands: their shapes do not broadcast, or its type rule refuses them. */
export interface Misfit extends Mismatch {
  readonly by: 'broadcast' | 'type';
}

/** A pure local rewrite: a better node of the same value, or undefined. */
export type Rewrite = (node: Node, b: Builder) => Node | undefined;

export interface Builder extends Methods {
  /** Any operator by value; what the methods call. Throws InternalError where the operands do not fit. */
  apply(op: AnyOp, operands: readonly Node[], attrs?: Attrs): Node;
  /** `apply` for operands that may not fit. */
  attempt(op: AnyOp, operands: readonly Node[], attrs?: Attrs): Node | Misfit;
  /** A scalar constant. */
  scalar(value: number, dtype: DType): Node;
  /** `node` expanded to `shape`, aligned at the last axis; itself where it has that shape. */
  expand(node: Node, shape: readonly Dim[]): Node;
  /** One result of an operator with several, such as a scan. Its users always read results through this, even where there is only one. */
  result(node: Node, index: number): Node;
  /** A scope for the binders of a body that is being built. */
  scope(): number;
  /** Runs `body` with `origin` recorded for every node that it makes first. */
  from<T>(origin: Origin | undefined, body: () => T): T;
  readonly origins: Origins;
  /** Further places of the text that made a node which was there already. */
  readonly otherOrigins: ReadonlyMap<Node, readonly Origin[]>;
}

/** A new, empty graph over the given operators; each new node is offered to the rewrites in order. */
export function createBuilder(operators: Operators, rewrites: readonly Rewrite[] = []): Builder {
  const interned = new Map<string, Node>();
  const origins = new Map<Node, Origin>();
  const otherOrigins = new Map<Node, Origin[]>();
  let origin: Origin | undefined;
  let scopes = 0;

  function intern(op: AnyOp, operands: readonly Node[], attrs: Attrs): Node | Misfit {
    const key = nodeKey(op, operands, attrs);
    const known = interned.get(key);
    if (known !== undefined) {
      // What changes nothing does not make its operand.
      if (!operands.includes(known)) noteAgain(known);
      return known;
    }
    const inferred = op.infer(typesOf(operands), attrs);
    if ('mismatch' in inferred) return { ...inferred, by: 'type' };
    const results = 'dtype' in inferred ? [inferred] : inferred;
    const node: Node = { id: interned.size, op, operands, attrs, type: results[0]!, results };
    interned.set(key, node);
    if (origin !== undefined) origins.set(node, origin);
    const better = firstRewrite(node);
    if (better !== undefined) interned.set(key, better);
    return better ?? node;
  }

  function noteAgain(node: Node): void {
    if (origin === undefined || origin.gradient === true || node.operands.length === 0) return;
    const others = otherOrigins.get(node);
    if ((others?.at(-1) ?? origins.get(node)) === origin) return;
    if (others === undefined) otherOrigins.set(node, [origin]);
    else others.push(origin);
  }

  function firstRewrite(node: Node): Node | undefined {
    for (const rewrite of rewrites) {
      const better = rewrite(node, builder);
      if (better !== undefined && better !== node) return better;
    }
    return undefined;
  }

  function expand(node: Node, shape: readonly Dim[]): Node {
    if (equalShapes(node.type.shape, shape)) return node;
    return apply(operators.broadcast, [node], { shape, axes: trailingAxes(node.type.shape.length, shape.length) });
  }

  function attempt(op: AnyOp, operands: readonly Node[], attrs: Attrs = {}): Node | Misfit {
    if (!op.elementwise || haveOneShape(operands)) return intern(op, operands, attrs);
    const shape = broadcastShapes(operands.map((operand) => operand.type.shape));
    if ('mismatch' in shape) return { ...shape, by: 'broadcast' };
    const expanded = operands.map((operand) => expand(operand, shape));
    return intern(op, expanded, attrs);
  }

  function apply(op: AnyOp, operands: readonly Node[], attrs?: Attrs): Node {
    const made = attempt(op, operands, attrs);
    if (!('mismatch' in made)) return made;
    const types = operands.map((operand) => formatType(operand.type)).join(', ');
    throw new InternalError(`${op.name}${made.by === 'type' ? `(${types})` : ''}: ${made.mismatch}`);
  }

  const methods = Object.fromEntries(Object.entries<AnyOp>(operators).map(([name, op]) => [name, methodOf(op, apply)]));
  if (!hasMethods(methods, operators)) throw new InternalError('an operator lacks its builder method');
  const builder: Builder = {
    ...methods,
    apply,
    attempt,
    expand,
    scope: () => ++scopes,
    result: (node, index) => apply(operators.project, [node], { index, type: node.results[index]! }),
    scalar: (value, dtype) => apply(operators.constant, [], { value, dtype }),
    from(place, body) {
      const outer = origin;
      origin = place;
      try {
        return body();
      } finally {
        origin = outer;
      }
    },
    origins,
    otherOrigins,
  };
  return builder;
}

/** Whether it is the very same object, which is quick to ask and mostly so, as operands are made of each other; `attempt` compares others. */
function haveOneShape(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.type.shape === nodes[0]!.type.shape);
}

/** The compiler cannot follow names through `fromEntries`, so this looks. */
function hasMethods(
  methods: Readonly<Record<string, (...args: readonly (Node | Attrs)[]) => Node>>,
  operators: Operators,
): methods is typeof methods & Methods {
  return Object.keys(operators).every((name) => name in methods);
}

function isNode(argument: Node | Attrs): argument is Node {
  return 'op' in argument;
}

/** Operands first, then the attributes of an operator that has any; no operator names an attribute `op`. */
function methodOf(op: AnyOp, apply: Builder['apply']) {
  return (...args: readonly (Node | Attrs)[]): Node => {
    const last = args.at(-1);
    return last === undefined || isNode(last) ? apply(op, args.filter(isNode)) : apply(op, args.filter(isNode), last);
  };
}
