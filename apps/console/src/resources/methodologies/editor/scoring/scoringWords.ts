import type { Locale } from '@e-index/messages';

const lv = {
  scoring: 'Kā skaitli pārvērš punktos',
  rule: 'Noteikums',
  rules: {
    linear: 'Vienmērīgi: jo tuvāk pilnajai vērtībai, jo vairāk punktu',
    bands: 'Pa intervāliem: punkti pēc tā, kurā intervālā skaitlis iekrīt',
    none: 'Nevērtē',
  },
  zero: 'Vismazāk punktu, ja vērtība ir',
  full: 'Visvairāk punktu, ja vērtība ir',
  low: 'Mazākie punkti, %',
  high: 'Lielākie punkti, %',
  range: 'Punktu robežas',
  bands: 'Joslas',
  band: 'Josla',
  bandFrom: 'Sākot no',
  bandScore: 'Punkti, %',
  addBand: 'Pievienot intervālu',
  sortBands: 'Sakārtot pēc sākuma',
  belowFirst: (from: string) => `Zem ${from} ir 0 punktu.`,
  curve: 'Punkti pēc vērtības',
  curveSays: (points: string) => `Līnija iet caur: ${points}.`,
  curvePoint: (value: string, points: string) => `${value} → ${points}`,
  noCurve: 'Līkni te rādīs, kad noteikums būs pilnīgs.',
  value: 'Vērtība',
  points: 'Punkti',
};

const en: typeof lv = {
  scoring: 'How the number becomes points',
  rule: 'Rule',
  rules: {
    linear: 'Evenly: the nearer to the full value, the more points',
    bands: 'By bands: points by the band that the number falls into',
    none: 'Not scored',
  },
  zero: 'Fewest points where the value is',
  full: 'Most points where the value is',
  low: 'Fewest points, %',
  high: 'Most points, %',
  range: 'Range of points',
  bands: 'Bands',
  band: 'Band',
  bandFrom: 'From',
  bandScore: 'Points, %',
  addBand: 'Add a band',
  sortBands: 'Sort by where they begin',
  belowFirst: (from) => `Below ${from} there are 0 points.`,
  curve: 'Points by value',
  curveSays: (points) => `The line goes through: ${points}.`,
  curvePoint: (value, points) => `${value} → ${points}`,
  noCurve: 'The curve will be here when the rule is complete.',
  value: 'Value',
  points: 'Points',
};

export const scoringWords: Readonly<Record<Locale, typeof lv>> = { lv, en };
