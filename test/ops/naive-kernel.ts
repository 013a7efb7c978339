/** The most obvious kernel for one operator: what its lowering means, without any scheduling. Every dim is a number here. */
import {
  addDims,
  constantDim,
  constantOf,
  mulDims,
  productOf,
  symbolDim,
  zeroDim,
  type Dim,
} from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Type } from '../../compiler/graph/type.ts';
import type { Expr, Kernel, Place, Stmt, Var } from '../../compiler/loop/ir.ts';
import { add, loopType } from '../../compiler/loop/scalar.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import type { LoweringContext, MultiIndex, Piece } from '../../compiler/ops/lowering.ts';
import type { Tensor } from '../../compiler/ops/op.ts';

/** Runs the operator's lowering on float64 operands; elements that no store reaches stay NaN. */
export function runLowering(node: Node, operands: readonly Tensor[]): Float64Array {
  const data = new Float64Array(constantOf(productOf(node.type.shape))!).fill(NaN);
  const buffers = new Map<string, KernelBuffer>([['out', { element: node.type.dtype, data }]]);
  for (const [i, tensor] of operands.entries()) {
    buffers.set(`x${i}`, { element: node.operands[i]!.type.dtype, data: tensor.data.slice() });
  }
  const params: Kernel['params'] = [...buffers].map(([name, { element }]) => ({
    kind: 'buffer',
    name,
    element,
    access: name === 'out' ? 'both' : 'read',
  }));
  interpretKernel({ name: node.op.name, doc: () => [], params, body: bodyOf(node) }, buffers, {});
  return data;
}

function bodyOf(node: Node): readonly Stmt[] {
  const { lowering } = node.op;
  const shape = node.type.shape;
  const at = (index: MultiIndex): Place => placeOf('out', node.type, index);
  switch (lowering.kind) {
    case 'map':
      return nest(shape, (index) => {
        const body: Stmt[] = [];
        const value = lowering.at(contextOf(node, body), index);
        return [...body, { kind: 'store', place: at(index), value }];
      });
    case 'alias':
      return nest(shape, (index) => {
        const from = placeOf('x0', { dtype: node.type.dtype, shape }, index);
        return [{ kind: 'store', place: at(index), value: load(from, node.type) }];
      });
    case 'reduce':
      return reduction(node);
    case 'assemble':
      return piecesOf(
        node,
        (context) => lowering.pieces(context),
        (_place, value) => value,
      );
    case 'accumulate': {
      const start = nest(shape, (index) => [
        { kind: 'store', place: at(index), value: contextOf(node, []).operand(0, index) },
      ]);
      return [
        ...start,
        ...piecesOf(
          node,
          (context) => lowering.pieces(context),
          (place, value) => add(load(place, node.type), value),
        ),
      ];
    }
    case 'rows':
      return lowering.body({
        attrs: node.attrs,
        operandTypes: node.operands.map(({ type }) => type),
        load: (i, place) =>
          load({ buffer: `x${i}`, element: node.operands[i]!.type.dtype, at: place }, node.operands[i]!.type),
        result: (place) => ({ buffer: 'out', element: node.type.dtype, at: place }),
      });
    default:
      throw new Error(`${node.op.name} has no loops of its own`);
  }
}

/** Element by element, with an accumulator each; all of them step together. */
function reduction(node: Node): readonly Stmt[] {
  const { lowering, name } = node.op;
  if (lowering.kind !== 'reduce') throw new Error(`${name} is no reduction`);
  const operand = node.operands[0]!.type;
  const axes = lowering.axes(node.attrs);
  const init = lowering.init(operand);
  const totals = init.map(({ type }, i): Var => ({ name: `total${i}`, type, mutable: true }));
  const read = totals.map((variable): Expr => ({ kind: 'get', type: variable.type, variable }));
  return nest(node.type.shape, (outer) => {
    const reduced = axes.map((axis) => operand.shape[axis]!);
    const inner = nest(
      reduced,
      (along) => {
        const rest = [...outer];
        const index = operand.shape.map((_, axis) =>
          axes.includes(axis) ? along[axes.indexOf(axis)]! : rest.shift()!,
        );
        const body: Stmt[] = [];
        const value = contextOf(node, body).operand(0, index);
        const next = lowering.step(read, value, index, axes, operand.shape);
        const temporaries = next.map(({ type }, i): Var => ({ name: `next${i}`, type, mutable: false }));
        return [
          ...body,
          ...next.map((step, i): Stmt => ({ kind: 'let', variable: temporaries[i]!, value: step })),
          ...temporaries.map((variable, i): Stmt => {
            return { kind: 'set', variable: totals[i]!, value: { kind: 'get', type: variable.type, variable } };
          }),
        ];
      },
      'r',
    );
    return [
      ...init.map((value, i): Stmt => ({ kind: 'let', variable: totals[i]!, value })),
      ...inner,
      { kind: 'store', place: placeOf('out', node.type, outer), value: lowering.finish(read) },
    ];
  });
}

function piecesOf(
  node: Node,
  pieces: (context: LoweringContext) => readonly Piece[],
  combine: (place: Place, value: Expr) => Expr,
): readonly Stmt[] {
  let body: Stmt[] = [];
  const context: LoweringContext = {
    ...contextOf(node, []),
    operand: (i, index) => contextOf(node, body).operand(i, index),
    asIndex: (value) => contextOf(node, body).asIndex(value),
  };
  return pieces(context).flatMap((piece) =>
    nest(piece.extents, (index) => {
      body = [];
      const place = placeOf('out', node.type, piece.target(index));
      const value = combine(place, piece.value(index));
      return [...body, { kind: 'store', place, value }];
    }),
  );
}

function contextOf(node: Node, body: Stmt[]): LoweringContext {
  return {
    attrs: node.attrs,
    operandTypes: node.operands.map(({ type }) => type),
    resultType: node.type,
    operand(i, index) {
      const type = node.operands[i]!.type;
      return load(placeOf(`x${i}`, type, index), type);
    },
    asIndex(value) {
      const variable: Var = { name: `row${body.length}`, type: 'i32', mutable: false };
      body.push({ kind: 'let', variable, value });
      return symbolDim(variable.name);
    },
  };
}

function load(place: Place, { dtype }: Type): Expr {
  return { kind: 'load', type: loopType(dtype), place };
}

function placeOf(buffer: string, { dtype, shape }: Type, index: MultiIndex): Place {
  const at = shape.reduce((offset, extent, axis) => addDims(mulDims(offset, extent), index[axis]!), zeroDim);
  return { buffer, element: dtype, at };
}

function nest(extents: readonly Dim[], body: (index: MultiIndex) => readonly Stmt[], prefix = 'i'): readonly Stmt[] {
  const names = extents.map((_, axis) => `${prefix}${axis}`);
  return extents.reduceRight<readonly Stmt[]>(
    (inner, to, axis) => [
      { kind: 'for', variable: names[axis]!, from: constantDim(0), to, step: 1, parallel: false, body: inner },
    ],
    body(names.map(symbolDim)),
  );
}
