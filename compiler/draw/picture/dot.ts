/** A picture in the DOT language of Graphviz: forward on the left, downwards; the gradient on the right, upwards. */
import type { Edge, Picture, Row, Side, Vertex } from './picture.ts';

interface Colours {
  readonly line: string;
  readonly fill: string;
  readonly text: string;
}

const colours: Readonly<Record<Side, Colours>> = {
  forward: { line: '#2563a8', fill: '#e8f1fb', text: '#123a66' },
  gradient: { line: '#b4541a', fill: '#fdf0e6', text: '#6b2f0b' },
};
/** Forks and the sums that answer them. */
const accent = '#8b2fb8';
const quiet = '#9aa3ad';
/**
 * Wide, so that text fits its box in other fonts, too; Graphviz knows its widths only by this one name. `portableFonts` adds the
 * fonts that stand in for it.
 */
const font = 'Verdana';

/** DOT text. The same picture gives the same text. */
export function writeDot(picture: Picture): string {
  const { model, objective, edges, pairs } = picture;
  const vertices = new Map(picture.vertices.map((vertex) => [vertex.id, vertex]));
  const lines = [
    `digraph ${quoted(model)} {`,
    `  rankdir=TB; newrank=true; ranksep=0.32; nodesep=0.3; bgcolor="white"; fontname="${font}";`,
    `  node [fontname="${font}" fontsize=10 margin="0.1,0.05" height=0.3];`,
    `  edge [fontname="${font}" fontsize=8 arrowsize=0.6];`,
    // Dotted lines arch over the boxes between them, and so over a title of their own half: these stand above all and below all.
    `  ${titled(`${model}: forward`, 'forward')} labelloc=t;`,
    ...side(picture, 'forward', 'label="";'),
    ...(objective === undefined
      ? []
      : side(picture, 'gradient', `${titled(`gradient: ∂v is ∂${objective}/∂v`, 'gradient')} labelloc=b;`)),
    ...edges.map((edge) => `  ${edgeText(edge, vertices)}`),
    ...pairs.map(
      ([a, b]) => `  { rank=same; ${a} -> ${b} [style=dotted dir=none color="${quiet}" constraint=false]; }`,
    ),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** An SVG that Graphviz made of such a picture, with fonts for every system. */
export function portableFonts(svg: string): string {
  return svg.replaceAll(`font-family="${font}"`, `font-family="${font},DejaVu Sans,Geneva,sans-serif"`);
}

interface Frame {
  readonly path: string;
  readonly vertices: Vertex[];
  readonly inner: Map<string, Frame>;
}

/** One half, its open layers as frames within frames. */
function side({ vertices }: Picture, which: Side, label: string): readonly string[] {
  const root: Frame = { path: '', vertices: [], inner: new Map() };
  for (const vertex of vertices) {
    if (vertex.side !== which) continue;
    let at = root;
    for (const path of vertex.frames) {
      const next = at.inner.get(path) ?? { path, vertices: [], inner: new Map() };
      at.inner.set(path, next);
      at = next;
    }
    at.vertices.push(vertex);
  }
  return cluster(root, which, which, `${label} color="white"; pencolor="white";`, '  ');
}

function titled(title: string, which: Side): string {
  return `label=${quoted(title)}; labeljust=l; fontsize=13; fontcolor="${colours[which].text}";`;
}

function cluster(
  { vertices, inner }: Frame,
  which: Side,
  name: string,
  attributes: string,
  indent: string,
): readonly string[] {
  const { line } = colours[which];
  const frames = [...inner.values()].flatMap((frame) => {
    const label = which === 'gradient' ? `∂ ${frame.path}` : frame.path;
    const look = `label=${quoted(label)}; labeljust=l; fontsize=10; fontcolor="${line}"; pencolor="${line}"; style="rounded,dashed";`;
    return cluster(frame, which, `${which}_${frame.path}`, look, `${indent}  `);
  });
  return [
    `${indent}subgraph ${quoted(`cluster_${name}`)} {`,
    `${indent}  ${attributes}`,
    ...vertices.map((vertex) => `${indent}  ${vertexText(vertex)}`),
    ...frames,
    `${indent}}`,
  ];
}

function vertexText(vertex: Vertex): string {
  const { id, side: which, kind, title, lines, rows } = vertex;
  const { line, fill, text } = colours[which];
  const look = `color="${line}" fillcolor="${fill}" fontcolor="${text}"`;
  switch (kind) {
    case 'fork':
      return title === ''
        ? `${id} [shape=point width=0.12 color="${vertex.paired ? accent : line}"];`
        : `${id} [shape=circle label=${quoted(title)} fixedsize=true width=0.28 fontsize=12 color="${accent}" fontcolor="${accent}" penwidth=1.5];`;
    case 'input':
    case 'result':
      return `${id} [shape=ellipse style=filled ${look} label=${quoted([title, ...lines].join(' '))}];`;
    case 'stored':
      return `${id} [shape=box style="filled,rounded" ${look} label=${quoted([title, ...lines].join(' '))}];`;
    case 'op':
      return `${id} [shape=box style=filled ${look.replace(fill, 'white')} label=${quoted([title, ...lines].filter((part) => part !== '').join('\n'))}];`;
    case 'call':
    case 'layer':
      return `${id} [shape=plain ${look.replace(/fillcolor="[^"]*" /, '')} label=<${table(title, rows, which)}>];`;
  }
}

/** A box whose lines edges can end at. */
function table(title: string, rows: readonly Row[], which: Side): string {
  const { line, fill } = colours[which];
  const head = `<tr><td bgcolor="${fill}"><b>${html(title)}</b></td></tr>`;
  const body = rows.map(({ port, text, forked }) => {
    const colour = forked ? ` color="${accent}"` : '';
    return `<tr><td port="${port}" bgcolor="white"><font point-size="9"${colour}>${html(text)}</font></td></tr>`;
  });
  return `<table border="0" cellborder="1" cellspacing="0" cellpadding="4" color="${line}">${head}${body.join('')}</table>`;
}

/** Those of the gradient are written the other way round, so that both halves have one order from top to bottom. */
function edgeText(edge: Edge, vertices: ReadonlyMap<string, Vertex>): string {
  const { side: which, from, fromPort, to, toPort, label } = edge;
  const { line, text } = colours[which];
  const tail = place(vertices.get(from), from, fromPort);
  const head = place(vertices.get(to), to, toPort);
  const look = `color="${line}" fontcolor="${text}"${label === '' ? '' : ` label=${quoted(` ${label} `)}`}`;
  return which === 'forward' ? `${tail} -> ${head} [${look}];` : `${head} -> ${tail} [dir=back ${look}];`;
}

function place(vertex: Vertex | undefined, id: string, port: string | undefined): string {
  if (port === undefined || vertex === undefined) return id;
  const shown = [port, 'more'].find((name) => vertex.rows.some((row) => row.port === name));
  return shown === undefined ? id : `${id}:${shown}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
