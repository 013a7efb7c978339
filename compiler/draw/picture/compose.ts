/** Composes the picture of a model: the forward graph, the reversed one beside it, forks across from their sums. */
import { reverse, type Step } from '../../autodiff/gradient.ts';
import type { Node } from '../../graph/node.ts';
import type { Model, Train } from '../../program/model.ts';
import { sourceOf, type Flow } from './flows.ts';
import { forwardBox, gradientBox, shapeText, typeText } from './boxes.ts';
import type { Expand } from './layers.ts';
import type { Edge, Picture, Vertex } from './picture.ts';
import { leadingTo, symbolicSeed } from '../reversal.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Unit } from './units.ts';
import { drawnRoots, objectiveIn } from '../value-names.ts';

export interface ComposeOptions {
  readonly expand: Expand;
  /** Draw the gradient too; the model must have a loss. */
  readonly gradient: boolean;
  /** The first train block unless given. */
  readonly train?: Train;
}

export function compose(model: Model, options: ComposeOptions): Picture {
  const train = options.train ?? model.trains[0];
  const objective = objectiveIn(model, train);
  const roots = drawnRoots(model, train);
  const steps = options.gradient && objective !== undefined ? stepsOf(model, objective, train) : [];
  const scene = sceneOf(model, { train, roots, steps, expand: options.expand });
  const flows = [...scene.flows.values()].map((flow) => drawFlow(scene, flow));
  const results = [...roots].map(([name, node]) =>
    drawResult(scene, name, node, steps.length > 0 && node === objective),
  );
  const boxes = [...new Set(scene.units.values())].flatMap((unit) => drawUnit(scene, unit));
  const parts = [...boxes, ...flows, ...results];
  return {
    model: model.name,
    ...(steps.length === 0 || objective === undefined ? {} : { objective: scene.names.get(objective) ?? 'objective' }),
    vertices: parts.flatMap(({ vertices }) => vertices),
    edges: parts.flatMap(({ edges }) => edges),
    pairs: parts.flatMap(({ vertices: [forward, gradient] }) =>
      forward === undefined || gradient === undefined ? [] : [[forward.id, gradient.id] as const],
    ),
  };
}

function stepsOf(model: Model, objective: Node, train: Train | undefined): readonly Step[] {
  const leaves = (train?.params ?? model.params).map(({ leaf }) => leaf);
  return leadingTo(new Set(leaves), reverse(model.builder, objective, leaves, symbolicSeed(model.builder, objective)));
}

/** The forward vertex first, then its gradient where there is one. */
interface Part {
  readonly vertices: readonly Vertex[];
  readonly edges: readonly Edge[];
}

function drawUnit(scene: Scene, unit: Unit): readonly Part[] {
  const id = scene.idOf(unit);
  const paired = scene.active.has(unit);
  const forward: Vertex = { ...forwardBox(scene, unit), id, side: 'forward', paired, frames: unit.frames };
  if (!paired) return [{ vertices: [forward], edges: [] }];
  const gradient: Vertex = { ...gradientBox(scene, unit), id: `d${id}`, side: 'gradient', paired, frames: unit.frames };
  return [{ vertices: [forward, gradient], edges: [] }];
}

/** The edges of one value and its cotangent; a dot and a sum where other boxes use it more than once. */
function drawFlow(scene: Scene, flow: Flow): Part {
  const { value, unit, uses } = flow;
  const { idOf, names } = scene;
  const returning = uses.filter(({ returns }) => returns);
  const port = unit.kind === 'layer' && value.op.name === 'leaf' ? { port: `p${value.id}` } : {};
  const source = { from: idOf(unit), ...('port' in port ? { fromPort: port.port } : {}) };
  const target = { to: `d${idOf(unit)}`, ...('port' in port ? { toPort: port.port } : {}) };
  // Names help where a formula speaks of the value, or where the model itself has given it one.
  const spoken = unit.kind !== 'op' && uses.some((use) => use.unit.kind === 'op');
  const name = names.get(value) ?? '';
  const shown = value.op.name !== 'leaf' && (spoken || !/^\w\d+$/.test(name)) ? name : '';
  const label = [shown, typeText(value)].join(' ').trim();
  const fork = `f${value.id}`;
  const sum = `s${value.id}`;
  const forked = uses.length > 1;
  const summed = returning.length > 1;
  const around = uses.map((use) => use.unit.frames).reduce(commonFrames, unit.frames);
  const vertices: readonly Vertex[] = [
    ...(forked ? [dot(fork, 'forward', summed || scene.steps.size === 0, around)] : []),
    ...(summed ? [dot(sum, 'gradient', true, around)] : []),
  ];
  const forward = uses.map(({ unit: to, arrives }): Edge => {
    const change = shapeText(arrives) === shapeText(value) ? '' : `→ ${shapeText(arrives)}`;
    if (forked) return { side: 'forward', from: fork, to: idOf(to), label: change };
    return { side: 'forward', ...source, to: idOf(to), label: [label, change].join(' ').trim() };
  });
  const back = returning.map(({ unit: from, arrives }): Edge => {
    const change = shapeText(arrives) === shapeText(value) ? '' : `${shapeText(arrives)} →`;
    const shape = [change, shapeText(value)].join(' ').trim();
    if (summed) return { side: 'gradient', from: `d${idOf(from)}`, to: sum, label: shape };
    return { side: 'gradient', from: `d${idOf(from)}`, ...target, label: [cotangentOf(shown), shape].join(' ').trim() };
  });
  const trunks: readonly Edge[] = [
    ...(forked ? [{ side: 'forward', ...source, to: fork, label } as const] : []),
    ...(summed
      ? [
          {
            side: 'gradient',
            from: sum,
            ...target,
            label: [cotangentOf(shown), shapeText(value)].join(' ').trim(),
          } as const,
        ]
      : []),
  ];
  return { vertices, edges: [...trunks, ...forward, ...back] };
}

function cotangentOf(name: string): string {
  return name === '' ? '' : `∂${name}`;
}

function dot(id: string, side: Vertex['side'], paired: boolean, frames: readonly string[]): Vertex {
  return { id, side, paired, kind: 'fork', title: side === 'forward' ? '' : 'Σ', lines: [], rows: [], frames };
}

/** Frames that hold both. */
function commonFrames(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((frame, i) => frame !== b[i]);
  return end === -1 ? a : a.slice(0, end);
}

/** What the model hands out stands at an end of its own, unless it goes on anyway. */
function drawResult({ units, flows, idOf, active }: Scene, name: string, node: Node, seeded: boolean): Part {
  const value = sourceOf(node);
  const unit = units.get(value);
  if (unit === undefined || (flows.get(value)?.uses.length ?? 0) > 0) return { vertices: [], edges: [] };
  const paired = seeded && active.has(unit);
  const base = { kind: 'result', paired, lines: [], rows: [], frames: [] } as const;
  const id = `r_${name}`;
  const forward: Vertex = { ...base, id, side: 'forward', title: name };
  const edge: Edge = { side: 'forward', from: idOf(unit), to: id, label: typeText(node) };
  if (!paired) return { vertices: [forward], edges: [edge] };
  const gradient: Vertex = { ...base, id: `d${id}`, side: 'gradient', title: `∂${name} = 1` };
  const back: Edge = { side: 'gradient', from: `d${id}`, to: `d${idOf(unit)}`, label: shapeText(node) };
  return { vertices: [forward, gradient], edges: [edge, back] };
}
