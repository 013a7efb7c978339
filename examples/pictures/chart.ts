/** Charts as SVG: lines and points over two axes, perhaps on a coloured ground. */

export interface Series {
  /** For the legend; none without. */
  readonly label?: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly draw: 'line' | 'points';
  readonly colour: string;
}

/** Rectangles of one size behind the series, such as the regions of a classifier. */
export interface Ground {
  /** The colour of the cell around (x, y). */
  readonly colour: (x: number, y: number) => string;
  /** Cells along each axis. */
  readonly cells: number;
}

export interface ChartOptions {
  readonly x: Axis;
  readonly y: Axis;
  readonly ground?: Ground;
  /** Radius of a point in pixels; default 2.5. */
  readonly radius?: number;
}

export interface Axis {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** Colours that are told apart, also by people who see few (Okabe, Ito: Color universal design, 2008). */
export const palette = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#8c564b',
  '#7f7f7f',
  '#bcbd22',
  '#000000',
] as const;

const width = 640;
const height = 400;
const frame = { left: 60, right: 530, top: 20, bottom: 350 };

export function chart(series: readonly Series[], options: ChartOptions): string {
  const { x, y, ground, radius = 2.5 } = options;
  const across = (value: number): string => place(value, x, frame.left, frame.right);
  const up = (value: number): string => place(value, y, frame.bottom, frame.top);
  const body = [
    ground === undefined ? '' : cells(ground, x, y, across, up),
    ...ticks(x).map((at) => tick(across(at), String(frame.bottom + 18), 'middle', at)),
    ...ticks(y).map((at) => tick(String(frame.left - 8), String(Number(up(at)) + 4), 'end', at)),
    ...series.map((one) => (one.draw === 'line' ? line(one, across, up) : points(one, radius, across, up))),
    `<path d="M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}" fill="none" stroke="#444"/>`,
    `<text x="${(frame.left + frame.right) / 2}" y="${height - 10}" text-anchor="middle">${escape(x.title)}</text>`,
    `<text transform="translate(16 ${(frame.top + frame.bottom) / 2}) rotate(-90)" text-anchor="middle">${escape(y.title)}</text>`,
    ...legend(series),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">
<clipPath id="frame"><rect x="${frame.left}" y="${frame.top}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top}"/></clipPath>
<rect width="${width}" height="${height}" fill="#fff"/>
${body.filter((part) => part !== '').join('\n')}
</svg>
`;
}

type Scale = (value: number) => string;

function place(value: number, { from, to }: Axis, low: number, high: number): string {
  return (low + ((value - from) / (to - from)) * (high - low)).toFixed(1);
}

/** Four to nine round numbers. */
function ticks({ from, to }: Axis): readonly number[] {
  const rough = (to - from) / 8;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough)!;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function tick(x: string, y: string, anchor: string, value: number): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${value}</text>`;
}

function line({ x, y, colour }: Series, across: Scale, up: Scale): string {
  const path = Array.from(x, (value, i) => `${across(value)} ${up(y[i]!)}`).join('L');
  return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
}

function points({ x, y, colour }: Series, radius: number, across: Scale, up: Scale): string {
  const circles = Array.from(x, (value, i) => `<circle cx="${across(value)}" cy="${up(y[i]!)}" r="${radius}"/>`);
  return `<g fill="${colour}" clip-path="url(#frame)">${circles.join('')}</g>`;
}

function cells({ colour, cells: count }: Ground, x: Axis, y: Axis, across: Scale, up: Scale): string {
  const at = ({ from, to }: Axis, cell: number): number => from + ((to - from) * cell) / count;
  const row = (j: number): string => {
    const colours = Array.from({ length: count }, (_, i) => colour(at(x, i + 0.5), at(y, j + 0.5)));
    // Neighbours of one colour are one rectangle.
    const starts = colours.flatMap((own, i) => (own === colours[i - 1] ? [] : [i]));
    return starts
      .map((start, k) => {
        const [left, right] = [across(at(x, start)), across(at(x, starts[k + 1] ?? count))];
        const [top, bottom] = [up(at(y, j + 1)), up(at(y, j))];
        const size = `width="${(Number(right) - Number(left)).toFixed(1)}" height="${(Number(bottom) - Number(top)).toFixed(1)}"`;
        return `<rect x="${left}" y="${top}" ${size} fill="${colours[start]}"/>`;
      })
      .join('');
  };
  return `<g shape-rendering="crispEdges">${Array.from({ length: count }, (_, j) => row(j)).join('\n')}</g>`;
}

function legend(series: readonly Series[]): readonly string[] {
  const named = series.filter(({ label }) => label !== undefined);
  return named.map(({ label, colour }, i) => {
    const y = frame.top + 6 + 18 * i;
    return `<rect x="${frame.right + 14}" y="${y - 9}" width="10" height="10" fill="${colour}"/><text x="${frame.right + 30}" y="${y}">${escape(label!)}</text>`;
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
