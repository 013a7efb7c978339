/** A model as a picture: forward graph and, beside it, the reversed graph of its gradient. */
import type { Model, Train } from '../../program/model.ts';
import { compose } from './compose.ts';
import { writeDot } from './dot.ts';
import { layersAround, type Expand } from './layers.ts';
import type { Picture } from './picture.ts';

export interface DrawOptions {
  /** Draw the gradient too; the model must have a loss. */
  readonly gradient?: boolean;
  /** Which layers and functions are drawn with their inside. Default: none. */
  readonly expand?: Expand;
  /** Whose objective is reversed; the model's first train block unless given. */
  readonly train?: Train;
  /** Beyond so many boxes, what lies deepest is closed again until the rest fits. */
  readonly most?: number;
}

export interface Drawing {
  /** In the language of Graphviz. */
  readonly dot: string;
  /** Boxes, dots and sums. */
  readonly boxes: number;
  /** How many there would be, had nothing been closed to keep below `most`. */
  readonly wanted: number;
}

export function drawGraph(model: Model, options: DrawOptions = {}): Drawing {
  const { expand = new Set<string>(), most = Infinity } = options;
  const draw = (open: Expand): Picture => {
    return compose(model, {
      expand: open,
      gradient: options.gradient ?? false,
      ...(options.train === undefined ? {} : { train: options.train }),
    });
  };
  const full = draw(expand);
  let picture = full;
  const paths = openable(model, expand);
  for (let depth = deepest(paths); depth >= 0 && picture.vertices.length > most; depth--) {
    picture = draw(new Set(paths.filter((path) => layersAround(path).length <= depth)));
  }
  return { dot: writeDot(picture), boxes: picture.vertices.length, wanted: full.vertices.length };
}

/** What is open, as paths and names. */
function openable({ params, state }: Model, expand: Expand): readonly string[] {
  if (expand !== 'all') return [...expand];
  // Layers without parameters lie within others or are small, so those with some decide how deep the picture goes.
  const layers = [...params, ...state].flatMap(({ name }) =>
    layersAround(name.slice(0, Math.max(0, name.lastIndexOf('.')))),
  );
  return [...new Set(layers)];
}

function deepest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => layersAround(path).length));
}
