/** Solves one written dim for its one unknown. */
import type { Expression } from '../../grammar/syntax.ts';
import { namesOf } from '../check/types.ts';
import {
  addDims,
  exactDiv,
  mulDims,
  subDims,
  symbolDim,
  symbolsOf,
  zeroDim,
  type Dim,
  type Term,
} from '../graph/dim.ts';
import type { Frame } from './context.ts';
import { dimOf } from './dims.ts';

/** `indivisible`: there is no whole solution. `unsolvable`: the unknown does not stand linearly. */
export type Solution = Dim | 'indivisible' | 'unsolvable';

/** The size of `name` with which `written` is `extent`. */
export function solve(frame: Frame, written: Expression, name: string, extent: Dim): Solution {
  const occurrences = namesOf(written).filter((found) => found.text === name).length;
  return occurrences === 1 ? invert(frame, written, name, extent) : linear(frame, written, name, extent);
}

/** The unknown occurs once: undo one operation after the other, from the outside in. */
function invert(frame: Frame, written: Expression, name: string, extent: Dim): Solution {
  let at = written;
  let target = extent;
  while (at.kind !== 'name') {
    if (at.kind === 'unary' && at.operator === '-') {
      target = subDims(zeroDim, target);
      at = at.operand;
      continue;
    }
    if (at.kind !== 'binary') return 'unsolvable';
    const onLeft = namesOf(at.left).some((found) => found.text === name);
    const known = dimOf(frame.context.evaluator.evaluate(onLeft ? at.right : at.left, frame));
    if (known === undefined) return 'unsolvable';
    const next = undo(at.operator, target, known, onLeft);
    if (typeof next === 'string') return next;
    target = next;
    at = onLeft ? at.left : at.right;
  }
  return target;
}

function undo(operator: string, target: Dim, known: Dim, onLeft: boolean): Solution {
  switch (operator) {
    case '+':
      return subDims(target, known);
    case '-':
      return onLeft ? addDims(target, known) : subDims(known, target);
    case '*':
      return known.key === '0' ? 'unsolvable' : (exactDiv(target, known) ?? 'indivisible');
    case '/':
      return onLeft ? mulDims(target, known) : 'unsolvable';
    default:
      return 'unsolvable';
  }
}

/** The unknown occurs several times: a polynomial a·x + b = extent. */
function linear(frame: Frame, written: Expression, name: string, extent: Dim): Solution {
  // No open dim of a model is named like this, so that the unknown is not confused with one.
  const unknown = `?${name}`;
  const hypothesis: Frame = { ...frame, dims: new Map(frame.dims).set(name, symbolDim(unknown)) };
  const dim = dimOf(frame.context.evaluator.evaluate(written, hypothesis));
  if (dim === undefined) return 'unsolvable';
  let factor = zeroDim;
  let rest = zeroDim;
  for (const term of dim.terms) {
    const powers = term.atoms.filter((atom) => atom.kind === 'symbol' && atom.name === unknown).length;
    const nested = term.atoms.some((atom) => atom.kind !== 'symbol' && symbolsOf(product([atom])).has(unknown));
    if (powers > 1 || nested) return 'unsolvable';
    const others = mulDims(
      product(term.atoms.filter((atom) => atom.kind !== 'symbol' || atom.name !== unknown)),
      scalar(term),
    );
    if (powers === 1) factor = addDims(factor, others);
    else rest = addDims(rest, others);
  }
  if (factor.key === '0') return 'unsolvable';
  return exactDiv(subDims(extent, rest), factor) ?? 'indivisible';
}

function product(atoms: Term['atoms']): Dim {
  return { terms: [{ coefficient: 1, atoms }], key: '' };
}

function scalar(term: Term): Dim {
  return { terms: [{ coefficient: term.coefficient, atoms: [] }], key: '' };
}
