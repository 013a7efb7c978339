/** Leaves that emitted modules keep together by their keys: parameters, state, slots, gradients. A parameter then has one line in the module, its shape. */
import { constantOf, equalShapes, productOf } from '../../graph/dim.ts';
import type { DType } from '../../graph/type.ts';
import type { Model } from '../../program/model.ts';
import type { Buffer } from '../../schedule/plan.ts';
import { object, property, quoted } from './text.ts';

type LeafRole = NonNullable<Buffer['leaf']>['role'];

/** Leaves of one role that lie behind each other. */
export interface LeafGroup {
  /** A field of the views. */
  readonly name: string;
  readonly role: LeafRole;
  readonly buffers: readonly Buffer[];
  /** The prefixes of its keys, where it has for every parameter, in order, a tensor of the same shape for each of them: `m:`, `v:`. */
  readonly prefixes: readonly string[] | undefined;
}

const names: Readonly<Partial<Record<LeafRole, string>>> = {
  param: 'params',
  state: 'state',
  slot: 'slots',
  gradient: 'grads',
  pending: 'pending',
  active: 'active',
};

export const allocators: Readonly<Record<DType, string>> = { f32: 'f32', f64: 'f64', i32: 'i32', u8: 'u8', bool: 'u8' };

export function groupsOf(pinned: readonly Buffer[], model: Model, fields: Iterable<string>): readonly LeafGroup[] {
  const taken = new Set([...fields, ...pinned.map(({ name }) => name)]);
  const runs: Buffer[][] = [];
  let last: LeafRole | undefined;
  for (const buffer of pinned) {
    const role = buffer.leaf?.role;
    if (role !== undefined && names[role] !== undefined) {
      if (role === last) runs.at(-1)!.push(buffer);
      else runs.push([buffer]);
    }
    last = role;
  }
  return runs.map((buffers) => {
    const { role } = buffers[0]!.leaf!;
    const base = names[role]!;
    let name = base;
    for (let i = 2; taken.has(name); i++) name = `${base}${i}`;
    taken.add(name);
    return { name, role, buffers, prefixes: prefixesOf(buffers, model) };
  });
}

/** What stands before the key of each parameter, or of each state tensor. */
function prefixesOf(buffers: readonly Buffer[], model: Model): readonly string[] | undefined {
  const { role } = buffers[0]!.leaf!;
  const all = (shapesOf(role) === 'state' ? model.state : model.params).map(({ name, leaf }) => ({
    name,
    ...leaf.type,
  }));
  const each = buffers.length / all.length;
  const first = all[0]?.name ?? '';
  const prefixes = buffers.slice(0, each).map(({ leaf }) => leaf!.name.slice(0, -first.length));
  const isRegular = buffers.every(({ leaf, dtype, shape }, i) => {
    const like = all[Math.floor(i / each)];
    const isLike = role === 'active' ? shape.length === 0 : like !== undefined && equalShapes(shape, like.shape);
    return dtype === buffers[0]!.dtype && isLike && leaf!.name === `${prefixes[i % each]!}${like!.name}`;
  });
  return isRegular ? prefixes : undefined;
}

/** The member of `schema` that has the shapes. */
function shapesOf(role: LeafRole): 'params' | 'state' {
  return role === 'state' || role === 'pending' ? 'state' : 'params';
}

/** What lays a group out. */
export function groupText({ role, buffers, prefixes }: LeafGroup, memory: string): string {
  const allocator = allocators[buffers[0]!.dtype];
  if (prefixes !== undefined) {
    const shapes = `schema.${shapesOf(role)}`;
    if (role === 'active') return `${memory}.flags(${shapes})`;
    const written = prefixes.length === 1 && prefixes[0] === '' ? [] : prefixes.map(quoted);
    return `${memory}.each(${[quoted(allocator), shapes, ...written].join(', ')})`;
  }
  const views = buffers.map(({ leaf, dtype, shape }): readonly [string, string] => {
    return [leaf!.name, `${memory}.${allocators[dtype]}(${constantOf(productOf(shape))!})`];
  });
  return `Object.freeze(${object(views)})`;
}

/** The tensor among all views: `v.params['fc1.weight']`, `v.loss`. */
export function viewOf(buffer: Buffer, { groups }: { readonly groups: readonly LeafGroup[] }, views = 'v'): string {
  const group = groups.find(({ buffers }) => buffers.includes(buffer));
  if (group === undefined) return `${views}.${buffer.name}`;
  const key = property(buffer.leaf!.name);
  return `${views}.${group.name}${/^['[]/.test(key) ? `[${key.replace(/^\[|\]$/g, '')}]` : `.${key}`}`;
}
