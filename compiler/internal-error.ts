/** An impossible state: a defect of the compiler itself, never a mistake of its user. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}
