/** A mistake in how `nnc` was called, as opposed to one in a `.nn` file: `run` prints it and answers 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
