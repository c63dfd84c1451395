/** The sheets of a methodology as a workbook, in their order. */
export const workbookSheets = [
  'readMe',
  'methodology',
  'levels',
  'sections',
  'topics',
  'questions',
  'options',
  'rows',
  'columns',
  'scoring',
  'conditions',
  'reasons',
  'recommendations',
] as const;
export type WorkbookSheet = (typeof workbookSheets)[number];
