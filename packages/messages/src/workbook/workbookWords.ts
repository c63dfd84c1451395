/** The words of the document that are written in the reader's language in a workbook. */
export const workbookWords = {
  aggregation: ['arithmetic', 'geometric', 'harmonic'],
  type: ['single', 'multiple', 'number', 'share', 'counts', 'table', 'text'],
  counted: ['exclude', 'zero'],
  ranking: ['unrounded', 'rounded'],
  source: ['expert', 'automated', 'self'],
  basis: ['rows', 'declared'],
  relation: ['same', 'reworded', 'split', 'merged'],
  rule: ['linear', 'bands', 'none'],
  test: ['all', 'any', 'not', 'is', 'includes', 'atLeast', 'below', 'answered', 'organisation'],
  case: ['is', 'lacks', 'scoreBelow', 'notApplicable', 'always'],
  weight: ['points'],
  nothing: ['null'],
  truth: ['true', 'false'],
} as const;
export type WorkbookWordSet = keyof typeof workbookWords;
