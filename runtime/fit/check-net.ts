/** What is given as a net. */
import { InputError } from '../errors.ts';
import { described, nameOfClass } from '../given.ts';

/** Throws an InputError for what lacks one of these methods, such as a train block with a name, which has neither weights nor an evaluation of its own. */
export function checkNet(net: unknown, methods: readonly string[], what: string): void {
  const needs = `${what} needs a net with ${methods.join(', ')}`;
  if (typeof net !== 'object' || net === null) throw new InputError(`${needs}, got ${described(net)}.`);
  if (nameOfClass(net) === 'Promise') throw new InputError(`${needs}, got a Promise: await it first.`);
  const missing = methods.filter((name) => typeof Reflect.get(net, name) !== 'function');
  if (missing.length === 0) return;
  const blocks = Object.keys(net).filter((name) => typeof Object(Reflect.get(net, name)).trainStep === 'function');
  const calls = (blocks.length > 0 ? blocks : ['head']).map((name) => `net.${name}.trainStep(…)`).join(' and ');
  throw new InputError(
    `${needs}, but this has no ${missing.join(' and no ')}. Train blocks with names are trained one by one: ${calls}; or give ${what} an object with these methods.`,
  );
}
