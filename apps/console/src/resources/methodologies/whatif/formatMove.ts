import type { Locale } from '@e-index/messages';
import { formatScore } from '../../../format/formatScore.js';
import { formatSigned } from './formatSigned.js';

/** 45,0 → 60,0 (+15,0) */
export const formatMove = ({ before, after }: { readonly before: number; readonly after: number }, locale: Locale): string =>
  `${formatScore(before, locale)} → ${formatScore(after, locale)} (${formatSigned(after - before, locale)})`;

/** 3 → 1; a dash for a body without a rank. */
export const formatRanks = (before: number | undefined, after: number | undefined): string => `${shown(before)} → ${shown(after)}`;

const shown = (rank: number | undefined): string => (rank === undefined || rank === 0 ? '–' : String(rank));
