/** A stream of numbers 0 ≤ x < 1, always the same for the same key. */
export type Random = () => number;

/**
 * A seeded stream: FNV-1a over the key (Fowler, Noll, Vo; 32 bits) with the finaliser of MurmurHash3 (A. Appleby), then
 * mulberry32 (T. Ettinger, 2017, public domain). Every draw of the simulator has a key of its own, so that a question added to
 * a methodology leaves the answers to the others as they were.
 */
export function createRandom(key: string): Random {
  let state = hash(key);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
