/** Many cases of the library as one model, so that one elaboration and one module serve all of them. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import type { Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { substitute } from '../../compiler/graph/rebuild.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import type { cases } from './cases.ts';
import type { Input } from './derivatives.ts';

/** How an input of a case is declared, what of it the case sees, and what it must hold for that. */
export interface Way {
  readonly name: string;
  readonly declared: (input: Input) => Input;
  /** An expression of the declared input. */
  readonly seen: (declared: string, input: Input) => string;
}

export interface Together {
  readonly b: Builder;
  /** By the name of the output: the expression in its way, and the gradients of Σ y · seed; none where y is no float. */
  readonly outputs: ReadonlyMap<string, Node>;
  /** Inputs, and what else was a leaf, each with what its declaration says that it holds. */
  readonly leaves: ReadonlyMap<Node, readonly number[] | undefined>;
}

interface Options {
  readonly dtype: 'f32' | 'f64';
  /** Whether case `i` has gradients among its outputs. */
  readonly differentiated: (i: number) => boolean;
}

export function together(list: typeof cases, way: Way, { dtype, differentiated }: Options): Together {
  const declarations = new Set<string>();
  const lines: string[] = [];
  const given = new Map<string, readonly number[]>();
  const uses = list.map(([expression, inputs, { declarations: own = '', training }], i) => {
    declarations.add(own);
    const prefix = `${way.name}${i}`;
    let text = expression;
    for (const [name, input] of Object.entries(inputs)) {
      const leaf = `${prefix}_${name}`;
      const { type, data } = way.declared(input);
      given.set(leaf, data);
      lines.push(`input ${leaf}: ${type}`, `${leaf}_seen = ${way.seen(leaf, input)}`);
      // Neither `name=` before a value nor a letter of a pattern in quotes.
      text = text.replaceAll(new RegExp(`(?<![\\w"])${name}(?![\\w"]|=(?!=))`, 'g'), `${leaf}_seen`);
    }
    lines.push(`output ${prefix} = ${text}`);
    return { prefix, names: Object.keys(inputs).map((name) => `${prefix}_${name}`), training };
  });
  const model = modelOf(`${[...declarations].join('')}model Test {\n  ${lines.join('\n  ')}\n}\n`, { dtype });
  const { builder: b } = model;
  const inputs = new Map(model.inputs.map(({ name, leaf }) => [name, leaf]));
  const leaves = new Map<Node, readonly number[] | undefined>(
    [...inputs].map(([name, leaf]) => [leaf, given.get(name)]),
  );
  const outputs = new Map<string, Node>();
  const stand = new Map<Node, Node>();
  for (const [i, { prefix, names, training }] of uses.entries()) {
    const original = (training === true ? model.training : model.inference).outputs.get(prefix)!;
    const others = topological([original]).filter((node) => node.op.lowering.kind === 'leaf' && !leaves.has(node));
    for (const leaf of others.filter((node) => !stand.has(node))) {
      const input = b.leaf({ role: 'input', name: `own${stand.size}`, type: leaf.type });
      stand.set(leaf, input);
      leaves.set(input, undefined);
    }
    const root = substitute([original], b, stand).get(original)!;
    outputs.set(prefix, root);
    if (!isFloat(root.type.dtype) || !differentiated(i)) continue;
    const wrt = names.map((name) => inputs.get(name)!).filter(({ type }) => isFloat(type.dtype));
    if (wrt.length === 0) continue;
    const seed = b.leaf({ role: 'input', name: `${prefix}_seed`, type: root.type });
    leaves.set(seed, undefined);
    for (const [j, slope] of gradient(b, root, wrt, seed).entries()) outputs.set(`${prefix}_d${j}`, slope);
  }
  return { b, outputs, leaves };
}
