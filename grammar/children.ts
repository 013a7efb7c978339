/** The nodes directly inside a node, in the order of the text: the one place that knows every field that holds nodes. */

import type { SyntaxNode } from './syntax.ts';

type Part = SyntaxNode | readonly SyntaxNode[] | undefined;

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return partsOf(node).flatMap((part): readonly SyntaxNode[] => {
    if (part === undefined) return [];
    return isList(part) ? part : [part];
  });
}

function isList(part: SyntaxNode | readonly SyntaxNode[]): part is readonly SyntaxNode[] {
  return Array.isArray(part);
}

function partsOf(node: SyntaxNode): readonly Part[] {
  switch (node.kind) {
    case 'comment':
    case 'name':
    case 'prime':
    case 'number':
    case 'string':
    case 'boolean':
    case 'ellipsis':
    case 'missing':
      return [];
    case 'file':
      return [node.declarations];
    case 'import':
      return [node.names, node.from];
    case 'importName':
      return [node.name, node.alias];
    case 'const':
      return [node.name, node.type, node.value];
    case 'callable':
      return [node.name, node.statics, node.params, node.result, node.requires, node.body];
    case 'staticParameter':
    case 'parameter':
      return [node.name, node.type, node.default];
    case 'staticKind':
      return [node.name];
    case 'tensorType':
      return [node.element, node.dims];
    case 'block':
      return [node.statements];
    case 'param':
      return [node.name, node.type, node.initializer];
    case 'initializer':
    case 'positional':
      return [node.value];
    case 'input':
      return [node.name, node.type];
    case 'state':
    case 'carry':
      return [node.name, node.type, node.value];
    case 'output':
    case 'loss':
    case 'metric':
    case 'layer':
    case 'named':
    case 'argument':
      return [node.name, node.value];
    case 'train':
      return [node.name, node.items];
    case 'trainItem':
      return [node.verb, node.value, node.scope];
    case 'trainScope':
    case 'return':
    case 'yield':
    case 'value':
      return [node.values];
    case 'for':
      return [node.name, node.from, node.to, node.body];
    case 'binding':
      return [node.targets, node.type, node.values];
    case 'indexTarget':
      return [node.name, node.indices];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'pipe':
      return [node.source, node.stages];
    case 'stage':
      return [node.label, node.target, node.times];
    case 'apply':
      return [node.target, node.items];
    case 'slice':
      return [node.start, node.stop, node.step];
    case 'call':
      return [node.target, node.args];
    case 'member':
      return [node.target, node.name];
    case 'tupleType':
    case 'tuple':
    case 'list':
      return [node.elements];
    case 'if':
      return [node.branches, node.otherwise];
    case 'branch':
      return [node.condition, node.body];
    case 'scanOption':
      return [node.name, node.value];
    case 'scan':
      return [node.names, node.sequences, node.over, node.option, node.carries, node.body];
    case 'reduction':
      return [node.reducer, node.indices, node.body];
    default:
      return node satisfies never;
  }
}
