import type { Methodology } from '../methodology/methodology.js';
import type { Organisation } from '../methodology/responses.js';
import type { Results } from '../scoring/results.js';
import type { CsvCell } from './csv.js';

/** The results as one flat table: a header row, then a row a body with score, level, rank and the score of each section. */
export const resultsTable = (
  results: Results,
  methodology: Methodology,
  organisations: readonly Organisation[],
): readonly (readonly CsvCell[])[] => {
  const about = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const sections = methodology.sections.map(({ code }) => code);
  const attributes = [...new Set(organisations.flatMap(({ groups }) => Object.keys(groups ?? {})))];
  const header = ['id', 'name_lv', 'name_en', 'kind', ...attributes, 'scored', 'reason', 'score', 'level', 'rank', 'answered_share'];
  return [
    [...header, ...sections.map((code) => `section_${code}`)],
    ...results.organisations.map((body) => {
      const own = about.get(body.id);
      const names = typeof own?.name === 'string' ? new Map([['lv', own.name]]) : new Map(Object.entries(own?.name ?? {}));
      const groups = new Map(Object.entries(own?.groups ?? {}));
      return [
        body.id,
        names.get('lv') ?? '',
        names.get('en') ?? '',
        own?.kind ?? '',
        ...attributes.map((attribute) => groups.get(attribute) ?? ''),
        body.scored ? 'yes' : 'no',
        body.scored ? '' : body.reason,
        body.score,
        body.level,
        body.rank,
        body.answeredShare,
        ...sections.map((code) => body.sections.find((section) => section.code === code)?.score ?? null),
      ];
    }),
  ];
};
