export type { Change, Place } from './change.js';
export { compareMethodologies } from './compareMethodologies.js';
export { lineageOf, type Lineage } from './lineageOf.js';
export { scoresAlike } from './scoresAlike.js';
