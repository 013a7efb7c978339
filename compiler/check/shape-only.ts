/** Arguments of which only the shape counts: `fn zeros_like(x: f32[...]) = zeros[...]`. */
import type { Callable, Parameter } from '../../grammar/syntax.ts';
import { dotsName, findLocal, type Checker, type Locals } from './locals.ts';
import { namesOf } from './types.ts';

/** To be called when the types of the parameters have been read, and nothing else: only what reads a dim from now on counts. */
export function forgetDims({ read }: Checker, header: Locals): void {
  for (const local of header.names.values()) if (local.kind === 'dim') read.delete(local);
}

/** An argument is read where a dim is that no other argument brings. */
export function readShapes({ read }: Checker, { params = [] }: Callable, header: Locals): void {
  const brought = params.map(dimsOf);
  for (const [i, { name }] of params.entries()) {
    const argument = findLocal(header, name.text);
    const own = brought[i]!.filter((dim) => brought.every((others, j) => j === i || !others.includes(dim)));
    const counts = own.some((dim) => {
      const local = findLocal(header, dim);
      return local?.kind === 'dim' && read.has(local);
    });
    if (argument?.kind === 'argument' && counts) read.add(argument);
  }
}

function dimsOf({ type }: Parameter): readonly string[] {
  if (type?.kind !== 'tensorType') return [];
  return (type.dims ?? []).flatMap((dim) =>
    dim.kind === 'ellipsis' ? [dotsName] : namesOf(dim).map(({ text }) => text),
  );
}
