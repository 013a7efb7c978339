/** Values in words, for messages. */
import { formatType } from '../graph/type.ts';
import type { Value } from './values.ts';

export function describeValue(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `the number ${value.value}`;
    case 'dim':
      return `the size ${value.dim.key}`;
    case 'condition':
      return `the condition ${value.left.key} ${value.op} ${value.right.key}`;
    case 'boolean':
      return String(value.value);
    case 'string':
      return JSON.stringify(value.value);
    case 'dtype':
      return `the element type ${value.dtype}`;
    case 'list':
      return `a list of ${value.elements.length}`;
    case 'tuple':
      return `a tuple of ${value.elements.length}`;
    case 'tensor':
      return formatType(value.node.type);
    case 'callable':
      return `the ${value.callable.keyword === 'fn' ? 'function' : value.callable.keyword} \`${value.callable.name.text}\``;
    case 'intrinsic':
      return `the function \`${value.name}\``;
    case 'stack':
      return `a stack of ${value.times} layers`;
    case 'instance':
      return `the layer \`${value.name}\``;
    case 'primitive':
      return `the initializer \`${value.name}\``;
    case 'init':
      return 'an initial value';
    case 'poison':
      return 'nothing';
    default:
      return value satisfies never;
  }
}
