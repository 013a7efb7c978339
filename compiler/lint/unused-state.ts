/** A state that nothing ever changes or reads. */
import { topological } from '../graph/traverse.ts';
import { rootsOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (use: string): string => `model M[B] {
  input x: f32[B, 4]
  state seen: f32 = 0
  scaled = x * (1 + seen)
${use}}
`;

export const unusedState = defineLint({
  code: 'NN6007',
  name: 'unused-state',
  title: 'state that nothing depends on',
  help: "It is saved with the weights and changes nothing: give it a next value, `name' = …`, use what is computed from it, or remove it.",
  example: {
    wrong: text('  _unused = scaled\n  output y = x\n'),
    right: text("  seen' = seen + 1\n  loss = mean((scaled |> fc: Dense[1])^2)\n  train { optimizer sgd[lr=0.1] }\n"),
  },
  find({ training, inference, state }) {
    if (state.length === 0) return [];
    const reached = new Set(topological([...rootsOf(training), ...rootsOf(inference)]));
    const idle = state.filter(({ leaf }) => !reached.has(leaf) && !training.primes.has(leaf));
    return idle.map(({ span, name }) => ({ span, message: `nothing depends on the state \`${name}\`` }));
  },
});
