/** The way in to derivations: the chain rule from what is minimised back to one tensor, as data and as text for people. */
export { derivable, derive } from './derive.ts';
export { printDerivation } from './print-derivation.ts';
