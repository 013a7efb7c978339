/** Concrete tree → syntax tree, for types and the kinds of static parameters. */

import type { CstNode } from 'chevrotain';
import { buildBinary } from './build-operators.ts';
import * as C from './cst.ts';
import type { BuildContext } from './cst.ts';
import { spanText } from './source.ts';
import type { Dim, StaticKind, TensorType, Type } from './syntax.ts';

export function buildType(context: BuildContext, node: CstNode | undefined, near: number): Type {
  const span = C.nodeSpan(context, node, near);
  const tuple = node === undefined ? undefined : C.nodeOf(node, 'tupleType');
  if (tuple !== undefined) {
    return {
      kind: 'tupleType',
      elements: C.nodesOf(tuple, 'type').map((part) => buildType(context, part, near)),
      span,
    };
  }
  const element = node === undefined ? undefined : C.tokenOf(node, 'AnyName');
  const dims = node === undefined ? undefined : C.nodeOf(node, 'dims');
  const wrong = node === undefined ? undefined : C.nodeOf(node, 'args');
  if (wrong !== undefined) {
    const place = C.nodeSpan(context, wrong, near);
    const help = `Dims go in brackets: write \`${element?.image ?? ''}[${spanText(place).slice(1, -1)}]\`.`;
    C.report(context, 'dimsInParentheses', place, 'the dims of a type stand in brackets', help);
  }
  const type: TensorType = {
    kind: 'tensorType',
    ...(element === undefined ? {} : { element: C.nameOf(context, element) }),
    ...(dims === undefined ? {} : { dims: buildDims(context, dims) }),
    span,
  };
  return type;
}

function buildDims(context: BuildContext, node: CstNode): readonly Dim[] {
  const dims = C.nodesOf(node, 'dim');
  C.checkCommas(context, node, dims);
  return dims.map((dim) => {
    const span = C.nodeSpan(context, dim, C.startOf(dim));
    if (C.tokenOf(dim, 'Ellipsis') !== undefined) return { kind: 'ellipsis', span };
    return buildBinary(context, C.nodeOf(dim, 'binary'), span.end);
  });
}

export function buildStaticKind(context: BuildContext, node: CstNode): StaticKind | undefined {
  const token = C.tokenOf(node, 'AnyName') ?? C.tokenOf(node, 'Fn') ?? C.tokenOf(node, 'Layer');
  if (token === undefined) return undefined;
  const span = C.nodeSpan(context, node, token.startOffset);
  return {
    kind: 'staticKind',
    name: C.nameOf(context, token),
    list: C.tokenOf(node, 'SameBracket') !== undefined,
    span,
  };
}
