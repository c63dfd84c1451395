export * from './LevelBadge.js';
export * from './ScoreBar.js';
export * from './LevelDistribution.js';
export * from './DemonstrationMark.js';
export * from './inputs/AnswerInput.js';
