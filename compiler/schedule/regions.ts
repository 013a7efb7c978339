/** The memory of a module whose targets share it: every buffer that lives for good once, and the temporaries of each target. */
import { formatType } from '../graph/type.ts';
import { InternalError } from '../internal-error.ts';
import { entryKey, type Buffer, type EntryPlan } from './plan.ts';
import { mainPlan, type Plans } from './plans.ts';

/** The temporaries of an entry point, and the name under which they are laid out. */
export interface ArenaRegion {
  readonly key: string;
  readonly entry: EntryPlan;
  /** TypeScript kernels read its temporaries by name. */
  readonly isNamed: boolean;
}

export function regionKey({ train, phases }: EntryPlan): string {
  return entryKey(train, phases[0]!.name);
}

/** Where WebAssembly needs other temporaries than TypeScript, it has a region of its own. */
export function regionsOf(plans: Plans): readonly ArenaRegion[] {
  const main = mainPlan(plans).entries.map((entry): ArenaRegion => ({
    key: regionKey(entry),
    entry,
    isNamed: plans.ts !== undefined,
  }));
  const other = plans.ts === undefined ? [] : (plans.wasm?.entries ?? []);
  const own = other.flatMap((entry, i): readonly ArenaRegion[] =>
    layoutKey(entry) === layoutKey(main[i]!.entry) ? [] : [{ key: `${regionKey(entry)}$wasm`, entry, isNamed: false }],
  );
  return [...main, ...own].filter(({ entry }) => entry.layout.placed.length > 0);
}

/** Equal keys are laid out alike. */
function layoutKey({ layout }: EntryPlan): string {
  const order = new Map(layout.placed.map((placed, i) => [placed, i]));
  const lines = layout.placed.map(({ buffer, after }) => {
    return `${formatType(buffer)} after ${after.map((placed) => order.get(placed)!).join()}`;
  });
  return lines.join('\n');
}

/** Where the addresses of WebAssembly's buffers stand at the beginning of memory: those of all views in the order in which they are laid out. */
export function addressTable(plans: Plans): { readonly places: ReadonlyMap<Buffer, number>; readonly length: number } {
  const wasm = plans.wasm!;
  const { pinned } = mainPlan(plans);
  const places = new Map(wasm.pinned.map((buffer, i) => [buffer, i]));
  if (wasm.pinned.some(({ name }, i) => pinned[i]?.name !== name))
    throw new InternalError('plans that pin other buffers');
  let length = pinned.length;
  for (const { entry } of regionsOf(plans)) {
    const own = wasm.entries.find((each) => regionKey(each) === regionKey(entry))!;
    if (layoutKey(own) === layoutKey(entry)) {
      for (const [i, { buffer }] of own.layout.used.entries()) places.set(buffer, length + i);
    }
    length += entry.layout.placed.length;
  }
  return { places, length };
}
