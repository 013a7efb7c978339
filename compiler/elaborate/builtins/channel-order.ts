/**
 * What is said of a window that does not fit, where channels seem to be in the order of other libraries: `Conv2d[3, 64, 3]` on 3 channels.
 * An earlier layer of the kind may be what has left so few places: its window is as wide as channels are many.
 */
import type { Label } from '../../../grammar/source.ts';
import { constantOf } from '../../graph/dim.ts';
import { channelsFirst } from '../../program/channels-first.ts';
import { channelsInFront } from '../../program/channels-in-front.ts';
import { findName, type Frame } from '../context.ts';
import type { Value } from '../values.ts';

export interface OrderAdvice {
  readonly help: string;
  /** No other window would do, so that nothing else is to be advised. */
  readonly alone?: true;
  readonly labels: readonly Label[];
}

export function orderAdvice({ callable, scope, names, context }: Frame, x: Value): OrderAdvice | undefined {
  const picture = x.kind === 'tensor' ? channelsInFront(x.node) : undefined;
  if (picture !== undefined) return { help: picture, alone: true, labels: [] };
  const [out, kernel, stride] = ['O', 'kernel', 'stride'].map((name) => findName(names, name));
  if (!scope.library || x.kind !== 'tensor' || out?.kind !== 'number' || stride?.kind !== 'number') return undefined;
  const size = kernel?.kind === 'list' ? kernel.elements[0] : kernel;
  if (size?.kind !== 'number' || stride.value < 2) return undefined;
  const written = `${callable.name.text}[${size.value}, ${stride.value}]`;
  if (constantOf(x.node.type.shape.at(-1)!) === out.value) {
    const help = `for ${size.value} channels out and a kernel of ${stride.value}, write \`${written}\``;
    return { help: `Channels that come in are not written: ${help}.`, labels: [] };
  }
  const before = context.record.noted.find((noted) => channelsFirst(noted)?.[1] === out.value);
  if (before === undefined) return undefined;
  const first = `${before.name}[${channelsFirst(before)!.slice(1).join(', ')}]`;
  return {
    help: `Channels that come in are not written: write \`${first}\`, and \`${written}\` here.`,
    labels: [{ span: before.span, text: 'in the same order, which leaves few places' }],
  };
}
