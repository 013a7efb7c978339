/** The way in to pictures: a model as a drawing in the DOT language, and what of it can be opened. */
export { portableFonts } from './dot.ts';
export { drawGraph, type Drawing } from './draw-graph.ts';
export { expandableIn, type Expand } from './layers.ts';
