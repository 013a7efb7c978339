/** Products with padding: a zero beside the image adds nothing, unless it meets an infinity, as 0·∞ is NaN. */
import { is } from '../rewrites/match.ts';
import { paddedProducts } from '../rewrites/padding.ts';
import { rewriteWhere, type Pass } from './pass.ts';

export const guardPadding: Pass = {
  name: 'guardPadding',
  doc: 'Runs a slower kernel, without products with padding, where an infinity or a NaN would meet it.',
  run: (roots, b) => rewriteWhere((node) => is(node, 'padded'), roots, b, [paddedProducts]),
};
