import { compareMethodologies, type Methodology, type Question, type Section } from '@e-index/core';
import { differenceGroups } from '../src/difference/differenceGroups.js';
import type { Locale } from '../src/locale.js';
import { digital } from './questions.js';

/** A methodology of one section with these questions, and with whatever else it is to have. */
export function methodologyOf(
  questions: readonly Question[],
  more: Partial<Methodology> = {},
  section: Partial<Section> = {},
): Methodology {
  return {
    format: 'e-index/methodology@1',
    id: 'small',
    version: '1',
    title: { lv: 'Mazs indekss', en: 'Small index' },
    levels: [
      { level: 1, from: 0, name: { lv: 'situatīvs', en: 'situational' } },
      { level: 2, from: 60, name: { lv: 'integrēts', en: 'integrated' } },
    ],
    sections: [
      {
        code: 'OD',
        title: { lv: 'Atvērtie dati', en: 'Open data' },
        topics: [{ code: 'OD1', title: { lv: 'Datu kopas', en: 'Data sets' }, questions }],
        ...section,
      },
    ],
    ...more,
  };
}

/** The sentences of all groups, without their headings. */
export function difference(before: Methodology, after: Methodology, locale: Locale): readonly string[] {
  return differenceGroups(compareMethodologies(before, after), before, after, locale).flatMap(({ sentences }) => sentences);
}

/** The sentences between two forms of one question, in both languages. */
export function questionDifference(before: Question, after: Question): { readonly lv: readonly string[]; readonly en: readonly string[] } {
  const [was, is] = [methodologyOf([digital, before]), methodologyOf([digital, after])];
  return { lv: difference(was, is, 'lv'), en: difference(was, is, 'en') };
}
