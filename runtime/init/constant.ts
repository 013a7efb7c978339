/** One value everywhere. */
import type { Fill } from './fill.ts';

export function initConstant(value: number): Fill {
  return (view) => void view.fill(value);
}
