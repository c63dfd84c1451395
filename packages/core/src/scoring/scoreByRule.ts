import type { Scoring } from '../methodology/answerDefinition.js';

/** A number (or ratio) under a scoring rule: 0..1, null where the rule is `none`. */
export function scoreByRule(scoring: Scoring, x: number): number | null {
  switch (scoring.rule) {
    case 'linear': {
      const [low, high] = scoring.range ?? [0, 1];
      const part = (x - scoring.zero) / (scoring.full - scoring.zero);
      return low + (high - low) * Math.min(1, Math.max(0, part));
    }
    case 'bands':
      return scoring.bands.findLast(({ from }) => from <= x)?.score ?? 0;
    case 'none':
      return null;
  }
}
