/** A state whose next value nothing ever takes, as nothing trains. */
import { defineLint } from './lint.ts';

const text = (cache: string): string => `model M[B] {
  input x: f32[B, 4]
${cache}}
`;

export const untakenState = defineLint({
  code: 'NN6009',
  name: 'untaken-state',
  title: 'state of a model that nothing trains',
  help: 'Training alone gives a state its next value, in `trainStep` and `update`. What goes from call to call without it is an input and an output: the caller hands back what came out.',
  example: {
    wrong: text("  state total: f32[4] = 0\n  total' = total + sum(x, axis=0)\n  output y = x + total\n"),
    right: text('  input total: f32[4]\n  output next = total + sum(x, axis=0)\n  output y = x + total\n'),
  },
  // What `if training` holds back, as averages of a batch, is for models that train the same layers.
  find({ trains, inference, state }) {
    if (trains.length > 0) return [];
    const untaken = state.filter(({ leaf }) => inference.primes.has(leaf));
    return untaken.map(({ span, name }) => ({
      span,
      message: `the next value of the state \`${name}\` is never taken`,
    }));
  },
});
