/** Padding that meets infinities. */
import { paddedProducts } from '../rewrites/padding.ts';
import { rewriteAll, type Pass } from './pass.ts';

export const guardPadding: Pass = {
  name: 'guardPadding',
  doc: 'Runs a slower kernel, without products with padding, where an infinity or a NaN would meet it.',
  run: (roots, b) => rewriteAll(roots, b, [paddedProducts]),
};
