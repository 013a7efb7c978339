/** The layout of emitted text: what Prettier makes of it, or nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printExpr } from '../../compiler/emit/typescript/expression.ts';
import { format } from '../../compiler/emit/typescript/format.ts';
import { laidOut } from '../../compiler/emit/typescript/layout.ts';
import { createTarget } from '../../compiler/emit/typescript/target.ts';
import { addDims, scaleDim, symbolDim } from '../../compiler/graph/dim.ts';
import type { Expr } from '../../compiler/loop/ir.ts';
import { binary, compare, constant, select, unary } from '../../compiler/loop/scalar.ts';

const long = (name: string, count: number): string => Array.from({ length: count }, (_, i) => `${name}${i}`).join(', ');

/** Forms that printers write, on one line each. */
const known: readonly string[] = [
  `import { ${long('name', 20)} } from 'nnc/runtime';`,
  `import { a, b } from 'nnc/runtime';`,
  `const spec = { abi: 1, dims: ['B'], params: { ${Array.from({ length: 9 }, (_, i) => `'a.${i}': { shape: [1, 2], init: f(0) }`).join(', ')} }, state: {}, layOut };`,
  `const one = { inputs: [{ name: 'x', size: 1 }, { name: 'y', size: 2 }] };`,
  `const one = { inputs: [{ name: 'x' }, { name: 'y' }], sizes: [[1, 2], [3, 4]] };`,
  `const named = (v) => ({ ${long('property', 14)} });`,
  `return Object.freeze({ ${long('property', 14)} });`,
  `call(${long('argument', 16)});`,
  `const view = memory.f32(B * T * 24, [${long('argument', 12)}]);`,
  `const view = both([1, 2], [${long('argument', 12)}]);`,
  `function layOut(${Array.from({ length: 9 }, (_, i) => `size${i}: number`).join(', ')}) {\nreturn 1;\n}`,
  `class A {\n\nload(file: Uint8Array, options: { readonly strict?: boolean; readonly only?: string } = {}): { readonly loaded: readonly string[]; readonly missing: readonly string[]; readonly unexpected: readonly string[] } {\nreturn 1;\n}\n\n}`,
  `y[i] = ${Array.from({ length: 9 }, (_, i) => `(a${i} * b${i}) / 3`).join(' + ')};`,
  `const sum = ${Array.from({ length: 12 }, (_, i) => `first${i}`).join(' - ')} + 1;`,
  `total += ${Array.from({ length: 11 }, (_, i) => `Math.abs(a${i})`).join(' * ')};`,
  `const schema = { a: { b: [1, 2] } } as const;`,
  `/**\n* A comment.\n*/\nfunction f() {\n\n\nif (a) {\nb();\n}\n\n\nc();\n\n}`,
];

test.each(known)('%s', async (text) => {
  expect(laidOut(text)).toBe(await format(text));
});

/** What it leaves to Prettier. */
const unknown: readonly string[] = [
  String.raw`const a = 'it\'s';`,
  'const a = "double";',
  'const a = `template`;',
  `const numbers = [${Array.from({ length: 60 }, (_, i) => i).join(', ')}];`,
  `const a = ${long('b', 30).replaceAll(', ', ' ? 1 : ')} ? 1 : 2;`,
  `const a = ${'x'.repeat(130)};`,
  `y[0] = Math.sqrt(first + (${long('a', 18).replaceAll(',', ' +')}) + (isActive ? x * x : 0));`,
  `for (let i = ${long('a', 20).replaceAll(',', ' +')}; i < 10; i++) {\nb();\n}`,
  'a(); // a comment behind',
];

/** Sums, products, quotients, calls, choices and elements of arrays, as kernels have them. */
const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 6, depthSize: 'xlarge' },
    fc.tuple(fc.constantFrom('x', 'weight', 'gradient'), fc.nat(900)).map(([buffer, far]): Expr => {
      const at = addDims(scaleDim(symbolDim('row'), far), symbolDim(`${buffer}At`));
      return { kind: 'load', type: 'f64', place: { buffer, element: 'f64', at } };
    }),
    fc.constantFrom(0.5, -1.25, 1e-7, 3).map((value) => constant(value, 'f64')),
    fc.tuple(fc.constantFrom('neg', 'abs', 'exp', 'sqrt'), tie('expr')).map(([op, a]) => unary(op, a)),
    fc.tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'max'), tie('expr'), tie('expr')).map(([op, a, b]) => binary(op, a, b)), // prettier-ignore
    fc.tuple(tie('expr'), tie('expr'), tie('expr')).map(([a, b, c]) => select(compare('lt', a, b), b, c)),
  ),
}));

test('statements of kernels are laid out as Prettier would, or left to it', async () => {
  const { target } = createTarget('js');
  let laid = 0;
  await fc.assert(
    fc.asyncProperty(
      expr,
      fc.constantFrom('y[i] = ', 'const value = ', 'y[i * 17 + yAt2] += '),
      async (value, start) => {
        const text = `${start}${printExpr(value, target)};`;
        const own = laidOut(text);
        if (own === undefined) return;
        laid++;
        expect(own).toBe(await format(text));
      },
    ),
    { numRuns: 400 },
  );
  expect(laid).toBeGreaterThan(100);
});

test.each(unknown)('not %s', (text) => {
  expect(laidOut(text)).toBeUndefined();
});
