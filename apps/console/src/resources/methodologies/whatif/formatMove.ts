import type { Locale } from '@e-index/messages';
import { formatScore } from '../../../format/formatScore.js';
import { formatSigned } from './formatSigned.js';

/** 45,0 → 60,0 (+15,0); a dash where there is no score. The difference is that of the numbers shown: nobody has to wonder at 57,7 → 57,3 (−0,3). */
export const formatMove = (
  { before, after }: { readonly before: number | null; readonly after: number | null },
  locale: Locale,
): string => {
  const change = before === null || after === null ? '' : ` (${formatSigned(tenths(after) - tenths(before), locale)})`;
  return `${formatScore(before, locale)} → ${formatScore(after, locale)}${change}`;
};

const tenths = (score: number): number => Math.round(score * 10) / 10;

/** 3 → 1; a dash for a body without a rank. */
export const formatRanks = (before: number | undefined, after: number | undefined): string => `${shown(before)} → ${shown(after)}`;

const shown = (rank: number | undefined): string => (rank === undefined || rank === 0 ? '–' : String(rank));
