/** The DOT text: escapes, order, what Graphviz makes of it. */
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../compiler/cli/graphviz.ts';
import { portableFonts, writeDot } from '../../compiler/draw/picture/dot.ts';
import { drawGraph } from '../../compiler/draw/picture/draw-graph.ts';
import type { Picture, Vertex } from '../../compiler/draw/picture/picture.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { modelIn, residual, shared } from './models.ts';

const vertex = (id: string, rest: Partial<Vertex>): Vertex => {
  return { id, side: 'forward', kind: 'op', title: '', lines: [], rows: [], paired: false, frames: [], ...rest };
};

/** What can be read in an SVG. */
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe('texts', () => {
  test('of every kind come out as they went in', async () => {
    const odd = 'a < b & "c" \\n > d';
    const picture: Picture = {
      model: odd,
      vertices: [
        vertex('a', { lines: [odd] }),
        vertex('b', { kind: 'layer', title: odd, rows: [{ port: 'p', text: odd, forked: true }], frames: [odd] }),
        vertex('c', { kind: 'input', title: odd }),
      ],
      edges: [{ side: 'forward', from: 'b', fromPort: 'p', to: 'a', label: odd }],
      pairs: [],
    };
    const shown = texts(await toSvg(writeDot(picture))).map((text) => text.trim());
    const escaped = 'a &lt; b &amp; &quot;c&quot; \\n &gt; d';
    expect(shown.filter((text) => text.replaceAll('&#160;', ' ') === escaped)).toHaveLength(6);
  });

  test('have fonts for every system', () => {
    expect(portableFonts('<text font-family="Verdana">')).toBe(
      '<text font-family="Verdana,DejaVu Sans,Geneva,sans-serif">',
    );
  });
});

test('an edge to a line that is not shown ends at the line that stands for it', () => {
  const rows = [{ port: 'more', text: '… 9 more', forked: false }];
  const vertices = [vertex('a', { kind: 'layer', title: 'a', rows }), vertex('b', {})];
  const edges = [{ side: 'forward', from: 'a', fromPort: 'p7', to: 'b', label: '' } as const];
  expect(writeDot({ model: 'M', vertices, edges, pairs: [] })).toContain('a:more -> b');
});

describe.each([
  ['dense layers', modelIn('test/bench/models/digits.nn')],
  ['convolutions', modelIn('examples/mnist/mnist.nn')],
  ['residual blocks', modelOf(residual)],
  ['a shared layer', modelOf(shared)],
])('%s', (_, model) => {
  test.each([
    ['closed', new Set<string>()],
    ['open', 'all' as const],
  ])('%s', async (_name, expand) => {
    const { dot } = drawGraph(model, { gradient: true, expand });
    expect(drawGraph(model, { gradient: true, expand }).dot).toBe(dot);
    const svg = await toSvg(dot);
    // Left is forward, right the gradient, wherever a value stands beside its cotangent.
    const pairs = [...dot.matchAll(/rank=same; (\w+) -> (\w+) /g)];
    expect(pairs.length).toBeGreaterThan(3);
    for (const [, forward, gradient] of pairs) {
      const [x, y] = [placeOf(svg, forward!), placeOf(svg, gradient!)];
      expect(x.right).toBeLessThan(y.left);
      expect(Math.abs(x.middle - y.middle)).toBeLessThan(2);
    }
  });
});

/** Extents of a vertex in an SVG of Graphviz. */
function placeOf(svg: string, id: string): { readonly left: number; readonly right: number; readonly middle: number } {
  const group = new RegExp(`<title>${id}</title>([^]*?)</g>`).exec(svg)![1]!;
  const ellipse = /<ellipse[^>]*cx="([^"]*)" cy="([^"]*)" rx="([^"]*)"/.exec(group);
  if (ellipse !== null) {
    const [x, y, radius] = ellipse.slice(1).map(Number) as [number, number, number];
    return { left: x - radius, right: x + radius, middle: y };
  }
  const numbers = [...group.matchAll(/(?:points|d)="([^"]*)"/g)].flatMap(([, list]) => {
    return [...list!.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  });
  const xs = numbers.map(([x]) => x);
  const ys = numbers.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), middle: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

test('titles stand above and below everything, where no dotted line passes', async () => {
  const model = modelOf(`model Walk[T] {
  input u: f32[T]
  param a: f32[] = 0.5
  param b: f32[] = 1
  s, _ = scan t in u over T with h = 0 {
    h' = tanh(a * h + b * t)
    yield h'
  }
  loss = mean(s^2)
}`);
  const svg = await toSvg(drawGraph(model, { gradient: true }).dot);
  const dotted = [...svg.matchAll(/<path [^>]*stroke-dasharray="1,5"[^>]* d="([^"]*)"/g)];
  const heights = dotted.flatMap(([, path]) => [...path!.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)));
  const heightOf = (title: string): number => Number(new RegExp(` y="(-?[\\d.]+)"[^>]*>${title}`).exec(svg)![1]);
  expect(heights.length).toBeGreaterThan(8);
  expect(heightOf('Walk: forward')).toBeLessThan(Math.min(...heights));
  expect(heightOf('gradient: ')).toBeGreaterThan(Math.max(...heights));
});
