export * from './adaptResponses.js';
export * from './explainMove.js';
export type { LevelMove, Mover, NotCompared } from './moves.js';
export * from './prepareWhatIf.js';
export * from './recompute.js';
export type { Scored } from './scored.js';
export type { Standing } from './standing.js';
