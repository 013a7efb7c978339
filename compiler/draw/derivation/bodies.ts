/** The bodies of loops and branches as formulas: what a scan computes at each step, and what either side of an `if` does. */
import type { Step } from '../../autodiff/gradient.ts';
import { rootsIn } from '../../graph/bodies.ts';
import { constantValue } from '../../graph/constant-value.ts';
import type { Node } from '../../graph/node.ts';
import { topological, usersOf } from '../../graph/traverse.ts';
import { alsoNamed, formulaOf, hasLongForward, termOf, tooDeepIn } from '../formula.ts';
import { isSilent } from '../silent.ts';
import { formatAttr, type Names } from '../text.ts';
import { freeName, freeStem } from '../value-names.ts';

export interface Body {
  /** `loop1 = scan over T backwards, from c = ∂h`. */
  readonly head: string;
  /** `c′ = tanh(x[t] + c · w)`, `yields c`; what is inside of a body in this one is indented. */
  readonly lines: readonly string[];
}

function hasBody(node: Node): boolean {
  return node.op.name === 'scan' || node.op.name === 'branch' || hasLongForward(node);
}

/** Operations with bodies among the steps and in what their formulas say, in the order of computation. */
export function bodiesAround(steps: readonly Step[], names: Names): readonly Node[] {
  const formulas = new Set(steps.flatMap(({ node, back }) => [node, ...back.flatMap((part) => part ?? [])]));
  const seen = new Set<Node>();
  const pending = [...formulas];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    // Formulas end at names.
    if (formulas.has(node) || !names.has(node)) pending.push(...node.operands);
  }
  return [...seen]
    .filter((node) => hasBody(node) && (formulas.has(node) || !names.has(node)))
    .toSorted((x, y) => x.id - y.id);
}

/** What is named while bodies are written. */
interface Scope {
  readonly known: Names;
  /** What no name of a body may be. */
  readonly taken: ReadonlySet<string>;
  /** How many values have got a name of their own in the outermost body. */
  readonly own: { readonly stem: string; count: number };
}

export class Bodies {
  readonly #taken: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();
  readonly #carriesOf: (scan: Node) => readonly string[] | undefined;

  /** `taken` are all other names, `carriesOf` tells how the text calls what a loop carries. */
  constructor(taken: ReadonlySet<string>, carriesOf: (scan: Node) => readonly string[] | undefined) {
    this.#taken = taken;
    this.#carriesOf = carriesOf;
  }

