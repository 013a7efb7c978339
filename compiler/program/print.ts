/** Programs as text: the graph of every phase under its name. */
import type { Node } from '../graph/node.ts';
import { printGraph } from '../graph/print.ts';
import type { Mode, Model } from './model.ts';
import type { Program } from './program.ts';

/** Both modes of a model, before differentiation. */
export function printModel(model: Model): string {
  const modes: readonly (readonly [string, Mode])[] = [
    ['inference', model.inference],
    ['training', model.training],
  ];
  return modes.map(([name, mode]) => section(`${model.name} ${name}`, modeRoots(mode), model)).join('\n');
}

export function printProgram({ model, entries }: Program): string {
  const sections = entries.flatMap(({ train, phases }) => {
    return phases.map(({ name, results, writes }) => {
      const roots = new Map([...results, ...[...writes].map(([leaf, value]) => [nextOf(leaf), value] as const)]);
      return section([model.name, train, name].filter((part) => part !== undefined).join(' '), roots, model);
    });
  });
  return sections.join('\n');
}

function section(title: string, roots: ReadonlyMap<string, Node>, model: Model): string {
  return `# ${title}\n${printGraph(roots, model.builder.origins)}`;
}

function modeRoots({ outputs, losses, metrics, primes }: Mode): ReadonlyMap<string, Node> {
  return new Map([
    ...outputs,
    ...losses,
    ...metrics,
    ...[...primes].map(([leaf, next]) => [nextOf(leaf), next] as const),
  ]);
}

/** A leaf with a prime, as the language writes its next value. */
function nextOf(leaf: Node): string {
  const { role, name } = leaf.attrs;
  return `${typeof role === 'string' ? role : ''} ${typeof name === 'string' ? name : ''}'`;
}
