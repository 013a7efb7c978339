/** Small pieces of TypeScript text. */
import { substituteDim, symbolDim, type Dim } from '../../graph/dim.ts';
import type { DType } from '../../graph/type.ts';
import { reservedWords } from '../../schedule/reserved-words.ts';
import { printIndex } from './expression.ts';
import { openDims } from './open-dims.ts';
import { arrayClass } from './kernel.ts';

/** A string literal. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property's name, quoted where it must be. */
export function property(name: string): string {
  // Plain, it would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

export function arrayType({ dtype }: { readonly dtype: DType }): string {
  return arrayClass[dtype];
}

/** Which dims a function must take: `{ B }`, undefined for none. */
export function destructured(dims: readonly string[]): string | undefined {
  if (dims.length === 0) return undefined;
  return `{ ${dims.map((dim) => (localName(dim) === dim ? dim : `${dim}: ${localName(dim)}`)).join(', ')} }`;
}

/** A variable for a dim whose name may be a word of JavaScript. */
export function localName(dim: string): string {
  return reservedWords.includes(dim) ? `${dim}_` : dim;
}

/** A polynomial in dims that `destructured` has taken. */
export function printSize(size: Dim): string {
  return printIndex(substituteDim(size, new Map(openDims([size]).map((dim) => [dim, symbolDim(localName(dim))]))));
}

/** A function of sizes: `({ B }) => B * 784`. */
export function ofSizes(dims: readonly Dim[], body: string): string {
  return `(${destructured(openDims(dims)) ?? ''}) => ${body}`;
}

/** An object literal; Prettier breaks it where it is long. */
export function object(entries: readonly (readonly [key: string, value: string])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, value]) => (key === value ? key : `${literalKey(key)}: ${value}`)).join(', ')} }`;
}

/** Sizes by dim as a literal: `{ B: 32 }`. */
export function sizesOf(sizes: readonly (readonly [dim: string, size: number])[]): string {
  return object(sizes.map(([dim, size]) => [dim, String(size)]));
}

/** In a literal the plain name `__proto__` would set the prototype. */
export function literalKey(key: string): string {
  return key === '__proto__' ? "['__proto__']" : property(key);
}

/** A polynomial whose dims are fields of `sizes`. */
export function sizeAt(size: Dim, sizes: string): string {
  const fields = openDims([size]).map((dim) => [dim, symbolDim(`${sizes}.${dim}`)] as const);
  return printIndex(substituteDim(size, new Map(fields)));
}
