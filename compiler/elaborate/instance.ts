/** Instances of layers: their dotted paths, which are the keys of weight files, and sharing. */
import type { Span } from '../../grammar/source.ts';
import { checkProblems } from '../check/problems.ts';
import { call } from './calls/call.ts';
import { pathOf, type Application, type Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { rematerialized } from './remat.ts';
import { fail } from './report.ts';
import { applyStack } from './stack.ts';
import { poison, type CallableValue, type InstanceValue, type StackValue, type Value } from './values.ts';

type Layer = CallableValue | StackValue;

/** A fresh instance under its label, or under the next free name of its kind. */
export function applyLayer(layer: Layer, application: Application, frame: Frame): Value {
  const { keyword, name } = frame.callable;
  if (keyword !== 'layer' && keyword !== 'model') {
    const message = `the ${keyword === 'fn' ? 'function' : keyword} \`${name.text}\` applies a layer`;
    return fail(frame, elaborateProblems.layerInFunction, application.span, message);
  }
  if (application.args.some(({ value }) => value.kind === 'poison')) return poison;
  const { label, span } = application;
  const path =
    label === undefined || label.text === '' ? autoPath(frame, baseName(layer), span) : pathOf(frame, label.text);
  if (!claim(frame, path, label?.span ?? span, label && sharingHelp(layer, label.text))) return poison;
  return run(layer, application, frame, path, frame.reused);
}

/** Every application of a named layer is one instance; its first use makes the parameters. */
export function applyInstance(instance: InstanceValue, application: Application, frame: Frame): Value {
  const { applied } = frame.context;
  if (application.label !== undefined) {
    return fail(
      frame,
      checkProblems.badArguments,
      application.label.span,
      `the layer \`${instance.name}\` has its name already`,
      {
        labels: [{ span: instance.span, text: 'named here' }],
      },
    );
  }
  const reused = applied.has(instance.path);
  if (!reused) applied.set(instance.path, application.span);
  return run(instance.layer, application, frame, instance.path, reused);
}

function run(layer: Layer, application: Application, frame: Frame, path: string, reused: boolean): Value {
  if (layer.kind === 'stack') {
    return applyStack(layer, application, path, (part, to, at) => run(part, to, frame, at, reused));
  }
  const name = path.slice(path.lastIndexOf('.', path.length - (/\.\d+$/.exec(path)?.[0].length ?? 0) - 1) + 1);
  const home = { path, suffix: '', reused, name };
  if (layer.remat !== true || !frame.context.remat) return call(frame, layer, application, home);
  const given = application.args.map(({ value }) => value);
  return rematerialized(frame, application.span, given, () =>
    call({ ...frame, remat: true }, layer, application, home),
  );
}

/** The same label twice is often meant as the same weights twice. */
function sharingHelp(layer: Layer, label: string): string {
  const what =
    layer.kind === 'stack' ? 'Name[…] * n' : `${layer.callable.name.text}${layer.statics === undefined ? '' : '[…]'}`;
  return ` To use one twice, with the same weights, name it: \`layer ${label} = ${what}\`, then \`${label}(x)\` each time.`;
}

/** Takes a path in this mode; a second owner is a problem, a later use of a shared instance is not. */
export function claim(frame: Frame, path: string, span: Span, help = ''): boolean {
  const { paths } = frame.context;
  const owner = paths.get(path);
  if (owner === undefined) {
    paths.set(path, span);
    return true;
  }
  if (frame.reused && owner.file === span.file && owner.start === span.start) return true;
  fail(frame, checkProblems.duplicatePath, span, `two parts of the model are called \`${path}\``, {
    labels: [{ span: owner, text: 'the first' }],
    help: `Give one of them another label.${help}`,
  });
  return false;
}

/** The name of an unlabelled instance: by its place in the text, so that both modes agree. */
function autoPath(frame: Frame, base: string, span: Span): string {
  const { autoNames, autoCounts } = frame.context.record;
  const place = `${frame.path}${frame.suffix}|${span.file.name}:${span.start}`;
  const occurrence = frame.occurrences.get(place) ?? 0;
  frame.occurrences.set(place, occurrence + 1);
  const key = `${place}|${occurrence}`;
  const known = autoNames.get(key);
  if (known !== undefined) return known;
  const counter = `${frame.path}|${base}`;
  let number = autoCounts.get(counter) ?? 0;
  let path: string;
  do path = pathOf({ ...frame, suffix: '' }, `${base}_${++number}`);
  while (frame.context.paths.has(path));
  autoCounts.set(counter, number);
  autoNames.set(key, path);
  if (!frame.scope.library) frame.context.record.unlabelled.push({ path, span });
  return path;
}

/** `LayerNorm` → `layer_norm`. */
function baseName(layer: Layer): string {
  if (layer.kind === 'stack') return baseName(layer.layer);
  return layer.callable.name.text.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase();
}
