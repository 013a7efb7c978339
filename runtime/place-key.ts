/** Keys of places, so that random numbers depend on where they belong. */

/**
 * The key of a place in a model, an int32: FNV-1a of the path's UTF-8 bytes, then the finaliser of MurmurHash3 (Appleby), because paths
 * that differ in their last letter differ in few bits of FNV-1a alone.
 */
export function placeKey(path: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