  /** Names for those that have none. */
  name(nodes: readonly Node[], names: Names): ReadonlyMap<Node, string> {
    return new Map(nodes.flatMap((node) => (names.has(node) ? [] : [[node, this.#nextName(node)] as const])));
  }

  #nextName({ op }: Node): string {
    const stems = { scan: 'loop scan loop_', branch: 'if either if_' }[op.name] ?? 'custom own custom_';
    const stem = freeStem(stems, this.#taken);
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    return `${stem}${count}`;
  }

  /** `known` has names for what came in, too. */
  write(node: Node, known: Names): Body {
    const stem = freeStem('u w z y q a b d e f g p r', this.#taken);
    const taken = new Set([...this.#taken, `${stem}1`]);
    return this.#write(node, known.get(node) ?? node.op.name, { known, taken, own: { stem, count: 0 } });
  }

  #write(node: Node, name: string, scope: Scope): Body {
    if (node.op.name === 'scan') return this.#scan(node, name, scope);
    return node.op.name === 'branch' ? this.#branch(node, name, scope) : this.#custom(node, name, scope);
  }

  #scan(scan: Node, name: string, scope: Scope): Body {
    const { operands, attrs } = scan;
    const { known, taken } = scope;
    const [sequences, count] = [Number(attrs['sequences']), Number(attrs['carries'])];
    const carries = this.#carries(scan, count, taken);
    const step = freeName('t k n j s step step_', new Set([...taken, ...carries]));
    const binderText = (position: number): string => {
      if (position < sequences) return `${whole(operands[position]!, known)}[${step}]`;
      return carries[position - sequences] ?? whole(operands[position]!, known);
    };
    const first = operands
      .slice(sequences, sequences + count)
      .map((node, i) => `${carries[i]!} = ${termOf(node, known)}`);
    const from = first.length === 0 ? '' : `, from ${first.join(' and ')}`;
    const yields = rootsIn(attrs['yields']);
    const results = [
      ...rootsIn(attrs['next']).map((node, i) => [`${carries[i]!}′ =`, node] as const),
      ...yields.map((node, i) => [yields.length === 1 ? 'yields' : `yields ${i + 1}:`, node] as const),
    ];
    const at = step === 't' ? '' : `, steps ${step}`;
    return {
      head: `${name} = scan over ${formatAttr(attrs['length'])}${attrs['reversed'] === true ? ' backwards' : ''}${at}${from}`,
      lines: this.#lines(results, binderText, { ...scope, taken: new Set([...taken, ...carries, step]) }),
    };
  }

  /** Names for the carries: those of the `.nn` text, or letters where something else in the derivation has such a name. */
  #carries(scan: Node, count: number, taken: ReadonlySet<string>): readonly string[] {
    const written = this.#carriesOf(scan);
    if (written !== undefined && !written.some((name) => taken.has(name))) return written;
    const letters = 'c d h s a b e f g k m n p q r carry carry_'.split(' ').filter((letter) => !taken.has(letter));
    if (count === 1) return letters.slice(0, 1);
    const stem = freeStem(letters.join(' '), taken);
    return Array.from({ length: count }, (_, i) => `${stem}${i + 1}`);
  }

  #branch({ operands, attrs }: Node, name: string, scope: Scope): Body {
    const compares = attrs['compare'] !== '';
    const captured = compares ? operands : operands.slice(1);
    const condition = compares
      ? `${formatAttr(attrs['left'])} ${formatAttr(attrs['compare'])} ${formatAttr(attrs['right'])}`
      : termOf(operands[0]!, scope.known);
    const binderText = (position: number): string => whole(captured[position]!, scope.known);
    const side = (word: string, roots: readonly Node[]): readonly string[] => {
      const results = roots.map((node, i) => [roots.length === 1 ? word : `${word} result ${i + 1} =`, node] as const);
      return this.#lines(results, binderText, scope);
    };
    return {
      head: `${name} = if ${condition}`,
      lines: [...side('then', rootsIn(attrs['body'])), ...side('else', rootsIn(attrs['otherwise']))],
    };
  }

  #custom({ operands, attrs }: Node, name: string, scope: Scope): Body {
    const binderText = (position: number): string => whole(operands[position]!, scope.known);
    const roots = rootsIn(attrs['primal']);
    const results = roots.map((node, i) => [roots.length === 1 ? 'gives' : `result ${i + 1} =`, node] as const);
    return {
      head: `${name} = what follows, with a derivative of its own`,
      lines: this.#lines(results, binderText, scope),
    };
  }

  /** First what is used more than once or lies deep, under names of its own, and what has a body itself; then the results. */
  #lines(
    results: readonly (readonly [label: string, node: Node])[],
    binderText: (position: number) => string,
    scope: Scope,
  ): readonly string[] {
    const roots = results.map(([, node]) => node);
    const order = topological(roots);
    const users = usersOf(order);
    const own = new Map<Node, string>();
    for (const node of order) {
      if (node.op.name === 'binder') own.set(node, binderText(Number(node.attrs['position'])));
    }
    const inside = alsoNamed(scope.known, own);
    // A change of form is written as what it changes.
    const uses = (node: Node): number => {
      const places = users.get(node)!.map((user) => {
        return isSilent(user) ? uses(user) : user.operands.filter((operand) => operand === node).length;
      });
      return places.reduce((sum, count) => sum + count, roots.filter((root) => root === node).length);
    };
    const isShared = (node: Node): boolean => {
      const isPart = node.operands.length > 0 && constantValue(node) === undefined && !isSilent(node);
      return isPart && uses(node) > 1;
    };
    const named = new Set(order.filter((node) => isShared(node) || hasBody(node)));
    for (const node of tooDeepIn(roots, named)) named.add(node);
    const definitions = order
      .filter((node) => named.has(node))
      .flatMap((node): readonly string[] => {
        if (!hasBody(node)) {
          const name = `${scope.own.stem}${++scope.own.count}`;
          const line = `${name} = ${formulaOf(node, inside)}`;
          own.set(node, name);
          return [line];
        }
        const name = this.#nextName(node);
        const { head, lines } = this.#write(node, name, { ...scope, known: inside });
        own.set(node, name);
        return [head, ...lines.map((line) => `      ${line}`)];
      });
    return [...definitions, ...results.map(([label, node]) => `${label} ${termOf(node, inside)}`)];
  }
}

/** In parentheses where it is no name. */
function whole(node: Node, known: Names): string {
  const text = termOf(node, known);
  return /^(?:[\p{L}\p{N}_.∂]+|\([^()]*\))(?:\[[^[\]]*\])*$/u.test(text) ? text : `(${text})`;
}
