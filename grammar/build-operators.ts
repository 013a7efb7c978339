/** Flat lists of operands and operators → trees, by precedence climbing. */

import type { CstNode, IToken, TokenType } from 'chevrotain';
import * as C from './cst.ts';
import type { BuildContext } from './cst.ts';
import { precedence, precedenceOf } from './precedence.ts';
import { join, type Span } from './source.ts';
import type { Binary, BinaryOperator, Expression, Reduction, Unary } from './syntax.ts';
import * as T from './tokens.ts';

/** `node` is a `binary` or an `expression` of the grammar, without its pipe, or a single `operand`. */
export function buildBinary(context: BuildContext, node: CstNode | undefined, near: number): Expression {
  if (node === undefined) return C.missingAt(context, near);
  const operands = node.name === 'operand' ? [node] : C.nodesOf(node, 'operand');
  const signs = node.name === 'operand' ? [] : C.tokensOf(node, 'BinaryOp');
  const climber: Climber = { context, operands, signs, near, next: 0 };
  return climb(climber, 0);
}

interface Climber {
  readonly context: BuildContext;
  readonly operands: readonly CstNode[];
  readonly signs: readonly IToken[];
  readonly near: number;
  /** The operand to read next; the operator before it is `signs[next - 1]`. */
  next: number;
}

function climb(climber: Climber, least: number): Expression {
  return extend(climber, prefixed(climber, least), least);
}

/** Takes operators that bind at least as tightly as `least`, with their right operands. */
function extend(climber: Climber, start: Expression, least: number): Expression {
  const { context, signs } = climber;
  let left = start;
  let compared = false;
  for (;;) {
    const sign = signs[climber.next - 1];
    if (sign === undefined) return left;
    const operator = binaryOperator(sign);
    const binds = precedenceOf(operator);
    if (binds < least) return left;
    if (binds === precedence.comparison && compared) {
      C.report(context, 'chainedComparison', C.tokenSpan(context, sign), 'comparisons do not chain');
    }
    compared = binds === precedence.comparison;
    const right = climb(climber, binds + 1);
    const span = join(left.span, right.span);
    const binary: Binary = { kind: 'binary', operator, operatorSpan: C.tokenSpan(context, sign), left, right, span };
    left = C.limited(context, binary);
  }
}

/** A sign of another language keeps its image when the lexer gives it the type of ours. */
function binaryOperator({ tokenType }: IToken): BinaryOperator {
  return operators.get(tokenType) ?? '+';
}

const operators: ReadonlyMap<TokenType, BinaryOperator> = new Map([
  [T.Or, 'or'],
  [T.And, 'and'],
  [T.Equal, '=='],
  [T.NotEqual, '!='],
  [T.Less, '<'],
  [T.LessEqual, '<='],
  [T.Greater, '>'],
  [T.GreaterEqual, '>='],
  [T.Plus, '+'],
  [T.Minus, '-'],
  [T.Star, '*'],
  [T.Slash, '/'],
  [T.Percent, '%'],
  [T.At, '@'],
]);

/** An operand with what stands before it; `not` and reductions take operators to their right into themselves. */
function prefixed(climber: Climber, least: number): Expression {
  const { context } = climber;
  const node = climber.operands[climber.next++];
  if (node === undefined) return C.missingAt(context, endOfOperators(climber));
  const near = C.nodeSpan(context, node, endOfOperators(climber));
  let value = buildPower(context, node, near.end);
  const prefixes = C.nodesOf(node, 'prefix');
  for (let i = prefixes.length - 1; i >= 0; i--) {
    const prefix = prefixes[i]!;
    const reducer = C.tokenOf(prefix, 'Reducer');
    const not = C.tokenOf(prefix, 'Not');
    const start = C.startOf(prefix);
    if (reducer !== undefined) {
      value = C.limited(context, buildReduction(context, prefix, reducer, extend(climber, value, precedence.product)));
    } else if (not !== undefined) {
      value = C.limited(context, unary(context, 'not', start, extend(climber, value, precedence.comparison)));
      const outer = i > 0 && C.tokenOf(prefixes[i - 1]!, 'Not') === undefined;
      if (outer || (i === 0 && least > precedence.not)) {
        C.report(
          context,
          'notNeedsParentheses',
          C.tokenSpan(context, not),
          '`not` binds loosely and needs parentheses here',
        );
      }
    } else {
      value = C.limited(context, unary(context, '-', start, value));
    }
  }
  return value;
}

function endOfOperators({ context, signs, next, near }: Climber): number {
  const sign = signs[next - 2] ?? signs.at(-1);
  return sign === undefined ? near : C.tokenSpan(context, sign).end;
}

function unary({ file }: BuildContext, operator: Unary['operator'], start: number, operand: Expression): Unary {
  return { kind: 'unary', operator, operand, span: { file, start, end: Math.max(start, operand.span.end) } };
}

function buildReduction(context: BuildContext, node: CstNode, reducer: IToken, body: Expression): Reduction {
  const span: Span = join(C.tokenSpan(context, reducer), body.span);
  const indices = C.tokensOf(node, 'AnyName').map((token) => C.nameOf(context, token));
  return { kind: 'reduction', reducer: C.nameOf(context, reducer), indices, body, span };
}

/** `a ^ -b ^ c` is `a ^ (-(b ^ c))`: folded from the right without recursion. */
function buildPower(context: BuildContext, node: CstNode, near: number): Expression {
  const bases = [C.nodeOf(node, 'postfix'), ...C.nodesOf(node, 'exponent').map((part) => C.nodeOf(part, 'postfix'))];
  const exponents = C.nodesOf(node, 'exponent');
  let value = context.postfix(context, bases.at(-1), near);
  for (let i = exponents.length - 1; i >= 0; i--) {
    const exponent = exponents[i]!;
    for (const minus of C.tokensOf(exponent, 'Negation').toReversed()) {
      value = C.limited(context, unary(context, '-', minus.startOffset, value));
    }
    const left = context.postfix(context, bases[i], near);
    const caret = C.tokenOf(exponent, 'Caret');
    const operatorSpan = caret === undefined ? left.span : C.tokenSpan(context, caret);
    value = C.limited(context, {
      kind: 'binary',
      operator: '^',
      operatorSpan,
      left,
      right: value,
      span: join(left.span, value.span),
    });
  }
  return value;
}
