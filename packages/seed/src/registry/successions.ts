import { Text } from '../methodology/documentTypes.js';
import { CreatedMunicipality, municipalitiesCreatedIn2021 } from './municipalitiesCreatedIn2021.js';
import { reformDay } from './reformDay.js';

/** One body's tasks passing to another; a body that is divided has several, each for a part of its territory. */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Of `on`, the day itself is known, or the year alone (then the first of January stands for it). */
  readonly precision: 'day' | 'year';
  /** What of the predecessor passed over. */
  readonly part: 'whole' | 'part';
  readonly territory?: Text;
  readonly legalGround: Text;
}

const reform: Text = {
  lv: 'Administratīvo teritoriju un apdzīvoto vietu likums',
  en: 'Law on Administrative Territories and Populated Areas',
};

const merged = (predecessor: string, successor: string, on: string, precision: 'day' | 'year', legalGround: Text): Succession => ({
  predecessor,
  successor,
  on,
  precision,
  part: 'whole',
  legalGround,
});

const unresearched: Text = { lv: 'tiesiskais pamats jāprecizē', en: 'legal ground to be verified' };

/**
 * Who came after whom: the reform of 2021 (104 bodies into 28, two of them divided) and three changes among state bodies.
 * A municipality whose territory the reform left alone is the same body before and after, and has no succession.
 */
export const successions: readonly Succession[] = [
  ...municipalitiesCreatedIn2021.flatMap(ofMunicipality),
  merged('lv-finansu-un-kapitala-tirgus-komisija', 'lv-latvijas-banka', '2023-01-01', 'day', unresearched),
  merged('lv-parresoru-koordinacijas-centrs', 'lv-valsts-kanceleja', '2023-01-01', 'year', unresearched),
  merged('lv-valsts-regionalas-attistibas-agentura', 'lv-valsts-digitalas-attistibas-agentura', '2024-01-01', 'year', unresearched),
];

/** Reported changes that wait for verification. Nothing here applies them: `asOf`, populations and `successorsOf` do not know of them. */
export const unverifiedSuccessions: readonly Succession[] = [
  merged('lv-varaklanu-novads-2009', 'lv-madonas-novads-2021', '2025-07-01', 'day', unresearched),
];

function ofMunicipality({ id, whole, parts = [] }: CreatedMunicipality): readonly Succession[] {
  return [
    ...whole.map((predecessor) => merged(predecessor, id, reformDay, 'day', reform)),
    ...parts.map(({ of, territory }): Succession => ({
      predecessor: of,
      successor: id,
      on: reformDay,
      precision: 'day',
      part: 'part',
      territory,
      legalGround: reform,
    })),
  ];
}
