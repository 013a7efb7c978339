/** Exponentials over their sum, or the logarithm of it, without the largest taken away first: ∞/∞ from e^89 on. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { constantValue } from '../graph/constant-value.ts';
import { plain, rootsOf } from './graph.ts';
import { defineLint, type Finding } from './lint.ts';

const text = (probability: string): string => `model M[B] {
  input x: f32[B, 4]
  score = x |> fc: Dense[3]
  output p = ${probability}
}
`;

const softmax: Omit<Finding, 'span'> = { message: 'a softmax that is written out: its exponentials overflow' };
const logsumexp: Omit<Finding, 'span'> = {
  message: 'the logarithm of a sum of exponentials, which overflow',
  help: 'In f32 e^x is ∞ from x = 89 on, and 0 below −103. `logsumexp(x)` takes the largest away first and adds it again, and has `axis=`, `keepdims=` and `mask=`; `log_softmax(x)` is x minus it.',
};

export const writtenOutSoftmax = defineLint({
  code: 'NN6012',
  name: 'written-out-softmax',
  title: 'softmax or logsumexp written out',
  help: 'In f32 e^x is ∞ from x = 89 on, and ∞/∞ NaN. `softmax(x)` takes the largest away first, and has `axis=` and `mask=`; the logarithm is `log_softmax(x)`.',
  example: {
    wrong: text('exp(score) / sum(exp(score), axis=-1, keepdims=true)'),
    right: text('softmax(score)'),
  },
  find({ training, inference, builder: { origins } }) {
    return topological([...rootsOf(training), ...rootsOf(inference)]).flatMap((node): readonly Finding[] => {
      const span = origins.get(node)?.span;
      const found = formOf(node);
      return span === undefined || found === undefined ? [] : [{ span, ...found }];
    });
  },
});

function formOf({ op, operands: [x, y] }: Node): Omit<Finding, 'span'> | undefined {
  if (op.name === 'log') return exponentialsOf(x!) === undefined ? undefined : logsumexp;
  return op.name === 'div' && exponentialsOf(y!) === plain(x!) ? softmax : undefined;
}

/** The exponentials that a sum is of, ε, a factor or a bound beside it or not, if nothing keeps them small. */
function exponentialsOf(node: Node): Node | undefined {
  const total = underneath(node, ['add', 'maximum', 'mul', 'div']);
  const all = total.op.name === 'sum' ? plain(total.operands[0]!) : undefined;
  if (all === undefined) return undefined;
  const [, chosen, other] = all.op.name === 'where' ? all.operands : [];
  const power = chosen !== undefined && constantValue(other!) === 0 ? plain(chosen) : all;
  return power.op.name === 'exp' && isUnbounded(power.operands[0]!) ? all : undefined;
}

const bounded: ReadonlySet<string> = new Set('tanh sigmoid erf sin cos minimum reduceMax'.split(' '));

/** Neither bounded above, nor made so by what is taken away from it, nor of what is known when compiling alone. */
function isUnbounded(exponent: Node): boolean {
  const x = underneath(exponent, ['add', 'sub', 'mul', 'div', 'neg', 'maximum']);
  if (bounded.has(x.op.name) || (x.op.name === 'sub' && isLargest(x.operands[1]!))) return false;
  return topological([exponent]).some(({ op }) => op.name === 'leaf');
}

/** The largest of something, choices aside. */
function isLargest(node: Node, steps = 4): boolean {
  const at = plain(node);
  if (at.op.name === 'reduceMax') return true;
  return (
    steps > 0 &&
    ['stopGradient', 'where', 'maximum'].includes(at.op.name) &&
    at.operands.some((operand) => isLargest(operand, steps - 1))
  );
}

/** What operators have beside numbers and sizes. */
function underneath(node: Node, through: readonly string[]): Node {
  let at = plain(node);
  while (through.includes(at.op.name)) {
    const [first, ...others] = at.operands
      .map(plain)
      .filter(({ op: { name } }) => name !== 'constant' && name !== 'size');
    if (first === undefined || others.length > 0) return at;
    at = first;
  }
  return at;
}
