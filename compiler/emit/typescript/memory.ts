/** The function that lays out memory: views that keep their place for life, then the temporaries of each entry point. */
import { constantOf } from '../../graph/dim.ts';
import { formatType } from '../../graph/type.ts';
import { bytesFor, capacityOf } from '../../schedule/arena.ts';
import type { Buffer, EntryPlan } from '../../schedule/plan.ts';
import { regionsOf, type ArenaRegion } from '../../schedule/regions.ts';
import { comment } from './comment.ts';
import type { Facts } from './facts.ts';
import { openDims } from './open-dims.ts';
import { allocators, groupText } from './groups.ts';
import { list } from './kernel.ts';
import type { Target } from './target.ts';
import { destructured, printSize, sizeAt } from './text.ts';
import { WIDTH } from './layout.ts';

/** One function for the temporaries of each entry point. */
export function printRegions(facts: Facts, target: Target): readonly string[] {
  return regionsOf(facts.plans).map((region) => printRegion(facts, region, target));
}

/** Inference has capacities of its own. */
function isInference({ phases }: EntryPlan): boolean {
  return phases.every(({ name }) => name === 'predict' || name === 'evaluate');
}

export function printLayOut(facts: Facts, target: Target): string {
  const { plan, name, dims, own, groups } = facts;
  const regions = regionsOf(facts.plans);
  const used = plan.pinned.flatMap((buffer) => openDims([capacityOf(buffer)]));
  const pinned = plan.pinned.flatMap((buffer) => {
    const group = groups.find(({ buffers }) => buffers.includes(buffer));
    if (group === undefined) return [`${buffer.name}: ${pinnedView(buffer, own)},`];
    return group.buffers[0] === buffer ? [`${group.name}: ${groupText(group, own('memory'))},`] : [];
  });
  const temporaries = regions.map(({ key, entry }) => {
    const capacity = own(isInference(entry) ? 'inference' : 'training');
    return `${key}: ${key}Memory(${own('memory')}${dimsOf(entry).length === 0 ? '' : `, ${capacity}`}),`;
  });
  const memory = `${own('memory')}${target.type(`: ${target.runtimeType('NetMemory')}`)}`;
  const head = destructured(dims.filter((dim) => used.includes(dim)));
  const reads = (each: 'training' | 'inference'): boolean =>
    head !== undefined ||
    regions.some(({ entry }) => isInference(entry) === (each === 'inference') && dimsOf(entry).length > 0);
  // The runtime passes both; the last ones may be left out of a signature, others say by their name that nothing reads them.
  const sizes = (['training', 'inference'] as const).flatMap((each) => {
    if (!reads(each) && (each === 'inference' || !reads('inference'))) return [];
    return [`${reads(each) ? '' : '_'}${own(each)}${target.type(`: ${name}Dims`)}`];
  });
  const params = [memory, ...sizes];
  return [
    `${comment(['All memory in order: what is kept for life, then the temporaries of each method, which share one region.'])}function layOut(${params.join(', ')}) {`,
    ...(head === undefined ? [] : [`const ${head} = ${own('training')};`]),
    `return {\n${[...pinned, ...temporaries].join('\n')}\n};\n}`,
    ...(target.type('x') === '' ? [] : [`type ${name}Views = ReturnType<typeof layOut>;\n`]),
  ].join('\n');
}

/** A tensor of open size holds what training and inference need. */
function pinnedView(buffer: Buffer, own: Facts['own']): string {
  const size = capacityOf(buffer);
  const length = printSize(size);
  const memory = `${own('memory')}.${allocators[buffer.dtype]}`;
  if (constantOf(size) !== undefined) return `${memory}(${length})`;
  return `${memory}(Math.max(${length}, ${sizeAt(size, own('inference'))}))`;
}

function dimsOf({ layout }: EntryPlan): readonly string[] {
  return openDims(layout.placed.map(({ buffer }) => capacityOf(buffer)));
}

function printRegion(facts: Facts, region: ArenaRegion, target: Target): string {
  if (!region.isNamed) return printPlaces(facts, region, target);
  const { name, own } = facts;
  const { key, entry } = region;
  const head = destructured(dimsOf(entry));
  const memory = `${own('memory')}${target.type(`: ${target.runtimeType('NetMemory')}`)}`;
  const lines = entry.layout.placed.map(({ buffer, after }) => {
    const behind = after.map((other) => other.buffer.name).join(', ');
    const length = printSize(capacityOf(buffer));
    const type = formatType(buffer);
    return `  /** ${type} */\n  const ${buffer.name} = ${own('memory')}.${allocators[buffer.dtype]}(${length}, [${behind}]);\n`;
  });
  const methods = entry.phases.map((phase) => phase.name).join(' and ');
  const doc = comment([`Temporaries of ${methods}: each begins behind those that lie below it while it lives.`]);
  const sizes = head === undefined ? '' : `, ${head}${target.type(`: ${name}Dims`)}`;
  const names = entry.layout.used.map(({ buffer }) => buffer.name);
  const views = list('return {', names, '};', '  ', ' ');
  return `${doc}function ${key}Memory(${memory}${sizes}) {\n${lines.join('')}${views}\n}\n`;
}

/** Of temporaries that only WebAssembly uses the addresses are enough, and numbers that repeat by layer where layers do. */
function printPlaces({ name, own }: Facts, { key, entry }: ArenaRegion, target: Target): string {
  const head = destructured(dimsOf(entry));
  const memory = own('memory');
  const { used } = entry.layout;
  const places = new Map(used.map((each, i) => [each, i]));
  const lines = used.map(({ buffer, after }, i) => {
    const distances = after.map((other) => places.get(other)! - i);
    return `[${[printSize(bytesFor(buffer)), ...distances].join(', ')}]`;
  });
  const methods = entry.phases.map((phase) => phase.name).join(' and ');
  const doc = comment([
    `Temporaries of ${methods} by first use: the bytes of each, and how far from it those stand behind which it begins.`,
  ]);
  const params = [
    `${memory}${target.type(`: ${target.runtimeType('NetMemory')}`)}`,
    ...(head === undefined ? [] : [`${head}${target.type(`: ${name}Dims`)}`]),
  ];
  const result = target.type(': readonly number[]');
  return `${doc}function ${key}Memory(${params.join(', ')})${result} {\n  // prettier-ignore\n  return ${memory}.region([\n${filled(lines, '    ')}  ]);\n}\n`;
}

/** As many to a line as fit, which Prettier is told to leave. */
function filled(items: readonly string[], indent: string): string {
  let text = '';
  let line = indent;
  for (const item of items) {
    if (line.length + item.length + 2 > WIDTH && line !== indent) {
      text += `${line.trimEnd()}\n`;
      line = indent;
    }
    line += `${item}, `;
  }
  return `${text}${line.trimEnd()}\n`;
}
