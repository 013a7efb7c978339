/** A choice taken out of a loop: the loop is written twice, and each name is bound once. */
import { expect, test } from 'vitest';
import { symbolDim, symbolsOf } from '../../compiler/graph/dim.ts';
import type { Expr, Stmt } from '../../compiler/loop/ir.ts';
import { share } from '../../compiler/loop/refine/share.ts';
import { unswitch } from '../../compiler/loop/refine/unswitch.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';

const load = (buffer: string, at: string): Expr => {
  return { kind: 'load', type: 'f32', place: { buffer, element: 'f32', at: symbolDim(at) } };
};

test('loops and lets of both sides have names of their own', () => {
  const mask: Expr = { kind: 'compare', type: 'bool', op: 'lt', a: load('flag', 'n'), b: load('flag', 'n') };
  const total = { name: 'total#1', type: 'f32', mutable: true } as const;
  const product: Expr = { kind: 'binary', type: 'f32', op: 'mul', a: load('x', 'j#2'), b: load('x', 'j#2') };
  const sum: Expr = { kind: 'binary', type: 'f32', op: 'add', a: { kind: 'get', type: 'f32', variable: total }, b: product }; // prettier-ignore
  const chosen: Expr = { kind: 'select', type: 'f32', mask, a: { kind: 'get', type: 'f32', variable: total }, b: load('x', 'i#0') }; // prettier-ignore
  const loop = (variable: string, body: readonly Stmt[]): Stmt => {
    return { kind: 'for', variable, from: symbolDim('zero'), to: symbolDim('n'), step: 1, parallel: false, body };
  };
  const body = [
    loop('i#0', [
      { kind: 'let', variable: total, value: { kind: 'const', type: 'f32', value: 0 } },
      loop('j#2', [{ kind: 'set', variable: total, value: sum }]),
      { kind: 'store', place: { buffer: 'y', element: 'f32', at: symbolDim('i#0') }, value: chosen },
    ]),
  ];
  const [choice] = unswitch(body);
  expect(choice!.kind).toBe('if');
  const params = [
    ...['flag', 'x'].map((name) => ({ kind: 'buffer', name, element: 'f32', access: 'read' }) as const),
    { kind: 'buffer', name: 'y', element: 'f32', access: 'write' } as const,
    ...['zero', 'n'].map((name) => ({ kind: 'extent', name }) as const),
  ];
  expect(verifyKernel({ name: 'k', doc: () => [], params, body: share(unswitch(body)) })).toEqual([]);
  const bound: string[] = [];
  const visit = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if (stmt.kind === 'for') bound.push(stmt.variable, ...symbolsOf(stmt.from));
      if (stmt.kind === 'for') visit(stmt.body);
      if (stmt.kind === 'if') for (const side of [stmt.body, stmt.otherwise]) visit(side);
    }
  };
  visit(unswitch(body));
  const own = bound.filter((name) => name !== 'zero');
  expect(new Set(own).size).toBe(own.length);
});
