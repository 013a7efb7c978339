/** The schedule: one function per method, a plain list of kernel calls. */
import type { Buffer } from '../../schedule/plan.ts';
import { comment } from './comment.ts';
import { openDims, type Facts, type Method } from './facts.ts';
import { list } from './kernel.ts';
import { regionKey } from './memory.ts';
import type { Target } from './target.ts';
import { destructured, printSize } from './text.ts';

export function printCalls({ name, own }: Facts, method: Method, target: Target): string {
  const { phase, entry } = method;
  const [views, temporaries] = [own('v'), own('t')];
  const argument = ({ kind, name: field }: Buffer): string => `${kind === 'temporary' ? temporaries : views}.${field}`;
  const lines = phase.calls.map(({ kernel, buffers, extents }) => {
    const args = [...buffers.map(argument), ...extents.map(printSize)];
    return list(`${kernel.name}(`, args, ');', '  ');
  });
  const usesTemporaries = phase.calls.some(({ buffers }) => buffers.some(({ kind }) => kind === 'temporary'));
  const dims = destructured(openDims(phase.calls.flatMap(({ extents }) => extents)));
  // A phase without work reads nothing.
  const params = [
    `${lines.length === 0 ? '_' : ''}${views}${target.type(`: ${name}Views`)}`,
    ...(dims === undefined ? [] : [`${dims}${target.type(`: ${name}Dims`)}`]),
  ];
  const head = `function ${method.name}(${params.join(', ')})${target.type(': void')} {\n`;
  const memory = usesTemporaries ? `  const ${temporaries} = ${views}.${regionKey(entry)};\n` : '';
  return `${comment([`The kernels of ${method.name} in order.`])}${head}${memory}${lines.join('\n')}\n}\n`;
}

/** The call of a method's function. */
export function callOf({ name, phase }: Method): string {
  const dims = openDims(phase.calls.flatMap(({ extents }) => extents));
  return `${name}(net.views${dims.length === 0 ? '' : ', net.sizes'});`;
}
