/** Whether there is a way from one to the other, each of whose steps is in `next`; from everything to itself there is. */
export function reaches<T>(next: ReadonlyMap<T, Iterable<T>>, from: T, to: T): boolean {
  const seen = new Set<T>();
  const pending = [from];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    pending.push(...next.get(at)!);
  }
  return false;
}
