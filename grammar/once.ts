/** A value that is dear to build, built at its first use and then kept. */

export function once<Value>(build: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: build() }).value;
}
