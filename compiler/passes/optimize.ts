/** Runs the pipeline over all entry points of a program at once. */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import type { Phase, Program } from '../program/program.ts';
import type { Pass } from './pass.ts';
import { pipeline } from './pipeline.ts';

/** The program after each pass in turn; `after` sees every stage on the way. */
export function optimize(program: Program, after?: (pass: Pass, program: Program) => void): Program {
  return pipeline.reduce((before, pass) => {
    const result = runPass(pass, before, program.model.builder);
    after?.(pass, result);
    return result;
  }, program);
}

/** One pass over every phase. What a phase writes back unchanged, it need not write. */
function runPass(pass: Pass, program: Program, b: Builder): Program {
  const phases = program.entries.flatMap((entry) => entry.phases);
  const roots = phases.flatMap((phase) => [...phase.results.values(), ...phase.writes.values()]);
  const better = pass.run(roots, b);
  const rewritten = (phase: Phase): Phase => ({
    ...phase,
    results: new Map([...phase.results].map(([name, node]) => [name, better.get(node)!])),
    writes: new Map(
      [...phase.writes]
        .map(([leaf, node]): readonly [Node, Node] => [leaf, better.get(node)!])
        .filter(([leaf, node]) => leaf !== node),
    ),
  });
  const entries = program.entries.map((entry) => ({ ...entry, phases: entry.phases.map(rewritten) }));
  return { ...program, entries };
}
