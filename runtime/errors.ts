/** The errors that emitted modules and the runtime throw: plain subclasses, so that a caller can tell them apart. */

/** An input, argument or option that does not fit: wrong name, length, type or range. Nothing has changed. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A call out of order, such as `backward` without a `forward` before it. */
export class OrderError extends Error {
  override readonly name = 'OrderError';
}

/** A weight file that cannot be read, or does not fit the model. Nothing has been loaded. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** The memory asked for cannot be had. */
export class ArenaError extends Error {
  override readonly name = 'ArenaError';
}

/** A thread of a net failed or ended during a call. What the call was to change may be changed in part, and later calls throw too. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
}

/** A value became NaN or infinite, in a module compiled with --check-finite. Parameters are as they were. */
export class FiniteError extends Error {
  override readonly name = 'FiniteError';
}

/** Data that cannot be read, or whose parts do not belong together. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
