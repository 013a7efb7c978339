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
  let key = '[';
  for (const entry of value) key += `${valueKey(entry)},`;
  return `${key}]`;
}

// Loops that grow a string, without lists in between: a key is made for every use of a node.
export function attrsKey(attrs: Attrs): string {
  const names = Object.keys(attrs);
  if (names.length > 1) names.sort();
  let key = '';
  for (const name of names) key += `${name}=${valueKey(attrs[name])};`;
  return key;
}

export function nodeKey(op: AnyOp, operands: readonly Node[], attrs: Attrs): string {
  let key = `${op.name}(`;
  for (const { id } of operands) key += `${id},`;
  return `${key}${attrsKey(attrs)}`;
}
