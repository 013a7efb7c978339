/** Interning keys: two nodes are the same exactly when operator, operands and attributes are, −0 and NaN included. */
import type { AnyOp } from '../ops/op.ts';
import type { Attrs, AttrValue, Node } from './node.ts';

function valueKey(value: AttrValue): string {
  switch (typeof value) {
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'undefined':
      return '?';
    default:
      break;
  }
  if ('terms' in value) return `<${value.key}>`;
  if ('op' in value) return `#${value.id}`;
  if ('dtype' in value) return `${value.dtype}<${value.shape.map((dim) => dim.key).join()}>`;
  return `[${value.map(valueKey).join()}]`;
}

export function attrsKey(attrs: Attrs): string {
  return Object.keys(attrs)
    .toSorted()
    .map((name) => `${name}=${valueKey(attrs[name])}`)
    .join(';');
}

export function nodeKey(op: AnyOp, operands: readonly Node[], attrs: Attrs): string {
  return `${op.name}(${operands.map((operand) => operand.id).join()}){${attrsKey(attrs)}}`;
}
