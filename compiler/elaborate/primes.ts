/** `x' = …`: the next value of a state, of a carry, or of an optimiser's parameter or slot. */
import type { Span } from '../../grammar/source.ts';
import type { Prime } from '../../grammar/syntax.ts';
import { checkProblems } from '../check/problems.ts';
import { equalShapes } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { formatType, type Type } from '../graph/type.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail, from } from './report.ts';
import { toNode } from './tensors.ts';
import { poison, tensorValue, type Value } from './values.ts';

export function bindPrime(target: Prime, value: Value, span: Span, frame: Frame): void {
  const { text } = target;
  const primable = frame.primables.get(text);
  // Where nothing of that name has a next value, check has said so.
  if (primable === undefined) return;
  if (frame.primes.has(text)) {
    fail(frame, checkProblems.boundTwice, target.span, `\`${text}'\` is bound twice`, {
      labels: [{ span: primable.span, text: `\`${text}\` has one next value` }],
    });
    return;
  }
  if (primable.kind === 'carry') {
    frame.primes.set(text, value);
    return;
  }
  if (frame.loop !== undefined && primable.kind === 'state') {
    fail(frame, elaborateProblems.stateInScan, target.span, `\`${text}'\` is bound inside a scan`, {
      labels: [{ span: frame.loop.span, text: 'runs many times in one step' }],
      help: `Carry it through the scan, and bind \`${text}'\` to the carry's last value after it.`,
    });
    return;
  }
  const node = fitted(value, primable.node.type, text, span, frame);
  frame.primes.set(text, node === undefined ? poison : tensorValue(node));
  if (node !== undefined && primable.kind === 'state') frame.context.primes.set(primable.node, node);
}

/** A next value has the type of what it replaces; a scalar fills it. */
function fitted(value: Value, type: Type, name: string, span: Span, frame: Frame): Node | undefined {
  const node = toNode(frame, { value, span }, type.dtype);
  if (node === undefined || equalShapes(node.type.shape, type.shape)) return node;
  if (node.type.shape.length === 0) return from(frame, span, () => frame.context.builder.expand(node, type.shape));
  const message = `\`${name}'\` is ${formatType(node.type)}, but \`${name}\` is ${formatType(type)}`;
  fail(frame, elaborateProblems.shapeMismatch, span, message, {
    help: 'The next value has the shape of the one that it replaces.',
  });
  return undefined;
}

/** All next values that are bound: by name in a frame, and of every state of the model. */
export interface Primes {
  readonly own: ReadonlyMap<string, Value>;
  readonly all: ReadonlyMap<Node, Node>;
}

export function takePrimes(frame: Frame): Primes {
  return { own: new Map(frame.primes), all: new Map(frame.context.primes) };
}

export function restorePrimes(frame: Frame, { own, all }: Primes): void {
  refill(frame.primes, own);
  refill(frame.context.primes, all);
}

function refill<K, V>(map: Map<K, V>, entries: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
